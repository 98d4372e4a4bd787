use proptest::prelude::*;

use super::*;
use crate::domain::programme::definition::EditionDraft;
use crate::domain::programme::{built_in, check, resolve};
use crate::domain::roadmap::FundingKind;

fn rules() -> RuleSet {
    let programme = check::check(built_in::text_of("brussels-qdc").unwrap()).unwrap();
    resolve::resolve(&programme, 2021, &EditionDraft::default())
}

fn known<'a>(rules: &'a RuleSet, cash: &'a [Cash]) -> Known<'a> {
    Known { rules, findings: &[1, 2, 3], cash, today: NaiveDate::from_ymd_opt(2022, 12, 31).unwrap() }
}

/// Words as people type them, tidy already.
fn words() -> impl Strategy<Value = String> {
    "[A-Za-zéÀ«»\"\\\\'€#\\[\\]=][A-Za-z0-9éÀ«»\"\\\\'€#\\[\\]= ]{0,20}[a-z]"
}

fn maybe<T: std::fmt::Debug + Clone>(what: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    proptest::option::of(what)
}

/// A day of 2021 or 2022.
fn day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..730).prop_map(|days| NaiveDate::from_ymd_opt(2021, 1, 1).unwrap() + chrono::Days::new(days))
}

fn cost() -> impl Strategy<Value = CostLine> {
    // No line above what an amount may be: that is refused.
    let money = (words(), 0_i64..100_000_000, 1_i64..1_000_000);
    (money, maybe(0_usize..4), any::<bool>(), maybe(words()), any::<bool>()).prop_map(
        |((label, unit, quantity), vat, included, quote, has_category)| CostLine {
            label,
            category: has_category.then(|| "material".to_owned()),
            unit_price: Cents(unit),
            quantity_thousandths: quantity,
            vat: vat.and_then(|at| Vat::of(i64::from(VAT_RATES[at]))),
            vat_included: included || vat.is_none(),
            quote,
        },
    )
}

fn permit() -> impl Strategy<Value = Permit> {
    let status = (0_usize..PermitStatus::VARIANTS.len()).prop_map(|at| PermitStatus::VARIANTS[at]);
    (words(), maybe(words()), status, maybe(day()), maybe(day()), maybe(day())).prop_map(
        |(kind, authority, status, requested_on, expected_on, decided_on)| {
            let after =
                |day: Option<NaiveDate>| day.map(|day| requested_on.map_or(day, |first| day.max(first)));
            let open = matches!(status, PermitStatus::Needed | PermitStatus::Requested);
            Permit {
                kind,
                authority,
                status,
                requested_on,
                expected_on: after(expected_on),
                decided_on: after(decided_on).filter(|_| !open),
            }
        },
    )
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = (words(), maybe(words()), maybe(day()), maybe(day()), maybe(day()), maybe(day()), any::<u8>());
    proptest::collection::vec(step, 0..5).prop_map(|steps| {
        (0_u32..)
            .zip(steps)
            .map(|(earlier, (title, responsible, starts_on, due_on, begun_on, done_on, after))| Step {
                title,
                responsible,
                starts_on,
                due_on: due_on.map(|due| starts_on.map_or(due, |start| due.max(start))),
                after: (1..=earlier).filter(|number| after & (1 << number) != 0).collect(),
                begun_on,
                moved_to: None,
                done_on: done_on.map(|done| begun_on.map_or(done, |begun| done.max(begun))),
            })
            .collect()
    })
}

