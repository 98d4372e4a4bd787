//! The Method of Equal Shares.
//!
//! Every voter gets the same share of the budget. A project can be bought when those who voted for it can pay it out
//! of what they have left; everybody pays the same for the same utility, up to what he has. In every round the
//! project is bought that costs its supporters least for a unit of utility.
//!
//! Dominik Peters and Piotr Skowron, «Proportionality and the Limits of Welfarism» (EC 2020, arXiv 1911.11747), for
//! committees; Dominik Peters, Grzegorz Pierczyński and Piotr Skowron, «Proportional Participatory Budgeting with
//! Additive Utilities» (NeurIPS 2021, arXiv 2008.13276), for projects with a price. With [`Utilities::Cost`] a project
//! is worth what it costs, as the cities that use the method have it; with [`Utilities::Cardinality`] every project is
//! worth the same, as in the first of the papers.
//!
//! An empty ballot has its share too. A project without supporters is never bought, except by a greedy completion.
//!
//! [`Utilities::Cost`]: super::rule::Utilities::Cost
//! [`Utilities::Cardinality`]: super::rule::Utilities::Cardinality

mod candidate;
mod purses;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::ToPrimitive;

use super::greedy;
use super::outcome::{Comparison, Means, Outcome, Round, Shares, Stop, Tie};
use super::rule::{EqualShares, Increase, Measure, Start, Then, Utilities};
use super::tally::Tally;
use crate::domain::money::Cents;

pub use purses::{Purses, Share};

/// After so many counts that do not, one also finds out how many of the next steps would change nothing. Where that
/// is none, as with many voters, the next one waits twice as long.
const COUNTS_BEFORE_LOOKING_AHEAD: u64 = 2;

/// The most counts in between.
const MOST_COUNTS_BETWEEN: u64 = 8;

/// Counts, and says how many counts with a fixed share that took.
pub fn equal_shares(tally: &Tally, rule: &EqualShares, ranks: &[u32]) -> (Outcome, u64) {
    let (mut outcome, counts) = if tally.votes.iter().all(|votes| *votes == 0) {
        (nothing(), 1)
    } else {
        let mut counting =
            Counting { tally, rule, purses: Purses::new(tally, rule.utilities, ranks), counts: 0 };
        let (steps, stop) = counting.raise();
        let share = counting.share(steps);
        if counting.purses.share() != share {
            counting.count(share, false);
        }
        (counting.outcome(stop, steps), counting.counts)
    };
    if let Then::Greedy(by) = rule.then {
        greedy::complete(tally, by, ranks, &mut outcome);
    }
    if rule.compared {
        compare(tally, ranks, &mut outcome);
    }
    (outcome, counts)
}

/// The share of each voter after some steps.
pub fn share(tally: &Tally, rule: &EqualShares, steps: u64) -> Share {
    let voters = i128::from(tally.voters);
    let step = i128::from(rule.increase.map_or(super::rule::ONE_EURO, |increase| increase.step).0.max(1));
    let budget = i128::from(tally.budget);
    let start = match rule.start {
        Start::Exact => budget,
        Start::Whole => budget.div_euclid(step * voters) * step * voters,
    };
    Share { numerator: start + i128::from(steps) * step * voters, voters: tally.voters }
}

fn nothing() -> Outcome {
    Outcome {
        selected: Vec::new(),
        cost: Cents::ZERO,
        rounds: Vec::new(),
        stop: Stop::NoVotes,
        shares: None,
        ties: Vec::new(),
        comparison: None,
    }
}

struct Counting<'a> {
    tally: &'a Tally,
    rule: &'a EqualShares,
    purses: Purses<'a>,
    counts: u64,
}

