use super::*;
use crate::domain::dossier::judge::judge;
use crate::domain::programme::definition::EditionDraft;
use crate::domain::programme::{built_in, check, resolve};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn edition(settings: &[&str]) -> RuleSet {
    let programme = check::check(built_in::text_of("brussels-qdc").unwrap()).unwrap();
    let mut office = EditionDraft::default();
    for setting in settings {
        resolve::set(&programme, &mut office, setting).unwrap();
    }
    resolve::resolve(&programme, 2021, &office)
}

/// A line of the start fund with which nothing is wrong.
fn line() -> LineFacts {
    LineFacts {
        place: "1.1".to_owned(),
        fund: Fund::StartFund,
        on: day("2021-11-20"),
        accepting: Cents(10_000),
        project: None,
        category: Some("material".to_owned()),
        lacking: Vec::new(),
        approved_on: Some(day("2021-11-20")),
        twins: Vec::new(),
    }
}

fn spending() -> SpendingFacts {
    SpendingFacts {
        granted: Some(Cents(40_000)),
        granted_on: Some(day("2021-10-10")),
        regime: Some(StartFundRegime::Reimbursement),
        awarded: vec![(Some(1), Cents(500_000)), (Some(2), Cents(300_000))],
        admitted_on: Some(day("2021-10-04")),
        coached_from: Some(day("2021-10-06")),
        has_account: true,
        line: Some(line()),
        ..SpendingFacts::default()
    }
}

/// The codes of the rules that do not hold.
fn broken(gate: Gate, spending: SpendingFacts, settings: &[&str]) -> Vec<String> {
    let facts = Facts {
        handle: "QDC-2021-001".to_owned(),
        track: Some("neighbourhood".to_owned()),
        spending,
        ..Facts::default()
    };
    let findings = judge(&edition(settings), gate, &facts, &[]);
    findings
        .into_iter()
        .filter(|finding| finding.state == crate::domain::dossier::judge::State::Broken)
        .map(|finding| finding.rule)
        .collect()
}

fn accepting(change: impl FnOnce(&mut SpendingFacts)) -> Vec<String> {
    let mut spending = spending();
    change(&mut spending);
    broken(Gate::Expense, spending, &[])
}

fn with_line(change: impl FnOnce(&mut LineFacts)) -> Vec<String> {
    accepting(|spending| change(spending.line.as_mut().unwrap()))
}

fn granting(change: impl FnOnce(&mut SpendingFacts)) -> Vec<String> {
    let mut spending = spending();
    spending.line = None;
    change(&mut spending);
    broken(Gate::Fund, spending, &[])
}

#[test]
fn where_all_is_well_no_rule_is_broken() {
    assert_eq!(accepting(|_| {}), [""; 0]);
    assert_eq!(granting(|_| {}), [""; 0]);
}

#[test]
fn b_sb_1_at_most_400_euros_are_granted() {
    for (cents, ok) in [(39_999, true), (40_000, true), (40_001, false)] {
        let found = granting(|spending| spending.granted = Some(Cents(cents)));
        assert_eq!(found.is_empty(), ok, "{cents}: {found:?}");
        assert!(ok || found == ["B-SB-1"]);
    }
    let mut lower = spending();
    (lower.line, lower.granted) = (None, Some(Cents(30_000)));
    assert_eq!(broken(Gate::Fund, lower, &["start-fund.maximum=299,99"]), ["B-SB-1"]);
}

#[test]
fn b_sb_1_no_more_is_accepted_than_was_granted() {
    for (before, ok) in [(29_999, true), (30_000, true), (30_001, false)] {
        let found = accepting(|spending| spending.accepted = vec![(None, Cents(before))]);
        assert_eq!(found.is_empty(), ok, "{before}: {found:?}");
        assert!(ok || found == ["B-SB-1"]);
    }
    assert_eq!(accepting(|spending| spending.granted = None), ["B-SB-1"]);
}

#[test]
fn b_sb_1_what_is_left_is_named() {
    let mut spending = spending();
    spending.accepted = vec![(None, Cents(33_350))];
    let facts = Facts { handle: "roue".to_owned(), spending, ..Facts::default() };
    let (_, _, mend) = start_fund_at_most(&edition(&[]), Gate::Expense, &facts);
    assert_eq!(mend.as_deref(), Some("wijk expense accept roue 1.1 --amount 66.50 --reason …"));
}

#[test]
fn b_sb_3_only_a_new_neighbourhood_gets_a_start_fund() {
    assert_eq!(granting(|spending| spending.paid_before = vec!["QDC-2019-004".to_owned()]), ["B-SB-3"]);
}

#[test]
fn b_sb_3_the_start_fund_is_not_spent_after_the_subsidy_was_paid() {
    for (paid, ok) in [("2021-11-19", false), ("2021-11-20", true), ("2021-11-21", true)] {
        let found = accepting(|spending| spending.award_paid_on = Some(day(paid)));
        assert_eq!(found.is_empty(), ok, "{paid}: {found:?}");
        assert!(ok || found == ["B-SB-3-PAID"]);
    }
    for (paid, ok) in [("2021-10-09", false), ("2021-10-10", true), ("2021-10-11", true)] {
        let found = granting(|spending| spending.award_paid_on = Some(day(paid)));
        assert_eq!(found.is_empty(), ok, "{paid}: {found:?}");
    }
}

