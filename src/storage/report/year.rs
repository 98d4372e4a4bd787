//! The dossiers of some editions on a day: for the overview and the annual report.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::ids;
use crate::domain::dossier::lifecycle::Standing;
use crate::domain::ids::{DossierId, EditionId};
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::programme::rule::Gate;
use crate::domain::roadmap::Verdict;
use crate::storage::columns::{Columns, day_text};
use crate::storage::dossier::standing;
use crate::storage::{Result, View, all, one};

/// Which dossiers, and the day whose state is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// The editions.
    pub editions: &'a [EditionId],
    /// The end of this day.
    pub as_of: NaiveDate,
}

/// A dossier as it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stood {
    /// Its number in the register.
    pub id: DossierId,
    /// Its reference.
    pub reference: String,
    /// Its edition.
    pub edition: EditionId,
    /// Its track.
    pub track: Option<String>,
    /// Name of its neighbourhood.
    pub name: String,
    /// What it wants, in its own words.
    pub motivation: Option<String>,
    /// Code of its main municipality.
    pub nis: Option<String>,
    /// The day of handing in.
    pub submitted_on: NaiveDate,
    /// Where it stood.
    pub standing: Standing,
    /// The day of its last move.
    pub since: NaiveDate,
    /// Who decided on that move.
    pub body: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Whether it was ever admitted.
    pub admitted: bool,
    /// What it asked.
    pub asked: Cents,
}

/// A project as it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearProject {
    /// Its dossier.
    pub dossier: DossierId,
    /// Its number in the roadmap.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Code of its theme.
    pub theme: Option<String>,
    /// What it is to bring about.
    pub objective: Option<String>,
    /// What it asks.
    pub asked: Cents,
    /// The decision, where there is one.
    pub decision: Option<Decided>,
}

/// A decision on a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// Awarded or refused.
    pub verdict: Verdict,
    /// The amount.
    pub amount: Cents,
    /// The day.
    pub on: NaiveDate,
    /// Who decided.
    pub body: String,
    /// Why.
    pub reason: Option<String>,
}

/// Money that was asked back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedBack {
    /// Of which edition.
    pub edition: EditionId,
    /// How much.
    pub amount: Cents,
    /// What came back.
    pub repaid: Cents,
    /// What was given up.
    pub waived: Cents,
    /// The last day to pay.
    pub due: Option<NaiveDate>,
}

impl AskedBack {
    /// What still has to come back.
    pub fn open(&self) -> Cents {
        self.amount.minus(self.repaid).minus(self.waived)
    }
}

/// A rule that was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// For which dossier.
    pub dossier: DossierId,
    /// Code of the rule.
    pub rule: String,
    /// When it was looked at.
    pub gate: Gate,
    /// Why.
    pub reason: String,
    /// The day.
    pub on: NaiveDate,
}

/// The decision in a row with the columns of one; nothing when there is no verdict.
pub(super) fn decided(row: &Row<'_>) -> rusqlite::Result<Option<Decided>> {
    let Some(verdict) = row.optional_code("verdict")? else { return Ok(None) };
    Ok(Some(Decided {
        verdict,
        amount: row.cents("amount_cents")?,
        on: row.day("decided_on")?,
        body: row.get("body")?,
        reason: row.get("reason")?,
    }))
}

pub(super) fn dossier(row: &Row<'_>) -> rusqlite::Result<DossierId> {
    row.get("dossier").map(DossierId)
}

