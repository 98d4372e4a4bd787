//! The plan by which what was awarded is paid.

use super::Remains;
use crate::domain::fact::Fact;
use crate::domain::instalment::{PlanFault, Stated, of_edition, plan as made};
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule_set::RuleSet;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result, find};
use crate::storage::dossier::DossierRow;
use crate::storage::instalment::InstalmentRow;
use crate::storage::{Tx, View};

/// A plan that is stated.
#[derive(Debug, Clone, Default)]
pub struct PlanRequest {
    /// The dossier, as typed.
    pub dossier: String,
    /// The instalments, as typed; those of the edition when none is said.
    pub instalments: Vec<String>,
    /// Take the place of the plan that there is; what is paid or on its way stays.
    pub replace: bool,
}

/// The plan of a dossier.
#[derive(Debug, Clone)]
pub struct Planned {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// The instalments.
    pub instalments: Vec<InstalmentRow>,
    /// What remains.
    pub remains: Remains,
}

/// The plan of a dossier, whether there is any or not.
///
/// # Errors
/// The dossier is not found.
pub fn planned(view: View<'_>, text: &str) -> Result<Planned> {
    let dossier = find::dossier(view, text)?;
    of(view, dossier)
}

fn of(view: View<'_>, dossier: DossierRow) -> Result<Planned> {
    let rules = view.rule_set(dossier.edition)?;
    let instalments = view.instalments(dossier.id)?;
    let remains = super::remains(view, &rules, &dossier, Fund::Award)?;
    Ok(Planned { dossier, rules, instalments, remains })
}

/// States the plan of a dossier.
///
/// # Errors
/// Nothing was awarded; the account is settled; there is a plan already; the edition has none and none was stated; the
/// instalments cannot be read or do not add up to what is still to be planned.
pub fn plan(context: &mut Context<'_>, request: &PlanRequest) -> Result<Planned> {
    let work = |tx: &Tx<'_>| {
        let dossier = find::dossier(**tx, &request.dossier)?;
        super::goes_on(&dossier, super::PaymentKind::Instalment)?;
        let before = of(**tx, dossier)?;
        let reference = &before.dossier.reference;
        if before.remains.given <= Cents::ZERO {
            let fact = Fact::new("payment-nothing-awarded").with("reference", reference);
            return Err(Error::refused(fact, format!("wijk show {reference}")));
        }
        if tx.flows_of(before.dossier.id, Fund::Award)?.settled.is_some() {
            let fact = Fact::new("payment-settled").with("reference", reference);
            return Err(Error::refused(fact, format!("wijk payment add {reference} --balance")));
        }
        if !before.instalments.is_empty() && !request.replace {
            let fact = Fact::new("payment-plan-already")
                .with("reference", reference)
                .with("count", before.instalments.len());
            return Err(Error::refused(fact, format!("wijk payment plan {reference} --replace")));
        }
        let kept: Cents = before.instalments.iter().filter_map(|one| one.payment).map(|(_, it)| it).sum();
        let stated = stated(request, &before, kept)?;
        let to_plan = before.remains.given.minus(kept);
        let plan = made(&stated, before.remains.given, to_plan)
            .map_err(|fault| wrong(fault, &before, to_plan, &request.instalments))?;
        write(tx, &before.dossier, &plan)?;
        tx.tell("reference", reference);
        let count = plan.len();
        tx.tell("count", count);
        of(**tx, before.dossier)
    };
    context.change(Operation::new(OperationKind::PlanPayments), work).map(|(planned, _)| planned)
}

fn stated(request: &PlanRequest, before: &Planned, kept: Cents) -> Result<Vec<Stated>> {
    if !request.instalments.is_empty() {
        let mut faults = Faults::default();
        let mut stated = Vec::new();
        for text in &request.instalments {
            match Stated::parse(text) {
                Ok(one) => stated.push(one),
                Err(fact) => faults.add("--instalment", text, fact),
            }
        }
        faults.settle()?;
        return Ok(stated);
    }
    let reference = &before.dossier.reference;
    let of_edition = of_edition(&before.rules.money.instalments);
    let next = format!("wijk payment plan {reference} --replace --instalment …");
    if of_edition.is_empty() {
        let fact = Fact::new("payment-plan-unstated").with("edition", &before.rules.reference);
        let next = if request.replace { next } else { next.replace(" --replace", "") };
        return Err(Error::refused(fact, next));
    }
    if kept > Cents::ZERO {
        // The edition plans a whole award, and part of this one is on its way already.
        let fact = Fact::new("payment-plan-begun").with("reference", reference).with("kept", kept);
        return Err(Error::refused(fact, next));
    }
    Ok(of_edition)
}

fn wrong(fault: PlanFault, before: &Planned, to_plan: Cents, typed: &[String]) -> Error {
    let fact = match fault {
        PlanFault::TwoRests => Fact::new("payment-plan-rests"),
        PlanFault::Nothing { number } => Fact::new("payment-plan-nothing").with("number", number),
        PlanFault::Less(difference) => Fact::new("payment-plan-less").with("difference", difference),
        PlanFault::More(difference) => Fact::new("payment-plan-more").with("difference", difference),
    };
    let fact = fact.with("awarded", before.remains.given).with("to_plan", to_plan);
    let mut faults = Faults::default();
    faults.add("--instalment", typed.join(" "), fact);
    match faults.settle() {
        Err(error) => error,
        Ok(()) => Error::Invalid(Vec::new()),
    }
}

/// Writes a plan: what has a payment stays, with its number.
fn write(tx: &Tx<'_>, dossier: &DossierRow, plan: &[crate::domain::instalment::Instalment]) -> Result<()> {
    tx.clear_instalments(dossier.id)?;
    let last = tx.instalments(dossier.id)?.iter().map(|row| row.number).max().unwrap_or_default();
    for (number, instalment) in (last + 1..).zip(plan) {
        tx.insert_instalment(dossier.id, number, instalment)?;
    }
    Ok(())
}

/// Lets the plan follow an agreement that is drawn: the edition's plan, where it has one and nothing is paid or on its way.
///
/// # Errors
/// What the register says.
pub fn follow_agreement(tx: &Tx<'_>, rules: &RuleSet, dossier: &DossierRow, awarded: Cents) -> Result<()> {
    let stated = of_edition(&rules.money.instalments);
    let before = tx.instalments(dossier.id)?;
    let planned: Cents = before.iter().map(|row| row.instalment.amount).sum();
    if before.iter().any(|row| row.payment.is_some()) || (planned == awarded && !before.is_empty()) {
        return Ok(());
    }
    if stated.is_empty() && before.is_empty() {
        return Ok(());
    }
    // A plan that was stated for another amount holds no more: without one of the edition it is stated anew.
    let plan = made(&stated, awarded, awarded).unwrap_or_default();
    write(tx, dossier, &plan)
}
