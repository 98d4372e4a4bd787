//! Expenses: the lines of expense notes, how each was judged, and what stands in the register twice.

use chrono::NaiveDate;
use rusqlite::{Row, ToSql, named_params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::{DocumentId, DossierId, EditionId, ExpenseId, ExpenseNoteId};
use crate::domain::ledger::{Cause, Fund};
use crate::domain::money::Cents;
use crate::domain::spending::{LineState, LineVerdict};
use crate::domain::text::fold;

/// What a line says: one purchase at one rate of VAT.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpenseText {
    /// Number of the project; `None`: for the whole dossier.
    pub project: Option<u32>,
    /// The day of the purchase.
    pub on: NaiveDate,
    /// Who sold it.
    pub seller: String,
    /// The seller's VAT number, without blanks.
    pub seller_vat: Option<String>,
    /// What was bought.
    pub description: String,
    /// For which activity.
    pub activity: Option<String>,
    /// Code of the category.
    pub category: Option<String>,
    /// Without VAT.
    pub net: Cents,
    /// Rate of VAT in hundredths of a percent; `None`: the proof names none.
    pub rate: Option<u32>,
    /// VAT.
    pub vat: Cents,
    /// With VAT; net and VAT together.
    pub gross: Cents,
    /// Reference of the invoice or ticket.
    pub proof: Option<String>,
    /// The document that is the proof.
    pub document: Option<DocumentId>,
    /// Codes of what the proof does not mention (B-SB-7).
    pub lacking: Vec<String>,
    /// The day on which the coach agreed to the purchase (B-SB-5a).
    pub approved_on: Option<NaiveDate>,
}

/// How a line was judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// What was said of it.
    pub verdict: LineVerdict,
    /// What was accepted of it.
    pub accepted: Cents,
    /// On which day.
    pub on: NaiveDate,
    /// Why it was refused, asked back or accepted in part.
    pub reason: Option<String>,
}

/// A line of an expense note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpenseRow {
    /// Its number in the register.
    pub id: ExpenseId,
    /// Its dossier.
    pub dossier: DossierId,
    /// Reference of its dossier.
    pub reference: String,
    /// Its note.
    pub note: ExpenseNoteId,
    /// Number of its note in the dossier.
    pub note_number: u32,
    /// Its number in the note.
    pub number: u32,
    /// From which fund.
    pub fund: Fund,
    /// What it says.
    pub text: ExpenseText,
    /// Number of its document in the dossier.
    pub document_number: Option<u32>,
    /// How it was judged; `None` while it is open.
    pub judged: Option<Judgement>,
}

impl ExpenseRow {
    /// Note and line, such as `2.1`.
    pub fn place(&self) -> String {
        format!("{}.{}", self.note_number, self.number)
    }

    /// What was accepted of it.
    pub fn accepted(&self) -> Cents {
        self.judged.as_ref().map_or(Cents::ZERO, |judged| judged.accepted)
    }

    /// How it stands.
    pub fn state(&self) -> LineState {
        LineState::of(self.judged.as_ref().map(|judged| judged.verdict), self.accepted(), self.text.gross)
    }
}

/// Which expenses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ExpenseFilter {
    /// Of an edition.
    pub edition: Option<EditionId>,
    /// Of a dossier.
    pub dossier: Option<DossierId>,
    /// Of a note.
    pub note: Option<ExpenseNoteId>,
    /// In this state.
    pub state: Option<LineState>,
    /// From this fund.
    pub fund: Option<Fund>,
    /// Of the project with this number.
    pub project: Option<u32>,
}

/// Another line with the same purchase, or the same proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twin {
    /// The line that it is like.
    pub of: ExpenseId,
    /// Itself.
    pub id: ExpenseId,
    /// Reference of its dossier, note and line: `QDC-2021-001 2.1`.
    pub place: String,
    /// Whether the seller, the day and the amount are the same; else only the proof is.
    pub same_purchase: bool,
    /// Whether something of it was accepted.
    pub accepted: bool,
}

fn expense(row: &Row<'_>) -> rusqlite::Result<ExpenseRow> {
    let lacking: String = row.get("lacking")?;
    let judged = match row.optional_code("verdict")? {
        Some(verdict) => Some(Judgement {
            verdict,
            accepted: row.cents("accepted_cents")?,
            on: row.day("judged_on")?,
            reason: row.get("reason")?,
        }),
        None => None,
    };
    Ok(ExpenseRow {
        id: ExpenseId(row.get("id")?),
        dossier: DossierId(row.get("dossier")?),
        reference: row.get("reference")?,
        note: ExpenseNoteId(row.get("note")?),
        note_number: row.count("note_number")?,
        number: row.count("number")?,
        fund: row.code("fund")?,
        text: ExpenseText {
            project: row.get("project")?,
            on: row.day("spent_on")?,
            seller: row.get("seller")?,
            seller_vat: row.get("seller_vat")?,
            description: row.get("description")?,
            activity: row.get("activity")?,
            category: row.get("category")?,
            net: row.cents("net_cents")?,
            rate: row.get("vat_hundredths")?,
            vat: row.cents("vat_cents")?,
            gross: row.cents("gross_cents")?,
            proof: row.get("proof")?,
            document: row.get::<_, Option<i64>>("document")?.map(DocumentId),
            lacking: lacking.split(',').filter(|code| !code.is_empty()).map(str::to_owned).collect(),
            approved_on: row.optional_day("approved_on")?,
        },
        document_number: row.get("document_number")?,
        judged,
    })
}

