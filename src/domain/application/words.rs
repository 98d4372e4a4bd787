//! The vocabulary of an edition, folded once, so that ten thousand rows are looked up and not compared.

use std::collections::HashMap;

use crate::domain::language::Texts;
use crate::domain::programme::definition::{Municipality, Named};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::text::fold;

/// How many near names a fault offers.
const NEAREST: usize = 3;

/// First two figures of the codes of the national statistics office: the districts (arrondissementen), also
/// former ones, for dossiers outlive reforms.
const DISTRICTS: [&str; 44] = [
    "11", "12", "13", "21", "23", "24", "25", "31", "32", "33", "34", "35", "36", "37", "38", "41", "42",
    "43", "44", "45", "46", "51", "52", "53", "54", "55", "56", "57", "58", "61", "62", "63", "64", "71",
    "72", "73", "81", "82", "83", "84", "85", "91", "92", "93",
];

/// What an edition calls things, ready for looking up. Made once, then lent to every validation.
#[derive(Debug)]
pub struct Vocabulary<'a> {
    rules: &'a RuleSet,
    municipalities: HashMap<String, usize>,
    /// Themes of the edition.
    pub themes: Words<'a>,
    /// Tracks of the edition.
    pub tracks: Words<'a>,
    /// Tiers of the edition.
    pub tiers: Words<'a>,
}

/// One list of words by code, name in any language, or synonym.
#[derive(Debug)]
pub struct Words<'a> {
    words: &'a [Named],
    keys: HashMap<String, usize>,
}

/// What a text with several names gave.
#[derive(Debug, PartialEq, Eq)]
pub struct Listed<'t> {
    /// Codes of what was found, each once, in the order of the text.
    pub codes: Vec<String>,
    /// The pieces that mean nothing here.
    pub unknown: Vec<&'t str>,
}

impl<'a> Words<'a> {
    fn of(words: &'a [Named]) -> Self {
        let mut keys = HashMap::new();
        for (index, word) in words.iter().enumerate() {
            let names = word.name.all().into_iter().chain(word.synonyms.iter().map(String::as_str));
            for name in std::iter::once(word.code.as_str()).chain(names) {
                // The first in the programme's order wins, as in `find_named`.
                keys.entry(fold(name)).or_insert(index);
            }
        }
        keys.remove("");
        Self { words, keys }
    }

    /// One word.
    pub fn find(&self, text: &str) -> Option<&'a Named> {
        self.keys.get(&fold(text)).and_then(|index| self.words.get(*index))
    }

    /// All the words of the edition, in its order.
    pub fn all(&self) -> &'a [Named] {
        self.words
    }

    /// The codes of all that is named in a text.
    pub fn list<'t>(&self, text: &'t str) -> Listed<'t> {
        list(text, &|piece| self.find(piece).map(|word| word.code.clone()))
    }
}

impl<'a> Vocabulary<'a> {
    /// Folds the vocabulary of an edition.
    pub fn of(rules: &'a RuleSet) -> Self {
        let mut municipalities = HashMap::new();
        for (index, municipality) in rules.municipalities.iter().enumerate() {
            for name in keys_of(municipality) {
                municipalities.entry(name).or_insert(index);
            }
        }
        municipalities.remove("");
        Self {
            rules,
            municipalities,
            themes: Words::of(&rules.themes),
            tracks: Words::of(&rules.tracks),
            tiers: Words::of(&rules.tiers),
        }
    }

