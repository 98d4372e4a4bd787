//! The start fund of a dossier.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, one, run};
use crate::domain::ids::{DossierId, EditionId};
use crate::domain::ledger::Cause;
use crate::domain::money::Cents;
use crate::domain::programme::definition::StartFundRegime;

/// A start fund that was granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartFundRow {
    /// How much; above zero.
    pub amount: Cents,
    /// How it is paid.
    pub regime: StartFundRegime,
    /// On which day it was granted.
    pub granted_on: NaiveDate,
    /// Reference of the debit note against which an advance is paid (B-SB-5b).
    pub debit_note: Option<String>,
    /// The day of that debit note.
    pub debit_note_on: Option<NaiveDate>,
}

/// A start fund in a list of an edition, with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedStartFund {
    /// Reference of the dossier.
    pub reference: String,
    /// Name of the neighbourhood.
    pub name: String,
    /// What was granted.
    pub fund: StartFundRow,
    /// What the neighbourhood says it spent of it.
    pub spent: Cents,
    /// What was accepted of that.
    pub accepted: Cents,
    /// What was paid, less what came back.
    pub paid: Cents,
}

fn fund(row: &Row<'_>) -> rusqlite::Result<StartFundRow> {
    Ok(StartFundRow {
        amount: row.cents("amount_cents")?,
        regime: row.code("regime")?,
        granted_on: row.day("granted_on")?,
        debit_note: row.get("debit_note")?,
        debit_note_on: row.optional_day("debit_note_on")?,
    })
}

impl View<'_> {
    /// The start fund of a dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn start_fund(&self, dossier: DossierId) -> Result<Option<StartFundRow>> {
        one(self.connection, include_str!("start_fund/of_dossier.sql"), [dossier.0], fund)
    }

    /// The start funds of an edition, by dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn start_funds(&self, edition: EditionId) -> Result<Vec<ListedStartFund>> {
        all(self.connection, include_str!("start_fund/listed.sql"), [edition.0], |row| {
            Ok(ListedStartFund {
                reference: row.get("reference")?,
                name: row.get("name")?,
                fund: fund(row)?,
                spent: row.cents("spent_cents")?,
                accepted: row.cents("accepted_cents")?,
                paid: row.cents("paid_cents")?,
            })
        })
    }
}

impl Tx<'_> {
    /// Grants a start fund, or changes the one that was granted. `on` is the day on which the money moves.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_start_fund(&self, dossier: DossierId, row: &StartFundRow, on: NaiveDate) -> Result<()> {
        let regime: &str = row.regime.into();
        let params = named_params! {
            ":dossier": dossier.0, ":amount": row.amount.0, ":regime": regime,
            ":granted_on": day_text(row.granted_on), ":debit_note": row.debit_note,
            ":debit_note_on": row.debit_note_on.map(day_text),
        };
        run(self.connection, include_str!("start_fund/put.sql"), params)?;
        self.touches(dossier);
        self.moves_money(dossier, on, Cause::StartFund);
        Ok(())
    }

    /// Takes a start fund back.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_start_fund(&self, dossier: DossierId, on: NaiveDate) -> Result<()> {
        run(self.connection, "DELETE FROM start_fund WHERE dossier = ?1", [dossier.0])?;
        self.touches(dossier);
        self.moves_money(dossier, on, Cause::StartFund);
        Ok(())
    }
}
