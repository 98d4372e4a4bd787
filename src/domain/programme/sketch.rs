//! The first answers about a programme that somebody wants to describe: enough for a file that can be used, from which
//! the office goes on.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::built_in::BUILT_IN;
use super::check::check;
use super::definition::{Municipality, Named};
use super::rule::Basis;
use super::rule_set::find_named;
use super::selection::BodyKind;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::language::{Language, Texts};
use crate::domain::money::Cents;
use crate::domain::text::{fold, tidy};

/// Who decides on the projects.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Default,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Decides {
    /// The office by itself.
    #[default]
    Office,
    /// A jury gives its opinion.
    Jury,
    /// A council of neighbourhoods gives its opinion.
    Council,
    /// Civil servants look at it, the municipal executive approves.
    College,
    /// The residents vote.
    Vote,
}

impl Decides {
    /// The kinds of bodies that it takes.
    pub fn bodies(self) -> &'static [BodyKind] {
        match self {
            Self::Office => &[],
            Self::Jury => &[BodyKind::Jury],
            Self::Council => &[BodyKind::Council],
            Self::College | Self::Vote => &[BodyKind::WorkingGroup, BodyKind::College],
        }
    }
}

/// What somebody answered. A text that is empty in a language is missing in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sketch {
    /// Code, such as `my-call`.
    pub code: String,
    /// First part of references.
    pub prefix: String,
    /// Time zone.
    pub timezone: String,
    /// Name.
    pub name: Texts,
    /// Who organises it.
    pub organiser: Texts,
    /// Territory.
    pub municipalities: Vec<Municipality>,
    /// Tracks.
    pub tracks: Vec<Named>,
    /// Themes.
    pub themes: Vec<Named>,
    /// Phases that are called otherwise.
    pub phases: BTreeMap<Phase, Texts>,
    /// The smallest steering group.
    pub group: Option<u32>,
    /// The most that can be awarded.
    pub ceiling: Option<Cents>,
    /// Over what the ceiling is measured.
    pub per: Option<Basis>,
    /// Who decides.
    pub decides: Decides,
    /// Whether groups have a coach.
    pub coach: bool,
    /// Whether groups make an inventory.
    pub inventory: bool,
    /// Year of the first edition.
    pub year: i32,
    /// First day to hand in.
    pub opens: Option<NaiveDate>,
    /// Last days to hand in.
    pub deadlines: Vec<NaiveDate>,
    /// What can be awarded in all.
    pub envelope: Option<Cents>,
}

impl Sketch {
    /// The languages in which it has a name, in the order of the program.
    pub fn languages(&self) -> Vec<Language> {
        use strum::VariantArray as _;
        let spoken = |language: &&Language| !self.name.get(**language).is_empty();
        Language::VARIANTS.iter().filter(spoken).copied().collect()
    }
}

/// A code made of a name: `Groen & water` becomes `groen-water`.
pub fn code_of(name: &str) -> String {
    let folded = fold(name);
    let parts: Vec<String> = folded
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    let code = parts.join("-");
    if code.starts_with(|c: char| c.is_ascii_lowercase()) {
        code
    } else {
        format!("x-{code}").trim_end_matches('-').to_owned()
    }
}

/// The beginning of references made of a code: the first letters of its words, or the first letters of its only one.
pub fn prefix_of(code: &str) -> String {
    let words: Vec<&str> = code.split('-').filter(|word| !word.is_empty()).collect();
    let letters: String = match words.as_slice() {
        [one] => one.chars().take(3).collect(),
        _ => words.iter().filter_map(|word| word.chars().next()).take(8).collect(),
    };
    let letters = letters.to_ascii_uppercase();
    if letters.len() < 2 || !letters.starts_with(|c: char| c.is_ascii_uppercase()) {
        format!("P{letters}X")
    } else {
        letters
    }
}

