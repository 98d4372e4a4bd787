//! Neighbourhoods that hand in a dossier together (B-PB-11): the dossier has one neighbourhood of its own, these are the
//! others.

use rusqlite::named_params;

use super::neighbourhood::{NeighbourhoodRow, neighbourhood};
use super::{Result, Tx, View, all, run};
use crate::domain::ids::{DossierId, NeighbourhoodId};

impl View<'_> {
    /// The neighbourhoods that hand in a dossier together with its own, in the order in which they joined.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn joint_neighbourhoods(&self, dossier: DossierId) -> Result<Vec<NeighbourhoodRow>> {
        all(self.connection, include_str!("joint/of_dossier.sql"), [dossier.0], neighbourhood)
    }

    /// References of the dossiers that a neighbourhood hands in together with others, oldest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn joint_dossiers_of(&self, neighbourhood: NeighbourhoodId) -> Result<Vec<String>> {
        let sql = "SELECT dossier.reference FROM joint_neighbourhood AS joint JOIN dossier ON dossier.id = joint.dossier
                   WHERE joint.neighbourhood = ?1 ORDER BY dossier.submitted_on, dossier.id";
        all(self.connection, sql, [neighbourhood.0], |row| row.get(0))
    }
}

impl Tx<'_> {
    /// A neighbourhood joins a dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_joint(&self, dossier: DossierId, neighbourhood: NeighbourhoodId) -> Result<()> {
        let sql = "INSERT INTO joint_neighbourhood (dossier, neighbourhood) VALUES (?1, ?2)";
        run(self.connection, sql, [dossier.0, neighbourhood.0])?;
        self.touches(dossier);
        Ok(())
    }

    /// A neighbourhood leaves a dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_joint(&self, dossier: DossierId, neighbourhood: NeighbourhoodId) -> Result<()> {
        let sql = "DELETE FROM joint_neighbourhood WHERE dossier = ?1 AND neighbourhood = ?2";
        run(self.connection, sql, [dossier.0, neighbourhood.0])?;
        self.touches(dossier);
        Ok(())
    }

    /// Two neighbourhoods became one: what the first handed in with others is now of the second.
    pub(super) fn merge_joint(&self, from: NeighbourhoodId, into: NeighbourhoodId) -> Result<()> {
        let params = named_params! { ":from": from.0, ":into": into.0 };
        run(self.connection, include_str!("joint/doubled.sql"), params)?;
        let sql = "UPDATE joint_neighbourhood SET neighbourhood = ?2 WHERE neighbourhood = ?1";
        run(self.connection, sql, [from.0, into.0])?;
        Ok(())
    }
}
