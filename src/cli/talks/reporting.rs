//! Conversations about reports on a realisation.

use super::{INVENTORY, ROADMAP, Talk};
use crate::domain::reporting::{ReportKind, ReportText};
use crate::ops::{inventory, plan, reporting};

/// Projects 1 and 2 are awarded, and realised since 4 October 2021; it is the end of the year.
fn talk() -> Talk {
    let mut talk = Talk::new();
    inventory::add_from(&mut talk.register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut talk.register.context(), "roue", ROADMAP, None).unwrap();
    talk.register.submit("2021-12-01");
    talk.register.decide(&[1, 2]);
    talk.register.stand("realisation");
    talk
}

fn text(talk: &Talk) -> ReportText {
    let now = talk.register.now;
    let looked = talk.register.store.read(|view| reporting::look(view, "roue", None, now)).unwrap();
    looked.page.report.text
}

#[test]
fn only_what_lacks_is_asked_and_empty_skips() {
    let mut talk = talk();
    // From when, until when, and once back; the summary; the story of each project; nobody declares it yet.
    let answers = ["", "<", "2021-10-10", "", "Een drukke herfst", "Vier woensdagen", "", ""];
    talk.say("reporting write roue", &answers).unwrap();
    let first = text(&talk);
    assert_eq!((first.kind, first.from.to_string().as_str()), (ReportKind::Final, "2021-10-10"));
    assert_eq!(first.stories, [(1, "Vier woensdagen".to_owned())]);
    assert_eq!(first.declared_by, None);
    // The second time only the other story and the declaration.
    talk.say("reporting write roue", &["Veel planten", "Alix Voorbeeld"]).unwrap();
    let second = text(&talk);
    assert_eq!(second.summary, first.summary);
    assert_eq!(second.stories.len(), 2);
    assert_eq!(second.declared_by.as_deref(), Some("Alix Voorbeeld"));
}

#[test]
fn questions_and_answers_and_a_reason_are_asked() {
    let mut talk = talk();
    let written = "reporting write roue --kind interim --summary a --declared-by b";
    talk.say(written, &[]).unwrap();
    talk.say("reporting submit roue", &[]).unwrap();
    talk.say("reporting query roue", &["", "Wie bewaart de sleutel?"]).unwrap();
    talk.say("reporting answer roue", &["De school"]).unwrap();
    let now = talk.register.now;
    let looked = talk.register.store.read(|view| reporting::look(view, "roue", None, now)).unwrap();
    assert_eq!(looked.page.queries[0].answer.as_ref().unwrap().0, "De school");
    talk.say("reporting accept roue", &[]).unwrap();
    talk.say("reporting reopen roue", &["Vergist"]).unwrap();
}
