//! The start fund of a neighbourhood (B-SB-1 to B-SB-7): granted, changed, taken back, and how it stands.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::advance::Aside;
use super::spending::{self, Left, Place, books_open, left, not_settled, running};
use super::words::Faults;
use super::{Context, Error, Result, check_day, find};
use crate::domain::dates::Moment;
use crate::domain::dossier::judge::Finding;
use crate::domain::fact::{Fact, Value};
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::definition::StartFundRegime;
use crate::domain::programme::period::Length;
use crate::domain::programme::rule::{Check, Gate};
use crate::domain::spending::LineState;
use crate::storage::edition::EditionRow;
use crate::storage::expense::{ExpenseFilter, ExpenseRow};
use crate::storage::start_fund::{ListedStartFund, StartFundRow};
use crate::storage::{Tx, View};

/// A start fund that is to be granted or changed; what is not said is the edition's, or stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FundRequest {
    /// The dossier, as typed.
    pub dossier: String,
    /// How much; the edition's maximum when not said.
    pub amount: Option<Cents>,
    /// How it is paid; as the edition says when not said.
    pub regime: Option<StartFundRegime>,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
    /// Reference of the debit note (B-SB-5b); empty takes it away.
    pub debit_note: Option<String>,
    /// The day of the debit note.
    pub debit_note_on: Option<NaiveDate>,
    /// Codes of rules that are set aside.
    pub aside: Vec<String>,
    /// Why they are.
    pub reason: Option<String>,
}

/// Until when a start fund can be spent, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// The award was first paid on this day (B-SB-3).
    Paid(NaiveDate),
    /// The first year of coaching ends on this day (B-SB-4), unless an award is paid before.
    Coached(NaiveDate),
    /// Nobody coaches yet, or the edition has no such rule.
    Unknown,
}

/// How the start fund of a dossier stands.
#[derive(Debug, Clone)]
pub struct FundState {
    /// The dossier and its rules.
    pub place: Place,
    /// What was granted.
    pub fund: StartFundRow,
    /// What is left of it.
    pub left: Left,
    /// Until when it can be spent.
    pub until: Until,
    /// Warnings of the rules.
    pub warnings: Vec<Finding>,
    /// The expenses that were refused, or accepted for less.
    pub refused: Vec<ExpenseRow>,
}

/// The most that an edition grants and how, before anything is asked.
///
/// # Errors
/// Not found; it cannot be granted now; the edition has none.
pub fn terms(view: View<'_>, text: &str, now: Moment) -> Result<(Place, Cents, StartFundRegime)> {
    let place = running(view, text, now)?;
    match &place.rules.start_fund {
        Some(fund) => {
            let (maximum, regime) = (fund.maximum, fund.regime);
            Ok((place, maximum, regime))
        }
        None => Err(none_here(&place)),
    }
}

fn none_here(place: &Place) -> Error {
    let fact = Fact::new("fund-none-in-edition").with("edition", &place.rules.reference);
    Error::refused(fact, format!("wijk edition show {}", place.rules.reference))
}

/// Grants a start fund.
///
/// # Errors
/// The dossier is a candidate or has ended; it has one already; all faults of the input; the rules of the edition; the
/// books are locked.
pub fn grant(context: &mut Context<'_>, request: &FundRequest) -> Result<FundState> {
    let (now, actor) = (context.now, context.actor.clone());
    let work = |tx: &Tx<'_>| {
        let (place, maximum, regime) = terms(**tx, &request.dossier, now)?;
        if let Some(known) = tx.start_fund(place.dossier.id)? {
            let reference = &place.dossier.reference;
            let fact = Fact::new("fund-granted-already")
                .with("reference", reference)
                .with("amount", known.amount)
                .with("on", known.granted_on);
            return Err(Error::refused(fact, format!("wijk fund edit {reference} --amount …")));
        }
        let fund = StartFundRow {
            amount: maximum,
            regime,
            granted_on: place.today,
            debit_note: None,
            debit_note_on: None,
        };
        put(tx, (now, &actor), place, fund, request)
    };
    context.change(Operation::new(OperationKind::GrantStartFund), work).map(|(state, _)| state)
}

/// Changes a start fund.
///
/// # Errors
/// There is none; nothing is to be changed; as [`grant`]; less than was paid or accepted.
pub fn edit(context: &mut Context<'_>, request: &FundRequest) -> Result<FundState> {
    let (now, actor) = (context.now, context.actor.clone());
    let work = |tx: &Tx<'_>| {
        let place = running(**tx, &request.dossier, now)?;
        let fund = granted(**tx, &place)?;
        let bare = FundRequest { dossier: request.dossier.clone(), ..FundRequest::default() };
        if *request == bare {
            let next = format!("wijk fund edit {} --amount …", place.dossier.reference);
            return Err(Error::refused(Fact::new("error-nothing-to-change"), next));
        }
        put(tx, (now, &actor), place, fund, request)
    };
    context.change(Operation::new(OperationKind::EditStartFund), work).map(|(state, _)| state)
}

