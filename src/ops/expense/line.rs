//! Lines of expense notes: added one by one or from a table, changed, taken out. One validator reads what was typed, asked or
//! stood in a file.

use super::note::{NoteInput, add_in, changeable};
use super::{Judging, LinePlace, line_of, lines_of, note_of};
use crate::domain::dates::Moment;
use crate::domain::dossier::judge::Finding;
use crate::domain::expense::{ExpenseField, ExpenseLine, Ground, RawExpense, validate};
use crate::domain::fact::{Fact, Fault};
use crate::domain::ids::{DocumentId, ExpenseId};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule::Gate;
use crate::domain::spending::LineState;
use crate::domain::vat::{Amounts, Difference, differences, totals};
use crate::exchange::expenses_in::ExpensesIn;
use crate::ops::income::numbers;
use crate::ops::spending::{Left, Place, broken, left, not_settled, place, running};
use crate::ops::{Context, Error, Result, find};
use crate::storage::edition::EditionRow;
use crate::storage::expense::{ExpenseFilter, ExpenseRow, ExpenseText};
use crate::storage::expense_note::NoteRow;
use crate::storage::{Tx, View};

/// A line that is like another, for whoever adds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alike {
    /// The line, such as `2.1`.
    pub line: String,
    /// The other: the reference of its dossier, note and line.
    pub other: String,
    /// Whether seller, day and amount are the same; else only the proof is.
    pub same_purchase: bool,
}

/// Lines that were added, changed or taken out.
#[derive(Debug, Clone)]
pub struct Lined {
    /// The dossier and its rules.
    pub place: Place,
    /// Their note.
    pub note: NoteRow,
    /// The lines as they are now, or were.
    pub lines: Vec<ExpenseRow>,
    /// What is worth a look though nothing is wrong.
    pub remarks: Vec<Fault>,
    /// What is like another line in the register.
    pub alike: Vec<Alike>,
    /// What would stand in the way of accepting them, line by line.
    pub findings: Vec<(String, Finding)>,
    /// Where the totals that the group stated differ.
    pub differences: Vec<Difference>,
    /// How their fund stands.
    pub left: Left,
}

/// Adds a line to a note.
///
/// # Errors
/// The dossier is a candidate or has ended; there is no such note, or it has to be said; all faults of the input; the
/// account is settled.
pub fn add(context: &mut Context<'_>, text: &str, note: Option<u32>, raw: &RawExpense) -> Result<Lined> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let place = running(**tx, text, now)?;
        let note = which_note(**tx, &place, note)?;
        not_settled(**tx, &place, note.text.fund)?;
        let (lines, documents) = read(**tx, &place, std::slice::from_ref(raw))?;
        let ids = insert(tx, &place, &note, &lines, &documents)?;
        lined(tx, place, note.number, &ids, &lines)
    };
    context.change(Operation::new(OperationKind::AddExpense), work).map(|(lined, _)| lined)
}

/// The note that a line belongs to: that of a number, or the only one.
///
/// # Errors
/// There is none, or it has to be said.
pub fn which_note(view: View<'_>, place: &Place, number: Option<u32>) -> Result<NoteRow> {
    if let Some(number) = number {
        return note_of(view, place, number);
    }
    let mut notes = view.expense_notes(place.dossier.id)?;
    let reference = &place.dossier.reference;
    match notes.len() {
        1 => Ok(notes.remove(0)),
        0 => {
            let fact = Fact::new("expense-no-notes").with("reference", reference);
            Err(Error::refused(fact, format!("wijk expense note add {reference}")))
        }
        _ => {
            let fact = Fact::new("expense-say-note").with("reference", reference);
            let next = notes.iter().rev().take(3);
            let next =
                next.map(|note| format!("wijk expense add {reference} --note {}", note.number)).collect();
            Err(Error::Refused { fact, next })
        }
    }
}

