//! The agenda of a session, who has an interest in what stands on it, and who does not judge it.

use std::collections::BTreeMap;

use rusqlite::{Row, params};

use crate::domain::ids::{
    DossierId, EditionId, NeighbourhoodId, OrganisationId, PersonId, SeatId, SessionId, SessionItemId,
};
use crate::domain::session::{Cause, Interests};
use crate::storage::columns::Columns;
use crate::storage::{Result, Tx, View, all, insert, run};

/// A point on the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemRow {
    /// Its number in the register.
    pub id: SessionItemId,
    /// Its place on the agenda, from 1.
    pub position: u32,
    /// The dossier, when it is one.
    pub dossier: Option<ItemDossier>,
    /// What else it is.
    pub title: Option<String>,
    /// What was said of the dossier, in Markdown.
    pub analysis: Option<String>,
}

/// A dossier on the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemDossier {
    /// Which.
    pub id: DossierId,
    /// Its reference.
    pub reference: String,
    /// Name of its neighbourhood.
    pub name: String,
    /// Code of the track.
    pub track: Option<String>,
    /// Code of the tier.
    pub tier: Option<String>,
}

/// A dossier that can be put on an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InSelection {
    /// Which.
    pub id: DossierId,
    /// Its reference.
    pub reference: String,
    /// Its neighbourhood.
    pub name: String,
    /// Code of the track.
    pub track: Option<String>,
    /// Whether its submitted roadmap was found admissible; `None` while nobody said.
    pub admissible: Option<bool>,
}

/// Somebody who does not judge a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecusalRow {
    /// The seat.
    pub seat: SeatId,
    /// The dossier.
    pub dossier: DossierId,
    /// Why.
    pub cause: Cause,
    /// In words.
    pub note: Option<String>,
}

fn item(row: &Row<'_>) -> rusqlite::Result<ItemRow> {
    let dossier: Option<i64> = row.get("dossier")?;
    Ok(ItemRow {
        id: SessionItemId(row.get("id")?),
        position: row.count("position")?,
        dossier: match dossier {
            Some(id) => Some(ItemDossier {
                id: DossierId(id),
                reference: row.get("reference")?,
                name: row.get("name")?,
                track: row.get("track")?,
                tier: row.get("tier")?,
            }),
            None => None,
        },
        title: row.get("title")?,
        analysis: row.get("analysis")?,
    })
}

impl View<'_> {
    /// The agenda of a session, in order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn session_items(&self, session: SessionId) -> Result<Vec<ItemRow>> {
        all(self.connection, include_str!("items.sql"), [session.0], item)
    }

    /// Dossiers of an edition that are in selection and go on, by number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossiers_in_selection(&self, edition: EditionId) -> Result<Vec<InSelection>> {
        all(self.connection, include_str!("in_selection.sql"), [edition.0], |row| {
            Ok(InSelection {
                id: DossierId(row.get("id")?),
                reference: row.get("reference")?,
                name: row.get("name")?,
                track: row.get("track")?,
                admissible: row.get("admissible")?,
            })
        })
    }

    /// Whether the submitted roadmap of a dossier was found admissible; `None` while nobody said.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn found_admissible(&self, dossier: DossierId) -> Result<Option<bool>> {
        let found = all(self.connection, include_str!("admissible.sql"), [dossier.0], |row| row.get(0))?;
        Ok(found.into_iter().next().flatten())
    }

    /// Who has an interest in the dossiers on the agenda, in its order: four queries, whatever their number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn interests(&self, session: SessionId) -> Result<Vec<Interests>> {
        let mut order = Vec::new();
        let mut found: BTreeMap<i64, Interests> = BTreeMap::new();
        for (dossier, neighbourhood) in self.of_items(session, include_str!("interest_dossiers.sql"))? {
            order.push(dossier);
            let interests = Interests {
                dossier: DossierId(dossier),
                neighbourhoods: vec![NeighbourhoodId(neighbourhood)],
                people: Vec::new(),
                partners: Vec::new(),
            };
            found.insert(dossier, interests);
        }
        for (dossier, neighbourhood) in self.of_items(session, include_str!("interest_joint.sql"))? {
            if let Some(interests) = found.get_mut(&dossier) {
                interests.neighbourhoods.push(NeighbourhoodId(neighbourhood));
            }
        }
        for (dossier, organisation) in self.of_items(session, include_str!("interest_partners.sql"))? {
            if let Some(interests) = found.get_mut(&dossier) {
                interests.partners.push(OrganisationId(organisation));
            }
        }
        let roles = all(self.connection, include_str!("interest_roles.sql"), [session.0], |row| {
            Ok((row.get::<_, i64>("dossier")?, PersonId(row.get("person")?), row.code("kind")?))
        })?;
        for (dossier, person, kind) in roles {
            if let Some(interests) = found.get_mut(&dossier) {
                interests.people.push((person, kind));
            }
        }
        Ok(order.iter().filter_map(|dossier| found.remove(dossier)).collect())
    }

    fn of_items(&self, session: SessionId, sql: &str) -> Result<Vec<(i64, i64)>> {
        all(self.connection, sql, [session.0], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// The recorded recusals of a session, by seat and in the order of the agenda.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn recusals(&self, session: SessionId) -> Result<Vec<RecusalRow>> {
        all(self.connection, include_str!("recusals.sql"), [session.0], |row| {
            Ok(RecusalRow {
                seat: SeatId(row.get("seat")?),
                dossier: DossierId(row.get("dossier")?),
                cause: row.code("cause")?,
                note: row.get("note")?,
            })
        })
    }

    /// The sessions on whose agenda a dossier stands, by day: number, day, and whether it is closed.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn sessions_of_dossier(&self, dossier: DossierId) -> Result<Vec<super::SessionRow>> {
        all(self.connection, include_str!("of_dossier.sql"), [dossier.0], super::session)
    }
}

