use super::*;
use crate::domain::dossier::lifecycle::Move;
use crate::ops::advance::{AdvanceRequest, advance, check};
use crate::ops::moves::{MoveRequest, make};
use crate::ops::testing::Register;
use crate::ops::{agenda, evaluate, step};

const L_6: &str = r#"
[aftercare.L-6]
nl = "Het resultaat is er nog"
fr = "Le résultat est toujours là"
en = "The result is still there"
years = 2

[aftercare.X-1]
nl = "Alleen thema's"
fr = "Seulement les thèmes"
en = "Only themes"
months = 1
tracks = ["thematic"]
"#;

/// Step 1.1 was done on 18 February 2022; project 1 is evaluated as done, 2 as partly done.
fn evaluated() -> Register {
    let mut register = Register::realised(L_6, &[], "2023-03-01T09:00:00Z");
    let place = step::Place { project: 1, step: 1 };
    step::done(&mut register.context(), "roue", &place, "2022-02-18".parse().ok()).unwrap();
    let file = include_str!("../../../fixtures/evaluations/la-roue.toml");
    evaluate::evaluate_from(&mut register.context(), "roue", file).unwrap();
    register
}

/// Closes the dossier, whatever stands in the way.
fn close(register: &mut Register) -> usize {
    let checked = register.store.read(|view| check(view, "roue")).unwrap();
    let blocking = checked.findings.iter().filter(|finding| finding.blocks());
    let request = AdvanceRequest {
        dossier: "roue".into(),
        aside: blocking.map(|finding| finding.rule.clone()).collect(),
        reason: Some("proef".into()),
        ..AdvanceRequest::default()
    };
    advance(&mut register.context(), &request).unwrap().checks
}

fn reopen(register: &mut Register) -> usize {
    let request = MoveRequest {
        dossier: "roue".into(),
        step: Move::Reopen,
        on: None,
        body: None,
        reason: Some("het is weg".into()),
        aside: Vec::new(),
    };
    make(&mut register.context(), &request).unwrap().unplanned
}

fn rows(register: &Register) -> Vec<(u32, Option<u32>, String)> {
    let now = register.now;
    let rows = register.store.read(|view| list(view, Some("roue"), false, None, now)).unwrap().1;
    rows.into_iter().map(|row| (row.number, row.check.project, row.check.due.to_string())).collect()
}

fn found(result: CheckResult, on: &str) -> FoundInput {
    FoundInput { result, note: None, on: on.parse().ok() }
}

fn code(error: Error) -> String {
    match error {
        Error::NotFound { fact, .. } | Error::Refused { fact, .. } => fact.code.into_owned(),
        Error::Invalid(faults) => {
            faults.iter().map(|fault| fault.fact.code.as_ref()).collect::<Vec<_>>().join(" ")
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn l_6_closing_plans_a_check_two_years_after_the_last_step_else_after_the_evaluation() {
    let mut register = evaluated();
    assert_eq!(close(&mut register), 2);
    let planned = [(1, Some(1), "2024-02-18".to_owned()), (2, Some(2), "2025-02-18".to_owned())];
    assert_eq!(rows(&register), planned);
    register.undo();
    assert_eq!(rows(&register), [], "undo takes the end back with its checks");
}

#[test]
fn a_check_is_on_the_agenda_of_a_closed_dossier_with_its_code() {
    let mut register = evaluated();
    close(&mut register);
    let lines = |today: &str| {
        let request = agenda::AgendaRequest { days: 14, ..agenda::AgendaRequest::default() };
        let agenda =
            register.store.read(|view| agenda::agenda(view, &request, today.parse().unwrap())).unwrap();
        agenda.lines
    };
    assert_eq!(lines("2024-02-03"), []);
    let line = &lines("2024-02-04")[0];
    assert_eq!(
        (line.rule.as_deref(), line.command.as_str()),
        (Some("L-6"), "wijk aftercare list QDC-2021-001")
    );
    assert_eq!(lines("2024-02-18")[0].command, "wijk aftercare done QDC-2021-001 1");
    assert_eq!(lines("2024-02-18")[0].uid, "QDC-2021-001.aftercare.1@wijk");
}

#[test]
fn taking_up_again_takes_away_what_was_not_done_and_closing_again_does_not_double_it() {
    let mut register = evaluated();
    close(&mut register);
    register.now = "2024-02-20T09:00:00Z".parse().unwrap();
    done(&mut register.context(), "roue", 1, &found(CheckResult::Gone, "2024-02-20")).unwrap();
    let by_hand =
        AftercareInput { project: None, what: "Sleutel".into(), due: "2024-06-01".parse().unwrap() };
    add(&mut register.context(), "roue", &by_hand).unwrap();
    assert_eq!(reopen(&mut register), 1, "that of project 2");
    assert_eq!(rows(&register).len(), 2, "what was done, and what was planned by hand");
    register.undo();
    assert_eq!(rows(&register).len(), 3);
    reopen(&mut register);
    assert_eq!(close(&mut register), 1);
    assert_eq!(rows(&register).iter().map(|row| row.1).collect::<Vec<_>>(), [Some(1), None, Some(2)]);
}

#[test]
fn a_project_that_does_not_go_on_is_not_looked_at_afterwards() {
    use crate::ops::amendment::{self, AmendmentInput, Change};
    let mut register = evaluated();
    let file = include_str!("../../../fixtures/evaluations/la-roue.toml").replace("partly", "dropped");
    evaluate::evaluate_from(&mut register.context(), "roue", &file).unwrap();
    let drop = AmendmentInput { project: 2, change: Change::Drop, reason: "op".into(), on: None };
    amendment::add(&mut register.context(), "roue", &drop).unwrap();
    assert_eq!(close(&mut register), 1);
}

#[test]
fn a_check_is_done_once_after_the_completion_and_not_in_the_future() {
    let mut register = evaluated();
    let by_hand =
        |project, day: &str| AftercareInput { project, what: "Bank".into(), due: day.parse().unwrap() };
    let early = add(&mut register.context(), "roue", &by_hand(None, "2024-01-01")).unwrap_err();
    assert_eq!(code(early), "aftercare-not-closed");
    close(&mut register);
    let mut tried =
        |project, day: &str| code(add(&mut register.context(), "roue", &by_hand(project, day)).unwrap_err());
    assert_eq!(tried(Some(1), "2022-02-17"), "aftercare-before-completion");
    assert_eq!(tried(Some(3), "2024-01-01"), "progress-no-such-project");
    let boundary = add(&mut register.context(), "roue", &by_hand(Some(1), "2022-02-18")).unwrap();
    assert_eq!(boundary.number, 3);
    let mut tried = |number, day: &str| {
        code(done(&mut register.context(), "roue", number, &found(CheckResult::Lasting, day)).unwrap_err())
    };
    assert_eq!(tried(1, "2022-02-17"), "aftercare-before-completion");
    assert_eq!(tried(1, "2023-03-02"), "error-date-future");
    assert_eq!(tried(9, "2023-03-01"), "aftercare-none");
    done(&mut register.context(), "roue", 1, &found(CheckResult::Partly, "2022-02-18")).unwrap();
    assert_eq!(
        code(done(&mut register.context(), "roue", 1, &found(CheckResult::Gone, "2023-03-01")).unwrap_err()),
        "aftercare-done-already"
    );
}
