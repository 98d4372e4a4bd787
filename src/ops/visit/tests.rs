use super::*;
use crate::ops::people::assign_coach;
use crate::ops::testing::Register;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// La Roue with a coach since 10 October 2021; it is 31 December.
fn register() -> Register {
    let mut register = Register::in_preparation();
    assign_coach(&mut register.context(), "roue", "Nadia El Amrani", Some(day("2021-10-10"))).unwrap();
    register
}

fn on(text: &str) -> VisitInput {
    VisitInput { on: Some(day(text)), subject: Some("Wijkwandeling".into()), ..VisitInput::default() }
}

fn code(error: Error) -> String {
    match error {
        Error::Refused { fact, .. } | Error::NotFound { fact, .. } => fact.code.into_owned(),
        Error::Invalid(faults) => {
            faults.iter().map(|fault| fault.fact.code.as_ref()).collect::<Vec<_>>().join(" ")
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_visit_takes_place_with_what_was_agreed_at_it() {
    let mut register = register();
    let agreed = Agreed { text: "Zaal vragen".into(), who: Some("Fatima".into()), by: None };
    let input = VisitInput { minutes: Some(90), actions: vec![agreed], ..on("2021-11-12") };
    let added = add(&mut register.context(), "roue", &input).unwrap();
    assert_eq!((added.visit.number, added.visit.minutes), (1, Some(90)));
    assert_eq!(added.visit.coach_name, "Nadia El Amrani");
    assert_eq!(added.actions[0].visit, Some(1));
    // The second goes on counting.
    assert_eq!(add(&mut register.context(), "roue", &on("2021-11-13")).unwrap().visit.number, 2);
}

#[test]
fn a_planned_visit_is_moved_reported_on_and_cancelled() {
    let mut register = register();
    add(&mut register.context(), "roue", &on("2022-01-12")).unwrap();
    let early = VisitInput { minutes: Some(60), ..VisitInput::default() };
    assert_eq!(code(edit(&mut register.context(), "roue", 1, &early).unwrap_err()), "coach-future-minutes");
    let moved = VisitInput { on: Some(day("2021-12-30")), ..VisitInput::default() };
    assert_eq!(edit(&mut register.context(), "roue", 1, &moved).unwrap().visit.on, day("2021-12-30"));
    let report = VisitInput { minutes: Some(60), notes: Some("Goed.".into()), ..VisitInput::default() };
    let reported = edit(&mut register.context(), "roue", 1, &report).unwrap().visit;
    assert_eq!((reported.minutes, reported.notes.as_deref()), (Some(60), Some("Goed.")));
    assert_eq!(
        code(edit(&mut register.context(), "roue", 1, &on("2022-02-01")).unwrap_err()),
        "coach-future-minutes"
    );
    cancel(&mut register.context(), "roue", 1).unwrap();
    assert_eq!(code(cancel(&mut register.context(), "roue", 1).unwrap_err()), "coach-no-such-visit");
}

#[test]
fn a_visit_before_the_admission_or_before_the_coach_came_is_refused() {
    let mut register = register();
    let mut tried = |text| code(add(&mut register.context(), "roue", &on(text)).unwrap_err());
    assert_eq!(tried("2021-10-03"), "coach-before-admission");
    assert_eq!(tried("2021-10-04"), "coach-before-assigned");
    assert_eq!(tried("2021-10-09"), "coach-before-assigned");
    add(&mut register.context(), "roue", &on("2021-10-10")).unwrap();
    let mut without = Register::in_preparation();
    assert_eq!(code(add(&mut without.context(), "roue", &on("2021-10-10")).unwrap_err()), "coach-none-on");
}

#[test]
fn where_two_coaches_follow_each_other_the_one_of_that_day_visits() {
    let mut register = register();
    assign_coach(&mut register.context(), "roue", "Jan Peeters", Some(day("2021-12-01"))).unwrap();
    let mut coach = |text| add(&mut register.context(), "roue", &on(text)).unwrap().visit.coach_name;
    assert_eq!(coach("2021-11-30"), "Nadia El Amrani");
    assert_eq!(coach("2021-12-01"), "Jan Peeters");
    let moved = VisitInput { on: Some(day("2021-12-02")), ..VisitInput::default() };
    assert_eq!(edit(&mut register.context(), "roue", 1, &moved).unwrap().visit.coach_name, "Jan Peeters");
}

#[test]
fn the_load_counts_hours_of_the_year_and_names_whom_nobody_visited_for_longest() {
    let mut register = register();
    for (text, minutes) in [("2021-11-12", 90), ("2021-12-20", 45)] {
        add(&mut register.context(), "roue", &VisitInput { minutes: Some(minutes), ..on(text) }).unwrap();
    }
    add(&mut register.context(), "roue", &on("2022-01-12")).unwrap();
    let of = |year| register.store.read(|view| load(view, year)).unwrap();
    let row = &of(2021)[0];
    assert_eq!((row.dossiers, row.visits, row.minutes, row.minutes_of_year), (1, 2, 135, 135));
    assert_eq!(row.quiet.as_ref().unwrap().since, day("2021-12-20"));
    assert_eq!(of(2022)[0].minutes_of_year, 0);
    assert_eq!(row.last_on, Some(day("2021-12-20")));
}

#[test]
fn a_dossier_that_was_never_visited_counts_from_the_day_the_coach_came() {
    let register = register();
    let rows = register.store.read(|view| load(view, 2021)).unwrap();
    let quiet = rows[0].quiet.clone().unwrap();
    assert_eq!((quiet.since, quiet.visited), (day("2021-10-10"), false));
}

#[test]
fn what_was_agreed_stays_when_a_visit_goes_and_undo_brings_all_back() {
    let mut register = register();
    let agreed = Agreed { text: "Zaal vragen".into(), ..Agreed::default() };
    add(&mut register.context(), "roue", &VisitInput { actions: vec![agreed], ..on("2021-11-12") }).unwrap();
    assert_eq!(cancel(&mut register.context(), "roue", 1).unwrap().kept, 1);
    let actions = |register: &Register| {
        register.store.read(|view| crate::ops::action::list(view, None, false)).unwrap().1
    };
    assert_eq!(actions(&register)[0].visit, None);
    crate::ops::history::take_back(&mut register.context(), None, false).unwrap();
    assert_eq!(actions(&register)[0].visit, Some(1));
}

#[test]
fn texts_with_control_characters_or_too_long_are_refused_all_at_once() {
    let mut register = register();
    let input = VisitInput {
        subject: Some("rood\u{1b}[31m".into()),
        notes: Some("x".repeat(10_001)),
        ..on("2021-11-12")
    };
    assert_eq!(
        code(add(&mut register.context(), "roue", &input).unwrap_err()),
        "plan-bad-text plan-bad-text"
    );
    let input = VisitInput { notes: Some("x".repeat(10_000)), ..on("2021-11-12") };
    add(&mut register.context(), "roue", &input).unwrap();
}
