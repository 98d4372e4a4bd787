//! Any bytes as a table of ballots: nothing falls over, and what comes in is counted or rejected. The first byte chooses
//! the type of ballot and its limits.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wijk::domain::money::Cents;
use wijk::domain::vote::ballot_rules::{BallotRules, Choices};
use wijk::domain::vote::{BallotProject, BallotType};
use wijk::exchange::ballots_in::read;

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

fuzz_target!(|bytes: &[u8]| {
    let Some((first, table)) = bytes.split_first() else { return };
    let rules = rules(*first);
    let project =
        |id: &str| BallotProject { id: id.to_owned(), name: id.to_owned(), cost: Cents(15_000) };
    let choices = Choices::new(&["1", "2", "3", "07", "WIJK-2026-001"].map(project));
    let taken = match read(table, &rules, &choices, &|voter| voter == "k9") {
        Ok(taken) => taken,
        Err(faults) => {
            assert!(!faults.is_empty());
            return;
        }
    };
    assert_eq!(taken.handed_in, taken.counted.len() + taken.rejected.len());
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
    let mut voters: Vec<String> =
        taken.counted.iter().filter_map(|ballot| Some(ballot.voter.as_ref()?.to_lowercase())).collect();
    let all = voters.len();
    voters.sort();
    voters.dedup();
    assert_eq!(voters.len(), all, "a voter counts once");
});
