//! Freezing a roadmap when it is submitted.

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use crate::domain::ids::DossierId;
use crate::ops::Result;
use crate::storage::Tx;

/// A roadmap version that was frozen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frozen {
    /// Its version.
    pub version: u32,
    /// SHA-256 of its canonical text.
    pub sha256: String,
}

/// Freezes the latest roadmap version of a dossier at its submission; `None` when there is no roadmap. One
/// that was frozen before, in a dossier that was taken up again, stays as it is.
pub(in crate::ops) fn freeze(tx: &Tx<'_>, dossier: DossierId, on: NaiveDate) -> Result<Option<Frozen>> {
    let Some(latest) = tx.roadmap_versions(dossier)?.pop() else { return Ok(None) };
    if let Some(sha256) = latest.sha256 {
        return Ok(Some(Frozen { version: latest.version, sha256 }));
    }
    // What is asked is what it is on that day, and stays so.
    super::recompute_asked(tx, dossier)?;
    let text = tx.roadmap(latest.id)?.canonical_text();
    let sha256: String = Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    tx.freeze_roadmap(latest.id, on, &sha256)?;
    Ok(Some(Frozen { version: latest.version, sha256 }))
}