#[test]
fn b_sb_4_without_a_subsidy_it_is_there_for_the_first_year_of_coaching() {
    for (on, ok) in [("2022-10-05", true), ("2022-10-06", true), ("2022-10-07", false)] {
        let found = with_line(|line| line.on = day(on));
        assert_eq!(found.is_empty(), ok, "{on}: {found:?}");
        assert!(ok || found == ["B-SB-4-SPENT"]);
        let found = granting(|spending| spending.granted_on = Some(day(on)));
        assert_eq!(found.is_empty(), ok, "{on}: {found:?}");
    }
    // Once the subsidy was paid, its day counts; without a coach nothing runs.
    let paid = accepting(|spending| {
        spending.award_paid_on = Some(day("2022-12-01"));
        spending.line.as_mut().unwrap().on = day("2022-11-30");
    });
    assert_eq!(paid, [""; 0]);
    let alone = accepting(|spending| {
        spending.coached_from = None;
        spending.line.as_mut().unwrap().on = day("2023-11-30");
    });
    assert_eq!(alone, [""; 0]);
}

#[test]
fn b_sb_5a_the_coach_agrees_before_the_purchase() {
    for (agreed, ok) in
        [(Some("2021-11-19"), true), (Some("2021-11-20"), true), (Some("2021-11-21"), false), (None, false)]
    {
        let found = with_line(|line| line.approved_on = agreed.map(day));
        assert_eq!(found.is_empty(), ok, "{agreed:?}: {found:?}");
        assert!(ok || found == ["B-SB-5A"]);
    }
}

#[test]
fn b_sb_5b_an_advance_needs_no_agreement_of_the_coach() {
    let found = accepting(|spending| {
        spending.regime = Some(StartFundRegime::Advance);
        spending.line.as_mut().unwrap().approved_on = None;
    });
    assert_eq!(found, [""; 0]);
}

#[test]
fn b_sb_6_the_refund_goes_to_the_account_of_the_group() {
    assert_eq!(accepting(|spending| spending.has_account = false), ["B-SB-6"]);
}

#[test]
fn b_sb_7_the_proof_mentions_what_it_has_to() {
    assert_eq!(with_line(|line| line.lacking = vec!["phone".to_owned()]), ["B-SB-7"]);
    // The rate is not asked for, and of the award nothing is.
    assert_eq!(with_line(|line| line.lacking = vec!["rate".to_owned()]), [""; 0]);
    let award = with_line(|line| {
        line.fund = Fund::Award;
        line.lacking = vec!["phone".to_owned()];
    });
    assert_eq!(award, [""; 0]);
}

#[test]
fn w_spent_admitted_nothing_counts_from_before_the_admission() {
    for (on, ok) in [("2021-10-03", false), ("2021-10-04", true), ("2021-10-05", true)] {
        let found = with_line(|line| (line.on, line.approved_on) = (day(on), Some(day(on))));
        assert_eq!(found.is_empty(), ok, "{on}: {found:?}");
        assert!(ok || found == ["W-SPENT-ADMITTED"]);
    }
    assert_eq!(accepting(|spending| spending.admitted_on = None), ["W-SPENT-ADMITTED"]);
}

#[test]
fn b_mo_4_what_is_spent_of_an_award_falls_within_the_term() {
    let on = |on: &str| {
        accepting(|spending| {
            spending.notified_on = Some(day("2022-02-01"));
            spending.term_from = Some(day("2022-02-10"));
            spending.term_until = Some(day("2022-12-31"));
            let line = spending.line.as_mut().unwrap();
            (line.fund, line.on) = (Fund::Award, day(on));
        })
    };
    for (text, ok) in [
        ("2022-01-31", false),
        ("2022-02-01", false),
        ("2022-02-09", false),
        ("2022-02-10", true),
        ("2022-12-31", true),
        ("2023-01-01", false),
    ] {
        let found = on(text);
        assert_eq!(found.is_empty(), ok, "{text}: {found:?}");
        assert!(ok || found == ["B-MO-4"]);
    }
}

#[test]
fn b_mo_1_before_the_notification_is_at_ones_own_risk() {
    for (on, ok) in [("2022-01-31", false), ("2022-02-01", true), ("2022-02-02", true)] {
        let found = accepting(|spending| {
            spending.notified_on = Some(day("2022-02-01"));
            let line = spending.line.as_mut().unwrap();
            (line.fund, line.on) = (Fund::Award, day(on));
        });
        assert_eq!(found.is_empty(), ok, "{on}: {found:?}");
    }
}

#[test]
fn w_eligible_a_category_that_is_never_paid_is_refused() {
    assert_eq!(with_line(|line| line.category = None), [""; 0]);
    assert_eq!(with_line(|line| line.category = Some("catering".to_owned())), ["W-ELIGIBLE"]);
    assert_eq!(broken(Gate::Expense, spending(), &["money.ineligible=material"]), ["W-ELIGIBLE"]);
}

#[test]
fn w_twice_the_same_purchase_counts_once() {
    assert_eq!(with_line(|line| line.twins = vec!["QDC-2021-002 1.4".to_owned()]), ["W-TWICE"]);
}

#[test]
fn w_within_project_what_goes_beyond_an_award_is_pointed_out() {
    let of = |project: Option<u32>, before: i64| {
        accepting(|spending| {
            spending.accepted = vec![(project, Cents(before))];
            let line = spending.line.as_mut().unwrap();
            (line.fund, line.project) = (Fund::Award, project);
        })
    };
    for (project, before, ok) in [
        (Some(2), 289_999, true),
        (Some(2), 290_000, true),
        (Some(2), 290_001, false),
        (None, 790_000, true),
        (None, 790_001, false),
        (Some(3), 0, false),
    ] {
        let found = of(project, before);
        assert_eq!(found.is_empty(), ok, "{project:?} {before}: {found:?}");
        assert!(ok || found == ["W-WITHIN-PROJECT"]);
    }
}
