//! Appeals against what was decided.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::decision::{Against, AppealOutcome};
use crate::domain::ids::{AppealId, DossierId, EditionId, NeighbourhoodId, ProjectId};

/// How an appeal ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// How.
    pub outcome: AppealOutcome,
    /// The day.
    pub on: NaiveDate,
    /// Code of the body that settled it, or its name.
    pub body: Option<String>,
    /// Why.
    pub reason: Option<String>,
}

/// An appeal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppealRow {
    /// Its number in the register.
    pub id: AppealId,
    /// Reference of the dossier.
    pub reference: String,
    /// Its neighbourhood.
    pub name: String,
    /// Its number within the dossier.
    pub number: u32,
    /// Against what.
    pub against: Against,
    /// The project whose decision it is: number and title.
    pub project: Option<(u32, String)>,
    /// The day on which it came in.
    pub lodged: NaiveDate,
    /// Who lodged it, in words: *personal*.
    pub by: Option<String>,
    /// What it says.
    pub grounds: String,
    /// The last day to answer.
    pub due: Option<NaiveDate>,
    /// How it ended.
    pub settled: Option<Settled>,
}

/// An appeal that is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAppeal {
    /// Its number within the dossier.
    pub number: u32,
    /// Against what.
    pub against: Against,
    /// The project whose decision it is.
    pub project: Option<ProjectId>,
    /// The day on which it came in.
    pub lodged: NaiveDate,
    /// Who lodged it, in words: *personal*.
    pub by: Option<String>,
    /// What it says.
    pub grounds: String,
    /// The last day to answer.
    pub due: Option<NaiveDate>,
}

/// The roadmap that was found inadmissible, or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InadmissibleRow {
    /// The day on which that was decided.
    pub on: NaiveDate,
}

fn appeal(row: &Row<'_>) -> rusqlite::Result<AppealRow> {
    let settled = match row.optional_code("outcome")? {
        Some(outcome) => Some(Settled {
            outcome,
            on: row.day("settled_on")?,
            body: row.get("body")?,
            reason: row.get("reason")?,
        }),
        None => None,
    };
    let project = match row.get::<_, Option<u32>>("project")? {
        Some(number) => Some((number, row.get("title")?)),
        None => None,
    };
    Ok(AppealRow {
        id: AppealId(row.get("id")?),
        reference: row.get("reference")?,
        name: row.get("name")?,
        number: row.count("number")?,
        against: row.code("against")?,
        project,
        lodged: row.day("lodged_on")?,
        by: row.get("lodged_by")?,
        grounds: row.get("grounds")?,
        due: row.optional_day("due_on")?,
        settled,
    })
}

impl View<'_> {
    /// The appeals in a dossier, by number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn appeals(&self, dossier: DossierId) -> Result<Vec<AppealRow>> {
        let sql =
            concat!(include_str!("appeal/rows.sql"), " WHERE appeal.dossier = ?1 ORDER BY appeal.number");
        all(self.connection, sql, [dossier.0], appeal)
    }

    /// The appeals in the dossiers of a neighbourhood, by dossier and number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn appeals_of_neighbourhood(&self, id: NeighbourhoodId) -> Result<Vec<AppealRow>> {
        let sql = concat!(
            include_str!("appeal/rows.sql"),
            " WHERE dossier.neighbourhood = ?1 ORDER BY dossier.submitted_on, dossier.id, appeal.number"
        );
        all(self.connection, sql, [id.0], appeal)
    }

    /// The appeals of an edition, or of all; those that are open first, by the day on which the answer is due.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn appeals_in(&self, edition: Option<EditionId>) -> Result<Vec<AppealRow>> {
        let sql = concat!(
            include_str!("appeal/rows.sql"),
            " WHERE ?1 IS NULL OR dossier.edition = ?1",
            " ORDER BY appeal.outcome IS NOT NULL, appeal.due_on IS NULL, appeal.due_on, appeal.lodged_on, appeal.id"
        );
        all(self.connection, sql, [edition.map(|id| id.0)], appeal)
    }

    /// The day on which the submitted roadmap was found inadmissible; `None` when it was not.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn found_inadmissible(&self, dossier: DossierId) -> Result<Option<InadmissibleRow>> {
        one(self.connection, include_str!("appeal/inadmissible.sql"), [dossier.0], |row| {
            Ok(InadmissibleRow { on: row.day("closed_on")? })
        })
    }
}

impl Tx<'_> {
    /// Records an appeal.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_appeal(&self, dossier: DossierId, new: &NewAppeal) -> Result<AppealId> {
        let against: &str = new.against.into();
        let params = named_params! {
            ":dossier": dossier.0, ":number": new.number, ":against": against,
            ":project": new.project.map(|id| id.0), ":lodged_on": day_text(new.lodged), ":lodged_by": new.by,
            ":grounds": new.grounds, ":due_on": new.due.map(day_text),
        };
        self.touches(dossier);
        insert(self.connection, include_str!("appeal/insert.sql"), params).map(AppealId)
    }

    /// Records how an appeal ended.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn settle_appeal(&self, dossier: DossierId, id: AppealId, settled: &Settled) -> Result<()> {
        let outcome: &str = settled.outcome.into();
        let params = named_params! {
            ":id": id.0, ":outcome": outcome, ":settled_on": day_text(settled.on), ":body": settled.body,
            ":reason": settled.reason,
        };
        run(self.connection, include_str!("appeal/settle.sql"), params)?;
        self.touches(dossier);
        Ok(())
    }
}
