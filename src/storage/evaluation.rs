//! The evaluation of a dossier, and the projects that it looks back on.

pub mod response;

use rusqlite::named_params;

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::evaluation::{Evaluation, ProjectOutcome};
use crate::domain::ids::{DossierId, EvaluationId, ProjectId};
use crate::domain::money::Cents;
use crate::domain::roadmap::Verdict;

/// A project of the submitted roadmap with its decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecidedProject {
    /// Its number in the register.
    pub id: ProjectId,
    /// Its number in the roadmap.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// What was decided, and for how much.
    pub decision: Option<(Verdict, Cents)>,
}

impl View<'_> {
    /// The projects of the roadmap that was submitted last, with what was decided.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn decided_projects(&self, dossier: DossierId) -> Result<Vec<DecidedProject>> {
        all(self.connection, include_str!("evaluation/decided_projects.sql"), [dossier.0], |row| {
            let amount = Cents(row.get::<_, Option<i64>>("amount_cents")?.unwrap_or_default());
            Ok(DecidedProject {
                id: ProjectId(row.get("id")?),
                number: row.count("number")?,
                title: row.get("title")?,
                decision: row.optional_code("verdict")?.map(|verdict| (verdict, amount)),
            })
        })
    }

    /// The evaluation of a dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn evaluation(&self, dossier: DossierId) -> Result<Option<Evaluation>> {
        let sql = "SELECT id, held_on, participants, lasting, maintainer, lessons, recommendation
                   FROM evaluation WHERE dossier = ?1";
        let found = one(self.connection, sql, [dossier.0], |row| {
            let evaluation = Evaluation {
                held_on: row.day("held_on")?,
                participants: row.count("participants")?,
                lasting: row.get("lasting")?,
                maintainer: row.get("maintainer")?,
                lessons: row.get("lessons")?,
                recommendation: row.get("recommendation")?,
                projects: Vec::new(),
            };
            Ok((row.get::<_, i64>("id")?, evaluation))
        })?;
        let Some((id, mut evaluation)) = found else { return Ok(None) };
        evaluation.projects = all(self.connection, include_str!("evaluation/outcomes.sql"), [id], |row| {
            Ok(ProjectOutcome {
                project: row.count("number")?,
                outcome: row.code("outcome")?,
                why: row.get("why")?,
                reproducible: row.get("reproducible")?,
            })
        })?;
        Ok(Some(evaluation))
    }
}

impl Tx<'_> {
    /// Records an evaluation in the place of an earlier one. `projects` are those that it speaks of.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_evaluation(
        &self,
        dossier: DossierId,
        evaluation: &Evaluation,
        projects: &[DecidedProject],
    ) -> Result<EvaluationId> {
        let params = named_params! {
            ":dossier": dossier.0,
            ":held_on": day_text(evaluation.held_on),
            ":participants": evaluation.participants,
            ":lasting": evaluation.lasting,
            ":maintainer": evaluation.maintainer,
            ":lessons": evaluation.lessons,
            ":recommendation": evaluation.recommendation,
        };
        let sql = "SELECT id FROM evaluation WHERE dossier = ?1";
        let id = match one(self.connection, sql, [dossier.0], |row| row.get(0))? {
            Some(id) => {
                run(self.connection, include_str!("evaluation/change.sql"), params)?;
                run(self.connection, "DELETE FROM project_outcome WHERE evaluation = ?1", [id])?;
                id
            }
            None => insert(self.connection, include_str!("evaluation/insert.sql"), params)?,
        };
        for outcome in &evaluation.projects {
            let Some(project) = projects.iter().find(|project| project.number == outcome.project) else {
                continue;
            };
            let word: &str = outcome.outcome.into();
            let sql = "INSERT INTO project_outcome (evaluation, project, outcome, why, reproducible)
                       VALUES (?1, ?2, ?3, ?4, ?5)";
            let params = rusqlite::params![id, project.id.0, word, outcome.why, outcome.reproducible];
            run(self.connection, sql, params)?;
        }
        self.touches(dossier);
        Ok(EvaluationId(id))
    }
}
