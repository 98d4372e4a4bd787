//! The roadmap as TOML:
//!
//! ```toml
//! vision = "…"
//!
//! [[projects]]
//! number = 1                       # may be left out: then it follows
//! title = "…"
//! theme = "nature"
//! item = "…"                 # of the edition's menu
//! objective = "…"
//! findings = [1, 3]                # numbers of findings of the inventory
//! ask = "6200.00"                  # "auto", or left out: what it costs less what others bring
//! public-space = true
//! place = "…"
//! point = "50.83,4.31"
//! permit = "…"                     # in words; or [[projects.permits]]
//! expertise = { biodiversity = 2 } # in half days
//! targets = { greened = "120 m²" } # by indicator; a number, or a text with the unit
//!
//! [[projects.costs]]
//! label = "…"
//! category = "material"
//! unit-price = "120.00"
//! quantity = "2,5"
//! vat = 21                         # 0, 6, 12 or 21
//! vat-included = false             # in the unit price; it is when not said
//! quote = "…"
//!
//! [[projects.funding]]
//! kind = "own"                     # own, other
//! label = "…"
//! amount = "250.00"
//!
//! [[projects.permits]]
//! kind = "…"
//! authority = "…"
//! status = "requested"             # needed, requested, granted, refused, not-needed
//! requested = 2022-01-10
//! expected = 2022-03-01
//! decided = 2022-02-20
//!
//! [[projects.steps]]
//! title = "…"
//! who = "…"
//! start = 2022-01-10
//! due = 2022-03-31
//! after = [1]                      # numbers of steps of this project that come first
//! begun = 2022-01-12
//! done = 2022-03-20
//! ```

mod write;

use chrono::NaiveDate;
use strum::VariantArray as _;

use super::toml_text::{number, optional_text, past_day, unknown_word, word};
use crate::domain::application::Point;
use crate::domain::application::point::PointFault;
use crate::domain::fact::{Fact, Fault};
use crate::domain::money::{Cents, LARGEST};
use crate::domain::programme::rule_set::{RuleSet, look_up};
use crate::domain::programme::template::find_indicator;
use crate::domain::roadmap::{
    Cash, CostLine, ExpertiseAsked, Funding, Permit, PermitFault, PermitStatus, Project, Roadmap, Step,
    Target, VAT_RATES, Vat, circle,
};
use crate::domain::toml_reader::{Node, Reader, Table};
use crate::domain::unit::{parse_amount, sign};

/// The largest whole number of units that a target can have.
const LARGEST_WHOLE: i64 = crate::domain::unit::LARGEST / 1_000;

/// What is asked is computed.
const AUTO: &str = "auto";

pub use write::write;

/// What a roadmap may refer to.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The vocabulary of the edition.
    pub rules: &'a RuleSet,
    /// Numbers of the findings of the inventory.
    pub findings: &'a [u32],
    /// The cash of partners, from which follows what is asked where nobody states it.
    pub cash: &'a [Cash],
    /// Nothing is done after this day.
    pub today: NaiveDate,
}

/// Reads a roadmap.
///
/// # Errors
/// Every fault, each with its path and line.
pub fn read(text: &str, known: &Known<'_>) -> Result<Roadmap, Vec<Fault>> {
    let (reader, document) = Reader::open(text);
    let root = reader.root(&document);
    root.only(&["vision", "projects"]);
    let vision = optional_text(&root, "vision");
    let mut seen = Vec::new();
    let nodes = root.get("projects").and_then(Node::list).unwrap_or_default();
    let projects: Vec<Option<Project>> =
        nodes.iter().map(|node| project(&node.table()?, known, &mut seen)).collect();
    let mut projects: Vec<Project> = projects.into_iter().flatten().collect();
    projects.sort_by_key(|project| project.number);
    let faults = reader.into_faults();
    if faults.is_empty() { Ok(Roadmap { vision, projects }) } else { Err(faults) }
}

