//! A table of ballots → ballots that count and ballots that do not, each with its reason. A bad ballot is no fault of the
//! file: what comes in is counted or rejected, and nothing is lost between.

use std::collections::HashMap;

use super::encoding::Encoding;
use super::heads::{BallotField, ballot_field_of};
use super::pabulib::{age, sex, voting_method};
use super::table_in::{self, Row, Separator, Table};
use crate::domain::fact::{Fact, Fault, Place};
use crate::domain::text::tidy;
use crate::domain::vote::ballot_rules::{BallotRules, Choices, GoodBallot, RawBallot, judge_ballot};

/// The heads of the columns, in the order in which a template has them.
pub const COLUMNS: [&str; 4] = ["voter_id", "vote", "points", "voting_method"];

/// The ballots of a table.
#[derive(Debug)]
pub struct BallotsIn {
    /// How the file was written.
    pub encoding: Encoding,
    /// What stands between its cells.
    pub separator: Separator,
    /// How many ballots came in: as many as were counted and rejected.
    pub handed_in: usize,
    /// The ballots that count.
    pub counted: Vec<CountedBallot>,
    /// The ballots that do not, with the reason.
    pub rejected: Vec<RejectedBallot>,
    /// What was passed over or settled in ballots that count, and columns that are none of ballots.
    pub warnings: Vec<Fault>,
}

/// A ballot that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedBallot {
    /// Its row in the table, from 1.
    pub row: usize,
    /// The line on which that begins.
    pub line: usize,
    /// Who voted, where the table says so.
    pub voter: Option<String>,
    /// The projects and points.
    pub ballot: GoodBallot,
    /// `internet` or `paper`.
    pub voting_method: Option<&'static str>,
    /// In years, or a range of years.
    pub age: Option<String>,
    /// `M`, `F` or `O`.
    pub sex: Option<&'static str>,
    /// Where the voter lives, in the words of the table.
    pub neighborhood: Option<String>,
}

/// A ballot that does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedBallot {
    /// Its row in the table, from 1.
    pub row: usize,
    /// The line on which that begins.
    pub line: usize,
    /// Who voted, where the table says so.
    pub voter: Option<String>,
    /// What stood in the column of the vote.
    pub vote: String,
    /// Why it does not count.
    pub reason: Fact,
}

impl RejectedBallot {
    /// The rejection with its place, for a list.
    pub fn fault(&self) -> Fault {
        let found = (!self.vote.is_empty()).then(|| self.vote.clone());
        let place = Place { line: Some(self.line), row: Some(self.row), field: self.voter.clone(), found };
        Fault { place, fact: self.reason.clone() }
    }
}

/// Reads a table of ballots and judges each. `known` tells whether a voter has a ballot already, from an earlier file.
///
/// # Errors
/// What is wrong with the file as a whole: it is no table, or has no column with the votes.
pub fn read(
    bytes: &[u8],
    rules: &BallotRules,
    choices: &Choices,
    known: &dyn Fn(&str) -> bool,
) -> Result<BallotsIn, Vec<Fault>> {
    let table = table_in::read(bytes)?;
    let (columns, warnings) = columns(&table)?;
    let mut read = BallotsIn {
        encoding: table.encoding,
        separator: table.separator,
        handed_in: table.rows.len(),
        counted: Vec::new(),
        rejected: Vec::new(),
        warnings,
    };
    let mut voters: HashMap<String, usize> = HashMap::new();
    for row in &table.rows {
        let taken = Taker { row, columns: &columns };
        match taken.judge(rules, choices, known, &mut voters) {
            Ok(ballot) => {
                let ballot = taken.with_details(ballot, &mut read.warnings);
                read.counted.push(ballot);
            }
            Err(reason) => read.rejected.push(taken.rejected(reason)),
        }
    }
    Ok(read)
}

/// What each column means; nothing for columns that are passed over.
type Columns = Vec<Option<BallotField>>;

