//! An election → a `.pb` file in the strict form: no BOM, no blanks around cells or commas, columns in the order that is
//! asked for, no empty cell where there may be none.

use super::check::{Counts, Settled, has_score, settle};
use super::fields::{self, Kind};
use super::small_groups::shown;
use super::values::{self, decimal};
use super::{Meta, PabulibFile, vote_type};
use crate::domain::fact::{Fact, Fault};
use crate::domain::vote::{BallotType, Election};

/// How many voters at least must share what a public file says of a voter. Five is what statistics offices commonly ask
/// of a table about people: a cell of one to four may be somebody's neighbour.
pub const SMALLEST_GROUP: usize = 5;

/// A file as it is written.
#[derive(Debug)]
pub struct Written {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What was left out or changed on the way, each with the key or the column.
    pub notes: Vec<Fault>,
}

/// Writes a file. Of the voters nothing is told that fewer than `smallest_group` share; see [`SMALLEST_GROUP`].
///
/// # Errors
/// Keys that every file must have and that this one does not have, or that no reader would take: all of them.
pub fn write(file: &PabulibFile, smallest_group: usize) -> Result<Written, Vec<Fault>> {
    let counts = Counts::of(&file.election);
    let settled = settle(&file.meta, &file.election, file.selected.as_deref(), &counts);
    let mut writer = Writer { text: String::new(), notes: Vec::new() };
    let meta = writer.strict_meta(file, &settled)?;
    writer.line(["META"]);
    writer.line(["key", "value"]);
    for (key, value) in meta.known() {
        writer.line([key.0, value]);
    }
    writer.projects(file, &counts);
    writer.votes(file, smallest_group);
    Ok(Written { bytes: writer.text.into_bytes(), notes: writer.notes })
}

struct Writer {
    text: String,
    notes: Vec<Fault>,
}

impl Writer {
    fn note(&mut self, field: &str, found: &str, fact: Fact) {
        self.notes.push(Fault::of(field, found, fact));
    }

