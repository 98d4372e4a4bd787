//! The list for the finance department: what passes the rules is ordered, what does not is held back with the reasons.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{by_number, goes_on, verdicts, wrong_state};
use crate::domain::dates::day_of;
use crate::domain::dossier::judge::{Finding, State};
use crate::domain::dossier::lifecycle::Status;
use crate::domain::fact::Fact;
use crate::domain::ids::{EditionId, PaymentRunId};
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule::{Gate, Severity};
use crate::domain::programme::rule_set::RuleSet;
use crate::ops::advance::{Aside, check_aside};
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result, find};
use crate::storage::dossier::{DossierRow, OverrideRow};
use crate::storage::edition::EditionRow;
use crate::storage::payment::{PaymentRow, RunRow};
use crate::storage::{Tx, View};

/// A list that is to be made.
#[derive(Debug, Clone, Default)]
pub struct OrderRequest {
    /// Only of this edition.
    pub edition: Option<String>,
    /// Only these payments; all that are open when none is said.
    pub only: Vec<i64>,
    /// Reference of the list; made from the year and its number when not said.
    pub reference: Option<String>,
    /// Codes of rules that are set aside.
    pub aside: Vec<String>,
    /// Why they are.
    pub reason: Option<String>,
}

/// A payment that is held back.
#[derive(Debug, Clone)]
pub struct Held {
    /// The payment.
    pub payment: PaymentRow,
    /// Everything that stands in the way.
    pub findings: Vec<Finding>,
}

/// A list that was made.
#[derive(Debug, Clone)]
pub struct Ordered {
    /// The list.
    pub run: RunRow,
    /// What is on it, by dossier.
    pub payments: Vec<PaymentRow>,
    /// What it comes to.
    pub total: Cents,
    /// Warnings on what is on it.
    pub warnings: Vec<Finding>,
}

/// The lists that were made, the newest first, with how many payments each has and what they come to.
///
/// # Errors
/// What the register says.
pub fn runs(view: View<'_>) -> Result<Vec<(RunRow, u32, Cents)>> {
    Ok(view.payment_runs()?)
}

/// A list that was made before.
///
/// # Errors
/// There is none with this number.
pub fn ordered(view: View<'_>, number: i64) -> Result<Ordered> {
    let id = PaymentRunId(number);
    let Some(run) = view.payment_run(id)? else {
        return Err(Error::NotFound {
            fact: Fact::new("payment-no-run").with("number", number),
            near: Vec::new(),
            next: vec!["wijk payment run list".to_owned()],
        });
    };
    let payments = view.payments_on(id)?;
    let total = payments.iter().map(|payment| payment.amount).sum();
    Ok(Ordered { run, payments, total, warnings: Vec::new() })
}

/// Orders every payment that passes the rules. `held` gets those that do not, whether others go or not.
///
/// # Errors
/// No payment passes, or none is open; one that is named is not open; the reference is another list's; a rule that is set
/// aside stands in nobody's way, or no reason was given.
pub fn order(context: &mut Context<'_>, request: &OrderRequest, held: &mut Vec<Held>) -> Result<Ordered> {
    let (now, actor) = (context.now, context.actor.clone());
    let work = |tx: &Tx<'_>| {
        let edition = request.edition.as_deref().map(|text| find::edition(**tx, Some(text))).transpose()?;
        let candidates = candidates(**tx, request, edition.as_ref())?;
        let reference = reference(**tx, request)?;
        let mut rules: BTreeMap<EditionId, RuleSet> = BTreeMap::new();
        let mut list: Option<RunRow> = None;
        let mut warnings: Vec<Finding> = Vec::new();
        let mut all: Vec<Finding> = Vec::new();
        for payment in candidates {
            let dossier = tx.dossier(payment.dossier)?;
            if let std::collections::btree_map::Entry::Vacant(new) = rules.entry(payment.edition) {
                new.insert(tx.rule_set(payment.edition)?);
            }
            let Some(rules) = rules.get(&payment.edition) else { continue };
            let today = day_of(now, rules.timezone);
            let bare = verdicts(**tx, rules, &dossier, &payment, today, &[])?;
            let findings = verdicts(**tx, rules, &dossier, &payment, today, &request.aside)?;
            all.extend(bare);
            let mut blocking: Vec<Finding> =
                findings.iter().filter(|finding| finding.blocks()).cloned().collect();
            blocking.extend(stands_still(&dossier, &payment));
            if !blocking.is_empty() {
                held.push(Held { payment, findings: blocking });
                continue;
            }
            let run = match &list {
                Some(run) => run,
                None => list.insert(tx.insert_payment_run(today, reference.as_deref())?),
            };
            tx.order_payment(dossier.id, payment.id, run.id)?;
            set_aside(tx, &dossier, &findings, request, (&actor, today))?;
            warnings.extend(findings.into_iter().filter(|finding| finding.state == State::Broken));
        }
        let said = request.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
        // Broken before met: a rule can be set aside when it stands in the way of one of them.
        all.sort_by_key(|finding| finding.state != State::Broken);
        let day = day_of(now, chrono_tz::Europe::Brussels);
        let aside = Aside { rules: &request.aside, reason: said, actor: &actor, on: day };
        check_aside_of(&rules, &all, &aside)?;
        let Some(run) = list else {
            let code = if held.is_empty() { "payment-run-nothing" } else { "payment-run-none" };
            let fact = Fact::new(code).with("count", held.len());
            return Err(Error::Refused { fact, next: vec!["wijk payment list --open".to_owned()] });
        };
        let ordered = Ordered { warnings, ..ordered(**tx, run.id.0)? };
        tx.tell("number", run.id.0);
        tx.tell("run", &run.reference);
        tx.tell("count", ordered.payments.len());
        tx.tell("amount", ordered.total);
        Ok(ordered)
    };
    context.change(Operation::new(OperationKind::RunPayments), work).map(|(ordered, _)| ordered)
}

