//! A table of ballots → ballots that count and ballots that do not, each with its reason. A bad ballot is no fault of the
//! file: what comes in is counted or rejected, and nothing is lost between.

use super::heads::{BallotField, ballot_field_of};
use super::pabulib::{age, sex, voting_method};
use super::table_in::{Row, Rows, Source};
use crate::domain::fact::{Fact, Fault};
use crate::domain::text::tidy;
use crate::domain::vote::ballot_rules::{BallotRules, Choices, GoodBallot, RawBallot, judge_ballot};
use crate::domain::vote::roll::{VoterMark, VotingMethod};

/// The heads of the columns, in the order in which a template has them.
pub const COLUMNS: [&str; 4] = ["voter_id", "vote", "points", "voting_method"];

/// A ballot that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedBallot {
    /// The line on which its row begins.
    pub line: usize,
    /// Who voted, where the table says so.
    pub voter: Option<VoterMark>,
    /// The projects and points.
    pub ballot: GoodBallot,
    /// How it came in.
    pub voting_method: Option<VotingMethod>,
    /// In years, or a range of years.
    pub age: Option<String>,
    /// `M`, `F` or `O`.
    pub sex: Option<&'static str>,
}

/// A ballot that does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedBallot {
    /// The line on which its row begins.
    pub line: usize,
    /// Why it does not count.
    pub reason: Fact,
}

/// Whoever takes the ballots of a table, one after the other: half a million of them need not stand in memory at once.
pub trait TakesBallots {
    /// Meets the voter of a row, before its ballot is looked at. Somebody who votes twice keeps the first ballot, also
    /// when that one is rejected for another reason: a second try would be a second vote.
    ///
    /// # Errors
    /// Why the ballot does not count: the voter has one already.
    fn meet(&mut self, voter: &str) -> Result<VoterMark, Fact>;

    /// Takes a ballot that counts.
    fn count(&mut self, ballot: CountedBallot);

    /// Takes a ballot that does not.
    fn reject(&mut self, ballot: RejectedBallot);

    /// Is told what was passed over or settled in a ballot that counts, and of columns that are none of ballots.
    fn warn(&mut self, warning: Fault);
}

