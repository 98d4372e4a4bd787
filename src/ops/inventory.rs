//! The shared inventory: its versions and its findings.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::order::only_in;
use super::words::Faults;
use super::{Context, Error, Result, find};
use crate::domain::application::point::Point;
use crate::domain::dates::day_of;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::{Fact, Fault};
use crate::domain::inventory::{
    Difference, Inventory, Item, ItemKind, Measure, Method, Owner, Participants, compare, parse_value,
};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::programme::template::{Question, Section, find_indicator};
use crate::exchange::{geometry_file, inventory_file, inventory_table};
use crate::storage::dossier::DossierRow;
use crate::storage::inventory::InventoryRow;
use crate::storage::{Tx, View};

/// An inventory with all that belongs to reading it.
#[derive(Debug, Clone)]
pub struct Looked {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// Its themes.
    pub themes: Vec<String>,
    /// The version; `None` when there is none.
    pub row: Option<InventoryRow>,
}

impl Looked {
    /// The questions that are gone through, each with its section: those of the general sections and of the
    /// dossier's themes, or with `all` every one.
    pub fn questions(&self, all: bool) -> Vec<(&Section, &Question)> {
        let template = &self.rules.inventory;
        let fits = |section: &&Section| {
            all || section.theme.as_ref().is_none_or(|theme| self.themes.contains(theme))
        };
        let sections = template.sections.iter().filter(fits);
        sections
            .flat_map(|section| template.questions_of(&section.code).map(move |question| (section, question)))
            .collect()
    }

    /// The required sections that are not filled in.
    pub fn missing(&self) -> Vec<&Section> {
        let inventory = self.row.as_ref().map(|row| &row.inventory);
        let found = inventory.map(Inventory::sections).unwrap_or_default();
        let answered = inventory.map(|inventory| inventory.answered.clone()).unwrap_or_default();
        let missing = self.rules.inventory.missing(&self.themes, &found, &answered);
        let codes: Vec<String> = missing.map(|section| section.code.clone()).collect();
        codes.iter().filter_map(|code| self.rules.inventory.section(code)).collect()
    }
}

/// The head of a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeadInput {
    /// The day on which it was made; today when not said.
    pub held_on: Option<NaiveDate>,
    /// How.
    pub method: Method,
    /// With how many.
    pub participants: Participants,
}

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

/// What is said of an indicator.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeasureInput {
    /// The indicator, by code or name.
    pub indicator: String,
    /// How much; empty takes it away.
    pub value: String,
    /// How it was measured.
    pub note: Option<String>,
}

/// An inventory that was changed.
#[derive(Debug, Clone)]
pub struct Changed {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// The version.
    pub version: u32,
    /// As it is now.
    pub inventory: Inventory,
    /// The finding that it was about, as it is now or as it was before it went.
    pub item: Option<Item>,
    /// What is odd about it, and saved all the same.
    pub warnings: Vec<Fact>,
}

/// The inventory of a dossier: the latest version, or a given one.
///
/// # Errors
/// The dossier is not found, or there is no such version.
pub fn look(view: View<'_>, dossier: &str, version: Option<u32>) -> Result<Looked> {
    let dossier = find::dossier(view, dossier)?;
    let rules = view.rule_set(dossier.edition)?;
    let row = view.inventory(dossier.id, version)?;
    if let (Some(version), None) = (version, &row) {
        let reference = &dossier.reference;
        return Err(Error::NotFound {
            fact: Fact::new("inventory-no-such-version")
                .with("reference", reference)
                .with("version", version),
            near: Vec::new(),
            next: vec![format!("wijk inventory show {reference}")],
        });
    }
    let themes = view.themes(dossier.id)?;
    Ok(Looked { dossier, rules, themes, row })
}

/// Records a version: the first, or with `next` the one that follows, which begins with the findings, measures and
/// answers of the version before.
///
/// # Errors
/// The dossier is not in preparation, or for a next version in no phase; there is a version already; all
/// faults of the input.
pub fn add(
    context: &mut Context<'_>,
    dossier: &str,
    head: &HeadInput,
    items: &[ItemInput],
    next: bool,
) -> Result<Changed> {
    begin(context, dossier, head, items, if next { Next::Carried } else { Next::Refused })
}

/// What a version begins with when there is one already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// There may be none.
    Refused,
    /// With what the version before has.
    Carried,
    /// With nothing.
    Empty,
}