fn project() -> impl Strategy<Value = Project> {
    let funding = (words(), any::<bool>(), 1_i64..1_000_000).prop_map(|(label, own, cents)| Funding {
        kind: if own { FundingKind::Own } else { FundingKind::Other },
        label,
        amount: Cents(cents),
    });
    let place = (maybe(words()), maybe((-90_000_000..=90_000_000, -180_000_000..=180_000_000)));
    let parts = (
        proptest::collection::vec(cost(), 0..4),
        proptest::collection::vec(funding, 0..3),
        proptest::collection::vec(permit(), 0..4),
        steps(),
    );
    (words(), maybe(words()), maybe(0_i64..1_000_000_000), place, any::<bool>(), parts).prop_map(
        |(title, objective, stated, (place, point), public_space, (costs, funding, permits, steps))| {
            Project {
                title,
                objective,
                findings: vec![1, 3],
                theme: Some("nature".to_owned()),
                costs,
                funding,
                asked: Cents(stated.unwrap_or_default()),
                asked_stated: stated.is_some(),
                expertise: vec![ExpertiseAsked { field: "water".to_owned(), half_days: 3 }],
                public_space,
                place,
                point: point.map(|(latitude, longitude)| Point { latitude, longitude }),
                permits,
                steps,
                ..Project::default()
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back_the_same(
        vision in maybe(words()),
        projects in proptest::collection::vec(project(), 0..4),
        cents in 1_i64..1_000_000,
    ) {
        let cash = [Cash { project: Some(1), partner: "De bakker".into(), amount: Cents(cents), agreed: true }];
        let mut roadmap = Roadmap { vision, projects };
        for (number, project) in (1..).zip(&mut roadmap.projects) {
            project.number = number;
        }
        roadmap.settle_asked(&cash);
        let text = write(&roadmap, "hulp\nop twee regels");
        let rules = rules();
        prop_assert_eq!(read(&text, &known(&rules, &cash)).map_err(|faults| format!("{faults:?}\n{text}")), Ok(roadmap));
    }
}

#[test]
fn an_old_file_with_a_permit_in_words_is_understood() {
    let rules = rules();
    let text = "[[projects]]\ntitle = 'A'\nask = 100\npermit = 'aangevraagd'\n";
    let roadmap = read(text, &known(&rules, &[])).unwrap();
    assert_eq!(roadmap.projects[0].permits, [Permit::in_words("aangevraagd")]);
    assert!(roadmap.projects[0].asked_stated);
    assert!(write(&roadmap, "").contains("permit = \"aangevraagd\"\n"));
}

#[test]
fn every_new_thing_that_is_wrong_is_told_with_its_place() {
    let rules = rules();
    let text = "
        [[projects]]
        title = 'A'
        point = 'noord'
        [[projects.costs]]
        label = 'a'
        unit-price = '1'
        vat = 19
        [[projects.costs]]
        label = 'b'
        unit-price = '1,234'
        vat = '21 %'
        [[projects.costs]]
        label = 'c'
        unit-price = 1
        vat-included = false
        [[projects.costs]]
        label = 'd'
        unit-price = '9999999999'
        quantity = 1000
        [[projects.funding]]
        kind = 'bank'
        label = ''
        amount = 0
        [[projects.permits]]
        kind = 'x'
        status = 'misschien'
        [[projects.permits]]
        kind = 'x'
        status = 'needed'
        requested = 2022-02-02
        expected = 2022-02-01
        decided = 2023-02-01
        [[projects.steps]]
        title = 'x'
        begun = 2022-02-02
        done = 2022-02-01
        after = [1]
    ";
    let faults = read(text, &known(&rules, &[])).unwrap_err();
    let told: Vec<String> = faults
        .iter()
        .map(|fault| format!("{} {}", fault.place.field.clone().unwrap_or_default(), fault.fact.code))
        .collect();
    assert_eq!(
        told,
        [
            "projects[0].point point-not-a-point",
            "projects[0].costs[0].vat plan-wrong-vat",
            "projects[0].costs[1].unit-price toml-wrong-amount",
            "projects[0].costs[2].vat-included plan-vat-needed",
            "projects[0].costs[3].unit-price plan-wrong-amount",
            "projects[0].funding[0].kind toml-unknown-word",
            "projects[0].funding[0].label toml-empty",
            "projects[0].funding[0].amount plan-nothing-brought",
            "projects[0].permits[0].status toml-unknown-word",
            "projects[0].permits[1].expected plan-permit-expected-early",
            "projects[0].permits[1].decided plan-day-future",
            "projects[0].steps plan-circle",
            "projects[0].steps[0].done plan-done-before-begun",
        ]
    );
}
