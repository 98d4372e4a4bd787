//! The greedy rules: the best first, as long as the money lasts.
//!
//! This is what most participatory budgets do. It has no guarantee of any kind for groups of voters; it is described,
//! as utilitarian greedy, by Haris Aziz and Nisarg Shah, «Participatory Budgeting: Models and Approaches» (2021).
//!
//! A project without votes comes last, and is funded when there is money left for it: the official checker of `.pb`
//! files and the cities count so.

use std::cmp::Ordering;

use super::outcome::{Means, Outcome, Round, Stop, Tie};
use super::rule::Measure;
use super::tally::Tally;
use crate::domain::money::Cents;

/// What ends a greedy count early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Nothing: what does not fit is passed over.
    None,
    /// The first project that does not fit.
    FirstMisfit,
    /// Only projects with so many votes are looked at.
    Threshold(u64),
}

impl Limit {
    /// The votes that a project needs.
    fn least(self) -> u64 {
        if let Self::Threshold(least) = self { least } else { 0 }
    }
}

/// Counts greedily.
pub fn greedy(tally: &Tally, by: Measure, ranks: &[u32], limit: Limit) -> Outcome {
    let mut outcome = Outcome {
        selected: Vec::new(),
        cost: Cents::ZERO,
        rounds: Vec::new(),
        stop: Stop::ListDone,
        shares: None,
        ties: Vec::new(),
        comparison: None,
    };
    add(tally, by, ranks, limit, &mut outcome);
    outcome
}

/// Adds further projects to an outcome, as far as the money that is left goes.
pub fn complete(tally: &Tally, by: Measure, ranks: &[u32], outcome: &mut Outcome) {
    add(tally, by, ranks, Limit::None, outcome);
}

fn add(tally: &Tally, by: Measure, ranks: &[u32], limit: Limit, outcome: &mut Outcome) {
    let mut left = tally.budget - outcome.cost.0;
    let mut order = order(tally, by, ranks, limit.least());
    order.retain(|project| !outcome.selected.contains(project));
    let mut rest = order.as_slice();
    'groups: while let Some(&first) = rest.first() {
        let equal = rest.iter().take_while(|&&other| better(tally, by, first, other) == Ordering::Equal);
        let (group, others) = rest.split_at(equal.count());
        rest = others;
        let round = outcome.rounds.len();
        let mut won = None;
        let mut missed = false;
        for &project in group {
            let cost = tally.costs[project];
            if cost <= left {
                left -= cost;
                outcome.selected.push(project);
                outcome.cost = outcome.cost.plus(Cents(cost));
                let means = Means::Votes(tally.votes[project]);
                outcome.rounds.push(Round { project, means, left: Cents(left) });
                won = won.or(Some(project));
                continue;
            }
            missed = true;
            if limit == Limit::FirstMisfit {
                break;
            }
        }
        // As long as all of them are funded their order makes no difference.
        if missed && group.len() > 1 {
            outcome.ties.push(Tie { round, tied: group.to_vec(), won, changes_winners: None });
        }
        if missed && limit == Limit::FirstMisfit {
            outcome.stop = Stop::DidNotFit;
            break 'groups;
        }
    }
}

/// The projects with enough votes, the best first.
pub fn order(tally: &Tally, by: Measure, ranks: &[u32], least: u64) -> Vec<usize> {
    let mut order: Vec<usize> =
        (0..tally.costs.len()).filter(|&project| tally.votes[project] >= least).collect();
    order.sort_by(|&one, &other| better(tally, by, one, other).then(ranks[one].cmp(&ranks[other])));
    order
}

/// Which of two projects goes first; equal when only the declared order can tell.
fn better(tally: &Tally, by: Measure, one: usize, other: usize) -> Ordering {
    let votes = |project: usize| u128::from(tally.votes[project]);
    let cost = |project: usize| u128::from(tally.costs[project].unsigned_abs());
    match by {
        Measure::Votes => votes(other).cmp(&votes(one)),
        Measure::VotesPerCost => (votes(other) * cost(one)).cmp(&(votes(one) * cost(other))),
    }
}