impl View<'_> {
    /// Expenses, by dossier, note and line.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn expenses(&self, filter: &ExpenseFilter) -> Result<Vec<ExpenseRow>> {
        let (edition, dossier) = (filter.edition.map(|id| id.0), filter.dossier.map(|id| id.0));
        let (note, fund) = (filter.note.map(|id| id.0), filter.fund.map(<&str>::from));
        let mut wheres = vec!["true"];
        let mut params: Vec<(&str, &dyn ToSql)> = Vec::new();
        if edition.is_some() {
            wheres.push("dossier.edition = :edition");
            params.push((":edition", &edition));
        }
        if dossier.is_some() {
            wheres.push("expense.dossier = :dossier");
            params.push((":dossier", &dossier));
        }
        if note.is_some() {
            wheres.push("expense.note = :note");
            params.push((":note", &note));
        }
        if fund.is_some() {
            wheres.push("expense.fund = :fund");
            params.push((":fund", &fund));
        }
        if filter.project.is_some() {
            wheres.push("expense.project = :project");
            params.push((":project", &filter.project));
        }
        wheres.extend(filter.state.map(|state| match state {
            LineState::Open => "expense.verdict IS NULL",
            LineState::Accepted => "expense.verdict = 'accepted'",
            LineState::Partly => {
                "expense.verdict = 'accepted' AND expense.accepted_cents < expense.gross_cents"
            }
            LineState::Refused => "expense.verdict = 'refused'",
            LineState::Returned => "expense.verdict = 'returned'",
        }));
        let order = "ORDER BY dossier.reference, expense_note.number, expense.number";
        let sql = format!("{} WHERE {} {order}", include_str!("expense/rows.sql"), wheres.join(" AND "));
        all(self.connection, &sql, params.as_slice(), expense)
    }

    /// What has the same purchase or the same proof as lines of a dossier, anywhere in the register; what was refused does
    /// not count.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn expense_twins(&self, dossier: DossierId) -> Result<Vec<Twin>> {
        all(self.connection, include_str!("expense/twins.sql"), [dossier.0], |row| {
            Ok(Twin {
                of: ExpenseId(row.get("of")?),
                id: ExpenseId(row.get("id")?),
                place: row.get("place")?,
                same_purchase: row.get("same_purchase")?,
                accepted: row.get("accepted")?,
            })
        })
    }
}

impl Tx<'_> {
    /// Adds a line to a note under the next number, and gives its number in the note.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_expense(
        &self,
        (dossier, fund): (DossierId, Fund),
        note: ExpenseNoteId,
        text: &ExpenseText,
    ) -> Result<(ExpenseId, u32)> {
        let sql = "SELECT ifnull(max(number), 0) + 1 AS number FROM expense WHERE note = ?1";
        let number = one(self.connection, sql, [note.0], |row| row.count("number"))?.unwrap_or(1);
        let fund: &str = fund.into();
        let params = named_params! {
            ":note": note.0, ":number": number, ":dossier": dossier.0, ":fund": fund,
            ":project": text.project, ":spent_on": day_text(text.on), ":seller": text.seller,
            ":seller_key": fold(&text.seller), ":seller_vat": text.seller_vat, ":description": text.description,
            ":activity": text.activity, ":category": text.category, ":net": text.net.0, ":rate": text.rate,
            ":vat": text.vat.0, ":gross": text.gross.0, ":proof": text.proof,
            ":document": text.document.map(|id| id.0), ":lacking": text.lacking.join(","),
            ":approved_on": text.approved_on.map(day_text),
        };
        let id = insert(self.connection, include_str!("expense/insert.sql"), params)?;
        self.touches(dossier);
        Ok((ExpenseId(id), number))
    }

    /// Changes what a line says; it is open again.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_expense(&self, row: &ExpenseRow) -> Result<()> {
        let text = &row.text;
        let params = named_params! {
            ":id": row.id.0, ":project": text.project, ":spent_on": day_text(text.on), ":seller": text.seller,
            ":seller_key": fold(&text.seller), ":seller_vat": text.seller_vat, ":description": text.description,
            ":activity": text.activity, ":category": text.category, ":net": text.net.0, ":rate": text.rate,
            ":vat": text.vat.0, ":gross": text.gross.0, ":proof": text.proof,
            ":document": text.document.map(|id| id.0), ":lacking": text.lacking.join(","),
            ":approved_on": text.approved_on.map(day_text),
        };
        run(self.connection, include_str!("expense/change.sql"), params)?;
        self.touches(row.dossier);
        Ok(())
    }

    /// Takes a line out of its note. Nothing of it may be accepted.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_expense(&self, row: &ExpenseRow) -> Result<()> {
        run(self.connection, "DELETE FROM expense WHERE id = ?1", [row.id.0])?;
        self.touches(row.dossier);
        Ok(())
    }

    /// Judges a line.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn judge_expense(&self, row: &ExpenseRow, judged: &Judgement) -> Result<()> {
        let verdict: &str = judged.verdict.into();
        let params = named_params! {
            ":id": row.id.0, ":verdict": verdict, ":accepted": judged.accepted.0, ":on": day_text(judged.on),
            ":reason": judged.reason,
        };
        run(self.connection, include_str!("expense/judge.sql"), params)?;
        self.touches(row.dossier);
        self.moves_money(row.dossier, judged.on, Cause::Expense);
        Ok(())
    }
}
