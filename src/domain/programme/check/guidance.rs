//! The tasks and the toolbox in a programme file.

use std::collections::BTreeMap;

use strum::VariantArray as _;

use super::super::definition::Source;
use super::super::guidance::{Task, Tool};
use super::{Known, vocabulary};
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::toml_reader::Table;

/// The tasks, in the order of the file.
pub fn tasks(root: &Table<'_>, known: &Known, sources: &BTreeMap<String, Source>) -> Vec<Task> {
    let mut found = Vec::new();
    for (code, node, table) in vocabulary::tables(root, "tasks") {
        vocabulary::slug_key(code, &node);
        let Some(table) = table else { continue };
        table.only(&["nl", "fr", "en", "by", "phase", "tracks", "source"]);
        let by = table.need("by").and_then(|node| node.reference("reference-party", &known.parties));
        let tracks = table.get("tracks").and_then(|node| node.references("reference-track", &known.tracks));
        found.push(Task {
            code: code.to_owned(),
            name: vocabulary::texts(&table),
            by: by.unwrap_or_default(),
            phase: phase(&table),
            tracks: tracks.unwrap_or_default(),
            source: vocabulary::source(&table, &known.sources).and_then(|key| sources.get(&key)).cloned(),
        });
    }
    found
}

/// The references of the toolbox, in the order of the file.
pub fn toolbox(root: &Table<'_>) -> Vec<Tool> {
    let mut found = Vec::new();
    for (code, node, table) in vocabulary::tables(root, "toolbox") {
        vocabulary::slug_key(code, &node);
        let Some(table) = table else { continue };
        table.only(&["nl", "fr", "en", "url", "phase"]);
        let url = table.need("url").and_then(|node| node.text_of("expected-url", vocabulary::is_address));
        found.push(Tool {
            code: code.to_owned(),
            name: vocabulary::texts(&table),
            url: url.unwrap_or_default(),
            phase: phase(&table),
        });
    }
    found
}

/// The phase that something belongs to.
fn phase(table: &Table<'_>) -> Option<Phase> {
    let phases: Vec<&str> = Phase::VARIANTS.iter().map(Into::into).collect();
    table.get("phase").and_then(|node| node.word(&phases)).and_then(|word| word.parse().ok())
}