fn project(table: &Table<'_>, known: &Known<'_>, seen: &mut Vec<u32>) -> Option<Project> {
    table.only(&[
        "number",
        "title",
        "theme",
        "item",
        "objective",
        "findings",
        "ask",
        "public-space",
        "place",
        "point",
        "permit",
        "permits",
        "expertise",
        "targets",
        "costs",
        "funding",
        "steps",
    ]);
    let number = number(table, seen);
    let title = table.need("title").and_then(Node::text);
    let theme = table.get("theme").and_then(|node| word(node, &known.rules.themes, "theme"));
    let item = table.get("item").and_then(|node| menu_item(node, known.rules));
    let objective = optional_text(table, "objective");
    let findings = table.get("findings").map(|node| findings(node, known)).unwrap_or_default();
    let asked = table.get("ask").filter(|node| node.peek() != Some(AUTO)).map(Node::money);
    let public_space = table.get("public-space").map_or(Some(false), Node::flag);
    let place = optional_text(table, "place");
    let point = table.get("point").map(point);
    let words = optional_text(table, "permit").map(Permit::in_words);
    let permits = list(table, "permits", |table| permit(table, known));
    let funding = list(table, "funding", funding);
    let expertise = table.get("expertise").map(|node| expertise(node, known)).unwrap_or_default();
    let targets = table.get("targets").map(|node| targets(node, known)).unwrap_or_default();
    let costs = list(table, "costs", |table| cost(table, known));
    let steps = table.get("steps").map(|node| steps(node, known)).unwrap_or_default();
    let mut project = Project {
        number,
        title: title?,
        theme,
        item,
        objective,
        findings,
        costs: costs?,
        funding: funding?,
        asked_stated: asked.is_some(),
        asked: asked.unwrap_or(Some(Cents::ZERO))?,
        expertise,
        targets,
        public_space: public_space?,
        place,
        point: point.map_or(Some(None), |point| point.map(Some))?,
        permits: words.into_iter().chain(permits?).collect(),
        steps,
    };
    project.settle_asked(known.cash);
    Some(project)
}

/// An item of the menu, where the edition has one.
fn menu_item(node: &Node<'_>, rules: &RuleSet) -> Option<String> {
    if rules.menu.is_empty() {
        node.fault(Fact::new("plan-no-menu").with("edition", &rules.reference));
        return None;
    }
    word(node, &rules.menu, "item")
}

/// Every entry of a list of tables; all are read, so that the faults of all are seen.
fn list<T>(table: &Table<'_>, key: &str, read: impl Fn(&Table<'_>) -> Option<T>) -> Option<Vec<T>> {
    let nodes = table.get(key).and_then(Node::list).unwrap_or_default();
    let entries: Vec<Option<T>> = nodes.iter().map(|node| read(&node.table()?)).collect();
    entries.into_iter().collect()
}

fn point(node: &Node<'_>) -> Option<Point> {
    let read = Point::parse(&node.text()?);
    read.map_err(|fault| node.fault(wrong_point(fault))).ok()
}

fn permit(table: &Table<'_>, known: &Known<'_>) -> Option<Permit> {
    table.only(&["kind", "authority", "status", "requested", "expected", "decided"]);
    let kind = table.need("kind").and_then(Node::text);
    let words: Vec<&str> = PermitStatus::VARIANTS.iter().map(Into::into).collect();
    let status = table.get("status").map(|node| node.word(&words).and_then(|word| word.parse().ok()));
    let past = |key: &str| table.get(key).and_then(|node| past_day(node, known.today));
    let permit = Permit {
        authority: optional_text(table, "authority"),
        status: status.unwrap_or(Some(PermitStatus::Unstated))?,
        requested_on: past("requested"),
        expected_on: table.get("expected").and_then(Node::date),
        decided_on: past("decided"),
        kind: kind?,
    };
    for fault in permit.faults() {
        let (fact, key) = permit_fault(fault, &permit);
        if let Some(node) = table.get(key) {
            node.fault(fact);
        }
    }
    Some(permit)
}

/// What is said of the days of a permit, and the key or flag that says them.
pub fn permit_fault(fault: PermitFault, permit: &Permit) -> (Fact, &'static str) {
    let days = |code, key, day: Option<NaiveDate>| {
        let fact = Fact::new(code);
        let fact = permit.requested_on.map_or(fact.clone(), |requested| fact.with("requested", requested));
        (day.map_or(fact.clone(), |day| fact.with("day", day)), key)
    };
    match fault {
        PermitFault::ExpectedBeforeRequested => {
            days("plan-permit-expected-early", "expected", permit.expected_on)
        }
        PermitFault::DecidedBeforeRequested => {
            days("plan-permit-decided-early", "decided", permit.decided_on)
        }
        PermitFault::DecidedAndOpen => (
            Fact::new("plan-permit-decided-open").with_term("status", format!("permit-{}", permit.status)),
            "decided",
        ),
    }
}

