//! The rules again, as plainly as they can be written, all in fractions: what the tests compare with.

use num_rational::BigRational;
use num_traits::Zero;

use super::election::{BallotType, Election};
use super::rule::{EqualShares, Measure, Rule, Start, Then, Utilities};
use super::ties::TieOrder;

type Fraction = BigRational;

fn whole(number: i64) -> Fraction {
    Fraction::from_integer(number.into())
}

/// Points of each voter for each project.
fn points(election: &Election) -> Vec<Vec<i64>> {
    let longest = election.ballots.iter().map(|ballot| ballot.projects.len()).max().unwrap_or(0) as i64;
    let voter = |ballot: super::election::Ballot<'_>| {
        let mut points = vec![0; election.projects.len()];
        for (place, (project, given)) in ballot.marks().enumerate() {
            let ordinal = election.ballot_type == BallotType::Ordinal;
            points[usize::from(project)] = if ordinal { longest - place as i64 } else { i64::from(given) };
        }
        points
    };
    election.ballots.iter().map(voter).collect()
}

pub fn run(election: &Election, rule: &Rule, ties: &TieOrder) -> Vec<usize> {
    let points = points(election);
    let votes: Vec<u64> = (0..election.projects.len())
        .map(|project| points.iter().map(|voter| voter[project] as u64).sum())
        .collect();
    let ranks = ties.ranks(election, &votes);
    let costs: Vec<i64> = election.projects.iter().map(|project| project.cost.0).collect();
    let budget = election.budget.0;
    let greedy = |by: Measure, least: u64, skips: bool, mut selected: Vec<usize>| {
        let mut order: Vec<usize> =
            (0..costs.len()).filter(|p| votes[*p] >= least && !selected.contains(p)).collect();
        order.sort_by_key(|&project| {
            let worth = match by {
                Measure::Votes => whole(votes[project] as i64),
                Measure::VotesPerCost => whole(votes[project] as i64) / whole(costs[project]),
            };
            (std::cmp::Reverse(worth), ranks[project])
        });
        for project in order {
            let spent: i64 = selected.iter().map(|&project| costs[project]).sum();
            if spent + costs[project] <= budget {
                selected.push(project);
            } else if !skips {
                break;
            }
        }
        selected
    };
    match rule {
        Rule::Greedy { by } => greedy(*by, 0, true, vec![]),
        Rule::GreedyNoSkip { by } => greedy(*by, 0, false, vec![]),
        Rule::GreedyThreshold { by, least } => greedy(*by, *least, true, vec![]),
        Rule::Phragmen => phragmen(&points, &costs, budget, &ranks),
        Rule::EqualShares(rule) => {
            let nobody = votes.iter().all(|votes| *votes == 0);
            let selected =
                if nobody { vec![] } else { raised(&points, &votes, &costs, budget, rule, &ranks) };
            let selected = match rule.then {
                Then::Nothing => selected,
                Then::Greedy(by) => greedy(by, 0, true, selected),
            };
            let other = greedy(Measure::Votes, 0, true, vec![]);
            let prefer = |one: &[usize], two: &[usize]| {
                let won = |voter: &[i64], all: &[usize]| all.iter().filter(|p| voter[**p] > 0).count();
                points.iter().filter(|voter| won(voter, one) > won(voter, two)).count()
            };
            if rule.compared && prefer(&other, &selected) > prefer(&selected, &other) {
                return other;
            }
            selected
        }
    }
}

fn raised(
    points: &[Vec<i64>],
    votes: &[u64],
    costs: &[i64],
    budget: i64,
    rule: &EqualShares,
    ranks: &[u32],
) -> Vec<usize> {
    let step = rule.increase.map_or(100, |increase| increase.step.0);
    let share = whole(budget) / whole(points.len() as i64);
    let mut share = match rule.start {
        Start::Exact => share,
        Start::Whole => (share / whole(step)).floor() * whole(step),
    };
    let mut selected = with_share(points, costs, &share, rule.utilities, ranks);
    let Some(increase) = rule.increase else { return selected };
    let spent = |selected: &[usize]| selected.iter().map(|&project| costs[project]).sum::<i64>();
    loop {
        let mut open = (0..costs.len()).filter(|p| votes[*p] > 0 && !selected.contains(p));
        let left = budget - spent(&selected);
        if open.clone().all(|project| costs[project] > budget)
            || (increase.exhaustive && open.all(|project| costs[project] > left))
        {
            return selected;
        }
        share += whole(step);
        let next = with_share(points, costs, &share, rule.utilities, ranks);
        if spent(&next) > budget {
            return selected;
        }
        selected = next;
    }
}

