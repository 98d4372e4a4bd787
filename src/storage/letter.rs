//! What letters tell that nothing else asks for in this form.

use chrono::NaiveDate;

use super::columns::Columns;
use super::{Result, View, all, one};
use crate::domain::ids::{DossierId, EditionId};
use crate::domain::money::Cents;
use crate::domain::roadmap::Verdict;

/// A project of the roadmap that counts, with what was decided on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterProject {
    /// Its number.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// What it asks.
    pub asked: Cents,
    /// The decision.
    pub decision: Option<LetterDecision>,
}

/// What was decided on a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterDecision {
    /// The verdict.
    pub verdict: Verdict,
    /// What is awarded.
    pub amount: Cents,
    /// The day.
    pub on: NaiveDate,
    /// Code of the body that decided, or its name.
    pub body: String,
    /// Why.
    pub reason: Option<String>,
    /// Place on the reserve list.
    pub reserve_rank: Option<u32>,
    /// The day on which the neighbourhood was told.
    pub notified_on: Option<NaiveDate>,
    /// What has to be met.
    pub conditions: Vec<LetterCondition>,
}

/// What has to be met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterCondition {
    /// The condition.
    pub text: String,
    /// Before what: `agreement`, `payment` or `balance`.
    pub before: String,
    /// The day on which it was met.
    pub met_on: Option<NaiveDate>,
}

/// The agreement of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterAgreement {
    /// Its reference.
    pub reference: String,
    /// What it grants.
    pub amount: Cents,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day.
    pub ends_on: Option<NaiveDate>,
}

impl View<'_> {
    /// The projects of the roadmap that counts, with their decisions and conditions.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn letter_projects(&self, id: DossierId) -> Result<Vec<LetterProject>> {
        let mut conditions = all(self.connection, include_str!("letter/conditions.sql"), [id.0], |row| {
            let condition = LetterCondition {
                text: row.get("text")?,
                before: row.get("before")?,
                met_on: row.optional_day("met_on")?,
            };
            Ok((row.get::<_, i64>("decision")?, condition))
        })?;
        let projects = all(self.connection, include_str!("letter/projects.sql"), [id.0], |row| {
            let project = |decision| {
                Ok::<_, rusqlite::Error>(LetterProject {
                    number: row.count("number")?,
                    title: row.get("title")?,
                    asked: row.cents("asked_cents")?,
                    decision,
                })
            };
            let Some(verdict) = row.optional_code("verdict")? else {
                return Ok((None, project(None)?));
            };
            let decision = LetterDecision {
                verdict,
                amount: row.cents("amount_cents")?,
                on: row.day("decided_on")?,
                body: row.get("body")?,
                reason: row.get("reason")?,
                reserve_rank: row.get("reserve_rank")?,
                notified_on: row.optional_day("notified_on")?,
                conditions: Vec::new(),
            };
            Ok((row.get::<_, Option<i64>>("decision")?, project(Some(decision))?))
        })?;
        let with_conditions = |(id, mut project): (Option<i64>, LetterProject)| {
            if let Some(made) = &mut project.decision {
                let (own, others) =
                    std::mem::take(&mut conditions).into_iter().partition(|(of, _)| Some(*of) == id);
                conditions = others;
                let own: Vec<(i64, LetterCondition)> = own;
                made.conditions = own.into_iter().map(|(_, condition)| condition).collect();
            }
            project
        };
        Ok(projects.into_iter().map(with_conditions).collect())
    }

    /// Codes of the criteria of admissibility that are not met, each with the reason.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn unmet_criteria(&self, id: DossierId) -> Result<Vec<(String, Option<String>)>> {
        all(self.connection, include_str!("letter/unmet.sql"), [id.0], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// The agreement of a dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn letter_agreement(&self, id: DossierId) -> Result<Option<LetterAgreement>> {
        let sql = "SELECT reference, amount_cents, starts_on, ends_on FROM agreement WHERE dossier = ?1";
        one(self.connection, sql, [id.0], |row| {
            Ok(LetterAgreement {
                reference: row.get("reference")?,
                amount: row.cents("amount_cents")?,
                starts_on: row.optional_day("starts_on")?,
                ends_on: row.optional_day("ends_on")?,
            })
        })
    }

    /// Names of the other neighbourhoods that hand in a dossier together with its own.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn joint_names(&self, id: DossierId) -> Result<Vec<String>> {
        all(self.connection, include_str!("letter/joint.sql"), [id.0], |row| row.get(0))
    }

    /// References of the dossiers of an edition, in order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn references_of(&self, id: EditionId) -> Result<Vec<String>> {
        all(
            self.connection,
            "SELECT reference FROM dossier WHERE edition = ?1 ORDER BY number",
            [id.0],
            |row| row.get(0),
        )
    }
}
