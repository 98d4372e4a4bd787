//! Steps of the approval chain that were taken.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, run};
use crate::domain::decision::Approval;
use crate::domain::ids::{DossierId, EditionId};
use crate::domain::ledger::Cause;
use crate::domain::money::Cents;

/// What a dossier is awarded, for the approval chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardRow {
    /// The dossier.
    pub dossier: DossierId,
    /// Its reference.
    pub reference: String,
    /// Its neighbourhood.
    pub name: String,
    /// Its track.
    pub track: Option<String>,
    /// All that is awarded.
    pub awarded: Cents,
    /// The day of the last decision.
    pub on: NaiveDate,
    /// How many of its projects are still to be decided.
    pub undecided: u32,
}

fn approval(row: &Row<'_>) -> rusqlite::Result<Approval> {
    Ok(Approval {
        step: row.get("step")?,
        outcome: row.code("outcome")?,
        amount: row.cents("amount_cents")?,
        on: row.day("on_day")?,
        reference: row.get("reference")?,
        reason: row.get("reason")?,
    })
}

impl View<'_> {
    /// The steps that were taken for a dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn approvals(&self, dossier: DossierId) -> Result<Vec<Approval>> {
        let sql = "SELECT step, outcome, amount_cents, on_day, reference, reason FROM approval
                   WHERE dossier = ?1 ORDER BY on_day, id";
        all(self.connection, sql, [dossier.0], approval)
    }

    /// The dossiers in selection of an edition to which something is awarded, by reference.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn awards_to_approve(&self, edition: EditionId) -> Result<Vec<AwardRow>> {
        all(self.connection, include_str!("approval/awards.sql"), [edition.0], |row| {
            Ok(AwardRow {
                dossier: DossierId(row.get("id")?),
                reference: row.get("reference")?,
                name: row.get("name")?,
                track: row.get("track")?,
                awarded: row.cents("awarded_cents")?,
                on: row.day("on_day")?,
                undecided: row.count("undecided")?,
            })
        })
    }

    /// The steps that were taken for all dossiers of an edition.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn approvals_in(&self, edition: EditionId) -> Result<Vec<(DossierId, Approval)>> {
        all(self.connection, include_str!("approval/of_edition.sql"), [edition.0], |row| {
            Ok((DossierId(row.get("dossier")?), approval(row)?))
        })
    }
}

impl Tx<'_> {
    /// Records that a step was taken, in the place of what was recorded of it before.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_approval(&self, dossier: DossierId, approval: &Approval) -> Result<()> {
        let outcome: &str = approval.outcome.into();
        let params = named_params! {
            ":dossier": dossier.0, ":step": approval.step, ":outcome": outcome, ":amount": approval.amount.0,
            ":on_day": day_text(approval.on), ":reference": approval.reference, ":reason": approval.reason,
        };
        run(self.connection, include_str!("approval/put.sql"), params)?;
        self.touches(dossier);
        self.moves_money(dossier, approval.on, Cause::Approval);
        Ok(())
    }
}
