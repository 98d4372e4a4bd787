//! Expense notes of dossiers.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::{DocumentId, DossierId, ExpenseNoteId};
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::spending::Spent;

/// What a note says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteText {
    /// Of the start fund or of what was awarded.
    pub fund: Fund,
    /// The day on which it came in.
    pub received_on: NaiveDate,
    /// First day of the period that it is about.
    pub from_day: Option<NaiveDate>,
    /// Last day of it.
    pub to_day: Option<NaiveDate>,
    /// The reference that the group gave it.
    pub reference: Option<String>,
    /// The total as the group wrote it.
    pub declared: Option<Cents>,
    /// The document that it is.
    pub document: Option<DocumentId>,
}

/// A note, with what its lines come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteRow {
    /// Its number in the register.
    pub id: ExpenseNoteId,
    /// Its dossier.
    pub dossier: DossierId,
    /// Its number in the dossier.
    pub number: u32,
    /// What it says.
    pub text: NoteText,
    /// Number of its document in the dossier.
    pub document_number: Option<u32>,
    /// What its lines come to.
    pub spent: Spent,
}

pub(super) fn spent(row: &Row<'_>) -> rusqlite::Result<Spent> {
    Ok(Spent {
        lines: row.count("lines")?,
        open: row.count("open")?,
        returned: row.count("returned")?,
        refused: row.count("refused")?,
        gross: row.cents("gross_cents")?,
        accepted: row.cents("accepted_cents")?,
    })
}

fn note(row: &Row<'_>) -> rusqlite::Result<NoteRow> {
    Ok(NoteRow {
        id: ExpenseNoteId(row.get("id")?),
        dossier: DossierId(row.get("dossier")?),
        number: row.count("number")?,
        text: NoteText {
            fund: row.code("fund")?,
            received_on: row.day("received_on")?,
            from_day: row.optional_day("from_day")?,
            to_day: row.optional_day("to_day")?,
            reference: row.get("reference")?,
            declared: row.get::<_, Option<i64>>("declared_cents")?.map(Cents),
            document: row.get::<_, Option<i64>>("document")?.map(DocumentId),
        },
        document_number: row.get("document_number")?,
        spent: spent(row)?,
    })
}

impl View<'_> {
    /// The expense notes of a dossier, in the order in which they came.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn expense_notes(&self, dossier: DossierId) -> Result<Vec<NoteRow>> {
        all(self.connection, include_str!("expense_note/of_dossier.sql"), [dossier.0], note)
    }

    /// What the expenses of a dossier come to, from one fund.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn spent_of(&self, dossier: DossierId, fund: Fund) -> Result<Spent> {
        let fund: &str = fund.into();
        let found = one(self.connection, include_str!("expense_note/spent.sql"), (dossier.0, fund), |row| {
            spent(row)
        })?;
        Ok(found.unwrap_or_default())
    }

    /// Numbers of the payments that repay a note and were not cancelled.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn payments_of_note(&self, note: ExpenseNoteId) -> Result<Vec<i64>> {
        let sql = "SELECT id FROM payment WHERE note = ?1 AND cancelled_on IS NULL ORDER BY id";
        all(self.connection, sql, [note.0], |row| row.get(0))
    }
}

impl Tx<'_> {
    /// Adds an expense note under the next number, and gives both.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_expense_note(&self, dossier: DossierId, text: &NoteText) -> Result<(ExpenseNoteId, u32)> {
        let sql = "SELECT ifnull(max(number), 0) + 1 AS number FROM expense_note WHERE dossier = ?1";
        let number = one(self.connection, sql, [dossier.0], |row| row.count("number"))?.unwrap_or(1);
        let fund: &str = text.fund.into();
        let params = named_params! {
            ":dossier": dossier.0, ":number": number, ":fund": fund, ":received_on": day_text(text.received_on),
            ":from_day": text.from_day.map(day_text), ":to_day": text.to_day.map(day_text),
            ":reference": text.reference, ":declared": text.declared.map(|amount| amount.0),
            ":document": text.document.map(|id| id.0),
        };
        let id = insert(self.connection, include_str!("expense_note/insert.sql"), params)?;
        self.touches(dossier);
        Ok((ExpenseNoteId(id), number))
    }

    /// Changes what a note says of itself; not its fund, which its lines repeat.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_expense_note(&self, row: &NoteRow) -> Result<()> {
        let text = &row.text;
        let params = named_params! {
            ":id": row.id.0, ":received_on": day_text(text.received_on),
            ":from_day": text.from_day.map(day_text), ":to_day": text.to_day.map(day_text),
            ":reference": text.reference, ":declared": text.declared.map(|amount| amount.0),
            ":document": text.document.map(|id| id.0),
        };
        run(self.connection, include_str!("expense_note/change.sql"), params)?;
        self.touches(row.dossier);
        Ok(())
    }

    /// Takes a note out, with its lines. None of them may be accepted.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_expense_note(&self, row: &NoteRow) -> Result<()> {
        run(self.connection, "DELETE FROM expense WHERE note = ?1", [row.id.0])?;
        run(self.connection, "DELETE FROM expense_note WHERE id = ?1", [row.id.0])?;
        self.touches(row.dossier);
        Ok(())
    }
}
