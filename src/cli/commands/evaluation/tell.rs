//! What is said of answers.

use crate::cli::session::Session;
use crate::domain::evaluation::answers::{Given, Tally};
use crate::domain::fact::Fact;
use crate::domain::programme::realisation::AnswerKind;
use crate::i18n::Tr;
use crate::ops::evaluation::{Answers, Looked, Recorded, Who};
use crate::report::build::evaluation::mean_text;

/// Who answered, as facts.
fn who(fact: Fact, who: &Who) -> Fact {
    match who {
        Who::Person(_, name) => fact.with("together", 0_i64).with("name", name).with("people", 1_i64),
        Who::Together(people) => fact.with("together", 1_i64).with("name", "").with("people", *people),
    }
}

fn one(recorded: &Recorded, answers: &Answers, session: &mut Session) {
    let code =
        if recorded.changed > 0 || !recorded.finished { "evaluation-saved" } else { "evaluation-kept" };
    let fact = Fact::new(code)
        .with("reference", &answers.looked.dossier.reference)
        .with("neighbourhood", &answers.looked.dossier.name)
        .with("number", recorded.number)
        .with("answered", recorded.answered)
        .with("count", answers.asked)
        .with("finished", i64::from(recorded.finished));
    session.ui.done(&who(fact, &recorded.who));
}

/// What was recorded, how many people answered, and what comes next.
pub fn recorded(answers: &Answers, session: &mut Session) {
    for recorded in &answers.recorded {
        one(recorded, answers, session);
    }
    let looked = &answers.looked;
    let reference = &looked.dossier.reference;
    let people: u32 =
        looked.responses.iter().filter(|row| row.finished.is_some()).map(|row| row.people).sum();
    let quorum = looked.quorum();
    let fact = Fact::new("evaluation-people")
        .with("people", people)
        .with("asked", i64::from(quorum.is_some()))
        .with("minimum", quorum.unwrap_or_default());
    session.ui.note(&fact);
    let enough = quorum.is_none_or(|minimum| people >= minimum);
    let open = answers.recorded.iter().find(|one| !one.finished);
    session.ui.next(&match open.map(|one| &one.who) {
        Some(Who::Person(_, name)) => {
            format!("wijk evaluation answer {reference} --by {} --finish", crate::ops::find::quoted(name))
        }
        Some(Who::Together(people)) => {
            format!("wijk evaluation answer {reference} --together {people} --finish")
        }
        None if enough => format!("wijk evaluate {reference}"),
        None => format!("wijk evaluation answer {reference}"),
    });
    session.after_change();
}

/// What the members answered to the scored questions, a line each: short, to begin the conclusion with.
pub fn score_lines(looked: &Looked, tr: &Tr) -> Vec<String> {
    let form = looked.form();
    let mut lines = Vec::new();
    for asked in form.asked().iter().filter(|asked| asked.question.answer == AnswerKind::Score) {
        let given = looked.responses.iter().filter(|row| row.finished.is_some());
        let points = given.filter_map(|row| match row.given(&asked.question.code, asked.number()) {
            Some(Given::Points(points)) => Some(*points),
            _ => None,
        });
        let Some(tally) = Tally::of(points) else { continue };
        let fact = Fact::new("evaluation-score-line")
            .with("question", &asked.question.text)
            .with("of_project", i64::from(asked.project.is_some()))
            .with("title", asked.project.map_or("", |(_, title)| title))
            .with("mean", mean_text(tr, &tally))
            .with("scale", form.scale)
            .with("answers", tally.answers)
            .with("disagree", i64::from(tally.disagrees(form.scale)));
        lines.push(tr.fact(&fact));
    }
    lines
}
