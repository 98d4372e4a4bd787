//! The budget: of what it is asked, the rest of an edition that is carried over to another, and books that are locked.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::ledger::is_open;
use super::words::Faults;
use super::{Context, Error, Result, check_day, find};
use crate::domain::dates::day_of;
use crate::domain::fact::Fact;
use crate::domain::ledger::{Account, Cause, Fund, Movement, Posting};
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::{Tx, View};

/// Of what a budget is asked.
#[derive(Debug, Clone)]
pub enum Subject {
    /// Of an edition.
    Edition(EditionRow),
    /// Of a dossier, with its edition.
    Dossier(Box<DossierRow>, EditionRow),
}

/// What a text means: an edition by its reference, else a dossier; without a text the only open edition.
///
/// # Errors
/// Neither is found.
pub fn subject(view: View<'_>, text: Option<&str>) -> Result<Subject> {
    let Some(text) = text else { return Ok(Subject::Edition(find::edition(view, None)?)) };
    match find::edition(view, Some(text.trim())) {
        Ok(edition) => Ok(Subject::Edition(edition)),
        Err(Error::NotFound { .. }) => {
            let dossier = find::dossier(view, text)?;
            let edition = view.edition_by_id(dossier.edition)?;
            Ok(Subject::Dossier(Box::new(dossier), edition))
        }
        Err(other) => Err(other),
    }
}

/// The rest of an edition that goes to another.
#[derive(Debug, Clone, Default)]
pub struct CarryRequest {
    /// The edition that it leaves.
    pub from: String,
    /// The edition that it comes to.
    pub to: String,
    /// How much; all that is left when not said.
    pub amount: Option<Cents>,
    /// Why.
    pub reason: Option<String>,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
}

/// A rest that went to another edition.
#[derive(Debug, Clone)]
pub struct Carried {
    /// The edition that it left, and what it has left.
    pub from: (EditionRow, Cents),
    /// The edition that it came to, and what it can award now.
    pub to: (EditionRow, Cents),
    /// How much.
    pub amount: Cents,
    /// On which day.
    pub on: NaiveDate,
}

/// Carries the rest of an edition over to another.
///
/// # Errors
/// An edition is not found; both are the same; nothing is left, or less than is carried; the day lies before one of them was
/// opened, in the future, or in books that are locked.
pub fn carry(context: &mut Context<'_>, request: &CarryRequest) -> Result<Carried> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let from = find::edition(**tx, Some(&request.from))?;
        let to = find::edition(**tx, Some(&request.to))?;
        if from.id == to.id {
            let fact = Fact::new("budget-carry-same").with("edition", &from.reference);
            return Err(Error::refused(fact, "wijk edition list"));
        }
        let left = tx.envelope_flows(from.id)?.left();
        let mut faults = Faults::default();
        let note = request.reason.as_deref().and_then(|text| faults.clean("--reason", text));
        if request.amount.is_some_and(|amount| amount <= Cents::ZERO) {
            faults.add("--amount", "0", Fact::new("budget-amount-zero"));
        }
        faults.settle()?;
        if left <= Cents::ZERO {
            let fact = Fact::new("budget-carry-nothing").with("edition", &from.reference);
            return Err(Error::refused(fact, format!("wijk budget {}", from.reference)));
        }
        let amount = request.amount.unwrap_or(left);
        if amount > left {
            let fact = Fact::new("budget-carry-beyond")
                .with("edition", &from.reference)
                .with("amount", amount)
                .with("left", left);
            return Err(Error::refused(fact, format!("--amount {}", left.to_decimal())));
        }
        let today = day_of(now, tx.rule_set(from.id)?.timezone);
        let on = request.on.unwrap_or(today);
        check_day(on, from.opened_on.max(to.opened_on), today)?;
        is_open(**tx, &from, on)?;
        is_open(**tx, &to, on)?;
        let post = |edition: &EditionRow, from, to, amount| {
            let movement = Movement { project: None, from, to, amount };
            let posting =
                Posting { movement, fund: Fund::Award, on, cause: Cause::CarryOver, note: note.clone() };
            tx.insert_posting(edition.id, None, &posting)
        };
        post(&from, Account::Envelope, Account::Carried, amount)?;
        post(&to, Account::Carried, Account::Envelope, amount)?;
        // It first makes good what was awarded there beyond the envelope.
        let beyond = tx.envelope_flows(to.id)?.beyond.min(amount);
        if beyond > Cents::ZERO {
            post(&to, Account::Envelope, Account::Source, beyond)?;
        }
        tx.tell("from", &from.reference);
        tx.tell("to", &to.reference);
        tx.tell("amount", amount);
        let (left, available) = (tx.envelope_flows(from.id)?.left(), tx.envelope_flows(to.id)?.left());
        Ok(Carried { from: (from, left), to: (to, available), amount, on })
    };
    context.change(Operation::new(OperationKind::CarryOver), work).map(|(carried, _)| carried)
}

/// Locks the books of an edition up to and including a day: nothing is posted there any more.
///
/// # Errors
/// The edition is not found; they are locked up to that day or a later one; the day is before the edition was opened, or
/// in the future.
pub fn lock(context: &mut Context<'_>, edition: Option<&str>, until: NaiveDate) -> Result<EditionRow> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let edition = find::edition(**tx, edition)?;
        let today = day_of(now, tx.rule_set(edition.id)?.timezone);
        if let Some(earlier) = tx.locked_until(edition.id)?.filter(|earlier| until <= *earlier) {
            let fact = Fact::new("budget-lock-backwards")
                .with("edition", &edition.reference)
                .with("until", until)
                .with("locked", earlier);
            return Err(Error::refused(fact, format!("wijk budget unlock {}", edition.reference)));
        }
        if until > today || until < edition.opened_on {
            let code = if until > today { "budget-lock-future" } else { "budget-lock-early" };
            let fact =
                Fact::new(code).with("until", until).with("today", today).with("opened", edition.opened_on);
            let next = if until > today { today } else { edition.opened_on };
            return Err(Error::refused(fact, format!("--until {next}")));
        }
        tx.lock_books(edition.id, Some(until))?;
        tx.tell("edition", &edition.reference);
        tx.tell("until", until);
        Ok(edition)
    };
    context.change(Operation::new(OperationKind::LockBooks), work).map(|(edition, _)| edition)
}

/// Opens the books of an edition again, with the reason.
///
/// # Errors
/// The edition is not found; they are not locked; no reason is given.
pub fn unlock(
    context: &mut Context<'_>,
    edition: Option<&str>,
    reason: Option<&str>,
) -> Result<(EditionRow, NaiveDate)> {
    let work = |tx: &Tx<'_>| {
        let edition = find::edition(**tx, edition)?;
        let Some(until) = tx.locked_until(edition.id)? else {
            let fact = Fact::new("budget-not-locked").with("edition", &edition.reference);
            return Err(Error::refused(fact, format!("wijk budget {}", edition.reference)));
        };
        let mut faults = Faults::default();
        let reason = faults.needed("--reason", reason);
        faults.settle()?;
        tx.lock_books(edition.id, None)?;
        tx.tell("edition", &edition.reference);
        tx.tell("until", until);
        tx.tell("reason", reason);
        Ok((edition, until))
    };
    context.change(Operation::new(OperationKind::UnlockBooks), work).map(|(unlocked, _)| unlocked)
}
