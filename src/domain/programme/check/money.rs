//! How money is paid and justified, in a programme file or an edition.

use std::collections::BTreeMap;

use strum::VariantArray as _;

use super::super::definition::Source;
use super::super::money::{MoneyTerms, PlannedInstalment, adds_up};
use super::{Known, selection, vocabulary};
use crate::domain::fact::Fact;
use crate::domain::ledger::Unspent;
use crate::domain::toml_reader::{Node, Table};

/// What the table can say; an edition says no source of its own.
const KEYS: [&str; 8] =
    ["instalments", "unspent", "per", "ineligible", "justify", "recover", "refund", "source"];

/// What a programme says.
pub fn money(root: &Table<'_>, known: &Known, sources: &BTreeMap<String, Source>) -> MoneyTerms {
    let Some(table) = root.get("money").and_then(Node::table) else { return MoneyTerms::default() };
    table.only(&KEYS);
    let source = vocabulary::source(&table, &known.sources).and_then(|key| sources.get(&key)).cloned();
    MoneyTerms { source, ..terms(&table, known) }
}

/// What an edition says instead.
pub fn changes(edition: &Table<'_>, known: &Known) -> MoneyTerms {
    let Some(table) = edition.get("money").and_then(Node::table) else { return MoneyTerms::default() };
    table.only(&KEYS[..7]);
    terms(&table, known)
}

fn terms(table: &Table<'_>, known: &Known) -> MoneyTerms {
    let unspent: Vec<&str> = Unspent::VARIANTS.iter().map(Into::into).collect();
    let word = |key: &str, words: &[&str]| table.get(key).and_then(|node| node.word(words));
    MoneyTerms {
        instalments: table.get("instalments").map(|node| instalments(node)).unwrap_or_default(),
        unspent: word("unspent", &unspent).and_then(|word| word.parse().ok()),
        per: word("per", &["dossier", "project"]).and_then(|word| word.parse().ok()),
        ineligible: table
            .get("ineligible")
            .and_then(|node| node.references("reference-category", &known.categories))
            .unwrap_or_default(),
        justify: selection::length(table, "justify"),
        recover: selection::length(table, "recover"),
        refund: selection::length(table, "refund"),
        source: None,
    }
}

/// The instalments: words such as `signature:80` and `proofs:rest`, which add up to the award.
fn instalments(node: &Node<'_>) -> Vec<PlannedInstalment> {
    let mut found = Vec::new();
    for item in node.full_list().unwrap_or_default() {
        let read = |text: &str| PlannedInstalment::parse(text);
        let Some(text) = item.text_of("expected-instalment", |text| read(text).is_some()) else {
            return found;
        };
        found.extend(read(&text));
    }
    if !found.is_empty() && !adds_up(&found) {
        node.fault(Fact::new("toml-instalments"));
    }
    found
}
