//! What pabulib-checker 1.0.8 makes of the winners of a file. It reckons in whole units of the currency, takes equal
//! results in the order of the file (for Equal Shares: lower cost, then more votes, and gives up on what is equal even
//! then), and never ends on `add1` when everything that has votes can be paid. A rule that it cannot follow to the same
//! winners is not named in a file that we write.

use super::Meta;
use super::faults::Faults;
use super::values::decimal;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::vote::{BallotType, Election};

/// The rules that the checker knows.
const RULES: &[&str] = &[
    "greedy",
    "greedy-no-skip",
    "greedy-threshold",
    "greedy-exclusive",
    "greedy-custom",
    "equalshares",
    "equalshares-comparison",
    "equalshares/add1",
    "equalshares/add1-comparison",
    "unknown",
];

/// What the ballots give each project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Counts {
    /// On how many ballots it stands.
    pub votes: Vec<u64>,
    /// Its points. On ordinal ballots the last has one point, the one before it two, and so on.
    pub scores: Vec<u64>,
}

impl Counts {
    pub fn of(election: &Election) -> Self {
        let none = vec![0; election.projects.len()];
        let mut counts = Self { votes: none.clone(), scores: none };
        let ordinal = election.ballot_type == BallotType::Ordinal;
        for ballot in election.ballots.iter() {
            let length = ballot.projects.len() as u64;
            for (rank, (project, points)) in (0..).zip(ballot.marks()) {
                let project = usize::from(project);
                if let (Some(votes), Some(score)) =
                    (counts.votes.get_mut(project), counts.scores.get_mut(project))
                {
                    *votes += 1;
                    *score += if ordinal { length - rank } else { u64::from(points) };
                }
            }
        }
        counts
    }

    /// What the winners are chosen by.
    fn results(&self, ballot_type: BallotType) -> &[u64] {
        if has_score(ballot_type) { &self.scores } else { &self.votes }
    }
}

/// Whether files of this type have a column `score`.
pub(super) fn has_score(ballot_type: BallotType) -> bool {
    ballot_type.has_points() || ballot_type == BallotType::Ordinal
}

/// How many differing counts are told.
const TOLD: usize = 5;

/// Looks whether what a file says of the votes or points of its projects is what the ballots say.
pub(super) fn compare_counts(election: &Election, column: &str, said: &[String], warnings: &mut Faults) {
    if said.is_empty() || (column == "score" && !has_score(election.ballot_type)) {
        return;
    }
    let counts = Counts::of(election);
    let counted = if column == "score" { &counts.scores } else { &counts.votes };
    let whole = |said: &str| match said.trim_end_matches('0').strip_suffix(['.', ',']) {
        Some(whole) => whole.parse::<u64>().ok(),
        None => said.parse::<u64>().ok().or_else(|| said.is_empty().then_some(0)),
    };
    let lines = election.projects.iter().zip(said).zip(counted);
    let differ = lines.filter(|((_, said), counted)| whole(said) != Some(**counted));
    let differ: Vec<String> =
        differ.map(|((project, said), counted)| format!("{}: {said} ≠ {counted}", project.id)).collect();
    if !differ.is_empty() {
        let fact = Fact::new("pabulib-counts-differ").with("count", differ.len());
        warnings.add(None, column, "", fact.with_list("projects", differ.iter().take(TOLD)));
    }
}

/// What is written of the rule.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Settled {
    /// The rule.
    pub rule: &'static str,
    /// Whether the threshold is written.
    pub threshold: bool,
    /// Whether everything fits in the budget.
    pub fully_funded: bool,
}

/// An election in whole units of its currency, as the checker sees it.
struct Whole<'a> {
    election: &'a Election,
    costs: Vec<i64>,
    budget: i64,
    results: &'a [u64],
    selected: &'a [u8],
}

fn floor(amount: Cents) -> i64 {
    amount.0.div_euclid(100)
}

