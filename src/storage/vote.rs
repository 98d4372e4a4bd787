//! Votes of residents: what is on the ballot, the ballots by batch, the lot, the results.

use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

use super::columns::{Columns, day_text};
use super::{Result, StorageError, Tx, View, all, insert, one, run};
use crate::domain::ids::{DossierId, EditionId, ProjectId, VoteId};
use crate::domain::money::Cents;
use crate::domain::vote::stored::StoredOutcome;
use crate::domain::vote::terms::VoteTerms;

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoteRow {
    /// Its number, also for people.
    pub id: VoteId,
    /// The edition.
    pub edition: EditionId,
    /// Its reference.
    pub reference: String,
    /// What it is called.
    pub name: String,
    /// What can be spent.
    pub budget: Cents,
    /// How it goes.
    pub terms: VoteTerms,
    /// SHA-256 of how it goes; `None` as long as that may change.
    pub rules_sha256: Option<String>,
    /// The first day of voting.
    pub begins_on: NaiveDate,
    /// The last day of voting.
    pub ends_on: NaiveDate,
    /// The day on which it was closed.
    pub closed_on: Option<NaiveDate>,
    /// Mixed into the marks by which voters are told apart.
    pub salt: String,
}

/// A project on the ballot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoteProjectRow {
    /// Its number on the ballot.
    pub number: u32,
    /// The project.
    pub project: ProjectId,
    /// Its dossier.
    pub dossier: DossierId,
    /// Reference of the dossier.
    pub reference: String,
    /// Name of the neighbourhood.
    pub neighbourhood: String,
    /// Number of the project in its dossier.
    pub place: u32,
    /// What it is called.
    pub title: String,
    /// What it cost when the vote was opened.
    pub cost: Cents,
}

impl VoteProjectRow {
    /// How the project is called over all dossiers: `WB-2026-003/1`.
    pub fn id(&self) -> String {
        format!("{}/{}", self.reference, self.place)
    }
}

/// A project of a submitted roadmap that might go on the ballot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CandidateRow {
    /// As it would stand on the ballot; its number is not given yet.
    pub project: VoteProjectRow,
    /// Whether the dossier is in selection and goes on.
    pub in_selection: bool,
    /// Whether it was decided.
    pub decided: bool,
    /// What was found of the admissibility of its roadmap.
    pub admissibility: Option<String>,
    /// The vote, not adopted yet, whose ballot it is on.
    pub on_ballot_of: Option<VoteId>,
}

/// A batch of ballots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchRow {
    /// Its number.
    pub id: i64,
    /// The file that they came from; empty when they were typed.
    pub source: String,
    /// The day on which they were cast.
    pub received_on: NaiveDate,
    /// How many count.
    pub counted: u32,
    /// How many do not.
    pub rejected: u32,
    /// The SHA-256 by which its ballots are found.
    pub sha256: String,
}

/// A lot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LotRow {
    /// The day on which it was drawn.
    pub drawn_on: NaiveDate,
    /// The seed.
    pub seed: String,
    /// Who saw it: *personal*.
    pub witnesses: Option<String>,
    /// Numbers on the ballot, first drawn first.
    pub sequence: Vec<u32>,
}

/// A result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultRow {
    /// Its number.
    pub id: i64,
    /// The rule with all its options, as JSON.
    pub rule: String,
    /// The day on which it was counted.
    pub counted_on: NaiveDate,
    /// SHA-256 of the ballots that it was counted over.
    pub ballots_sha256: String,
    /// How many ballots.
    pub ballots: u32,
    /// The outcome.
    pub outcome: StoredOutcome,
    /// What the winners cost together.
    pub cost: Cents,
    /// The day on which it became the decisions.
    pub adopted_on: Option<NaiveDate>,
}

fn json<T: serde::de::DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text = row.get_ref(column)?.as_str()?;
    serde_json::from_str(text).map_err(|error| {
        let message = format!("{column}: {error}").into();
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, message)
    })
}

fn written<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| StorageError::Other(error.to_string()))
}

fn vote(row: &Row<'_>) -> rusqlite::Result<VoteRow> {
    Ok(VoteRow {
        id: VoteId(row.get("id")?),
        edition: EditionId(row.get("edition")?),
        reference: row.get("reference")?,
        name: row.get("name")?,
        budget: row.cents("budget_cents")?,
        terms: json(row, "rules")?,
        rules_sha256: row.get("rules_sha256")?,
        begins_on: row.day("begins_on")?,
        ends_on: row.day("ends_on")?,
        closed_on: row.optional_day("closed_on")?,
        salt: row.get("salt")?,
    })
}

fn on_ballot(row: &Row<'_>) -> rusqlite::Result<VoteProjectRow> {
    Ok(VoteProjectRow {
        number: row.count("number")?,
        project: ProjectId(row.get("project")?),
        dossier: DossierId(row.get("dossier")?),
        reference: row.get("reference")?,
        neighbourhood: row.get("neighbourhood")?,
        place: row.count("place")?,
        title: row.get("title")?,
        cost: row.cents("cost_cents")?,
    })
}

