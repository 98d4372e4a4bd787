//! The agreement on what was awarded (B-MO-2, B-MO-9): drawn, sent, signed by both.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::approve::{Standings, standings};
use super::words::Faults;
use super::{Context, Error, Result, check_day, find};
use crate::domain::dates::day_of;
use crate::domain::decision::{Before, Link};
use crate::domain::dossier::lifecycle::{Phase, Status};
use crate::domain::fact::{Fact, Fault};
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule_set::RuleSet;
use crate::storage::agreement::{AgreementOf, AgreementRow};
use crate::storage::decision::ConditionRow;
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::{Tx, View};

/// An agreement that is drawn.
#[derive(Debug, Clone, Default)]
pub struct DrawRequest {
    /// The dossier, as typed.
    pub dossier: String,
    /// Its reference; made from that of the dossier when not said.
    pub reference: Option<String>,
    /// First day of its term.
    pub from: Option<NaiveDate>,
    /// Last day of its term.
    pub until: Option<NaiveDate>,
    /// Draw it anew: it has to be sent and signed again.
    pub replace: bool,
}

/// Who signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display)]
#[strum(serialize_all = "kebab-case")]
pub enum Party {
    /// The neighbourhood.
    Group,
    /// The office.
    Office,
}

/// A dossier with its agreement.
#[derive(Debug, Clone)]
pub struct Agreed {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// The agreement.
    pub agreement: AgreementRow,
    /// What is awarded now.
    pub awarded: Cents,
    /// How many appeals are not settled.
    pub appeals: usize,
}

/// The agreement of a dossier.
///
/// # Errors
/// The dossier is not found, or has none.
pub fn show(view: View<'_>, text: &str) -> Result<Agreed> {
    let dossier = find::dossier(view, text)?;
    let Some(agreement) = view.agreement(dossier.id)? else { return Err(none(&dossier)) };
    agreed(view, standings(view, dossier)?, agreement)
}

/// The agreements of an edition; of the only open one when none is said.
///
/// # Errors
/// The edition is not found.
pub fn list(view: View<'_>, edition: Option<&str>) -> Result<(EditionRow, Vec<AgreementOf>)> {
    let edition = find::edition(view, edition)?;
    let agreements = view.agreements(edition.id)?;
    Ok((edition, agreements))
}

fn none(dossier: &DossierRow) -> Error {
    let fact = Fact::new("agreement-none").with("reference", &dossier.reference);
    let next = vec![format!("wijk agreement draw {}", dossier.reference)];
    Error::NotFound { fact, near: Vec::new(), next }
}

fn agreed(view: View<'_>, standings: Standings, agreement: AgreementRow) -> Result<Agreed> {
    let appeals = view.appeals(standings.dossier.id)?;
    Ok(Agreed {
        appeals: appeals.iter().filter(|appeal| appeal.settled.is_none()).count(),
        awarded: standings.awarded,
        dossier: standings.dossier,
        rules: standings.rules,
        agreement,
    })
}

