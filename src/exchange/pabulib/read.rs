//! A `.pb` file → an election, record by record.

use std::io::{self, Read};

use super::faults::Faults;
use super::projects::Projects;
use super::record::{Records, Stop};
use super::values::{NoAmount, amount};
use super::votes::Votes;
use super::{LARGEST, Meta, PabulibFile, ballot_type, fields};
use crate::domain::fact::{Fact, Fault};
use crate::domain::money::Cents;
use crate::domain::vote::{BallotType, Election};

/// What is kept of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// What is needed to count.
    Ballots,
    /// Everything, so that it can be written again.
    Everything,
}

/// A file that was read.
#[derive(Debug)]
pub struct ReadFile {
    /// What stands in it.
    pub file: PabulibFile,
    /// What is odd in it and was settled: ballots that name a project twice, columns that are passed over.
    pub warnings: Vec<Fault>,
}

/// Why a file cannot be read.
#[derive(Debug)]
pub enum ReadError {
    /// The source itself.
    Source(io::Error),
    /// What is wrong in it: the first faults, and how many more there are.
    Faults(Vec<Fault>),
}

/// Reads a file. Ballots are packed as they come; of half a million no text is in memory.
///
/// # Errors
/// Every fault, with its line.
pub fn read(source: impl Read, keep: Keep) -> Result<ReadFile, ReadError> {
    read_up_to(source, keep, LARGEST)
}

/// [`read`] with another limit than [`LARGEST`], in bytes.
pub(super) fn read_up_to(source: impl Read, keep: Keep, largest: u64) -> Result<ReadFile, ReadError> {
    let mut records = Records::new(source, largest);
    let mut reader =
        Reader { keep, faults: Faults::default(), warnings: Faults::default(), meta: Head::default() };
    let (projects, votes) = match reader.sections(&mut records) {
        Ok(parts) => parts,
        Err(stop) => {
            reader.faults.stopped(stop, largest).map_err(ReadError::Source)?;
            return Err(ReadError::Faults(reader.faults.all()));
        }
    };
    reader.finish(projects, votes)
}

/// The sections, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, strum::IntoStaticStr)]
#[strum(serialize_all = "UPPERCASE")]
enum Section {
    Meta,
    Projects,
    Votes,
}

impl Section {
    /// The section that a record opens: its name alone in the first cell.
    fn opened_by<R: Read>(records: &Records<R>) -> Option<Self> {
        if records.len() != 1 {
            return None;
        }
        let all = [Self::Meta, Self::Projects, Self::Votes];
        all.into_iter().find(|section| records.cell(0).eq_ignore_ascii_case(section.into()))
    }
}

struct Reader {
    keep: Keep,
    faults: Faults,
    warnings: Faults,
    meta: Head,
}

/// META as it is read.
#[derive(Default)]
struct Head {
    meta: Meta,
    lines: Vec<(String, usize)>,
}

impl Head {
    fn line(&self, key: &str) -> Option<usize> {
        self.lines.iter().find(|(known, _)| known == key).map(|(_, line)| *line)
    }
}

impl Reader {
    /// Goes through the sections; after META what the ballots look like is known.
    fn sections<R: Read>(&mut self, records: &mut Records<R>) -> Result<(Projects, Votes), Stop> {
        let mut section = None;
        let mut fresh = false;
        let (mut strange, mut lost) = (false, false);
        let mut projects = Projects::new(self.keep);
        let mut votes = Votes::new(self.keep);
        while records.advance()? {
            let line = records.line();
            if let Some(opened) = Section::opened_by(records) {
                if section.is_some_and(|before| before >= opened) {
                    let fact = Fact::new("pabulib-section-order").with("section", <&str>::from(opened));
                    self.faults.add(Some(line), "", "", fact);
                }
                if opened == Section::Votes {
                    votes.begin(projects.ballot_paper(), self.ballot_type());
                }
                (section, fresh, lost) = (Some(opened), true, false);
                continue;
            }
            // A word alone is a section that is not known, or a line that was cut off; what follows is not looked at.
            if !fresh && !records.is_at_least(2) && matches!(section, Some(Section::Meta | Section::Projects))
            {
                self.faults.add(Some(line), "", records.cell(0), Fact::new("pabulib-unknown-section"));
                lost = true;
            }
            if lost {
                continue;
            }
            match section {
                None if strange => {}
                None => {
                    strange = true;
                    let fact = Fact::new("pabulib-no-section");
                    self.faults.add(Some(line), "", records.cell(0), fact);
                }
                Some(Section::Meta) => {
                    let head = records.cell(0).eq_ignore_ascii_case("key");
                    if !(fresh && head && records.cell(1).eq_ignore_ascii_case("value")) {
                        self.key(records);
                    }
                }
                Some(Section::Projects) if fresh => {
                    projects.heads(records, &mut self.faults, &mut self.warnings)
                }
                Some(Section::Projects) => projects.row(records, &mut self.faults, &mut self.warnings),
                Some(Section::Votes) if fresh => votes.heads(records, &mut self.faults, &mut self.warnings),
                Some(Section::Votes) => votes.row(records, &mut self.faults),
            }
            fresh = false;
        }
        for (missing, there) in [
            (Section::Meta, !self.meta.lines.is_empty()),
            (Section::Projects, projects.has_heads()),
            (Section::Votes, votes.has_heads()),
        ] {
            if !there {
                let fact = Fact::new("pabulib-missing-section").with("section", <&str>::from(missing));
                self.faults.add(None, "", "", fact);
            }
        }
        Ok((projects, votes))
    }