fn result(row: &Row<'_>) -> rusqlite::Result<ResultRow> {
    Ok(ResultRow {
        id: row.get("id")?,
        rule: row.get("rule")?,
        counted_on: row.day("counted_on")?,
        ballots_sha256: row.get("ballots_sha256")?,
        ballots: row.count("ballots")?,
        outcome: json(row, "outcome")?,
        cost: row.cents("cost_cents")?,
        adopted_on: row.optional_day("adopted_on")?,
    })
}

const RESULT: &str =
    "SELECT id, rule, counted_on, ballots_sha256, ballots, outcome, cost_cents, adopted_on FROM vote_result";

impl View<'_> {
    /// All votes, oldest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn votes(&self) -> Result<Vec<VoteRow>> {
        all(self.connection, concat!(include_str!("vote/rows.sql"), " ORDER BY vote.id"), [], vote)
    }

    /// A vote by its number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn vote(&self, id: VoteId) -> Result<Option<VoteRow>> {
        one(self.connection, concat!(include_str!("vote/rows.sql"), " WHERE vote.id = ?1"), [id.0], vote)
    }

    /// What is on the ballot, in its order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn vote_projects(&self, id: VoteId) -> Result<Vec<VoteProjectRow>> {
        all(self.connection, include_str!("vote/projects.sql"), [id.0], on_ballot)
    }

    /// Every project of the submitted roadmaps of an edition, by dossier and number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn vote_candidates(&self, edition: EditionId) -> Result<Vec<CandidateRow>> {
        all(self.connection, include_str!("vote/candidates.sql"), [edition.0], |row| {
            Ok(CandidateRow {
                project: on_ballot(row)?,
                in_selection: row.get("in_selection")?,
                decided: row.get("decided")?,
                admissibility: row.get("admissibility")?,
                on_ballot_of: row.get::<_, Option<i64>>("on_ballot_of")?.map(VoteId),
            })
        })
    }

    /// The batches of a vote, in the order in which they came in.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn ballot_batches(&self, id: VoteId) -> Result<Vec<BatchRow>> {
        let sql = "SELECT id, source, received_on, counted, rejected, sha256 FROM ballot_batch WHERE vote = ?1 ORDER BY id";
        all(self.connection, sql, [id.0], |row| {
            Ok(BatchRow {
                id: row.get("id")?,
                source: row.get("source")?,
                received_on: row.day("received_on")?,
                counted: row.count("counted")?,
                rejected: row.count("rejected")?,
                sha256: row.get("sha256")?,
            })
        })
    }

    /// The ballots of a batch, by their SHA-256.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn ballot_roll(&self, sha256: &str) -> Result<Option<String>> {
        let sql = "SELECT text FROM ballot_roll WHERE sha256 = ?1";
        one(self.connection, sql, [sha256], |row| row.get(0))
    }

    /// The first line of every batch of a vote, with the batch.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn ballot_heads(&self, id: VoteId) -> Result<Vec<(i64, String)>> {
        let sql = include_str!("vote/heads.sql");
        all(self.connection, sql, [id.0], |row| Ok((row.get("id")?, row.get("head")?)))
    }

    /// The SHA-256 under which every roll is kept.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn ballot_rolls(&self) -> Result<Vec<String>> {
        all(self.connection, "SELECT sha256 FROM ballot_roll ORDER BY id", [], |row| row.get(0))
    }

    /// The lot of a vote.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn lot(&self, id: VoteId) -> Result<Option<LotRow>> {
        let sql = "SELECT drawn_on, seed, witnesses, sequence FROM lot WHERE vote = ?1";
        one(self.connection, sql, [id.0], |row| {
            Ok(LotRow {
                drawn_on: row.day("drawn_on")?,
                seed: row.get("seed")?,
                witnesses: row.get("witnesses")?,
                sequence: json(row, "sequence")?,
            })
        })
    }

    /// The latest result of a vote.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn vote_result(&self, id: VoteId) -> Result<Option<ResultRow>> {
        let sql = format!("{RESULT} WHERE vote = ?1 ORDER BY id DESC LIMIT 1");
        one(self.connection, &sql, [id.0], result)
    }

    /// Where the projects of a dossier stand on a ballot, with the vote and whether it was adopted.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn votes_on(&self, dossier: DossierId) -> Result<Vec<(VoteRow, u32, u32)>> {
        all(self.connection, include_str!("vote/of_dossier.sql"), [dossier.0], |row| {
            Ok((vote(row)?, row.count("number")?, row.count("place")?))
        })
    }
}

/// A vote that is opened or changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoteText {
    /// What it is called.
    pub name: String,
    /// What can be spent.
    pub budget: Cents,
    /// How it goes.
    pub terms: VoteTerms,
    /// The first day of voting.
    pub begins_on: NaiveDate,
    /// The last day of voting.
    pub ends_on: NaiveDate,
}

