//! Findings: what is said of them, checked against what the edition and the dossier know.

use super::{Changed, change};
use crate::domain::application::point::Point;
use crate::domain::fact::{Fact, Fault};
use crate::domain::inventory::{Inventory, Item, ItemKind, Owner};
use crate::domain::operation::OperationKind;
use crate::domain::programme::rule_set::RuleSet;
use crate::exchange::geometry_file;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result, find};

/// What is said of a finding; `None` leaves as it is, empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemInput {
    /// What it is.
    pub kind: Option<ItemKind>,
    /// Theme, by code, name or synonym.
    pub theme: Option<String>,
    /// What was found.
    pub text: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// Who owns that place; `Some(None)` takes it away.
    pub owner: Option<Option<Owner>>,
    /// Section of the edition's template, by code or name.
    pub section: Option<String>,
    /// The question that it answers, by code.
    pub question: Option<String>,
    /// Where on the map, as latitude and longitude in degrees.
    pub point: Option<String>,
    /// Where, as the text of a GeoJSON file.
    pub geometry: Option<String>,
    /// Where it was learnt.
    pub source: Option<String>,
    /// Number of a document of the dossier that shows it; `Some(None)` takes it away.
    pub document: Option<Option<u32>>,
}

/// What findings may refer to.
pub(super) struct Known<'a> {
    pub rules: &'a RuleSet,
    /// Numbers of the dossier's documents.
    pub documents: &'a [u32],
}

/// A place on the map that cannot lie in Belgium is odd, and often latitude and longitude turned round.
pub(super) fn outside_belgium(item: &Item) -> Option<Fact> {
    let point = item.point.is_some_and(|point| !point.may_be_in_belgium());
    let shape = || {
        let shape = item.geometry.as_deref().map(geometry_file::read);
        shape.is_some_and(|shape| shape.is_ok_and(|shape| !shape.in_belgium))
    };
    (point || shape()).then(|| Fact::new("inventory-outside-belgium").with("number", item.number))
}

/// Refuses findings that refer to documents that the dossier does not have.
pub(super) fn with_documents(inventory: Inventory, documents: &[u32]) -> Result<Inventory> {
    let mut faults = Vec::new();
    for item in &inventory.items {
        if let Some(document) = item.document.filter(|number| !documents.contains(number)) {
            let fact = no_document(document);
            faults.push(Fault::of(format!("items {} document", item.number), document.to_string(), fact));
        }
    }
    if faults.is_empty() { Ok(inventory) } else { Err(Error::Invalid(faults)) }
}

pub(super) fn no_document(number: u32) -> Fact {
    Fact::new("inventory-no-document").with("number", number)
}

/// Adds findings to the latest version.
///
/// # Errors
/// The inventory cannot be changed; all faults of the input.
pub fn add_items(context: &mut Context<'_>, dossier: &str, items: &[ItemInput]) -> Result<Changed> {
    change(context, OperationKind::AddFinding, dossier, |inventory, known| {
        let mut faults = Faults::default();
        for input in items {
            push(inventory, input, known, &mut faults);
        }
        faults.settle()?;
        Ok(inventory.items.last().cloned())
    })
}

/// Changes a finding of the latest version.
///
/// # Errors
/// The inventory cannot be changed; there is no such finding; all faults of the input.
pub fn edit_item(
    context: &mut Context<'_>,
    dossier: &str,
    number: u32,
    input: &ItemInput,
) -> Result<Changed> {
    change(context, OperationKind::EditInventory, dossier, |inventory, known| {
        let at = position(inventory, number, dossier)?;
        let mut faults = Faults::default();
        fill(&mut inventory.items[at], input, known, &mut faults);
        faults.settle()?;
        Ok(Some(inventory.items[at].clone()))
    })
}

/// Takes a finding out of the latest version; the others keep their numbers.
///
/// # Errors
/// The inventory cannot be changed; there is no such finding; a project rests on it.
pub fn remove_item(context: &mut Context<'_>, dossier: &str, number: u32) -> Result<Changed> {
    change(context, OperationKind::EditInventory, dossier, |inventory, _| {
        let at = position(inventory, number, dossier)?;
        Ok(Some(inventory.items.remove(at)))
    })
}

