//! PROJECTS: what can be voted for.

use std::collections::HashMap;
use std::io::Read;

use rustc_hash::FxBuildHasher;

use super::faults::Faults;
use super::read::Keep;
use super::record::Records;
use super::values::{NoAmount, amount};
use super::{ProjectColumn, fields};
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::vote::BallotProject;
use crate::domain::vote::election::MOST_PROJECTS;

/// The columns that are read by name; `usize::MAX` for one that is not there, which has only empty cells.
#[derive(Debug, Clone, Copy)]
struct At {
    id: usize,
    cost: usize,
    name: usize,
    votes: usize,
    score: usize,
    selected: usize,
}

/// The projects as they are read.
#[derive(Debug)]
pub(super) struct Projects {
    keep: Keep,
    at: Option<At>,
    width: usize,
    others: Vec<(usize, ProjectColumn)>,
    projects: Vec<BallotProject>,
    lines: Vec<usize>,
    places: HashMap<String, u16, FxBuildHasher>,
    votes: Vec<String>,
    scores: Vec<String>,
    selected: Vec<Option<u8>>,
    too_many: bool,
}

/// What was read of the projects.
#[derive(Debug)]
pub(super) struct Parts {
    pub projects: Vec<BallotProject>,
    pub columns: Vec<ProjectColumn>,
    pub selected: Option<Vec<u8>>,
    /// What the file says of the votes and of the points of each; nothing where it has no such column.
    pub votes: Vec<String>,
    pub scores: Vec<String>,
}

/// The heads of a section by their names of today, and which of them mean nothing.
pub(super) fn heads<R: Read>(records: &Records<R>, faults: &mut Faults) -> Vec<String> {
    let heads: Vec<String> = records.cells().map(fields::today).collect();
    for (at, head) in heads.iter().enumerate() {
        if !head.is_empty() && heads[..at].contains(head) {
            faults.add(Some(records.line()), head, "", Fact::new("pabulib-column-twice"));
        }
    }
    heads
}

/// Notes the columns that are passed over.
pub(super) fn pass_over(line: usize, unknown: &[&str], warnings: &mut Faults) {
    if !unknown.is_empty() {
        let fact = Fact::new("pabulib-columns-ignored")
            .with("count", unknown.len())
            .with_list("columns", unknown.iter().copied());
        warnings.add(Some(line), "", "", fact);
    }
}

/// A record must have no more cells than there are heads: a `;` in a name that is not quoted moves all that follows.
pub(super) fn fits<R: Read>(records: &Records<R>, width: usize, faults: &mut Faults) -> bool {
    if records.len() > width {
        let fact = Fact::new("row-too-long").with("found", records.len()).with("expected", width);
        faults.add(Some(records.line()), "", "", fact);
    }
    records.len() <= width
}

impl Projects {
    pub fn new(keep: Keep) -> Self {
        Self {
            keep,
            at: None,
            width: 0,
            others: Vec::new(),
            projects: Vec::new(),
            lines: Vec::new(),
            places: HashMap::default(),
            votes: Vec::new(),
            scores: Vec::new(),
            selected: Vec::new(),
            too_many: false,
        }
    }

    pub fn has_heads(&self) -> bool {
        self.at.is_some()
    }

    /// Whether its ids can be read.
    pub fn has_ids(&self) -> bool {
        self.at.is_some_and(|at| at.id != usize::MAX)
    }

    pub fn len(&self) -> usize {
        self.projects.len()
    }

    /// The places of the projects by their ids, which are not needed here any more; none where ids could not be read.
    pub fn ballot_paper(&mut self) -> Option<HashMap<String, u16, FxBuildHasher>> {
        self.has_ids().then(|| std::mem::take(&mut self.places))
    }

    /// The line of the heads.
    pub fn heads<R: Read>(&mut self, records: &Records<R>, faults: &mut Faults, warnings: &mut Faults) {
        let heads = heads(records, faults);
        let at = |name: &str| heads.iter().position(|head| head == name).unwrap_or(usize::MAX);
        for needed in ["project_id", "cost"] {
            if at(needed) == usize::MAX {
                let fact =
                    Fact::new("pabulib-missing-column").with("column", needed).with("section", "PROJECTS");
                faults.add(Some(records.line()), "", "", fact);
            }
        }
        let own = ["project_id", "cost", "name", "votes", "score", "selected"];
        let [id, cost, name, votes, score, selected] = own.map(at);
        self.at = Some(At { id, cost, name, votes, score, selected });
        self.width = heads.len();
        let mut unknown = Vec::new();
        for (place, head) in heads.iter().enumerate().filter(|(_, head)| !own.contains(&head.as_str())) {
            match fields::column(fields::PROJECT_COLUMNS, head) {
                Some(head) if self.keep == Keep::Everything => {
                    self.others.push((place, ProjectColumn { head, cells: Vec::new() }));
                }
                Some(_) => {}
                None => unknown.push(head.as_str()),
            }
        }
        if self.keep == Keep::Everything {
            pass_over(records.line(), &unknown, warnings);
        }
    }

