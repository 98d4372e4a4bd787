//! Meetings of dossiers and of the network, and who was there.

use chrono::NaiveDate;
use rusqlite::{Row, ToSql, named_params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::{DossierId, EditionId, MeetingId, NeighbourhoodId, PersonId};
use crate::domain::meeting::MeetingKind;

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingRow {
    /// Its number, also for people.
    pub id: MeetingId,
    /// Its dossier: number, reference and name of the neighbourhood; `None` for the network.
    pub dossier: Option<(DossierId, String, String)>,
    /// The edition that a meeting of the network belongs to, with its reference.
    pub edition: Option<(EditionId, String)>,
    /// The edition whose words it uses: the dossier's or its own.
    pub words: Option<EditionId>,
    /// How many were there.
    pub present: u32,
    /// What it says.
    pub text: MeetingText,
}

/// What a meeting says, as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingText {
    /// What it is.
    pub kind: MeetingKind,
    /// Code of a named session of the edition.
    pub session: Option<String>,
    /// The day.
    pub on: NaiveDate,
    /// The time on the clock, `19:30`.
    pub at: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// What is to be spoken of.
    pub agenda: Option<String>,
    /// What was said, in Markdown. Lists do not read it.
    pub minutes: Option<String>,
    /// Whether it took place.
    pub held: bool,
}

/// Which meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MeetingFilter {
    /// Of a dossier.
    pub dossier: Option<DossierId>,
    /// Only of the network.
    pub network: bool,
    /// Of the dossiers of an edition, and of the network for it.
    pub edition: Option<EditionId>,
    /// Of a year.
    pub year: Option<i32>,
}

/// Who was at a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Present {
    /// A person, with the name: personal.
    Person(PersonId, String),
    /// So many of a neighbourhood.
    Of(NeighbourhoodId, String, u32),
    /// So many others.
    Others(u32),
}

impl Present {
    /// How many people that are.
    pub fn count(&self) -> u32 {
        match self {
            Self::Person(..) => 1,
            Self::Of(_, _, count) | Self::Others(count) => *count,
        }
    }
}

fn meeting(row: &Row<'_>) -> rusqlite::Result<MeetingRow> {
    let dossier: Option<i64> = row.get("dossier")?;
    let edition: Option<i64> = row.get("edition")?;
    Ok(MeetingRow {
        id: MeetingId(row.get("id")?),
        dossier: match dossier {
            Some(id) => Some((DossierId(id), row.get("reference")?, row.get("name")?)),
            None => None,
        },
        edition: match edition {
            Some(id) => Some((EditionId(id), row.get("edition_reference")?)),
            None => None,
        },
        words: row.get::<_, Option<i64>>("words")?.map(EditionId),
        present: row.count("present")?,
        text: MeetingText {
            kind: row.code("kind")?,
            session: row.get("session")?,
            on: row.day("on_day")?,
            at: row.get("starts_at")?,
            place: row.get("place")?,
            agenda: row.get("agenda")?,
            minutes: None,
            held: row.get("held")?,
        },
    })
}

impl View<'_> {
    /// Meetings, by day; without their minutes.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn meetings(&self, filter: &MeetingFilter) -> Result<Vec<MeetingRow>> {
        let (dossier, edition) = (filter.dossier.map(|id| id.0), filter.edition.map(|id| id.0));
        let (from, to) = (
            filter.year.map(|year| format!("{year:04}-01-01")),
            filter.year.map(|year| format!("{year:04}-12-31")),
        );
        let mut wheres = vec!["true"];
        let mut params: Vec<(&str, &dyn ToSql)> = Vec::new();
        if dossier.is_some() {
            wheres.push("meeting.dossier = :dossier");
            params.push((":dossier", &dossier));
        }
        if filter.network {
            wheres.push("meeting.dossier IS NULL");
        }
        if edition.is_some() {
            wheres.push("coalesce(dossier.edition, meeting.edition) = :edition");
            params.push((":edition", &edition));
        }
        if from.is_some() {
            wheres.push("meeting.on_day BETWEEN :from AND :to");
            params.extend([(":from", &from as &dyn ToSql), (":to", &to)]);
        }
        let order = "ORDER BY meeting.on_day, meeting.starts_at, meeting.id";
        let sql = format!("{} WHERE {} {order}", include_str!("meeting/rows.sql"), wheres.join(" AND "));
        all(self.connection, &sql, params.as_slice(), meeting)
    }

    /// A meeting by its number, with its minutes.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn meeting(&self, id: MeetingId) -> Result<Option<MeetingRow>> {
        let sql = concat!(include_str!("meeting/rows.sql"), " WHERE meeting.id = ?1");
        let Some(mut found) = one(self.connection, sql, [id.0], meeting)? else { return Ok(None) };
        let sql = "SELECT minutes FROM meeting WHERE id = ?1";
        found.text.minutes = one(self.connection, sql, [id.0], |row| row.get(0))?.flatten();
        Ok(Some(found))
    }

    /// Who was at a meeting: people, then neighbourhoods, then others, in the order in which they were written.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn attendance(&self, id: MeetingId) -> Result<Vec<Present>> {
        all(self.connection, include_str!("meeting/attendance.sql"), [id.0], |row| {
            let (person, neighbourhood) =
                (row.get::<_, Option<i64>>("person")?, row.get::<_, Option<i64>>("neighbourhood")?);
            Ok(match (person, neighbourhood) {
                (Some(person), _) => Present::Person(PersonId(person), row.get("name")?),
                (_, Some(place)) => {
                    Present::Of(NeighbourhoodId(place), row.get("neighbourhood_name")?, row.count("count")?)
                }
                _ => Present::Others(row.count("count")?),
            })
        })
    }

    /// The last meeting of the register by its number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn last_meeting(&self) -> Result<Option<MeetingId>> {
        let sql = "SELECT max(id) FROM meeting";
        Ok(one(self.connection, sql, [], |row| row.get::<_, Option<i64>>(0))?.flatten().map(MeetingId))
    }
}

