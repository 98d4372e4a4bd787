use super::*;
use crate::domain::vote::{BallotProject, Ballots};

/// An election of approval ballots: costs in euros, and on each ballot the numbers of projects from 0.
fn election(budget: i64, costs: &[i64], ballots: &[&[u16]]) -> Election {
    let project = |(at, cost): (usize, &i64)| BallotProject {
        id: at.to_string(),
        name: String::new(),
        cost: Cents(cost * 100),
    };
    let mut packed = Ballots::default();
    for ballot in ballots {
        packed.push(&ballot.iter().map(|place| (*place, 1)).collect::<Vec<_>>());
    }
    Election {
        ballot_type: BallotType::Approval,
        budget: Cents(budget * 100),
        projects: costs.iter().enumerate().map(project).collect(),
        ballots: packed,
    }
}

fn settled(election: &Election, rule: &str, threshold: &str, selected: &[u8]) -> (&'static str, bool, bool) {
    let mut meta = Meta::default();
    meta.set("rule", rule);
    meta.set("min_project_score_threshold", threshold);
    let settled = settle(&meta, election, Some(selected), &Counts::of(election));
    (settled.rule, settled.threshold, settled.fully_funded)
}

#[test]
fn equal_results_follow_the_order_of_the_file_or_the_rule_is_not_named() {
    let tied = election(100, &[60, 60, 50], &[&[0], &[1], &[2]]);
    assert_eq!(settled(&tied, "greedy", "", &[1, 0, 0]), ("greedy", false, false));
    assert_eq!(settled(&tied, "greedy", "", &[0, 1, 0]), ("unknown", false, false));
}

#[test]
fn a_threshold_belongs_to_its_rule() {
    let votes = election(100, &[60, 60, 30], &[&[0], &[0, 2], &[1, 2], &[2]]);
    assert_eq!(settled(&votes, "greedy-threshold", "2", &[1, 0, 1]), ("greedy-threshold", true, false));
    assert_eq!(settled(&votes, "greedy", "2", &[1, 0, 1]), ("greedy-threshold", true, false));
    assert_eq!(settled(&votes, "greedy-threshold", "3", &[1, 0, 1]), ("unknown", true, false));
    assert_eq!(settled(&votes, "greedy-no-skip", "", &[1, 0, 1]), ("greedy-no-skip", false, false));
    let skips = election(100, &[60, 60, 30], &[&[0], &[0, 1], &[0, 1], &[2]]);
    assert_eq!(settled(&skips, "greedy-no-skip", "", &[1, 0, 0]), ("greedy-no-skip", false, false));
    assert_eq!(settled(&skips, "greedy-no-skip", "", &[1, 0, 1]), ("unknown", false, false));
    assert_eq!(settled(&skips, "greedy", "", &[1, 0, 1]), ("greedy", false, false));
}

#[test]
fn where_everything_fits_the_rule_is_greedy_and_add1_is_not_named() {
    let fits = election(110, &[60, 50], &[&[0], &[1]]);
    assert_eq!(settled(&fits, "equalshares/add1", "", &[1, 1]), ("greedy", false, true));
    assert_eq!(settled(&fits, "unknown", "", &[1, 0]), ("unknown", false, true));
    // One euro less, and it is decided by counting; two projects without a vote do not make add1 end.
    let short = election(109, &[60, 50], &[&[0], &[1]]);
    assert_eq!(settled(&short, "greedy", "", &[1, 0]), ("greedy", false, false));
    let endless = election(109, &[60, 40, 900], &[&[0], &[1]]);
    assert_eq!(settled(&endless, "equalshares/add1", "", &[1, 1, 0]), ("unknown", false, false));
}

#[test]
fn equal_shares_are_followed_unless_projects_are_equal_in_everything() {
    // Each of four voters has 25. Three can pay 60 for the first; what is left of one of them and the fourth does not
    // pay 45.
    let clear = election(100, &[60, 45], &[&[0], &[0], &[0, 1], &[1]]);
    assert_eq!(settled(&clear, "equalshares", "", &[1, 0]), ("equalshares", false, false));
    assert_eq!(settled(&clear, "equalshares/add1", "", &[1, 0]), ("equalshares/add1", false, false));
    assert_eq!(settled(&clear, "equalshares", "", &[0, 1]), ("unknown", false, false));
    assert_eq!(
        settled(&clear, "equalshares-comparison", "", &[1, 0]),
        ("equalshares-comparison", false, false)
    );
    let tied = election(100, &[60, 60], &[&[0, 1], &[0, 1]]);
    assert_eq!(settled(&tied, "equalshares", "", &[1, 0]), ("unknown", false, false));
    assert_eq!(settled(&tied, "equalshares/add1", "", &[1, 0]), ("unknown", false, false));
}

#[test]
fn rules_that_nobody_can_follow_are_left_as_they_are() {
    let any = election(100, &[60, 60], &[&[0]]);
    assert_eq!(settled(&any, "greedy-custom", "", &[0, 1]), ("greedy-custom", false, false));
    assert_eq!(settled(&any, "loting", "", &[0, 1]), ("unknown", false, false));
}

#[test]
fn the_last_on_an_ordinal_ballot_has_one_point() {
    let mut ordinal = election(100, &[60, 60, 10], &[&[2, 0], &[0]]);
    ordinal.ballot_type = BallotType::Ordinal;
    let counts = Counts::of(&ordinal);
    assert_eq!((counts.votes, counts.scores), (vec![2, 0, 1], vec![2, 0, 2]));
}

#[test]
fn the_checker_is_a_hair_off_where_cents_add_up_to_the_budget() {
    let mut exact = election(0, &[0, 0, 0], &[&[0], &[0], &[0], &[1], &[1], &[2]]);
    exact.budget = Cents(30);
    for (project, cents) in exact.projects.iter_mut().zip([10, 20, 30]) {
        project.cost = Cents(cents);
    }
    // 0.3 − 0.1 is less than 0.2 in binary fractions.
    assert_eq!(settled(&exact, "greedy", "", &[1, 1, 0]).0, "unknown");
}
