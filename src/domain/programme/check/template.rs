//! The inventory in a programme file: its sections, its questions, and what is measured.

use std::collections::BTreeMap;

use strum::VariantArray as _;

use super::super::definition::SectionChange;
use super::super::template::{Direction, Indicator, InventoryTemplate, Question, Reading, Section};
use super::{Known, vocabulary};
use crate::domain::inventory::ItemKind;
use crate::domain::language::Texts;
use crate::domain::text::fold;
use crate::domain::toml_reader::{Node, Seen, Table};

/// The codes of the sections that a file names, also of those with faults in them.
pub fn section_codes(root: &Table<'_>) -> Vec<String> {
    let quiet = |node: &Node<'_>| node.is_table();
    let Some(inventory) = root.get("inventory").filter(|node| quiet(node)).and_then(Node::table) else {
        return Vec::new();
    };
    let sections = inventory.get("sections").filter(|node| quiet(node)).and_then(Node::table);
    sections.map(|sections| sections.keys()).unwrap_or_default()
}

/// The sections and questions, in the order of the file.
pub fn inventory(root: &Table<'_>, known: &Known) -> InventoryTemplate {
    let Some(table) = root.get("inventory").and_then(Node::table) else {
        return InventoryTemplate::default();
    };
    table.only(&["sections", "questions"]);
    InventoryTemplate { sections: sections(&table, known), questions: questions(&table, known) }
}

fn sections(inventory: &Table<'_>, known: &Known) -> Vec<Section> {
    let mut seen = Seen::default();
    let mut found = Vec::new();
    for (code, node, table) in vocabulary::tables(inventory, "sections") {
        vocabulary::slug_key(code, &node);
        let Some(table) = table else { continue };
        table.only(&["nl", "fr", "en", "hint", "theme", "required"]);
        let name = vocabulary::texts(&table);
        for spelling in name.all().into_iter().chain([code]).filter(|spelling| !spelling.is_empty()) {
            seen.own(&node, &fold(spelling), spelling);
        }
        found.push(Section {
            code: code.to_owned(),
            name,
            hint: hint(&table),
            theme: theme(&table, known),
            required: table.get("required").and_then(Node::flag).unwrap_or_default(),
        });
    }
    found
}

fn questions(inventory: &Table<'_>, known: &Known) -> Vec<Question> {
    let kinds: Vec<&str> = ItemKind::VARIANTS.iter().map(Into::into).collect();
    let mut found = Vec::new();
    for (code, node, table) in vocabulary::tables(inventory, "questions") {
        vocabulary::slug_key(code, &node);
        let Some(table) = table else { continue };
        table.only(&["section", "nl", "fr", "en", "hint", "kind"]);
        let section =
            table.need("section").and_then(|node| node.reference("reference-section", &known.sections));
        let kind = table.need("kind").and_then(|node| node.word(&kinds)).and_then(|word| word.parse().ok());
        found.push(Question {
            code: code.to_owned(),
            section: section.unwrap_or_default(),
            text: vocabulary::texts(&table),
            hint: hint(&table),
            kind: kind.unwrap_or(ItemKind::Need),
        });
    }
    found
}

/// What is measured, in the order of the file.
pub fn indicators(root: &Table<'_>, known: &Known) -> Vec<Indicator> {
    let directions: Vec<&str> = Direction::VARIANTS.iter().map(Into::into).collect();
    let readings: Vec<&str> = Reading::VARIANTS.iter().map(Into::into).collect();
    let mut seen = Seen::default();
    let mut found = Vec::new();
    for (code, node, table) in vocabulary::tables(root, "indicators") {
        vocabulary::slug_key(code, &node);
        let Some(table) = table else { continue };
        table.only(&["nl", "fr", "en", "unit", "direction", "theme", "reading", "apart"]);
        let name = vocabulary::texts(&table);
        for spelling in name.all().into_iter().chain([code]).filter(|spelling| !spelling.is_empty()) {
            seen.own(&node, &fold(spelling), spelling);
        }
        let direction = table.need("direction").and_then(|node| node.word(&directions));
        found.push(Indicator {
            code: code.to_owned(),
            name,
            unit: table.need("unit").and_then(Node::text).unwrap_or_default(),
            direction: direction.and_then(|word| word.parse().ok()).unwrap_or(Direction::Up),
            theme: theme(&table, known),
            reading: table
                .get("reading")
                .and_then(|node| node.word(&readings))
                .and_then(|word| word.parse().ok())
                .unwrap_or_default(),
            apart: table.get("apart").and_then(Node::flag).unwrap_or_default(),
        });
    }
    found
}

/// What an edition changes of the sections.
pub fn changes(edition: &Table<'_>, known: &Known) -> BTreeMap<String, SectionChange> {
    let mut found = BTreeMap::new();
    let Some(inventory) = edition.get("inventory").and_then(Node::table) else { return found };
    inventory.only(&["sections"]);
    for (code, node, table) in vocabulary::tables(&inventory, "sections") {
        if !known.sections.iter().any(|section| section == code) {
            node.unknown(code, "reference-section", &known.sections);
            continue;
        }
        let Some(table) = table else { continue };
        table.only(&["required", "off"]);
        let change = SectionChange {
            required: table.get("required").and_then(Node::flag),
            off: table.get("off").and_then(Node::flag).unwrap_or_default(),
        };
        found.insert(code.to_owned(), change);
    }
    found
}

fn hint(table: &Table<'_>) -> Option<Texts> {
    let node = table.get("hint")?;
    Some(vocabulary::only_texts(Some(node)))
}

fn theme(table: &Table<'_>, known: &Known) -> Option<String> {
    table.get("theme").and_then(|node| node.reference("reference-theme", &known.themes))
}