/// Reads a table of ballots and judges each.
///
/// # Errors
/// What is wrong with the file as a whole: it is no table, or has no column with the votes. Some of it is only known at
/// the end, when ballots were taken already.
pub fn read(
    bytes: &[u8],
    rules: &BallotRules,
    choices: &Choices,
    taker: &mut impl TakesBallots,
) -> Result<(), Vec<Fault>> {
    let source = Source::of(bytes)?;
    let mut rows = source.rows(|_| true)?;
    let (columns, faults) = columns(&rows, taker);
    while let Some(row) = rows.next_row()? {
        if faults.is_empty() {
            Taken { row, columns: &columns }.hand(rules, choices, taker);
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// What each column means; nothing for columns that are passed over.
type Columns = Vec<Option<BallotField>>;

/// The columns, and what is wrong with them.
fn columns(rows: &Rows<'_>, taker: &mut impl TakesBallots) -> (Columns, Vec<Fault>) {
    let (mut columns, mut faults) = (Columns::new(), Vec::new());
    let at_head = |head: &str, fact: Fact| {
        let mut fault = Fault::of(head, "", fact);
        fault.place.line = Some(rows.head_line);
        fault
    };
    for head in &rows.heads {
        let field = ballot_field_of(head);
        let before = field.and_then(|field| columns.iter().position(|known| *known == Some(field)));
        if let (Some(field), Some(before)) = (field, before) {
            let other = rows.heads.get(before).cloned().unwrap_or_default();
            let fact =
                Fact::new("ballot-column-double").with("other", other).with("field", <&str>::from(field));
            faults.push(at_head(head, fact));
        }
        if field.is_none() {
            taker.warn(at_head(head, Fact::new("ballot-column-ignored")));
        }
        columns.push(field);
    }
    if !columns.contains(&Some(BallotField::Vote)) {
        let fact = Fact::new("ballot-no-vote-column").with_list("heads", &rows.heads);
        faults.push(super::fault_in_file(Some(rows.head_line), fact));
    }
    (columns, faults)
}

/// One row, and what its cells mean.
struct Taken<'a> {
    row: &'a Row,
    columns: &'a [Option<BallotField>],
}

impl Taken<'_> {
    fn cell(&self, field: BallotField) -> &str {
        let at = self.columns.iter().position(|column| *column == Some(field));
        at.and_then(|at| self.row.cells.get(at)).map_or("", |cell| cell.trim())
    }

    fn hand(&self, rules: &BallotRules, choices: &Choices, taker: &mut impl TakesBallots) {
        match self.judge(rules, choices, taker) {
            Ok((voter, ballot)) => self.hand_counted(voter, ballot, taker),
            Err(reason) => taker.reject(RejectedBallot { line: self.row.line, reason }),
        }
    }

    /// The verdict.
    fn judge(
        &self,
        rules: &BallotRules,
        choices: &Choices,
        taker: &mut impl TakesBallots,
    ) -> Result<(Option<VoterMark>, GoodBallot), Fact> {
        if let Some(fault) = &self.row.fault {
            return Err(fault.fact.clone());
        }
        let voter = tidy(self.cell(BallotField::VoterId));
        let voter = if voter.is_empty() { None } else { Some(taker.meet(&voter)?) };
        let raw = RawBallot { vote: self.cell(BallotField::Vote), points: self.cell(BallotField::Points) };
        let ballot = judge_ballot(rules, choices, raw).map_err(|fault| fault.fact())?;
        Ok((voter, ballot))
    }

    /// The ballot with what else the table says; what cannot be read is left out and told.
    fn hand_counted(&self, voter: Option<VoterMark>, ballot: GoodBallot, taker: &mut impl TakesBallots) {
        let mut warn = |field: BallotField, found: &str, fact: Fact| {
            let mut fault = Fault::of(<&str>::from(field), found, fact);
            (fault.place.line, fault.place.row) = (Some(self.row.line), Some(self.row.number));
            taker.warn(fault);
        };
        if !ballot.repeated.is_empty() {
            let fact = Fact::new("ballot-repeated").with_list("projects", &ballot.repeated);
            warn(BallotField::Vote, self.cell(BallotField::Vote), fact);
        }
        let method = self.cell(BallotField::VotingMethod);
        let (years, gender) = (self.cell(BallotField::Age), self.cell(BallotField::Sex));
        let counted = CountedBallot {
            line: self.row.line,
            voter,
            ballot,
            voting_method: voting_method(method).and_then(|method| method.parse().ok()),
            age: age(years),
            sex: sex(gender),
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
        taker.count(counted);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::domain::money::Cents;
    use crate::domain::vote::{BallotProject, BallotType};

    fn choices() -> Choices {
        let project = |id: &str| BallotProject { id: id.into(), name: id.into(), cost: Cents(100) };
        Choices::new(&[project("1"), project("2"), project("3")])
    }

    /// Takes everything; `old` has voted before.
    #[derive(Default)]
    struct Everything {
        counted: Vec<CountedBallot>,
        rejected: Vec<RejectedBallot>,
        warnings: Vec<Fault>,
        met: HashSet<VoterMark>,
    }

    impl TakesBallots for Everything {
        fn meet(&mut self, voter: &str) -> Result<VoterMark, Fact> {
            let mark = VoterMark::of("", voter);
            if voter == "old" || !self.met.insert(mark) { Err(Fact::new("again")) } else { Ok(mark) }
        }

        fn count(&mut self, ballot: CountedBallot) {
            self.counted.push(ballot);
        }

        fn reject(&mut self, ballot: RejectedBallot) {
            self.rejected.push(ballot);
        }

        fn warn(&mut self, warning: Fault) {
            self.warnings.push(warning);
        }
    }

    fn taken(text: &str, rules: &BallotRules) -> Everything {
        let mut taken = Everything::default();
        read(text.as_bytes(), rules, &choices(), &mut taken).unwrap();
        taken
    }

    fn reasons(read: &Everything) -> Vec<(usize, &str)> {
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
                (4, "again"),
                (5, "ballot-unknown-projects"),
                (8, "again"),
                (9, "row-too-long"),
            ]
        );
        let marks: Vec<_> = read.counted.iter().map(|ballot| ballot.ballot.marks.clone()).collect();
        assert_eq!(marks, [vec![(0, 1), (1, 1)], vec![(0, 1)], vec![]]);
        let first = &read.counted[0];
        assert_eq!(
            (first.voting_method, first.age.as_deref(), first.line),
            (Some(VotingMethod::Paper), Some("34"), 2)
        );
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
            let faults = read(text.as_bytes(), &rules, &choices(), &mut Everything::default()).unwrap_err();
            faults.iter().map(|fault| fault.fact.code.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(code("kiezer;leeftijd\na;34\n"), ["ballot-no-vote-column"]);
        assert_eq!(code("stem;keuze\n1;2\n"), ["ballot-column-double"]);
        assert_eq!(code(""), ["file-empty"]);
        assert_eq!(code("PK\u{3}\u{4}"), ["file-not-text"]);
    }
}
