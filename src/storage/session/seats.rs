//! Who sits in a session.

use rusqlite::{Row, named_params, params};

use crate::domain::ids::{EditionId, NeighbourhoodId, OrganisationId, PersonId, SeatId, SessionId};
use crate::domain::session::{Capacity, Sitter};
use crate::storage::columns::Columns;
use crate::storage::{Result, Tx, View, all, insert, one, run};

/// A seat in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatRow {
    /// Its number in the register.
    pub id: SeatId,
    /// Its number within the session.
    pub number: u32,
    /// Who: number and name, personal.
    pub person: Option<(PersonId, String)>,
    /// In the name of which neighbourhood.
    pub neighbourhood: Option<(NeighbourhoodId, String)>,
    /// In the name of which organisation.
    pub organisation: Option<(OrganisationId, String)>,
    /// As what.
    pub capacity: Capacity,
    /// Whether they are there; `None` while nobody said.
    pub present: Option<bool>,
    /// Why the rule on who may sit was set aside for it.
    pub aside: Option<String>,
}

impl SeatRow {
    /// As far as a conflict and the quorum look at it.
    pub fn sitter(&self) -> Sitter {
        Sitter {
            seat: self.id,
            person: self.person.as_ref().map(|(id, _)| *id),
            neighbourhood: self.neighbourhood.as_ref().map(|(id, _)| *id),
            organisation: self.organisation.as_ref().map(|(id, _)| *id),
            capacity: self.capacity,
            present: self.present,
        }
    }

    /// The name of whoever sits there, or of whom they sit there for. Personal when it is a person's.
    pub fn name(&self) -> &str {
        self.person.as_ref().map_or_else(|| self.affiliation().unwrap_or_default(), |(_, name)| name)
    }

    /// In whose name they sit there: a neighbourhood, else an organisation.
    pub fn affiliation(&self) -> Option<&str> {
        let neighbourhood = self.neighbourhood.as_ref().map(|(_, name)| name.as_str());
        neighbourhood.or(self.organisation.as_ref().map(|(_, name)| name.as_str()))
    }
}

/// A seat to be given or changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSeat {
    /// Who.
    pub person: Option<PersonId>,
    /// In the name of which neighbourhood.
    pub neighbourhood: Option<NeighbourhoodId>,
    /// In the name of which organisation.
    pub organisation: Option<OrganisationId>,
    /// As what.
    pub capacity: Capacity,
    /// Why the rule on who may sit was set aside for it.
    pub aside: Option<String>,
}

fn seat(row: &Row<'_>) -> rusqlite::Result<SeatRow> {
    let (person, neighbourhood, organisation): (Option<i64>, Option<i64>, Option<i64>) =
        (row.get("person")?, row.get("neighbourhood")?, row.get("organisation")?);
    Ok(SeatRow {
        id: SeatId(row.get("id")?),
        number: row.count("number")?,
        person: match person {
            Some(id) => Some((PersonId(id), row.get("person_name")?)),
            None => None,
        },
        neighbourhood: match neighbourhood {
            Some(id) => Some((NeighbourhoodId(id), row.get("neighbourhood_name")?)),
            None => None,
        },
        organisation: match organisation {
            Some(id) => Some((OrganisationId(id), row.get("organisation_name")?)),
            None => None,
        },
        capacity: row.code("capacity")?,
        present: row.get("present")?,
        aside: row.get("aside")?,
    })
}

impl View<'_> {
    /// Who sits in a session, by number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn seats(&self, session: SessionId) -> Result<Vec<SeatRow>> {
        all(self.connection, include_str!("seats.sql"), [session.0], seat)
    }

    /// The dossiers with which a neighbourhood takes part in an edition, itself or with others, by reference. Those
    /// that stepped out or were not admitted do not count.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossiers_taking_part(
        &self,
        neighbourhood: NeighbourhoodId,
        edition: EditionId,
    ) -> Result<Vec<String>> {
        let params = [neighbourhood.0, edition.0];
        all(self.connection, include_str!("taking_part.sql"), params, |row| row.get(0))
    }

    /// The jurors of an edition whose task goes on: person, name, and the organisation in whose name they sit.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn jurors(&self, edition: EditionId) -> Result<Vec<(PersonId, String, Option<OrganisationId>)>> {
        all(self.connection, include_str!("jurors.sql"), [edition.0], |row| {
            let organisation = row.get::<_, Option<i64>>("organisation")?.map(OrganisationId);
            Ok((PersonId(row.get("person")?), row.get("name")?, organisation))
        })
    }

    /// How many marks were given from a seat.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn marks_of_seat(&self, seat: SeatId) -> Result<u32> {
        let sql = "SELECT count(*) FROM mark WHERE seat = ?1";
        Ok(one(self.connection, sql, [seat.0], |row| row.get(0))?.unwrap_or_default())
    }
}

impl Tx<'_> {
    /// Gives somebody a seat, and says its number within the session.
    ///
    /// # Errors
    /// What SQLite says; the person sits there already.
    pub fn insert_seat(&self, session: SessionId, new: &NewSeat) -> Result<SeatId> {
        let capacity: &str = new.capacity.into();
        let params = named_params! {
            ":session": session.0, ":person": new.person.map(|id| id.0),
            ":neighbourhood": new.neighbourhood.map(|id| id.0),
            ":organisation": new.organisation.map(|id| id.0), ":capacity": capacity, ":aside": new.aside,
        };
        insert(self.connection, include_str!("insert_seat.sql"), params).map(SeatId)
    }

    /// Changes a seat.
    ///
    /// # Errors
    /// What SQLite says; the person sits there already.
    pub fn change_seat(&self, id: SeatId, new: &NewSeat) -> Result<()> {
        let capacity: &str = new.capacity.into();
        let params = named_params! {
            ":id": id.0, ":person": new.person.map(|id| id.0),
            ":neighbourhood": new.neighbourhood.map(|id| id.0),
            ":organisation": new.organisation.map(|id| id.0), ":capacity": capacity, ":aside": new.aside,
        };
        run(self.connection, include_str!("change_seat.sql"), params)?;
        Ok(())
    }

    /// Notes whether somebody is there.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn set_present(&self, seat: SeatId, present: Option<bool>) -> Result<()> {
        let sql = "UPDATE seat SET present = ?2 WHERE id = ?1";
        run(self.connection, sql, params![seat.0, present])?;
        Ok(())
    }

    /// Takes a seat away that gave no marks, with what it does not judge.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_seat(&self, seat: SeatId) -> Result<()> {
        run(self.connection, "DELETE FROM recusal WHERE seat = ?1", [seat.0])?;
        run(self.connection, "DELETE FROM seat WHERE id = ?1", [seat.0])?;
        Ok(())
    }
}
