//! Payments, from the plan to the bank: what can be paid, what stands in the way, and what remains.

mod add;
mod confirm;
mod course;
mod order;
mod plan;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::{Error, Result, find, ledger};
use crate::domain::dossier::facts::Facts;
use crate::domain::dossier::judge::{Finding, judge};
use crate::domain::dossier::lifecycle::{Phase, Status};
use crate::domain::dossier::paying::{AccountState, PayingFacts};
use crate::domain::fact::Fact;
use crate::domain::ids::PaymentId;
use crate::domain::ledger::{Fund, Grant};
use crate::domain::money::Cents;
use crate::domain::payment::{PaymentKind, PaymentState};
use crate::domain::programme::money::Trigger;
use crate::domain::programme::rule::Gate;
use crate::domain::programme::rule_set::RuleSet;
use crate::storage::View;
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::payment::PaymentRow;

pub use add::{AddRequest, Added, Of, add};
pub use confirm::{Booked, Confirmed, Unmatched, Why, confirm, confirm_from};
pub use course::{Changed, cancel, claim};
pub use order::{Held, OrderRequest, Ordered, order, ordered, runs};
pub use plan::{PlanRequest, Planned, follow_agreement, plan, planned};

/// What was given from a fund, and how much of it is on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Remains {
    /// Awarded, or granted; of a settled account what it comes to.
    pub given: Cents,
    /// Whether all who have to have approved it.
    pub committed: bool,
    /// Whether the account is settled.
    pub settled: bool,
    /// Paid, less what came back.
    pub paid: Cents,
    /// Ordered, and not confirmed by the bank.
    pub ordered: Cents,
    /// In payments that are not ordered yet.
    pub open: Cents,
    /// In instalments without a payment.
    pub planned: Cents,
}

impl Remains {
    /// Given, and neither paid nor on its way nor planned; below zero when more is planned than was given.
    pub fn unscheduled(&self) -> Cents {
        self.given.minus(self.paid).minus(self.ordered).minus(self.open).minus(self.planned)
    }

    /// What is still free for another payment.
    pub fn free(&self) -> Cents {
        self.given.minus(self.paid).minus(self.ordered).minus(self.open)
    }
}

/// What remains of a fund of a dossier.
///
/// # Errors
/// What the register says.
pub fn remains(view: View<'_>, rules: &RuleSet, dossier: &DossierRow, fund: Fund) -> Result<Remains> {
    let grant = ledger::grant(view, rules, dossier, fund)?;
    let standing = view.standing_beside(dossier.id, fund, None, None)?;
    Ok(Remains {
        given: given(&grant),
        committed: grant.committed || grant.settled.is_some(),
        settled: grant.settled.is_some(),
        paid: grant.net_paid(),
        ordered: standing.ordered,
        open: standing.open,
        // Once an account is settled its plan is over.
        planned: if grant.settled.is_some() { Cents::ZERO } else { standing.planned },
    })
}

fn given(grant: &Grant) -> Cents {
    match grant.settled {
        Some(_) => grant.entitled().into_iter().sum(),
        None => grant.total(),
    }
}

/// The payments of a dossier.
///
/// # Errors
/// The dossier is not found.
pub fn of_dossier(view: View<'_>, text: &str) -> Result<(DossierRow, Vec<PaymentRow>)> {
    let dossier = find::dossier(view, text)?;
    let payments = view.payments(dossier.id)?;
    Ok((dossier, payments))
}

/// The payments of an edition; of all when none is said.
///
/// # Errors
/// The edition is not found.
pub fn of_edition(view: View<'_>, edition: Option<&str>) -> Result<(Option<EditionRow>, Vec<PaymentRow>)> {
    let edition = edition.map(|text| find::edition(view, Some(text))).transpose()?;
    let payments = view.payments_in(edition.as_ref().map(|edition| edition.id))?;
    Ok((edition, payments))
}

/// A payment with how its fund stands and, while it is not ordered, what the rules say.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The payment.
    pub payment: PaymentRow,
    /// What remains of its fund.
    pub remains: Remains,
    /// What the rules on payments say of it.
    pub findings: Vec<Finding>,
}

/// A payment by its number.
///
/// # Errors
/// There is none.
pub fn show(view: View<'_>, number: i64, today: NaiveDate) -> Result<Shown> {
    let payment = by_number(view, number)?;
    let dossier = view.dossier(payment.dossier)?;
    let rules = view.rule_set(payment.edition)?;
    let findings = match payment.state().is_open() {
        true => verdicts(view, &rules, &dossier, &payment, today, &[])?,
        false => Vec::new(),
    };
    let remains = remains(view, &rules, &dossier, payment.kind.fund())?;
    Ok(Shown { payment, remains, findings })
}

/// A payment by its number.
///
/// # Errors
/// There is none.
pub fn by_number(view: View<'_>, number: i64) -> Result<PaymentRow> {
    view.payment(PaymentId(number))?.ok_or_else(|| Error::NotFound {
        fact: Fact::new("payment-no-such").with("number", number),
        near: Vec::new(),
        next: vec!["wijk payment list".to_owned()],
    })
}

