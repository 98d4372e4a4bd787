//! What a dossier came to in the end, and what it declared.

use chrono::NaiveDate;
use rusqlite::named_params;

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::DossierId;
use crate::domain::ledger::{Cause, Fund, Unspent};
use crate::domain::money::Cents;

/// A settled account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettlementRow {
    /// From which fund.
    pub fund: Fund,
    /// The day.
    pub on: NaiveDate,
    /// What was awarded.
    pub awarded: Cents,
    /// What was accepted, at most what was awarded.
    pub accepted: Cents,
    /// What was paid and did not come back.
    pub paid: Cents,
    /// What becomes of what is not needed.
    pub unspent: Unspent,
    /// Why, in words.
    pub note: Option<String>,
}

/// What a group declared of one fund, and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Declared {
    /// How many lines.
    pub lines: u32,
    /// How many are not judged.
    pub open_lines: u32,
    /// How many were asked back.
    pub returned_lines: u32,
    /// All of it.
    pub declared: Cents,
    /// What was accepted.
    pub accepted: Cents,
    /// What was refused, of lines accepted in part too.
    pub refused: Cents,
}

impl View<'_> {
    /// The settled account of a dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn settlement(&self, dossier: DossierId, fund: Fund) -> Result<Option<SettlementRow>> {
        let sql =
            "SELECT settled_on, awarded_cents, accepted_cents, paid_cents, unspent, note FROM settlement
                   WHERE dossier = ?1 AND fund = ?2";
        let code: &str = fund.into();
        one(self.connection, sql, rusqlite::params![dossier.0, code], |row| {
            Ok(SettlementRow {
                fund,
                on: row.day("settled_on")?,
                awarded: row.cents("awarded_cents")?,
                accepted: row.cents("accepted_cents")?,
                paid: row.cents("paid_cents")?,
                unspent: row.code("unspent")?,
                note: row.get("note")?,
            })
        })
    }

    /// What was declared of a fund.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn declared_of(&self, dossier: DossierId, fund: Fund) -> Result<Declared> {
        let code: &str = fund.into();
        let params = named_params! { ":dossier": dossier.0, ":fund": code };
        let found = one(self.connection, include_str!("settlement/declared.sql"), params, |row| {
            Ok(Declared {
                lines: row.count("lines")?,
                open_lines: row.count("open_lines")?,
                returned_lines: row.count("returned_lines")?,
                declared: row.cents("declared_cents")?,
                accepted: row.cents("accepted_cents")?,
                refused: row.cents("refused_cents")?,
            })
        })?;
        Ok(found.unwrap_or_default())
    }

    /// Note and line, such as `2.1`, of what is not judged or was asked back.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn open_places(&self, dossier: DossierId, fund: Fund) -> Result<Vec<String>> {
        let code: &str = fund.into();
        let params = named_params! { ":dossier": dossier.0, ":fund": code };
        all(self.connection, include_str!("settlement/open_places.sql"), params, |row| row.get(0))
    }

    /// Numbers of the payments of a fund that are not yet carried out, each with whether it is ordered.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn payments_under_way(&self, dossier: DossierId, fund: Fund) -> Result<Vec<(i64, bool)>> {
        let sql = "SELECT id, run IS NOT NULL FROM payment
                   WHERE dossier = ?1 AND fund = ?2 AND paid_on IS NULL AND cancelled_on IS NULL ORDER BY id";
        let code: &str = fund.into();
        all(self.connection, sql, rusqlite::params![dossier.0, code], |row| Ok((row.get(0)?, row.get(1)?)))
    }
}

impl Tx<'_> {
    /// Settles the account of a dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_settlement(&self, dossier: DossierId, row: &SettlementRow) -> Result<()> {
        let (fund, unspent): (&str, &str) = (row.fund.into(), row.unspent.into());
        let params = named_params! {
            ":dossier": dossier.0, ":fund": fund, ":on": day_text(row.on), ":awarded": row.awarded.0,
            ":accepted": row.accepted.0, ":paid": row.paid.0, ":unspent": unspent, ":note": row.note,
        };
        insert(self.connection, include_str!("settlement/insert.sql"), params)?;
        self.touches(dossier);
        self.moves_money(dossier, row.on, Cause::Settlement);
        Ok(())
    }

    /// Opens the account of a dossier again.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_settlement(&self, dossier: DossierId, fund: Fund, on: NaiveDate) -> Result<()> {
        let code: &str = fund.into();
        let sql = "DELETE FROM settlement WHERE dossier = ?1 AND fund = ?2";
        run(self.connection, sql, rusqlite::params![dossier.0, code])?;
        self.touches(dossier);
        self.moves_money(dossier, on, Cause::Settlement);
        Ok(())
    }
}