    fn line<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) {
        for (at, cell) in cells.into_iter().enumerate() {
            if at > 0 {
                self.text.push(';');
            }
            self.cell(cell);
        }
        self.text.push('\n');
    }

    fn cell(&mut self, cell: &str) {
        if cell.contains([';', '"', '\n', '\r']) {
            self.text.push('"');
            self.text.push_str(&cell.replace('"', "\"\""));
            self.text.push('"');
        } else {
            self.text.push_str(cell);
        }
    }

    /// META with every value in its strict form.
    fn strict_meta(&mut self, file: &PabulibFile, settled: &Settled) -> Result<Meta, Vec<Fault>> {
        let (meta, election) = (&file.meta, &file.election);
        let mut strict = Meta::default();
        for (key, value) in meta.iter() {
            let Some((_, kind, _)) = fields::META.iter().find(|(known, _, _)| *known == key) else {
                self.note(key, value, Fact::new("pabulib-key-left-out"));
                continue;
            };
            match strict_value(*kind, key, value, meta) {
                Some(value) => strict.set(key, value),
                None => self.note(key, value, Fact::new("pabulib-value-left-out")),
            }
        }
        strict.set("num_projects", election.projects.len().to_string());
        strict.set("num_votes", election.ballots.len().to_string());
        strict.set("budget", decimal(election.budget));
        strict.set("vote_type", vote_type(election.ballot_type));
        if !meta.get("rule").is_empty() {
            self.strict_rule(&mut strict, meta.get("rule"), settled);
        }
        strict.set("fully_funded", if settled.fully_funded { "1" } else { "" });
        self.strict_lengths(&mut strict, election);
        let faults = missing(&strict, meta, election.ballot_type);
        if faults.is_empty() { Ok(strict) } else { Err(faults) }
    }

    fn strict_rule(&mut self, strict: &mut Meta, named: &str, settled: &Settled) {
        strict.set("rule", settled.rule);
        if named != settled.rule {
            let code =
                if settled.rule == "unknown" { "pabulib-rule-not-followed" } else { "pabulib-rule-changed" };
            self.note("rule", named, Fact::new(code).with("rule", settled.rule));
        }
        if !settled.threshold {
            strict.set("min_project_score_threshold", "");
        }
    }

    /// A ballot never names more projects than there are; where one is chosen, it names one.
    fn strict_lengths(&mut self, strict: &mut Meta, election: &Election) {
        let one = election.ballot_type == BallotType::ChooseOne;
        let projects = election.projects.len() as u64;
        for key in ["min_length", "max_length"] {
            let most = match strict.whole(key) {
                Some(length) if one && length != 1 => 1,
                Some(length) if length > projects && key == "max_length" => projects,
                _ => continue,
            };
            self.note(
                key,
                strict.get(key),
                Fact::new("pabulib-length-changed").with("length", most.to_string()),
            );
            strict.set(key, most.to_string());
        }
    }

    fn projects(&mut self, file: &PabulibFile, counts: &Counts) {
        let election = &file.election;
        let score = has_score(election.ballot_type);
        let columns = self.project_columns(file);
        let early = |head: &str| {
            fields::PROJECT_COLUMNS
                .iter()
                .take_while(|known| **known != fields::AFTER_SELECTED)
                .any(|known| *known == head)
        };
        let mut heads = vec!["project_id", "cost", "votes"];
        heads.extend(score.then_some("score"));
        heads.push("name");
        heads.extend(columns.iter().map(|(head, _)| *head).filter(|head| early(head)));
        heads.extend(file.selected.as_ref().map(|_| "selected"));
        heads.extend(columns.iter().map(|(head, _)| *head).filter(|head| !early(head)));
        self.line(["PROJECTS"]);
        self.line(heads);
        for (at, project) in election.projects.iter().enumerate() {
            let count = |counts: &[u64]| counts.get(at).copied().unwrap_or_default().to_string();
            let mut cells = vec![project.id.clone(), decimal(project.cost), count(&counts.votes)];
            cells.extend(score.then(|| count(&counts.scores)));
            let name = values::one_line(&project.name);
            cells.push(if name.is_empty() { values::one_line(&project.id) } else { name });
            let cell = |(_, cells): &(&str, Vec<String>)| cells.get(at).cloned().unwrap_or_default();
            cells.extend(columns.iter().filter(|(head, _)| early(head)).map(cell));
            cells.extend(
                file.selected.as_ref().map(|all| all.get(at).copied().unwrap_or_default().to_string()),
            );
            cells.extend(columns.iter().filter(|(head, _)| !early(head)).map(cell));
            self.line(cells.iter().map(String::as_str));
        }
    }

    /// What else is said of the projects, in the strict form and order. Empty columns are left out, and who proposed
    /// a project.
    fn project_columns(&mut self, file: &PabulibFile) -> Vec<(&'static str, Vec<String>)> {
        let mut columns = Vec::new();
        let all = |head: &str| file.columns.iter().find(|column| column.head == head);
        for head in fields::PROJECT_COLUMNS.iter().copied() {
            let Some(column) = all(head) else { continue };
            if head == "proposer" {
                self.note(head, "", Fact::new("pabulib-proposer-left-out"));
                continue;
            }
            let mut cells: Vec<String> = column.cells.iter().map(|cell| strict_cell(head, cell)).collect();
            if let Some(other) = ["latitude", "longitude"].iter().find(|other| **other != head)
                && ["latitude", "longitude"].contains(&head)
            {
                // A place has both or neither.
                let there = |at: usize| {
                    all(other).and_then(|column| column.cells.get(at)).map(|cell| strict_cell(other, cell))
                };
                for (at, cell) in cells.iter_mut().enumerate() {
                    if there(at).unwrap_or_default().is_empty() {
                        cell.clear();
                    }
                }
            }
            if cells.iter().all(String::is_empty) {
                continue;
            }
            let empty = cells.iter().filter(|cell| cell.is_empty()).count();
            if empty > 0 && !fields::NULLABLE_OF_PROJECTS.contains(&head) {
                self.note(head, "", Fact::new("pabulib-filled").with("count", empty));
                for cell in cells.iter_mut().filter(|cell| cell.is_empty()) {
                    "-".clone_into(cell);
                }
            }
            columns.push((head, cells));
        }
        columns
    }

    fn votes(&mut self, file: &PabulibFile, smallest_group: usize) {
        let election = &file.election;
        let points = election.ballot_type.has_points();
        let known = shown(&file.voters, smallest_group);
        if known.hidden > 0 {
            let fact =
                Fact::new("pabulib-voters-hidden").with("count", known.hidden).with("least", smallest_group);
            self.note("VOTES", "", fact);
        }
        for head in &known.left_out {
            self.note(head, "", Fact::new("pabulib-column-left-out").with("least", smallest_group));
        }
        let mut heads = vec!["voter_id", "vote"];
        heads.extend(points.then_some("points"));
        heads.extend(&known.heads);
        self.line(["VOTES"]);
        self.line(heads);
        let mut blank = 0;
        for (at, ballot) in election.ballots.iter().enumerate() {
            let mut marks: Vec<(u16, u32)> = ballot.marks().collect();
            if points {
                // The checker wants the most points first.
                marks.sort_by_key(|(_, points)| std::cmp::Reverse(*points));
            }
            blank += usize::from(marks.is_empty());
            let id = |place: u16| {
                election.projects.get(usize::from(place)).map_or("", |project| project.id.as_str())
            };
            let number = (at + 1).to_string();
            let voter = file.voters.id(at).unwrap_or(&number);
            self.cell(voter);
            self.text.push(';');
            let vote: Vec<&str> = marks.iter().map(|(place, _)| id(*place)).collect();
            self.cell(&vote.join(","));
            if points {
                let points: Vec<String> = marks.iter().map(|(_, points)| points.to_string()).collect();
                self.text.push(';');
                self.text.push_str(&points.join(","));
            }
            for cell in known.cells.get(at).into_iter().flatten() {
                self.text.push(';');
                self.cell(cell);
            }
            self.text.push('\n');
        }
        if blank > 0 {
            self.note("vote", "", Fact::new("pabulib-blank-written").with("count", blank));
        }
    }
}