impl Tx<'_> {
    /// Opens a vote, with a salt of its own.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_vote(&self, edition: EditionId, text: &VoteText) -> Result<VoteId> {
        let params = named_params! {
            ":edition": edition.0, ":name": text.name, ":budget": text.budget.0, ":rules": written(&text.terms)?,
            ":begins_on": day_text(text.begins_on), ":ends_on": day_text(text.ends_on),
        };
        insert(self.connection, include_str!("vote/insert.sql"), params).map(VoteId)
    }

    /// Changes a vote.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_vote(&self, id: VoteId, text: &VoteText) -> Result<()> {
        let params = named_params! {
            ":id": id.0, ":name": text.name, ":budget": text.budget.0, ":rules": written(&text.terms)?,
            ":begins_on": day_text(text.begins_on), ":ends_on": day_text(text.ends_on),
        };
        run(self.connection, include_str!("vote/change.sql"), params)?;
        Ok(())
    }

    /// Fixes how a vote goes.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn freeze_vote(&self, id: VoteId, sha256: &str) -> Result<()> {
        let sql = "UPDATE vote SET rules_sha256 = ?2 WHERE id = ?1";
        run(self.connection, sql, params![id.0, sha256])?;
        Ok(())
    }

    /// Closes a vote.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn close_vote(&self, id: VoteId, on: NaiveDate) -> Result<()> {
        let sql = "UPDATE vote SET closed_on = ?2 WHERE id = ?1";
        run(self.connection, sql, params![id.0, day_text(on)])?;
        Ok(())
    }

    /// Takes a vote out, with what is on its ballot and its lot. Its batches have to be gone.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_vote(&self, id: VoteId) -> Result<()> {
        run(self.connection, "DELETE FROM lot WHERE vote = ?1", [id.0])?;
        run(self.connection, "DELETE FROM vote_project WHERE vote = ?1", [id.0])?;
        run(self.connection, "DELETE FROM vote WHERE id = ?1", [id.0])?;
        Ok(())
    }

    /// Puts projects on the ballot, numbered from 1 in this order, in the place of what was on it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_vote_projects(&self, id: VoteId, projects: &[(ProjectId, Cents, DossierId)]) -> Result<()> {
        run(self.connection, "DELETE FROM vote_project WHERE vote = ?1", [id.0])?;
        let sql = "INSERT INTO vote_project (vote, number, project, cost_cents) VALUES (?1, ?2, ?3, ?4)";
        for (number, (project, cost, dossier)) in (1_u32..).zip(projects) {
            insert(self.connection, sql, params![id.0, number, project.0, cost.0])?;
            self.touches(*dossier);
        }
        Ok(())
    }

    /// Adds a batch of ballots with its text, which is kept once under its SHA-256.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_batch(&self, id: VoteId, batch: &BatchRow, text: String) -> Result<i64> {
        let sql = "INSERT INTO ballot_roll (sha256, text) VALUES (?1, ?2) ON CONFLICT (sha256) DO NOTHING";
        let mut statement = super::writing(self.connection, sql)?;
        statement.raw_bind_parameter(1, &batch.sha256)?;
        statement.raw_bind_parameter(2, &text)?;
        // The statement has a copy of its own, and makes another for the row.
        drop(text);
        statement.raw_execute()?;
        drop(statement);
        let params = named_params! {
            ":vote": id.0, ":source": batch.source, ":received_on": day_text(batch.received_on),
            ":counted": batch.counted, ":rejected": batch.rejected, ":sha256": batch.sha256,
        };
        insert(self.connection, include_str!("vote/insert_batch.sql"), params)
    }

    /// Records the lot of a vote, in the place of an earlier one.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_lot(&self, id: VoteId, lot: &LotRow) -> Result<()> {
        run(self.connection, "DELETE FROM lot WHERE vote = ?1", [id.0])?;
        let sql = "INSERT INTO lot (vote, drawn_on, seed, witnesses, sequence) VALUES (?1, ?2, ?3, ?4, ?5)";
        let sequence = written(&lot.sequence)?;
        insert(
            self.connection,
            sql,
            params![id.0, day_text(lot.drawn_on), lot.seed, lot.witnesses, sequence],
        )?;
        Ok(())
    }

    /// Records a result; gives its number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_result(&self, id: VoteId, result: &ResultRow) -> Result<i64> {
        let params = named_params! {
            ":vote": id.0, ":rule": result.rule, ":counted_on": day_text(result.counted_on),
            ":ballots_sha256": result.ballots_sha256, ":ballots": result.ballots,
            ":outcome": written(&result.outcome)?, ":cost": result.cost.0,
        };
        insert(self.connection, include_str!("vote/insert_result.sql"), params)
    }

    /// Notes that a result became the decisions.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn adopt_result(&self, id: i64, on: NaiveDate) -> Result<()> {
        run(
            self.connection,
            "UPDATE vote_result SET adopted_on = ?2 WHERE id = ?1",
            params![id, day_text(on)],
        )?;
        Ok(())
    }
}
