//! Dossiers that take up again what an earlier one asked in vain.

use rusqlite::Row;

use super::{Result, Tx, View, all, run};
use crate::domain::ids::{DossierId, NeighbourhoodId};

/// A dossier at the other end of a reapplication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// The dossier.
    pub id: DossierId,
    /// Its reference.
    pub reference: String,
    /// Where it stands.
    pub standing: crate::domain::dossier::lifecycle::Standing,
}

fn related(row: &Row<'_>) -> rusqlite::Result<Related> {
    Ok(Related {
        id: DossierId(row.get("id")?),
        reference: row.get("reference")?,
        standing: super::dossier::standing(row)?,
    })
}

impl View<'_> {
    /// What a dossier takes up again, and what takes it up again.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn reapplications(&self, dossier: DossierId) -> Result<(Option<Related>, Vec<Related>)> {
        let sql = "SELECT earlier.id, earlier.reference, earlier.phase, earlier.status FROM reapplication
                   JOIN dossier AS earlier ON earlier.id = reapplication.earlier WHERE reapplication.dossier = ?1";
        let earlier = all(self.connection, sql, [dossier.0], related)?.pop();
        let sql = "SELECT later.id, later.reference, later.phase, later.status FROM reapplication
                   JOIN dossier AS later ON later.id = reapplication.dossier WHERE reapplication.earlier = ?1";
        Ok((earlier, all(self.connection, sql, [dossier.0], related)?))
    }

    /// The dossiers of a neighbourhood that asked in vain and that nothing takes up again yet, the newest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn asked_in_vain(&self, neighbourhood: NeighbourhoodId) -> Result<Vec<Related>> {
        all(self.connection, include_str!("reapplication/in_vain.sql"), [neighbourhood.0], related)
    }
}

impl Tx<'_> {
    /// Notes that a dossier takes up again what an earlier one asked.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn link_reapplication(&self, dossier: DossierId, earlier: DossierId) -> Result<()> {
        let sql = "INSERT INTO reapplication (dossier, earlier) VALUES (?1, ?2)
                   ON CONFLICT (dossier) DO UPDATE SET earlier = excluded.earlier";
        run(self.connection, sql, [dossier.0, earlier.0])?;
        self.touches(dossier);
        self.touches(earlier);
        Ok(())
    }
}
