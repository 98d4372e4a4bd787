//! `wijk field set`: fields are filled in, with words on the command line or with everything asked.

use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::{self, Question};
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::{Fact, Value};
use crate::domain::programme::form::{Field, FieldKind};
use crate::i18n::Tr;
use crate::ops::field::{self, FieldState, FieldsChanged};

/// `wijk field set`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Code or name of a field with what is filled in; without any, all are asked in a terminal
    #[arg(value_name = "CODE=VALUE")]
    values: Vec<String>,
    /// Of this project of the roadmap
    #[arg(long, value_name = "N")]
    project: Option<u32>,
}

/// Fills in fields.
///
/// # Errors
/// As [`field::set`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut values = args.values.clone();
    if values.is_empty() {
        let fields = store.read(|view| field::list(view, &args.dossier))?;
        field::may_fill(&fields)?;
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("CODE=VALUE".to_owned()));
        }
        if let Some(number) = args.project {
            field::known_project(&fields, number)?;
        }
        let (filled, empty): (Vec<&FieldState>, Vec<&FieldState>) =
            fields.of(args.project).partition(|one| one.row.is_some());
        let asked: Vec<(&Field, String)> =
            empty.into_iter().chain(filled).map(|one| (&one.field, one.typed())).collect();
        values = ask(&asked, session)?;
        if values.is_empty() {
            session.ui.note(&Fact::new("filling-nothing-filled"));
            return Ok(());
        }
    }
    let mut context = session.context(&mut store, "field set");
    let changed = field::set(&mut context, &args.dossier, args.project, &values)?;
    tell("filling-set", &changed, session);
    Ok(())
}

/// Asks fields one after the other, each with what is filled in; gives `CODE=VALUE` of those that are other than before.
///
/// # Errors
/// The user stopped.
pub fn ask(asked: &[(&Field, String)], session: &mut Session) -> Result<Vec<String>, CommandError> {
    let tr = Tr::new(session.ui.tr.language());
    let mut answers: Vec<String> = asked.iter().map(|(_, before)| before.clone()).collect();
    let questions: Vec<Question<'_, Vec<String>>> =
        asked.iter().enumerate().map(|(at, (field, _))| question(&tr, field, at)).collect();
    form::ask(&mut answers, &questions, session.prompter.as_mut())?;
    let changed = asked.iter().zip(answers).filter(|((_, before), answer)| before != answer);
    Ok(changed.map(|((field, _), answer)| format!("{}={answer}", field.code)).collect())
}

fn question<'q>(tr: &'q Tr, field: &'q Field, at: usize) -> Question<'q, Vec<String>> {
    Box::new(move |answers, prompter| {
        let language = tr.language();
        let before = answers.get(at).cloned().unwrap_or_default();
        let hint = field.hint.as_ref().map(|hint| hint.get(language).to_owned()).unwrap_or_default();
        let fact = Fact::new("filling-ask")
            .with("name", &field.name)
            .with("hinted", i64::from(!hint.is_empty()))
            .with("hint", hint);
        let fact = fact.with_term("kind", format!("field-kind-{}", field.kind));
        let question = tr.fact(&fact);
        if field.kind == FieldKind::Choice {
            let mut labels: Vec<String> =
                field.choices.iter().map(|choice| choice.name.get(language).to_owned()).collect();
            labels.push(tr.text("filling-ask-none"));
            let at_before = field.choices.iter().position(|choice| choice.code == before);
            let default = at_before.unwrap_or(field.choices.len());
            let back = tr.text("plan-ask-back");
            return Ok(match prompter.choice(&question, "CODE=VALUE", &labels, default, Some(&back))? {
                Answer::Is(chosen) => {
                    let code = field.choices.get(chosen).map(|choice| choice.code.clone());
                    answers
                        .iter_mut()
                        .skip(at)
                        .take(1)
                        .for_each(|slot| *slot = code.clone().unwrap_or_default());
                    Answer::Is(())
                }
                Answer::Back => Answer::Back,
            });
        }
        let check =
            |text: &str| crate::domain::field::read(field, text).map(|_| ()).map_err(|fact| tr.fact(&fact));
        Ok(match prompter.words(&question, "CODE=VALUE", &before, &check)? {
            Answer::Is(text) => {
                answers.iter_mut().skip(at).take(1).for_each(|slot| slot.clone_from(&text));
                Answer::Is(())
            }
            Answer::Back => Answer::Back,
        })
    })
}

/// What was filled in or emptied, and what is still missing.
pub fn tell(code: &'static str, changed: &FieldsChanged, session: &mut Session) {
    let reference = &changed.fields.dossier.reference;
    let told = |one: &FieldState| {
        let name = one.row.as_ref().and_then(|row| row.name());
        match one.value() {
            Some(value) => Value::aside(&one.field.name, value.told(&one.field, name)),
            None => Value::from(&one.field.name),
        }
    };
    let (number, title) = changed.project.clone().unwrap_or_default();
    let fact = Fact::new(code)
        .with("reference", reference)
        .with("neighbourhood", &changed.fields.dossier.name)
        .with("number", number)
        .with("title", title)
        .with("count", changed.changed.len())
        .with_list("fields", changed.changed.iter().map(told));
    if changed.changed.is_empty() {
        session.ui.note(&Fact::new("filling-unchanged").with("reference", reference));
        return;
    }
    session.ui.done(&fact);
    let missing = changed.fields.missing().count();
    if missing > 0 {
        session.ui.note(&Fact::new("filling-missing").with("count", missing));
        session.ui.next(&format!("wijk field list {reference}"));
    } else {
        session.ui.next(&format!("wijk check {reference}"));
    }
    session.after_change();
}
