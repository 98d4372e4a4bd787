use super::*;
use crate::domain::dossier::lifecycle::{Move, Standing, Status};
use crate::domain::fact::Fault;
use crate::domain::measurement::Progress;
use crate::ops::history;
use crate::ops::testing::Register;
use crate::ops::{inventory, plan};

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");

/// In realisation since 16 December 2021, with projects 1 and 2 awarded; there were 3 trees and 9 dumpings a month.
fn realising() -> Register {
    let mut register = Register::in_preparation();
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    for (indicator, value) in [("trees", "3"), ("dumping", "9"), ("greened", "300")] {
        let measure =
            inventory::MeasureInput { indicator: indicator.into(), value: value.into(), note: None };
        inventory::measure(&mut register.context(), "roue", &[measure]).unwrap();
    }
    plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    for (project, indicator, amount) in
        [(1, "greened", "1 a"), (2, "greened", "50 m²"), (3, "greened", "1000"), (1, "dumping", "3")]
    {
        plan::set_target(&mut register.context(), "roue", project, indicator, amount).unwrap();
    }
    register.submit("2021-12-01");
    register.decide(&[1, 2]);
    let dossier = register.dossier;
    register.change(|tx| {
        let to = Standing { phase: Phase::Realisation, status: Status::Active };
        let on = "2021-12-16".parse().unwrap();
        Ok(tx.move_dossier(dossier, Move::Admit, to, on, None, None)?)
    });
    register
}

fn said(indicator: &str, amount: &str, on: &str) -> MeasurementInput {
    MeasurementInput {
        indicator: Some(indicator.into()),
        amount: Some(amount.into()),
        on: on.parse().ok(),
        ..MeasurementInput::default()
    }
}

fn of(project: u32, input: MeasurementInput) -> MeasurementInput {
    MeasurementInput { project: Some(Some(project)), ..input }
}

fn told<T: std::fmt::Debug>(result: Result<T>) -> Vec<String> {
    let fault = |fault: &Fault| {
        let line = fault.place.line.map(|line| format!("{line} ")).unwrap_or_default();
        format!("{line}{} {}", fault.place.field.clone().unwrap_or_default(), fault.fact.code)
    };
    match result {
        Err(Error::Refused { fact, .. } | Error::NotFound { fact, .. }) => vec![fact.code.into_owned()],
        Err(Error::Invalid(faults)) => faults.iter().map(fault).collect(),
        other => panic!("{other:?}"),
    }
}

fn outcome(register: &Register, code: &str) -> crate::domain::measurement::Outcome {
    let now = register.now;
    let looked = register.store.read(|view| look(view, "roue", now)).unwrap();
    looked.lines.iter().find(|line| line.indicator.code == code).unwrap().outcome.clone()
}

#[test]
fn before_the_realisation_nothing_is_measured_and_then_targets_are_fixed() {
    let mut register = Register::in_preparation();
    assert_eq!(
        told(add(&mut register.context(), "roue", &said("trees", "5", "2021-12-20"))),
        ["measurement-not-now"]
    );
    let mut register = realising();
    assert_eq!(told(plan::set_target(&mut register.context(), "roue", 1, "trees", "5")), ["target-not-now"]);
    assert_eq!(told(plan::remove_target(&mut register.context(), "roue", 1, "greened")), ["target-not-now"]);
}

#[test]
fn b_inv_2_projects_add_up_beside_the_targets_of_what_is_awarded() {
    let mut register = realising();
    add(&mut register.context(), "roue", &of(1, said("greened", "90", "2021-12-20"))).unwrap();
    add(&mut register.context(), "roue", &of(2, said("greened", "0,3 a", "2021-12-21"))).unwrap();
    let found = outcome(&register, "greened");
    assert_eq!(found.target, Some(150_000), "project 3 was refused");
    assert_eq!((found.value(), found.change), (Some(120_000), None));
    assert_eq!(found.progress.and_then(Progress::percent), Some(80));
}

#[test]
fn a_level_of_the_whole_is_held_against_the_baseline() {
    let mut register = realising();
    add(&mut register.context(), "roue", &said("dumping", "6", "2021-12-20")).unwrap();
    let found = outcome(&register, "dumping");
    assert_eq!((found.baseline, found.change), (Some(9_000), Some(-3_000)));
    assert_eq!(found.progress.and_then(Progress::percent), Some(50));
}