/// A note with all its lines at once, from a table: all of them or none.
///
/// # Errors
/// As [`add`] and for a note; the table has no lines.
pub fn import(context: &mut Context<'_>, text: &str, input: &NoteInput, table: &ExpensesIn) -> Result<Lined> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let place = running(**tx, text, now)?;
        if table.lines.is_empty() {
            return Err(Error::invalid(Fault {
                place: <_>::default(),
                fact: Fact::new("expense-file-empty"),
            }));
        }
        let (lines, documents) = read(**tx, &place, &table.lines)?;
        let stated = table.stated.whole.gross.filter(|amount| amount.0 > 0);
        let input = NoteInput { declared: input.declared.or(stated.map(Some)), ..input.clone() };
        let number = add_in(tx, &place, &input)?;
        let note = note_of(**tx, &place, number)?;
        let ids = insert(tx, &place, &note, &lines, &documents)?;
        let mut lined = lined(tx, place, number, &ids, &lines)?;
        let amounts: Vec<Amounts> = lines.iter().map(|line| line.amounts).collect();
        if let Ok(counted) = totals(&amounts) {
            lined.differences = differences(&counted, &table.stated);
        }
        tx.tell("count", ids.len());
        Ok(lined)
    };
    context.change(Operation::new(OperationKind::ImportExpenses), work).map(|(lined, _)| lined)
}

/// What lines say, checked; all faults at once, those of their documents too.
fn read(
    view: View<'_>,
    place: &Place,
    raws: &[RawExpense],
) -> Result<(Vec<ExpenseLine>, Vec<Option<DocumentId>>)> {
    let projects = numbers(view, place)?;
    let ground =
        Ground { categories: &place.rules.cost_categories, projects: Some(&projects), today: place.today };
    let lines = validate(raws, &ground).map_err(Error::Invalid)?;
    let known = view.documents(place.dossier.id)?;
    let mut faults = Vec::new();
    let mut documents = Vec::with_capacity(lines.len());
    for (line, raw) in lines.iter().zip(raws) {
        let Some(typed) = &line.document else {
            documents.push(None);
            continue;
        };
        let number = typed.trim_start_matches('#').parse::<u32>().ok();
        let found = known.iter().find(|row| Some(row.number) == number).map(|row| row.id);
        if found.is_none() {
            let fact = Fact::new("expense-no-document").with("reference", &place.dossier.reference);
            faults.push(raw.fault(ExpenseField::Document, fact.with("count", known.len())));
        }
        documents.push(found);
    }
    if faults.is_empty() { Ok((lines, documents)) } else { Err(Error::Invalid(faults)) }
}

fn insert(
    tx: &Tx<'_>,
    place: &Place,
    note: &NoteRow,
    lines: &[ExpenseLine],
    documents: &[Option<DocumentId>],
) -> Result<Vec<ExpenseId>> {
    let of = (place.dossier.id, note.text.fund);
    let mut ids = Vec::with_capacity(lines.len());
    for (line, document) in lines.iter().zip(documents) {
        ids.push(tx.insert_expense(of, note.id, &stored(line, *document))?.0);
    }
    Ok(ids)
}

/// A line as the register keeps it.
fn stored(line: &ExpenseLine, document: Option<DocumentId>) -> ExpenseText {
    ExpenseText {
        project: line.project,
        on: line.date,
        seller: line.seller.clone(),
        seller_vat: line.vat_number.as_ref().map(|number| number.as_str().to_owned()),
        description: line.description.clone(),
        activity: line.activity.clone(),
        category: line.category.clone(),
        net: line.amounts.net,
        rate: line.amounts.rate.map(|rate| rate.hundredths()),
        vat: line.amounts.vat,
        gross: line.amounts.gross,
        proof: line.proof.clone(),
        document,
        lacking: line.lacks.iter().map(ToString::to_string).collect(),
        approved_on: line.approved_on,
    }
}

