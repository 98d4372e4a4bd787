//! What letters tell that nothing else asks for in this form.

use super::{Result, View, all};
use crate::domain::ids::{DossierId, EditionId};

impl View<'_> {
    /// Codes of the criteria of admissibility that are not met, each with the reason.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn unmet_criteria(&self, id: DossierId) -> Result<Vec<(String, Option<String>)>> {
        all(self.connection, include_str!("letter/unmet.sql"), [id.0], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// Names of the other neighbourhoods that hand in a dossier together with its own.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn joint_names(&self, id: DossierId) -> Result<Vec<String>> {
        all(self.connection, include_str!("letter/joint.sql"), [id.0], |row| row.get(0))
    }

    /// References of the dossiers of an edition, in order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn references_of(&self, id: EditionId) -> Result<Vec<String>> {
        all(
            self.connection,
            "SELECT reference FROM dossier WHERE edition = ?1 ORDER BY number",
            [id.0],
            |row| row.get(0),
        )
    }
}
