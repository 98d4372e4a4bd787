//! Conversations about the evaluation: each answer is saved, wherever one stops.

use super::*;
use crate::ops::evaluation;
use crate::storage::evaluation::response::ResponseRow;

impl Talk {
    /// In realisation, with two awarded projects and a member.
    fn to_evaluate() -> Self {
        let mut talk = Self::new();
        inventory::add_from(&mut talk.register.context(), "roue", INVENTORY, false).unwrap();
        plan::write(&mut talk.register.context(), "roue", ROADMAP, None).unwrap();
        talk.register.submit("2021-12-01");
        talk.register.decide(&[1, 2]);
        talk.register.stand("realisation");
        talk.say("member add roue Fatima --kind citizen --on 2021-10-10", &[]).unwrap();
        talk
    }

    fn responses(&self) -> Vec<ResponseRow> {
        self.register.store.read(|view| view.responses(self.register.dossier)).unwrap()
    }
}

#[test]
fn answers_are_saved_as_they_are_given_and_gone_on_with_the_next_time() {
    let mut talk = Talk::to_evaluate();
    // Who, three scores of which one is corrected after once back, then stopped at the fourth.
    let stopped = talk.say("evaluation answer roue", &["Fatima", "4", "zes", "6", "2", "<", "3", "5"]);
    assert!(matches!(stopped, Err(CommandError::StoppedAfterSaving { .. })), "{stopped:?}");
    let first = &talk.responses()[0];
    assert_eq!((first.answers.len(), first.finished), (3, None));
    // Results and what lasts of two projects; one is skipped; then the whole, and yes.
    let answers = ["5", "4", "De bank", "", "Vroeger beginnen", "4", "Meer tijd", "y"];
    talk.say("evaluation answer roue --by fatima", &answers).unwrap();
    let rows = talk.responses();
    assert_eq!((rows.len(), rows[0].answers.len(), rows[0].people), (1, 9, 1));
    assert!(rows[0].finished.is_some());
    let refused = talk.say("evaluation answer roue --by fatima", &[]);
    assert!(
        matches!(refused, Err(CommandError::Operation(crate::ops::Error::Refused { .. }))),
        "{refused:?}"
    );
    // With all answered it begins at the first; enter keeps what there is.
    let mut answers = vec!["1"];
    answers.extend([""; 9]);
    answers.push("");
    talk.say("evaluation answer roue --by fatima --replace", &answers).unwrap();
    assert_eq!(talk.responses()[0].answers.len(), 9);
}

#[test]
fn several_answer_together_at_prompts_and_answers_are_taken_out_when_confirmed() {
    let mut talk = Talk::to_evaluate();
    let mut answers = vec!["verschillende mensen samen", "0", "6", "5"];
    answers.extend([""; 9]);
    answers.push("n");
    talk.say("evaluation answer roue", &answers).unwrap();
    assert_eq!((talk.responses()[0].people, talk.responses()[0].finished), (6, None));
    talk.say("evaluation answer roue --together 6 --finish", &[]).unwrap();
    assert!(talk.responses()[0].finished.is_some());
    let people = talk.register.store.read(|view| evaluation::look(view, "roue", talk.register.now)).unwrap();
    assert_eq!(people.responses.iter().map(|row| row.people).sum::<u32>(), 6);
    assert!(matches!(talk.say("evaluation remove roue 1", &["n"]), Err(CommandError::Stopped)));
    talk.say("evaluation remove roue 1", &["y"]).unwrap();
    assert!(talk.responses().is_empty());
}