impl Tx<'_> {
    /// Puts a dossier or another point at the end of the agenda.
    ///
    /// # Errors
    /// What SQLite says; the dossier stands there already.
    pub fn insert_session_item(
        &self,
        session: SessionId,
        dossier: Option<DossierId>,
        title: Option<&str>,
    ) -> Result<SessionItemId> {
        let params = params![session.0, dossier.map(|id| id.0), title];
        if let Some(dossier) = dossier {
            self.touches(dossier);
        }
        insert(self.connection, include_str!("insert_item.sql"), params).map(SessionItemId)
    }

    /// Writes what was said of a dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn set_analysis(&self, item: &ItemRow, analysis: Option<&str>) -> Result<()> {
        let sql = "UPDATE session_item SET analysis = ?2 WHERE id = ?1";
        run(self.connection, sql, params![item.id.0, analysis])?;
        self.touches_item(item);
        Ok(())
    }

    /// Puts the points of an agenda in this order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn order_session_items(&self, items: &[ItemRow]) -> Result<()> {
        let sql = "UPDATE session_item SET position = ?2 WHERE id = ?1";
        let moved: Vec<(u32, &ItemRow)> =
            (1..).zip(items).filter(|(position, item)| *position != item.position).collect();
        let last = items.iter().map(|item| item.position).max().unwrap_or_default();
        // No two points may stand in one place, not even on the way.
        for (position, item) in &moved {
            run(self.connection, sql, params![item.id.0, last + position])?;
        }
        for (position, item) in &moved {
            run(self.connection, sql, params![item.id.0, position])?;
        }
        Ok(())
    }

    /// Takes a point off the agenda; the places after it close up.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_session_item(&self, session: SessionId, item: &ItemRow) -> Result<()> {
        run(self.connection, "DELETE FROM session_item WHERE id = ?1", [item.id.0])?;
        if let Some(dossier) = &item.dossier {
            let sql = "DELETE FROM recusal WHERE dossier = ?2
                       AND seat IN (SELECT id FROM seat WHERE session = ?1)";
            run(self.connection, sql, [session.0, dossier.id.0])?;
        }
        self.touches_item(item);
        self.order_session_items(&self.session_items(session)?)
    }

    /// Records that somebody does not judge a dossier, in place of what was recorded of it before.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_recusal(&self, recusal: &RecusalRow) -> Result<()> {
        let cause: &str = recusal.cause.into();
        let params = params![recusal.seat.0, recusal.dossier.0, cause, recusal.note];
        run(self.connection, include_str!("put_recusal.sql"), params)?;
        self.touches(recusal.dossier);
        Ok(())
    }

    /// Takes back that somebody does not judge a dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_recusal(&self, seat: SeatId, dossier: DossierId) -> Result<()> {
        run(self.connection, "DELETE FROM recusal WHERE seat = ?1 AND dossier = ?2", [seat.0, dossier.0])?;
        self.touches(dossier);
        Ok(())
    }

    /// The logs of the dossiers on an agenda show what is done with its session.
    pub(super) fn touches_agenda(&self, session: SessionId) -> Result<()> {
        for item in self.session_items(session)? {
            self.touches_item(&item);
        }
        Ok(())
    }

    fn touches_item(&self, item: &ItemRow) {
        if let Some(dossier) = &item.dossier {
            self.touches(dossier.id);
        }
    }
}
