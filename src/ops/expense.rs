//! Expense notes and their lines: what a neighbourhood says it spent, from the start fund or from its award, and how it is
//! judged line by line (B-MO-7, B-SB-5a, B-SB-7).

pub mod check;
pub mod judge;
pub mod line;
pub mod note;
#[cfg(test)]
mod tests;

use super::spending::Place;
use super::{Error, Result};
use crate::domain::dossier::facts::Facts;
use crate::domain::dossier::spending::LineFacts;
use crate::domain::fact::{Fact, Fault};
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::programme::rule::Gate;
use crate::storage::View;
use crate::storage::expense::{ExpenseFilter, ExpenseRow, Twin};
use crate::storage::expense_note::NoteRow;

/// A line as it is typed: `2.1` is the first of note 2, and `1` the first of the only note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinePlace {
    /// Number of the note.
    pub note: Option<u32>,
    /// Number of the line in it.
    pub number: u32,
}

impl std::str::FromStr for LinePlace {
    type Err = Fact;

    fn from_str(text: &str) -> std::result::Result<Self, Fact> {
        let number = |part: &str| {
            let number = part.parse::<u32>().ok().filter(|number| *number > 0);
            number.ok_or_else(|| Fact::new("expense-not-a-place"))
        };
        match text.trim().split_once('.') {
            Some((note, line)) => Ok(Self { note: Some(number(note)?), number: number(line)? }),
            None => Ok(Self { note: None, number: number(text.trim())? }),
        }
    }
}

/// A place that was typed.
///
/// # Errors
/// It is none.
pub fn line_place(text: &str) -> Result<LinePlace> {
    text.parse().map_err(|fact| Error::invalid(Fault::of("NOTE.LINE", text, fact)))
}

/// The note of a number.
///
/// # Errors
/// There is none.
pub fn note_of(view: View<'_>, place: &Place, number: u32) -> Result<NoteRow> {
    let notes = view.expense_notes(place.dossier.id)?;
    let near: Vec<String> = notes
        .iter()
        .map(|note| match &note.text.reference {
            Some(reference) => format!("{}  {}  {reference}", note.number, note.text.received_on),
            None => format!("{}  {}", note.number, note.text.received_on),
        })
        .collect();
    notes.into_iter().find(|note| note.number == number).ok_or_else(|| {
        let reference = &place.dossier.reference;
        let fact = Fact::new("expense-no-note").with("reference", reference).with("number", number);
        let next = match near.is_empty() {
            true => format!("wijk expense note add {reference}"),
            false => format!("wijk expense note list {reference}"),
        };
        Error::NotFound { fact, near, next: vec![next] }
    })
}

/// The line at a place, out of the lines of a dossier.
///
/// # Errors
/// There is none, or the note has to be said.
pub fn line_of<'a>(lines: &'a [ExpenseRow], at: LinePlace, place: &Place) -> Result<&'a ExpenseRow> {
    let reference = &place.dossier.reference;
    let only = || {
        let first = lines.first()?.note_number;
        lines.iter().all(|line| line.note_number == first).then_some(first)
    };
    let missing = |fact: Fact| Error::NotFound {
        fact: fact.with("reference", reference),
        near: lines
            .iter()
            .filter(|line| at.note.is_none_or(|note| note == line.note_number))
            .take(10)
            .map(|line| format!("{}  {}  {}", line.place(), line.text.on, line.text.seller))
            .collect(),
        next: vec![format!("wijk expense list {reference}")],
    };
    let Some(note) = at.note.or_else(only) else {
        return Err(missing(Fact::new("expense-which-note").with("number", at.number)));
    };
    let found = lines.iter().find(|line| line.note_number == note && line.number == at.number);
    found.ok_or_else(|| missing(Fact::new("expense-no-line").with("place", format!("{note}.{}", at.number))))
}

/// All lines of a dossier.
///
/// # Errors
/// What the register says.
pub fn lines_of(view: View<'_>, place: &Place) -> Result<Vec<ExpenseRow>> {
    let filter = ExpenseFilter { dossier: Some(place.dossier.id), ..ExpenseFilter::default() };
    Ok(view.expenses(&filter)?)
}

/// The facts for the rules on one line after the other, as they are accepted.
pub struct Judging {
    facts: Facts,
    fund: Fund,
    twins: Vec<Twin>,
}

impl Judging {
    /// Reads them once, for lines from one fund.
    ///
    /// # Errors
    /// What the register says.
    pub fn begin(view: View<'_>, place: &Place, fund: Fund) -> Result<Self> {
        let mut facts = view.facts_at(&place.dossier, &place.rules, Gate::Expense)?;
        facts.spending.accepted = view.accepted_of(place.dossier.id, fund)?;
        Ok(Self { facts, fund, twins: view.expense_twins(place.dossier.id)? })
    }

    /// The facts when so much of a line is accepted, and the same for what comes after it.
    pub fn accepting(&mut self, row: &ExpenseRow, amount: Cents) -> Facts {
        let spending = &mut self.facts.spending;
        if row.accepted() > Cents::ZERO {
            add(&mut spending.accepted, row.text.project, Cents(-row.accepted().0));
        }
        let mut facts = self.facts.clone();
        facts.spending.line = Some(self.line(row, amount));
        add(&mut self.facts.spending.accepted, row.text.project, amount);
        facts
    }

    /// The facts of a line by itself.
    pub fn alone(&self, row: &ExpenseRow, amount: Cents) -> Facts {
        let mut facts = self.facts.clone();
        if row.accepted() > Cents::ZERO {
            add(&mut facts.spending.accepted, row.text.project, Cents(-row.accepted().0));
        }
        facts.spending.line = Some(self.line(row, amount));
        facts
    }

    /// What has the same purchase or proof as a line.
    pub fn twins_of<'a>(&'a self, row: &'a ExpenseRow) -> impl Iterator<Item = &'a Twin> {
        self.twins.iter().filter(move |twin| twin.of == row.id)
    }

    /// What was handed in first is not the duplicate, unless the other was accepted.
    fn line(&self, row: &ExpenseRow, amount: Cents) -> LineFacts {
        let twins = self.twins_of(row).filter(|twin| twin.accepted || twin.id < row.id);
        let mut lacking = row.text.lacking.clone();
        let mut lacks = |code: &str, absent: bool| {
            if absent && !lacking.iter().any(|known| known == code) {
                lacking.push(code.to_owned());
            }
        };
        lacks("vat_number", row.text.seller_vat.is_none());
        lacks("rate", row.text.rate.is_none());
        LineFacts {
            place: row.place(),
            fund: self.fund,
            on: row.text.on,
            accepting: amount,
            project: row.text.project,
            category: row.text.category.clone(),
            lacking,
            approved_on: row.text.approved_on,
            twins: twins.map(|twin| twin.place.clone()).collect(),
        }
    }
}

fn add(accepted: &mut Vec<crate::domain::ledger::OfProject>, project: Option<u32>, amount: Cents) {
    match accepted.iter_mut().find(|(of, _)| *of == project) {
        Some((_, known)) => *known = known.plus(amount),
        None => accepted.push((project, amount)),
    }
}
