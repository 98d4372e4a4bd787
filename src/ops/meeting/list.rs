//! Meetings in a list.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::ids::EditionId;
use crate::domain::programme::rule_set::RuleSet;
use crate::ops::{Result, find};
use crate::storage::View;
use crate::storage::dossier::DossierRow;
use crate::storage::meeting::{MeetingFilter, MeetingRow};
use crate::storage::report::rule_sets;

/// What is asked of a list of meetings; words as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListInput {
    /// Of a dossier.
    pub dossier: Option<String>,
    /// Only of the network.
    pub network: bool,
    /// Of an edition.
    pub edition: Option<String>,
    /// Of a year.
    pub year: Option<i32>,
}

/// Meetings.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The dossier, when it is of one.
    pub dossier: Option<DossierRow>,
    /// The meetings, by day.
    pub meetings: Vec<MeetingRow>,
    /// The rules of every edition that is spoken of.
    pub rules: BTreeMap<EditionId, RuleSet>,
}

/// Meetings of a dossier, of the network, of an edition, or all.
///
/// # Errors
/// The dossier or the edition is not found.
pub fn list(view: View<'_>, input: &ListInput) -> Result<Listed> {
    let dossier = input.dossier.as_deref().map(|text| find::dossier(view, text)).transpose()?;
    let edition = input.edition.as_deref().map(|text| find::edition(view, Some(text))).transpose()?;
    let filter = MeetingFilter {
        dossier: dossier.as_ref().map(|dossier| dossier.id),
        network: input.network,
        edition: edition.map(|edition| edition.id),
        year: input.year,
    };
    let meetings = view.meetings(&filter)?;
    // Only named sessions need the words of an edition.
    let named = meetings.iter().filter(|meeting| meeting.text.session.is_some());
    let editions: BTreeSet<_> = named.filter_map(|meeting| meeting.words).collect();
    let rules = rule_sets(view, &editions.into_iter().collect::<Vec<_>>())?;
    Ok(Listed { dossier, meetings, rules })
}
