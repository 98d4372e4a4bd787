//! Expense notes themselves: what they are about, when they came in, and their total as the group wrote it.

use chrono::NaiveDate;

use super::{lines_of, note_of};
use crate::domain::dates::Moment;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::Fact;
use crate::domain::ids::DocumentId;
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::spending::LineVerdict;
use crate::ops::spending::{Left, Place, left, not_settled, place, running};
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result};
use crate::storage::expense::ExpenseRow;
use crate::storage::expense_note::{NoteRow, NoteText};
use crate::storage::{Tx, View};

/// What is said of a note; `None` leaves as it is, empty text and `Some(None)` take away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NoteInput {
    /// From which fund; guessed from the phase when it can be only one.
    pub fund: Option<Fund>,
    /// The day on which it came in; today when not said.
    pub received_on: Option<NaiveDate>,
    /// First day of the period that it is about.
    pub from_day: Option<Option<NaiveDate>>,
    /// Last day of it.
    pub to_day: Option<Option<NaiveDate>>,
    /// The reference that the group gave it.
    pub reference: Option<String>,
    /// The total as the group wrote it.
    pub declared: Option<Option<Cents>>,
    /// Number of the document that it is.
    pub document: Option<Option<u32>>,
}

/// A note that was written down, changed or taken out.
#[derive(Debug, Clone)]
pub struct Noted {
    /// The dossier and its rules.
    pub place: Place,
    /// The note as it is now, or was.
    pub note: NoteRow,
    /// How its fund stands.
    pub left: Left,
}

/// From which fund a note of a dossier can be: the only one, or `None` when it has to be said.
///
/// # Errors
/// What the register says.
pub fn fund_of(view: View<'_>, place: &Place) -> Result<Option<Fund>> {
    let granted = view.start_fund(place.dossier.id)?.is_some();
    Ok(match place.dossier.standing.phase {
        Phase::Realisation if granted => None,
        Phase::Realisation => Some(Fund::Award),
        _ if granted || place.rules.start_fund.is_some() => Some(Fund::StartFund),
        _ => Some(Fund::Award),
    })
}

/// Writes down that a note came in.
///
/// # Errors
/// The dossier is a candidate or has ended; the fund has to be said; the account is settled; all faults of the input.
pub fn add(context: &mut Context<'_>, text: &str, input: &NoteInput) -> Result<Noted> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let place = running(**tx, text, now)?;
        let number = add_in(tx, &place, input)?;
        noted(tx, place, number)
    };
    context.change(Operation::new(OperationKind::AddExpenseNote), work).map(|(noted, _)| noted)
}

/// Writes a note down as part of something larger, and gives its number.
pub(super) fn add_in(tx: &Tx<'_>, place: &Place, input: &NoteInput) -> Result<u32> {
    let fund = match input.fund {
        Some(fund) => fund,
        None => fund_of(**tx, place)?.ok_or_else(|| which_fund(place))?,
    };
    not_settled(**tx, place, fund)?;
    let bare = NoteText {
        fund,
        received_on: place.today,
        from_day: None,
        to_day: None,
        reference: None,
        declared: None,
        document: None,
    };
    let note = read(**tx, place, bare, input)?;
    Ok(tx.insert_expense_note(place.dossier.id, &note)?.1)
}

fn which_fund(place: &Place) -> Error {
    let reference = &place.dossier.reference;
    let fact = Fact::new("expense-which-fund").with("reference", reference);
    // The same for a note that is typed and one that is read from a table.
    let next = ["--fund start-fund", "--fund award"].map(str::to_owned);
    Error::Refused { fact, next: next.into() }
}

fn noted(tx: &Tx<'_>, place: Place, number: u32) -> Result<Noted> {
    let note = note_of(**tx, &place, number)?;
    tx.tell("reference", &place.dossier.reference);
    tx.tell("number", number);
    tx.tell("fund", crate::domain::fact::Value::Term(note.text.fund.term()));
    let left = left(**tx, &place, note.text.fund)?;
    Ok(Noted { place, note, left })
}

/// What is said of a note, all faults at once.
fn read(view: View<'_>, place: &Place, known: NoteText, input: &NoteInput) -> Result<NoteText> {
    let mut faults = Faults::default();
    let reference = match &input.reference {
        Some(text) => faults.clean("--reference", text),
        None => known.reference,
    };
    if input.declared == Some(Some(Cents::ZERO)) {
        faults.add("--declared", "0", Fact::new("expense-zero"));
    }
    let from_day = input.from_day.unwrap_or(known.from_day);
    let to_day = input.to_day.unwrap_or(known.to_day);
    if let Some((from, to)) = from_day.zip(to_day).filter(|(from, to)| to < from) {
        faults.add("--to", to.to_string(), Fact::new("expense-period").with("from", from));
    }
    let document = match input.document {
        None => known.document,
        Some(None) => None,
        Some(Some(number)) => document(view, place, number, &mut faults)?,
    };
    let received_on = input.received_on.unwrap_or(known.received_on);
    if received_on > place.today {
        let fact = Fact::new("date-in-future").with("day", received_on).with("today", place.today);
        faults.add("--received", received_on.to_string(), fact);
    } else if received_on < place.dossier.submitted.day {
        let fact = Fact::new("expense-before-application").with("day", place.dossier.submitted.day);
        faults.add("--received", received_on.to_string(), fact);
    }
    faults.settle()?;
    let declared = input.declared.unwrap_or(known.declared);
    Ok(NoteText { fund: known.fund, received_on, from_day, to_day, reference, declared, document })
}