fn put(
    tx: &Tx<'_>,
    (now, actor): (Moment, &str),
    place: Place,
    known: StartFundRow,
    request: &FundRequest,
) -> Result<FundState> {
    not_settled(**tx, &place, Fund::StartFund)?;
    let fund = read(&place, known, request)?;
    let before = left(**tx, &place, Fund::StartFund)?;
    let used = before.paid.max(before.spent.accepted);
    if fund.amount < used {
        let fact = Fact::new("fund-below-used")
            .with("amount", fund.amount)
            .with("paid", before.paid)
            .with("accepted", before.spent.accepted);
        let next = format!("wijk fund edit {} --amount {}", place.dossier.reference, used.to_decimal());
        return Err(Error::refused(fact, next));
    }
    books_open(**tx, &place, fund.granted_on)?;
    let mut facts = tx.facts_at(&place.dossier, &place.rules, Gate::Fund)?;
    facts.spending.changing = facts.spending.granted.is_some();
    facts.spending.granted = Some(fund.amount);
    facts.spending.granted_on = Some(fund.granted_on);
    facts.spending.regime = Some(fund.regime);
    let reason = request.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    let aside = Aside { rules: &request.aside, reason, actor, on: place.today };
    let warnings = spending::hold(tx, &place, Gate::Fund, &[(None, facts)], &aside)?;
    tx.put_start_fund(place.dossier.id, &fund, fund.granted_on)?;
    tx.tell("reference", &place.dossier.reference);
    tx.tell("amount", fund.amount);
    tx.tell("regime", Value::Term(format!("regime-{}", fund.regime)));
    let mut state = state(**tx, &request.dossier, now)?;
    state.warnings = warnings;
    Ok(state)
}

/// What is to be granted, all faults at once.
fn read(place: &Place, known: StartFundRow, request: &FundRequest) -> Result<StartFundRow> {
    let mut faults = Faults::default();
    if request.amount == Some(Cents::ZERO) {
        faults.add("--amount", "0", Fact::new("expense-zero"));
    }
    let debit_note = match &request.debit_note {
        Some(text) => faults.clean("--debit-note", text),
        None => known.debit_note,
    };
    let debit_note_on = match (&debit_note, request.debit_note_on) {
        (None, Some(day)) => {
            faults.add("--debit-note-on", day.to_string(), Fact::new("fund-debit-note-needed"));
            None
        }
        (None, None) => None,
        (Some(_), day) => day.or(known.debit_note_on),
    };
    if let Some(day) = debit_note_on.filter(|day| *day > place.today) {
        let fact = Fact::new("date-in-future").with("day", day).with("today", place.today);
        faults.add("--debit-note-on", day.to_string(), fact);
    }
    let regime = request.regime.unwrap_or(known.regime);
    if regime == StartFundRegime::Reimbursement && request.debit_note.is_some() && debit_note.is_some() {
        faults.add("--debit-note", debit_note.clone().unwrap_or_default(), Fact::new("fund-no-debit-note"));
    }
    faults.settle()?;
    let granted_on = request.on.unwrap_or(known.granted_on);
    check_day(granted_on, place.dossier.submitted.day, place.today)?;
    Ok(StartFundRow {
        amount: request.amount.unwrap_or(known.amount),
        regime,
        granted_on,
        debit_note,
        debit_note_on,
    })
}

/// Takes a start fund back of which nothing was paid or accepted.
///
/// # Errors
/// There is none; something was paid or accepted; the books are locked.
pub fn cancel(context: &mut Context<'_>, text: &str) -> Result<FundState> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let state = state(**tx, text, now)?;
        let (place, fund, left) = (&state.place, &state.fund, &state.left);
        if left.paid > Cents::ZERO || left.spent.accepted > Cents::ZERO {
            let fact = Fact::new("fund-in-use")
                .with("reference", &place.dossier.reference)
                .with("paid", left.paid)
                .with("accepted", left.spent.accepted);
            return Err(Error::refused(fact, format!("wijk fund show {}", place.dossier.reference)));
        }
        books_open(**tx, place, place.today)?;
        tx.remove_start_fund(place.dossier.id, place.today)?;
        tx.tell("reference", &place.dossier.reference);
        tx.tell("amount", fund.amount);
        Ok(state)
    };
    context.change(Operation::new(OperationKind::CancelStartFund), work).map(|(state, _)| state)
}

/// How the start fund of a dossier stands.
///
/// # Errors
/// The dossier is not found, or has no start fund.
pub fn state(view: View<'_>, text: &str, now: Moment) -> Result<FundState> {
    let place = spending::place(view, text, now)?;
    let fund = granted(view, &place)?;
    let facts = view.facts_at(&place.dossier, &place.rules, Gate::Fund)?.spending;
    let until = match (facts.award_paid_on, facts.coached_from) {
        (Some(paid), _) => Until::Paid(paid),
        (None, Some(from)) => {
            let months = place.rules.rules.iter().find_map(|rule| match rule.check {
                Check::StartFundInTime { months } => Some(months),
                _ => None,
            });
            let last = months.and_then(|months| Length::Months(months).after(from));
            last.map_or(Until::Unknown, Until::Coached)
        }
        (None, None) => Until::Unknown,
    };
    let filter = ExpenseFilter {
        dossier: Some(place.dossier.id),
        fund: Some(Fund::StartFund),
        ..ExpenseFilter::default()
    };
    let mut refused = view.expenses(&filter)?;
    refused.retain(|row| matches!(row.state(), LineState::Refused | LineState::Partly | LineState::Returned));
    let left = left(view, &place, Fund::StartFund)?;
    Ok(FundState { place, fund, left, until, warnings: Vec::new(), refused })
}

fn granted(view: View<'_>, place: &Place) -> Result<StartFundRow> {
    view.start_fund(place.dossier.id)?.ok_or_else(|| {
        let reference = &place.dossier.reference;
        Error::NotFound {
            fact: Fact::new("fund-none")
                .with("reference", reference)
                .with("neighbourhood", &place.dossier.name),
            near: Vec::new(),
            next: vec![format!("wijk fund grant {reference}")],
        }
    })
}

/// The start funds of an edition.
///
/// # Errors
/// The edition is not found.
pub fn list(view: View<'_>, edition: Option<&str>) -> Result<(EditionRow, Vec<ListedStartFund>)> {
    let edition = find::edition(view, edition)?;
    let funds = view.start_funds(edition.id)?;
    Ok((edition, funds))
}
