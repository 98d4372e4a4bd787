//! Visits of the coach, and what each coach has on hand.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::{DossierId, PersonId, VisitId};

/// A visit of the coach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitRow {
    /// Its number in the register.
    pub id: VisitId,
    /// Its number within the dossier.
    pub number: u32,
    /// The coach.
    pub coach: PersonId,
    /// The coach's name: personal.
    pub coach_name: String,
    /// The day.
    pub on: NaiveDate,
    /// How long it took; `None` while it is planned, or not reported on.
    pub minutes: Option<u32>,
    /// What it is about.
    pub subject: String,
    /// What there was to note.
    pub notes: Option<String>,
}

/// What a visit says, as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitText {
    /// The coach.
    pub coach: PersonId,
    /// The day.
    pub on: NaiveDate,
    /// How long it took.
    pub minutes: Option<u32>,
    /// What it is about.
    pub subject: String,
    /// What there was to note.
    pub notes: Option<String>,
}

/// What a coach has on hand, over all dossiers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadRow {
    /// The coach's name: personal.
    pub coach: String,
    /// Dossiers that go on and whose coach this is now.
    pub dossiers: u32,
    /// Visits that took place.
    pub visits: u32,
    /// What they took in the year that is asked for, in minutes.
    pub minutes_of_year: i64,
    /// What they took in all, in minutes.
    pub minutes: i64,
    /// The last of them.
    pub last_on: Option<NaiveDate>,
    /// Of the dossiers that go on the one that was not visited for longest.
    pub quiet: Option<Quiet>,
}

/// A dossier that was not visited for long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quiet {
    /// Its reference.
    pub reference: String,
    /// Name of its neighbourhood.
    pub name: String,
    /// Since the last visit, or since the coach came when there was none.
    pub since: NaiveDate,
    /// Whether there was a visit at all.
    pub visited: bool,
}

fn visit(row: &Row<'_>) -> rusqlite::Result<VisitRow> {
    Ok(VisitRow {
        id: VisitId(row.get("id")?),
        number: row.count("number")?,
        coach: PersonId(row.get("coach")?),
        coach_name: row.get("coach_name")?,
        on: row.day("on_day")?,
        minutes: row.get("minutes")?,
        subject: row.get("subject")?,
        notes: row.get("notes")?,
    })
}

impl View<'_> {
    /// The visits in a dossier, in the order of their days.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn visits(&self, dossier: DossierId) -> Result<Vec<VisitRow>> {
        all(self.connection, include_str!("visit/rows.sql"), [dossier.0], visit)
    }

    /// What every coach has on hand: one look at the whole register. The year is the one that begins on a day.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn coach_load(&self, year: i32) -> Result<Vec<LoadRow>> {
        let params = named_params! { ":from": format!("{year:04}-01-01"), ":to": format!("{year:04}-12-31") };
        all(self.connection, include_str!("visit/load.sql"), params, |row| {
            let reference: Option<String> = row.get("reference")?;
            let quiet = match reference {
                Some(reference) => Some(Quiet {
                    reference,
                    name: row.get("name")?,
                    since: row.day("quiet_since")?,
                    visited: row.get("visited")?,
                }),
                None => None,
            };
            Ok(LoadRow {
                coach: row.get("coach")?,
                dossiers: row.count("dossiers")?,
                visits: row.count("visits")?,
                minutes_of_year: row.get("minutes_of_year")?,
                minutes: row.get("minutes")?,
                last_on: row.optional_day("last_on")?,
                quiet,
            })
        })
    }
}

impl Tx<'_> {
    /// Adds a visit, and gives its number within the dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_visit(&self, dossier: DossierId, text: &VisitText) -> Result<(VisitId, u32)> {
        let sql = "SELECT ifnull(max(number), 0) + 1 FROM visit WHERE dossier = ?1";
        let number: u32 = one(self.connection, sql, [dossier.0], |row| row.get(0))?.unwrap_or(1);
        let params = named_params! {
            ":dossier": dossier.0, ":number": number, ":coach": text.coach.0, ":on_day": day_text(text.on),
            ":minutes": text.minutes, ":subject": text.subject, ":notes": text.notes,
        };
        let id = insert(self.connection, include_str!("visit/insert.sql"), params)?;
        self.touches(dossier);
        Ok((VisitId(id), number))
    }

    /// Changes a visit.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_visit(&self, dossier: DossierId, id: VisitId, text: &VisitText) -> Result<()> {
        let params = named_params! {
            ":id": id.0, ":coach": text.coach.0, ":on_day": day_text(text.on), ":minutes": text.minutes,
            ":subject": text.subject, ":notes": text.notes,
        };
        run(self.connection, include_str!("visit/change.sql"), params)?;
        self.touches(dossier);
        Ok(())
    }

    /// Takes a visit out. What was agreed at it stays with the dossier; how many actions that are is given.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_visit(&self, dossier: DossierId, id: VisitId) -> Result<usize> {
        let kept = run(self.connection, "UPDATE action SET visit = NULL WHERE visit = ?1", [id.0])?;
        run(self.connection, "DELETE FROM visit WHERE id = ?1", [id.0])?;
        self.touches(dossier);
        Ok(kept)
    }
}