/// The payments that are looked at: every fault of those that are named at once is the first one, since each has its own
/// way on.
fn candidates(
    view: View<'_>,
    request: &OrderRequest,
    edition: Option<&EditionRow>,
) -> Result<Vec<PaymentRow>> {
    let mut open = view.open_payments(edition.map(|edition| edition.id))?;
    if request.only.is_empty() {
        return Ok(open);
    }
    for number in &request.only {
        let payment = by_number(view, *number)?;
        if !payment.state().is_open() {
            return Err(wrong_state(&payment));
        }
        if let Some(edition) = edition.filter(|edition| edition.id != payment.edition) {
            let fact = Fact::new("payment-other-edition")
                .with("number", *number)
                .with("edition", &edition.reference);
            return Err(Error::refused(fact, format!("wijk payment run --only {number}")));
        }
    }
    open.retain(|payment| request.only.contains(&payment.id.0));
    Ok(open)
}

fn reference(view: View<'_>, request: &OrderRequest) -> Result<Option<String>> {
    let mut faults = Faults::default();
    let reference = request.reference.as_deref().map(|text| faults.needed("--reference", Some(text)));
    if let Some(text) = reference.as_deref().filter(|text| !text.is_empty())
        && let Some(other) = view.run_of_reference(text)?
    {
        faults.add("--reference", text, Fact::new("payment-run-reference").with("number", other.0));
    }
    faults.settle()?;
    Ok(reference)
}

/// A dossier that rests or ended gets nothing, whatever its rules say.
fn stands_still(dossier: &DossierRow, payment: &PaymentRow) -> Option<Finding> {
    goes_on(dossier, payment.kind).err()?;
    let reference = &dossier.reference;
    let mend = match dossier.standing.status {
        Status::Suspended => format!("wijk resume {reference}"),
        _ => format!("wijk payment cancel {} --reason …", payment.id.0),
    };
    Some(Finding {
        rule: String::new(),
        severity: Severity::Block,
        state: State::Broken,
        fact: Fact::new("payment-stands-still")
            .with("reference", reference)
            .with_term("standing", dossier.standing.term()),
        mend: Some(mend),
        source: None,
    })
}

/// Records what was set aside for this one payment: it does not count for the next.
fn set_aside(
    tx: &Tx<'_>,
    dossier: &DossierRow,
    findings: &[Finding],
    request: &OrderRequest,
    (actor, on): (&str, NaiveDate),
) -> Result<()> {
    for finding in findings.iter().filter(|finding| finding.state == State::SetAside) {
        let over = OverrideRow {
            rule: finding.rule.clone(),
            gate: Gate::Pay,
            reason: request.reason.clone().unwrap_or_default(),
            on,
            actor: actor.to_owned(),
        };
        tx.insert_override(dossier.id, &over)?;
        tx.tell("rule", &over.rule);
    }
    Ok(())
}

fn check_aside_of(
    rules: &BTreeMap<EditionId, RuleSet>,
    findings: &[Finding],
    aside: &Aside<'_>,
) -> Result<()> {
    match rules.values().next() {
        Some(rules) => check_aside(rules, findings, aside),
        None => Ok(()),
    }
}