    /// A project.
    pub fn row<R: Read>(&mut self, records: &Records<R>, faults: &mut Faults, warnings: &mut Faults) {
        let Some(at) = self.at.filter(|at| at.id != usize::MAX) else { return };
        let line = records.line();
        fits(records, self.width, faults);
        let id = records.cell(at.id);
        if id.is_empty() {
            faults.add(Some(line), "project_id", "", Fact::new("pabulib-no-id"));
            return;
        }
        if id.contains(',') {
            faults.add(Some(line), "project_id", id, Fact::new("pabulib-comma-in-id"));
        }
        if let Some(before) = self.places.get(id) {
            let before = self.lines.get(usize::from(*before)).copied().unwrap_or_default();
            let fact = Fact::new("pabulib-project-twice").with("project", id).with("line", before);
            faults.add(Some(line), "project_id", id, fact);
            return;
        }
        let Some(place) =
            u16::try_from(self.projects.len()).ok().filter(|place| usize::from(*place) < MOST_PROJECTS)
        else {
            if !self.too_many {
                self.too_many = true;
                faults.add(
                    Some(line),
                    "",
                    "",
                    Fact::new("pabulib-too-many-projects").with("most", MOST_PROJECTS),
                );
            }
            return;
        };
        let cost =
            if at.cost == usize::MAX { UNKNOWN } else { cost(records.cell(at.cost), line, faults, warnings) };
        self.places.insert(id.to_owned(), place);
        let name = records.cell(at.name).to_owned();
        self.projects.push(BallotProject { id: id.to_owned(), name, cost });
        self.lines.push(line);
        for (column, cells) in [(at.votes, &mut self.votes), (at.score, &mut self.scores)] {
            if column != usize::MAX {
                cells.push(records.cell(column).to_owned());
            }
        }
        if at.selected != usize::MAX {
            let selected = match records.cell(at.selected) {
                "0" => Some(0),
                "1" => Some(1),
                "2" => Some(2),
                "3" => Some(3),
                _ => None,
            };
            self.selected.push(selected);
        }
        for (place, column) in &mut self.others {
            column.cells.push(records.cell(*place).to_owned());
        }
    }

    /// What was read, with what is odd in it.
    pub fn into_parts(self, warnings: &mut Faults, budget: Cents) -> Parts {
        let dear = self.projects.iter().zip(&self.lines).filter(|(project, _)| project.cost > budget);
        for (project, line) in dear {
            let fact = Fact::new("pabulib-dearer-than-budget").with("project", &project.id);
            warnings.add(Some(*line), "cost", &project.cost.to_decimal(), fact);
        }
        let unclear = self.selected.iter().position(Option::is_none);
        let selected: Option<Vec<u8>> = self.selected.iter().copied().collect();
        if let Some(line) = unclear.and_then(|at| self.lines.get(at))
            && self.keep == Keep::Everything
        {
            warnings.add(Some(*line), "selected", "", Fact::new("pabulib-selected-unclear"));
        }
        Parts {
            selected: selected.filter(|selected| !selected.is_empty()),
            projects: self.projects,
            columns: self.others.into_iter().map(|(_, column)| column).collect(),
            votes: self.votes,
            scores: self.scores,
        }
    }
}

/// Stands for the cost of a project until its fault is told, so that its votes can be looked at too.
const UNKNOWN: Cents = Cents(1);

/// What a project costs: above zero.
fn cost(text: &str, line: usize, faults: &mut Faults, warnings: &mut Faults) -> Cents {
    let code = match amount(text) {
        Ok((cost, rounded)) if cost > Cents::ZERO => {
            if rounded {
                let fact = Fact::new("pabulib-rounded").with("amount", cost.to_decimal());
                warnings.add(Some(line), "cost", text, fact);
            }
            return cost;
        }
        Ok(_) => "pabulib-cost-not-positive",
        Err(NoAmount::TooLarge) => "pabulib-amount-too-large",
        Err(NoAmount::NotANumber) => "pabulib-not-an-amount",
    };
    faults.add(Some(line), "cost", text, Fact::new(code));
    UNKNOWN
}
