//! The shared inventory as TOML:
//!
//! ```toml
//! held-on = 2021-11-06
//! method = "walk"            # walk, survey, workshop, stand, map, other
//! participants = { residents = 34, users = 6, partners = 3 }
//! answered = ["groups"]      # questions of the edition that were gone through
//!
//! [[items]]
//! number = 1                 # may be left out: then it follows
//! kind = "need"              # strength, need, opportunity, place
//! section = "needs"          # of the edition's template, and the question that it answers
//! question = "climate"
//! theme = "nature"
//! text = "…"
//! place = "…"
//! point = "50.833,4.312"     # latitude, longitude
//! geometry = "{…}"           # GeoJSON, where a point does not say enough
//! owner = "public"           # public, private
//! source = "…"
//! document = 2               # number of a document of the dossier
//!
//! [[measures]]
//! indicator = "trees"
//! value = 12                 # at most three decimals
//! note = "…"
//! ```

use chrono::NaiveDate;

use super::geometry_file;
use super::toml_text::{Writer, number, optional_text, past_day, quoted, word};
use crate::domain::application::point::Point;
use crate::domain::fact::{Fact, Fault};
use crate::domain::inventory::{Inventory, Item, ItemKind, Measure, Method, Owner, Participants, value_text};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::programme::template::find_indicator;
use crate::domain::toml_reader::{Node, Reader, Table};

/// Reads an inventory.
///
/// # Errors
/// Every fault, each with its path and line.
pub fn read(text: &str, rules: &RuleSet, today: NaiveDate) -> Result<Inventory, Vec<Fault>> {
    let (reader, document) = Reader::open(text);
    let inventory = inventory(&reader.root(&document), rules, today);
    let faults = reader.into_faults();
    match inventory {
        Some(inventory) if faults.is_empty() => Ok(inventory),
        _ => Err(faults),
    }
}

fn inventory(table: &Table<'_>, rules: &RuleSet, today: NaiveDate) -> Option<Inventory> {
    table.only(&["held-on", "method", "participants", "answered", "items", "measures"]);
    let held_on = table.need("held-on").and_then(|node| past_day(node, today));
    let methods = ["walk", "survey", "workshop", "stand", "map", "other"];
    let method = table.need("method").and_then(|node| node.word(&methods));
    let participants = table.need("participants").and_then(Node::table).map(|table| {
        table.only(&["residents", "users", "partners"]);
        let count = |key: &str| table.get(key).and_then(Node::count).unwrap_or_default();
        Participants { residents: count("residents"), users: count("users"), partners: count("partners") }
    });
    let questions: Vec<String> =
        rules.inventory.questions.iter().map(|question| question.code.clone()).collect();
    let answered = table.get("answered").and_then(|node| node.references("reference-question", &questions));
    let answered = answered.unwrap_or_default();
    let measures = measures(table, rules);
    let mut seen = Vec::new();
    let nodes = table.get("items").and_then(Node::list).unwrap_or_default();
    // All are read, so that the faults of all are seen.
    let items: Vec<Option<Item>> = nodes.iter().map(|node| item(&node.table()?, rules, &mut seen)).collect();
    Some(Inventory {
        held_on: held_on?,
        method: method?.parse::<Method>().ok()?,
        participants: participants?,
        items: sorted(items.into_iter().collect::<Option<Vec<Item>>>()?),
        measures: measures?,
        answered,
    })
}

fn measures(table: &Table<'_>, rules: &RuleSet) -> Option<Vec<Measure>> {
    let mut seen: Vec<String> = Vec::new();
    let nodes = table.get("measures").and_then(Node::list).unwrap_or_default();
    let measures: Vec<Option<Measure>> = nodes
        .iter()
        .map(|node| {
            let table = node.table()?;
            table.only(&["indicator", "value", "note"]);
            let indicator = table.need("indicator").and_then(|node| {
                let text = node.text()?;
                let found = find_indicator(&rules.indicators, &text).map(|found| found.code.clone());
                let code = found.map_err(|fact| node.fault(fact)).ok()?;
                if seen.contains(&code) {
                    node.fault(Fact::new("inventory-measured-twice"));
                }
                seen.push(code.clone());
                Some(code)
            });
            let thousandths = table.need("value").and_then(Node::decimal);
            let note = optional_text(&table, "note");
            Some(Measure { indicator: indicator?, thousandths: thousandths?, note })
        })
        .collect();
    measures.into_iter().collect()
}