/// The document of a number in the dossier.
pub(super) fn document(
    view: View<'_>,
    place: &Place,
    number: u32,
    faults: &mut Faults,
) -> Result<Option<DocumentId>> {
    let documents = view.documents(place.dossier.id)?;
    let found = documents.iter().find(|row| row.number == number).map(|row| row.id);
    if found.is_none() {
        let fact =
            Fact::new("document-none").with("reference", &place.dossier.reference).with("number", number);
        faults.add("--document", number.to_string(), fact);
    }
    Ok(found)
}

/// Changes what is known of a note.
///
/// # Errors
/// There is no such note; nothing is to be changed; its fund cannot change; as [`add`].
pub fn edit(context: &mut Context<'_>, text: &str, number: u32, input: &NoteInput) -> Result<Noted> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let place = running(**tx, text, now)?;
        let mut note = note_of(**tx, &place, number)?;
        let reference = &place.dossier.reference;
        if *input == NoteInput::default() {
            let next = format!("wijk expense note edit {reference} {number} --declared …");
            return Err(Error::refused(Fact::new("error-nothing-to-change"), next));
        }
        if input.fund.is_some_and(|fund| fund != note.text.fund) {
            let fact = Fact::new("expense-note-fund").with("number", number);
            return Err(Error::refused(fact, format!("wijk expense note remove {reference} {number}")));
        }
        not_settled(**tx, &place, note.text.fund)?;
        note.text = read(**tx, &place, note.text, input)?;
        tx.change_expense_note(&note)?;
        noted(tx, place, number)
    };
    context.change(Operation::new(OperationKind::EditExpenseNote), work).map(|(noted, _)| noted)
}

/// Takes a note out, with its lines, as long as nothing of it was accepted or is repaid.
///
/// # Errors
/// There is no such note; something of it was accepted, or a payment is about it.
pub fn remove(context: &mut Context<'_>, text: &str, number: u32) -> Result<Noted> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let place = running(**tx, text, now)?;
        let note = note_of(**tx, &place, number)?;
        let reference = &place.dossier.reference;
        not_settled(**tx, &place, note.text.fund)?;
        if note.spent.accepted > Cents::ZERO {
            let fact =
                Fact::new("expense-note-accepted").with("number", number).with("amount", note.spent.accepted);
            let next = format!("wijk expense refuse {reference} {number}.1 --replace --reason …");
            return Err(Error::refused(fact, next));
        }
        let payments = tx.payments_of_note(note.id)?;
        if let Some(payment) = payments.first() {
            let fact =
                Fact::new("expense-note-paid").with("number", number).with_list("payments", payments.clone());
            return Err(Error::refused(fact, format!("wijk payment show {payment}")));
        }
        let mut removed = noted(tx, place, number)?;
        tx.remove_expense_note(&removed.note)?;
        removed.left = left(**tx, &removed.place, removed.note.text.fund)?;
        Ok(removed)
    };
    context.change(Operation::new(OperationKind::RemoveExpenseNote), work).map(|(noted, _)| noted)
}

/// The notes of a dossier.
///
/// # Errors
/// Not found.
pub fn list(view: View<'_>, text: &str, now: Moment) -> Result<(Place, Vec<NoteRow>)> {
    let place = place(view, text, now)?;
    let notes = view.expense_notes(place.dossier.id)?;
    Ok((place, notes))
}

/// A note with its lines.
///
/// # Errors
/// Not found.
pub fn look(view: View<'_>, text: &str, number: u32, now: Moment) -> Result<(Noted, Vec<ExpenseRow>)> {
    let place = place(view, text, now)?;
    let note = note_of(view, &place, number)?;
    let mut lines = lines_of(view, &place)?;
    lines.retain(|line| line.note == note.id);
    let left = left(view, &place, note.text.fund)?;
    Ok((Noted { place, note, left }, lines))
}

/// Whether something was said of a line that stands in the way of changing it: only what is open or asked back changes.
pub(super) fn changeable(place: &Place, row: &ExpenseRow) -> Result<()> {
    match row.judged.as_ref().map(|judged| judged.verdict) {
        None | Some(LineVerdict::Returned) => Ok(()),
        Some(_) => {
            let fact =
                Fact::new("expense-stands").with("place", row.place()).with_term("state", row.state().term());
            let reference = &place.dossier.reference;
            let next = format!("wijk expense return {reference} {} --replace --reason …", row.place());
            Err(Error::refused(fact, next))
        }
    }
}
