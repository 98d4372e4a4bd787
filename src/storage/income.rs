//! What others pay of a dossier, and own means, as they came in.

use chrono::NaiveDate;
use rusqlite::named_params;

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::DossierId;
use crate::domain::money::Cents;
use crate::domain::roadmap::FundingKind;

/// Stands for own means of which nothing more is said.
pub const OWN: &str = "own";

/// Money that came in beside what the edition pays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomeRow {
    /// Its number in the dossier.
    pub number: u32,
    /// Number of the project; `None`: for the whole dossier.
    pub project: Option<u32>,
    /// Own means or another funder.
    pub kind: FundingKind,
    /// From where.
    pub label: String,
    /// How much; above zero.
    pub amount: Cents,
    /// On which day.
    pub on: NaiveDate,
}

impl View<'_> {
    /// The income of a dossier, in the order in which it was recorded.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn income(&self, dossier: DossierId) -> Result<Vec<IncomeRow>> {
        let sql = "SELECT * FROM income WHERE dossier = ?1 ORDER BY number";
        all(self.connection, sql, [dossier.0], |row| {
            Ok(IncomeRow {
                number: row.count("number")?,
                project: row.get("project")?,
                kind: row.code("kind")?,
                label: row.get("label")?,
                amount: row.cents("amount_cents")?,
                on: row.day("on_day")?,
            })
        })
    }
}

impl Tx<'_> {
    /// Adds income under the next number, which it gives; the number of `row` is not looked at.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_income(&self, dossier: DossierId, row: &IncomeRow) -> Result<u32> {
        let sql = "SELECT ifnull(max(number), 0) + 1 AS number FROM income WHERE dossier = ?1";
        let number = one(self.connection, sql, [dossier.0], |row| row.count("number"))?.unwrap_or(1);
        let kind: &str = row.kind.into();
        let params = named_params! {
            ":dossier": dossier.0, ":number": number, ":project": row.project, ":kind": kind, ":label": row.label,
            ":amount": row.amount.0, ":on_day": day_text(row.on),
        };
        insert(self.connection, include_str!("income/insert.sql"), params)?;
        self.touches(dossier);
        Ok(number)
    }

    /// Takes income out.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_income(&self, dossier: DossierId, number: u32) -> Result<()> {
        run(self.connection, "DELETE FROM income WHERE dossier = ?1 AND number = ?2", (dossier.0, number))?;
        self.touches(dossier);
        Ok(())
    }
}
