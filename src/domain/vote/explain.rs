//! Why a project won or lost, round by round.

use super::election::Election;
use super::equal_shares::{Purses, share};
use super::greedy::order;
use super::outcome::{Exact, Means, Outcome};
use super::phragmen::loads_of;
use super::rule::Rule;
use super::tally::Tally;
use super::ties::TieOrder;
use crate::domain::money::Cents;

/// Why a project won or lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The project.
    pub project: usize,
    /// The round in which it was chosen, from 0.
    pub won: Option<usize>,
    /// The rounds until then; without it all of them, and one more for how it stood at the end.
    pub rounds: Vec<Standing>,
    /// Why.
    pub why: Why,
}

/// How a project stood in a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// What was chosen in the round; none at the end.
    pub winner: Option<usize>,
    /// What that cost the supporters who paid most, in cents; with Phragmén, the load of each.
    pub winner_price: Option<Exact>,
    /// What the supporters of the project have left together, in cents.
    pub money: Option<Exact>,
    /// What it would have cost the supporters who paid most; none when they could not pay it. With Phragmén, the load
    /// of each.
    pub price: Option<Exact>,
    /// What was left of the budget before the round.
    pub left: Cents,
}

/// Why a project won or lost.
#[derive(Debug, Clone, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Why {
    /// It was chosen.
    Won,
    /// Nobody voted for it.
    NoVotes,
    /// It costs more than the whole budget.
    TooDear {
        /// By how much.
        lacking: Cents,
    },
    /// It has fewer votes than the threshold.
    TooFewVotes {
        /// How many are lacking.
        lacking: u64,
    },
    /// What its supporters had left did not suffice.
    SupportersLack {
        /// How many cents.
        lacking: Exact,
    },
    /// When its turn came the rest of the budget did not suffice.
    BudgetLacks {
        /// By how much.
        lacking: Cents,
    },
    /// The count ended before its turn, with a project that did not fit.
    Ended,
}

/// Explains what a rule did to a project. `outcome` is that of [`super::count`] for the same rule.
pub fn explain(
    election: &Election,
    tally: &Tally,
    rule: &Rule,
    ties: &TieOrder,
    outcome: &Outcome,
    project: usize,
) -> Explanation {
    let won = outcome.selected.iter().position(|&winner| winner == project);
    let ranks = ties.ranks(election, &tally.votes);
    let bought =
        outcome.rounds.iter().take_while(|round| matches!(round.means, Means::Shares { .. })).count();
    let mut rounds = match rule {
        Rule::EqualShares(rule) => {
            outcome.shares.as_ref().filter(|_| bought > 0 || outcome.selected.is_empty()).map(|shares| {
                let mut purses = Purses::new(tally, rule.utilities, &ranks);
                let followed = purses.follow(share(tally, rule, shares.steps), project);
                followed.into_iter().map(|seen| (seen.winner, Some(seen.money), seen.price)).collect()
            })
        }
        Rule::Phragmen => {
            let loads = loads_of(tally, outcome, project);
            let winners = outcome.selected.iter().copied().map(Some).chain([None]);
            Some(winners.zip(loads).map(|(winner, load)| (winner, None, load)).collect::<Vec<_>>())
        }
        Rule::Greedy { .. } | Rule::GreedyNoSkip { .. } | Rule::GreedyThreshold { .. } => None,
    }
    .unwrap_or_default()
    .into_iter()
    .enumerate()
    .map(|(round, (winner, money, price))| Standing {
        winner,
        winner_price: winner.and_then(|_| outcome.rounds.get(round)).and_then(|round| match &round.means {
            Means::Shares { most_paid, .. } => Some(most_paid.clone()),
            Means::Load(load) => Some(load.clone()),
            Means::Votes(_) => None,
        }),
        money,
        price,
        left: round
            .checked_sub(1)
            .and_then(|before| outcome.rounds.get(before))
            .map_or(election.budget, |one| one.left),
    })
    .collect::<Vec<_>>();
    if let Some(won) = won {
        rounds.truncate(won + 1);
    }
    let why = if won.is_some() { Why::Won } else { why(tally, rule, &ranks, outcome, &rounds, project) };
    Explanation { project, won, rounds, why }
}