/// Begins a version: the first, or the one that follows.
///
/// # Errors
/// As [`add`].
pub fn begin(
    context: &mut Context<'_>,
    dossier: &str,
    head: &HeadInput,
    items: &[ItemInput],
    next: Next,
) -> Result<Changed> {
    record(context, dossier, next != Next::Refused, |looked, today, documents| {
        let carried = looked.row.as_ref().filter(|_| next == Next::Carried);
        let mut faults = Faults::default();
        let held_on = head.held_on.unwrap_or(today);
        if held_on > today {
            let fact = Fact::new("plan-day-future").with("on", held_on).with("today", today);
            faults.add("--held-on", held_on.to_string(), fact);
        }
        let (method, participants) = (head.method, head.participants);
        let mut inventory = match carried {
            Some(row) => Inventory { held_on, method, participants, ..row.inventory.clone() },
            None => Inventory::new(held_on, method, participants),
        };
        let known = Known { rules: &looked.rules, documents };
        for input in items {
            push(&mut inventory, input, &known, &mut faults);
        }
        faults.settle()?;
        Ok(inventory)
    })
}

/// Records a version from a text: the first, or with `next` the one that follows.
///
/// # Errors
/// As [`add`], with every fault of the text.
pub fn add_from(context: &mut Context<'_>, dossier: &str, text: &str, next: bool) -> Result<Changed> {
    record(context, dossier, next, |looked, today, documents| {
        let inventory = inventory_file::read(text, &looked.rules, today).map_err(Error::Invalid)?;
        with_documents(inventory, documents)
    })
}

/// Records a version from a table, as [`add_from`] does from a text.
///
/// # Errors
/// As [`add`], with every fault of the table.
pub fn add_from_table(context: &mut Context<'_>, dossier: &str, bytes: &[u8], next: bool) -> Result<Changed> {
    record(context, dossier, next, |looked, today, documents| {
        let inventory = inventory_table::read(bytes, &looked.rules, today).map_err(Error::Invalid)?;
        with_documents(inventory, documents)
    })
}

/// Refuses findings that refer to documents that the dossier does not have.
fn with_documents(inventory: Inventory, documents: &[u32]) -> Result<Inventory> {
    let mut faults = Vec::new();
    for item in &inventory.items {
        if let Some(document) = item.document.filter(|number| !documents.contains(number)) {
            let fact = no_document(document);
            faults.push(Fault::of(format!("items {} document", item.number), document.to_string(), fact));
        }
    }
    if faults.is_empty() { Ok(inventory) } else { Err(Error::Invalid(faults)) }
}

fn no_document(number: u32) -> Fact {
    Fact::new("inventory-no-document").with("number", number)
}

fn record(
    context: &mut Context<'_>,
    dossier: &str,
    next: bool,
    make: impl FnOnce(&Looked, NaiveDate, &[u32]) -> Result<Inventory>,
) -> Result<Changed> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let looked = look(**tx, dossier, None)?;
        let reference = &looked.dossier.reference;
        match &looked.row {
            Some(row) if !next => {
                let fact =
                    Fact::new("inventory-exists").with("reference", reference).with("version", row.version);
                let next =
                    ["item add", "edit", "add"].map(|verb| format!("wijk inventory {verb} {reference}"));
                let [item, edit, add] = next;
                return Err(Error::Refused { fact, next: vec![item, edit, format!("{add} --new-version")] });
            }
            // It evolves: a next version can be recorded as long as the dossier goes on (B-INV-4).
            Some(_) => {
                let phases = [Phase::Preparation, Phase::Selection, Phase::Realisation];
                only_in(&phases, &looked.dossier, "inventory-not-now", "")?;
            }
            None => may_change(&looked)?,
        }
        let documents = tx.document_numbers(looked.dossier.id)?;
        let inventory = make(&looked, day_of(now, looked.rules.timezone), &documents)?;
        let version = looked.row.as_ref().map_or(1, |row| row.version + 1);
        let id = tx.insert_inventory(looked.dossier.id, version, &inventory)?;
        if let Some(earlier) = &looked.row {
            tx.carry_findings(looked.dossier.id, earlier.id, id)?;
        }
        tell(tx, &looked.dossier, version, &inventory);
        let warnings = inventory.items.iter().filter_map(outside_belgium).collect();
        let Looked { dossier, rules, .. } = looked;
        Ok(Changed { dossier, rules, version, inventory, item: None, warnings })
    };
    context.change(Operation::new(OperationKind::AddInventory), work).map(|(changed, _)| changed)
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

/// Notes that a question was gone through, with a finding or without: the next time one goes on behind it.
///
/// # Errors
/// The inventory cannot be changed; there is no such question.
pub fn go_through(context: &mut Context<'_>, dossier: &str, question: &str) -> Result<Changed> {
    change(context, OperationKind::GoThroughQuestion, dossier, |inventory, known| {
        let found = known.rules.inventory.find_question(question);
        let code =
            found.map_err(|fact| Error::invalid(Fault::of("--question", question, fact)))?.code.clone();
        if !inventory.answered.contains(&code) {
            inventory.answered.push(code);
        }
        Ok(None)
    })
}