    /// The rules whose vocabulary this is.
    pub fn rules(&self) -> &'a RuleSet {
        self.rules
    }

    /// Codes of the municipalities that a text names, in any language, by NIS code, by postcode, or by
    /// postcode and name. The code of a municipality elsewhere in Belgium is taken as it is: whether it is
    /// on the territory is for a rule to say.
    pub fn list_municipalities<'t>(&self, text: &'t str) -> Listed<'t> {
        list(text, &|piece| self.municipality(piece))
    }

    fn municipality(&self, text: &str) -> Option<String> {
        let key = fold(text);
        let by_key = |key: &str| self.municipalities.get(key).copied();
        let by_both = || {
            let (first, rest) = key.split_once(' ')?;
            let (start, last) = key.rsplit_once(' ')?;
            [(first, rest), (last, start)]
                .into_iter()
                .filter(|(code, _)| code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit()))
                .find_map(|(code, name)| by_key(name).filter(|found| by_key(code) == Some(*found)))
        };
        match by_key(&key).or_else(by_both) {
            Some(index) => self.rules.municipalities.get(index).map(|found| found.nis.clone()),
            None => is_nis_code(&key).then_some(key),
        }
    }

    /// Names of the municipalities that look most like a text, the nearest first.
    pub fn nearest_municipalities(&self, text: &str) -> Vec<&'a Texts> {
        let wanted = fold(text);
        let mut scores = vec![0.0_f64; self.rules.municipalities.len()];
        for (key, index) in &self.municipalities {
            let score = strsim::normalized_damerau_levenshtein(key, &wanted);
            if let Some(best) = scores.get_mut(*index) {
                *best = best.max(score);
            }
        }
        let mut ranked: Vec<(f64, &Municipality)> =
            scores.into_iter().zip(&self.rules.municipalities).collect();
        // Stable, so that equals stay in the programme's order.
        ranked.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        ranked.into_iter().take(NEAREST).map(|(_, municipality)| &municipality.name).collect()
    }
}

fn keys_of(municipality: &Municipality) -> impl Iterator<Item = String> {
    let names = municipality.name.all().into_iter();
    let codes = municipality.postcodes.iter().chain(&municipality.synonyms).map(String::as_str);
    std::iter::once(municipality.nis.as_str()).chain(names).chain(codes).map(fold)
}

/// Whether this has the form of the code of a Belgian municipality.
fn is_nis_code(key: &str) -> bool {
    let in_a_district = |key: &str| DISTRICTS.iter().any(|district| key.starts_with(district));
    key.len() == 5
        && key.bytes().all(|byte| byte.is_ascii_digit())
        && in_a_district(key)
        && !key.ends_with("000")
}

/// The signs at which a list is cut, from the one that is never in a name to the one that often is.
const SIGNS: [&[char]; 4] = [&['\n'], &[';', '|'], &[','], &['/']];

fn list<'t>(text: &'t str, find: &dyn Fn(&str) -> Option<String>) -> Listed<'t> {
    let mut listed = Listed { codes: Vec::new(), unknown: Vec::new() };
    gather(text, 0, find, &mut listed);
    listed
}

/// Looks a text up whole; only when that fails is it cut, so that a name may contain any of the signs.
fn gather<'t>(text: &'t str, level: usize, find: &dyn Fn(&str) -> Option<String>, listed: &mut Listed<'t>) {
    let text = text.trim();
    if !text.contains(char::is_alphanumeric) {
        return;
    }
    if let Some(code) = find(text) {
        if !listed.codes.contains(&code) {
            listed.codes.push(code);
        }
        return;
    }
    let (pieces, next): (Vec<&str>, usize) =
        match (level..SIGNS.len()).find(|level| text.contains(SIGNS[*level])) {
            Some(level) => (text.split(SIGNS[level]).collect(), level + 1),
            None => (cut_at_and(text), SIGNS.len()),
        };
    if pieces.len() < 2 {
        listed.unknown.push(text);
        return;
    }
    // Signs that are common in names only count as such when they separate something known.
    let doubtful = next >= SIGNS.len();
    let mut inner = Listed { codes: Vec::new(), unknown: Vec::new() };
    for piece in pieces {
        gather(piece, next, find, &mut inner);
    }
    if doubtful && inner.codes.is_empty() {
        listed.unknown.push(text);
        return;
    }
    for code in inner.codes {
        if !listed.codes.contains(&code) {
            listed.codes.push(code);
        }
    }
    listed.unknown.extend(inner.unknown);
}

