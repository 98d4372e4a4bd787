//! What an outcome means for the voters: how many see something of theirs funded, and how much.

use super::outcome::Outcome;
use super::tally::Tally;

/// What an outcome means for the voters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Satisfaction {
    /// Everybody who handed in a ballot, the empty ones too.
    pub voters: u64,
    /// Voters with at least one winner on their ballot.
    pub reached: u64,
    /// Winners on the ballots of all voters together: divided by the voters, what each has on average.
    pub winners: u64,
    /// What the winners on the ballots cost, in cents, of all voters together: divided by the voters, what each has on
    /// average.
    pub cents: i128,
}

/// What an outcome means for the voters.
pub fn satisfaction(tally: &Tally, outcome: &Outcome) -> Satisfaction {
    let mut won = vec![false; tally.costs.len()];
    outcome.selected.iter().for_each(|&project| won[project] = true);
    let mut found = Satisfaction { voters: tally.voters, reached: 0, winners: 0, cents: 0 };
    for (kind, &weight) in (0..).zip(&tally.weights) {
        let mut winners = 0;
        let mut cents = 0;
        for project in tally.marks(kind).map(|(project, _)| usize::from(project)).filter(|&place| won[place])
        {
            winners += 1;
            cents += i128::from(tally.costs[project]);
        }
        found.reached += if winners > 0 { u64::from(weight) } else { 0 };
        found.winners += winners * u64::from(weight);
        found.cents += cents * i128::from(weight);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sample::election;
    use super::super::{RuleName, TieOrder, count};
    use super::*;

    #[test]
    fn voters_with_a_winner_are_counted_and_what_they_have_on_average() {
        let election = election(30, &[("a", 10), ("b", 20), ("c", 30)], &["a b", "a b", "a", "c", ""]);
        let tally = Tally::new(&election);
        let outcome = count(&election, &tally, &RuleName::GreedyCost.rule(), &TieOrder::Text);
        assert_eq!(outcome.selected, [0, 1]);
        let found = satisfaction(&tally, &outcome);
        assert_eq!((found.voters, found.reached, found.winners), (5, 3, 5));
        assert_eq!(found.cents, 3 * 1_000 + 2 * 2_000);
    }
}
