//! The fields that a programme asks for, in a programme file.

use std::collections::BTreeMap;

use strum::VariantArray as _;

use super::super::definition::Source;
use super::super::form::{Bearer, Field, FieldKind};
use super::{Known, vocabulary};
use crate::domain::fact::Fact;
use crate::domain::text::fold;
use crate::domain::toml_reader::{Node, Seen, Table};

/// The fields, in the order of the file.
pub fn fields(root: &Table<'_>, known: &Known, sources: &BTreeMap<String, Source>) -> Vec<Field> {
    let bearers: Vec<&str> = Bearer::VARIANTS.iter().map(Into::into).collect();
    let kinds: Vec<&str> = FieldKind::VARIANTS.iter().map(Into::into).collect();
    let mut seen = Seen::default();
    let mut found = Vec::new();
    for (code, node, table) in vocabulary::tables(root, "fields") {
        vocabulary::slug_key(code, &node);
        let Some(table) = table else { continue };
        table.only(&[
            "nl", "fr", "en", "synonyms", "hint", "of", "answer", "choices", "tracks", "public", "source",
        ]);
        let name = vocabulary::texts(&table);
        let synonyms = vocabulary::synonyms(&table);
        let spellings = name.all().into_iter().chain(synonyms.iter().map(String::as_str)).chain([code]);
        for spelling in spellings.filter(|spelling| !spelling.is_empty()) {
            seen.own(&node, &fold(spelling), spelling);
        }
        let of = table.need("of").and_then(|node| node.word(&bearers)).and_then(|word| word.parse().ok());
        let kind = table.need("answer").and_then(|node| node.word(&kinds)).and_then(|word| word.parse().ok());
        let tracks = table.get("tracks").and_then(|node| node.references("reference-track", &known.tracks));
        let choices = vocabulary::named(&table, "choices");
        match (kind, table.get("choices")) {
            (Some(FieldKind::Choice), None) => table.lack("choices", Fact::new("form-choices-needed")),
            (Some(FieldKind::Choice), Some(node)) if choices.len() < 2 && node.is_table() => {
                node.fault(Fact::new("form-choices-needed"));
            }
            (Some(kind), Some(node)) if kind != FieldKind::Choice => {
                node.fault(Fact::new("form-no-choices").with_term("kind", format!("field-kind-{kind}")));
            }
            _ => {}
        }
        found.push(Field {
            code: code.to_owned(),
            name,
            synonyms,
            hint: table.get("hint").map(|node| vocabulary::only_texts(Some(node))),
            of: of.unwrap_or(Bearer::Dossier),
            kind: kind.unwrap_or(FieldKind::Text),
            choices,
            tracks: tracks.unwrap_or_default(),
            public: table.get("public").and_then(Node::flag).unwrap_or_default(),
            source: vocabulary::source(&table, &known.sources).and_then(|key| sources.get(&key)).cloned(),
        });
    }
    found
}
