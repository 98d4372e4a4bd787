//! Sequential Phragmén: a project is a load that its supporters carry together, and the next one is always that with
//! which the heaviest load stays lightest.
//!
//! Lars Edvard Phragmén's method of the 1890s, as described by Markus Brill, Rupert Freeman, Svante Janson and Martin
//! Lackner, «Phragmén's Voting Methods and Justified Representation» (AAAI 2017), with costs as loads. It knows only
//! approval: whatever has points on a ballot is approved.
//!
//! It ends as soon as one of the projects that would be next does not fit in the rest of the budget. Projects that are
//! dearer than the whole budget are left aside from the beginning. A project without supporters is a load that nobody
//! can carry: it comes last, and only when all such projects that are left fit one by one, so the winners are those of
//! `pabutools`.

use num_bigint::BigInt;

use super::exact::{Chain, Sum};
use super::outcome::{Exact, Means, Outcome, Round, Stop, Tie};
use super::tally::Tally;
use crate::domain::money::Cents;

const NEVER: u16 = u16::MAX;

/// A project that can still be chosen.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    project: usize,
    /// The load of its supporters with it, nearly; when it was last looked at, and so not more than now.
    load: f64,
    /// Its supporters.
    voters: u64,
}

struct Loads<'a> {
    tally: &'a Tally,
    /// The round that gave each kind of ballot the load that it has.
    last: Vec<u16>,
    chain: Chain,
    nearly: Vec<f64>,
}

impl Loads<'_> {
    /// The load of the supporters of a project, with it: a sum, to be divided by their number.
    fn sum(&self, project: usize) -> Sum {
        let mut sum = Sum { cents: self.tally.costs[project], shares: 0, rounds: vec![0; self.chain.len()] };
        for &kind in self.tally.supporters(project) {
            let last = self.last[kind as usize];
            if last != NEVER {
                sum.rounds[usize::from(last)] += i64::from(self.tally.weights[kind as usize]);
            }
        }
        sum
    }

    /// A sum as a floating-point number; every term is positive, so it is off by a few units in the last place only.
    fn nearly(&self, sum: &Sum, voters: u64) -> f64 {
        let terms = self.nearly.iter().zip(&sum.rounds).map(|(load, times)| load * *times as f64);
        (sum.cents as f64 + terms.sum::<f64>()) / voters as f64
    }
}

/// Counts.
pub fn phragmen(tally: &Tally, ranks: &[u32]) -> Outcome {
    let mut loads =
        Loads { tally, last: vec![NEVER; tally.kinds()], chain: Chain::new(0, 1), nearly: Vec::new() };
    let mut candidates: Vec<Candidate> = (0..tally.costs.len())
        .filter(|&project| tally.costs[project] <= tally.budget)
        .map(|project| {
            let voters = tally.voters_of(project);
            // Without supporters: infinitely much.
            let load = tally.costs[project] as f64 / voters as f64;
            Candidate { project, load: if voters == 0 { f64::INFINITY } else { load }, voters }
        })
        .collect();
    let mut left = tally.budget;
    let mut outcome = Outcome {
        selected: Vec::new(),
        cost: Cents::ZERO,
        rounds: Vec::new(),
        stop: Stop::AllFunded,
        shares: None,
        ties: Vec::new(),
        comparison: None,
    };
    while !candidates.is_empty() {
        candidates.sort_by(|one, other| one.load.total_cmp(&other.load));
        let mut tied = lightest(&mut loads, &mut candidates);
        tied.sort_by_key(|(place, _)| ranks[candidates[*place].project]);
        let projects: Vec<usize> = tied.iter().map(|(place, _)| candidates[*place].project).collect();
        let overspends = projects.iter().any(|&project| tally.costs[project] > left);
        if tied.len() > 1 {
            let won = (!overspends).then(|| projects[0]);
            let round = outcome.rounds.len();
            outcome.ties.push(Tie { round, tied: projects.clone(), won, changes_winners: None });
        }
        let Some((place, numerator)) = tied.into_iter().next().filter(|_| !overspends) else {
            outcome.stop = Stop::DidNotFit;
            break;
        };
        let Candidate { project, voters, .. } = candidates.remove(place);
        left -= tally.costs[project];
        outcome.cost = outcome.cost.plus(Cents(tally.costs[project]));
        outcome.selected.push(project);
        let means = if voters == 0 {
            Means::Votes(0)
        } else {
            let number = loads.chain.len();
            loads.chain.push(&numerator, voters);
            loads.nearly.push(loads.chain.nearly(number));
            for &kind in tally.supporters(project) {
                loads.last[kind as usize] = u16::try_from(number).unwrap_or(NEVER);
            }
            Means::Load(loads.chain.round(number))
        };
        outcome.rounds.push(Round { project, means, left: Cents(left) });
    }
    outcome
}