/// Records what was measured: the baseline for the evaluation (B-INV-2). What was measured before of the same
/// indicator in this version is replaced.
///
/// # Errors
/// The inventory cannot be changed; all faults of the input.
pub fn measure(context: &mut Context<'_>, dossier: &str, inputs: &[MeasureInput]) -> Result<Changed> {
    change(context, OperationKind::MeasureIndicator, dossier, |inventory, known| {
        let mut faults = Faults::default();
        for input in inputs {
            let found = find_indicator(&known.rules.indicators, &input.indicator);
            let indicator = found.map_err(|fact| faults.add("INDICATOR", &input.indicator, fact)).ok();
            let note = input.note.as_ref().and_then(|note| faults.clean("--note", note));
            let value = match input.value.trim() {
                "" => Some(None),
                text => parse_value(text).map(Some),
            };
            if value.is_none() {
                faults.add("VALUE", &input.value, Fact::new("inventory-wrong-value"));
            }
            let (Some(indicator), Some(value)) = (indicator, value) else { continue };
            let at = inventory.measures.iter().position(|measure| measure.indicator == indicator.code);
            let measured = |thousandths| Measure { indicator: indicator.code.clone(), thousandths, note };
            match (at, value.map(measured)) {
                (Some(at), Some(measure)) => inventory.measures[at] = measure,
                (Some(at), None) => drop(inventory.measures.remove(at)),
                (None, measure) => inventory.measures.extend(measure),
            }
        }
        faults.settle()?;
        Ok(None)
    })
}

/// Two versions side by side.
#[derive(Debug, Clone)]
pub struct Compared {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// The earlier version.
    pub before: InventoryRow,
    /// The later version.
    pub after: InventoryRow,
    /// What changed.
    pub difference: Difference,
}

/// Compares two versions; the last two when none are named, and with one named that one and the latest.
///
/// # Errors
/// The dossier or a version is not found; there is only one version.
pub fn compared(view: View<'_>, dossier: &str, first: Option<u32>, second: Option<u32>) -> Result<Compared> {
    let found = find::dossier(view, dossier)?;
    let latest = view.latest_inventory(found.id)?;
    let after = second.unwrap_or(latest);
    let before = first.unwrap_or_else(|| after.saturating_sub(1).max(1));
    if latest < 2 && first.is_none() {
        let fact =
            Fact::new("inventory-one-version").with("reference", &found.reference).with("count", latest);
        let next = match latest {
            0 => format!("wijk inventory start {}", found.reference),
            _ => format!("wijk inventory start {} --from-previous", found.reference),
        };
        return Err(Error::refused(fact, next));
    }
    let version = |version| {
        let looked = look(view, &found.reference, Some(version))?;
        let row = looked.row.clone();
        row.map(|row| (looked, row)).ok_or(Error::Storage(crate::storage::StorageError::BrokenReference))
    };
    let (looked, before) = version(before)?;
    let (_, after) = version(after)?;
    let difference = compare(&before.inventory, &after.inventory);
    let Looked { dossier, rules, .. } = looked;
    Ok(Compared { dossier, rules, before, after, difference })
}

/// The latest version as a text to edit, `help` above it; without a version an example to fill in.
pub fn text_of(looked: &Looked, today: NaiveDate, help: &str) -> String {
    let example = || Inventory::new(today, Method::Workshop, Participants::default());
    let inventory = looked.row.as_ref().map_or_else(example, |row| row.inventory.clone());
    inventory_file::write(&inventory, help)
}

/// Writes the latest version whole from a text; the first one when there is none. `opened` is what it was when
/// somebody began to edit the text.
///
/// # Errors
/// Every fault of the text; the inventory cannot be changed, or was changed meanwhile; a project rests on a
/// finding that is gone.
pub fn write(
    context: &mut Context<'_>,
    dossier: &str,
    text: &str,
    opened: Option<&Inventory>,
) -> Result<Changed> {
    let looked = context.store.read(|view| look(view, dossier, None))?;
    if looked.row.is_none() {
        return add_from(context, dossier, text, false);
    }
    let today = day_of(context.now, looked.rules.timezone);
    change(context, OperationKind::EditInventory, dossier, |inventory, known| {
        if opened.is_some_and(|opened| opened != inventory) {
            let fact = Fact::new("inventory-changed-meanwhile").with("reference", &looked.dossier.reference);
            return Err(Error::refused(fact, format!("wijk inventory show {}", looked.dossier.reference)));
        }
        let read = inventory_file::read(text, known.rules, today).map_err(Error::Invalid)?;
        *inventory = with_documents(read, known.documents)?;
        Ok(None)
    })
}

/// What findings may refer to.
struct Known<'a> {
    rules: &'a RuleSet,
    /// Numbers of the dossier's documents.
    documents: &'a [u32],
}

