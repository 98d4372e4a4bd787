use super::*;
use crate::domain::evaluation::{Evaluation, Outcome, ProjectOutcome};
use crate::domain::roadmap::Step;
use crate::ops::testing::Register;
use crate::ops::{agenda, evaluate, plan, step};

const APPROVE: [&str; 1] = ["realisation.approve=dates,drop"];

fn realised(settings: &[&str]) -> Register {
    Register::realised("", settings, "2022-05-10T09:00:00Z")
}

fn asked(project: u32, change: Change) -> AmendmentInput {
    AmendmentInput { project, change, reason: "de vergunning liet op zich wachten".into(), on: None }
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

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn request(number: u32) -> RulingRequest {
    RulingRequest { dossier: "roue".into(), number, ..RulingRequest::default() }
}

fn step_of(register: &Register, project: usize, step: usize) -> Step {
    let plan = register.store.read(|view| plan::look(view, "roue", None)).unwrap();
    plan.roadmap.projects[project - 1].steps[step - 1].clone()
}

fn due_steps(register: &mut Register) -> Vec<String> {
    let request = agenda::AgendaRequest { days: 3_000, ..agenda::AgendaRequest::default() };
    let today = day("2022-05-10");
    let agenda = register.store.read(|view| agenda::agenda(view, &request, today)).unwrap();
    let steps = agenda.lines.into_iter().filter(|line| line.kind == crate::domain::agenda::Kind::Step);
    steps.map(|line| format!("{} {}", line.on, line.command)).collect()
}

#[test]
fn without_approval_a_change_of_dates_holds_at_once_and_the_first_plan_stays() {
    let mut register = realised(&[]);
    let moves = vec![(Some(3), Day::On(day("2022-10-31"))), (Some(2), Day::Later(30))];
    let change = asked(1, Change::Dates(moves));
    let amended = add(&mut register.context(), "roue", &change).unwrap();
    assert_eq!(amended.amendment.moves, [(2, day("2022-05-30")), (3, day("2022-10-31"))]);
    assert!(amended.amendment.decided.is_some_and(|decided| decided.body.is_none()));
    let moved = step_of(&register, 1, 3);
    assert_eq!((moved.due_on, moved.moved_to), (Some(day("2022-08-31")), Some(day("2022-10-31"))));
    assert_eq!(due_steps(&mut register)[1], "2022-05-30 wijk step done QDC-2021-001 1.2");
    assert_eq!(code(approve(&mut register.context(), &request(1)).unwrap_err()), "amendment-needs-none");
    // A next version takes over what was agreed, and a new day in it counts again.
    plan::start(&mut register.context(), "roue", None, Some("later")).unwrap();
    assert_eq!(step_of(&register, 1, 3).moved_to, Some(day("2022-10-31")));
    let input = plan::StepInput { due_on: Some(Some(day("2022-12-01"))), ..plan::StepInput::default() };
    plan::edit_step(&mut register.context(), "roue", 1, 3, &input).unwrap();
    assert_eq!(
        (step_of(&register, 1, 3).last_day(), step_of(&register, 1, 3).moved_to),
        (Some(day("2022-12-01")), None)
    );
    for _ in 0..3 {
        register.undo();
    }
    assert_eq!(step_of(&register, 1, 3).moved_to, None);
}

#[test]
fn where_the_edition_asks_an_approval_a_change_waits_for_it() {
    let mut register = realised(&APPROVE);
    let change = asked(1, Change::Dates(vec![(None, Day::Later(10))]));
    let amended = add(&mut register.context(), "roue", &change).unwrap();
    assert!(amended.amendment.decided.is_none());
    assert_eq!(amended.waiting, 1);
    assert_eq!(step_of(&register, 1, 3).moved_to, None);
    // A step that is done meanwhile keeps its day.
    let place = step::Place { project: 1, step: 1 };
    step::done(&mut register.context(), "roue", &place, Some(day("2022-04-20"))).unwrap();
    let decided = approve(&mut register.context(), &request(1)).unwrap().amendment.decided.unwrap();
    assert_eq!(decided.body.as_deref(), Some("council"), "whoever decided on the award");
    assert_eq!(step_of(&register, 1, 1).moved_to, None);
    assert_eq!(step_of(&register, 1, 3).moved_to, Some(day("2022-09-10")));
    assert_eq!(
        code(approve(&mut register.context(), &request(1)).unwrap_err()),
        "amendment-approved-already"
    );
    assert_eq!(code(withdraw(&mut register.context(), "roue", 1).unwrap_err()), "amendment-approved-already");
    register.undo();
    assert_eq!(step_of(&register, 1, 3).moved_to, None, "undo takes the approval back");
    assert_eq!(code(refuse(&mut register.context(), &request(1)).unwrap_err()), "plan-text-needed");
    let why = RulingRequest { note: Some("te laat".into()), body: Some("Leefmilieu".into()), ..request(1) };
    refuse(&mut register.context(), &why).unwrap();
    assert_eq!(code(approve(&mut register.context(), &request(1)).unwrap_err()), "amendment-refused-already");
    assert_eq!(code(approve(&mut register.context(), &request(7)).unwrap_err()), "amendment-none");
    let scope =
        add(&mut register.context(), "roue", &asked(1, Change::Scope("een kleinere straat".into()))).unwrap();
    assert!(scope.amendment.decided.is_some(), "of the scope no approval is asked");
}

#[test]
fn what_waits_is_on_the_agenda_and_can_be_taken_back() {
    let mut register = realised(&APPROVE);
    add(&mut register.context(), "roue", &asked(2, Change::Drop)).unwrap();
    let waiting = |register: &Register| {
        let request = agenda::AgendaRequest::default();
        let agenda = register.store.read(|view| agenda::agenda(view, &request, day("2022-05-10"))).unwrap();
        let lines = agenda.lines.into_iter();
        lines.filter(|line| line.kind == crate::domain::agenda::Kind::Amendment).count()
    };
    assert_eq!(waiting(&register), 1);
    assert_eq!(
        code(add(&mut register.context(), "roue", &asked(2, Change::Drop)).unwrap_err()),
        "amendment-drop-asked"
    );
    withdraw(&mut register.context(), "roue", 1).unwrap();
    assert_eq!(waiting(&register), 0);
    register.undo();
    assert_eq!(waiting(&register), 1);
}

#[test]
fn a_project_that_does_not_go_on_counts_as_dropped_everywhere() {
    let mut register = realised(&[]);
    assert!(due_steps(&mut register).iter().any(|line| line.ends_with(" 2.1")));
    add(&mut register.context(), "roue", &asked(2, Change::Drop)).unwrap();
    assert!(!due_steps(&mut register).iter().any(|line| line.ends_with(" 2.1")));
    let dossier = register.dossier;
    let dropped = register.store.read(|view| view.dropped_projects(dossier)).unwrap();
    assert_eq!(dropped.iter().map(|one| one.project).collect::<Vec<_>>(), [2]);
    for change in [Change::Drop, Change::Scope("x".into()), Change::Dates(vec![(None, Day::Later(1))])] {
        let refused = add(&mut register.context(), "roue", &asked(2, change)).unwrap_err();
        assert_eq!(code(refused), "progress-project-dropped");
    }
    let said = |outcome| Evaluation {
        held_on: day("2022-05-01"),
        participants: 1,
        lasting: "a".into(),
        maintainer: "b".into(),
        lessons: "c".into(),
        recommendation: None,
        projects: vec![ProjectOutcome { project: 2, outcome, why: Some("w".into()), reproducible: None }],
    };
    let done = evaluate::evaluate(&mut register.context(), "roue", &said(Outcome::Done)).unwrap_err();
    assert_eq!(code(done), "evaluate-dropped");
    let file = include_str!("../../../fixtures/evaluations/la-roue.toml").replace("2023-02-18", "2022-02-18");
    let partly = evaluate::evaluate_from(&mut register.context(), "roue", &file).unwrap_err();
    assert_eq!(code(partly), "evaluate-dropped");
    evaluate::evaluate(&mut register.context(), "roue", &said(Outcome::Dropped)).unwrap();
    let mut both = said(Outcome::Dropped);
    both.projects.push(ProjectOutcome { outcome: Outcome::Done, ..both.projects[0].clone() });
    let both = evaluate::evaluate(&mut register.context(), "roue", &both).unwrap_err();
    assert_eq!(code(both), "evaluate-both evaluate-dropped");
}

#[test]
fn what_was_evaluated_as_done_cannot_be_dropped_as_well() {
    let mut register = realised(&[]);
    let file = include_str!("../../../fixtures/evaluations/la-roue.toml").replace("2023-02-18", "2022-02-18");
    evaluate::evaluate_from(&mut register.context(), "roue", &file).unwrap();
    assert_eq!(
        code(add(&mut register.context(), "roue", &asked(1, Change::Drop)).unwrap_err()),
        "amendment-evaluated"
    );
}

#[test]
fn all_faults_of_a_move_are_said_at_once() {
    let mut register = realised(&[]);
    let place = step::Place { project: 1, step: 1 };
    step::done(&mut register.context(), "roue", &place, Some(day("2022-04-20"))).unwrap();
    let moves = vec![
        (Some(1), Day::On(day("2022-06-01"))),
        (Some(2), Day::On(day("2022-03-31"))),
        (Some(3), Day::On(day("2022-08-31"))),
        (Some(3), Day::Later(1)),
        (Some(9), Day::Later(1)),
    ];
    let wanted = AmendmentInput { reason: String::new(), ..asked(1, Change::Dates(moves)) };
    assert_eq!(
        code(add(&mut register.context(), "roue", &wanted).unwrap_err()),
        "plan-text-needed amendment-step-done amendment-before-start amendment-same-day amendment-step-twice \
         amendment-no-such-step"
    );
    let boundary = asked(1, Change::Dates(vec![(Some(2), Day::On(day("2022-04-01")))]));
    add(&mut register.context(), "roue", &boundary).unwrap();
    let tried = |register: &mut Register, input: &AmendmentInput| {
        code(add(&mut register.context(), "roue", input).unwrap_err())
    };
    assert_eq!(tried(&mut register, &asked(3, Change::Drop)), "progress-no-such-project", "it was refused");
    assert_eq!(tried(&mut register, &asked(1, Change::Scope(" ".into()))), "plan-text-needed");
    let future = AmendmentInput { on: Some(day("2022-05-11")), ..asked(1, Change::Drop) };
    assert_eq!(tried(&mut register, &future), "error-date-future");
    let place = step::Place { project: 2, step: 1 };
    step::done(&mut register.context(), "roue", &place, None).unwrap();
    let nothing = asked(2, Change::Dates(vec![(None, Day::Later(7))]));
    assert_eq!(tried(&mut register, &nothing), "amendment-nothing-to-move");
}
