//! What evaluations say over some editions: what became of projects, points, and what the groups concluded. Nothing of it
//! names a person.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::ids;
use crate::domain::evaluation::Outcome;
use crate::domain::ids::EditionId;
use crate::storage::columns::Columns;
use crate::storage::experiment::ExperimentRow;
use crate::storage::{Result, View, all};

/// Which evaluations.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EvaluatedFilter {
    /// Of these editions.
    pub editions: Vec<EditionId>,
    /// What belongs to this theme, by its code.
    pub theme: Option<String>,
    /// Of neighbourhoods in this municipality, by its code.
    pub nis: Option<String>,
}

/// What became of a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeRow {
    /// Reference of its dossier.
    pub reference: String,
    /// Its edition.
    pub edition: EditionId,
    /// Its number in the roadmap.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Code of its theme.
    pub theme: Option<String>,
    /// Code of the main municipality.
    pub nis: Option<String>,
    /// What became of it.
    pub outcome: Outcome,
    /// Why it was not all done.
    pub why: Option<String>,
    /// Whether it is easily done again elsewhere.
    pub reproducible: Option<bool>,
}

/// What a group concluded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConclusionRow {
    /// Reference of the dossier.
    pub reference: String,
    /// Name of the neighbourhood.
    pub name: String,
    /// The day of the evaluation.
    pub held: NaiveDate,
    /// How many took part in the projects.
    pub participants: u32,
    /// What lasts.
    pub lasting: String,
    /// What was learnt.
    pub lessons: String,
    /// What the group recommends to the programme.
    pub recommendation: Option<String>,
}

/// Points of a question in an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointsRow {
    /// The edition.
    pub edition: EditionId,
    /// Code of the question.
    pub question: String,
    /// In how many dossiers it was answered.
    pub dossiers: u32,
    /// How many answers.
    pub answers: u32,
    /// All points together.
    pub sum: u64,
    /// The fewest.
    pub lowest: u32,
    /// The most.
    pub highest: u32,
}

/// How many dossiers there are to evaluate, and how many people answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EvaluatedCounts {
    /// Dossiers in realisation or closed.
    pub dossiers: u32,
    /// Of those, with answers of members that were finished.
    pub answered: u32,
    /// People who answered to the end.
    pub people: u32,
}

impl EvaluatedFilter {
    fn ask<T>(
        &self,
        view: View<'_>,
        sql: &str,
        row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let editions = ids(&self.editions);
        let params = named_params! { ":editions": editions, ":theme": self.theme, ":nis": self.nis };
        all(view.connection, sql, params, row)
    }
}

/// What became of each project, by edition, dossier and number.
///
/// # Errors
/// What SQLite says.
pub fn outcomes(view: View<'_>, filter: &EvaluatedFilter) -> Result<Vec<OutcomeRow>> {
    filter.ask(view, include_str!("evaluations_outcomes.sql"), |row| {
        Ok(OutcomeRow {
            reference: row.get("reference")?,
            edition: EditionId(row.get("edition")?),
            number: row.count("number")?,
            title: row.get("title")?,
            theme: row.get("theme")?,
            nis: row.get("nis")?,
            outcome: row.code("outcome")?,
            why: row.get("why")?,
            reproducible: row.get("reproducible")?,
        })
    })
}

/// What each group concluded, by edition and dossier.
///
/// # Errors
/// What SQLite says.
pub fn conclusions(view: View<'_>, filter: &EvaluatedFilter) -> Result<Vec<ConclusionRow>> {
    filter.ask(view, include_str!("evaluations_conclusions.sql"), |row| {
        Ok(ConclusionRow {
            reference: row.get("reference")?,
            name: row.get("name")?,
            held: row.day("held_on")?,
            participants: row.count("participants")?,
            lasting: row.get("lasting")?,
            lessons: row.get("lessons")?,
            recommendation: row.get("recommendation")?,
        })
    })
}

/// The points of each question in each edition, of answers that were finished.
///
/// # Errors
/// What SQLite says.
pub fn points(view: View<'_>, filter: &EvaluatedFilter) -> Result<Vec<PointsRow>> {
    filter.ask(view, include_str!("evaluations_points.sql"), |row| {
        Ok(PointsRow {
            edition: EditionId(row.get("edition")?),
            question: row.get("question")?,
            dossiers: row.count("dossiers")?,
            answers: row.count("answers")?,
            sum: row.get::<_, i64>("points")?.unsigned_abs(),
            lowest: row.count("lowest")?,
            highest: row.count("highest")?,
        })
    })
}

/// How many dossiers there are to evaluate, and how many people answered.
///
/// # Errors
/// What SQLite says.
pub fn counts(view: View<'_>, filter: &EvaluatedFilter) -> Result<EvaluatedCounts> {
    let rows = filter.ask(view, include_str!("evaluations_counts.sql"), |row| {
        Ok(EvaluatedCounts {
            dossiers: row.count("dossiers")?,
            answered: row.count("answered")?,
            people: row.count("people")?,
        })
    })?;
    Ok(rows.into_iter().next().unwrap_or_default())
}

/// What was decided last on each experiment, with its edition.
///
/// # Errors
/// What SQLite says.
pub fn experiments(view: View<'_>, filter: &EvaluatedFilter) -> Result<Vec<(EditionId, ExperimentRow)>> {
    let rows = concat!(include_str!("../experiment/rows.sql"), include_str!("evaluations_experiments.sql"));
    filter
        .ask(view, rows, |row| Ok((EditionId(row.get("edition")?), crate::storage::experiment::listed(row)?)))
}
