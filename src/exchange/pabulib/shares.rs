//! The Method of Equal Shares as pabulib-checker 1.0.8 has it: whole units of the currency, cost utilities, `add1` from
//! the rounded share up to the first overspending, and no answer at all where projects are equal in cost and votes too.

use std::collections::BTreeSet;

use super::check::Counts;
use crate::domain::money::Cents;
use crate::domain::vote::rule::{EqualShares, Increase, ONE_EURO, Start, Then, Utilities};
use crate::domain::vote::{Election, Outcome, Rule, TieOrder, run};

/// Up to so many steps of `add1` every one is looked at for projects that are equal in everything; beyond that, that
/// there are such projects at all is enough not to rely on the checker.
const STEPS: u64 = 2_000;

/// Whether the checker comes to these winners by `rule`, and comes to an end.
pub(super) fn agrees(election: &Election, rule: &str, won: impl Fn(usize) -> bool) -> bool {
    let whole = |amount: Cents| Cents(amount.0.div_euclid(100) * 100);
    let mut election = election.clone();
    election.budget = whole(election.budget);
    for project in &mut election.projects {
        project.cost = whole(project.cost);
    }
    let counts = Counts::of(&election);
    if election.ballots.is_empty() || election.projects.iter().any(|project| project.cost <= Cents::ZERO) {
        return false;
    }
    let add1 = rule.starts_with("equalshares/add1");
    let winners = if add1 { with_add1(&election, &counts) } else { clear(fixed(&election, election.budget)) };
    let Some(mut winners) = winners else { return false };
    if rule.ends_with("-comparison") {
        winners = preferred(&election, &counts, winners);
    }
    (0..election.projects.len()).all(|project| winners.contains(&project) == won(project))
}

/// The winners with `add1`; none where the checker has none.
fn with_add1(election: &Election, counts: &Counts) -> Option<BTreeSet<usize>> {
    let supported = election.projects.iter().zip(&counts.votes).filter(|(_, votes)| **votes > 0);
    if supported.map(|(project, _)| project.cost).sum::<Cents>() <= election.budget {
        return None;
    }
    let increase = Some(Increase { step: ONE_EURO, exhaustive: false });
    let raised = run(election, &equal_shares(Start::Whole, increase), &TieOrder::CostVotes);
    let steps = raised.shares.as_ref().map_or(0, |shares| shares.steps);
    if has_doubles(election, counts) {
        if steps > STEPS {
            return None;
        }
        let voters = i64::try_from(election.ballots.len()).ok()?;
        let each = election.budget.0 / 100 / voters;
        for step in 1..=steps + 1 {
            let share = each + i64::try_from(step).ok()?;
            clear(fixed(election, Cents(share.checked_mul(voters)?.checked_mul(100)?)))?;
        }
    }
    let first = clear(fixed(election, election.budget))?;
    if steps == 0 { Some(first) } else { Some(raised.selected.into_iter().collect()) }
}

/// The winners, unless a tie could not be settled by cost and votes.
fn clear((outcome, open): (Outcome, bool)) -> Option<BTreeSet<usize>> {
    (!open).then(|| outcome.selected.into_iter().collect())
}

/// The outcome with a budget that is not raised, and whether the checker would stop at a tie.
fn fixed(election: &Election, budget: Cents) -> (Outcome, bool) {
    let election = Election { budget, ..election.clone() };
    let counts = Counts::of(&election);
    let outcome = run(&election, &equal_shares(Start::Exact, None), &TieOrder::CostVotes);
    let equal = |one: usize, other: usize| {
        election.projects[one].cost == election.projects[other].cost
            && counts.votes[one] == counts.votes[other]
    };
    let open = outcome.ties.iter().any(|tie| matches!(tie.tied[..], [one, other, ..] if equal(one, other)));
    (outcome, open)
}

fn equal_shares(start: Start, increase: Option<Increase>) -> Rule {
    Rule::EqualShares(EqualShares {
        utilities: Utilities::Cost,
        start,
        increase,
        then: Then::Nothing,
        compared: false,
    })
}

/// Whether two projects that somebody voted for have the same cost and votes.
fn has_doubles(election: &Election, counts: &Counts) -> bool {
    let mut seen = BTreeSet::new();
    let supported = election.projects.iter().zip(&counts.votes).filter(|(_, votes)| **votes > 0);
    supported.map(|(project, votes)| (project.cost, *votes)).any(|both| !seen.insert(both))
}

/// The greedy winners where more voters have more winners among those; otherwise the ones given.
fn preferred(election: &Election, counts: &Counts, winners: BTreeSet<usize>) -> BTreeSet<usize> {
    let mut order: Vec<usize> = (0..election.projects.len()).collect();
    order.sort_by_key(|project| std::cmp::Reverse(counts.votes[*project]));
    let mut left = election.budget;
    let mut greedy = BTreeSet::new();
    for project in order {
        if election.projects[project].cost <= left {
            left = left.minus(election.projects[project].cost);
            greedy.insert(project);
        }
    }
    let (mut for_shares, mut for_greedy) = (0_u64, 0_u64);
    for ballot in election.ballots.iter() {
        let among = |set: &BTreeSet<usize>| {
            ballot.projects.iter().filter(|place| set.contains(&usize::from(**place))).count()
        };
        match among(&winners).cmp(&among(&greedy)) {
            std::cmp::Ordering::Greater => for_shares += 1,
            std::cmp::Ordering::Less => for_greedy += 1,
            std::cmp::Ordering::Equal => {}
        }
    }
    if for_greedy > for_shares { greedy } else { winners }
}
