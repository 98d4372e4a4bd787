//! The evaluation as TOML:
//!
//! ```toml
//! held-on = 2023-02-18
//! participants = 85
//! lasting = "…"
//! maintainer = "…"
//! lessons = "…"
//! recommendation = "…"      # to the programme, when there is one
//!
//! [[projects]]
//! number = 1
//! outcome = "partly"         # done, partly, dropped
//! why = "…"                  # asked when it was not done as planned
//! reproducible = true        # easily done again elsewhere, when that was said
//! ```

use chrono::NaiveDate;

use super::toml_text::{optional_text, past_day};
use crate::domain::evaluation::{Evaluation, Outcome, ProjectOutcome};
use crate::domain::fact::{Fact, Fault};
use crate::domain::toml_reader::{Node, Reader, Table};

/// Reads an evaluation. `projects` are the numbers that it may speak of.
///
/// # Errors
/// Every fault, each with its path and line.
pub fn read(text: &str, projects: &[u32], today: NaiveDate) -> Result<Evaluation, Vec<Fault>> {
    let (reader, document) = Reader::open(text);
    let evaluation = evaluation(&reader.root(&document), projects, today);
    let faults = reader.into_faults();
    match evaluation {
        Some(evaluation) if faults.is_empty() => Ok(evaluation),
        _ => Err(faults),
    }
}

fn evaluation(table: &Table<'_>, projects: &[u32], today: NaiveDate) -> Option<Evaluation> {
    table.only(&[
        "held-on",
        "participants",
        "lasting",
        "maintainer",
        "lessons",
        "recommendation",
        "projects",
    ]);
    let held_on = table.need("held-on").and_then(|node| past_day(node, today));
    let participants = table.need("participants").and_then(Node::count);
    let [lasting, maintainer, lessons] =
        ["lasting", "maintainer", "lessons"].map(|key| table.need(key).and_then(Node::text));
    let recommendation = optional_text(table, "recommendation");
    let nodes = table.get("projects").and_then(Node::list).unwrap_or_default();
    let mut seen = Vec::new();
    let outcomes: Vec<Option<ProjectOutcome>> =
        nodes.iter().map(|node| outcome(&node.table()?, projects, &mut seen)).collect();
    Some(Evaluation {
        held_on: held_on?,
        participants: participants?,
        lasting: lasting?,
        maintainer: maintainer?,
        lessons: lessons?,
        recommendation,
        projects: outcomes.into_iter().collect::<Option<_>>()?,
    })
}

fn outcome(table: &Table<'_>, projects: &[u32], seen: &mut Vec<u32>) -> Option<ProjectOutcome> {
    table.only(&["number", "outcome", "why", "reproducible"]);
    let number = table.need("number").and_then(|node| {
        let number = node.count()?;
        if !projects.contains(&number) {
            let known: Vec<String> = projects.iter().map(ToString::to_string).collect();
            let fact = Fact::new("evaluate-no-such-project").with("number", number);
            node.fault(fact.with("count", known.len()).with("known", known.join(", ")));
        } else if seen.contains(&number) {
            node.fault(Fact::new("plan-number-twice").with("number", number));
        }
        seen.push(number);
        Some(number)
    });
    let outcome = table.need("outcome").and_then(|node| node.word(&["done", "partly", "dropped"]));
    let outcome = outcome.and_then(|word| word.parse::<Outcome>().ok());
    let why = table.get("why").and_then(Node::text);
    if outcome.is_some_and(|outcome| outcome != Outcome::Done) && table.get("why").is_none() {
        table.lack("why", Fact::new("evaluate-why-needed").with("number", number.unwrap_or_default()));
    }
    let reproducible = table.get("reproducible").and_then(Node::flag);
    Some(ProjectOutcome { project: number?, outcome: outcome?, why, reproducible })
}
