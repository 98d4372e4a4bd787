//! Two versions of a roadmap beside each other.

use super::{Plan, no_such_version, plan_of};
use crate::domain::fact::Fact;
use crate::domain::roadmap::compare::{Difference, compare as differences};
use crate::ops::{Error, Result, find};
use crate::storage::View;

/// Two versions, and what differs.
#[derive(Debug, Clone)]
pub struct Compared {
    /// The earlier one that was asked for.
    pub before: Plan,
    /// The later one.
    pub after: Plan,
    /// Project by project.
    pub projects: Vec<Difference>,
}

/// Compares two versions; the last two when nothing is said, the given one with the last when one is.
///
/// # Errors
/// The dossier is not found, there is no such version, or there is only one.
pub fn compare(view: View<'_>, dossier: &str, one: Option<u32>, other: Option<u32>) -> Result<Compared> {
    let dossier = find::dossier(view, dossier)?;
    let versions = view.roadmap_versions(dossier.id)?;
    let last = versions.last().map_or(0, |row| row.version);
    let reference = dossier.reference.clone();
    if last < 2 {
        let fact = Fact::new("plan-one-version").with("reference", &reference).with("count", last);
        return Err(Error::refused(fact, format!("wijk plan start {reference} --reason …")));
    }
    let one = one.unwrap_or(last - 1);
    let other = other.unwrap_or(last);
    for wanted in [one, other] {
        if !versions.iter().any(|row| row.version == wanted) {
            return Err(no_such_version(&dossier, wanted, versions.len()));
        }
    }
    let before = plan_of(view, dossier.clone(), Some(one))?;
    let after = plan_of(view, dossier, Some(other))?;
    let projects = differences(&before.roadmap, &after.roadmap);
    Ok(Compared { before, after, projects })
}
