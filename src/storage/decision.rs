//! Decisions on projects, with their conditions and the reserve list.

use chrono::NaiveDate;
use rusqlite::{named_params, params};

use super::columns::{Columns, day_text};
use super::dossier::DossierRow;
use super::{Result, StorageError, Tx, View, all, one, run};
use crate::domain::decision::{Before, Condition};
use crate::domain::ids::{
    ConditionId, DecisionId, DossierId, EditionId, OpinionId, ProjectId, SessionId, VoteId,
};
use crate::domain::ledger::Cause;
use crate::domain::money::Cents;
use crate::domain::roadmap::Verdict;

/// A decision that is written.
#[derive(Debug, Clone, Copy)]
pub struct NewDecision<'a> {
    /// The verdict.
    pub verdict: Verdict,
    /// What is awarded.
    pub amount: Cents,
    /// The day.
    pub on: NaiveDate,
    /// Code of the body that decided, or its name.
    pub body: &'a str,
    /// Why.
    pub reason: Option<&'a str>,
    /// Place on the reserve list; the list itself is put in order by [`Tx::order_reserve`].
    pub rank: Option<u32>,
    /// The opinion that it follows.
    pub opinion: Option<OpinionId>,
    /// The vote that it carries out.
    pub vote: Option<VoteId>,
}

impl<'a> NewDecision<'a> {
    /// A decision with nothing but what every decision has.
    pub fn new(verdict: Verdict, amount: Cents, on: NaiveDate, body: &'a str) -> Self {
        Self { verdict, amount, on, body, reason: None, rank: None, opinion: None, vote: None }
    }
}

/// A decision as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionRow {
    /// Its number in the register.
    pub id: DecisionId,
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
    pub rank: Option<u32>,
    /// The opinion that it follows.
    pub opinion: Option<OpinionId>,
    /// The vote that it carries out.
    pub vote: Option<VoteId>,
    /// The day on which the neighbourhood was told.
    pub notified: Option<NaiveDate>,
}

/// A project of the submitted roadmap, with the decision on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecidedRow {
    /// The project.
    pub project: ProjectId,
    /// Its number.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// What it asks.
    pub asked: Cents,
    /// The decision, where there is one.
    pub decision: Option<DecisionRow>,
}

/// A condition of a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionRow {
    /// Its number in the register.
    pub id: ConditionId,
    /// Number of the project.
    pub project: u32,
    /// Title of the project.
    pub title: String,
    /// Its number within the decision.
    pub number: u32,
    /// What it asks, and before what.
    pub condition: Condition,
    /// The day on which it was met.
    pub met: Option<NaiveDate>,
    /// How it was met.
    pub note: Option<String>,
}

/// A line of a reserve list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReserveRow {
    /// The decision.
    pub decision: DecisionId,
    /// The dossier.
    pub dossier: DossierId,
    /// Its reference.
    pub reference: String,
    /// Its neighbourhood.
    pub name: String,
    /// Number of the project.
    pub project: u32,
    /// Title of the project.
    pub title: String,
    /// What it asks.
    pub asked: Cents,
    /// Its place.
    pub rank: u32,
    /// Since when.
    pub on: NaiveDate,
    /// Why it was not awarded at once.
    pub reason: String,
}

