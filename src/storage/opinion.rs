//! Opinions of bodies about projects.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::{DossierId, EditionId, OpinionId, ProjectId, SessionId};
use crate::domain::money::Cents;
use crate::domain::opinion::{Condition, OpinionText};

/// An opinion about a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpinionRow {
    /// Its number in the register.
    pub id: OpinionId,
    /// The dossier.
    pub dossier: DossierId,
    /// The project, of a submitted version of the roadmap.
    pub project: ProjectId,
    /// Number of the project within the roadmap.
    pub number: u32,
    /// The project's title.
    pub title: String,
    /// What the project asks.
    pub asked: Cents,
    /// The session in which it was given; `None` outside one.
    pub session: Option<SessionId>,
    /// Code of a body of the edition, or its name.
    pub body: String,
    /// The day.
    pub given_on: NaiveDate,
    /// What it says.
    pub text: OpinionText,
}

/// A project that a body gives its opinion about: of the last submitted version of a roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskingProject {
    /// The dossier.
    pub dossier: DossierId,
    /// Its number in the register.
    pub id: ProjectId,
    /// Its number within the roadmap.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// What it is to achieve.
    pub objective: Option<String>,
    /// What it asks.
    pub asked: Cents,
}

fn opinion(row: &Row<'_>) -> rusqlite::Result<OpinionRow> {
    Ok(OpinionRow {
        id: OpinionId(row.get("id")?),
        dossier: DossierId(row.get("dossier")?),
        project: ProjectId(row.get("project")?),
        number: row.count("number")?,
        title: row.get("title")?,
        asked: row.cents("asked_cents")?,
        session: row.get::<_, Option<i64>>("session")?.map(SessionId),
        body: row.get("body")?,
        given_on: row.day("given_on")?,
        text: OpinionText {
            verdict: row.code("verdict")?,
            amount: row.get::<_, Option<i64>>("amount_cents")?.map(Cents),
            text: row.get("text")?,
            conditions: Vec::new(),
        },
    })
}

fn asking(row: &Row<'_>) -> rusqlite::Result<AskingProject> {
    Ok(AskingProject {
        dossier: DossierId(row.get("dossier")?),
        id: ProjectId(row.get("id")?),
        number: row.count("number")?,
        title: row.get("title")?,
        objective: row.get("objective")?,
        asked: row.cents("asked_cents")?,
    })
}

impl View<'_> {
    /// The opinions about a dossier's projects, by project and then by day.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn opinions_of(&self, dossier: DossierId) -> Result<Vec<OpinionRow>> {
        let rows = all(self.connection, include_str!("opinion/of_dossier.sql"), [dossier.0], opinion)?;
        self.with_conditions(rows, include_str!("opinion/conditions_of_dossier.sql"), dossier.0)
    }

    /// The opinions given in a session, in the order of its agenda.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn opinions_of_session(&self, session: SessionId) -> Result<Vec<OpinionRow>> {
        let rows = all(self.connection, include_str!("opinion/of_session.sql"), [session.0], opinion)?;
        self.with_conditions(rows, include_str!("opinion/conditions_of_session.sql"), session.0)
    }

    fn with_conditions(&self, mut rows: Vec<OpinionRow>, sql: &str, of: i64) -> Result<Vec<OpinionRow>> {
        let mut conditions: BTreeMap<i64, Vec<Condition>> = BTreeMap::new();
        let found = all(self.connection, sql, [of], |row| {
            let condition = Condition { text: row.get("text")?, before: row.code("before")? };
            Ok((row.get::<_, i64>("opinion")?, condition))
        })?;
        for (opinion, condition) in found {
            conditions.entry(opinion).or_default().push(condition);
        }
        for row in &mut rows {
            row.text.conditions = conditions.remove(&row.id.0).unwrap_or_default();
        }
        Ok(rows)
    }

    /// The projects that a dossier submitted last, by number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn submitted_projects(&self, dossier: DossierId) -> Result<Vec<AskingProject>> {
        all(self.connection, include_str!("opinion/submitted.sql"), [dossier.0], asking)
    }

    /// The projects that the dossiers on the agenda of a session submitted last, in its order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn projects_of_session(&self, session: SessionId) -> Result<Vec<AskingProject>> {
        all(self.connection, include_str!("opinion/submitted_of_session.sql"), [session.0], asking)
    }

    /// What was decided about the projects on the agenda of a session: the project, whether it was awarded, how much.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn decided_of_session(
        &self,
        session: SessionId,
    ) -> Result<Vec<(ProjectId, crate::domain::roadmap::Verdict, Cents)>> {
        all(self.connection, include_str!("opinion/decided_of_session.sql"), [session.0], |row| {
            Ok((ProjectId(row.get("project")?), row.code("verdict")?, row.cents("amount_cents")?))
        })
    }

    /// What was awarded in an edition to projects that do not stand on the agenda of a session.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn awarded_elsewhere(&self, edition: EditionId, session: SessionId) -> Result<Cents> {
        let sql = include_str!("opinion/awarded_elsewhere.sql");
        let sum = one(self.connection, sql, [edition.0, session.0], |row| row.get(0))?;
        Ok(Cents(sum.unwrap_or_default()))
    }
}

impl View<'_> {
    /// Whether a decision follows an opinion.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn is_followed(&self, opinion: OpinionId) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM decision WHERE opinion = ?1)";
        Ok(one(self.connection, sql, [opinion.0], |row| row.get(0))?.unwrap_or(false))
    }
}

impl Tx<'_> {
    /// Records an opinion, in place of the one that the body gave of the project on that day.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_opinion(
        &self,
        project: &AskingProject,
        session: Option<SessionId>,
        body: &str,
        on: NaiveDate,
        text: &OpinionText,
    ) -> Result<OpinionId> {
        let verdict: &str = text.verdict.into();
        let day = day_text(on);
        let sql = "SELECT id FROM opinion WHERE project = ?1 AND body = ?2 AND given_on = ?3";
        let known: Option<i64> =
            one(self.connection, sql, params![project.id.0, body, day], |row| row.get(0))?;
        let params = named_params! {
            ":project": project.id.0, ":session": session.map(|id| id.0), ":body": body, ":given_on": day,
            ":verdict": verdict, ":amount": text.amount.map(|amount| amount.0), ":text": text.text,
        };
        run(self.connection, include_str!("opinion/put.sql"), params)?;
        let id = match known {
            Some(id) => id,
            None => self.connection.last_insert_rowid(),
        };
        run(self.connection, "DELETE FROM opinion_condition WHERE opinion = ?1", [id])?;
        let sql = "INSERT INTO opinion_condition (opinion, number, text, before) VALUES (?1, ?2, ?3, ?4)";
        for (number, condition) in (1_i64..).zip(&text.conditions) {
            let before: &str = condition.before.into();
            insert(self.connection, sql, params![id, number, condition.text, before])?;
        }
        self.touches(project.dossier);
        Ok(OpinionId(id))
    }

    /// Takes an opinion away that no decision follows.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_opinion(&self, row: &OpinionRow) -> Result<()> {
        run(self.connection, "DELETE FROM opinion_condition WHERE opinion = ?1", [row.id.0])?;
        run(self.connection, "DELETE FROM opinion WHERE id = ?1", [row.id.0])?;
        self.touches(row.dossier);
        Ok(())
    }
}
