//! What an expense note comes to: its totals per rate of VAT, held to the cent against what the group declared, what stands
//! in the register twice, and what the rules say line by line.

use super::{Judging, lines_of, note_of};
use crate::domain::dates::Moment;
use crate::domain::dossier::judge::Finding;
use crate::domain::money::Cents;
use crate::domain::programme::rule::{Gate, Severity};
use crate::domain::spending::LineVerdict;
use crate::domain::vat::{Amounts, Rate, Totals, totals};
use crate::ops::Result;
use crate::ops::expense::line::Alike;
use crate::ops::spending::{Left, Place, broken, left, once, place};
use crate::storage::View;
use crate::storage::expense::ExpenseRow;
use crate::storage::expense_note::NoteRow;

/// A note that was checked.
#[derive(Debug, Clone)]
pub struct CheckedNote {
    /// The note.
    pub note: NoteRow,
    /// Its lines.
    pub lines: Vec<ExpenseRow>,
    /// Its totals per rate of VAT and in all.
    pub totals: Totals,
    /// What the group declared less what the lines come to; `None` when it declared nothing.
    pub difference: Option<Cents>,
    /// What is like another line.
    pub alike: Vec<Alike>,
    /// What the rules say of lines that are not refused: the line, and the finding; what is the same of several lines
    /// stands there once, without a line.
    pub findings: Vec<(Option<String>, Finding)>,
}

/// The notes of a dossier, checked.
#[derive(Debug, Clone)]
pub struct CheckedNotes {
    /// The dossier and its rules.
    pub place: Place,
    /// Each note.
    pub notes: Vec<CheckedNote>,
    /// How the funds stand that they are from.
    pub left: Vec<Left>,
}

impl CheckedNotes {
    /// Whether something was found that has to be looked at.
    pub fn found(&self) -> bool {
        self.notes.iter().any(|note| {
            note.difference.is_some_and(|difference| difference != Cents::ZERO)
                || !note.alike.is_empty()
                || note.findings.iter().any(|(_, finding)| finding.severity == Severity::Block)
        })
    }
}

/// Checks a note, or all notes of a dossier.
///
/// # Errors
/// Not found.
pub fn check(view: View<'_>, text: &str, number: Option<u32>, now: Moment) -> Result<CheckedNotes> {
    let place = place(view, text, now)?;
    let notes = match number {
        Some(number) => vec![note_of(view, &place, number)?],
        None => view.expense_notes(place.dossier.id)?,
    };
    let all = lines_of(view, &place)?;
    let mut checked = Vec::with_capacity(notes.len());
    let mut funds = Vec::new();
    for note in notes {
        if !funds.contains(&note.text.fund) {
            funds.push(note.text.fund);
        }
        let mut judging = Judging::begin(view, &place, note.text.fund)?;
        let lines: Vec<ExpenseRow> = all.iter().filter(|line| line.note == note.id).cloned().collect();
        let amounts: Vec<Amounts> = lines.iter().map(amounts).collect();
        let totals = totals(&amounts).unwrap_or_default();
        let (mut alike, mut findings) = (Vec::new(), Vec::new());
        let refused =
            |row: &ExpenseRow| row.judged.as_ref().is_some_and(|it| it.verdict == LineVerdict::Refused);
        for row in lines.iter().filter(|row| !refused(row)) {
            let at = row.place();
            alike.extend(judging.twins_of(row).map(|twin| Alike {
                line: at.clone(),
                other: twin.place.clone(),
                same_purchase: twin.same_purchase,
            }));
            let accepting = if row.accepted() > Cents::ZERO { row.accepted() } else { row.text.gross };
            let facts = judging.accepting(row, accepting);
            let found = broken(&place.rules, Gate::Expense, &facts, &[]);
            findings.extend(found.into_iter().map(|finding| (Some(at.clone()), finding)));
        }
        let difference = note.text.declared.map(|declared| declared.minus(note.spent.gross));
        checked.push(CheckedNote { note, lines, totals, difference, alike, findings: once(findings) });
    }
    let left = funds.into_iter().map(|fund| left(view, &place, fund)).collect::<Result<_>>()?;
    Ok(CheckedNotes { place, notes: checked, left })
}

fn amounts(row: &ExpenseRow) -> Amounts {
    let rate = row.text.rate.and_then(|rate| Rate::of(rate).ok());
    Amounts { net: row.text.net, rate, vat: row.text.vat, gross: row.text.gross }
}
