//! Indicators, targets and measurements at prompts.

use super::{INVENTORY, ROADMAP, Talk};
use crate::cli::error::CommandError;
use crate::domain::measurement::Outcome;
use crate::ops::{indicator, inventory, measurement, plan};

/// A roadmap in preparation.
fn prepared() -> Talk {
    let mut talk = Talk::new();
    inventory::add_from(&mut talk.register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut talk.register.context(), "roue", ROADMAP, None).unwrap();
    talk
}

fn outcome(talk: &Talk, code: &str) -> Outcome {
    let now = talk.register.now;
    let looked = talk.register.store.read(|view| measurement::look(view, "roue", now)).unwrap();
    looked.lines.into_iter().find(|line| line.indicator.code == code).unwrap().outcome
}

#[test]
fn an_indicator_of_the_office_is_asked_and_changed_by_prompts_that_show_what_is_there() {
    let mut talk = Talk::new();
    let answers =
        ["Nestkasten", "<", "", "Nichoirs", "Nest boxes", "stuks", "hoe meer, hoe beter", "", "", ""];
    talk.say("indicator define nest-boxes", &answers).unwrap();
    let own = |talk: &Talk| {
        let shown = talk.register.store.read(|view| indicator::list(view, None)).unwrap();
        shown.own_ones()[0].clone()
    };
    let before = own(&talk);
    assert_eq!((before.name.nl.as_str(), before.unit.as_str()), ("Nestkasten", "count"));
    talk.say("indicator edit nest-boxes", &[""; 8]).unwrap();
    assert_eq!(own(&talk), before, "whoever only presses enter changes nothing");
}

#[test]
fn a_target_is_asked_with_the_unit_of_its_indicator() {
    let mut talk = prepared();
    talk.say("plan target set roue 1", &["Vergroende oppervlakte (m²)", "5 kg", "1,5 a"]).unwrap();
    let target = |talk: &Talk| talk.plan().roadmap.projects[0].targets[0].thousandths;
    assert_eq!(target(&talk), 150_000, "a weight is asked again");
    talk.say(
        "plan target set roue 1",
        &["Vergroende oppervlakte (m²)", "<", "Vergroende oppervlakte (m²)", ""],
    )
    .unwrap();
    assert_eq!(target(&talk), 150_000, "what is there is the answer");
}

#[test]
fn every_indicator_is_asked_and_what_is_given_is_saved_at_once() {
    let mut talk = prepared();
    let refused = talk.say("measurement add roue", &[]);
    assert!(matches!(refused, Err(CommandError::Operation(_))), "{refused:?}");
    talk.register.submit("2021-12-01");
    talk.register.decide(&[1, 2]);
    talk.register.stand("realisation");
    let stopped = talk.say("measurement add roue", &["120", "", "veel", "90 min"]);
    assert!(matches!(stopped, Err(CommandError::StoppedAfterSaving { .. })), "{stopped:?}");
    assert_eq!(outcome(&talk, "participants").value(), Some(120_000));
    assert_eq!(outcome(&talk, "volunteer-hours").value(), Some(1_500));
    talk.say("measurement edit roue 1", &["", "", ""]).unwrap();
    assert_eq!(outcome(&talk, "participants").value(), Some(120_000));
    talk.say("measurement edit roue 1", &["125", "2021-12-30", "lijst"]).unwrap();
    assert_eq!(outcome(&talk, "participants").value(), Some(125_000));
}