impl Tx<'_> {
    /// Adds a meeting.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_meeting(
        &self,
        dossier: Option<DossierId>,
        edition: Option<EditionId>,
        text: &MeetingText,
    ) -> Result<MeetingId> {
        let kind: &str = text.kind.into();
        let params = named_params! {
            ":dossier": dossier.map(|id| id.0), ":edition": edition.map(|id| id.0), ":kind": kind,
            ":session": text.session, ":on_day": day_text(text.on), ":starts_at": text.at,
            ":place": text.place, ":agenda": text.agenda, ":minutes": text.minutes, ":held": text.held,
        };
        if let Some(dossier) = dossier {
            self.touches(dossier);
        }
        insert(self.connection, include_str!("meeting/insert.sql"), params).map(MeetingId)
    }

    /// Changes a meeting.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_meeting(&self, row: &MeetingRow) -> Result<()> {
        let text = &row.text;
        let kind: &str = text.kind.into();
        let params = named_params! {
            ":id": row.id.0, ":edition": row.edition.as_ref().map(|(id, _)| id.0), ":kind": kind,
            ":session": text.session, ":on_day": day_text(text.on), ":starts_at": text.at,
            ":place": text.place, ":agenda": text.agenda, ":minutes": text.minutes, ":held": text.held,
        };
        self.touches_meeting(row);
        run(self.connection, include_str!("meeting/change.sql"), params)?;
        Ok(())
    }

    /// Takes a meeting out, with who was there. What was agreed at it stays; how many actions that are is given.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_meeting(&self, row: &MeetingRow) -> Result<usize> {
        let kept = run(self.connection, "UPDATE action SET meeting = NULL WHERE meeting = ?1", [row.id.0])?;
        run(self.connection, "DELETE FROM attendance WHERE meeting = ?1", [row.id.0])?;
        run(self.connection, "DELETE FROM meeting WHERE id = ?1", [row.id.0])?;
        self.touches_meeting(row);
        Ok(kept)
    }

    /// Notes who was at a meeting. So many of a neighbourhood, or so many others, take the place of what was
    /// noted of them before; none takes it away.
    ///
    /// # Errors
    /// What SQLite says; a person is there already.
    pub fn put_present(&self, row: &MeetingRow, present: &Present) -> Result<()> {
        self.touches_meeting(row);
        let (person, neighbourhood) = match present {
            Present::Person(person, _) => (Some(person.0), None),
            Present::Of(neighbourhood, _, _) => (None, Some(neighbourhood.0)),
            Present::Others(_) => (None, None),
        };
        let params = named_params! {
            ":meeting": row.id.0, ":person": person, ":neighbourhood": neighbourhood, ":count": present.count(),
        };
        if person.is_none() {
            let sql = "DELETE FROM attendance WHERE meeting = ?1 AND person IS NULL AND neighbourhood IS ?2";
            run(self.connection, sql, rusqlite::params![row.id.0, neighbourhood])?;
        }
        if present.count() > 0 {
            insert(self.connection, include_str!("meeting/insert_present.sql"), params)?;
        }
        Ok(())
    }

    /// Takes a person off the list of those who were there.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_present(&self, row: &MeetingRow, person: PersonId) -> Result<()> {
        self.touches_meeting(row);
        let sql = "DELETE FROM attendance WHERE meeting = ?1 AND person = ?2";
        run(self.connection, sql, [row.id.0, person.0])?;
        Ok(())
    }

    fn touches_meeting(&self, row: &MeetingRow) {
        if let Some((dossier, _, _)) = &row.dossier {
            self.touches(*dossier);
        }
    }
}
