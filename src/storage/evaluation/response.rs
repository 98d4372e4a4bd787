//! What members of a steering group answered to the questions of the evaluation, each alone or several together.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::params;

use super::DecidedProject;
use crate::domain::evaluation::answers::{Answered, Given};
use crate::domain::ids::{DossierId, EditionId, PersonId, ProjectId, ResponseId};
use crate::domain::money::Cents;
use crate::storage::columns::{Columns, day_text};
use crate::storage::{Result, Tx, View, all, insert, one, run};

/// The answers of one member, or of several together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseRow {
    /// Its number in the register.
    pub id: ResponseId,
    /// Its number within the dossier.
    pub number: u32,
    /// Who: number and name, *personal*; `None` for several together.
    pub person: Option<(PersonId, String)>,
    /// How many people.
    pub people: u32,
    /// The day on which it was begun.
    pub begun: NaiveDate,
    /// The day on which it was finished; `None` while it is gone on with.
    pub finished: Option<NaiveDate>,
    /// The answers, by question and project.
    pub answers: Vec<Answered>,
}

impl ResponseRow {
    /// The answer to a question, of a project or of the whole (0).
    pub fn given(&self, question: &str, project: u32) -> Option<&Given> {
        let found = self.answers.iter().find(|one| one.question == question && one.project == project);
        found.map(|one| &one.given)
    }
}

/// A dossier that is evaluated, in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvaluatedRow {
    /// Reference of the dossier.
    pub reference: String,
    /// Name of the neighbourhood.
    pub name: String,
    /// Code of the track.
    pub track: Option<String>,
    /// Code of the tier.
    pub tier: Option<String>,
    /// Whether it is closed.
    pub closed: bool,
    /// How many people answered to the end.
    pub people: u32,
    /// How many answers, of one or of several together, were finished.
    pub finished: u32,
    /// How many were only begun.
    pub begun: u32,
    /// The day of the conclusion.
    pub concluded: Option<NaiveDate>,
}

impl View<'_> {
    /// The projects that an evaluation asks about: awarded, and not dropped by a change or by the conclusion.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn projects_to_evaluate(&self, dossier: DossierId) -> Result<Vec<DecidedProject>> {
        all(self.connection, include_str!("to_evaluate.sql"), [dossier.0], |row| {
            let amount = Cents(row.get::<_, Option<i64>>("amount_cents")?.unwrap_or_default());
            Ok(DecidedProject {
                id: ProjectId(row.get("id")?),
                number: row.count("number")?,
                title: row.get("title")?,
                decision: Some((row.code("verdict")?, amount)),
            })
        })
    }

    /// All answers in a dossier, by number: two statements.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn responses(&self, dossier: DossierId) -> Result<Vec<ResponseRow>> {
        let mut answers: BTreeMap<i64, Vec<Answered>> = BTreeMap::new();
        let rows = all(self.connection, include_str!("answers.sql"), [dossier.0], |row| {
            let given = match row.get::<_, Option<u32>>("points")? {
                Some(points) => Given::Points(points),
                None => Given::Words(row.get("text")?),
            };
            let (question, project) = (row.get("question")?, row.count("project")?);
            Ok((row.get::<_, i64>("response")?, Answered { question, project, given }))
        })?;
        for (response, answered) in rows {
            answers.entry(response).or_default().push(answered);
        }
        all(self.connection, include_str!("responses.sql"), [dossier.0], |row| {
            let id: i64 = row.get("id")?;
            let person: Option<i64> = row.get("person")?;
            Ok(ResponseRow {
                id: ResponseId(id),
                number: row.count("number")?,
                person: person
                    .map(|person| Ok::<_, rusqlite::Error>((PersonId(person), row.get("name")?)))
                    .transpose()?,
                people: row.count("people")?,
                begun: row.day("begun_on")?,
                finished: row.optional_day("finished_on")?,
                answers: answers.remove(&id).unwrap_or_default(),
            })
        })
    }

    /// How many people answered to the end in a dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn people_who_answered(&self, dossier: DossierId) -> Result<u32> {
        let sql = "SELECT ifnull(sum(people), 0) FROM evaluation_response
                   WHERE dossier = ?1 AND finished_on IS NOT NULL";
        Ok(one(self.connection, sql, [dossier.0], |row| row.get(0))?.unwrap_or_default())
    }

    /// The dossiers of an edition that are realised or closed, with how far their evaluation is.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn evaluations_of(&self, edition: EditionId) -> Result<Vec<EvaluatedRow>> {
        all(self.connection, include_str!("listed.sql"), [edition.0], |row| {
            Ok(EvaluatedRow {
                reference: row.get("reference")?,
                name: row.get("name")?,
                track: row.get("track")?,
                tier: row.get("tier")?,
                closed: row.get("closed")?,
                people: row.count("people")?,
                finished: row.count("finished")?,
                begun: row.count("begun")?,
                concluded: row.optional_day("held_on")?,
            })
        })
    }
}

