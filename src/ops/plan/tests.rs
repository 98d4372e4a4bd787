use super::*;
use crate::ops::testing::Register;
use crate::ops::{Error, advance, inventory, step};

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");

fn prepared() -> Register {
    let mut register = Register::in_preparation();
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    register
}

fn with_roadmap() -> Register {
    let mut register = prepared();
    write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    register
}

fn plan(register: &Register) -> Plan {
    register.store.read(|view| look(view, "roue", None)).unwrap()
}

fn codes(error: Error) -> Vec<(String, String)> {
    match error {
        Error::Invalid(faults) => faults
            .into_iter()
            .map(|fault| (fault.place.field.unwrap_or_default(), fault.fact.code.into_owned()))
            .collect(),
        other => panic!("{other:?}"),
    }
}

fn refusal(error: Error) -> (String, Vec<String>) {
    match error {
        Error::Refused { fact, next } => (fact.code.into_owned(), next),
        other => panic!("{other:?}"),
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_roadmap_comes_back_as_it_was_written_and_round_trips_as_text() {
    let register = with_roadmap();
    let plan = plan(&register);
    assert_eq!(plan.roadmap.projects.len(), 3);
    assert_eq!(plan.money(), Money { asked: Cents(1_480_000), ceiling: Some(Cents(1_500_000)) });
    assert_eq!(plan.roadmap.projects[1].cost(), Cents(310_000));
    assert_eq!(plan.roadmap.projects[1].theme.as_deref(), Some("nature"), "a synonym becomes the code");
    assert_eq!(plan.roadmap.projects[0].steps[2].after, [1, 2]);
    let text = text_of(&plan, "hulp\nop twee regels");
    let findings = plan.findings();
    let known = crate::exchange::roadmap_file::Known {
        rules: &plan.rules,
        findings: &findings,
        today: day("2021-11-01"),
    };
    assert_eq!(crate::exchange::roadmap_file::read(&text, &known).unwrap(), plan.roadmap);
}

#[test]
fn writing_the_same_roadmap_again_changes_nothing_and_is_not_recorded() {
    let mut register = with_roadmap();
    let before = register.store.read(|view| view.records(None, 100)).unwrap().len();
    write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    assert_eq!(register.store.read(|view| view.records(None, 100)).unwrap().len(), before);
}

#[test]
fn undo_takes_back_only_what_one_command_changed() {
    let mut register = with_roadmap();
    let line = CostInput {
        label: "Verf".into(),
        category: Some("materiaal".into()),
        unit_price: Cents(2_000),
        quantity_thousandths: 2_500,
    };
    add_cost(&mut register.context(), "roue", 1, &line).unwrap();
    remove_project(&mut register.context(), "roue", 2).unwrap();
    let records = register.store.read(|view| view.records(None, 2)).unwrap();
    crate::ops::history::take_back(&mut register.context(), Some(records[1].id), false).unwrap();
    let plan = plan(&register);
    assert_eq!(plan.roadmap.project(1).unwrap().costs.len(), 2);
    assert!(plan.roadmap.project(2).is_none(), "what came later stays");
}

#[test]
fn numbers_stay_when_a_project_goes_and_the_next_one_gets_a_new_number() {
    let mut register = with_roadmap();
    remove_project(&mut register.context(), "roue", 2).unwrap();
    let input = ProjectInput { title: Some("Bank".into()), ..ProjectInput::default() };
    let added = add_project(&mut register.context(), "roue", &input).unwrap();
    assert_eq!(added.project.unwrap().number, 4);
    let numbers: Vec<u32> = plan(&register).roadmap.projects.iter().map(|project| project.number).collect();
    assert_eq!(numbers, [1, 3, 4]);
}

#[test]
fn every_fault_of_the_flags_is_told_at_once() {
    let mut register = prepared();
    let input = ProjectInput {
        title: Some(" ".into()),
        theme: Some("natur".into()),
        findings: Some(vec![1, 9]),
        expertise: Some(vec![("magie".into(), 1), ("water".into(), 0)]),
        steps: vec![StepInput {
            title: Some("a".into()),
            starts_on: Some(Some(day("2022-02-02"))),
            due_on: Some(Some(day("2022-02-01"))),
            after: Some(vec![1]),
            ..StepInput::default()
        }],
        ..ProjectInput::default()
    };
    let told = codes(add_project(&mut register.context(), "roue", &input).unwrap_err());
    let told: Vec<(&str, &str)> = told.iter().map(|(flag, code)| (flag.as_str(), code.as_str())).collect();
    assert_eq!(
        told,
        [
            ("--title", "plan-text-needed"),
            ("--theme", "plan-unknown-word"),
            ("--finding", "plan-no-such-finding"),
            ("--expertise", "plan-unknown-word"),
            ("--expertise", "plan-wrong-half-days"),
            ("--due", "plan-due-before-start"),
            ("--after", "plan-circle"),
        ]
    );
    assert!(plan(&register).version.is_none(), "nothing was saved");
}

#[test]
fn every_fault_of_a_file_is_told_at_once_with_its_line() {
    let mut register = prepared();
    let text = include_str!("../../../fixtures/roadmaps/faults.toml");
    let Err(Error::Invalid(faults)) = write(&mut register.context(), "roue", text, None) else {
        panic!("faults were expected")
    };
    let told: Vec<String> = faults
        .iter()
        .map(|fault| {
            let field = fault.place.field.clone().unwrap_or_default();
            format!("{} {field} {}", fault.place.line.unwrap_or_default(), fault.fact.code)
        })
        .collect();
    assert_eq!(
        told,
        [
            "2 visie toml-unknown-key",
            "5 projects[0].title toml-empty",
            "6 projects[0].theme plan-unknown-word",
            "7 projects[0].findings[1] plan-no-such-finding",
            "8 projects[0].ask toml-wrong-amount",
            "9 projects[0].public-space toml-wrong-type",
            "10 projects[0].expertise.water toml-out-of-range",
            "10 projects[0].expertise.magie plan-unknown-word",
            "14 projects[0].costs[0].category plan-unknown-word",
            "15 projects[0].costs[0].unit-price toml-amount-float",
            "16 projects[0].costs[0].quantity plan-wrong-quantity",
            "18 projects[0].steps plan-circle",
            "21 projects[0].steps[0].due plan-due-before-start",
            "26 projects[0].steps[1].after[1] plan-no-such-step",
            "27 projects[0].steps[1].done plan-day-future",
        ]
    );
}

#[test]
fn a_submitted_roadmap_is_frozen_and_names_the_way_to_a_next_version() {
    let mut register = with_roadmap();
    let hash = register.submit("2021-12-01");
    assert_eq!(hash.len(), 64);
    register.stand("realisation");
    let input = ProjectInput { asked: Some(Cents(1)), ..ProjectInput::default() };
    let (code, next) = refusal(edit_project(&mut register.context(), "roue", 1, &input).unwrap_err());
    assert_eq!((code.as_str(), next[0].as_str()), ("plan-frozen", "wijk plan start QDC-2021-001 --reason …"));
    let (code, _) = refusal(start(&mut register.context(), "roue", None, None).unwrap_err());
    assert_eq!(code, "plan-reason-needed");
    let before = plan(&register).roadmap;
    let started = start(&mut register.context(), "roue", None, Some("vertraging van de werken")).unwrap();
    assert_eq!(started.version, 2);
    assert_eq!(plan(&register).roadmap, before, "a copy, findings too");
    edit_project(&mut register.context(), "roue", 1, &input).unwrap();
    let first = register.store.read(|view| look(view, "roue", Some(1))).unwrap();
    assert_eq!(first.roadmap, before);
    assert_eq!(first.version.unwrap().sha256.unwrap(), hash);
}

#[test]
fn in_selection_nothing_of_the_plan_changes() {
    let mut register = with_roadmap();
    register.submit("2021-12-01");
    register.stand("selection");
    let (code, _) = refusal(start(&mut register.context(), "roue", None, Some("x")).unwrap_err());
    assert_eq!(code, "plan-not-now");
    let place = step::Place { project: 1, step: 1 };
    let (code, _) = refusal(step::done(&mut register.context(), "roue", &place, None).unwrap_err());
    assert_eq!(code, "step-not-now");
}

#[test]
fn steps_of_a_frozen_roadmap_are_done_without_touching_its_hash() {
    let mut register = with_roadmap();
    let hash = register.submit("2021-12-01");
    register.stand("realisation");
    let second = step::Place { project: 1, step: 2 };
    let done = step::done(&mut register.context(), "roue", &second, Some(day("2021-12-10"))).unwrap();
    assert_eq!(done.waiting_for, ["1.1 Vergunning gemeente"], "pointed out, not refused");
    assert_eq!(done.open(), 5);
    assert_eq!(plan(&register).version.unwrap().sha256.unwrap(), hash);
    let (code, _) = refusal(step::done(&mut register.context(), "roue", &second, None).unwrap_err());
    assert_eq!(code, "step-done-already");
    let first = step::Place { project: 1, step: 1 };
    let future = step::done(&mut register.context(), "roue", &first, Some(day("2022-12-10")));
    assert_eq!(refusal(future.unwrap_err()).0, "error-date-future");
    step::reopen(&mut register.context(), "roue", &second).unwrap();
    assert_eq!(step::open(&plan(&register)).len(), 6);
}

#[test]
fn a_text_that_was_opened_before_somebody_else_changed_the_roadmap_is_refused() {
    let mut register = with_roadmap();
    let opened = plan(&register).roadmap;
    remove_project(&mut register.context(), "roue", 3).unwrap();
    let late = write(&mut register.context(), "roue", ROADMAP, Some(&opened));
    assert_eq!(refusal(late.unwrap_err()).0, "plan-changed-meanwhile");
}

#[test]
fn a_complete_roadmap_satisfies_the_rules_on_projects() {
    let register = with_roadmap();
    let checked = register.store.read(|view| advance::check(view, "roue")).unwrap();
    let broken: Vec<String> = checked
        .findings
        .iter()
        .filter(|finding| finding.blocks())
        .map(|finding| finding.rule.clone())
        .collect();
    assert_eq!(broken, ["B-ADM-1"], "members are not the roadmap's business");
}
