//! VOTES: the ballots. This is where the time goes, so ids that are plain numbers are looked up without hashing.

use std::collections::HashMap;
use std::io::Read;

use rustc_hash::FxBuildHasher;

use super::faults::Faults;
use super::fields;
use super::projects::{fits, heads, pass_over};
use super::read::Keep;
use super::record::Records;
use super::voters::{Ids, Voters};
use crate::domain::fact::Fact;
use crate::domain::vote::ballot_rules::{BallotFault, items, parse_points};
use crate::domain::vote::{BallotType, Ballots};

/// Ids below this are looked up in a table, if they are written as plain numbers.
const PLAIN: usize = 100_000;
const NONE: u16 = u16::MAX;

/// The places of projects by their ids.
#[derive(Debug, Default)]
struct BallotPaper {
    plain: Vec<u16>,
    named: HashMap<String, u16, FxBuildHasher>,
}

impl BallotPaper {
    fn new(named: HashMap<String, u16, FxBuildHasher>) -> Self {
        let mut plain = Vec::new();
        for (id, place) in &named {
            let Some(number) =
                id.parse::<usize>().ok().filter(|number| *number < PLAIN && number.to_string() == *id)
            else {
                continue;
            };
            if plain.len() <= number {
                plain.resize(number + 1, NONE);
            }
            plain[number] = *place;
        }
        Self { plain, named }
    }

    /// The places of the projects in a list, each with one point; false where one is not known, which is then in `unknown`.
    fn places(&self, vote: &str, marks: &mut Vec<(u16, u32)>, unknown: &mut Vec<String>) {
        let bytes = vote.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let (start, mut number) = (at, 0);
            while at < bytes.len() && at - start < 5 && bytes[at].is_ascii_digit() {
                number = number * 10 + usize::from(bytes[at] - b'0');
                at += 1;
            }
            let ends = at > start && (at == bytes.len() || bytes[at] == b',');
            let plain = ends && (bytes[start] != b'0' || at - start == 1);
            if let Some(place) = self.plain.get(number).filter(|place| plain && **place != NONE) {
                marks.push((*place, 1));
                at += 1;
                continue;
            }
            while at < bytes.len() && bytes[at] != b',' {
                at += 1;
            }
            let id = vote[start..at].trim();
            at += 1;
            match self.named.get(id) {
                Some(place) => marks.push((*place, 1)),
                None if id.is_empty() => {}
                None => unknown.push(id.to_owned()),
            }
        }
    }
}

/// Ballots with something odd: how many, and the first of them.
#[derive(Debug, Default)]
struct Odd {
    count: usize,
    first: Option<(usize, String)>,
}

impl Odd {
    fn add(&mut self, line: usize, voter: &str) {
        self.count += 1;
        if self.first.is_none() {
            self.first = Some((line, voter.to_owned()));
        }
    }

    fn tell(&self, code: &'static str, field: &str, warnings: &mut Faults) {
        if let Some((line, voter)) = &self.first {
            let fact = Fact::new(code).with("count", self.count).with("voter", voter);
            warnings.add(Some(*line), field, "", fact);
        }
    }
}

/// The ballots as they are read.
#[derive(Debug)]
pub(super) struct Votes {
    keep: Keep,
    /// Where the voter, the vote and the points stand; `usize::MAX` for no such column.
    at: Option<(usize, usize, usize)>,
    has_heads: bool,
    /// Whether the projects could not be read: then none is known, and that is said once.
    blind: bool,
    width: usize,
    others: Vec<usize>,
    paper: BallotPaper,
    ballot_type: Option<BallotType>,
    ids: Ids,
    voters: Voters,
    ballots: Ballots,
    rows: usize,
    marks: Vec<(u16, u32)>,
    unknown: Vec<String>,
    doubled: Odd,
    blank: Odd,
    pointless: Odd,
}

impl Votes {
    pub fn new(keep: Keep) -> Self {
        Self {
            keep,
            at: None,
            has_heads: false,
            blind: false,
            width: 0,
            others: Vec::new(),
            paper: BallotPaper::default(),
            ballot_type: None,
            ids: Ids::default(),
            voters: Voters::default(),
            ballots: Ballots::default(),
            rows: 0,
            marks: Vec::new(),
            unknown: Vec::new(),
            doubled: Odd::default(),
            blank: Odd::default(),
            pointless: Odd::default(),
        }
    }

    /// Tells what can be voted for, and how.
    pub fn begin(
        &mut self,
        places: Option<HashMap<String, u16, FxBuildHasher>>,
        ballot_type: Option<BallotType>,
    ) {
        self.blind = places.is_none();
        self.paper = BallotPaper::new(places.unwrap_or_default());
        self.ballot_type = ballot_type;
    }

    pub fn has_heads(&self) -> bool {
        self.has_heads
    }

    /// How many lines of ballots there are, faulty ones too.
    pub fn len(&self) -> usize {
        self.rows
    }

