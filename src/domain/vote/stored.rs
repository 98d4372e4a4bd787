//! The outcome of a vote as the register keeps it: in numbers on the ballot, as JSON.

use serde::{Deserialize, Serialize};

use super::outcome::Outcome;
use crate::domain::money::Cents;

/// The outcome of a vote, by numbers on the ballot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredOutcome {
    /// The winners, in the order of their selection.
    pub selected: Vec<u32>,
    /// The votes of every project (the sum of its points where a ballot has points), in the order of the ballot paper.
    pub votes: Vec<(u32, u64)>,
    /// Every project from the most votes to the fewest, equals in the declared order.
    pub ranking: Vec<u32>,
    /// What of the budget was left after each winner, in cents.
    pub left: Vec<i64>,
    /// Why it ended.
    pub stop: String,
    /// What each voter had at first and at the end, in cents, as fractions, and how many steps lie between.
    pub share: Option<(String, String, u64)>,
    /// Equal results that the declared order settled.
    pub ties: Vec<StoredTie>,
}

/// Equal results that the declared order settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredTie {
    /// The projects that were equal, in the declared order.
    pub tied: Vec<u32>,
    /// Which of them was taken.
    pub won: Option<u32>,
    /// Whether other winners come out when another of them goes first; none when that was not looked into.
    pub changes_winners: Option<bool>,
}

impl StoredOutcome {
    /// What is kept of an outcome. `numbers` are those of the projects on the ballot, `votes` their votes, `ranks` their
    /// places in the declared order.
    pub fn of(outcome: &Outcome, numbers: &[u32], votes: &[u64], ranks: &[u32]) -> Self {
        let number = |place: &usize| numbers.get(*place).copied().unwrap_or_default();
        let mut ranking: Vec<usize> = (0..numbers.len()).collect();
        ranking.sort_by_key(|&place| (std::cmp::Reverse(votes.get(place)), ranks.get(place)));
        let stop: &'static str = outcome.stop.into();
        Self {
            selected: outcome.selected.iter().map(number).collect(),
            votes: numbers.iter().copied().zip(votes.iter().copied()).collect(),
            ranking: ranking.iter().map(number).collect(),
            left: outcome.rounds.iter().map(|round| round.left.0).collect(),
            stop: stop.to_owned(),
            share: outcome
                .shares
                .as_ref()
                .map(|shares| (shares.start.to_string(), shares.end.to_string(), shares.steps)),
            ties: outcome
                .ties
                .iter()
                .map(|tie| StoredTie {
                    tied: tie.tied.iter().map(number).collect(),
                    won: tie.won.as_ref().map(number),
                    changes_winners: tie.changes_winners,
                })
                .collect(),
        }
    }

    /// The votes of a project.
    pub fn votes_of(&self, number: u32) -> u64 {
        self.votes.iter().find(|(other, _)| *other == number).map_or(0, |(_, votes)| *votes)
    }

    /// The place of a project by votes, from 1; equal votes give equal places.
    pub fn place_of(&self, number: u32) -> usize {
        let own = self.votes_of(number);
        1 + self.votes.iter().filter(|(_, votes)| *votes > own).count()
    }

    /// Whether a project won.
    pub fn won(&self, number: u32) -> bool {
        self.selected.contains(&number)
    }
}

/// The result of a vote: an outcome with what it costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoteResult {
    /// The outcome.
    pub outcome: StoredOutcome,
    /// What the winners cost together.
    pub cost: Cents,
}
