//! The roadmap as TOML:
//!
//! ```toml
//! vision = "…"
//!
//! [[projects]]
//! number = 1                       # may be left out: then it follows
//! title = "…"
//! theme = "nature"
//! objective = "…"
//! findings = [1, 3]                # numbers of findings of the inventory
//! ask = "6200.00"
//! public-space = true
//! permit = "…"
//! expertise = { biodiversity = 2 } # in half days
//!
//! [[projects.costs]]
//! label = "…"
//! category = "material"
//! unit-price = "120.00"
//! quantity = "2,5"
//!
//! [[projects.steps]]
//! title = "…"
//! who = "…"
//! start = 2022-01-10
//! due = 2022-03-31
//! after = [1]                      # numbers of steps of this project that come first
//! done = 2022-03-20
//! ```

use chrono::NaiveDate;

use super::toml_text::{Writer, number, optional_text, past_day, quoted, unknown_word, word};
use crate::domain::fact::{Fact, Fault};
use crate::domain::programme::rule_set::{RuleSet, look_up};
use crate::domain::roadmap::{CostLine, ExpertiseAsked, Project, Roadmap, Step, circle};
use crate::domain::toml_reader::{Node, Reader, Table};

/// What a roadmap may refer to.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The vocabulary of the edition.
    pub rules: &'a RuleSet,
    /// Numbers of the findings of the inventory.
    pub findings: &'a [u32],
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
        "objective",
        "findings",
        "ask",
        "public-space",
        "permit",
        "expertise",
        "costs",
        "steps",
    ]);
    let number = number(table, seen);
    let title = table.need("title").and_then(Node::text);
    let theme = table.get("theme").and_then(|node| word(node, &known.rules.themes, "theme"));
    let objective = optional_text(table, "objective");
    let findings = table.get("findings").map(|node| findings(node, known)).unwrap_or_default();
    let asked = table.need("ask").and_then(Node::money);
    let public_space = table.get("public-space").map_or(Some(false), Node::flag);
    let permit = optional_text(table, "permit");
    let expertise = table.get("expertise").map(|node| expertise(node, known)).unwrap_or_default();
    let costs = table.get("costs").and_then(Node::list).unwrap_or_default();
    let costs: Vec<Option<CostLine>> = costs.iter().map(|node| cost(&node.table()?, known)).collect();
    let steps = table.get("steps").map(|node| steps(node, known)).unwrap_or_default();
    Some(Project {
        number,
        title: title?,
        theme,
        objective,
        findings,
        costs: costs.into_iter().collect::<Option<_>>()?,
        asked: asked?,
        expertise,
        public_space: public_space?,
        permit,
        steps,
    })
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

fn cost(table: &Table<'_>, known: &Known<'_>) -> Option<CostLine> {
    table.only(&["label", "category", "unit-price", "quantity"]);
    let label = table.need("label").and_then(Node::text);
    let category =
        table.get("category").and_then(|node| word(node, &known.rules.cost_categories, "category"));
    let unit_price = table.need("unit-price").and_then(Node::money);
    let quantity = table.get("quantity").map_or(Some(1_000), Node::quantity);
    Some(CostLine { label: label?, category, unit_price: unit_price?, quantity_thousandths: quantity? })
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
    table.only(&["title", "who", "start", "due", "after", "done"]);
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
    Some(Step { title: title?, responsible, starts_on, due_on, after, done_on })
}

/// Writes a roadmap so that reading gives the same again. `help` stands above it as a comment.
pub fn write(roadmap: &Roadmap, help: &str) -> String {
    let mut out = Writer::default();
    out.comment(help);
    out.maybe("vision", roadmap.vision.as_deref());
    for project in &roadmap.projects {
        out.head("[[projects]]");
        out.raw("number", project.number);
        out.say("title", &project.title);
        out.maybe("theme", project.theme.as_deref());
        out.maybe("objective", project.objective.as_deref());
        if !project.findings.is_empty() {
            out.raw("findings", numbers(&project.findings));
        }
        out.say("ask", &project.asked.to_decimal());
        out.raw("public-space", project.public_space);
        out.maybe("permit", project.permit.as_deref());
        if !project.expertise.is_empty() {
            let fields: Vec<String> = project
                .expertise
                .iter()
                .map(|asked| format!("{} = {}", quoted(&asked.field), asked.half_days))
                .collect();
            out.raw("expertise", format!("{{ {} }}", fields.join(", ")));
        }
        for line in &project.costs {
            out.head("[[projects.costs]]");
            out.say("label", &line.label);
            out.maybe("category", line.category.as_deref());
            out.say("unit-price", &line.unit_price.to_decimal());
            out.say("quantity", &quantity(line.quantity_thousandths));
        }
        for step in &project.steps {
            out.head("[[projects.steps]]");
            out.say("title", &step.title);
            out.maybe("who", step.responsible.as_deref());
            out.day("start", step.starts_on);
            out.day("due", step.due_on);
            if !step.after.is_empty() {
                out.raw("after", numbers(&step.after));
            }
            out.day("done", step.done_on);
        }
    }
    out.finish()
}

fn numbers(numbers: &[u32]) -> String {
    let texts: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    format!("[{}]", texts.join(", "))
}

fn quantity(thousandths: i64) -> String {
    let text = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
