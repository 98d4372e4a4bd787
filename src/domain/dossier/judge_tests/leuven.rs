//! Kom op voor je wijk.

use super::*;
use crate::domain::address::address_key;

fn leuven(year: i32) -> RuleSet {
    let programme = check(text_of("leuven-kow").unwrap()).unwrap();
    resolve(&programme, year, &EditionDraft::default())
}

/// Supporters at these addresses, with peter and meter at theirs.
fn supported(addresses: &[&str], responsible: usize) -> Facts {
    let at = |kind, number: usize, address: &str| MemberFacts {
        address: Some(address_key(address)),
        ..member(&format!("{kind} {number}"), kind)
    };
    let supporters =
        addresses.iter().enumerate().map(|(number, address)| at(MemberKind::Supporter, number, address));
    let both = (0..responsible).map(|number| at(MemberKind::Responsible, number, "Kerkstraat 1"));
    Facts {
        handle: "KOW-2025-001".to_owned(),
        track: Some("create".to_owned()),
        tracks_named: 1,
        municipalities: vec!["24062".to_owned()],
        members: supporters.chain(both).collect(),
        ..Facts::default()
    }
}

fn streets(count: usize) -> Vec<String> {
    (1..=count).map(|number| format!("Kerkstraat {number}, 3000 Leuven")).collect()
}

#[test]
fn l_1_asks_twelve_different_addresses_and_one_written_twice_counts_once() {
    let rule_set = leuven(2025);
    let twelve = streets(12);
    let mut addresses: Vec<&str> = twelve.iter().map(String::as_str).collect();
    // Peter and meter live at the first.
    assert!(holds(&rule_set, Gate::Admit, &supported(&addresses, 2), "L-1"));
    addresses[11] = "Kerkstr. 11 - 3000 LEUVEN";
    assert!(!holds(&rule_set, Gate::Admit, &supported(&addresses, 2), "L-1"));
    addresses[11] = "Kerkstraat 11 bus 2";
    assert!(holds(&rule_set, Gate::Admit, &supported(&addresses, 2), "L-1"));
    let eleven = streets(11);
    let eleven: Vec<&str> = eleven.iter().map(String::as_str).collect();
    assert!(!holds(&rule_set, Gate::Admit, &supported(&eleven, 2), "L-1"));
}

#[test]
fn l_15_peter_and_meter_may_count_among_the_twelve() {
    let eleven: Vec<String> = (2..=12).map(|number| format!("Kerkstraat {number}")).collect();
    let eleven: Vec<&str> = eleven.iter().map(String::as_str).collect();
    assert!(holds(&leuven(2025), Gate::Admit, &supported(&eleven, 2), "L-1"));
}

#[test]
fn l_2_asks_two_who_are_responsible() {
    let twelve = streets(12);
    let addresses: Vec<&str> = twelve.iter().map(String::as_str).collect();
    assert!(!holds(&leuven(2025), Gate::Admit, &supported(&addresses, 1), "L-2"));
    assert!(holds(&leuven(2025), Gate::Admit, &supported(&addresses, 2), "L-2"));
}

#[test]
fn l_3_takes_what_comes_in_until_midnight_of_15_september() {
    let rule_set = leuven(2025);
    assert_eq!(
        rule_set.deadlines.iter().map(|deadline| deadline.on.to_string()).collect::<Vec<_>>(),
        ["2025-02-15", "2025-09-15"]
    );
    for (moment, met) in [("2025-09-15T23:59:59", true), ("2025-09-16T00:00:00", false)] {
        let facts = Facts {
            submitted: parse_day_and_moment(moment, chrono_tz::Europe::Brussels).ok(),
            ..supported(&[], 0)
        };
        assert!(facts.submitted.is_some());
        assert_eq!(holds(&rule_set, Gate::Admit, &facts, "L-3"), met, "{moment}");
    }
}

/// A project with these costs, of which this is asked.
fn costing(material: i64, meeting: i64, asked: i64) -> Facts {
    let by_category = vec![("material".to_owned(), Cents(material)), ("meeting".to_owned(), Cents(meeting))];
    let project = ProjectFacts {
        costs: Cents(material + meeting),
        by_category,
        decision: Some((Verdict::Awarded, Cents(asked))),
        ..project(1, asked)
    };
    Facts { projects: vec![project], ..supported(&[], 0) }
}

#[test]
fn l_4_holds_18_600_for_material_and_2_500_for_meeting_to_the_cent() {
    let rule_set = leuven(2025);
    let all = ["L-4", "L-4-MEETING", "L-4-BOTH"];
    let broken = |facts: &Facts, gate| -> Vec<&str> {
        all.into_iter().filter(|code| !holds(&rule_set, gate, facts, code)).collect()
    };
    for gate in [Gate::Submit, Gate::Award] {
        assert_eq!(broken(&costing(1_860_000, 250_000, 2_110_000), gate), [""; 0]);
        assert_eq!(broken(&costing(1_860_001, 0, 1_860_001), gate), ["L-4"]);
        assert_eq!(broken(&costing(0, 250_001, 250_001), gate), ["L-4-MEETING"]);
        // What the neighbours pay themselves goes to what is above the ceiling of either.
        assert_eq!(broken(&costing(1_900_000, 300_000, 2_110_000), gate), [""; 0]);
        assert_eq!(broken(&costing(3_000_000, 500_000, 2_110_001), gate), ["L-4-BOTH"]);
    }
}

#[test]
fn l_6_looks_two_years_after_the_end_and_not_at_experiments() {
    let rule_set = leuven(2025);
    let checks = |track| rule_set.realisation.aftercare_for(Some(track)).count();
    assert_eq!((checks("join-in"), checks("experiment"), checks("create")), (1, 0, 1));
    let after = rule_set.realisation.aftercare[0].after;
    let completed = chrono::NaiveDate::from_ymd_opt(2024, 2, 29).unwrap();
    assert_eq!(after.after(completed).map(|day| day.to_string()).as_deref(), Some("2026-02-28"));
}

#[test]
fn l_7_and_l_8_set_no_contest_and_no_ceiling_for_a_neighbourhood() {
    let rule_set = leuven(2025);
    assert_eq!(rule_set.envelope, None);
    let dear = Facts {
        projects: (1..=3).map(|number| ProjectFacts { number, ..project(number, 1_800_000) }).collect(),
        ..supported(&[], 0)
    };
    assert!(holds(&rule_set, Gate::Submit, &dear, "L-4-BOTH"), "three projects of 18 000 each");
}

#[test]
fn l_9_asks_positive_advice_of_both_and_the_college() {
    let rule_set = leuven(2025);
    let mut facts = costing(1_000_000, 0, 1_000_000);
    assert!(!holds(&rule_set, Gate::Award, &facts, "L-9-WORKING-GROUP"));
    facts.selection.opinions = vec![(1, "working-group".to_owned())];
    assert!(holds(&rule_set, Gate::Award, &facts, "L-9-WORKING-GROUP"));
    assert!(!holds(&rule_set, Gate::Award, &facts, "L-9-COMMITTEE"));
    assert!(!holds(&rule_set, Gate::Realise, &facts, "L-9"));
    facts.selection.approvals = vec![given("college", 1_000_000)];
    assert!(holds(&rule_set, Gate::Realise, &facts, "L-9"));
}
