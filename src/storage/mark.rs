//! Marks that members of a session give.

use rusqlite::named_params;

use super::{Result, Tx, View, all, run};
use crate::domain::ids::{ProjectId, SeatId, SessionId};
use crate::domain::score::Mark;

/// A mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkRow {
    /// Whose.
    pub seat: SeatId,
    /// For which project.
    pub project: ProjectId,
    /// Code of the criterion.
    pub criterion: String,
    /// The mark.
    pub mark: Mark,
    /// What was said with it, personal.
    pub comment: Option<String>,
}

impl View<'_> {
    /// All marks of a session, by seat, project and criterion.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn marks(&self, session: SessionId) -> Result<Vec<MarkRow>> {
        all(self.connection, include_str!("mark/of_session.sql"), [session.0], |row| {
            Ok(MarkRow {
                seat: SeatId(row.get("seat")?),
                project: ProjectId(row.get("project")?),
                criterion: row.get("criterion")?,
                mark: row
                    .get::<_, Option<u32>>("points_hundredths")?
                    .map_or(Mark::NotApplicable, Mark::Points),
                comment: row.get("comment")?,
            })
        })
    }
}

impl Tx<'_> {
    /// Writes a mark, in the place of an earlier one.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_mark(&self, row: &MarkRow) -> Result<()> {
        let points = match row.mark {
            Mark::Points(points) => Some(points),
            Mark::NotApplicable => None,
        };
        let params = named_params! {
            ":seat": row.seat.0, ":project": row.project.0, ":criterion": row.criterion, ":points": points,
            ":comment": row.comment,
        };
        run(self.connection, include_str!("mark/put.sql"), params)?;
        Ok(())
    }
}
