//! The library of realised projects: which one is meant, and which ones are looked for.

use super::words::Faults;
use super::{Error, Result, find};
use crate::domain::application::validate::amount_fact;
use crate::domain::evaluation::Outcome;
use crate::domain::fact::{Fact, Fault};
use crate::domain::money::Cents;
use crate::storage::View;
use crate::storage::dossier::DossierRow;
use crate::storage::found::words;
use crate::storage::library::{LibraryFilter, RealisedPage};

/// What is looked for, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LibraryInput {
    /// Theme, by code, name or synonym.
    pub theme: Option<String>,
    /// Municipality, by name, code or postcode.
    pub municipality: Option<String>,
    /// The least that it cost.
    pub at_least: Option<String>,
    /// The most that it cost.
    pub at_most: Option<String>,
    /// What became of it.
    pub outcome: Option<Outcome>,
    /// Only what is easily done again elsewhere.
    pub reproducible: bool,
    /// Words in title or objective.
    pub text: String,
}

/// What is looked for, made typed.
///
/// # Errors
/// Amounts that cannot be read, or the least above the most: all of them; no edition has the theme or municipality.
pub fn filter(view: View<'_>, input: &LibraryInput) -> Result<LibraryFilter> {
    let mut faults = Faults::default();
    let mut amount = |flag: &str, text: &Option<String>| {
        let text = text.as_deref()?;
        Cents::parse(text).map_err(|fault| faults.add(flag, text, amount_fact(fault))).ok()
    };
    let (at_least, at_most) = (amount("--min-cost", &input.at_least), amount("--max-cost", &input.at_most));
    if let (Some(least), Some(most)) = (at_least, at_most)
        && least > most
    {
        let fact = Fact::new("library-least-above-most").with("least", least).with("most", most);
        faults.add("--min-cost", input.at_least.clone().unwrap_or_default(), fact);
    }
    if input.outcome == Some(Outcome::Dropped) {
        faults.add("--outcome", Outcome::Dropped.to_string(), Fact::new("library-dropped"));
    }
    let words = words(&input.text);
    if words.is_empty() && !input.text.trim().is_empty() {
        faults.add("WORDS", input.text.clone(), Fact::new("library-no-words"));
    }
    faults.settle()?;
    let theme = input.theme.as_deref().map(|text| find::theme(view, None, text)).transpose()?;
    let nis = input.municipality.as_deref().map(|text| find::municipality(view, None, text)).transpose()?;
    Ok(LibraryFilter {
        theme,
        nis,
        at_least,
        at_most,
        outcome: input.outcome,
        reproducible: input.reproducible,
        words,
    })
}

/// A realised project as `DOSSIER.PROJECT`: any part of a reference or name that fits one dossier, a dot, the number.
///
/// # Errors
/// Not of that form; the dossier is not found, or nothing with that number was realised in it.
pub fn look(view: View<'_>, text: &str) -> Result<(DossierRow, RealisedPage)> {
    let parts = text.trim().rsplit_once('.');
    let Some((dossier, number)) =
        parts.and_then(|(dossier, number)| Some((dossier, number.parse::<u32>().ok()?)))
    else {
        return Err(Error::invalid(Fault::of("PROJECT", text, Fact::new("library-no-handle"))));
    };
    let dossier = find::dossier(view, dossier)?;
    if let Some(page) = view.realised(dossier.id, number)? {
        return Ok((dossier, page));
    }
    let near = view.realised_of(dossier.id)?;
    let near: Vec<String> =
        near.into_iter().map(|(number, title)| format!("{}.{number}  {title}", dossier.reference)).collect();
    let next =
        if near.is_empty() { "wijk library".to_owned() } else { format!("wijk show {}", dossier.reference) };
    Err(Error::NotFound {
        fact: Fact::new("library-no-project").with("reference", &dossier.reference).with("number", number),
        near,
        next: vec![next],
    })
}
