//! What holds a realisation up.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::columns::{Columns, day_text};
use super::progress::Among;
use super::{Result, Tx, View, one, run};
use crate::domain::ids::DossierId;

/// Something that holds a dossier, a project or a step up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Obstacle {
    /// Number of the project; `None`: the whole dossier.
    pub project: Option<u32>,
    /// Number of the step in the project; `None`: the whole project.
    pub step: Option<u32>,
    /// What it is.
    pub reason: String,
    /// Since when.
    pub began: NaiveDate,
    /// Until when; `None`: it still does.
    pub ended: Option<NaiveDate>,
    /// How it was solved.
    pub solution: Option<String>,
}

/// An obstacle of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObstacleRow {
    /// The dossier.
    pub dossier: DossierId,
    /// Its reference.
    pub reference: String,
    /// Its number in the dossier.
    pub number: u32,
    /// What it is.
    pub obstacle: Obstacle,
}

impl Obstacle {
    /// Where it stands, as people write it: `1.2`, `1`, or nothing for the whole dossier.
    pub fn place(&self) -> String {
        match (self.project, self.step) {
            (Some(project), Some(step)) => format!("{project}.{step}"),
            (Some(project), None) => project.to_string(),
            _ => String::new(),
        }
    }
}

fn obstacle(row: &Row<'_>) -> rusqlite::Result<ObstacleRow> {
    Ok(ObstacleRow {
        dossier: DossierId(row.get("dossier")?),
        reference: row.get("reference")?,
        number: row.count("number")?,
        obstacle: Obstacle {
            project: row.get("project")?,
            step: row.get("step")?,
            reason: row.get("reason")?,
            began: row.day("began_on")?,
            ended: row.optional_day("ended_on")?,
            solution: row.get("solution")?,
        },
    })
}

/// The statement for all obstacles, or for those that were not solved.
pub(super) fn statement(open: bool) -> String {
    let condition = if open { " AND obstacle.ended_on IS NULL" } else { "" };
    include_str!("obstacle/rows.sql").replace("{open}", condition)
}

impl View<'_> {
    /// The obstacles of dossiers, all or those that were not solved; by dossier, in the order in which they were recorded.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn obstacles(&self, among: &Among, open: bool) -> Result<Vec<ObstacleRow>> {
        among.rows(*self, &statement(open), obstacle)
    }
}

impl Tx<'_> {
    /// Records an obstacle under the next number, which it gives.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_obstacle(&self, dossier: DossierId, new: &Obstacle) -> Result<u32> {
        let sql = "SELECT ifnull(max(number), 0) + 1 AS number FROM obstacle WHERE dossier = ?1";
        let number = one(self.connection, sql, [dossier.0], |row| row.count("number"))?.unwrap_or(1);
        let params = named_params! {
            ":dossier": dossier.0, ":number": number, ":project": new.project, ":step": new.step,
            ":reason": new.reason, ":began_on": day_text(new.began),
        };
        run(self.connection, include_str!("obstacle/insert.sql"), params)?;
        self.touches(dossier);
        Ok(number)
    }

    /// Notes that an obstacle was solved.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn solve_obstacle(
        &self,
        dossier: DossierId,
        number: u32,
        on: NaiveDate,
        solution: Option<&str>,
    ) -> Result<()> {
        let sql = "UPDATE obstacle SET ended_on = ?3, solution = ?4 WHERE dossier = ?1 AND number = ?2";
        run(self.connection, sql, rusqlite::params![dossier.0, number, day_text(on), solution])?;
        self.touches(dossier);
        Ok(())
    }
}
