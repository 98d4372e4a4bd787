//! Finding what a user means: a dossier by any part of its reference or of its neighbourhood's name that fits
//! exactly one; an edition by its reference, or the only one.

use strum::VariantArray as _;

use super::{Error, Result};
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::EditionId;
use crate::domain::programme::rule_set::{RuleSet, find_named};
use crate::domain::text::fold;
use crate::storage::View;
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::report::rule_sets;

/// A refusal that names the phases of a dossier or an edition as its own programme does. What cannot be looked up stays
/// as it is: it is a refusal already.
#[must_use]
pub fn in_own_words(view: View<'_>, error: Error) -> Error {
    let Error::Refused { mut fact, next } = error else { return error };
    let named = |name: &str| match fact.args.iter().find(|(key, _)| key == name) {
        Some((_, Value::Text(text))) => Some(text.clone()),
        _ => None,
    };
    let dossier = named("reference").and_then(|text| view.dossier_by_reference(&text).ok().flatten());
    let edition = || named("edition").and_then(|text| view.edition(&text).ok().flatten());
    let edition = dossier.map(|dossier| dossier.edition).or_else(|| edition().map(|edition| edition.id));
    if let Some(rules) = edition.and_then(|edition| view.rule_set(edition).ok()) {
        for (_, value) in &mut fact.args {
            own_phase(&rules, value);
        }
    }
    Error::Refused { fact, next }
}

/// Whether a refusal names a phase.
pub fn names_a_phase(error: &Error) -> bool {
    fn is_phase(value: &Value) -> bool {
        match value {
            Value::Term(term) => term.starts_with("phase-"),
            Value::List(values) => values.iter().any(is_phase),
            _ => false,
        }
    }
    matches!(error, Error::Refused { fact, .. } if fact.args.iter().any(|(_, value)| is_phase(value)))
}

fn own_phase(rules: &RuleSet, value: &mut Value) {
    match value {
        Value::List(values) => values.iter_mut().for_each(|value| own_phase(rules, value)),
        Value::Term(term) => {
            let phase = Phase::VARIANTS.iter().find(|phase| phase.term() == *term);
            if let Some(name) = phase.and_then(|phase| rules.phase_name(*phase)) {
                *value = Value::from(name);
            }
        }
        _ => {}
    }
}

/// How many candidates are listed when a text fits several dossiers.
const CANDIDATES: u32 = 10;

/// The one dossier that a text means.
///
/// # Errors
/// Not found, with what is near; or several, which are listed.
pub fn dossier(view: View<'_>, text: &str) -> Result<DossierRow> {
    let text = text.trim();
    if let Some(found) = view.dossier_by_reference(text)? {
        return Ok(found);
    }
    let key = fold(text);
    // `7` means number 007 before it means every name with a 7 in it.
    let mut found = Vec::new();
    if let Ok(number) = text.parse::<u32>() {
        let ending = format!("-{number:03}");
        found = view.dossiers_like(&ending, "", CANDIDATES + 1)?;
        found.retain(|dossier| dossier.reference.ends_with(&ending));
    }
    if found.is_empty() {
        found = view.dossiers_like(text, &key, CANDIDATES + 1)?;
    }
    if found.len() > 1 {
        // A whole name goes before a part of another name.
        // Of a dossier of several neighbourhoods the name of each is a whole name.
        let is_whole = |name: &str| fold(name) == key || name.split(" + ").any(|one| fold(one) == key);
        let whole: Vec<usize> = (0..found.len()).filter(|at| is_whole(&found[*at].name)).collect();
        if let [only] = whole[..] {
            return Ok(found.swap_remove(only));
        }
    }
    match found.len() {
        1 => Ok(found.swap_remove(0)),
        0 => Err(Error::NotFound {
            fact: Fact::new("error-no-dossier").with("text", text),
            near: Vec::new(),
            next: vec!["wijk list".to_owned(), format!("wijk search {}", quoted(text))],
        }),
        count => Err(Error::NotFound {
            fact: Fact::new("error-several-dossiers")
                .with("text", text)
                .with("more", i64::from(count > CANDIDATES as usize)),
            near: candidates(view, &found)?,
            next: Vec::new(),
        }),
    }
}

