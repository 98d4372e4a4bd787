//! What was decided on experiments.

use rusqlite::{Row, named_params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert};
use crate::domain::experiment::{Choice, Decided};
use crate::domain::ids::{DossierId, EditionId};

/// A decision on an experiment, in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExperimentRow {
    /// Reference of the dossier.
    pub reference: String,
    /// Name of the neighbourhood.
    pub name: String,
    /// Title of the project.
    pub title: String,
    /// The decision.
    pub decided: Decided,
}

fn decided(row: &Row<'_>) -> rusqlite::Result<Decided> {
    Ok(Decided {
        number: row.count("number")?,
        project: row.count("project")?,
        choice: row.code("choice")?,
        on: row.day("decided_on")?,
        body: row.get("body")?,
        reason: row.get("reason")?,
        until: row.optional_day("until_on")?,
        anchor: row.get("anchor")?,
    })
}

/// A decision in a list, out of a row of `rows.sql`.
pub(super) fn listed(row: &Row<'_>) -> rusqlite::Result<ExperimentRow> {
    Ok(ExperimentRow {
        reference: row.get("reference")?,
        name: row.get("name")?,
        title: row.get("title")?,
        decided: decided(row)?,
    })
}

impl View<'_> {
    /// The decisions on the experiments of a dossier, by number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn experiments(&self, dossier: DossierId) -> Result<Vec<ExperimentRow>> {
        let sql = concat!(
            include_str!("experiment/rows.sql"),
            " WHERE experiment.dossier = ?1 ORDER BY experiment.number"
        );
        all(self.connection, sql, [dossier.0], listed)
    }

    /// The decisions on the experiments of an edition, by dossier and number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn experiments_of(&self, edition: EditionId) -> Result<Vec<ExperimentRow>> {
        let sql = concat!(
            include_str!("experiment/rows.sql"),
            " WHERE dossier.edition = ?1 ORDER BY dossier.number, experiment.number"
        );
        all(self.connection, sql, [edition.0], listed)
    }

    /// The projects that an evaluation asks about, each with what was decided last on it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn experiments_open(&self, dossier: DossierId) -> Result<Vec<(u32, String, Option<Choice>)>> {
        let sql = "SELECT project, choice FROM experiment WHERE dossier = ?1 ORDER BY number DESC";
        let last = all(self.connection, sql, [dossier.0], |row| {
            Ok((row.count("project")?, row.code::<Choice>("choice")?))
        })?;
        let projects = self.projects_to_evaluate(dossier)?;
        let of = |number: u32| last.iter().find(|(project, _)| *project == number).map(|(_, choice)| *choice);
        Ok(projects.into_iter().map(|one| (one.number, one.title, of(one.number))).collect())
    }
}

impl Tx<'_> {
    /// Records a decision on an experiment.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_experiment(&self, dossier: DossierId, decided: &Decided) -> Result<()> {
        let choice: &str = decided.choice.into();
        let params = named_params! {
            ":dossier": dossier.0, ":number": decided.number, ":project": decided.project, ":choice": choice,
            ":on": day_text(decided.on), ":body": decided.body, ":reason": decided.reason,
            ":until": decided.until.map(day_text), ":anchor": decided.anchor,
        };
        insert(self.connection, include_str!("experiment/insert.sql"), params)?;
        self.touches(dossier);
        Ok(())
    }
}