/// Cuts at the words for "and" in the three languages.
fn cut_at_and(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(char::is_whitespace) {
        let rest = text[at..].trim_start();
        let word = rest.split(char::is_whitespace).next().unwrap_or_default();
        if at >= start && ["en", "et", "and", "&"].iter().any(|and| word.eq_ignore_ascii_case(and)) {
            pieces.push(&text[start..at]);
            start = text.len() - rest.len() + word.len();
        }
    }
    pieces.push(&text[start..]);
    pieces
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    fn municipalities(text: &str) -> (Vec<String>, Vec<String>) {
        let rules = sample::rule_set();
        let vocabulary = Vocabulary::of(&rules);
        let listed = vocabulary.list_municipalities(text);
        (listed.codes, listed.unknown.into_iter().map(str::to_owned).collect())
    }

    #[test]
    fn municipalities_are_found_by_name_code_and_postcode() {
        for text in [
            "Sint-Jans-Molenbeek",
            "molenbeek saint jean",
            "21012",
            "1080",
            "1080 Sint-Jans-Molenbeek",
            "Molenbeek-Saint-Jean (1080)",
            "Sint-Jans-Molenbeek / Molenbeek-Saint-Jean",
        ] {
            assert_eq!(municipalities(text), (vec!["21012".to_owned()], vec![]), "{text}");
        }
    }

    #[test]
    fn several_municipalities_come_in_one_text_whatever_separates_them() {
        for text in [
            "Elsene, Anderlecht",
            "Elsene;Anderlecht",
            "Ixelles/Anderlecht",
            "Ixelles | Anderlecht",
            "Ixelles et Anderlecht",
            "Elsene EN Anderlecht",
            "1050\n1070",
            "Elsene / Ixelles, Anderlecht, -",
        ] {
            assert_eq!(
                municipalities(text),
                (vec!["21009".to_owned(), "21001".to_owned()], vec![]),
                "{text}"
            );
        }
    }

    #[test]
    fn only_what_is_unknown_is_named_as_unknown() {
        assert_eq!(municipalities("Elsene, Atlantis").1, ["Atlantis"]);
        assert_eq!(
            municipalities("Elsene en Atlantis"),
            (vec!["21009".to_owned()], vec!["Atlantis".to_owned()])
        );
        assert_eq!(municipalities("Zee en Zout").1, ["Zee en Zout"], "a name with `en` stays whole");
        assert_eq!(municipalities("1070 Elsene").1, ["1070 Elsene"], "they contradict each other");
        assert_eq!(municipalities(" – ").1, Vec::<String>::new());
    }

    #[test]
    fn a_code_elsewhere_in_belgium_is_taken_for_a_rule_to_judge() {
        assert_eq!(municipalities("24062").0, ["24062"]);
        for text in ["24000", "00001", "22001", "240621", "2406"] {
            assert_eq!(municipalities(text).1, [text], "{text}");
        }
    }

    #[test]
    fn an_unknown_municipality_comes_with_the_nearest_names() {
        let rules = sample::rule_set();
        let vocabulary = Vocabulary::of(&rules);
        let nearest = vocabulary.nearest_municipalities("Schaarbeeck");
        assert_eq!(nearest.len(), 3);
        assert_eq!(nearest[0].nl, "Schaarbeek");
    }

    #[test]
    fn a_theme_whose_name_has_a_comma_is_found_whole() {
        let rules = sample::rule_set();
        let vocabulary = Vocabulary::of(&rules);
        let listed = vocabulary
            .themes
            .list("Good Food (duurzame voeding, moestuin); Natuur en biodiversiteit, energie");
        assert_eq!(listed.codes, ["goodfood", "nature", "energy"]);
        assert_eq!(vocabulary.themes.list("nature et énergie").codes, ["nature", "energy"]);
        assert_eq!(vocabulary.themes.list("nature, vuurwerk").unknown, ["vuurwerk"]);
    }
}