/// The candidates with which the load is lightest, one or several that are equal, each with its place and the sum of
/// the loads over the common denominator. The candidates stand by the load that they had at least.
fn lightest(loads: &mut Loads<'_>, candidates: &mut [Candidate]) -> Vec<(usize, BigInt)> {
    let mut best = f64::INFINITY;
    let mut near: Vec<(usize, Sum)> = Vec::new();
    for (place, candidate) in candidates.iter_mut().enumerate() {
        if candidate.load * (1.0 - 1e-9) > best {
            break;
        }
        if candidate.voters == 0 {
            near.push((place, Sum::default()));
            continue;
        }
        let sum = loads.sum(candidate.project);
        candidate.load = loads.nearly(&sum, candidate.voters);
        best = best.min(candidate.load);
        near.push((place, sum));
    }
    near.retain(|(place, _)| candidates[*place].load * (1.0 - 1e-9) <= best);
    if best == f64::INFINITY {
        return near.into_iter().map(|(place, _)| (place, BigInt::default())).collect();
    }
    let mut lightest: Vec<(usize, BigInt)> = Vec::new();
    for (place, sum) in near {
        let voters = candidates[place].voters;
        let next = loads.chain.numerator(&sum);
        let order = lightest.first().map(|(other, numerator)| {
            // Over the same denominator; only the numbers of voters differ.
            (&next * candidates[*other].voters).cmp(&(numerator * voters))
        });
        match order {
            Some(std::cmp::Ordering::Greater) => {}
            Some(std::cmp::Ordering::Equal) => lightest.push((place, next)),
            Some(std::cmp::Ordering::Less) | None => lightest = vec![(place, next)],
        }
    }
    lightest
}

/// What the load of each supporter of a project would have been with it, before each round of an outcome and after the
/// last; none where it has no supporters.
pub fn loads_of(tally: &Tally, outcome: &Outcome, project: usize) -> Vec<Option<Exact>> {
    let voters = tally.voters_of(project);
    let cost = Exact::from_integer(tally.costs[project].into());
    let mut carried = vec![0_usize; tally.kinds()];
    let mut found = Vec::with_capacity(outcome.rounds.len() + 1);
    // The load that each round put on its supporters; nothing before the first.
    let mut loads = vec![Exact::from_integer(0.into())];
    for round in 0..=outcome.rounds.len() {
        let mut times = vec![0_u64; loads.len()];
        for &kind in tally.supporters(project) {
            times[carried[kind as usize]] += u64::from(tally.weights[kind as usize]);
        }
        let terms = loads.iter().zip(times).filter(|(_, times)| *times > 0);
        let sum = terms.fold(cost.clone(), |sum, (load, times)| sum + load * BigInt::from(times));
        found.push((voters > 0).then(|| sum / BigInt::from(voters)));
        if let Some(Round { project, means: Means::Load(load), .. }) = outcome.rounds.get(round) {
            for &kind in tally.supporters(*project) {
                carried[kind as usize] = loads.len();
            }
            loads.push(load.clone());
        }
    }
    found
}