/// The rule under which the winners of a file can be followed: the one that it names, one that comes to the same, or
/// `unknown`.
pub(super) fn settle(meta: &Meta, election: &Election, selected: Option<&[u8]>, counts: &Counts) -> Settled {
    let named = RULES.iter().copied().find(|rule| *rule == meta.get("rule")).unwrap_or("unknown");
    let threshold = meta.whole("min_project_score_threshold");
    let costs: Vec<i64> = election.projects.iter().map(|project| floor(project.cost)).collect();
    let budget = floor(election.budget);
    let fully_funded = costs.iter().sum::<i64>() <= budget;
    let keeps = |rule| threshold.is_some() && rule != "greedy";
    let of = |rule: &'static str| Settled { rule, threshold: keeps(rule), fully_funded };
    let Some(selected) = selected else {
        let rule = match named {
            "greedy" if threshold.is_some() => "greedy-threshold",
            "greedy-threshold" if threshold.is_none() => "greedy",
            rule => rule,
        };
        return of(rule);
    };
    let whole = Whole { election, costs, budget, results: counts.results(election.ballot_type), selected };
    let all = selected.iter().all(|selected| *selected == 1);
    let others = match named {
        "greedy" => ["greedy-threshold", "unknown"],
        // Where everything is funded every rule comes to the same.
        _ if fully_funded && all => ["greedy", "unknown"],
        _ => ["unknown", "unknown"],
    };
    let rules = std::iter::once(named).chain(others);
    let rule = rules.into_iter().find(|rule| whole.follows(rule, threshold, fully_funded));
    of(rule.unwrap_or("unknown"))
}

impl Whole<'_> {
    /// Whether the checker comes to the same winners.
    fn follows(&self, rule: &str, threshold: Option<u64>, fully_funded: bool) -> bool {
        match rule {
            "greedy" => {
                self.greedy_agrees(0, true) && (fully_funded || !self.leaves_room(0)) && threshold.is_none()
            }
            "greedy-threshold" => threshold.is_some_and(|least| {
                self.greedy_agrees(least, true) && (fully_funded || !self.leaves_room(least))
            }),
            "greedy-no-skip" => self.greedy_agrees(threshold.unwrap_or(0), false),
            // Equal Shares is only followed on approval ballots.
            _ if rule.starts_with("equalshares") => {
                self.election.ballot_type != BallotType::Approval
                    || super::shares::agrees(self.election, rule, |project| self.won(project))
            }
            _ => true,
        }
    }

    fn won(&self, project: usize) -> bool {
        self.selected.get(project) == Some(&1)
    }

    /// The projects, the best first, equal ones in the order of the file.
    fn by_result(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.costs.len()).collect();
        order.sort_by_key(|project| std::cmp::Reverse(self.results[*project]));
        order
    }

    /// The checker reckons here with binary fractions: where cents add up to the budget exactly, it may be a hair off,
    /// and only by reckoning as it does can that be foreseen.
    fn greedy_agrees(&self, least: u64, skips: bool) -> bool {
        let binary = |amount: Cents| decimal(amount).parse::<f64>().unwrap_or(f64::MAX);
        let mut left = binary(self.election.budget);
        let mut ended = false;
        self.by_result().into_iter().all(|project| {
            let cost = binary(self.election.projects[project].cost);
            let enough = self.results[project] >= least;
            let fits = enough && !ended && cost <= left;
            if fits {
                left -= cost;
            } else if enough && !skips {
                ended = true;
            }
            fits == self.won(project)
        })
    }

    /// Whether, in whole units, a further project would fit.
    fn leaves_room(&self, least: u64) -> bool {
        let spent: i64 =
            (0..self.costs.len()).filter(|project| self.won(*project)).map(|p| self.costs[p]).sum();
        (0..self.costs.len()).any(|project| {
            let counts = least == 0 || self.results[project] > least;
            self.selected[project] == 0 && counts && self.costs[project] <= self.budget - spent
        })
    }
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
