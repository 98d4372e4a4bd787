use super::*;
use crate::ops::testing::Register;
use crate::ops::{inventory, plan};

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");

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

fn input(project: u32, choice: Choice) -> DecideInput {
    let until = (choice == Choice::Extend).then(|| "2023-09-30".parse().unwrap());
    let anchor = (choice == Choice::Anchor).then(|| "groendienst".to_owned());
    DecideInput { project, choice, reason: Some("het werkt".into()), body: None, until, anchor, on: None }
}

fn codes(result: Result<Done>) -> Vec<String> {
    match result {
        Err(Error::Invalid(faults)) => faults.iter().map(|fault| fault.fact.code.to_string()).collect(),
        Err(Error::Refused { fact, .. } | Error::NotFound { fact, .. }) => vec![fact.code.to_string()],
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_experiment_is_extended_with_later_days_and_then_anchored_for_good() {
    let mut register = realised();
    let done = decide(&mut register.context(), "roue", &input(1, Choice::Extend)).unwrap();
    assert_eq!(done.open.len(), 2);
    let same = decide(&mut register.context(), "roue", &input(1, Choice::Extend));
    assert_eq!(codes(same), ["experiment-until-past"]);
    let later = DecideInput { until: "2023-12-31".parse().ok(), ..input(1, Choice::Extend) };
    decide(&mut register.context(), "roue", &later).unwrap();
    let done = decide(&mut register.context(), "roue", &input(1, Choice::Anchor)).unwrap();
    assert_eq!((done.decided.number, done.open.len()), (3, 1));
    let after = decide(&mut register.context(), "roue", &input(1, Choice::Stop));
    assert_eq!(codes(after), ["experiment-decided-already"]);
    let (_, rows) = register.store.read(|view| list(view, Some("roue"))).unwrap();
    assert_eq!(rows.len(), 3);
    crate::ops::history::take_back(&mut register.context(), None, false).unwrap();
    decide(&mut register.context(), "roue", &input(1, Choice::Stop)).unwrap();
}

#[test]
fn what_is_missing_or_too_much_is_told_at_once() {
    let mut register = realised();
    let bare = DecideInput { reason: None, until: None, anchor: None, ..input(1, Choice::Extend) };
    assert_eq!(
        codes(decide(&mut register.context(), "roue", &bare)),
        ["experiment-until-when", "plan-text-needed"]
    );
    let nowhere = DecideInput { anchor: Some(" ".into()), ..input(1, Choice::Anchor) };
    assert_eq!(codes(decide(&mut register.context(), "roue", &nowhere)), ["experiment-where"]);
    let past = DecideInput { until: "2023-03-01".parse().ok(), ..input(1, Choice::Extend) };
    assert_eq!(codes(decide(&mut register.context(), "roue", &past)), ["experiment-until-past"]);
    let more = DecideInput {
        until: "2023-09-30".parse().ok(),
        anchor: Some("x".into()),
        on: "2023-04-01".parse().ok(),
        ..input(2, Choice::Stop)
    };
    let found = codes(decide(&mut register.context(), "roue", &more));
    assert_eq!(found, ["plan-day-future", "experiment-no-until", "experiment-no-where"]);
}

#[test]
fn only_what_was_awarded_and_goes_on_is_decided() {
    let mut register = realised();
    let refused = decide(&mut register.context(), "roue", &input(3, Choice::Stop));
    assert_eq!(codes(refused), ["experiment-not-of-this"]);
    let unknown = decide(&mut register.context(), "roue", &input(9, Choice::Stop));
    assert_eq!(codes(unknown), ["experiment-no-such-project"]);
    register.stand("selection");
    let early = decide(&mut register.context(), "roue", &input(1, Choice::Stop));
    assert_eq!(codes(early), ["experiment-not-now"]);
}