/// Draws the agreement over all that is awarded.
///
/// # Errors
/// Nothing was awarded; projects are still to be decided; approvals or conditions are missing; there is one already;
/// its reference is another's; its last day lies before its first.
pub fn draw(context: &mut Context<'_>, request: &DrawRequest) -> Result<Agreed> {
    let work = |tx: &Tx<'_>| {
        let dossier = find::dossier(**tx, &request.dossier)?;
        not_over(&dossier)?;
        let standings = standings(**tx, dossier)?;
        let dossier = &standings.dossier;
        let reference = &dossier.reference;
        if !standings.something {
            let fact = Fact::new("agreement-nothing-awarded").with("reference", reference);
            return Err(Error::refused(fact, format!("wijk decide {reference}")));
        }
        everything_is_there(**tx, &standings)?;
        let earlier = tx.agreement(dossier.id)?;
        if let Some(earlier) = earlier.as_ref().filter(|_| !request.replace) {
            let fact = Fact::new("agreement-already")
                .with("reference", reference)
                .with("agreement", &earlier.reference)
                .with("amount", earlier.amount);
            return Err(Error::refused(fact, format!("wijk agreement draw {reference} --replace")));
        }
        let mut faults = Faults::default();
        let given = request.reference.as_deref().and_then(|text| faults.clean("--reference", text));
        let name = given
            .or_else(|| earlier.as_ref().map(|earlier| earlier.reference.clone()))
            .unwrap_or_else(|| format!("SUB/{reference}"));
        if let Some(other) = tx.dossier_of_agreement(&name)?.filter(|other| other != reference) {
            faults.add("--reference", &name, Fact::new("agreement-reference-taken").with("dossier", other));
        }
        let from = request.from.or(earlier.as_ref().and_then(|earlier| earlier.from));
        let until = request.until.or(earlier.as_ref().and_then(|earlier| earlier.until));
        if let (Some(from), Some(until)) = (from, until)
            && until < from
        {
            faults.add("--until", until.to_string(), Fact::new("agreement-turned").with("from", from));
        }
        faults.settle()?;
        let agreement = AgreementRow {
            reference: name,
            amount: standings.awarded,
            from,
            until,
            sent: None,
            signed_by_group: None,
            signed_by_office: None,
        };
        tx.put_agreement(dossier.id, &agreement)?;
        super::payment::follow_agreement(tx, &standings.rules, dossier, standings.awarded)?;
        tx.tell("reference", reference);
        tx.tell("agreement", &agreement.reference);
        tx.tell("amount", agreement.amount);
        agreed(**tx, standings, agreement)
    };
    context.change(Operation::new(OperationKind::DrawAgreement), work).map(|(agreed, _)| agreed)
}

fn not_over(dossier: &DossierRow) -> Result<()> {
    if dossier.standing.status != Status::Active {
        return Err(super::order::stands_still(dossier));
    }
    if !matches!(dossier.standing.phase, Phase::Selection | Phase::Realisation) {
        let fact = Fact::new("error-wrong-phase")
            .with("reference", &dossier.reference)
            .with("neighbourhood", &dossier.name)
            .with_term("standing", dossier.standing.term())
            .with_term("needed", Phase::Selection.term());
        return Err(Error::refused(fact, format!("wijk check {}", dossier.reference)));
    }
    Ok(())
}

/// What has to be there before an agreement is drawn; everything that is missing, with what would help.
fn everything_is_there(view: View<'_>, standings: &Standings) -> Result<()> {
    let dossier = &standings.dossier;
    let reference = &dossier.reference;
    let open = view.decisions(dossier.id)?.iter().filter(|row| row.decision.is_none()).count();
    let missing: Vec<_> =
        standings.links().iter().filter(|link| !Link::is_given(link)).map(|link| link.step.clone()).collect();
    let unmet: Vec<ConditionRow> = view
        .conditions(dossier.id)?
        .into_iter()
        .filter(|row| row.met.is_none() && row.condition.before == Before::Agreement)
        .collect();
    let mut next = Vec::new();
    if open > 0 {
        next.push(format!("wijk decide {reference}"));
    }
    if let Some(step) = missing.first() {
        next.push(format!("wijk approve {reference} {}", step.code));
    }
    if let Some(row) = unmet.first() {
        next.push(format!("wijk condition met {reference} {}", super::condition::shown(row)));
    }
    if next.is_empty() {
        return Ok(());
    }
    let fact = Fact::new("agreement-too-early")
        .with("reference", reference)
        .with("open", open)
        .with("missing", missing.len())
        .with_list("steps", missing.iter().map(|step| &step.name))
        .with("unmet", unmet.len())
        .with_list("conditions", unmet.iter().map(|row| row.condition.text.clone()));
    Err(Error::Refused { fact, next })
}