/// What is to be told of lines that were written.
fn lined(tx: &Tx<'_>, place: Place, number: u32, ids: &[ExpenseId], read: &[ExpenseLine]) -> Result<Lined> {
    let note = note_of(**tx, &place, number)?;
    let wanted: std::collections::BTreeSet<ExpenseId> = ids.iter().copied().collect();
    let mut lines = lines_of(**tx, &place)?;
    lines.retain(|line| wanted.contains(&line.id));
    let judging = Judging::begin(**tx, &place, note.text.fund)?;
    let mut alike = Vec::new();
    let mut findings = Vec::new();
    for line in &lines {
        let at = line.place();
        alike.extend(judging.twins_of(line).map(|twin| Alike {
            line: at.clone(),
            other: twin.place.clone(),
            same_purchase: twin.same_purchase,
        }));
        let facts = judging.alone(line, line.text.gross);
        let found = broken(&place.rules, Gate::Expense, &facts, &[]);
        findings.extend(found.into_iter().map(|finding| (at.clone(), finding)));
    }
    tx.tell("reference", &place.dossier.reference);
    tx.tell("number", number);
    tx.tell("place", lines.first().map(ExpenseRow::place).unwrap_or_default());
    Ok(Lined {
        left: left(**tx, &place, note.text.fund)?,
        note,
        lines,
        remarks: read.iter().flat_map(|line| line.remarks.clone()).collect(),
        alike,
        findings,
        differences: Vec::new(),
        place,
    })
}

/// Changes what a line says. One that was asked back is open again.
///
/// # Errors
/// There is no such line; it was accepted or refused; nothing is to be changed; as [`add`].
pub fn edit(context: &mut Context<'_>, text: &str, at: LinePlace, raw: &RawExpense) -> Result<Lined> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let place = running(**tx, text, now)?;
        let all = lines_of(**tx, &place)?;
        let row = line_of(&all, at, &place)?;
        if raw.values.is_empty() {
            let next = format!("wijk expense edit {} {} --gross …", place.dossier.reference, row.place());
            return Err(Error::refused(Fact::new("error-nothing-to-change"), next));
        }
        not_settled(**tx, &place, row.fund)?;
        changeable(&place, row)?;
        let (lines, documents) = read(**tx, &place, &[over(row, raw)])?;
        let text = lines.first().map(|line| stored(line, documents.first().copied().flatten()));
        let changed = ExpenseRow { text: text.unwrap_or_else(|| row.text.clone()), ..row.clone() };
        tx.change_expense(&changed)?;
        lined(tx, place, row.note_number, &[row.id], &lines)
    };
    context.change(Operation::new(OperationKind::EditExpense), work).map(|(lined, _)| lined)
}

/// A line in words, with what is said now in their place. Amounts that follow from others are counted anew.
pub fn over(row: &ExpenseRow, said: &RawExpense) -> RawExpense {
    use ExpenseField as F;
    let text = &row.text;
    let mut raw = RawExpense::default();
    let mut keep = |field: F, value: Option<String>| {
        if let Some(value) = value.filter(|_| !said.values.contains_key(&field)) {
            raw.say(field, <&str>::from(field), value);
        }
    };
    keep(F::Date, Some(text.on.to_string()));
    keep(F::Seller, Some(text.seller.clone()));
    keep(F::VatNumber, text.seller_vat.clone());
    keep(F::Description, Some(text.description.clone()));
    keep(F::Activity, text.activity.clone());
    keep(F::Proof, text.proof.clone());
    keep(F::Document, row.document_number.map(|number| number.to_string()));
    keep(F::Category, text.category.clone());
    keep(F::Project, text.project.map(|number| number.to_string()));
    keep(F::ApprovedOn, text.approved_on.map(|day| day.to_string()));
    keep(F::Lacks, Some(text.lacking.join(",")));
    let says = |field: F| said.values.contains_key(&field);
    let (amounts, rate) = ([F::Net, F::Vat, F::Gross].into_iter().any(says), says(F::Rate));
    keep(F::Rate, text.rate.map(|rate| format!("{}.{:02} %", rate / 100, rate % 100)));
    if !amounts {
        keep(F::Gross, Some(text.gross.to_decimal()));
        if !rate && text.rate.is_some() {
            keep(F::Net, Some(text.net.to_decimal()));
            keep(F::Vat, Some(text.vat.to_decimal()));
        }
    }
    raw.values.extend(said.values.iter().map(|(field, value)| (*field, value.clone())));
    raw
}