impl View<'_> {
    /// The projects of a dossier's submitted roadmap with the decisions on them, by number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn decisions(&self, dossier: DossierId) -> Result<Vec<DecidedRow>> {
        all(self.connection, include_str!("decision/of_dossier.sql"), [dossier.0], |row| {
            let decision = match row.get::<_, Option<i64>>("id")? {
                None => None,
                Some(id) => Some(DecisionRow {
                    id: DecisionId(id),
                    verdict: row.code("verdict")?,
                    amount: row.cents("amount_cents")?,
                    on: row.day("decided_on")?,
                    body: row.get("body")?,
                    reason: row.get("reason")?,
                    rank: row.get("reserve_rank")?,
                    opinion: row.get::<_, Option<i64>>("opinion")?.map(OpinionId),
                    vote: row.get::<_, Option<i64>>("vote")?.map(VoteId),
                    notified: row.optional_day("notified_on")?,
                }),
            };
            Ok(DecidedRow {
                project: ProjectId(row.get("project")?),
                number: row.count("number")?,
                title: row.get("title")?,
                asked: row.cents("asked_cents")?,
                decision,
            })
        })
    }

    /// The conditions of the decisions of a dossier, by project.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn conditions(&self, dossier: DossierId) -> Result<Vec<ConditionRow>> {
        all(self.connection, include_str!("decision/conditions.sql"), [dossier.0], |row| {
            Ok(ConditionRow {
                id: ConditionId(row.get("id")?),
                project: row.count("project")?,
                title: row.get("title")?,
                number: row.count("number")?,
                condition: Condition { text: row.get("text")?, before: row.code::<Before>("before")? },
                met: row.optional_day("met_on")?,
                note: row.get("note")?,
            })
        })
    }

    /// The dossiers on the agenda of a session, in order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossiers_of_session(&self, id: SessionId) -> Result<Vec<DossierId>> {
        all(self.connection, include_str!("decision/agenda.sql"), [id.0], |row| row.get(0).map(DossierId))
    }

    /// The dossiers of an edition with a decision that was not made known yet.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossiers_to_notify(&self, edition: EditionId) -> Result<Vec<DossierId>> {
        let sql = include_str!("decision/to_notify.sql");
        all(self.connection, sql, [edition.0], |row| row.get(0).map(DossierId))
    }

    /// How many projects of an edition are still to be decided, and what they ask together.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn open_asked(&self, edition: EditionId) -> Result<(u32, Cents)> {
        let found = one(self.connection, include_str!("decision/open_asked.sql"), [edition.0], |row| {
            Ok((row.count("projects")?, row.cents("asked_cents")?))
        })?;
        Ok(found.unwrap_or_default())
    }

    /// The reserve list of an edition, by rank.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn reserve_list(&self, edition: EditionId) -> Result<Vec<ReserveRow>> {
        all(self.connection, include_str!("decision/reserve.sql"), [edition.0], |row| {
            Ok(ReserveRow {
                decision: DecisionId(row.get("id")?),
                dossier: DossierId(row.get("dossier")?),
                reference: row.get("reference")?,
                name: row.get("name")?,
                project: row.count("number")?,
                title: row.get("title")?,
                asked: row.cents("asked_cents")?,
                rank: row.count("reserve_rank")?,
                on: row.day("decided_on")?,
                reason: row.get("reason")?,
            })
        })
    }
}

impl Tx<'_> {
    /// Records the decision on a project of the submitted roadmap, or takes the place of the one there was, with its
    /// conditions.
    ///
    /// # Errors
    /// [`StorageError::BrokenReference`] when there is no such project.
    pub fn put_decision(
        &self,
        dossier: &DossierRow,
        project: ProjectId,
        new: &NewDecision<'_>,
    ) -> Result<DecisionId> {
        let verdict: &str = new.verdict.into();
        let params = named_params! {
            ":project": project.0, ":edition": dossier.edition.0, ":verdict": verdict, ":amount": new.amount.0,
            ":decided_on": day_text(new.on), ":body": new.body, ":reason": new.reason, ":rank": new.rank,
            ":opinion": new.opinion.map(|id| id.0), ":vote": new.vote.map(|id| id.0),
        };
        run(self.connection, include_str!("decision/put.sql"), params)?;
        self.touches(dossier.id);
        self.moves_money(dossier.id, new.on, Cause::Award);
        let sql = "SELECT id FROM decision WHERE project = ?1";
        let id = one(self.connection, sql, [project.0], |row| row.get(0).map(DecisionId))?
            .ok_or(StorageError::BrokenReference)?;
        run(self.connection, "DELETE FROM decision_condition WHERE decision = ?1", [id.0])?;
        Ok(id)
    }

    /// Sets a condition on a decision.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_condition(&self, decision: DecisionId, number: u32, condition: &Condition) -> Result<()> {
        let sql = "INSERT INTO decision_condition (decision, number, text, before) VALUES (?1, ?2, ?3, ?4)";
        let before: &str = condition.before.into();
        run(self.connection, sql, params![decision.0, number, condition.text, before])?;
        Ok(())
    }

    /// Notes that a condition was met, or that it is open again.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn meet_condition(
        &self,
        dossier: DossierId,
        id: ConditionId,
        on: Option<NaiveDate>,
        note: Option<&str>,
    ) -> Result<()> {
        let sql = "UPDATE decision_condition SET met_on = ?2, note = ?3 WHERE id = ?1";
        run(self.connection, sql, params![id.0, on.map(day_text), note])?;
        self.touches(dossier);
        Ok(())
    }

    /// Notes that the neighbourhood was told of a decision.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn notify_decision(&self, dossier: DossierId, id: DecisionId, on: NaiveDate) -> Result<()> {
        let sql = "UPDATE decision SET notified_on = ?2 WHERE id = ?1";
        run(self.connection, sql, params![id.0, day_text(on)])?;
        self.touches(dossier);
        Ok(())
    }

    /// Puts the reserve list of an edition in this order: 1, 2, 3 …
    ///
    /// # Errors
    /// What SQLite says.
    pub fn order_reserve(&self, order: &[(DecisionId, DossierId)]) -> Result<()> {
        let sql = "UPDATE decision SET reserve_rank = ?2 WHERE id = ?1 AND reserve_rank <> ?2";
        for (rank, (decision, dossier)) in (1_u32..).zip(order) {
            if run(self.connection, sql, params![decision.0, rank])? > 0 {
                self.touches(*dossier);
            }
        }
        Ok(())
    }
}