impl Scope<'_> {
    pub(super) fn ask<T>(
        &self,
        view: View<'_>,
        sql: &str,
        row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let params = named_params! { ":editions": ids(self.editions), ":as_of": day_text(self.as_of) };
        all(view.connection, sql, params, row)
    }

    /// Where the dossiers stood, by edition and number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossiers(&self, view: View<'_>) -> Result<Vec<Stood>> {
        self.ask(view, include_str!("standings.sql"), |row| {
            Ok(Stood {
                id: DossierId(row.get("id")?),
                reference: row.get("reference")?,
                edition: EditionId(row.get("edition")?),
                track: row.get("track")?,
                name: row.get("name")?,
                motivation: row.get("motivation")?,
                nis: row.get("nis")?,
                submitted_on: row.day("submitted_on")?,
                standing: standing(row)?,
                since: row.day("since")?,
                body: row.get("body")?,
                reason: row.get("reason")?,
                admitted: row.get("admitted")?,
                asked: row.cents("asked_cents")?,
            })
        })
    }

    /// Every move, by dossier, oldest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn moves(&self, view: View<'_>) -> Result<Vec<(DossierId, Standing, NaiveDate)>> {
        self.ask(view, include_str!("events.sql"), |row| {
            Ok((dossier(row)?, standing(row)?, row.day("on_day")?))
        })
    }

    /// The projects with their decisions.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn projects(&self, view: View<'_>) -> Result<Vec<YearProject>> {
        self.ask(view, include_str!("year_projects.sql"), |row| {
            Ok(YearProject {
                dossier: dossier(row)?,
                number: row.count("number")?,
                title: row.get("title")?,
                theme: row.get("theme")?,
                objective: row.get("objective")?,
                asked: row.cents("asked_cents")?,
                decision: decided(row)?,
            })
        })
    }

    /// The rules that were set aside.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn overrides(&self, view: View<'_>) -> Result<Vec<SetAside>> {
        self.ask(view, include_str!("year_overrides.sql"), |row| {
            Ok(SetAside {
                dossier: dossier(row)?,
                rule: row.get("rule")?,
                gate: row.code("gate")?,
                reason: row.get("reason")?,
                on: row.day("on_day")?,
            })
        })
    }

    /// What was asked back, and what became of it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn recoveries(&self, view: View<'_>) -> Result<Vec<AskedBack>> {
        self.ask(view, include_str!("year_recoveries.sql"), |row| {
            Ok(AskedBack {
                edition: EditionId(row.get("edition")?),
                amount: row.cents("amount_cents")?,
                repaid: row.cents("repaid_cents")?,
                waived: row.cents("waived_cents")?,
                due: row.optional_day("due_on")?,
            })
        })
    }

    /// What the bank paid, by dossier, the first payment first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn paid(&self, view: View<'_>) -> Result<Vec<(DossierId, Fund, NaiveDate, Cents)>> {
        self.ask(view, include_str!("year_paid.sql"), |row| {
            Ok((dossier(row)?, row.code("fund")?, row.day("paid_on")?, row.cents("amount_cents")?))
        })
    }

    /// The start funds, with what each was granted.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn start_funds(&self, view: View<'_>) -> Result<Vec<(DossierId, Cents)>> {
        let sql = "SELECT start_fund.dossier, start_fund.amount_cents
                   FROM dossier JOIN start_fund ON start_fund.dossier = dossier.id
                   WHERE dossier.edition IN (SELECT value FROM json_each(:editions)) AND granted_on <= :as_of";
        self.ask(view, sql, |row| Ok((dossier(row)?, row.cents("amount_cents")?)))
    }

    /// The themes of the dossiers.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn themes(&self, view: View<'_>) -> Result<Vec<(DossierId, String)>> {
        self.ask(view, include_str!("year_themes.sql"), |row| Ok((dossier(row)?, row.get("theme")?)))
    }
}

/// All that was granted from one day to another, both included, in whatever edition.
///
/// # Errors
/// What SQLite says.
pub fn granted(view: View<'_>, from: NaiveDate, to: NaiveDate) -> Result<Cents> {
    let sql = "SELECT ifnull(sum(amount_cents), 0) FROM decision WHERE decided_on BETWEEN ?1 AND ?2";
    let params = [day_text(from), day_text(to)];
    Ok(one(view.connection, sql, params, |row| row.get(0).map(Cents))?.unwrap_or_default())
}