/// A place on the map that cannot lie in Belgium is odd, and often latitude and longitude turned round.
fn outside_belgium(item: &Item) -> Option<Fact> {
    let point = item.point.is_some_and(|point| !point.may_be_in_belgium());
    let shape = || {
        let shape = item.geometry.as_deref().map(geometry_file::read);
        shape.is_some_and(|shape| shape.is_ok_and(|shape| !shape.in_belgium))
    };
    (point || shape()).then(|| Fact::new("inventory-outside-belgium").with("number", item.number))
}

fn change(
    context: &mut Context<'_>,
    kind: OperationKind,
    dossier: &str,
    work: impl FnOnce(&mut Inventory, &Known<'_>) -> Result<Option<Item>>,
) -> Result<Changed> {
    let work = |tx: &Tx<'_>| {
        let looked = look(**tx, dossier, None)?;
        may_change(&looked)?;
        let reference = &looked.dossier.reference;
        let Some(row) = &looked.row else {
            let fact = Fact::new("inventory-none").with("reference", reference);
            return Err(Error::refused(fact, format!("wijk inventory add {reference}")));
        };
        let mut inventory = row.inventory.clone();
        let documents = tx.document_numbers(looked.dossier.id)?;
        let item = work(&mut inventory, &Known { rules: &looked.rules, documents: &documents })?;
        let gone: Vec<u32> = row
            .inventory
            .numbers()
            .into_iter()
            .filter(|number| !inventory.numbers().contains(number))
            .collect();
        unused(tx, row, &gone, reference)?;
        tx.change_inventory(looked.dossier.id, row, &inventory)?;
        tell(tx, &looked.dossier, row.version, &inventory);
        if let Some(item) = &item {
            tx.tell("number", item.number);
        }
        let version = row.version;
        let new = inventory.items.iter().filter(|item| !row.inventory.items.contains(item));
        let warnings = new.filter_map(outside_belgium).collect();
        let Looked { dossier, rules, .. } = looked;
        Ok(Changed { dossier, rules, version, inventory, item, warnings })
    };
    context.change(Operation::new(kind), work).map(|(changed, _)| changed)
}

/// A finding on which a project rests cannot go.
fn unused(tx: &Tx<'_>, row: &InventoryRow, gone: &[u32], reference: &str) -> Result<()> {
    if gone.is_empty() {
        return Ok(());
    }
    let used = tx.projects_on_findings(row.id)?;
    let Some((finding, project)) = used.iter().find(|(finding, _)| gone.contains(finding)) else {
        return Ok(());
    };
    let fact = Fact::new("inventory-finding-used").with("number", *finding).with("project", *project);
    Err(Error::refused(fact, format!("wijk plan project edit {reference} {project} --finding …")))
}

/// Refuses unless the latest version can be changed in its place: while the roadmap is prepared.
///
/// # Errors
/// The refusal, with the command that would help.
pub fn may_change(looked: &Looked) -> Result<()> {
    let next = format!("wijk inventory add {} --new-version", looked.dossier.reference);
    only_in(&[Phase::Preparation], &looked.dossier, "inventory-not-now", next)
}

fn tell(tx: &Tx<'_>, dossier: &DossierRow, version: u32, inventory: &Inventory) {
    tx.tell("reference", &dossier.reference);
    tx.tell("neighbourhood", &dossier.name);
    tx.tell("version", version);
    tx.tell("findings", inventory.items.len());
}

fn position(inventory: &Inventory, number: u32, dossier: &str) -> Result<usize> {
    let found = inventory.items.iter().position(|item| item.number == number);
    found.ok_or_else(|| Error::NotFound {
        fact: Fact::new("inventory-no-such-finding").with("number", number),
        near: inventory.items.iter().map(|item| format!("{}  {}", item.number, item.text)).collect(),
        next: vec![format!("wijk inventory show {}", find::quoted(dossier))],
    })
}

fn push(inventory: &mut Inventory, input: &ItemInput, known: &Known<'_>, faults: &mut Faults) {
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
        let found = faults.clean("--section", text).map(|text| template.find_section(&text));
        match found {
            Some(Ok(section)) => item.section = Some(section.code.clone()),
            Some(Err(fact)) => faults.add("--section", text, fact),
            None => item.section = None,
        }
    }
    let question = item.question.as_deref().and_then(|code| template.question(code));
    if let Some(question) = question.filter(|question| item.section.as_ref() != Some(&question.section)) {
        // A finding that is put in another section no longer answers the question.
        match input.question {
            Some(_) => faults.add("--section", &question.section, Fact::new("inventory-other-section")),
            None => item.question = None,
        }
    }
    let section = item.section.as_deref().and_then(|code| template.section(code));
    if input.theme.is_none() && item.theme.is_none() && (input.section.is_some() || input.question.is_some())
    {
        item.theme = section.and_then(|section| section.theme.clone());
    }
}
