//! Any bytes as a table of ballots: nothing falls over, and what comes in is counted or rejected. The first byte chooses
//! the type of ballot and its limits.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wijk::domain::fact::{Fact, Fault};
use wijk::domain::money::Cents;
use wijk::domain::vote::ballot_rules::{BallotRules, Choices};
use wijk::domain::vote::roll::{VoterMark, VoterMarks};
use wijk::domain::vote::{BallotProject, BallotType};
use wijk::exchange::ballots_in::{CountedBallot, RejectedBallot, TakesBallots, read};

fn rules(byte: u8) -> BallotRules {
    let types = [
        BallotType::Approval,
        BallotType::ChooseOne,
        BallotType::Cumulative,
        BallotType::Scoring,
        BallotType::Ordinal,
    ];
    let limit = |bit: u8, limit: u32| (byte & bit != 0).then_some(limit);
    BallotRules {
        min_length: limit(8, 1),
        max_length: limit(16, 3),
        max_points: limit(32, 5),
        max_sum_points: limit(64, 10),
        max_sum_cost: (byte & 128 != 0).then_some(Cents(40_000)),
        ..BallotRules::of(types[usize::from(byte & 7) % types.len()])
    }
}

/// Takes everything; `k9` has voted before.
#[derive(Default)]
struct Everything {
    met: VoterMarks,
    counted: Vec<CountedBallot>,
    rejected: usize,
}

impl TakesBallots for Everything {
    fn meet(&mut self, voter: &str) -> Result<VoterMark, Fact> {
        let mark = VoterMark::of("", voter);
        if voter == "k9" || !self.met.insert(mark) { Err(Fact::new("voting-voted-before")) } else { Ok(mark) }
    }

    fn count(&mut self, ballot: CountedBallot) {
        self.counted.push(ballot);
    }

    fn reject(&mut self, ballot: RejectedBallot) {
        assert!(ballot.line > 0);
        self.rejected += 1;
    }

    fn warn(&mut self, _: Fault) {}
}

fuzz_target!(|bytes: &[u8]| {
    let Some((first, table)) = bytes.split_first() else { return };
    let rules = rules(*first);
    let project =
        |id: &str| BallotProject { id: id.to_owned(), name: id.to_owned(), cost: Cents(15_000) };
    let choices = Choices::new(&["1", "2", "3", "07", "WIJK-2026-001"].map(project));
    let mut taken = Everything::default();
    if let Err(faults) = read(table, &rules, &choices, &mut taken) {
        assert!(!faults.is_empty());
        return;
    }
    assert!(taken.counted.len() + taken.rejected <= table.len() + 1, "no ballot comes from nowhere");
    for counted in &taken.counted {
        let marks = &counted.ballot.marks;
        let points: u64 = marks.iter().map(|(_, points)| u64::from(*points)).sum();
        let places: std::collections::BTreeSet<u16> = marks.iter().map(|(place, _)| *place).collect();
        assert_eq!(places.len(), marks.len(), "a project counts once");
        assert!(places.iter().all(|place| *place < 5));
        assert!(rules.max_length.is_none_or(|most| marks.len() <= most as usize));
        assert!(!rules.ballot_type.has_points() || rules.max_sum_points.is_none_or(|most| points <= u64::from(most)));
        assert!(rules.ballot_type != BallotType::ChooseOne || marks.len() == 1);
    }
    let voters: VoterMarks = taken.counted.iter().filter_map(|ballot| ballot.voter).collect();
    let named = taken.counted.iter().filter(|ballot| ballot.voter.is_some()).count();
    assert_eq!(voters.len(), named, "a voter counts once");
});
