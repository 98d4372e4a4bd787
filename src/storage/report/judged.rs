//! How the dossiers of some editions were judged: admissibility, sessions, marks, approvals, appeals.

use chrono::NaiveDate;

use super::year::{Scope, dossier};
use crate::domain::admissibility::AdmissibilityOutcome;
use crate::domain::decision::{Against, AppealOutcome, Approval};
use crate::domain::ids::{DossierId, EditionId, SeatId, SessionId};
use crate::domain::score::Mark;
use crate::domain::session::Capacity;
use crate::storage::columns::Columns;
use crate::storage::{Result, View};

/// What was found of a roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its dossier.
    pub dossier: DossierId,
    /// What.
    pub outcome: AdmissibilityOutcome,
    /// The day.
    pub on: NaiveDate,
    /// Who found it.
    pub body: Option<String>,
    /// Why.
    pub reason: Option<String>,
}

/// An appeal, without who lodged it and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appealed {
    /// In which dossier.
    pub dossier: DossierId,
    /// Its number there.
    pub number: u32,
    /// Against what.
    pub against: Against,
    /// The day on which it came in.
    pub lodged: NaiveDate,
    /// The last day to answer.
    pub due: Option<NaiveDate>,
    /// How it ended; `None` while it is open.
    pub outcome: Option<AppealOutcome>,
}

/// Seats of a session that was closed which are alike: in the same name and the same capacity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seats {
    /// The session.
    pub session: SessionId,
    /// Its edition.
    pub edition: EditionId,
    /// Code of its body.
    pub body: String,
    /// Its day.
    pub on: NaiveDate,
    /// How many had to be there, where the session says so itself.
    pub quorum: Option<u32>,
    /// As what.
    pub capacity: Capacity,
    /// In the name of which neighbourhood.
    pub neighbourhood: Option<String>,
    /// In the name of which organisation.
    pub organisation: Option<String>,
    /// How many.
    pub members: u32,
    /// How many of them were there.
    pub present: u32,
}

/// A mark in a session that was closed, of somebody who judged the dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// The dossier.
    pub dossier: DossierId,
    /// Its track, which says what weighs.
    pub track: Option<String>,
    /// Number of the project.
    pub project: u32,
    /// The session.
    pub session: SessionId,
    /// Whose.
    pub seat: SeatId,
    /// Code of the criterion.
    pub criterion: String,
    /// The mark.
    pub mark: Mark,
}

impl Scope<'_> {
    /// What was found of the roadmaps.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn admissibility(&self, view: View<'_>) -> Result<Vec<Found>> {
        self.ask(view, include_str!("year_admissibility.sql"), |row| {
            Ok(Found {
                dossier: dossier(row)?,
                outcome: row.code("outcome")?,
                on: row.day("closed_on")?,
                body: row.get("body")?,
                reason: row.get("reason")?,
            })
        })
    }

    /// The appeals.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn appeals(&self, view: View<'_>) -> Result<Vec<Appealed>> {
        self.ask(view, include_str!("year_appeals.sql"), |row| {
            Ok(Appealed {
                dossier: dossier(row)?,
                number: row.count("number")?,
                against: row.code("against")?,
                lodged: row.day("lodged_on")?,
                due: row.optional_day("due_on")?,
                outcome: row.optional_code("outcome")?,
            })
        })
    }

    /// The steps of the approval chain that were taken.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn approvals(&self, view: View<'_>) -> Result<Vec<(DossierId, Approval)>> {
        self.ask(view, include_str!("year_approvals.sql"), |row| {
            let approval = Approval {
                step: row.get("step")?,
                outcome: row.code("outcome")?,
                amount: row.cents("amount_cents")?,
                on: row.day("on_day")?,
                reference: row.get("reference")?,
                reason: row.get("reason")?,
            };
            Ok((dossier(row)?, approval))
        })
    }

    /// Who sat in the sessions that were closed, session by session.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn seats(&self, view: View<'_>) -> Result<Vec<Seats>> {
        self.ask(view, include_str!("year_seats.sql"), |row| {
            Ok(Seats {
                session: SessionId(row.get("session")?),
                edition: EditionId(row.get("edition")?),
                body: row.get("body")?,
                on: row.day("on_day")?,
                quorum: row.get("quorum")?,
                capacity: row.code("capacity")?,
                neighbourhood: row.get("neighbourhood")?,
                organisation: row.get("organisation")?,
                members: row.count("members")?,
                present: row.count("present")?,
            })
        })
    }

    /// The marks of sessions that were closed, by project and session, the latest last.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn marks(&self, view: View<'_>) -> Result<Vec<Marked>> {
        self.ask(view, include_str!("year_marks.sql"), |row| {
            let points = row.get::<_, Option<u32>>("points_hundredths")?;
            Ok(Marked {
                dossier: dossier(row)?,
                track: row.get("track")?,
                project: row.count("number")?,
                session: SessionId(row.get("session")?),
                seat: SeatId(row.get("seat")?),
                criterion: row.get("criterion")?,
                mark: points.map_or(Mark::NotApplicable, Mark::Points),
            })
        })
    }
}
