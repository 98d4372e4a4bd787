//! The terms in a programme file, and what an edition changes of them.

use std::collections::BTreeMap;

use strum::VariantArray as _;

use super::super::definition::{TermChange, TermDraft};
use super::super::period::{Length, TermEnd, TermStart};
use super::{Known, rules, vocabulary};
use crate::domain::fact::Fact;
use crate::domain::toml_reader::{Node, Seen, Table};

/// What a term can say beside its names and its length.
const TERM_KEYS: [&str; 7] = ["nl", "fr", "en", "from", "until", "source", "tracks"];

/// The terms, in the order of the file. Rules and terms share their codes: `--set` names either.
pub fn terms(root: &Table<'_>, known: &Known) -> Vec<TermDraft> {
    let starts: Vec<&str> = TermStart::VARIANTS.iter().map(Into::into).collect();
    let ends: Vec<&str> = TermEnd::VARIANTS.iter().map(Into::into).collect();
    let mut seen = Seen::default();
    if let Some(rules) = root.get("rules").filter(|node| node.is_table()).and_then(Node::table) {
        for (code, node) in rules.entries() {
            seen.note(node, &code.to_ascii_uppercase());
        }
    }
    let mut found = Vec::new();
    for (code, node, table) in vocabulary::tables(root, "terms") {
        rules::rule_code(code, &node);
        seen.first(&node, &code.to_ascii_uppercase(), code);
        let Some(table) = table else { continue };
        table.only(&keys(&TERM_KEYS));
        let from = table.need("from").and_then(|node| node.word(&starts));
        let until = table.get("until").and_then(|node| node.word(&ends));
        let tracks = table.get("tracks").and_then(|node| node.references("reference-track", &known.tracks));
        found.push(TermDraft {
            code: code.to_owned(),
            name: vocabulary::texts(&table),
            from: from.and_then(|word| word.parse().ok()).unwrap_or(TermStart::Submitted),
            until: until.and_then(|word| word.parse().ok()),
            length: length(&table),
            tracks: tracks.unwrap_or_default(),
            source: vocabulary::source(&table, &known.sources),
        });
    }
    found
}

/// What an edition changes of the terms.
pub fn changes(edition: &Table<'_>, known: &Known) -> BTreeMap<String, TermChange> {
    let mut found = BTreeMap::new();
    for (code, node, table) in vocabulary::tables(edition, "terms") {
        if !known.terms.iter().any(|term| term == code) {
            node.unknown(code, "reference-term", &known.terms);
            continue;
        }
        let Some(table) = table else { continue };
        table.only(&keys(&["off", "source"]));
        let change = TermChange {
            length: length(&table),
            off: table.get("off").and_then(Node::flag).unwrap_or_default(),
            source: vocabulary::source(&table, &known.sources),
        };
        found.insert(code.to_owned(), change);
    }
    found
}

/// The keys for a length, with others.
pub fn keys(beside: &[&'static str]) -> Vec<&'static str> {
    beside.iter().copied().chain(Length::KEYS.map(|(key, _)| key)).collect()
}

/// The length that a table states, in one unit.
pub fn length(table: &Table<'_>) -> Option<Length> {
    let mut found = None;
    for (key, most) in Length::KEYS {
        let Some(node) = table.get(key) else { continue };
        if found.is_some() {
            node.key_fault("", Fact::new("toml-one-of").with_list("keys", Length::KEYS.map(|(key, _)| key)));
        }
        let number = node.number(1..=i64::from(most)).and_then(|number| u32::try_from(number).ok());
        found = found.or(number.and_then(|number| Length::of(key, number)));
    }
    found
}