    /// A line of META.
    fn key<R: Read>(&mut self, records: &Records<R>) {
        let (key, value) = (fields::today(records.cell(0)), records.cell(1));
        let line = records.line();
        if key.is_empty() {
            self.faults.add(Some(line), "", value, Fact::new("pabulib-no-key"));
            return;
        }
        match self.meta.line(&key) {
            Some(before) if self.meta.meta.get(&key) != value => {
                let fact = Fact::new("pabulib-key-twice").with("key", &key).with("line", before);
                self.faults.add(Some(line), &key, value, fact);
            }
            Some(_) => {}
            None => {
                self.meta.meta.set(&key, value);
                self.meta.lines.push((key, line));
            }
        }
    }

    fn ballot_type(&self) -> Option<BallotType> {
        ballot_type(self.meta.meta.get("vote_type"))
    }

    /// A fault of a key of META.
    fn wrong_key(&mut self, key: &'static str, fact: Fact) {
        let found = self.meta.meta.get(key).to_owned();
        self.faults.add(self.meta.line(key), key, &found, fact);
    }

    /// What META must say; faults where it does not.
    fn budget(&mut self) -> Cents {
        let text = self.meta.meta.get("budget");
        if text.is_empty() {
            self.wrong_key("budget", Fact::new("pabulib-missing-key").with("key", "budget"));
            return Cents::ZERO;
        }
        match amount(text) {
            Ok((budget, _)) if budget < Cents::ZERO => {
                self.wrong_key("budget", Fact::new("pabulib-negative-budget"));
                Cents::ZERO
            }
            Ok((budget, rounded)) => {
                if rounded {
                    let fact = Fact::new("pabulib-rounded").with("amount", budget.to_decimal());
                    self.warnings.add(self.meta.line("budget"), "budget", self.meta.meta.get("budget"), fact);
                }
                budget
            }
            Err(fault) => {
                let code = if fault == NoAmount::TooLarge {
                    "pabulib-amount-too-large"
                } else {
                    "pabulib-not-an-amount"
                };
                self.wrong_key("budget", Fact::new(code));
                Cents::ZERO
            }
        }
    }

    fn known_ballot_type(&mut self) -> BallotType {
        use strum::VariantArray as _;
        if let Some(known) = self.ballot_type() {
            return known;
        }
        let missing = self.meta.meta.get("vote_type").is_empty();
        let fact = if missing {
            Fact::new("pabulib-missing-key").with("key", "vote_type")
        } else {
            let types = BallotType::VARIANTS.iter().map(|known| super::vote_type(*known));
            Fact::new("pabulib-unknown-vote-type").with_list("types", types)
        };
        self.wrong_key("vote_type", fact);
        BallotType::Approval
    }

    /// Whether as many were found as the file says.
    fn compare(&mut self, key: &'static str, found: usize) {
        if self.meta.meta.get(key).is_empty() {
            let fact = Fact::new("pabulib-no-count").with("found", found);
            self.warnings.add(None, key, "", fact);
            return;
        }
        match self.meta.meta.whole(key) {
            None => self.wrong_key(key, Fact::new("pabulib-not-a-count")),
            Some(said) if said != found as u64 => {
                let said = i64::try_from(said).unwrap_or(i64::MAX);
                let code = if said > i64::try_from(found).unwrap_or(i64::MAX) {
                    "pabulib-too-few"
                } else {
                    "pabulib-too-many"
                };
                self.wrong_key(key, Fact::new(code).with("said", said).with("found", found));
            }
            Some(_) => {}
        }
    }

    /// Puts the parts together and looks whether they agree.
    fn finish(mut self, projects: Projects, votes: Votes) -> Result<ReadFile, ReadError> {
        let complete = projects.has_heads() && votes.has_heads();
        let budget = if self.meta.lines.is_empty() { Cents::ZERO } else { self.budget() };
        let ballot_type =
            if self.meta.lines.is_empty() { BallotType::Approval } else { self.known_ballot_type() };
        if complete {
            if projects.has_ids() {
                self.compare("num_projects", projects.len());
            }
            self.compare("num_votes", votes.len());
            if projects.len() == 0 && projects.has_ids() {
                self.faults.add(None, "", "", Fact::new("pabulib-no-projects"));
            }
        }
        if !self.faults.is_empty() {
            return Err(ReadError::Faults(self.faults.all()));
        }
        if self.meta.meta.whole("default_score").is_some_and(|score| score > 0) {
            let line = self.meta.line("default_score");
            self.warnings.add(line, "default_score", "", Fact::new("pabulib-default-score"));
        }
        votes.tell(&mut self.warnings);
        let (ballots, voters) = votes.into_parts();
        let parts = projects.into_parts(&mut self.warnings, budget);
        let election = Election { ballot_type, budget, projects: parts.projects, ballots };
        let said = [("votes", &parts.votes), ("score", &parts.scores)];
        for (column, cells) in said {
            super::check::compare_counts(&election, column, cells, &mut self.warnings);
        }
        let file = PabulibFile {
            meta: self.meta.meta,
            election,
            selected: parts.selected,
            columns: parts.columns,
            voters,
        };
        Ok(ReadFile { file, warnings: self.warnings.all() })
    }
}
