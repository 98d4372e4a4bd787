//! Answers to the questions of an evaluation, as TOML or as a table.
//!
//! ```toml
//! by = "Fatima"              # or together = 6
//!
//! [answers]
//! engagement = 4             # points, or words for an open question
//! differently = "…"
//!
//! [[projects]]
//! number = 1
//! results = 5
//! ```
//!
//! A table has the columns `person`, `question`, `project` and `answer`: one row for each answer, as the tools that
//! make forms export them. The columns `project` and `together` may be left out; their names in Dutch and French do as well.

use super::table_in::{self, Row, head_key};
use crate::domain::evaluation::answers::{By, FromFile, Given, Questionnaire, ReadAnswer};
use crate::domain::fact::{Fact, Fault, Place};
use crate::domain::toml_reader::{Node, Reader, Table};

/// What is read, and the faults on the way.
pub type Read = (Vec<FromFile>, Vec<Fault>);

/// Reads the answers of one person, or of several together. Who answered may be left to whoever reads the file.
pub fn read_toml(text: &str, form: &Questionnaire<'_>) -> Read {
    let (reader, document) = Reader::open(text);
    let found = one(&reader.root(&document), form);
    let faults = reader.into_faults();
    (vec![found], faults)
}

fn one(table: &Table<'_>, form: &Questionnaire<'_>) -> FromFile {
    table.only(&["by", "together", "answers", "projects"]);
    let together = table.get("together").and_then(|node| node.number(1..=1_000));
    let by = match (table.get("by"), together.and_then(|people| u32::try_from(people).ok())) {
        (Some(node), Some(_)) => {
            node.fault(Fact::new("evaluation-by-and-together"));
            None
        }
        (Some(node), None) => node.text().map(By::Person),
        (None, people) => people.map(By::Together),
    };
    let mut answers = Vec::new();
    if let Some(whole) = table.get("answers").and_then(Node::table) {
        answers_of(&whole, None, form, &mut answers);
    }
    let mut seen = Vec::new();
    for node in table.get("projects").and_then(Node::list).unwrap_or_default() {
        let Some(project) = node.table() else { continue };
        let Some(number) = project.need("number").and_then(|node| known(node, form, &mut seen)) else {
            continue;
        };
        answers_of(&project, Some(number), form, &mut answers);
    }
    FromFile { line: None, by, answers }
}

fn known(node: &Node<'_>, form: &Questionnaire<'_>, seen: &mut Vec<u32>) -> Option<u32> {
    let number = node.count()?;
    if !form.projects.iter().any(|(known, _)| *known == number) {
        node.fault(form.no_such_project(number));
        return None;
    }
    if seen.contains(&number) {
        node.fault(Fact::new("plan-number-twice").with("number", number));
        return None;
    }
    seen.push(number);
    Some(number)
}

fn answers_of(
    table: &Table<'_>,
    project: Option<u32>,
    form: &Questionnaire<'_>,
    answers: &mut Vec<ReadAnswer>,
) {
    for (question, node) in table.entries().iter().filter(|(key, _)| *key != "number" || project.is_none()) {
        let text = match node.peek() {
            Some(text) => text.to_owned(),
            None => match node.number(i64::MIN..=i64::MAX) {
                Some(points) => points.to_string(),
                None => continue,
            },
        };
        match form.read(question, project, &text) {
            Ok(answer) => put(answers, answer),
            Err(fact) => node.fault(fact),
        }
    }
}

/// A later answer to the same question takes the place of an earlier one.
fn put(answers: &mut Vec<ReadAnswer>, answer: ReadAnswer) {
    answers.retain(|one| (&one.0, one.1) != (&answer.0, answer.1));
    answers.push(answer);
}

const COLUMNS: [&str; 5] = ["person", "question", "answer", "project", "together"];

/// What offices and their form tools call them besides, folded.
const SYNONYMS: [(&str, &[&str]); 5] = [
    (
        "person",
        &["wie", "naam", "persoon", "lid", "qui", "nom", "personne", "membre", "name", "who", "member"],
    ),
    ("question", &["vraag", "code"]),
    ("answer", &["antwoord", "reponse", "score", "punten", "points"]),
    ("project", &["project nr", "projectnummer", "projet", "n projet", "numero de projet", "project number"]),
    ("together", &["samen", "aantal", "ensemble", "nombre", "people"]),
];

/// The column that a head means.
fn column_of(head: &str) -> Option<&'static str> {
    let key = head_key(head);
    let named = |(column, names): &&(&'static str, &[&str])| *column == key || names.contains(&key.as_str());
    SYNONYMS.iter().find(named).map(|(column, _)| *column)
}