/// The dossiers that a text may mean; where they are of several programmes, each with its programme and year.
fn candidates(view: View<'_>, found: &[DossierRow]) -> Result<Vec<String>> {
    let editions = view.editions()?;
    let of = |dossier: &DossierRow| editions.iter().find(|edition| edition.id == dossier.edition);
    let first = found.first().and_then(of).map(|edition| &edition.programme);
    let several = found.iter().any(|dossier| of(dossier).map(|edition| &edition.programme) != first);
    let line = |dossier: &DossierRow| {
        let edition = of(dossier).filter(|_| several);
        let edition = edition.map(|edition| format!("  ({}/{})", edition.programme, edition.year));
        format!("{}  {}{}", dossier.reference, dossier.name, edition.unwrap_or_default())
    };
    Ok(found.iter().take(CANDIDATES as usize).map(line).collect())
}

/// The edition that a text means; without a text the only open one.
///
/// # Errors
/// Not found; or several are open and one has to be named.
pub fn edition(view: View<'_>, reference: Option<&str>) -> Result<EditionRow> {
    let editions = view.editions()?;
    let known = |editions: &[EditionRow]| -> Vec<String> {
        let widest = editions.iter().map(|edition| edition.reference.len()).max().unwrap_or_default();
        let line = |edition: &EditionRow| format!("{:widest$}  {}", edition.reference, edition.programme);
        editions.iter().map(line).collect()
    };
    if let Some(reference) = reference {
        // `brussels-qdc/2021` is how it was opened; `QDC-2021` is how it is called.
        let found = editions.iter().find(|edition| {
            edition.reference.eq_ignore_ascii_case(reference)
                || format!("{}/{}", edition.programme, edition.year).eq_ignore_ascii_case(reference)
        });
        return found.cloned().ok_or_else(|| Error::NotFound {
            fact: Fact::new("error-no-edition").with("text", reference),
            near: known(&editions),
            next: vec!["wijk edition list".to_owned()],
        });
    }
    let open: Vec<EditionRow> = editions.into_iter().filter(|edition| edition.closed_on.is_none()).collect();
    match &open[..] {
        [only] => Ok(only.clone()),
        [] => Err(Error::NotFound {
            fact: Fact::new("error-no-open-edition"),
            near: Vec::new(),
            next: vec!["wijk edition open brussels-qdc/2024".to_owned()],
        }),
        several => Err(Error::NotFound {
            fact: Fact::new("error-several-editions"),
            near: known(several),
            next: vec![format!("--edition {}", several[several.len() - 1].reference)],
        }),
    }
}

/// Of which editions something is asked; of the only open one when nothing is said.
#[derive(Debug, Clone, Copy, Default)]
pub struct Scope<'s> {
    /// One edition.
    pub edition: Option<&'s str>,
    /// Those of a programme, by its code.
    pub programme: Option<&'s str>,
    /// Those of a year.
    pub year: Option<i32>,
    /// All of the register.
    pub all: bool,
}

/// The editions that are meant, by year and reference.
#[derive(Debug, Clone)]
pub struct Chosen {
    /// How they are called together: an edition, a programme, a year.
    pub what: Value,
    /// The editions.
    pub editions: Vec<EditionRow>,
}

/// The editions that are meant.
///
/// # Errors
/// Not found, with those that there are; or several are open and nothing was said.
pub fn editions(view: View<'_>, scope: Scope<'_>) -> Result<Chosen> {
    if !scope.all && scope.programme.is_none() && scope.year.is_none() {
        let edition = edition(view, scope.edition)?;
        return Ok(Chosen { what: Value::from(&edition.reference), editions: vec![edition] });
    }
    let mut editions = match scope.year {
        Some(year) => editions_of(view, year)?,
        None => view.editions()?,
    };
    let what = match (scope.programme, scope.year) {
        (None, None) => Value::Term("all-editions".to_owned()),
        (None, Some(year)) => Value::from(year.to_string()),
        (Some(programme), year) => {
            let known = editions.clone();
            editions.retain(|edition| is_of(edition, programme));
            let Some(code) = editions.first().map(|edition| edition.programme.clone()) else {
                return Err(no_programme(programme, &known));
            };
            Value::from(year.map_or(code.clone(), |year| format!("{code} {year}")))
        }
    };
    if editions.is_empty() {
        return Err(Error::NotFound {
            fact: Fact::new("error-no-open-edition"),
            near: Vec::new(),
            next: vec!["wijk edition open brussels-qdc/2024".to_owned()],
        });
    }
    editions.sort_by(|one, other| (one.year, &one.reference).cmp(&(other.year, &other.reference)));
    Ok(Chosen { what, editions })
}