fn why(
    tally: &Tally,
    rule: &Rule,
    ranks: &[u32],
    outcome: &Outcome,
    rounds: &[Standing],
    project: usize,
) -> Why {
    let cost = tally.costs[project];
    if tally.votes[project] == 0 {
        return Why::NoVotes;
    }
    if cost > tally.budget {
        return Why::TooDear { lacking: Cents(cost - tally.budget) };
    }
    let left = || outcome.rounds.last().map_or(Cents(tally.budget), |round| round.left);
    // What was left when its turn came, among all of them in the order of the greedy rules.
    let at_its_turn = |by, least| {
        let order = order(tally, by, ranks, least);
        let place = order.iter().position(|&other| other == project).unwrap_or(order.len());
        let spent: i64 = order[..place]
            .iter()
            .filter(|&other| outcome.selected.contains(other))
            .map(|&other| tally.costs[other])
            .sum();
        cost - (tally.budget - spent)
    };
    match rule {
        Rule::GreedyThreshold { least, .. } if tally.votes[project] < *least => {
            Why::TooFewVotes { lacking: least - tally.votes[project] }
        }
        Rule::Greedy { by } => Why::BudgetLacks { lacking: Cents(at_its_turn(*by, 0)) },
        Rule::GreedyThreshold { by, least } => Why::BudgetLacks { lacking: Cents(at_its_turn(*by, *least)) },
        Rule::GreedyNoSkip { by } => match at_its_turn(*by, 0) {
            lacking if lacking > 0 => Why::BudgetLacks { lacking: Cents(lacking) },
            _ => Why::Ended,
        },
        Rule::Phragmen => match cost - left().0 {
            lacking if lacking > 0 => Why::BudgetLacks { lacking: Cents(lacking) },
            _ => Why::Ended,
        },
        Rule::EqualShares(_) => match rounds.last().and_then(|last| last.money.as_ref()) {
            Some(money) => Why::SupportersLack { lacking: Exact::from_integer(cost.into()) - money },
            None => Why::BudgetLacks { lacking: Cents(cost - left().0) },
        },
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::election;
    use super::super::{RuleName, count};
    use super::*;

    fn explained(rule: &Rule, project: usize) -> Explanation {
        // Ten voters with 10 euros each: six for a and b, four for c.
        let ballots = ["a b", "a b", "a b", "a b", "a b", "a b", "c", "c", "c", "c"];
        let election = election(100, &[("a", 36), ("b", 30), ("c", 41), ("d", 5), ("e", 101)], &ballots);
        let tally = Tally::new(&election);
        let outcome = count(&election, &tally, rule, &TieOrder::Text);
        explain(&election, &tally, rule, &TieOrder::Text, &outcome, project)
    }

    #[test]
    fn supporters_who_have_spent_their_money_lack_the_rest() {
        let found = explained(&RuleName::MesCost.rule(), 1);
        assert_eq!(found.rounds.len(), 2);
        // Before the first round it would have cost each 5 euros; after it the six have 4 each.
        assert_eq!(found.rounds[0].price, Some(Exact::from_integer(500.into())));
        assert_eq!(found.rounds[0].winner_price, Some(Exact::from_integer(600.into())));
        assert_eq!(found.rounds[1].money, Some(Exact::from_integer(2_400.into())));
        assert_eq!(found.rounds[1].price, None);
        assert_eq!(found.why, Why::SupportersLack { lacking: Exact::from_integer(600.into()) });
        let found = explained(&RuleName::MesCost.rule(), 2);
        assert_eq!(found.why, Why::SupportersLack { lacking: Exact::from_integer(100.into()) });
    }

    #[test]
    fn every_way_of_losing_has_its_reason() {
        assert_eq!(explained(&RuleName::MesCost.rule(), 0).why, Why::Won);
        assert_eq!(explained(&RuleName::MesCost.rule(), 3).why, Why::NoVotes);
        assert_eq!(explained(&RuleName::GreedyCost.rule(), 2).why, Why::BudgetLacks { lacking: Cents(700) });
        let threshold = Rule::from_pabulib("greedy-threshold", Some(5)).unwrap();
        assert_eq!(explained(&threshold, 2).why, Why::TooFewVotes { lacking: 1 });
        // With Phragmén b comes first with 5 euros on each of the six, then c with 10.25 on each of the four; a would
        // put 11 on each of the six, and there are 29 euros left.
        let found = explained(&RuleName::Phragmen.rule(), 0);
        assert_eq!(found.why, Why::BudgetLacks { lacking: Cents(700) });
        let loads: Vec<_> = found.rounds.iter().map(|round| round.price.clone()).collect();
        let cents = |cents: i64| Some(Exact::from_integer(cents.into()));
        assert_eq!(loads, [cents(600), cents(1_100), cents(1_100)]);
    }
}
