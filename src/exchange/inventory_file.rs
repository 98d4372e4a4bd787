//! The shared inventory as TOML:
//!
//! ```toml
//! held-on = 2021-11-06
//! method = "walk"            # walk, survey, workshop, stand, map, other
//! participants = { residents = 34, users = 6, partners = 3 }
//!
//! [[items]]
//! number = 1                 # may be left out: then it follows
//! kind = "need"              # strength, need, opportunity, place
//! theme = "nature"
//! text = "…"
//! place = "…"
//! owner = "public"           # public, private
//! ```

use chrono::NaiveDate;

use super::toml_text::{Writer, number, optional_text, past_day, word};
use crate::domain::fact::Fault;
use crate::domain::inventory::{Inventory, Item, ItemKind, Method, Owner, Participants};
use crate::domain::programme::rule_set::RuleSet;
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
    table.only(&["held-on", "method", "participants", "items"]);
    let held_on = table.need("held-on").and_then(|node| past_day(node, today));
    let methods = ["walk", "survey", "workshop", "stand", "map", "other"];
    let method = table.need("method").and_then(|node| node.word(&methods));
    let participants = table.need("participants").and_then(Node::table).map(|table| {
        table.only(&["residents", "users", "partners"]);
        let count = |key: &str| table.get(key).and_then(Node::count).unwrap_or_default();
        Participants { residents: count("residents"), users: count("users"), partners: count("partners") }
    });
    let mut seen = Vec::new();
    let nodes = table.get("items").and_then(Node::list).unwrap_or_default();
    // All are read, so that the faults of all are seen.
    let items: Vec<Option<Item>> = nodes.iter().map(|node| item(&node.table()?, rules, &mut seen)).collect();
    Some(Inventory {
        held_on: held_on?,
        method: method?.parse::<Method>().ok()?,
        participants: participants?,
        items: sorted(items.into_iter().collect::<Option<Vec<Item>>>()?),
    })
}

fn sorted(mut items: Vec<Item>) -> Vec<Item> {
    items.sort_by_key(|item| item.number);
    items
}

fn item(table: &Table<'_>, rules: &RuleSet, seen: &mut Vec<u32>) -> Option<Item> {
    table.only(&["number", "kind", "theme", "text", "place", "owner"]);
    let number = number(table, seen);
    let kind = table.need("kind").and_then(|node| node.word(&["strength", "need", "opportunity", "place"]));
    let theme = table.get("theme").and_then(|node| word(node, &rules.themes, "theme"));
    let text = table.need("text").and_then(Node::text);
    let place = optional_text(table, "place");
    let owner = table.get("owner").and_then(|node| node.word(&["public", "private"]));
    Some(Item {
        number,
        kind: kind?.parse::<ItemKind>().ok()?,
        theme,
        text: text?,
        place,
        owner: owner.and_then(|owner| owner.parse::<Owner>().ok()),
    })
}

/// Writes an inventory so that reading gives the same again. `help` stands above it as a comment.
pub fn write(inventory: &Inventory, help: &str) -> String {
    let mut out = Writer::default();
    out.comment(help);
    out.day("held-on", Some(inventory.held_on));
    out.say("method", inventory.method.into());
    let Participants { residents, users, partners } = inventory.participants;
    out.raw("participants", format!("{{ residents = {residents}, users = {users}, partners = {partners} }}"));
    for item in &inventory.items {
        out.head("[[items]]");
        out.raw("number", item.number);
        out.say("kind", item.kind.into());
        out.maybe("theme", item.theme.as_deref());
        out.say("text", &item.text);
        out.maybe("place", item.place.as_deref());
        out.maybe("owner", item.owner.map(Into::into));
    }
    out.finish()
}
