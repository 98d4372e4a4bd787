//! The Participation Service.

use super::*;

fn service() -> RuleSet {
    let programme = check(text_of("participation-service").unwrap()).unwrap();
    resolve(&programme, 2024, &EditionDraft::default())
}

/// An assignment that awards so much, beside what two editions awarded to others.
fn awarding(cents: i64) -> Facts {
    let decided =
        ProjectFacts { decision: Some((Verdict::Awarded, Cents(cents))), ..ProjectFacts::default() };
    Facts {
        handle: "PART-2024-001".to_owned(),
        track: Some("assignment".to_owned()),
        tracks_named: 1,
        projects: vec![decided],
        programme_awarded: vec![
            ("PART-2023".to_owned(), Cents(250_000_000)),
            ("PART-2024".to_owned(), Cents(100_000_000)),
        ],
        ..Facts::default()
    }
}

#[test]
fn p_5_holds_all_editions_together_to_4_000_000_and_not_a_cent_more() {
    let rules = service();
    assert!(holds(&rules, Gate::Award, &awarding(50_000_000), "P-5"), "2.5 + 1 + 0.5 million");
    assert!(!holds(&rules, Gate::Award, &awarding(50_000_001), "P-5"), "a cent above");
    let told = finding(&rules, Gate::Award, &awarding(49_999_999), "P-5").unwrap().fact;
    let remaining = told.args.iter().find(|(name, _)| name == "remaining").map(|(_, value)| value.clone());
    assert_eq!(remaining, Some(Value::Money(Cents(1))));
}

#[test]
fn p_8_an_assignment_needs_its_need_and_specifications_and_an_initiative_does_not() {
    let rules = service();
    let of = |track: &str| Facts { track: Some(track.to_owned()), ..awarding(1) };
    let mut assignment = of("assignment");
    assert!(!holds(&rules, Gate::Realise, &assignment, "W-SPECIFICATIONS"));
    assignment.documents = vec![DocumentKind::Specifications];
    assert!(holds(&rules, Gate::Realise, &assignment, "W-SPECIFICATIONS"));
    assignment.projects.clear();
    assert!(!holds(&rules, Gate::Submit, &assignment, "P-8"));
    for gate in [Gate::Submit, Gate::Realise, Gate::Close] {
        let initiative = Facts { projects: Vec::new(), ..of("initiative") };
        let found = judge(&rules, gate, &initiative, &[]);
        assert!(found.iter().all(|finding| !finding.blocks()), "{gate}: {found:?}");
    }
}
