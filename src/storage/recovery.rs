//! Money that has to come back, and what came back of it.

use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::{DossierId, EditionId, RecoveryId};
use crate::domain::ledger::{Cause, Fund};
use crate::domain::money::Cents;
use crate::domain::numbers::StructuredCommunication;

/// The communication of a recovery is this number and its own.
pub const COMMUNICATIONS: u64 = 3_000_000_000;

/// Money that was asked back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoveryRow {
    /// Its number in the register, which people use too.
    pub id: RecoveryId,
    /// The dossier.
    pub dossier: DossierId,
    /// Its reference.
    pub reference: String,
    /// Its neighbourhood.
    pub name: String,
    /// From which fund.
    pub fund: Fund,
    /// How much.
    pub amount: Cents,
    /// Why.
    pub reason: String,
    /// The day on which it was asked.
    pub asked: NaiveDate,
    /// The last day to pay.
    pub due: Option<NaiveDate>,
    /// Its structured communication: twelve figures.
    pub communication: String,
    /// What came back.
    pub repaid: Cents,
    /// The day on which the last of it came back.
    pub last: Option<NaiveDate>,
    /// What was given up: how much, on which day and why.
    pub waived: Option<(Cents, NaiveDate, String)>,
}

impl RecoveryRow {
    /// What still has to come back.
    pub fn open(&self) -> Cents {
        let waived = self.waived.as_ref().map_or(Cents::ZERO, |(amount, _, _)| *amount);
        self.amount.minus(self.repaid).minus(waived)
    }
}

/// Money that is asked back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRecovery {
    /// The dossier.
    pub dossier: DossierId,
    /// From which fund.
    pub fund: Fund,
    /// How much.
    pub amount: Cents,
    /// Why.
    pub reason: String,
    /// The day on which it is asked.
    pub asked: NaiveDate,
    /// The last day to pay.
    pub due: Option<NaiveDate>,
}

/// What came back at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RepaymentRow {
    /// How much.
    pub amount: Cents,
    /// On which day.
    pub on: NaiveDate,
    /// Reference that the bank gave it.
    pub bank: Option<String>,
}

fn recovery(row: &Row<'_>) -> rusqlite::Result<RecoveryRow> {
    let waived: Option<i64> = row.get("waived_cents")?;
    Ok(RecoveryRow {
        id: RecoveryId(row.get("id")?),
        dossier: DossierId(row.get("dossier")?),
        reference: row.get("reference")?,
        name: row.get("name")?,
        fund: row.code("fund")?,
        amount: row.cents("amount_cents")?,
        reason: row.get("reason")?,
        asked: row.day("asked_on")?,
        due: row.optional_day("due_on")?,
        communication: row.get("communication")?,
        repaid: row.cents("repaid_cents")?,
        last: row.optional_day("last_on")?,
        waived: match waived {
            Some(amount) => Some((Cents(amount), row.day("waived_on")?, row.get("waived_reason")?)),
            None => None,
        },
    })
}

macro_rules! rows {
    ($which:literal) => {
        concat!(include_str!("recovery/rows.sql"), $which)
    };
}

impl View<'_> {
    /// A recovery by its number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn recovery(&self, id: RecoveryId) -> Result<Option<RecoveryRow>> {
        one(self.connection, rows!("WHERE recovery.id = ?1"), [id.0], recovery)
    }

    /// The recoveries of a dossier, by number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn recoveries(&self, dossier: DossierId) -> Result<Vec<RecoveryRow>> {
        all(self.connection, rows!("WHERE recovery.dossier = ?1 ORDER BY recovery.id"), [dossier.0], recovery)
    }

    /// The recoveries of an edition, or of all of them, by number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn recoveries_in(&self, edition: Option<EditionId>) -> Result<Vec<RecoveryRow>> {
        match edition {
            Some(id) => all(
                self.connection,
                rows!("WHERE dossier.edition = ?1 ORDER BY recovery.id"),
                [id.0],
                recovery,
            ),
            None => all(self.connection, rows!("ORDER BY recovery.id"), [], recovery),
        }
    }

    /// The recoveries that have these communications.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn recoveries_by_communication(&self, known: &[String]) -> Result<Vec<RecoveryRow>> {
        let known = serde_json::to_string(known).unwrap_or_default();
        let sql =
            rows!("WHERE recovery.communication IN (SELECT value FROM json_each(?1)) ORDER BY recovery.id");
        all(self.connection, sql, [known], recovery)
    }

    /// What came back of a recovery, in order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn repayments(&self, id: RecoveryId) -> Result<Vec<RepaymentRow>> {
        let sql = "SELECT amount_cents, on_day, bank FROM repayment WHERE recovery = ?1 ORDER BY number";
        all(self.connection, sql, [id.0], |row| {
            Ok(RepaymentRow {
                amount: row.cents("amount_cents")?,
                on: row.day("on_day")?,
                bank: row.get("bank")?,
            })
        })
    }
}

impl Tx<'_> {
    /// Asks money back, with a communication of its own.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_recovery(&self, new: &NewRecovery) -> Result<RecoveryId> {
        let sql = "SELECT ifnull(max(id), 0) + 1 FROM recovery";
        let id: i64 = one(self.connection, sql, [], |row| row.get(0))?.unwrap_or(1);
        let number = COMMUNICATIONS.saturating_add(u64::try_from(id).unwrap_or_default());
        let communication = StructuredCommunication::of(number);
        let fund: &str = new.fund.into();
        let params = named_params! {
            ":id": id, ":dossier": new.dossier.0, ":fund": fund, ":amount": new.amount.0, ":reason": new.reason,
            ":asked_on": day_text(new.asked), ":due_on": new.due.map(day_text),
            ":communication": communication.as_str(),
        };
        insert(self.connection, include_str!("recovery/insert.sql"), params)?;
        self.touches(new.dossier);
        Ok(RecoveryId(id))
    }

    /// Takes a recovery away of which nothing came back.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_recovery(&self, row: &RecoveryRow) -> Result<()> {
        run(self.connection, "DELETE FROM recovery WHERE id = ?1", [row.id.0])?;
        self.touches(row.dossier);
        Ok(())
    }

    /// Notes that money came back.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_repayment(&self, row: &RecoveryRow, repayment: &RepaymentRow) -> Result<()> {
        let sql = "INSERT INTO repayment (recovery, number, amount_cents, on_day, bank)
                   SELECT ?1, 1 + (SELECT count(*) FROM repayment WHERE recovery = ?1), ?2, ?3, ?4";
        let on = day_text(repayment.on);
        insert(self.connection, sql, params![row.id.0, repayment.amount.0, on, repayment.bank])?;
        self.touches(row.dossier);
        self.moves_money(row.dossier, repayment.on, Cause::Repayment);
        Ok(())
    }

    /// Gives up what is still open of a recovery.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn waive_recovery(&self, row: &RecoveryRow, on: NaiveDate, reason: &str) -> Result<()> {
        let sql = "UPDATE recovery SET waived_on = ?2, waived_cents = ?3, waived_reason = ?4 WHERE id = ?1";
        run(self.connection, sql, params![row.id.0, day_text(on), row.open().0, reason])?;
        self.touches(row.dossier);
        self.moves_money(row.dossier, on, Cause::Waiver);
        Ok(())
    }
}