fn sorted(mut items: Vec<Item>) -> Vec<Item> {
    items.sort_by_key(|item| item.number);
    items
}

const ITEM_KEYS: [&str; 12] = [
    "number", "kind", "section", "question", "theme", "text", "place", "point", "geometry", "owner",
    "source", "document",
];

fn item(table: &Table<'_>, rules: &RuleSet, seen: &mut Vec<u32>) -> Option<Item> {
    table.only(&ITEM_KEYS);
    let number = number(table, seen);
    let kind = table.need("kind").and_then(|node| node.word(&["strength", "need", "opportunity", "place"]));
    let theme = table.get("theme").and_then(|node| word(node, &rules.themes, "theme"));
    let text = table.need("text").and_then(Node::text);
    let place = optional_text(table, "place");
    let owner = table.get("owner").and_then(|node| node.word(&["public", "private"]));
    let (section, question) = asked(table, rules);
    let point = table.get("point").and_then(|node| {
        let point = Point::parse(&node.text()?);
        point.map_err(|_| node.fault(Fact::new("inventory-wrong-point"))).ok()
    });
    let geometry = table.get("geometry").and_then(|node| {
        // A shape may be longer than any text.
        let text = node.peek().map(str::to_owned).or_else(|| node.text())?;
        let shape = geometry_file::read(&text);
        shape.map(|shape| shape.text).map_err(|fact| node.fault(fact)).ok()
    });
    let document = table.get("document").and_then(|node| node.number(1..=999_999));
    Some(Item {
        theme,
        section,
        question,
        text: text?,
        place,
        point,
        geometry,
        owner: owner.and_then(|owner| owner.parse::<Owner>().ok()),
        source: optional_text(table, "source"),
        document: document.and_then(|number| u32::try_from(number).ok()),
        ..Item::new(number, kind?.parse::<ItemKind>().ok()?)
    })
}

/// The section and the question of a finding; a question alone says its section.
fn asked(table: &Table<'_>, rules: &RuleSet) -> (Option<String>, Option<String>) {
    let question = table.get("question").and_then(|node| {
        let found = rules.inventory.find_question(&node.text()?);
        found.map_err(|fact| node.fault(fact)).ok()
    });
    let section = table.get("section").and_then(|node| {
        let found = rules.inventory.find_section(&node.text()?);
        let section = found.map_err(|fact| node.fault(fact)).ok()?;
        if question.is_some_and(|question| question.section != section.code) {
            node.fault(Fact::new("inventory-other-section"));
        }
        Some(section.code.clone())
    });
    let section = section.or_else(|| question.map(|question| question.section.clone()));
    (section, question.map(|question| question.code.clone()))
}

/// Writes an inventory so that reading gives the same again. `help` stands above it as a comment.
pub fn write(inventory: &Inventory, help: &str) -> String {
    let mut out = Writer::default();
    out.comment(help);
    out.day("held-on", Some(inventory.held_on));
    out.say("method", inventory.method.into());
    let Participants { residents, users, partners } = inventory.participants;
    out.raw("participants", format!("{{ residents = {residents}, users = {users}, partners = {partners} }}"));
    if !inventory.answered.is_empty() {
        let answered: Vec<String> = inventory.answered.iter().map(|code| quoted(code)).collect();
        out.raw("answered", format!("[{}]", answered.join(", ")));
    }
    for item in &inventory.items {
        out.head("[[items]]");
        out.raw("number", item.number);
        out.say("kind", item.kind.into());
        out.maybe("section", item.section.as_deref());
        out.maybe("question", item.question.as_deref());
        out.maybe("theme", item.theme.as_deref());
        out.say("text", &item.text);
        out.maybe("place", item.place.as_deref());
        out.maybe("point", item.point.map(Point::to_degrees).as_deref());
        out.maybe("geometry", item.geometry.as_deref());
        out.maybe("owner", item.owner.map(Into::into));
        out.maybe("source", item.source.as_deref());
        if let Some(document) = item.document {
            out.raw("document", document);
        }
    }
    for measure in &inventory.measures {
        out.head("[[measures]]");
        out.say("indicator", &measure.indicator);
        out.raw("value", value_text(measure.thousandths));
        out.maybe("note", measure.note.as_deref());
    }
    out.finish()
}