/// Takes a line out of its note.
///
/// # Errors
/// There is no such line; it was accepted or refused; the account is settled.
pub fn remove(context: &mut Context<'_>, text: &str, at: LinePlace) -> Result<Lined> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let place = running(**tx, text, now)?;
        let all = lines_of(**tx, &place)?;
        let row = line_of(&all, at, &place)?;
        not_settled(**tx, &place, row.fund)?;
        changeable(&place, row)?;
        let mut removed = lined(tx, place, row.note_number, &[row.id], &[])?;
        tx.remove_expense(row)?;
        removed.left = left(**tx, &removed.place, row.fund)?;
        Ok(removed)
    };
    context.change(Operation::new(OperationKind::RemoveExpense), work).map(|(lined, _)| lined)
}

/// Which expenses are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListRequest {
    /// Of a dossier, as typed; else of an edition.
    pub dossier: Option<String>,
    /// Of an edition, as typed.
    pub edition: Option<String>,
    /// Of the note of this number.
    pub note: Option<u32>,
    /// In this state.
    pub state: Option<LineState>,
    /// From this fund.
    pub fund: Option<crate::domain::ledger::Fund>,
    /// Of the project of this number.
    pub project: Option<u32>,
}

/// Of what a list is.
#[derive(Debug, Clone)]
pub enum Listed {
    /// Of a dossier.
    Dossier(Box<Place>),
    /// Of an edition.
    Edition(EditionRow),
}

/// Expenses of a dossier or of an edition.
///
/// # Errors
/// Not found.
pub fn list(view: View<'_>, request: &ListRequest, now: Moment) -> Result<(Listed, Vec<ExpenseRow>)> {
    let mut filter = ExpenseFilter {
        state: request.state,
        fund: request.fund,
        project: request.project,
        ..ExpenseFilter::default()
    };
    let listed = match &request.dossier {
        Some(text) => {
            let place = place(view, text, now)?;
            filter.dossier = Some(place.dossier.id);
            filter.note = match request.note {
                Some(number) => Some(note_of(view, &place, number)?.id),
                None => None,
            };
            Listed::Dossier(Box::new(place))
        }
        None => {
            let edition = find::edition(view, request.edition.as_deref())?;
            filter.edition = Some(edition.id);
            Listed::Edition(edition)
        }
    };
    let rows = view.expenses(&filter)?;
    Ok((listed, rows))
}

/// A line, with what the rules say of it.
///
/// # Errors
/// Not found.
pub fn look(view: View<'_>, text: &str, at: LinePlace, now: Moment) -> Result<Lined> {
    let place = place(view, text, now)?;
    let all = lines_of(view, &place)?;
    let row = line_of(&all, at, &place)?.clone();
    about(view, place, row)
}

/// What the rules say of a line, what it is like, and what is left.
///
/// # Errors
/// What the register says.
pub fn about(view: View<'_>, place: Place, row: ExpenseRow) -> Result<Lined> {
    let note = note_of(view, &place, row.note_number)?;
    let judging = Judging::begin(view, &place, row.fund)?;
    let accepting = match row.accepted() {
        crate::domain::money::Cents::ZERO => row.text.gross,
        accepted => accepted,
    };
    let facts = judging.alone(&row, accepting);
    let at = row.place();
    let alike = |twin: &crate::storage::expense::Twin| Alike {
        line: at.clone(),
        other: twin.place.clone(),
        same_purchase: twin.same_purchase,
    };
    let alike = judging.twins_of(&row).map(alike).collect();
    let findings = broken(&place.rules, Gate::Expense, &facts, &[]);
    Ok(Lined {
        left: left(view, &place, row.fund)?,
        note,
        remarks: Vec::new(),
        alike,
        findings: findings.into_iter().map(|finding| (at.clone(), finding)).collect(),
        differences: Vec::new(),
        lines: vec![row],
        place,
    })
}