fn with_share(
    points: &[Vec<i64>],
    costs: &[i64],
    share: &Fraction,
    utilities: Utilities,
    ranks: &[u32],
) -> Vec<usize> {
    let mut purses = vec![share.clone(); points.len()];
    let mut selected: Vec<usize> = Vec::new();
    loop {
        let mut best: Option<(Fraction, u32, usize, Fraction)> = None;
        for project in (0..costs.len()).filter(|project| !selected.contains(project)) {
            let Some(price) = price(points, &purses, costs[project], project) else { continue };
            let worth = if utilities == Utilities::Cost { whole(costs[project]) } else { whole(1) };
            let next = (&price / worth, ranks[project], project, price);
            if best.as_ref().is_none_or(|best| (&next.0, next.1) < (&best.0, best.1)) {
                best = Some(next);
            }
        }
        let Some((_, _, project, price)) = best else { return selected };
        for (purse, voter) in purses.iter_mut().zip(points) {
            let asked = &price * whole(voter[project]);
            *purse = if *purse < asked { Fraction::zero() } else { &*purse - asked };
        }
        selected.push(project);
    }
}

/// The price of a point: the supporters in the order of what they have for each point, the poorest first.
fn price(points: &[Vec<i64>], purses: &[Fraction], cost: i64, project: usize) -> Option<Fraction> {
    let mut supporters: Vec<(Fraction, Fraction, i64)> = points
        .iter()
        .zip(purses)
        .filter(|(voter, _)| voter[project] > 0)
        .map(|(voter, purse)| (purse / whole(voter[project]), purse.clone(), voter[project]))
        .collect();
    supporters.sort();
    let mut rest = whole(cost);
    let mut units: i64 = supporters.iter().map(|(_, _, points)| points).sum();
    for (ratio, purse, points) in supporters {
        let price = &rest / whole(units);
        if price <= ratio {
            return Some(price);
        }
        rest -= purse;
        units -= points;
    }
    None
}

fn phragmen(points: &[Vec<i64>], costs: &[i64], budget: i64, ranks: &[u32]) -> Vec<usize> {
    let mut loads = vec![Fraction::zero(); points.len()];
    let mut selected: Vec<usize> = Vec::new();
    let mut spent = 0;
    loop {
        let mut best: Vec<usize> = Vec::new();
        let mut lightest: Option<Fraction> = None;
        for project in 0..costs.len() {
            if selected.contains(&project) || costs[project] > budget {
                continue;
            }
            let supporters = || points.iter().zip(&loads).filter(|(voter, _)| voter[project] > 0);
            let count = supporters().count() as i64;
            // Nobody to carry it: more than any load.
            let load = (count > 0).then(|| {
                supporters().fold(whole(costs[project]), |sum, (_, load)| sum + load) / whole(count)
            });
            let order = match (&load, &lightest) {
                _ if best.is_empty() => std::cmp::Ordering::Less,
                (Some(one), Some(other)) => one.cmp(other),
                (Some(_), None) => std::cmp::Ordering::Less,
                (None, Some(_)) => std::cmp::Ordering::Greater,
                (None, None) => std::cmp::Ordering::Equal,
            };
            match order {
                std::cmp::Ordering::Less => (best, lightest) = (vec![project], load),
                std::cmp::Ordering::Equal => best.push(project),
                std::cmp::Ordering::Greater => {}
            }
        }
        if best.is_empty() || best.iter().any(|&project| spent + costs[project] > budget) {
            return selected;
        }
        best.sort_by_key(|&project| ranks[project]);
        let project = best[0];
        for (voter, load) in points.iter().zip(&mut loads) {
            if voter[project] > 0 {
                *load = lightest.clone().unwrap_or_else(Fraction::zero);
            }
        }
        spent += costs[project];
        selected.push(project);
    }
}