/// Whether a value can be written for a key of META.
pub fn takes(key: &str, value: &str) -> bool {
    let mut meta = Meta::default();
    meta.set(key, value);
    let kind = fields::META.iter().find(|(known, _, _)| *known == key).map(|(_, kind, _)| *kind);
    kind.is_some_and(|kind| strict_value(kind, key, value, &meta).is_some())
}

/// A value of META in its strict form; none when it has none.
fn strict_value(kind: Kind, key: &str, value: &str, meta: &Meta) -> Option<String> {
    let text = match kind {
        Kind::Text => values::one_line(value),
        Kind::Whole => meta.whole(key)?.to_string(),
        Kind::Amount => decimal(meta.amount(key)?),
        Kind::Date => values::date(value)?,
        Kind::Language => values::language(value)?,
        Kind::Currency => values::currency(value)?,
        Kind::Flag if value == "1" => value.to_owned(),
        Kind::Flag => return None,
        Kind::List => values::list(value),
        Kind::Comment => values::comment(value),
    };
    (!text.is_empty()).then_some(text)
}

/// A cell of a project in its strict form; empty when it has none.
fn strict_cell(head: &str, cell: &str) -> String {
    match head {
        "category" | "beneficiaries" => values::list(cell),
        "latitude" => values::degrees(cell, 90.0).unwrap_or_default(),
        "longitude" => values::degrees(cell, 180.0).unwrap_or_default(),
        _ => values::one_line(cell),
    }
}

/// The keys that must be there and are not, and days in the wrong order.
fn missing(strict: &Meta, given: &Meta, ballot_type: BallotType) -> Vec<Fault> {
    let points = (ballot_type == BallotType::Cumulative).then_some("max_sum_points");
    let needed = Meta::required().chain(points).filter(|key| strict.get(key).is_empty());
    let mut faults: Vec<Fault> = needed
        .map(|key| {
            let code = if given.get(key).is_empty() { "pabulib-missing-key" } else { "pabulib-bad-value" };
            Fault::of(key, given.get(key), Fact::new(code).with("key", key))
        })
        .collect();
    let day = |key| values::first_day(strict.get(key));
    if let (Some(begin), Some(end)) = (day("date_begin"), day("date_end"))
        && begin > end
    {
        let fact = Fact::new("pabulib-dates-reversed").with("begin", strict.get("date_begin"));
        faults.push(Fault::of("date_end", strict.get("date_end"), fact));
    }
    faults
}