/// Words of a vocabulary by their names: those that a built-in programme knows with all its languages and spellings, the
/// others in one language. Each once.
pub fn words(names: &[String], language: Language, known: impl Fn(&str) -> Option<Named>) -> Vec<Named> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for name in names.iter().map(|name| tidy(name)).filter(|name| !name.is_empty()) {
        let word = known(&name).unwrap_or_else(|| Named {
            code: code_of(&name),
            name: in_language(language, &name),
            synonyms: Vec::new(),
            summary: None,
        });
        if seen.insert(word.code.clone()) {
            found.push(word);
        }
    }
    found
}

/// A text in one language.
pub fn in_language(language: Language, text: &str) -> Texts {
    let mut texts = Texts::default();
    *match language {
        Language::Nl => &mut texts.nl,
        Language::Fr => &mut texts.fr,
        Language::En => &mut texts.en,
    } = text.to_owned();
    texts
}

/// A theme of a built-in programme, by any of its names.
pub fn known_theme(name: &str) -> Option<Named> {
    let themes = BUILT_IN.iter().filter_map(|(_, text)| check(text).ok()).map(|programme| programme.themes);
    themes.into_iter().find_map(|themes| find_named(&themes, name).cloned())
}

/// A municipality by its name, code or postcode when a built-in programme knows it, or as `NIS NAME POSTCODE …`.
pub fn municipality(text: &str, language: Language) -> Option<Municipality> {
    let key = fold(text);
    let known = BUILT_IN
        .iter()
        .filter_map(|(_, text)| check(text).ok())
        .flat_map(|programme| programme.municipalities);
    let is = |one: &Municipality| {
        let names = one.name.all().into_iter().chain(one.synonyms.iter().map(String::as_str));
        one.nis == key || one.postcodes.contains(&key) || names.into_iter().any(|name| fold(name) == key)
    };
    if let Some(found) = known.into_iter().find(is) {
        return Some(found);
    }
    let figures =
        |text: &str, length: usize| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts: Vec<&str> = text.split_whitespace().collect();
    if parts.len() < 3 || !figures(parts[0], 5) {
        return None;
    }
    let nis = parts.remove(0).to_owned();
    let first = parts.iter().position(|part| figures(part, 4)).filter(|at| *at > 0)?;
    let postcodes: Vec<String> = parts.split_off(first).into_iter().map(str::to_owned).collect();
    let all = postcodes.iter().all(|postcode| figures(postcode, 4));
    all.then(|| Municipality {
        nis,
        name: in_language(language, &parts.join(" ")),
        postcodes,
        synonyms: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_prefixes_are_made_of_names() {
        assert_eq!(code_of("Groen & Water"), "groen-water");
        assert_eq!(code_of("Énergie"), "energie");
        assert_eq!(code_of("50 plus"), "x-50-plus");
        assert_eq!(prefix_of("leuven-kow"), "LK");
        assert_eq!(prefix_of("wijkbudget"), "WIJ");
        assert_eq!(prefix_of("x"), "PXX");
    }

    #[test]
    fn municipalities_are_known_or_typed_with_their_code_and_postcodes() {
        let typed = municipality("24062 Leuven 3000 3001", Language::Nl).unwrap();
        assert_eq!(
            (typed.nis.as_str(), typed.name.nl.as_str(), typed.postcodes.len()),
            ("24062", "Leuven", 2)
        );
        assert_eq!(municipality("Schaerbeek", Language::Nl).unwrap().name.nl, "Schaarbeek");
        for wrong in ["Atlantis", "2406 Leuven 3000", "24062 Leuven", "24062 3000", "24062 Leuven 3000 x"] {
            assert_eq!(municipality(wrong, Language::Nl), None, "{wrong}");
        }
    }

    #[test]
    fn themes_that_are_known_keep_their_languages_and_nothing_stands_twice() {
        let names = ["Zero afval", "Buurtfeest", "buurtfeest"].map(str::to_owned);
        let found = words(&names, Language::Nl, known_theme);
        assert_eq!(
            found.iter().map(|word| word.code.as_str()).collect::<Vec<_>>(),
            ["zerowaste", "buurtfeest"]
        );
        assert_eq!((found[0].name.fr.as_str(), found[1].name.fr.as_str()), ("Zéro déchet", ""));
    }
}
