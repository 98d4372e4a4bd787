//! Requests for expertise in a list.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::expertise::ExpertStatus;
use crate::domain::fact::Fault;
use crate::domain::ids::EditionId;
use crate::domain::programme::rule_set::{RuleSet, find_named};
use crate::domain::text::tidy;
use crate::exchange::unknown_word;
use crate::ops::{Error, Result, find};
use crate::storage::View;
use crate::storage::dossier::DossierRow;
use crate::storage::expert::{ExpertFilter, ExpertRow};
use crate::storage::report::rule_sets;

/// What is asked of a list of requests; all words as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListInput {
    /// Of a dossier.
    pub dossier: Option<String>,
    /// Of an edition.
    pub edition: Option<String>,
    /// For a field.
    pub field: Option<String>,
    /// With a status.
    pub status: Option<ExpertStatus>,
}

/// Requests for expertise.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The dossier, when it is of one.
    pub dossier: Option<DossierRow>,
    /// The requests.
    pub requests: Vec<ExpertRow>,
    /// The rules of every edition that is spoken of.
    pub rules: BTreeMap<EditionId, RuleSet>,
}

/// Requests for expertise of a dossier, of an edition or of all.
///
/// # Errors
/// The dossier or edition is not found; the field is not one of the edition's.
pub fn list(view: View<'_>, input: &ListInput) -> Result<Listed> {
    let dossier = input.dossier.as_deref().map(|text| find::dossier(view, text)).transpose()?;
    let edition = match &input.edition {
        Some(text) => Some(find::edition(view, Some(text))?.id),
        None => dossier.as_ref().map(|dossier| dossier.edition),
    };
    let field = input.field.as_deref().map(|text| field(view, edition, text)).transpose()?;
    let filter = ExpertFilter {
        dossier: dossier.as_ref().map(|dossier| dossier.id),
        // The dossier says it already.
        edition: edition.filter(|_| dossier.is_none()),
        field,
        status: input.status,
    };
    let requests = view.expert_requests(&filter)?;
    let mut editions: BTreeSet<_> = requests.iter().map(|one| one.edition).collect();
    editions.extend(edition);
    let editions: Vec<_> = editions.into_iter().collect();
    let rules = rule_sets(view, &editions)?;
    Ok(Listed { dossier, requests, rules })
}

fn field(view: View<'_>, edition: Option<EditionId>, text: &str) -> Result<String> {
    let editions = match edition {
        Some(edition) => vec![edition],
        None => view.editions()?.iter().map(|edition| edition.id).collect(),
    };
    let all = rule_sets(view, &editions)?;
    if let Some(found) = all.values().find_map(|rules| find_named(&rules.expertise, text)) {
        return Ok(found.code.clone());
    }
    // An edition without a list of fields takes any word.
    if all.values().any(|rules| rules.expertise.is_empty()) {
        return Ok(tidy(text));
    }
    let words: Vec<_> = all.into_values().flat_map(|rules| rules.expertise).collect();
    let fact = unknown_word(&words, "expertise", text);
    Err(Error::invalid(Fault::of("--field", text, fact)))
}
