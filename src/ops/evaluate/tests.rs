use super::*;
use crate::ops::testing::Register;
use crate::ops::{inventory, plan};

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");
const EVALUATION: &str = include_str!("../../../fixtures/evaluations/la-roue.toml");

/// Projects 1 and 2 are awarded, 3 is refused.
fn realised() -> Register {
    let mut register = Register::in_preparation();
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    register.submit("2021-12-01");
    register.decide(&[1, 2]);
    register.stand("realisation");
    register.now = "2023-03-01T09:00:00Z".parse().unwrap();
    register
}

#[test]
fn an_evaluation_speaks_of_the_awarded_projects_and_a_second_one_takes_its_place() {
    let mut register = realised();
    let first = evaluate_from(&mut register.context(), "roue", EVALUATION).unwrap();
    assert!(first.silent.is_empty() && !first.replaced);
    let mut changed = first.evaluation.clone();
    changed.projects.truncate(1);
    let second = evaluate(&mut register.context(), "roue", &changed).unwrap();
    assert!(second.replaced);
    assert_eq!(second.silent.iter().map(|project| project.number).collect::<Vec<_>>(), [2]);
    let dossier = register.dossier;
    let stored = register.store.read(|view| view.evaluation(dossier)).unwrap().unwrap();
    assert_eq!(stored, changed);
    crate::ops::history::take_back(&mut register.context(), None, false).unwrap();
    let stored = register.store.read(|view| view.evaluation(dossier)).unwrap().unwrap();
    assert_eq!(stored, first.evaluation, "undo brings the first one back");
}

#[test]
fn what_was_not_done_needs_a_why_and_a_refused_project_is_not_evaluated() {
    let mut register = realised();
    let outcome = |project, outcome| ProjectOutcome { project, outcome, why: None, reproducible: None };
    let evaluation = Evaluation {
        held_on: "2023-04-01".parse().unwrap(),
        participants: 10,
        lasting: "a".into(),
        maintainer: " ".into(),
        lessons: "c".into(),
        recommendation: None,
        projects: vec![outcome(1, Outcome::Partly), outcome(3, Outcome::Done)],
    };
    let Err(Error::Invalid(faults)) = evaluate(&mut register.context(), "roue", &evaluation) else {
        panic!("faults were expected")
    };
    let codes: Vec<&str> = faults.iter().map(|fault| fault.fact.code.as_ref()).collect();
    assert_eq!(
        codes,
        ["plan-day-future", "evaluate-why-needed", "evaluate-no-such-project", "plan-text-needed"]
    );
}

#[test]
fn every_fault_of_a_file_is_told_at_once_with_its_line() {
    let mut register = realised();
    let text = include_str!("../../../fixtures/evaluations/faults.toml");
    let Err(Error::Invalid(faults)) = evaluate_from(&mut register.context(), "roue", text) else {
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
            "1 maintainer toml-missing-key",
            "2 participants toml-wrong-type",
            "4 lessons toml-empty",
            "6 projects[0].why evaluate-why-needed",
            "11 projects[1].number evaluate-no-such-project",
            "12 projects[1].outcome toml-unknown-word",
        ]
    );
}

#[test]
fn evaluating_waits_for_the_realisation() {
    let mut register = Register::in_preparation();
    match evaluate_from(&mut register.context(), "roue", EVALUATION) {
        Err(Error::Refused { fact, next }) => {
            assert_eq!(fact.code, "evaluate-not-now");
            assert_eq!(next, ["wijk check QDC-2021-001"]);
        }
        other => panic!("{other:?}"),
    }
}
