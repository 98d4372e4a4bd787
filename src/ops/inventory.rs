//! The shared inventory: its versions and its findings.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::order::only_in;
use super::words::Faults;
use super::{Context, Error, Result, find};
use crate::domain::dates::day_of;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::Fact;
use crate::domain::inventory::{Inventory, Item, ItemKind, Method, Owner, Participants};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule_set::RuleSet;
use crate::exchange::inventory_file;
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
    /// The version; `None` when there is none.
    pub row: Option<InventoryRow>,
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
    Ok(Looked { dossier, rules, row })
}

/// Records a version: the first, or with `next` the one that follows, which begins with the findings of the
/// version before.
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
    record(context, dossier, next, |looked, today| {
        let earlier = looked.row.as_ref().map(|row| row.inventory.items.clone());
        let mut faults = Faults::default();
        let held_on = head.held_on.unwrap_or(today);
        if held_on > today {
            let fact = Fact::new("plan-day-future").with("on", held_on).with("today", today);
            faults.add("--held-on", held_on.to_string(), fact);
        }
        let (method, participants) = (head.method, head.participants);
        let mut inventory = Inventory { held_on, method, participants, items: earlier.unwrap_or_default() };
        for input in items {
            push(&mut inventory, input, &looked.rules, &mut faults);
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
    record(context, dossier, next, |looked, today| {
        inventory_file::read(text, &looked.rules, today).map_err(Error::Invalid)
    })
}

fn record(
    context: &mut Context<'_>,
    dossier: &str,
    next: bool,
    make: impl FnOnce(&Looked, NaiveDate) -> Result<Inventory>,
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
        let inventory = make(&looked, day_of(now, looked.rules.timezone))?;
        let version = looked.row.as_ref().map_or(1, |row| row.version + 1);
        let id = tx.insert_inventory(looked.dossier.id, version, &inventory)?;
        if let Some(earlier) = &looked.row {
            tx.carry_findings(looked.dossier.id, earlier.id, id)?;
        }
        tell(tx, &looked.dossier, version, &inventory);
        let Looked { dossier, rules, .. } = looked;
        Ok(Changed { dossier, rules, version, inventory, item: None })
    };
    context.change(Operation::new(OperationKind::AddInventory), work).map(|(changed, _)| changed)
}

/// Adds findings to the latest version.
///
/// # Errors
/// The inventory cannot be changed; all faults of the input.
pub fn add_items(context: &mut Context<'_>, dossier: &str, items: &[ItemInput]) -> Result<Changed> {
    change(context, OperationKind::AddFinding, dossier, |inventory, rules| {
        let mut faults = Faults::default();
        for input in items {
            push(inventory, input, rules, &mut faults);
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
    change(context, OperationKind::EditInventory, dossier, |inventory, rules| {
        let at = position(inventory, number, dossier)?;
        let mut faults = Faults::default();
        fill(&mut inventory.items[at], input, rules, &mut faults);
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

/// The latest version as a text to edit, `help` above it; without a version an example to fill in.
pub fn text_of(looked: &Looked, today: NaiveDate, help: &str) -> String {
    let example = || Inventory {
        held_on: today,
        method: Method::Workshop,
        participants: Participants::default(),
        items: Vec::new(),
    };
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
    change(context, OperationKind::EditInventory, dossier, |inventory, rules| {
        if opened.is_some_and(|opened| opened != inventory) {
            let fact = Fact::new("inventory-changed-meanwhile").with("reference", &looked.dossier.reference);
            return Err(Error::refused(fact, format!("wijk inventory show {}", looked.dossier.reference)));
        }
        *inventory = inventory_file::read(text, rules, today).map_err(Error::Invalid)?;
        Ok(None)
    })
}

fn change(
    context: &mut Context<'_>,
    kind: OperationKind,
    dossier: &str,
    work: impl FnOnce(&mut Inventory, &RuleSet) -> Result<Option<Item>>,
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
        let item = work(&mut inventory, &looked.rules)?;
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
        let Looked { dossier, rules, .. } = looked;
        Ok(Changed { dossier, rules, version, inventory, item })
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

fn push(inventory: &mut Inventory, input: &ItemInput, rules: &RuleSet, faults: &mut Faults) {
    let number = inventory.next_number();
    let kind = input.kind.unwrap_or(ItemKind::Need);
    let mut item = Item { number, kind, theme: None, text: String::new(), place: None, owner: None };
    if input.kind.is_none() {
        faults.add("--kind", "", Fact::new("inventory-kind-needed"));
    }
    if input.text.is_none() {
        faults.needed("--text", None);
    }
    fill(&mut item, input, rules, faults);
    inventory.items.push(item);
}

fn fill(item: &mut Item, input: &ItemInput, rules: &RuleSet, faults: &mut Faults) {
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
}