#[test]
fn all_faults_are_told_at_once() {
    let mut register = realising();
    let input = MeasurementInput {
        from: Some("2022-02-01".parse().ok()),
        document: Some(Some(8)),
        ..of(3, said("greened", "5 kg", "2022-01-15"))
    };
    assert_eq!(
        told(add(&mut register.context(), "roue", &input)),
        [
            "AMOUNT measurement-wrong-unit",
            "--project measurement-no-project",
            "--on plan-day-future",
            "--from measurement-ends-early",
            "--from measurement-level-has-no-period",
            "--document measurement-no-document",
        ]
    );
    let input =
        MeasurementInput { from: Some("2021-01-01".parse().ok()), ..said("bomen", "-5", "2021-01-02") };
    assert_eq!(
        told(add(&mut register.context(), "roue", &input)),
        ["INDICATOR inventory-unknown-indicator", "--on measurement-too-early",]
    );
    assert_eq!(
        told(add(&mut register.context(), "roue", &said("trees", "-5", "2021-12-20"))),
        ["AMOUNT measurement-negative"]
    );
}

#[test]
fn of_a_level_there_is_one_a_day_and_of_a_flow_the_same_only_once() {
    let mut register = realising();
    let mut record = |input: &MeasurementInput| add(&mut register.context(), "roue", input);
    record(&said("greened", "10", "2021-12-20")).unwrap();
    assert_eq!(told(record(&said("greened", "11", "2021-12-20"))), ["measurement-twice"]);
    record(&of(1, said("greened", "11", "2021-12-20"))).unwrap();
    record(&said("trees", "2", "2021-12-20")).unwrap();
    assert_eq!(told(record(&said("trees", "2", "2021-12-20"))), ["measurement-twice"]);
    record(&said("trees", "3", "2021-12-20")).unwrap();
    let again =
        MeasurementInput { source: Some("tweede plantdag".into()), ..said("trees", "2", "2021-12-20") };
    record(&again).unwrap();
    assert_eq!(outcome(&register, "trees").value(), Some(7_000));
}

#[test]
fn a_measurement_is_corrected_taken_out_and_taken_back() {
    let mut register = realising();
    add(&mut register.context(), "roue", &said("trees", "2", "2021-12-20")).unwrap();
    let amount = MeasurementInput { amount: Some("4 stuks".into()), ..MeasurementInput::default() };
    edit(&mut register.context(), "roue", 1, &amount).unwrap();
    assert_eq!(outcome(&register, "trees").value(), Some(4_000));
    let other = MeasurementInput { indicator: Some("places".into()), ..MeasurementInput::default() };
    assert_eq!(told(edit(&mut register.context(), "roue", 1, &other)), ["--amount plan-text-needed"]);
    remove(&mut register.context(), "roue", 1).unwrap();
    assert_eq!(outcome(&register, "trees").measured, None);
    assert_eq!(told(remove(&mut register.context(), "roue", 1)), ["measurement-none"]);
    history::take_back(&mut register.context(), None, false).unwrap();
    assert_eq!(outcome(&register, "trees").value(), Some(4_000), "undo brings it back");
}

#[test]
fn effects_that_come_later_are_measured_after_the_end() {
    let mut register = realising();
    let dossier = register.dossier;
    register.change(|tx| {
        let to = Standing { phase: Phase::Realisation, status: Status::Closed };
        let on = "2021-12-28".parse().unwrap();
        Ok(tx.move_dossier(dossier, Move::Close, to, on, None, None)?)
    });
    add(&mut register.context(), "roue", &said("dumping", "3", "2021-12-31")).unwrap();
    let found = outcome(&register, "dumping");
    assert_eq!(found.progress.and_then(Progress::percent), Some(100));
}

#[test]
fn another_edition_does_not_have_the_indicators_of_this_office() {
    let mut register = realising();
    let input = crate::ops::indicator::IndicatorInput {
        nl: Some("Nestkasten".into()),
        fr: Some("Nichoirs".into()),
        en: Some("Nest boxes".into()),
        unit: Some("count".into()),
        direction: Some(crate::domain::programme::template::Direction::Up),
        ..crate::ops::indicator::IndicatorInput::default()
    };
    crate::ops::indicator::define(&mut register.context(), None, "nest-boxes", &input).unwrap();
    add(&mut register.context(), "roue", &said("Nichoirs", "4 stuks", "2021-12-20")).unwrap();
    assert_eq!(outcome(&register, "nest-boxes").value(), Some(4_000));
    let request = crate::ops::edition::OpenRequest {
        programme: "brussels-qdc".into(),
        year: 2024,
        on: "2021-12-01".parse().ok(),
        ..crate::ops::edition::OpenRequest::default()
    };
    crate::ops::edition::open(&mut register.context(), &request).unwrap();
    let other = register.store.read(|view| crate::ops::indicator::list(view, Some("QDC-2024"))).unwrap();
    assert_eq!((other.own, other.rules.indicators.iter().any(|one| one.code == "nest-boxes")), (0, false));
}

