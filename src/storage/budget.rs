//! What the ledger says: where the money of an edition or a dossier lies, and the movements themselves. Each question is
//! a fixed number of statements, whatever the number of dossiers.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Row, ToSql, named_params};

use super::columns::{Columns, day_text};
use super::{Result, View, all, one};
use crate::domain::budget::Sums;
use crate::domain::ids::{DossierId, EditionId, PostingId};
use crate::domain::ledger::{Fund, Movement, Posting};
use crate::domain::money::Cents;

/// What a dossier was awarded or granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantedRow {
    /// The dossier.
    pub dossier: DossierId,
    /// Its reference.
    pub reference: String,
    /// Its neighbourhood.
    pub name: String,
    /// Code of its tier.
    pub tier: Option<String>,
    /// From which fund.
    pub fund: Fund,
    /// How much.
    pub granted: Cents,
}

/// Where the money of a project lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfProjects {
    /// The dossier.
    pub dossier: DossierId,
    /// Number of the project; `None`: of the dossier as a whole.
    pub project: Option<u32>,
    /// From which fund.
    pub fund: Fund,
    /// How much lies where.
    pub sums: Sums,
}

/// A movement as it stands in the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostingRow {
    /// Its number in the register.
    pub id: PostingId,
    /// Reference of the dossier; `None` for the edition as a whole.
    pub dossier: Option<String>,
    /// The movement.
    pub posting: Posting,
}

fn sums(row: &Row<'_>) -> rusqlite::Result<Sums> {
    Ok(Sums {
        reserved: row.cents("reserved_cents")?,
        committed: row.cents("committed_cents")?,
        to_justify: row.cents("paid_cents")?,
        open: row.cents("justified_cents")?,
        closed: row.cents("closed_cents")?,
        recoverable: row.cents("recoverable_cents")?,
        waived: row.cents("waived_cents")?,
        lapsed: row.cents("lapsed_cents")?,
        returned: row.cents("returned_cents")?,
    })
}

fn statement(group: &str, which: &str) -> String {
    include_str!("budget/sums.sql").replace("{group}", group).replace("{which}", which)
}

impl View<'_> {
    /// Where the money of each dossier of an edition lies, by fund.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn sums_of_edition(&self, edition: EditionId) -> Result<BTreeMap<(DossierId, Fund), Sums>> {
        let params = named_params! { ":edition": edition.0 };
        let rows = all(self.connection, &statement("dossier", "IS NOT NULL"), params, |row| {
            Ok(((DossierId(row.get("dossier")?), row.code("fund")?), sums(row)?))
        })?;
        Ok(rows.into_iter().collect())
    }

    /// Where the money of a dossier lies, by fund and project; `None` for what is of no project.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn sums_of_dossier(
        &self,
        edition: EditionId,
        dossier: DossierId,
    ) -> Result<BTreeMap<(Fund, Option<u32>), Sums>> {
        let params = named_params! { ":edition": edition.0, ":dossier": dossier.0 };
        let rows = all(self.connection, &statement("project", "= :dossier"), params, |row| {
            Ok(((row.code("fund")?, row.get::<_, Option<u32>>("project")?), sums(row)?))
        })?;
        Ok(rows.into_iter().collect())
    }

    /// Where the money of each dossier of an edition lay at the end of a day, by project and fund.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn sums_until(&self, edition: EditionId, until: NaiveDate) -> Result<Vec<OfProjects>> {
        let params = named_params! { ":edition": edition.0, ":until": day_text(until) };
        let sql = statement("dossier, project", "IS NOT NULL AND on_day <= :until");
        all(self.connection, &sql, params, |row| {
            Ok(OfProjects {
                dossier: DossierId(row.get("dossier")?),
                project: row.get("project")?,
                fund: row.code("fund")?,
                sums: sums(row)?,
            })
        })
    }

    /// What the dossiers of an edition were awarded and granted, by reference.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn granted_in(&self, edition: EditionId) -> Result<Vec<GrantedRow>> {
        let params = named_params! { ":edition": edition.0 };
        all(self.connection, include_str!("budget/granted.sql"), params, |row| {
            Ok(GrantedRow {
                dossier: DossierId(row.get("id")?),
                reference: row.get("reference")?,
                name: row.get("name")?,
                tier: row.get("tier")?,
                fund: row.code("fund")?,
                granted: row.cents("granted_cents")?,
            })
        })
    }

    /// What of an edition is on its way or planned, by dossier and fund: payments that the bank did not carry out yet, and
    /// instalments without a payment.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn scheduled_in(&self, edition: EditionId) -> Result<BTreeMap<(DossierId, Fund), Cents>> {
        let params = named_params! { ":edition": edition.0 };
        let rows = all(self.connection, include_str!("budget/scheduled.sql"), params, |row| {
            Ok(((DossierId(row.get("dossier")?), row.code("fund")?), row.cents("scheduled_cents")?))
        })?;
        Ok(rows.into_iter().collect())
    }

    /// What of a dossier and a fund is on its way or planned.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn scheduled_of(&self, dossier: DossierId, fund: Fund) -> Result<Cents> {
        let fund: &str = fund.into();
        let params = named_params! { ":dossier": dossier.0, ":fund": fund };
        let sum = one(self.connection, include_str!("budget/scheduled_of.sql"), params, |row| {
            row.get(0).map(Cents)
        })?;
        Ok(sum.unwrap_or_default())
    }

    /// What a dossier received beside its award, by kind: `own`, `other`.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn income_by_kind(&self, dossier: DossierId) -> Result<Vec<(String, Cents)>> {
        let sql =
            "SELECT kind, sum(amount_cents) FROM income WHERE dossier = ?1 GROUP BY kind ORDER BY kind DESC";
        all(self.connection, sql, [dossier.0], |row| Ok((row.get(0)?, row.get(1).map(Cents)?)))
    }

    /// The movements of an edition, or of one dossier of it, by day and as they were posted.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn postings(&self, edition: EditionId, dossier: Option<DossierId>) -> Result<Vec<PostingRow>> {
        let (which, id): (&str, &dyn ToSql) = match &dossier {
            Some(dossier) => ("posting.dossier = :id", &dossier.0),
            None => ("posting.edition = :id", &edition.0),
        };
        let sql = include_str!("budget/postings.sql").replace("{which}", which);
        all(self.connection, &sql, &[(":id", id)], |row| {
            let day: NaiveDate = row.day("on_day")?;
            Ok(PostingRow {
                id: PostingId(row.get("id")?),
                dossier: row.get("reference")?,
                posting: Posting {
                    movement: Movement {
                        project: row.get("project")?,
                        from: row.code("from_account")?,
                        to: row.code("to_account")?,
                        amount: row.cents("amount_cents")?,
                    },
                    fund: row.code("fund")?,
                    on: day,
                    cause: row.code("cause")?,
                    note: row.get("note")?,
                },
            })
        })
    }
}
