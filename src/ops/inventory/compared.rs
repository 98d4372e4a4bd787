//! Two versions of an inventory side by side.

use super::{Looked, look};
use crate::domain::fact::Fact;
use crate::domain::inventory::{Difference, compare};
use crate::domain::programme::rule_set::RuleSet;
use crate::ops::{Error, Result, find};
use crate::storage::View;
use crate::storage::dossier::DossierRow;
use crate::storage::inventory::InventoryRow;

/// Two versions side by side.
#[derive(Debug, Clone)]
pub struct Compared {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// The earlier version.
    pub before: InventoryRow,
    /// The later version.
    pub after: InventoryRow,
    /// What changed.
    pub difference: Difference,
}

/// Compares two versions; the last two when none are named, and with one named that one and the latest.
///
/// # Errors
/// The dossier or a version is not found; there is only one version.
pub fn compared(view: View<'_>, dossier: &str, first: Option<u32>, second: Option<u32>) -> Result<Compared> {
    let found = find::dossier(view, dossier)?;
    let latest = view.latest_inventory(found.id)?;
    let after = second.unwrap_or(latest);
    let before = first.unwrap_or_else(|| after.saturating_sub(1).max(1));
    if latest < 2 && first.is_none() {
        let fact =
            Fact::new("inventory-one-version").with("reference", &found.reference).with("count", latest);
        let next = match latest {
            0 => format!("wijk inventory start {}", found.reference),
            _ => format!("wijk inventory start {} --from-previous", found.reference),
        };
        return Err(Error::refused(fact, next));
    }
    let version = |version| {
        let looked = look(view, &found.reference, Some(version))?;
        let row = looked.row.clone();
        row.map(|row| (looked, row)).ok_or(Error::Storage(crate::storage::StorageError::BrokenReference))
    };
    let (looked, before) = version(before)?;
    let (_, after) = version(after)?;
    let difference = compare(&before.inventory, &after.inventory);
    let Looked { dossier, rules, .. } = looked;
    Ok(Compared { dossier, rules, before, after, difference })
}