fn columns(table: &Table) -> Result<(Columns, Vec<Fault>), Vec<Fault>> {
    let (mut columns, mut faults, mut warnings) = (Columns::new(), Vec::new(), Vec::new());
    let at_head = |head: &str, fact: Fact| {
        let mut fault = Fault::of(head, "", fact);
        fault.place.line = Some(table.head_line);
        fault
    };
    for head in &table.heads {
        let field = ballot_field_of(head);
        let before = field.and_then(|field| columns.iter().position(|known| *known == Some(field)));
        if let (Some(field), Some(before)) = (field, before) {
            let other = table.heads.get(before).cloned().unwrap_or_default();
            let fact =
                Fact::new("ballot-column-double").with("other", other).with("field", <&str>::from(field));
            faults.push(at_head(head, fact));
        }
        if field.is_none() {
            warnings.push(at_head(head, Fact::new("ballot-column-ignored")));
        }
        columns.push(field);
    }
    if !columns.contains(&Some(BallotField::Vote)) {
        let fact = Fact::new("ballot-no-vote-column").with_list("heads", &table.heads);
        faults.push(super::fault_in_file(Some(table.head_line), fact));
    }
    if faults.is_empty() { Ok((columns, warnings)) } else { Err(faults) }
}

/// One row, and what its cells mean.
struct Taker<'a> {
    row: &'a Row,
    columns: &'a [Option<BallotField>],
}