impl Tx<'_> {
    /// Begins the answers of a person, or of several together, and gives their number within the dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_response(
        &self,
        dossier: DossierId,
        person: Option<PersonId>,
        people: u32,
        on: NaiveDate,
    ) -> Result<(ResponseId, u32)> {
        let sql = "SELECT ifnull(max(number), 0) + 1 FROM evaluation_response WHERE dossier = ?1";
        let number: u32 = one(self.connection, sql, [dossier.0], |row| row.get(0))?.unwrap_or(1);
        let sql = "INSERT INTO evaluation_response (dossier, number, person, people, begun_on)
                   VALUES (?1, ?2, ?3, ?4, ?5)";
        let params = params![dossier.0, number, person.map(|id| id.0), people, day_text(on)];
        let id = insert(self.connection, sql, params)?;
        self.touches(dossier);
        Ok((ResponseId(id), number))
    }

    /// Records an answer in the place of an earlier one; without words the earlier one goes.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_evaluation_answer(
        &self,
        dossier: DossierId,
        response: ResponseId,
        (question, project): (&str, u32),
        given: Option<&Given>,
    ) -> Result<()> {
        self.touches(dossier);
        let Some(given) = given else {
            let sql = "DELETE FROM evaluation_answer WHERE response = ?1 AND question = ?2 AND project = ?3";
            run(self.connection, sql, params![response.0, question, project])?;
            return Ok(());
        };
        let (points, text) = match given {
            Given::Points(points) => (Some(*points), None),
            Given::Words(text) => (None, Some(text.as_str())),
        };
        run(
            self.connection,
            include_str!("put_answer.sql"),
            params![response.0, question, project, points, text],
        )?;
        Ok(())
    }

    /// Notes that answers were finished on a day, or are gone on with.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn finish_response(&self, dossier: DossierId, id: ResponseId, on: Option<NaiveDate>) -> Result<()> {
        let sql = "UPDATE evaluation_response SET finished_on = ?2 WHERE id = ?1";
        run(self.connection, sql, params![id.0, on.map(day_text)])?;
        self.touches(dossier);
        Ok(())
    }

    /// Takes the answers of a person, or of several together, away.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn delete_response(&self, dossier: DossierId, id: ResponseId) -> Result<()> {
        run(self.connection, "DELETE FROM evaluation_answer WHERE response = ?1", [id.0])?;
        run(self.connection, "DELETE FROM evaluation_response WHERE id = ?1", [id.0])?;
        self.touches(dossier);
        Ok(())
    }

    /// Gives the answers of one person to another; where both answered in one dossier, those of the one who stays count.
    pub(in crate::storage) fn take_over_responses(&self, ids: [i64; 2]) -> Result<()> {
        let doubles = "SELECT id FROM evaluation_response WHERE person = ?1
                       AND dossier IN (SELECT dossier FROM evaluation_response WHERE person = ?2)";
        run(self.connection, &format!("DELETE FROM evaluation_answer WHERE response IN ({doubles})"), ids)?;
        run(self.connection, &format!("DELETE FROM evaluation_response WHERE id IN ({doubles})"), ids)?;
        run(self.connection, "UPDATE evaluation_response SET person = ?2 WHERE person = ?1", ids)?;
        Ok(())
    }
}