/// Reads a table with the answers of several people.
///
/// # Errors
/// What is wrong with the table as such.
pub fn read_table(bytes: &[u8], form: &Questionnaire<'_>) -> Result<Read, Vec<Fault>> {
    let table = table_in::read(bytes)?;
    let columns: Vec<Option<&str>> = table.heads.iter().map(|head| column_of(head)).collect();
    let at = |name: &str| columns.iter().position(|column| *column == Some(name));
    let mut faults: Vec<Fault> = Vec::new();
    for (at, head) in table.heads.iter().enumerate() {
        let first = columns.iter().position(|known| known.is_some() && *known == columns[at]);
        if let Some(first) = first.filter(|first| *first < at) {
            let fact = Fact::new("member-column-twice").with("other", &table.heads[first]);
            faults.push(Fault::of(head, "", fact.with("column", columns[at].unwrap_or_default())));
        }
    }
    for (head, _) in table.heads.iter().zip(&columns).filter(|(_, column)| column.is_none()) {
        let fact = Fact::new("inventory-unknown-column").with_list("columns", COLUMNS);
        faults.push(Fault::of(head, "", fact));
    }
    for needed in &COLUMNS[1..3] {
        if at(needed).is_none() {
            faults.push(Fault::of(*needed, "", Fact::new("toml-missing-key").with("key", *needed)));
        }
    }
    let whose = at("person").or(at("together"));
    if whose.is_none() {
        faults.push(Fault::of("person", "", Fact::new("toml-missing-key").with("key", "person")));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut found: Vec<FromFile> = Vec::new();
    // Where each answer was read first: a second answer to the same question contradicts it.
    let mut seen: Vec<(By, String, u32, Option<Given>)> = Vec::new();
    for row in &table.rows {
        if let Some(fault) = &row.fault {
            faults.push(fault.clone());
            continue;
        }
        let cell = |name: &str| at(name).and_then(|at| row.cells.get(at)).map_or("", |cell| cell.trim());
        let Some((by, answer)) = read_row(row, cell, form, &mut faults) else { continue };
        let double = seen.iter().find(|one| one.0 == by && one.1 == answer.0 && one.2 == answer.1);
        if let Some(first) = double {
            if first.3 != answer.2 {
                let fact = Fact::new("evaluation-answered-twice").with("question", &answer.0);
                faults.push(fault(row, "answer", cell("answer"), fact));
            }
            continue;
        }
        seen.push((by.clone(), answer.0.clone(), answer.1, answer.2.clone()));
        match found.iter_mut().find(|one| one.by.as_ref() == Some(&by)) {
            Some(one) => one.answers.push(answer),
            None => found.push(FromFile { line: Some(row.line), by: Some(by), answers: vec![answer] }),
        }
    }
    Ok((found, faults))
}

fn read_row<'c>(
    row: &Row,
    cell: impl Fn(&str) -> &'c str,
    form: &Questionnaire<'_>,
    faults: &mut Vec<Fault>,
) -> Option<(By, ReadAnswer)> {
    let before = faults.len();
    let by = match (cell("person"), cell("together")) {
        ("", "") => {
            faults.push(fault(row, "person", "", Fact::new("plan-text-needed")));
            None
        }
        ("", people) => match people.parse::<u32>().ok().filter(|people| (1..=1_000).contains(people)) {
            Some(people) => Some(By::Together(people)),
            None => {
                faults.push(fault(row, "together", people, Fact::new("plan-wrong-count")));
                None
            }
        },
        (_, people) if !people.is_empty() => {
            faults.push(fault(row, "together", people, Fact::new("evaluation-by-and-together")));
            None
        }
        (person, _) => Some(By::Person(person.to_owned())),
    };
    let project = match cell("project") {
        "" | "0" => None,
        text => match text.parse::<u32>() {
            Ok(number) => Some(number),
            Err(_) => {
                faults.push(fault(row, "project", text, Fact::new("plan-wrong-count")));
                return None;
            }
        },
    };
    let answer = match form.read(cell("question"), project, cell("answer")) {
        Ok(answer) => answer,
        Err(fact) => {
            let (field, text) = match fact.code.as_ref() {
                "evaluation-unknown-question" => ("question", cell("question")),
                "evaluate-no-such-project" | "evaluation-which-project" | "evaluation-of-the-whole" => {
                    ("project", cell("project"))
                }
                _ => ("answer", cell("answer")),
            };
            faults.push(fault(row, field, text, fact));
            return None;
        }
    };
    (faults.len() == before).then_some((by?, answer))
}

fn fault(row: &Row, field: &str, found: &str, fact: Fact) -> Fault {
    let found = (!found.is_empty()).then(|| found.to_owned());
    let place = Place { line: Some(row.line), row: Some(row.number), field: Some(field.to_owned()), found };
    Fault { place, fact }
}
