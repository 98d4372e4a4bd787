//! `wijk expert done`

use super::tell;
use crate::cli::asking::{typed, words};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::{Question, ask};
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::expert;

/// `wijk expert done`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the request; the only open one when not said
    #[arg(value_name = "N")]
    request: Option<u32>,
    /// How many half days were used
    #[arg(long, value_name = "N")]
    used: Option<u32>,
    /// What came of it
    #[arg(long, value_name = "TEXT")]
    outcome: Option<String>,
    /// The day on which it was done [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// What came of it, while it is asked.
#[derive(Debug, Default)]
struct Form {
    used: Option<u32>,
    outcome: Option<String>,
}

/// Notes that an expert has been.
///
/// # Errors
/// As [`expert::done`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let number = tell::which(args.request, &args.dossier, &store, session)?;
    let mut form = Form { used: args.used, outcome: args.outcome.clone() };
    if form.used.is_none() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("--used".to_owned()));
        }
        let tr = Tr::new(session.ui.tr.language());
        let both = (parse::count, ToString::to_string);
        let mut questions: Vec<Question<'_, Form>> =
            vec![typed(&tr, "expert-ask-used", "--used", true, both, |form: &mut Form| &mut form.used)];
        if form.outcome.is_none() {
            questions.push(words(&tr, "expert-ask-outcome", "--outcome", false, |form: &mut Form| {
                &mut form.outcome
            }));
        }
        ask(&mut form, &questions, session.prompter.as_mut())?;
    }
    let used = form.used.unwrap_or_default();
    let mut context = session.context(&mut store, "expert done");
    let changed = expert::done(&mut context, &args.dossier, number, used, form.outcome.as_deref(), on)?;
    let text = &changed.request.text;
    let fact = tell::fact("expert-done", &changed).with("on", text.ended_on.unwrap_or_default());
    session.ui.done(&fact.with("used", used));
    if let Some(granted) = text.granted.filter(|granted| used > *granted) {
        session.ui.warn(&Fact::new("expert-used-over-granted").with("used", used).with("granted", granted));
    }
    let quotas = store.read(|view| expert::quotas(view, &changed.dossier, &changed.rules))?;
    tell::quotas(&quotas, session);
    session.after_change();
    Ok(())
}