/// Whether an edition is of a programme, by its code or by how its references begin.
fn is_of(edition: &EditionRow, programme: &str) -> bool {
    let prefix = edition.reference.rsplit_once('-').map_or("", |(prefix, _)| prefix);
    edition.programme.eq_ignore_ascii_case(programme.trim()) || prefix.eq_ignore_ascii_case(programme.trim())
}

fn no_programme(programme: &str, known: &[EditionRow]) -> Error {
    let lines: std::collections::BTreeSet<String> =
        known.iter().map(|edition| format!("{}  {}", edition.programme, edition.reference)).collect();
    Error::NotFound {
        fact: Fact::new("error-no-programme-here").with("text", programme),
        near: lines.into_iter().collect(),
        next: vec!["wijk edition list".to_owned()],
    }
}

/// The editions of a year.
///
/// # Errors
/// There is none; the years that there are.
pub fn editions_of(view: View<'_>, year: i32) -> Result<Vec<EditionRow>> {
    let (found, others): (Vec<EditionRow>, Vec<EditionRow>) =
        view.editions()?.into_iter().partition(|edition| edition.year == year);
    if !found.is_empty() {
        return Ok(found);
    }
    Err(Error::NotFound {
        fact: Fact::new("report-no-edition-of-year").with("year", year.to_string()),
        near: others.iter().map(|edition| format!("{}  {}", edition.year, edition.reference)).collect(),
        next: vec!["wijk edition list".to_owned()],
    })
}

/// The code of the municipality that a text means, in one edition or in any.
///
/// # Errors
/// No edition has it on its territory.
pub fn municipality(view: View<'_>, edition: Option<EditionId>, text: &str) -> Result<String> {
    let all = rule_sets_of(view, edition)?;
    let found = all.iter().find_map(|rules| rules.find_municipality(text)).map(|found| found.nis.clone());
    found.ok_or_else(|| Error::NotFound {
        fact: Fact::new("report-no-municipality").with("text", text),
        near: names(all.iter().flat_map(|rules| &rules.municipalities).map(|one| (&one.nis, one.name.all()))),
        next: Vec::new(),
    })
}

/// The code of the theme that a text means, in one edition or in any.
///
/// # Errors
/// No edition has it.
pub fn theme(view: View<'_>, edition: Option<EditionId>, text: &str) -> Result<String> {
    let all = rule_sets_of(view, edition)?;
    let found = all.iter().find_map(|rules| find_named(&rules.themes, text)).map(|found| found.code.clone());
    found.ok_or_else(|| Error::NotFound {
        fact: Fact::new("report-no-theme").with("text", text),
        near: names(all.iter().flat_map(|rules| &rules.themes).map(|one| (&one.code, one.name.all()))),
        next: Vec::new(),
    })
}

/// The code of the track that a text means, in one edition or in any.
///
/// # Errors
/// No edition has it.
pub fn track(view: View<'_>, edition: Option<EditionId>, text: &str) -> Result<String> {
    let all = rule_sets_of(view, edition)?;
    let found = all.iter().find_map(|rules| find_named(&rules.tracks, text)).map(|found| found.code.clone());
    found.ok_or_else(|| Error::NotFound {
        fact: Fact::new("report-no-track").with("text", text),
        near: names(all.iter().flat_map(|rules| &rules.tracks).map(|one| (&one.code, one.name.all()))),
        next: Vec::new(),
    })
}

fn rule_sets_of(view: View<'_>, edition: Option<EditionId>) -> Result<Vec<RuleSet>> {
    let ids = match edition {
        Some(edition) => vec![edition],
        None => view.editions()?.iter().map(|edition| edition.id).collect(),
    };
    Ok(rule_sets(view, &ids)?.into_values().collect())
}

/// Codes with their names, each once.
fn names<'a>(words: impl Iterator<Item = (&'a String, [&'a str; 3])>) -> Vec<String> {
    let lines: std::collections::BTreeSet<String> = words
        .map(
            |(code, [nl, fr, _])| {
                if nl == fr { format!("{code}  {nl}") } else { format!("{code}  {nl} / {fr}") }
            },
        )
        .collect();
    lines.into_iter().collect()
}

/// A text as it has to be typed in a shell.
pub fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | '@');
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}