fn position(inventory: &Inventory, number: u32, dossier: &str) -> Result<usize> {
    let found = inventory.items.iter().position(|item| item.number == number);
    found.ok_or_else(|| Error::NotFound {
        fact: Fact::new("inventory-no-such-finding").with("number", number),
        near: inventory.items.iter().map(|item| format!("{}  {}", item.number, item.text)).collect(),
        next: vec![format!("wijk inventory show {}", find::quoted(dossier))],
    })
}

pub(super) fn push(inventory: &mut Inventory, input: &ItemInput, known: &Known<'_>, faults: &mut Faults) {
    let number = inventory.next_number();
    // A question of the template knows what its answers are.
    let asked = input.question.as_deref().and_then(|text| known.rules.inventory.find_question(text).ok());
    let kind = input.kind.or_else(|| asked.map(|question| question.kind));
    let mut item = Item::new(number, kind.unwrap_or(ItemKind::Need));
    if kind.is_none() {
        faults.add("--kind", "", Fact::new("inventory-kind-needed"));
    }
    if input.text.is_none() {
        faults.needed("--text", None);
    }
    fill(&mut item, input, known, faults);
    inventory.items.push(item);
}

fn fill(item: &mut Item, input: &ItemInput, known: &Known<'_>, faults: &mut Faults) {
    let rules = known.rules;
    item.kind = input.kind.unwrap_or(item.kind);
    if let Some(theme) = &input.theme {
        item.theme = faults.word("--theme", &rules.themes, "theme", theme);
    }
    if let Some(text) = &input.text {
        item.text = faults.needed("--text", Some(text));
    }
    if let Some(place) = &input.place {
        item.place = faults.clean("--place", place);
    }
    item.owner = input.owner.unwrap_or(item.owner);
    if let Some(source) = &input.source {
        item.source = faults.clean("--source", source);
    }
    asked(item, input, rules, faults);
    if let Some(text) = input.point.as_deref().map(str::trim) {
        let point = (!text.is_empty()).then(|| Point::parse(text)).transpose();
        item.point = point.unwrap_or_else(|_| {
            faults.add("--point", text, Fact::new("inventory-wrong-point"));
            None
        });
    }
    if let Some(text) = &input.geometry {
        let shape = (!text.trim().is_empty()).then(|| geometry_file::read(text)).transpose();
        let shape = shape.unwrap_or_else(|fact| {
            faults.add("--geometry", "", fact);
            None
        });
        item.geometry = shape.map(|shape| shape.text);
    }
    if let Some(document) = input.document {
        if let Some(number) = document.filter(|number| !known.documents.contains(number)) {
            faults.add("--document", number.to_string(), no_document(number));
        }
        item.document = document;
    }
}

/// The section and the question of a finding; a question says its section, and a section of a theme its theme.
fn asked(item: &mut Item, input: &ItemInput, rules: &RuleSet, faults: &mut Faults) {
    let template = &rules.inventory;
    if let Some(text) = &input.question {
        let found = faults.clean("--question", text).map(|text| template.find_question(&text));
        match found {
            Some(Ok(question)) => {
                item.question = Some(question.code.clone());
                item.section = Some(question.section.clone());
            }
            Some(Err(fact)) => faults.add("--question", text, fact),
            None => item.question = None,
        }
    }
    if let Some(text) = &input.section {
        let found = faults.clean("--part", text).map(|text| template.find_section(&text));
        match found {
            Some(Ok(section)) => item.section = Some(section.code.clone()),
            Some(Err(fact)) => faults.add("--part", text, fact),
            None => item.section = None,
        }
    }
    let question = item.question.as_deref().and_then(|code| template.question(code));
    if let Some(question) = question.filter(|question| item.section.as_ref() != Some(&question.section)) {
        // A finding that is put in another section no longer answers the question.
        match input.question {
            Some(_) => faults.add("--part", &question.section, Fact::new("inventory-other-section")),
            None => item.question = None,
        }
    }
    let section = item.section.as_deref().and_then(|code| template.section(code));
    if input.theme.is_none() && item.theme.is_none() && (input.section.is_some() || input.question.is_some())
    {
        item.theme = section.and_then(|section| section.theme.clone());
    }
}
