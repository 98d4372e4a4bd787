//! The shared inventory: its versions and its findings.

mod compared;
mod finding;
mod measured;
#[cfg(test)]
mod tests;

pub use compared::{Compared, compared};
pub use finding::{ItemInput, add_items, edit_item, remove_item};
pub use measured::{MeasureInput, measure, value_in};

use finding::{Known, outside_belgium, push, with_documents};

use chrono::NaiveDate;

use super::order::only_in;
use super::words::Faults;
use super::{Context, Error, Result, find};
use crate::domain::dates::day_of;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::{Fact, Fault};
use crate::domain::inventory::{Inventory, Item, Method, Participants};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::programme::template::{Question, Section};
use crate::exchange::{inventory_file, inventory_table};
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

/// There is a version already: what can be done with it.
pub fn exists(looked: &Looked) -> Error {
    let reference = &looked.dossier.reference;
    let version = looked.row.as_ref().map_or(0, |row| row.version);
    let fact = Fact::new("inventory-exists").with("reference", reference).with("version", version);
    let [item, edit, add] =
        ["item add", "edit", "add"].map(|verb| format!("wijk inventory {verb} {reference}"));
    Error::Refused { fact, next: vec![item, edit, format!("{add} --new-version")] }
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
        match &looked.row {
            Some(_) if !next => return Err(exists(&looked)),
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
