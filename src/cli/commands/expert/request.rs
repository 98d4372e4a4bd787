//! `wijk expert request`

use super::tell;
use crate::cli::asking::{pick, typed, vocabulary, words};
use crate::cli::commands::Outcome;
use crate::cli::commands::plan::asked::for_which;
use crate::cli::error::CommandError;
use crate::cli::form::{Question, ask};
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::expert::{self, RequestInput};

/// `wijk expert request`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Field of expertise of the edition, by code or name
    field: Option<String>,
    /// What the expert is to help with
    question: Option<String>,
    /// How many half days
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    half_days: Option<String>,
    /// Number of the project that needs it
    #[arg(long, value_name = "P")]
    project: Option<u32>,
    /// The day of the request [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// A request while it is asked.
#[derive(Debug, Default)]
struct Form {
    field: Option<String>,
    question: Option<String>,
    half_days: Option<u32>,
}

/// Asks for expertise.
///
/// # Errors
/// As [`expert::request`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let half_days = parse::flag("--half-days", args.half_days.as_deref(), parse::half_days)?;
    let mut store = session.open_for_writing()?;
    let (dossier, rules) = store.read(|view| expert::open_dossier(view, &args.dossier))?;
    let mut project = args.project;
    let mut form = Form { field: args.field, question: args.question, half_days };
    let missing = [
        (form.field.is_none(), "FIELD"),
        (form.question.is_none(), "QUESTION"),
        (form.half_days.is_none(), "--half-days"),
    ];
    let missing: Vec<&str> = missing.iter().filter(|(missing, _)| *missing).map(|(_, flag)| *flag).collect();
    if !missing.is_empty() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded(missing.join(", ")));
        }
        let tr = Tr::new(session.ui.tr.language());
        let mut questions: Vec<Question<'_, Form>> = Vec::new();
        if missing.contains(&"FIELD") {
            let fields = vocabulary(&tr, &rules.expertise);
            questions.push(if fields.is_empty() {
                words(&tr, "expert-ask-field", "FIELD", true, |form: &mut Form| &mut form.field)
            } else {
                pick(&tr, "expert-ask-field", "FIELD", fields, None, |form: &mut Form| &mut form.field)
            });
        }
        if missing.contains(&"QUESTION") {
            questions.push(words(&tr, "expert-ask-question", "QUESTION", true, |form: &mut Form| {
                &mut form.question
            }));
        }
        if missing.contains(&"--half-days") {
            let both = (parse::half_days, ToString::to_string);
            questions.push(typed(
                &tr,
                "expert-ask-half-days",
                "--half-days",
                true,
                both,
                |form: &mut Form| &mut form.half_days,
            ));
        }
        session.ui.note(&Fact::new("ui-back-hint"));
        ask(&mut form, &questions, session.prompter.as_mut())?;
        if project.is_none() && missing.contains(&"QUESTION") {
            project = for_which(&dossier.reference, session)?;
        }
    }
    let input = RequestInput {
        field: form.field.unwrap_or_default(),
        question: form.question.unwrap_or_default(),
        half_days: form.half_days.unwrap_or_default(),
        project,
        on,
    };
    let mut context = session.context(&mut store, "expert request");
    let changed = expert::request(&mut context, &dossier.reference, &input)?;
    let quotas = store.read(|view| expert::quotas(view, &changed.dossier, &changed.rules))?;
    let fact = tell::fact("expert-requested", &changed).with("half_days", changed.request.text.asked);
    session.ui.done(&fact);
    tell::quotas(&quotas, session);
    session.ui.next(&format!(
        "wijk expert book {} {} --expert … --on …",
        dossier.reference, changed.request.number
    ));
    session.after_change();
    Ok(())
}
