//! What was agreed: at a visit, at a meeting or by itself.

use chrono::NaiveDate;
use rusqlite::{Row, ToSql, named_params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::action::Agreed;
use crate::domain::ids::{ActionId, DossierId, MeetingId, VisitId};

/// Something agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionRow {
    /// Its number, also for people.
    pub id: ActionId,
    /// The dossier; `None` for the network.
    pub dossier: Option<DossierId>,
    /// Its reference.
    pub reference: Option<String>,
    /// Name of its neighbourhood.
    pub name: Option<String>,
    /// The number of the visit at which it was agreed, within the dossier.
    pub visit: Option<u32>,
    /// The meeting at which it was agreed.
    pub meeting: Option<MeetingId>,
    /// What, who and by when.
    pub agreed: Agreed,
    /// The day on which it was done.
    pub done_on: Option<NaiveDate>,
}

/// Where something was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Origin {
    /// The dossier; `None` for the network.
    pub dossier: Option<DossierId>,
    /// At a visit.
    pub visit: Option<VisitId>,
    /// At a meeting.
    pub meeting: Option<MeetingId>,
}

/// Which actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ActionFilter {
    /// Of a dossier.
    pub dossier: Option<DossierId>,
    /// Agreed at a meeting.
    pub meeting: Option<MeetingId>,
    /// Only those that are not done.
    pub open: bool,
}

fn action(row: &Row<'_>) -> rusqlite::Result<ActionRow> {
    Ok(ActionRow {
        id: ActionId(row.get("id")?),
        dossier: row.get::<_, Option<i64>>("dossier")?.map(DossierId),
        reference: row.get("reference")?,
        name: row.get("name")?,
        visit: row.get("visit")?,
        meeting: row.get::<_, Option<i64>>("meeting")?.map(MeetingId),
        agreed: Agreed { text: row.get("text")?, who: row.get("who")?, by: row.optional_day("due_on")? },
        done_on: row.optional_day("done_on")?,
    })
}

impl View<'_> {
    /// Actions, the open ones first, each by the day on which they have to be done.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn actions(&self, filter: &ActionFilter) -> Result<Vec<ActionRow>> {
        let (dossier, meeting) = (filter.dossier.map(|id| id.0), filter.meeting.map(|id| id.0));
        let mut wheres = vec!["true"];
        let mut params: Vec<(&str, &dyn ToSql)> = Vec::new();
        if dossier.is_some() {
            wheres.push("action.dossier = :dossier");
            params.push((":dossier", &dossier));
        }
        if meeting.is_some() {
            wheres.push("action.meeting = :meeting");
            params.push((":meeting", &meeting));
        }
        if filter.open {
            wheres.push("action.done_on IS NULL");
        }
        let order = "ORDER BY action.done_on IS NOT NULL, action.due_on IS NULL, action.due_on, action.id";
        let sql = format!("{} WHERE {} {order}", include_str!("action/rows.sql"), wheres.join(" AND "));
        all(self.connection, &sql, params.as_slice(), action)
    }

    /// An action by its number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn action(&self, id: ActionId) -> Result<Option<ActionRow>> {
        let sql = concat!(include_str!("action/rows.sql"), " WHERE action.id = ?1");
        one(self.connection, sql, [id.0], action)
    }
}

impl Tx<'_> {
    /// Adds an action.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_action(&self, origin: Origin, agreed: &Agreed) -> Result<ActionId> {
        let params = named_params! {
            ":dossier": origin.dossier.map(|id| id.0),
            ":visit": origin.visit.map(|id| id.0),
            ":meeting": origin.meeting.map(|id| id.0),
            ":text": agreed.text,
            ":who": agreed.who,
            ":due_on": agreed.by.map(day_text),
        };
        if let Some(dossier) = origin.dossier {
            self.touches(dossier);
        }
        insert(self.connection, include_str!("action/insert.sql"), params).map(ActionId)
    }

    /// Changes an action.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_action(&self, row: &ActionRow) -> Result<()> {
        let params = named_params! {
            ":id": row.id.0,
            ":text": row.agreed.text,
            ":who": row.agreed.who,
            ":due_on": row.agreed.by.map(day_text),
            ":done_on": row.done_on.map(day_text),
        };
        if let Some(dossier) = row.dossier {
            self.touches(dossier);
        }
        run(self.connection, include_str!("action/change.sql"), params)?;
        Ok(())
    }

    /// Takes an action out.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_action(&self, row: &ActionRow) -> Result<()> {
        if let Some(dossier) = row.dossier {
            self.touches(dossier);
        }
        run(self.connection, "DELETE FROM action WHERE id = ?1", [row.id.0])?;
        Ok(())
    }
}
