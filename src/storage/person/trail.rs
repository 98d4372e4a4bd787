//! What a person did, over all dossiers: meetings, visits, requests, partnerships.

use chrono::NaiveDate;

use crate::domain::ids::{DossierId, PersonId};
use crate::storage::columns::Columns;
use crate::storage::{Result, View, all};

/// A meeting that a person was at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttendedRow {
    /// Number of the meeting.
    pub meeting: u32,
    /// The day.
    pub on: NaiveDate,
    /// Code of its kind.
    pub kind: String,
    /// Reference of the dossier; `None` for one of the network.
    pub dossier: Option<String>,
    /// Where.
    pub place: Option<String>,
}

/// A visit that a person made as coach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitedRow {
    /// Reference of the dossier.
    pub dossier: String,
    /// Number of the visit.
    pub number: u32,
    /// The day.
    pub on: NaiveDate,
    /// How long; `None` while it is planned.
    pub minutes: Option<u32>,
    /// What about.
    pub subject: String,
}

/// A request that a person answers as expert.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredRow {
    /// Reference of the dossier.
    pub dossier: String,
    /// Number of the request.
    pub number: u32,
    /// Code of the field.
    pub field: String,
    /// Code of its status.
    pub status: String,
    /// The day that was planned.
    pub planned_on: Option<NaiveDate>,
    /// Half days that were used.
    pub used: Option<u32>,
}

/// A partnership for which a person speaks: a role in the name of an organisation that is a partner there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenForRow {
    /// Reference of the dossier.
    pub dossier: String,
    /// Number of the partner.
    pub number: u32,
    /// Name of the organisation.
    pub organisation: String,
    /// Code of the status.
    pub status: String,
}

impl View<'_> {
    /// The meetings that a person was at, the newest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn meetings_of_person(&self, id: PersonId) -> Result<Vec<AttendedRow>> {
        all(self.connection, include_str!("meetings.sql"), [id.0], |row| {
            Ok(AttendedRow {
                meeting: row.count("meeting")?,
                on: row.day("on_day")?,
                kind: row.get("kind")?,
                dossier: row.get("dossier")?,
                place: row.get("place")?,
            })
        })
    }

    /// The visits that a person made or will make as coach, the newest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn visits_of_person(&self, id: PersonId) -> Result<Vec<VisitedRow>> {
        let sql = "SELECT dossier.reference AS dossier, visit.number, visit.on_day, visit.minutes, visit.subject FROM visit
                   JOIN dossier ON dossier.id = visit.dossier WHERE visit.coach = ?1 ORDER BY visit.on_day DESC, visit.id";
        all(self.connection, sql, [id.0], |row| {
            Ok(VisitedRow {
                dossier: row.get("dossier")?,
                number: row.count("number")?,
                on: row.day("on_day")?,
                minutes: row.get("minutes")?,
                subject: row.get("subject")?,
            })
        })
    }

    /// The requests that a person answers as expert, the newest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn requests_of_person(&self, id: PersonId) -> Result<Vec<AnsweredRow>> {
        all(self.connection, include_str!("requests.sql"), [id.0], |row| {
            Ok(AnsweredRow {
                dossier: row.get("dossier")?,
                number: row.count("number")?,
                field: row.get("field")?,
                status: row.get("status")?,
                planned_on: row.optional_day("planned_on")?,
                used: row.get("used_half_days")?,
            })
        })
    }

    /// The partnerships for which a person speaks now.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn partnerships_of_person(&self, id: PersonId) -> Result<Vec<SpokenForRow>> {
        all(self.connection, include_str!("partnerships.sql"), [id.0], |row| {
            Ok(SpokenForRow {
                dossier: row.get("dossier")?,
                number: row.count("number")?,
                organisation: row.get("organisation")?,
                status: row.get("status")?,
            })
        })
    }

    /// The dossiers in which a person has or had a part, for the log.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossiers_of_person(&self, id: PersonId) -> Result<Vec<DossierId>> {
        all(self.connection, include_str!("dossiers.sql"), [id.0], |row| row.get(0).map(DossierId))
    }
}