/// Notes that the agreement was sent.
///
/// # Errors
/// There is none; it is no longer about what is awarded; the day lies in the future.
pub fn sent(context: &mut Context<'_>, text: &str, on: Option<NaiveDate>) -> Result<Agreed> {
    change(context, OperationKind::SendAgreement, text, on, |agreement, on| {
        let signed = [agreement.signed_by_group, agreement.signed_by_office].into_iter().flatten().min();
        if let Some(day) = signed.filter(|day| *day < on) {
            return Err(turned(on, day));
        }
        agreement.sent = Some(on);
        Ok(())
    })
}

/// Notes that the agreement was signed by one of the parties.
///
/// # Errors
/// As [`sent`]; the day lies before that on which it was sent.
pub fn signed(context: &mut Context<'_>, text: &str, by: Party, on: Option<NaiveDate>) -> Result<Agreed> {
    change(context, OperationKind::SignAgreement, text, on, |agreement, on| {
        if let Some(sent) = agreement.sent.filter(|sent| on < *sent) {
            let fact = Fact::new("error-date-backwards").with("on", on).with("last", sent);
            return Err(Error::refused(fact, format!("--on {sent}")));
        }
        match by {
            Party::Group => agreement.signed_by_group = Some(on),
            Party::Office => agreement.signed_by_office = Some(on),
        }
        Ok(())
    })
}

fn turned(on: NaiveDate, signed: NaiveDate) -> Error {
    Error::invalid(Fault::of("--on", on.to_string(), Fact::new("agreement-sent-late").with("signed", signed)))
}

/// Takes the agreement back, so that what was awarded can change.
///
/// # Errors
/// There is none; the dossier stands still.
pub fn cancel(context: &mut Context<'_>, text: &str) -> Result<Agreed> {
    let work = |tx: &Tx<'_>| {
        let dossier = find::dossier(**tx, text)?;
        not_over(&dossier)?;
        let Some(agreement) = tx.agreement(dossier.id)? else { return Err(none(&dossier)) };
        tx.remove_agreement(dossier.id)?;
        tx.tell("reference", &dossier.reference);
        tx.tell("agreement", &agreement.reference);
        agreed(**tx, standings(**tx, dossier)?, agreement)
    };
    context.change(Operation::new(OperationKind::CancelAgreement), work).map(|(agreed, _)| agreed)
}

fn change(
    context: &mut Context<'_>,
    kind: OperationKind,
    text: &str,
    on: Option<NaiveDate>,
    work: impl FnOnce(&mut AgreementRow, NaiveDate) -> Result<()>,
) -> Result<Agreed> {
    let now = context.now;
    let outcome = context.change(Operation::new(kind), |tx| {
        let dossier = find::dossier(**tx, text)?;
        not_over(&dossier)?;
        let Some(mut agreement) = tx.agreement(dossier.id)? else { return Err(none(&dossier)) };
        let standings = standings(**tx, dossier)?;
        let reference = &standings.dossier.reference;
        if agreement.amount != standings.awarded {
            let fact = Fact::new("agreement-outgrown")
                .with("agreement", &agreement.reference)
                .with("amount", agreement.amount)
                .with("awarded", standings.awarded);
            return Err(Error::refused(fact, format!("wijk agreement draw {reference} --replace")));
        }
        let today = day_of(now, standings.rules.timezone);
        let on = on.unwrap_or(today);
        let decisions = tx.decisions(standings.dossier.id)?;
        let last = decisions.iter().filter_map(|row| row.decision.as_ref()).map(|it| it.on).max();
        check_day(on, last.unwrap_or(NaiveDate::MIN), today)?;
        work(&mut agreement, on)?;
        tx.put_agreement(standings.dossier.id, &agreement)?;
        tx.tell("reference", reference);
        tx.tell("agreement", &agreement.reference);
        tx.tell("on", on);
        agreed(**tx, standings, agreement)
    });
    outcome.map(|(agreed, _)| agreed)
}
