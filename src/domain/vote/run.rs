//! Counting by any of the rules.

use super::election::Election;
use super::equal_shares::equal_shares;
use super::greedy::{Limit, greedy};
use super::outcome::Outcome;
use super::phragmen::phragmen;
use super::rule::Rule;
use super::tally::Tally;
use super::ties::TieOrder;

/// How much is reckoned again, at most, to find out whether ties change the winners: marks on ballots that are looked
/// at. It is a number, not a time, so that the answer is the same everywhere.
const EFFORT: u64 = 20_000_000;

/// Counts an election by a rule.
pub fn run(election: &Election, rule: &Rule, ties: &TieOrder) -> Outcome {
    count(election, &Tally::new(election), rule, ties)
}

/// As [`run`], with ballots that were read before.
pub fn count(election: &Election, tally: &Tally, rule: &Rule, ties: &TieOrder) -> Outcome {
    let ranks = ties.ranks(election, &tally.votes);
    let (mut outcome, counts) = once(tally, rule, &ranks);
    examine_ties(tally, rule, &ranks, &mut outcome, counts);
    outcome
}

/// One count, and how many times it went through the ballots.
fn once(tally: &Tally, rule: &Rule, ranks: &[u32]) -> (Outcome, u64) {
    match *rule {
        Rule::Greedy { by } => (greedy(tally, by, ranks, Limit::None), 0),
        Rule::GreedyNoSkip { by } => (greedy(tally, by, ranks, Limit::FirstMisfit), 0),
        Rule::GreedyThreshold { by, least } => (greedy(tally, by, ranks, Limit::Threshold(least)), 0),
        Rule::EqualShares(ref rule) => equal_shares(tally, rule, ranks),
        Rule::Phragmen => (phragmen(tally, ranks), 1),
    }
}

/// Finds out for each tie whether other winners come out when another of its projects goes first, as far as the
/// effort allows.
fn examine_ties(tally: &Tally, rule: &Rule, ranks: &[u32], outcome: &mut Outcome, counts: u64) {
    let sorted = |selected: &[usize]| {
        let mut winners = selected.to_vec();
        winners.sort_unstable();
        winners
    };
    let winners = sorted(&outcome.selected);
    let each = counts.saturating_mul(tally.marked()).saturating_add(tally.costs.len() as u64);
    let mut left = EFFORT;
    for tie in &mut outcome.ties {
        let mut changes = Some(false);
        for first in 1..tie.tied.len() {
            let Some(rest) = left.checked_sub(each) else {
                changes = None;
                break;
            };
            left = rest;
            let ranks = with_first(ranks, &tie.tied, first);
            if sorted(&once(tally, rule, &ranks).0.selected) != winners {
                changes = Some(true);
                break;
            }
        }
        tie.changes_winners = changes;
    }
}

/// The declared order, except that one of the tied projects goes before the others of them.
fn with_first(ranks: &[u32], tied: &[usize], first: usize) -> Vec<u32> {
    let mut changed = ranks.to_vec();
    let mut places: Vec<u32> = tied.iter().map(|&project| ranks[project]).collect();
    places.sort_unstable();
    let others = tied.iter().enumerate().filter(|(at, _)| *at != first).map(|(_, project)| project);
    for (project, place) in std::iter::once(&tied[first]).chain(others).zip(places) {
        changed[*project] = place;
    }
    changed
}