impl Counting<'_> {
    fn share(&self, steps: u64) -> Share {
        share(self.tally, self.rule, steps)
    }

    fn count(&mut self, share: Share, looks_ahead: bool) {
        self.purses.count(share, looks_ahead);
        self.counts += 1;
    }

    /// Raises the share as far as the rule wants, and gives the steps that it took and why it ended.
    ///
    /// Steps that change nothing are passed over, an idea of Sonja Kraiczy, Isaac Robinson and Edith Elkind
    /// («Streamlining Equal Shares», arXiv 2502.11797) for a simpler rule: the next share at which something can
    /// change follows from the prices. Here it is a lower bound, and the outcome that of taking every step.
    fn raise(&mut self) -> (u64, Stop) {
        let share = self.share(0);
        self.count(share, false);
        let Some(Increase { step, exhaustive }) = self.rule.increase else {
            return (0, if self.all_funded() { Stop::AllFunded } else { Stop::NotAffordable });
        };
        let mut steps = 0;
        let (mut pause, mut waited) = (COUNTS_BEFORE_LOOKING_AHEAD, 0);
        loop {
            if self.all_funded() {
                return (steps, Stop::AllFunded);
            }
            if exhaustive && !self.something_fits() {
                return (steps, Stop::Exhausted);
            }
            let idle = idle_steps(self.purses.reach(), step);
            let next = steps.saturating_add(idle).saturating_add(1);
            let share = self.share(next);
            waited += 1;
            let looks_ahead = waited > pause;
            self.count(share, looks_ahead);
            if looks_ahead && idle_steps(self.purses.reach(), step) == 0 {
                (pause, waited) = ((pause * 2).min(MOST_COUNTS_BETWEEN), 0);
            } else if looks_ahead {
                pause = COUNTS_BEFORE_LOOKING_AHEAD;
            }
            if self.purses.cost() > self.tally.budget {
                return (next - 1, Stop::WouldOverspend);
            }
            steps = next;
        }
    }

    /// Projects with supporters that could be funded.
    fn fundable(&self) -> impl Iterator<Item = usize> {
        let tally = self.tally;
        (0..tally.costs.len())
            .filter(|&project| tally.votes[project] > 0 && (1..=tally.budget).contains(&tally.costs[project]))
    }

    fn all_funded(&self) -> bool {
        self.fundable().all(|project| self.purses.selected.contains(&project))
    }

    fn something_fits(&self) -> bool {
        let left = self.tally.budget - self.purses.cost();
        self.fundable()
            .any(|project| self.tally.costs[project] <= left && !self.purses.selected.contains(&project))
    }

    fn outcome(&mut self, stop: Stop, steps: u64) -> Outcome {
        let selected = self.purses.selected.clone();
        let ties = self.purses.equal.iter().map(|equal| Tie {
            round: equal.round,
            tied: equal.tied.clone(),
            won: equal.tied.first().copied(),
            changes_winners: None,
        });
        let ties = ties.collect();
        let mut left = self.tally.budget;
        let prices = self.purses.prices();
        let mut rounds = Vec::with_capacity(selected.len());
        for (number, &project) in selected.iter().enumerate() {
            let cost = self.tally.costs[project];
            left -= cost;
            let most_paid = prices.round(number);
            let cost = BigRational::from_integer(BigInt::from(cost));
            let rho = match self.rule.utilities {
                Utilities::Cost => &most_paid / &cost,
                Utilities::Cardinality => most_paid.clone(),
            };
            let means = Means::Shares { rho, effective_votes: cost / &most_paid, most_paid };
            rounds.push(Round { project, means, left: Cents(left) });
        }
        let exactly = |share: Share| BigRational::new(share.numerator.into(), share.voters.into());
        let shares = Shares {
            start: exactly(self.share(0)),
            end: exactly(self.share(steps)),
            steps,
            voters: self.tally.voters,
        };
        let cost = Cents(self.purses.cost());
        Outcome { selected, cost, rounds, stop, shares: Some(shares), ties, comparison: None }
    }
}

/// How many further steps surely change nothing, when nothing changes within `reach` cents.
fn idle_steps(reach: f64, step: Cents) -> u64 {
    // The bound is one of floating-point numbers; a thousandth less is more than they can be off.
    let steps = reach * 0.999 / step.0.max(1) as f64;
    if steps.is_finite() { steps.floor().to_u64().unwrap_or(0) } else { 0 }
}

/// Takes the greedy outcome instead when more voters prefer it: those with more winners on their ballot.
fn compare(tally: &Tally, ranks: &[u32], outcome: &mut Outcome) {
    let other = greedy::greedy(tally, Measure::Votes, ranks, greedy::Limit::None);
    let winners = |outcome: &Outcome| {
        let mut won = vec![false; tally.costs.len()];
        outcome.selected.iter().for_each(|&project| won[project] = true);
        won
    };
    let (mine, theirs) = (winners(outcome), winners(&other));
    let mut comparison = Comparison { for_shares: 0, for_greedy: 0 };
    for (kind, &weight) in (0..).zip(&tally.weights) {
        let count =
            |won: &[bool]| tally.marks(kind).filter(|(project, _)| won[usize::from(*project)]).count();
        match count(&mine).cmp(&count(&theirs)) {
            std::cmp::Ordering::Greater => comparison.for_shares += u64::from(weight),
            std::cmp::Ordering::Less => comparison.for_greedy += u64::from(weight),
            std::cmp::Ordering::Equal => {}
        }
    }
    if comparison.for_greedy > comparison.for_shares {
        *outcome = Outcome { shares: outcome.shares.take(), ..other };
    }
    outcome.comparison = Some(comparison);
}
