//! Asking what a report lacks: first what is there already is told, then only the rest is asked. Empty skips.

use crate::cli::CommandError;
use crate::cli::asking::{day, words};
use crate::cli::form::{Question, ask};
use crate::cli::prompt::{Answer, Prompter};
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::reporting::{ReportInput, ReportKind};
use crate::i18n::Tr;
use crate::ops::reporting::Before;
use crate::storage::reporting::Page;

/// Asks what nobody wrote yet.
pub(super) fn by_prompts(
    before: &Before,
    page: &Page,
    said: &mut ReportInput,
    session: &mut Session,
) -> Result<(), CommandError> {
    session.ui.note(&there(page));
    let tr = Tr::new(session.ui.tr.language());
    let mut questions: Vec<Question<'_, ReportInput>> = Vec::new();
    let known = before.draft.as_ref().map(|draft| &draft.text);
    if known.is_none() {
        let from = before.from(said.kind.unwrap_or_default());
        said.from.get_or_insert(from);
        said.to.get_or_insert(before.today.max(from));
        if page.rules.realisation.interim.is_some() {
            questions.push(kind(&tr, before));
        }
        questions
            .push(day(&tr, "reporting-ask-from", "--from", true, |said: &mut ReportInput| &mut said.from));
        questions.push(day(&tr, "reporting-ask-to", "--to", true, |said: &mut ReportInput| &mut said.to));
    }
    if known.is_none_or(|text| text.summary.is_none()) {
        questions.push(words(&tr, "reporting-ask-summary", "--summary", false, |said: &mut ReportInput| {
            &mut said.summary
        }));
    }
    for project in before.awarded() {
        let told = known.is_some_and(|text| text.stories.iter().any(|(number, _)| *number == project.number));
        if !told {
            questions.push(story(&tr, project.number, &project.title));
        }
    }
    if known.is_none_or(|text| text.declared_by.is_none()) {
        questions.push(words(
            &tr,
            "reporting-ask-declared-by",
            "--declared-by",
            false,
            |said: &mut ReportInput| &mut said.declared_by,
        ));
    }
    ask(said, &questions, session.prompter.as_mut())
}

/// What is recorded already, in a sentence.
fn there(page: &Page) -> Fact {
    let done = page.steps.iter().filter(|step| step.done_on.is_some()).count();
    let spent: Cents = page.expenses.iter().map(|line| line.text.gross).sum();
    Fact::new("reporting-there")
        .with("done", done)
        .with("steps", page.steps.len())
        .with("meetings", page.meetings.len())
        .with("visits", page.visits.len())
        .with("partners", page.partners.len())
        .with("documents", page.documents.len())
        .with("lines", page.expenses.len())
        .with("spent", spent)
        .with("evaluated", usize::from(page.evaluation.is_some()))
}

/// Which report, and with that from when.
fn kind<'q>(tr: &'q Tr, before: &'q Before) -> Question<'q, ReportInput> {
    Box::new(move |said, prompter| {
        let kinds = [ReportKind::Final, ReportKind::Interim];
        let names: Vec<String> = kinds.iter().map(|kind| tr.term(&format!("report-{kind}"))).collect();
        let default = kinds.iter().position(|kind| said.kind == Some(*kind)).unwrap_or(0);
        let back = tr.text("plan-ask-back");
        match prompter.choice(&tr.text("reporting-ask-kind"), "--kind", &names, default, Some(&back))? {
            Answer::Is(at) => {
                said.kind = kinds.get(at).copied();
                said.from = said.kind.map(|kind| before.from(kind));
                Ok(Answer::Is(()))
            }
            Answer::Back => Ok(Answer::Back),
        }
    })
}

fn story<'q>(tr: &'q Tr, number: u32, title: &str) -> Question<'q, ReportInput> {
    let question = tr.fact(&Fact::new("reporting-ask-story").with("number", number).with("title", title));
    Box::new(move |said: &mut ReportInput, prompter: &mut dyn Prompter| {
        let known = said.stories.iter().find(|(told, _)| *told == number);
        let default = known.map(|(_, story)| story.clone()).unwrap_or_default();
        let Answer::Is(text) = prompter.words(&question, "--story", &default, &|_| Ok(()))? else {
            return Ok(Answer::Back);
        };
        said.stories.retain(|(told, _)| *told != number);
        if !text.is_empty() {
            said.stories.push((number, text));
        }
        Ok(Answer::Is(()))
    })
}