/// What the rules say of a payment that is recorded.
fn verdicts(
    view: View<'_>,
    rules: &RuleSet,
    dossier: &DossierRow,
    payment: &PaymentRow,
    today: NaiveDate,
    aside: &[String],
) -> Result<Vec<Finding>> {
    let draft = Draft {
        number: payment.id.0,
        kind: payment.kind,
        amount: payment.amount,
        claimed: payment.claimed_on.is_some(),
        account: if payment.account_ended { AccountState::Ended } else { AccountState::InUse },
        instalment: payment.instalment.map(|(_, number, trigger)| (number, trigger, payment.due)),
        note: payment.note.map(|(id, _)| id),
    };
    judged(view, rules, dossier, &draft, today, aside)
}

/// A payment as the rules look at it.
#[derive(Debug, Clone, Copy)]
struct Draft {
    number: i64,
    kind: PaymentKind,
    amount: Cents,
    claimed: bool,
    account: AccountState,
    instalment: Option<(u32, Trigger, Option<NaiveDate>)>,
    note: Option<i64>,
}

fn judged(
    view: View<'_>,
    rules: &RuleSet,
    dossier: &DossierRow,
    draft: &Draft,
    today: NaiveDate,
    aside: &[String],
) -> Result<Vec<Finding>> {
    let fund = draft.kind.fund();
    let grant = ledger::grant(view, rules, dossier, fund)?;
    let beside = Some(PaymentId(draft.number)).filter(|id| id.0 > 0);
    let standing = view.standing_beside(dossier.id, fund, draft.note, beside)?;
    let entitled: Cents = grant.entitled().into_iter().sum();
    let number = draft.instalment.map(|(number, ..)| number);
    let paying = PayingFacts {
        number: draft.number,
        kind: draft.kind,
        amount: draft.amount,
        claimed: draft.claimed,
        account: draft.account,
        trigger: draft.instalment.map(|(_, trigger, _)| trigger),
        due: draft.instalment.and_then(|(.., due)| due),
        today,
        signed: view.agreement(dossier.id)?.is_some_and(|agreement| agreement.is_signed()),
        debit_note: standing.debit_note,
        settled: grant.settled.is_some(),
        open_lines: standing.open_lines,
        accepted: standing.accepted,
        justified: entitled.min(grant.net_paid()),
        paid: grant.net_paid(),
        ordered: standing.ordered,
        allowed: if grant.committed || grant.settled.is_some() { given(&grant) } else { Cents::ZERO },
        closing: draft.kind == PaymentKind::Balance
            || (number.is_some() && number == standing.last_instalment),
    };
    let facts = Facts { paying, ..view.facts_at(dossier, rules, Gate::Pay)? };
    Ok(judge(rules, Gate::Pay, &facts, aside))
}

/// Whether money can go to a dossier as it stands. What a settled account comes to is paid however the dossier ended.
///
/// # Errors
/// It was not let in, rests or has ended; or it is too early for an award.
fn goes_on(dossier: &DossierRow, kind: PaymentKind) -> Result<()> {
    let standing = dossier.standing;
    match (kind, standing.status) {
        (PaymentKind::Balance, Status::Active | Status::Closed | Status::Withdrawn | Status::Refused) => {
            return Ok(());
        }
        (_, Status::Active) => {}
        _ => return Err(super::order::stands_still(dossier)),
    }
    let phases: &[Phase] = match kind.fund() {
        Fund::Award => &[Phase::Selection, Phase::Realisation],
        Fund::StartFund => &[Phase::Preparation, Phase::Selection, Phase::Realisation],
    };
    super::order::only_in(phases, dossier, "payment-not-now", format!("wijk check {}", dossier.reference))
}

/// Refuses what can only be done with a payment that is this far.
fn wrong_state(payment: &PaymentRow) -> Error {
    let number = payment.id.0;
    let state = payment.state();
    let on = match state {
        PaymentState::Paid => payment.paid_on,
        PaymentState::Ordered => payment.run.as_ref().map(|run| run.made_on),
        PaymentState::Cancelled => payment.cancelled.as_ref().map(|(on, _)| *on),
        PaymentState::Claimed => payment.claimed_on,
        PaymentState::Made => Some(payment.made_on),
    };
    let fact = Fact::new("payment-wrong-state")
        .with("number", number)
        .with_term("state", state.term())
        .with("on", on.unwrap_or(payment.made_on));
    let next = match state {
        PaymentState::Made => format!("wijk payment claim {number} --on …"),
        PaymentState::Claimed => format!("wijk payment run --only {number}"),
        PaymentState::Ordered => format!("wijk payment confirm {number} --on …"),
        PaymentState::Paid | PaymentState::Cancelled => format!("wijk payment show {number}"),
    };
    Error::refused(fact, next)
}