    /// The line of the heads.
    pub fn heads<R: Read>(&mut self, records: &Records<R>, faults: &mut Faults, warnings: &mut Faults) {
        let heads = heads(records, faults);
        let at = |name: &str| heads.iter().position(|head| head == name).unwrap_or(usize::MAX);
        let points = self.ballot_type.is_some_and(BallotType::has_points);
        let mut complete = true;
        self.has_heads = true;
        for needed in ["voter_id", "vote", "points"].into_iter().take(if points { 3 } else { 2 }) {
            if at(needed) == usize::MAX {
                complete = false;
                let fact =
                    Fact::new("pabulib-missing-column").with("column", needed).with("section", "VOTES");
                faults.add(Some(records.line()), "", "", fact);
            }
        }
        self.at = complete.then(|| (at("voter_id"), at("vote"), at("points")));
        self.width = heads.len();
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        for (place, head) in heads
            .iter()
            .enumerate()
            .filter(|(_, head)| !["voter_id", "vote", "points"].contains(&head.as_str()))
        {
            match fields::column(fields::VOTER_COLUMNS, head) {
                Some(head) if self.keep == Keep::Everything => {
                    known.push(head);
                    self.others.push(place);
                }
                Some(_) => {}
                None => unknown.push(head.as_str()),
            }
        }
        self.voters = Voters::new(&known);
        if self.keep == Keep::Everything {
            pass_over(records.line(), &unknown, warnings);
        }
    }

    /// A ballot.
    pub fn row<R: Read>(&mut self, records: &Records<R>, faults: &mut Faults) {
        self.rows += 1;
        let Some((voter, vote, points)) = self.at else { return };
        let line = records.line();
        if !fits(records, self.width, faults) {
            return;
        }
        // Cells may be missing at the end of a line, but not the vote; and the last line may have been cut off.
        if !records.is_at_least(vote + 1) || (records.is_open() && !records.is_at_least(self.width)) {
            faults.add(Some(line), "", records.cell(voter), Fact::new("pabulib-line-cut-off"));
            return;
        }
        let id = records.cell(voter);
        if id.is_empty() {
            faults.add(Some(line), "voter_id", "", Fact::new("pabulib-no-voter"));
        } else if !self.ids.add(id) {
            faults.add(Some(line), "voter_id", id, Fact::new("pabulib-voter-twice").with("voter", id));
        }
        self.marks.clear();
        self.paper.places(records.cell(vote), &mut self.marks, &mut self.unknown);
        let all_known = self.unknown.is_empty();
        if self.blind {
            self.unknown.clear();
        }
        for project in self.unknown.drain(..) {
            let fact = Fact::new("pabulib-unknown-project").with("voter", id).with("project", &project);
            faults.add(Some(line), "vote", &project, fact);
        }
        let points = records.cell(points);
        match self.ballot_type {
            Some(ballot_type) if ballot_type.has_points() => {
                match self.take_points(points) {
                    // The order of such a ballot says nothing; the checker wants the most points first.
                    Ok(()) => self.marks.sort_by_key(|(_, points)| std::cmp::Reverse(*points)),
                    Err(fault) if all_known => faults.add(Some(line), "points", points, fault.fact()),
                    Err(_) => {}
                }
            }
            Some(BallotType::ChooseOne) if self.marks.iter().any(|mark| *mark != self.marks[0]) => {
                let fault = BallotFault::NotOne { found: self.marks.len() };
                faults.add(Some(line), "vote", records.cell(vote), fault.fact());
            }
            _ if !points.is_empty() => self.pointless.add(line, id),
            _ => {}
        }
        if self.ballots.push(&self.marks) > 0 {
            self.doubled.add(line, id);
        }
        if self.marks.is_empty() {
            self.blank.add(line, id);
        }
        if self.keep == Keep::Everything {
            let cells: Vec<&str> = self.others.iter().map(|at| records.cell(*at)).collect();
            self.voters.push(id, &cells);
        }
    }

    /// Gives the projects of the ballot at hand their points.
    fn take_points(&mut self, text: &str) -> Result<(), BallotFault> {
        let mut marks = self.marks.iter_mut();
        let mut given = 0;
        for points in items(text) {
            given += 1;
            let points = parse_points(points)?;
            if let Some(mark) = marks.next() {
                mark.1 = points;
            }
        }
        let projects = self.marks.len();
        match given {
            0 if projects > 0 => Err(BallotFault::NoPoints),
            _ if given == projects => Ok(()),
            points => Err(BallotFault::PointsDoNotMatch { projects, points }),
        }
    }

    /// What is odd in the ballots and was settled.
    pub fn tell(&self, warnings: &mut Faults) {
        self.doubled.tell("pabulib-project-repeated", "vote", warnings);
        self.blank.tell("pabulib-blank-ballots", "vote", warnings);
        self.pointless.tell("pabulib-points-ignored", "points", warnings);
    }

    pub fn into_parts(self) -> (Ballots, Voters) {
        (self.ballots, self.voters)
    }
}
