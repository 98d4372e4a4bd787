//! Sessions of the bodies that judge, with who sits in them, their agenda, and who does not judge what.

mod agenda;
mod page;
mod seats;

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::{EditionId, SessionId};

pub use agenda::{InSelection, ItemDossier, ItemRow, RecusalRow};
pub use page::{Page, Recused};
pub use seats::{NewSeat, SeatRow};

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// Its number, also for people.
    pub id: SessionId,
    /// Its edition.
    pub edition: EditionId,
    /// The edition's reference.
    pub edition_reference: String,
    /// What it says.
    pub text: SessionText,
    /// The day on which it was closed; its opinions are fixed since.
    pub closed_on: Option<NaiveDate>,
    /// Why it was opened again after it was closed.
    pub reopened: Option<String>,
}

/// What a session says, as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionText {
    /// Code of a body of the edition.
    pub body: String,
    /// The day.
    pub on: NaiveDate,
    /// The time on the clock, `14:00`.
    pub at: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// How many with a say have to be there, when this session says so.
    pub quorum: Option<u32>,
    /// Before the first part of the minutes, in Markdown.
    pub summary: Option<String>,
    /// The principles of allocation, in Markdown (B-PB-8).
    pub principles: Option<String>,
}

/// A session in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedSession {
    /// The session.
    pub row: SessionRow,
    /// How many sit in it with a say.
    pub judging: u32,
    /// How many of these are there.
    pub present: u32,
    /// Dossiers on its agenda.
    pub dossiers: u32,
    /// Opinions given in it.
    pub opinions: u32,
}

fn session(row: &Row<'_>) -> rusqlite::Result<SessionRow> {
    Ok(SessionRow {
        id: SessionId(row.get("id")?),
        edition: EditionId(row.get("edition")?),
        edition_reference: row.get("edition_reference")?,
        text: SessionText {
            body: row.get("body")?,
            on: row.day("on_day")?,
            at: row.get("starts_at")?,
            place: row.get("place")?,
            quorum: row.get("quorum")?,
            summary: row.get("summary")?,
            principles: row.get("principles")?,
        },
        closed_on: row.optional_day("closed_on")?,
        reopened: row.get("reopened")?,
    })
}

impl View<'_> {
    /// A session by its number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn session(&self, id: SessionId) -> Result<Option<SessionRow>> {
        let sql = concat!(include_str!("session/rows.sql"), " WHERE session.id = ?1");
        one(self.connection, sql, [id.0], session)
    }

    /// The sessions of an edition, or all, by day.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn sessions(&self, edition: Option<EditionId>) -> Result<Vec<SessionRow>> {
        let order = " ORDER BY session.on_day, session.starts_at, session.id";
        let rows = include_str!("session/rows.sql");
        match edition {
            Some(edition) => {
                let sql = format!("{rows} WHERE session.edition = ?1{order}");
                all(self.connection, &sql, [edition.0], session)
            }
            None => all(self.connection, &format!("{rows}{order}"), [], session),
        }
    }

    /// The sessions of an edition, or all, by day, with how many sit in them and what they gave.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn sessions_listed(&self, edition: Option<EditionId>) -> Result<Vec<ListedSession>> {
        all(self.connection, include_str!("session/listed.sql"), [edition.map(|id| id.0)], |row| {
            Ok(ListedSession {
                row: session(row)?,
                judging: row.count("judging")?,
                present: row.count("present")?,
                dossiers: row.count("dossiers")?,
                opinions: row.count("opinions")?,
            })
        })
    }
}

impl View<'_> {
    /// How many marks were given in a session.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn marks_of_session(&self, id: SessionId) -> Result<u32> {
        let sql = "SELECT count(*) FROM seat JOIN mark ON mark.seat = seat.id WHERE seat.session = ?1";
        Ok(one(self.connection, sql, [id.0], |row| row.get(0))?.unwrap_or_default())
    }

    /// How many decisions follow an opinion of a session.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn decisions_on_session(&self, id: SessionId) -> Result<u32> {
        let sql = "SELECT count(*) FROM opinion JOIN decision ON decision.opinion = opinion.id
                   WHERE opinion.session = ?1";
        Ok(one(self.connection, sql, [id.0], |row| row.get(0))?.unwrap_or_default())
    }
}

impl Tx<'_> {
    /// Notes that the operation touches the dossiers on the agenda of a session.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn touch_session(&self, id: SessionId) -> Result<()> {
        self.touches_agenda(id)
    }

    /// Opens a session.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_session(&self, edition: EditionId, text: &SessionText) -> Result<SessionId> {
        let params = named_params! {
            ":edition": edition.0, ":body": text.body, ":on_day": day_text(text.on), ":starts_at": text.at,
            ":place": text.place, ":quorum": text.quorum, ":summary": text.summary,
            ":principles": text.principles,
        };
        insert(self.connection, include_str!("session/insert.sql"), params).map(SessionId)
    }

    /// Changes what a session says; opinions given in it keep to its day.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_session(&self, row: &SessionRow) -> Result<()> {
        let text = &row.text;
        let params = named_params! {
            ":id": row.id.0, ":on_day": day_text(text.on), ":starts_at": text.at, ":place": text.place,
            ":quorum": text.quorum, ":summary": text.summary, ":principles": text.principles,
            ":closed_on": row.closed_on.map(day_text), ":reopened": row.reopened,
        };
        run(self.connection, include_str!("session/change.sql"), params)?;
        let sql = "UPDATE opinion SET given_on = ?2 WHERE session = ?1 AND given_on <> ?2";
        run(self.connection, sql, rusqlite::params![row.id.0, day_text(text.on)])?;
        self.touches_agenda(row.id)
    }

    /// Takes a session away that holds no opinions and no marks, with its seats and its agenda.
    ///
    /// # Errors
    /// [`super::StorageError::BrokenReference`] when something still rests on it.
    pub fn remove_session(&self, id: SessionId) -> Result<()> {
        self.touches_agenda(id)?;
        let sql = "DELETE FROM recusal WHERE seat IN (SELECT id FROM seat WHERE session = ?1)";
        run(self.connection, sql, [id.0])?;
        run(self.connection, "DELETE FROM seat WHERE session = ?1", [id.0])?;
        run(self.connection, "DELETE FROM session_item WHERE session = ?1", [id.0])?;
        run(self.connection, "DELETE FROM session WHERE id = ?1", [id.0])?;
        Ok(())
    }
}