fn raw(line: usize, indicator: &str, amount: &str, unit: &str) -> RawMeasurement {
    RawMeasurement {
        line,
        dossier: "roue".into(),
        indicator: indicator.into(),
        amount: amount.into(),
        unit: unit.into(),
        on: "2021-12-20".parse().ok(),
        ..RawMeasurement::default()
    }
}

#[test]
fn a_file_is_read_whole_or_not_at_all_and_the_same_file_doubles_nothing() {
    let mut register = realising();
    let bad = [
        raw(2, "greened", "5", "kg"),
        raw(3, "greened", "veel", "m2"),
        RawMeasurement { project: "drie".into(), ..raw(4, "trees", "1", "") },
        RawMeasurement { dossier: "nergens".into(), ..raw(5, "trees", "1", "") },
        raw(6, "trees", "1", ""),
    ];
    assert_eq!(
        told(import(&mut register.context(), &bad)),
        [
            "2 unit measurement-wrong-unit",
            "3 amount measurement-no-number",
            "4 project measurement-no-count",
            "5 dossier error-no-dossier",
        ]
    );
    assert_eq!(outcome(&register, "trees").measured, None);
    let good = [
        raw(2, "greened", "1,5", "a"),
        raw(3, "trees", "2", "stuks"),
        RawMeasurement { dossier: "QDC-2021-001".into(), ..raw(4, "trees", "2", "stuks") },
    ];
    let first = import(&mut register.context(), &good).unwrap();
    assert_eq!((first.added, first.known, first.dossiers.len()), (2, 1, 1));
    let second = import(&mut register.context(), &good).unwrap();
    assert_eq!((second.added, second.known), (0, 3));
    assert_eq!(outcome(&register, "greened").value(), Some(150_000));
    let changed = [raw(2, "greened", "2", "a")];
    assert_eq!(told(import(&mut register.context(), &changed)), ["2 amount measurement-twice"]);
}

#[test]
fn b_inv_4_targets_go_along_into_a_next_version_and_a_file() {
    let mut register = Register::in_preparation();
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    plan::set_target(&mut register.context(), "roue", 1, "greened", "1.234,5").unwrap();
    let plan_of = |register: &Register| register.store.read(|view| plan::look(view, "roue", None)).unwrap();
    let before = plan_of(&register);
    let text = plan::text_of(&before, "");
    assert!(text.contains("targets = { \"greened\" = \"1234.5\" }"), "{text}");
    plan::start(&mut register.context(), "roue", None, Some("nieuw")).unwrap();
    assert_eq!(plan_of(&register).roadmap, before.roadmap);
    plan::write(&mut register.context(), "roue", &text, None).unwrap();
    assert_eq!(plan_of(&register).roadmap, before.roadmap);
    let faulty = text.replace("\"1234.5\"", "\"5 kg\", konijnen = 3, \"Vergroende oppervlakte\" = 5");
    assert_eq!(told(plan::write(&mut register.context(), "roue", &faulty, None)).len(), 2);
    plan::remove_target(&mut register.context(), "roue", 1, "Vergroende oppervlakte").unwrap();
    assert_eq!(told(plan::remove_target(&mut register.context(), "roue", 1, "greened")), ["target-none"]);
}

mod properties {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    const INDICATORS: [&str; 2] = ["greened", "trees"];

    fn record(register: &mut Register, rows: &[(usize, u32, u32, i64)]) {
        for (indicator, project, day, amount) in rows {
            let input = said(INDICATORS[*indicator], &amount.to_string(), &format!("2021-12-{day}"));
            let input = if *project == 0 { input } else { of(*project, input) };
            add(&mut register.context(), "roue", &input).unwrap();
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8))]

        #[test]
        fn the_order_in_which_measurements_are_recorded_does_not_matter_and_undo_takes_each_back(
            rows in prop::collection::vec((0_usize..2, 0_u32..3, 17_u32..32, 1_i64..100), 1..7),
        ) {
            // One of each place and day: a second one is refused.
            let rows: BTreeMap<(usize, u32, u32), i64> =
                rows.into_iter().map(|(indicator, project, day, amount)| ((indicator, project, day), amount)).collect();
            let mut rows: Vec<(usize, u32, u32, i64)> =
                rows.into_iter().map(|((indicator, project, day), amount)| (indicator, project, day, amount)).collect();
            let (mut one, mut other) = (realising(), realising());
            record(&mut one, &rows);
            rows.reverse();
            record(&mut other, &rows);
            for code in INDICATORS {
                let measured = |register: &Register| {
                    let found = outcome(register, code);
                    (found.value(), found.change, found.progress)
                };
                prop_assert_eq!(measured(&one), measured(&other));
            }
            for _ in &rows {
                history::take_back(&mut one.context(), None, false).unwrap();
            }
            prop_assert!(INDICATORS.iter().all(|code| outcome(&one, code).measured.is_none()));
        }
    }
}