impl Taker<'_> {
    fn cell(&self, field: BallotField) -> &str {
        let at = self.columns.iter().position(|column| *column == Some(field));
        at.and_then(|at| self.row.cells.get(at)).map_or("", |cell| cell.trim())
    }

    fn voter(&self) -> Option<String> {
        Some(tidy(self.cell(BallotField::VoterId))).filter(|voter| !voter.is_empty())
    }

    /// The verdict. Somebody who votes twice keeps the first ballot, also when that one is rejected for another reason:
    /// a second try would be a second vote.
    fn judge(
        &self,
        rules: &BallotRules,
        choices: &Choices,
        known: &dyn Fn(&str) -> bool,
        voters: &mut HashMap<String, usize>,
    ) -> Result<GoodBallot, Fact> {
        if let Some(fault) = &self.row.fault {
            return Err(fault.fact.clone());
        }
        if let Some(voter) = self.voter() {
            if known(&voter) {
                return Err(Fact::new("ballot-voter-known").with("voter", voter));
            }
            match voters.entry(voter.to_lowercase()) {
                std::collections::hash_map::Entry::Occupied(first) => {
                    return Err(Fact::new("ballot-voter-twice")
                        .with("voter", voter)
                        .with("line", *first.get()));
                }
                std::collections::hash_map::Entry::Vacant(free) => {
                    free.insert(self.row.line);
                }
            }
        }
        let raw = RawBallot { vote: self.cell(BallotField::Vote), points: self.cell(BallotField::Points) };
        judge_ballot(rules, choices, raw).map_err(|fault| fault.fact())
    }

    /// The ballot with what else the table says; what cannot be read is left out and told.
    fn with_details(&self, ballot: GoodBallot, warnings: &mut Vec<Fault>) -> CountedBallot {
        let mut warn = |field: BallotField, found: &str, fact: Fact| {
            let mut fault = Fault::of(<&str>::from(field), found, fact);
            (fault.place.line, fault.place.row) = (Some(self.row.line), Some(self.row.number));
            warnings.push(fault);
        };
        if !ballot.repeated.is_empty() {
            let fact = Fact::new("ballot-repeated").with_list("projects", &ballot.repeated);
            warn(BallotField::Vote, self.cell(BallotField::Vote), fact);
        }
        let method = self.cell(BallotField::VotingMethod);
        let (years, gender) = (self.cell(BallotField::Age), self.cell(BallotField::Sex));
        let counted = CountedBallot {
            row: self.row.number,
            line: self.row.line,
            voter: self.voter(),
            ballot,
            voting_method: voting_method(method),
            age: age(years),
            sex: sex(gender),
            neighborhood: Some(tidy(self.cell(BallotField::Neighborhood))).filter(|text| !text.is_empty()),
        };
        for (field, found, taken, expected) in [
            (BallotField::VotingMethod, method, counted.voting_method.is_some(), "paper, internet"),
            (BallotField::Age, years, counted.age.is_some(), "34, 18-25"),
            (BallotField::Sex, gender, counted.sex.is_some(), "M, F, O"),
        ] {
            if !found.is_empty() && !taken {
                warn(field, found, Fact::new("ballot-detail-ignored").with("expected", expected));
            }
        }
        counted
    }

    fn rejected(&self, reason: Fact) -> RejectedBallot {
        RejectedBallot {
            row: self.row.number,
            line: self.row.line,
            voter: self.voter(),
            vote: self.cell(BallotField::Vote).to_owned(),
            reason,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Cents;
    use crate::domain::vote::{BallotProject, BallotType};

    fn choices() -> Choices {
        let project = |id: &str| BallotProject { id: id.into(), name: id.into(), cost: Cents(100) };
        Choices::new(&[project("1"), project("2"), project("3")])
    }

    fn taken(text: &str, rules: &BallotRules) -> BallotsIn {
        let read = read(text.as_bytes(), rules, &choices(), &|voter| voter == "old").unwrap();
        assert_eq!(read.handed_in, read.counted.len() + read.rejected.len());
        read
    }

    fn reasons(read: &BallotsIn) -> Vec<(usize, &str)> {
        read.rejected.iter().map(|ballot| (ballot.line, ballot.reason.code.as_ref())).collect()
    }

    #[test]
    fn every_ballot_is_counted_or_rejected_with_its_reason() {
        let rules = BallotRules { max_length: Some(2), ..BallotRules::of(BallotType::Approval) };
        let text = "Kiezer;Stem;Stemwijze;Leeftijd;Opmerking\n\
                    a;1,2;papier;34;\n\
                    b;1,2,3;papier;;\n\
                    A;3;online;;\n\
                    c;1,9;;;\n\
                    d;1,1;fax;65+;dank u\n\
                    e;;online;;\n\
                    old;1;;;\n\
                    f;1;;;;x\n";
        let read = taken(text, &rules);
        assert_eq!(
            reasons(&read),
            [
                (3, "ballot-too-many"),
                (4, "ballot-voter-twice"),
                (5, "ballot-unknown-projects"),
                (8, "ballot-voter-known"),
                (9, "row-too-long"),
            ]
        );
        let marks: Vec<_> = read.counted.iter().map(|ballot| ballot.ballot.marks.clone()).collect();
        assert_eq!(marks, [vec![(0, 1), (1, 1)], vec![(0, 1)], vec![]]);
        let first = &read.counted[0];
        assert_eq!((first.voting_method, first.age.as_deref(), first.row), (Some("paper"), Some("34"), 1));
        let warnings: Vec<_> =
            read.warnings.iter().map(|fault| (fault.place.line, fault.fact.code.as_ref())).collect();
        assert_eq!(
            warnings,
            [
                (Some(1), "ballot-column-ignored"),
                (Some(6), "ballot-repeated"),
                (Some(6), "ballot-detail-ignored"),
                (Some(6), "ballot-detail-ignored"),
            ]
        );
    }

    #[test]
    fn points_are_taken_in_the_order_of_the_vote() {
        let rules = BallotRules { max_sum_points: Some(10), ..BallotRules::of(BallotType::Cumulative) };
        let text = "\u{feff}vote,points\r\n\"2,1\",\"6,4\"\r\n\"2,1\",\"6,5\"\r\n1,-1\r\n\"1,2\",3\r\n1,\r\n";
        let read = taken(text, &rules);
        assert_eq!(read.counted.len(), 1);
        assert_eq!(read.counted[0].ballot.marks, [(1, 6), (0, 4)]);
        assert_eq!(
            reasons(&read),
            [
                (3, "ballot-sum-too-high"),
                (4, "ballot-negative-points"),
                (5, "ballot-points-do-not-match"),
                (6, "ballot-no-points"),
            ]
        );
    }

    #[test]
    fn a_file_without_votes_is_refused_as_a_whole() {
        let rules = BallotRules::of(BallotType::Approval);
        let code = |text: &str| {
            let faults = read(text.as_bytes(), &rules, &choices(), &|_| false).unwrap_err();
            faults.iter().map(|fault| fault.fact.code.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(code("kiezer;leeftijd\na;34\n"), ["ballot-no-vote-column"]);
        assert_eq!(code("stem;keuze\n1;2\n"), ["ballot-column-double"]);
        assert_eq!(code(""), ["file-empty"]);
        assert_eq!(code("PK\u{3}\u{4}"), ["file-not-text"]);
    }
}
