use super::*;
use crate::ops::testing::Register;

fn realised() -> Register {
    Register::realised("", &[], "2022-05-10T09:00:00Z")
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

fn on(place: &str) -> ObstacleInput {
    ObstacleInput { spot: spot(place).ok(), reason: "geen vergunning".into(), since: None }
}

#[test]
fn an_obstacle_holds_a_step_a_project_or_the_whole_up_until_it_is_solved() {
    let mut register = realised();
    let step = add(&mut register.context(), "roue", &on("1.2")).unwrap();
    assert_eq!((step.number, step.title.as_deref()), (1, Some("Bewonersvergadering")));
    let whole = ObstacleInput { spot: None, since: "2022-04-01".parse().ok(), ..on("1") };
    let whole = add(&mut register.context(), "roue", &whole).unwrap();
    assert_eq!((whole.number, whole.title, whole.open), (2, None, 2));
    let day = "2022-05-10".parse().ok();
    let solved = solve(&mut register.context(), "roue", 1, Some("verleend"), day).unwrap();
    assert_eq!((solved.open, solved.obstacle.ended), (1, day));
    let now = register.now;
    let count = |register: &Register, open| {
        register.store.read(|view| list(view, Some("roue"), open, now)).unwrap().1.len()
    };
    assert_eq!((count(&register, true), count(&register, false)), (1, 2));
    register.undo();
    assert_eq!(count(&register, true), 2, "undo opens it again");
    assert_eq!(register.store.read(|view| list(view, None, true, now)).unwrap().1.len(), 2);
}

#[test]
fn what_cannot_be_held_up_is_said() {
    let mut register = realised();
    let mut tried = |input: &ObstacleInput| code(add(&mut register.context(), "roue", input).unwrap_err());
    assert_eq!(tried(&on("3")), "progress-no-such-project", "refused");
    assert_eq!(tried(&on("9.1")), "progress-no-such-project");
    assert_eq!(tried(&on("1.9")), "progress-no-such-step");
    assert_eq!(tried(&ObstacleInput { reason: " ".into(), ..on("1") }), "plan-text-needed");
    assert_eq!(tried(&ObstacleInput { since: "2022-05-11".parse().ok(), ..on("1") }), "plan-day-future");
    for text in ["", "een", "0", "1.0", "1.2.3", "-1"] {
        assert_eq!(code(spot(text).unwrap_err()), "obstacle-wrong-place", "{text}");
    }
    let place = "1.1".parse().unwrap();
    crate::ops::step::done(&mut register.context(), "roue", &place, None).unwrap();
    assert_eq!(code(add(&mut register.context(), "roue", &on("1.1")).unwrap_err()), "obstacle-step-done");
}

#[test]
fn an_obstacle_is_solved_once_and_not_before_it_began() {
    let mut register = realised();
    add(&mut register.context(), "roue", &ObstacleInput { since: "2022-05-01".parse().ok(), ..on("2") })
        .unwrap();
    let mut solved =
        |number, day: &str| solve(&mut register.context(), "roue", number, None, day.parse().ok());
    assert_eq!(code(solved(1, "2022-04-30").unwrap_err()), "obstacle-ends-before");
    assert_eq!(code(solved(1, "2022-05-11").unwrap_err()), "error-date-future");
    assert_eq!(code(solved(2, "2022-05-02").unwrap_err()), "obstacle-none");
    solved(1, "2022-05-01").unwrap();
    assert_eq!(code(solved(1, "2022-05-02").unwrap_err()), "obstacle-solved-already");
}

#[test]
fn obstacles_are_only_recorded_in_the_realisation() {
    let mut register = Register::in_preparation();
    assert_eq!(code(add(&mut register.context(), "roue", &on("1")).unwrap_err()), "obstacle-not-now");
}