/// What is said of a text that is no point.
pub fn wrong_point(fault: PointFault) -> Fact {
    Fact::new(match fault {
        PointFault::NotAPoint => "point-not-a-point",
        PointFault::OutOfRange => "point-out-of-range",
    })
}

fn funding(table: &Table<'_>) -> Option<Funding> {
    table.only(&["kind", "label", "amount"]);
    let kind = table.need("kind").and_then(|node| node.word(&["own", "other"]));
    let label = table.need("label").and_then(Node::text);
    let amount = table.need("amount").and_then(|node| {
        let amount = node.money()?;
        if amount == Cents::ZERO {
            node.fault(Fact::new("plan-nothing-brought"));
            return None;
        }
        Some(amount)
    });
    Some(Funding { kind: kind?.parse().ok()?, label: label?, amount: amount? })
}

fn findings(node: &Node<'_>, known: &Known<'_>) -> Vec<u32> {
    let mut numbers = Vec::new();
    for node in node.list().unwrap_or_default() {
        let Some(number) = node.count() else { continue };
        if !known.findings.contains(&number) {
            node.fault(unknown_finding(number, known.findings));
        }
        numbers.push(number);
    }
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// What is said of a finding that the inventory does not have.
pub fn unknown_finding(number: u32, known: &[u32]) -> Fact {
    let known: Vec<String> = known.iter().map(ToString::to_string).collect();
    Fact::new("plan-no-such-finding")
        .with("number", number)
        .with("count", known.len())
        .with("known", known.join(", "))
}

fn expertise(node: &Node<'_>, known: &Known<'_>) -> Vec<ExpertiseAsked> {
    let Some(table) = node.table() else { return Vec::new() };
    let mut asked: Vec<ExpertiseAsked> = Vec::new();
    for (key, value) in table.entries() {
        let half_days = value.number(1..=999).and_then(|count| u32::try_from(count).ok());
        match look_up(&known.rules.expertise, key) {
            Some(field) if asked.iter().any(|one| one.field == field) => {
                value.key_fault(key, Fact::new("plan-expertise-twice").with("field", field));
            }
            Some(field) => asked.extend(half_days.map(|half_days| ExpertiseAsked { field, half_days })),
            None => value.key_fault(key, unknown_word(&known.rules.expertise, "expertise", key)),
        }
    }
    asked.sort_by(|one, other| one.field.cmp(&other.field));
    asked
}

fn targets(node: &Node<'_>, known: &Known<'_>) -> Vec<Target> {
    let Some(table) = node.table() else { return Vec::new() };
    let mut found: Vec<Target> = Vec::new();
    for (key, value) in table.entries() {
        let indicator = match find_indicator(&known.rules.indicators, key) {
            Ok(indicator) => indicator,
            Err(fact) => {
                value.key_fault(key, fact);
                continue;
            }
        };
        // A bare number is a number of whole units; anything else is read as people write it.
        let text = match value.peek() {
            Some(text) => text.to_owned(),
            None => match value.number(0..=LARGEST_WHOLE) {
                Some(number) => number.to_string(),
                None => continue,
            },
        };
        match parse_amount(&text, &indicator.unit) {
            Ok(_) if found.iter().any(|one| one.indicator == indicator.code) => {
                value.key_fault(key, Fact::new("target-twice").with("indicator", &indicator.name));
            }
            Ok(thousandths) => found.push(Target { indicator: indicator.code.clone(), thousandths }),
            Err(fact) => {
                value.fault(fact.with("indicator", &indicator.name).with("in", sign(&indicator.unit)))
            }
        }
    }
    found.sort_by(|one, other| one.indicator.cmp(&other.indicator));
    found
}

fn cost(table: &Table<'_>, known: &Known<'_>) -> Option<CostLine> {
    table.only(&["label", "category", "unit-price", "quantity", "vat", "vat-included", "quote"]);
    let label = table.need("label").and_then(Node::text);
    let category =
        table.get("category").and_then(|node| word(node, &known.rules.cost_categories, "category"));
    let price = table.need("unit-price");
    let unit_price = price.as_ref().and_then(|node| node.money());
    let quantity = table.get("quantity").map_or(Some(1_000), Node::quantity);
    let vat = table.get("vat").map(vat);
    let included = table.get("vat-included");
    let vat_included = included.as_ref().map_or(Some(true), |node| node.flag());
    let line = CostLine {
        label: label?,
        category,
        unit_price: unit_price?,
        quantity_thousandths: quantity?,
        vat: vat.map_or(Some(None), |vat| vat.map(Some))?,
        vat_included: vat_included?,
        quote: optional_text(table, "quote"),
    };
    if let Some(fact) = cost_fault(&line) {
        match (included, price) {
            (Some(node), _) if line.vat.is_none() => node.fault(fact),
            (_, Some(node)) => node.fault(fact),
            _ => {}
        }
    }
    Some(line)
}

/// What is wrong with a cost line as a whole: a price without VAT whose rate is not said, or an amount that nobody
/// can mean.
pub fn cost_fault(line: &CostLine) -> Option<Fact> {
    if !line.vat_included && line.vat.is_none() {
        return Some(Fact::new("plan-vat-needed"));
    }
    (line.amount() > LARGEST).then(|| Fact::new("plan-wrong-amount").with("reason", "too-large"))
}

/// What is said of a rate of VAT that does not exist.
pub fn wrong_vat() -> Fact {
    Fact::new("plan-wrong-vat").with_list("rates", VAT_RATES.map(i64::from))
}

fn vat(node: &Node<'_>) -> Option<Vat> {
    let read = match node.peek() {
        Some(text) => Vat::parse(text),
        None => Vat::of(node.number(0..=100)?),
    };
    if read.is_none() {
        node.fault(wrong_vat());
    }
    read
}

fn steps(node: &Node<'_>, known: &Known<'_>) -> Vec<Step> {
    let nodes = node.list().unwrap_or_default();
    let steps: Vec<Option<Step>> =
        nodes.iter().map(|node| step(&node.table()?, known, nodes.len())).collect();
    let Some(steps) = steps.into_iter().collect::<Option<Vec<Step>>>() else { return Vec::new() };
    if let Some(circle) = circle(&steps) {
        node.key_fault("", circle_fact(&circle));
    }
    steps
}

/// What is said of steps that wait for each other.
pub fn circle_fact(circle: &[u32]) -> Fact {
    let mut shown: Vec<String> = circle.iter().map(ToString::to_string).collect();
    shown.extend(shown.first().cloned());
    Fact::new("plan-circle").with("steps", shown.join(" → "))
}

fn step(table: &Table<'_>, known: &Known<'_>, count: usize) -> Option<Step> {
    table.only(&["title", "who", "start", "due", "after", "begun", "done"]);
    let title = table.need("title").and_then(Node::text);
    let responsible = optional_text(table, "who");
    let starts_on = table.get("start").and_then(Node::date);
    let due_on = table.get("due").and_then(Node::date);
    if let (Some(start), Some(due), Some(node)) = (starts_on, due_on, table.get("due"))
        && due < start
    {
        node.fault(Fact::new("plan-due-before-start").with("start", start).with("due", due));
    }
    let mut after = Vec::new();
    for node in table.get("after").and_then(Node::list).unwrap_or_default() {
        let Some(number) = node.count() else { continue };
        if number == 0 || number as usize > count {
            node.fault(Fact::new("plan-no-such-step").with("number", number).with("count", count));
        }
        after.push(number);
    }
    after.sort_unstable();
    after.dedup();
    let done_on = table.get("done").and_then(|node| past_day(node, known.today));
    let begun_on = table.get("begun").and_then(|node| past_day(node, known.today));
    if let (Some(begun), Some(done), Some(node)) = (begun_on, done_on, table.get("done"))
        && done < begun
    {
        node.fault(Fact::new("plan-done-before-begun").with("begun", begun).with("done", done));
    }
    Some(Step { title: title?, responsible, starts_on, due_on, moved_to: None, after, begun_on, done_on })
}

#[cfg(test)]
#[path = "roadmap_file_tests.rs"]
mod tests;
