//! `wijk experiment decide`

use chrono::NaiveDate;
use strum::VariantArray as _;

use crate::cli::asking::{one_of, text};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::experiment::Choice;
use crate::domain::fact::{Fact, Value};
use crate::ops::experiment::{self, DecideInput, Projects};

/// `wijk experiment decide`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    #[arg(value_name = "PROJECT")]
    project: Option<u32>,
    /// What becomes of it
    #[arg(value_name = "stop|extend|anchor")]
    choice: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// Who decided: a body of the edition, or another
    #[arg(long, value_name = "BODY")]
    body: Option<String>,
    /// The last day of an extension
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    /// Where it stays: the service, catalogue or by-law that takes it over
    #[arg(long, value_name = "TEXT")]
    anchor: Option<String>,
    /// The day of the decision [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Decides what becomes of an experiment; what flags left open is asked.
///
/// # Errors
/// As [`experiment::decide`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut until = input::day("--until", args.until.as_deref())?;
    let mut store = session.open_for_writing()?;
    let (dossier, projects) = store.read(|view| experiment::look(view, &args.dossier))?;
    let project = match args.project {
        Some(project) => project,
        None => which(&projects, session)?,
    };
    let choice = match &args.choice {
        Some(word) => {
            let names = ("stop|extend|anchor", "experiment", "experiment-wrong-choice");
            parse::one_of(&session.ui.tr, names, Choice::VARIANTS, word)?
        }
        None => {
            one_of(session, "experiment-ask-choice", "stop|extend|anchor", "experiment", Choice::VARIANTS)?
        }
    };
    let asks = session.prompter.can_ask();
    if choice == Choice::Extend && until.is_none() && asks {
        until = Some(day(session)?);
    }
    let anchor = match &args.anchor {
        None if choice == Choice::Anchor && asks => Some(text(session, "experiment-ask-anchor", "--anchor")?),
        anchor => anchor.clone(),
    };
    let reason = match &args.reason {
        Some(reason) => Some(reason.clone()),
        None => Some(text(session, "experiment-ask-reason", "--reason")?),
    };
    let decide = DecideInput { project, choice, reason, body: args.body.clone(), until, anchor, on };
    let mut context = session.context(&mut store, "experiment decide");
    let done = experiment::decide(&mut context, &dossier.reference, &decide)?;
    let reference = &done.dossier.reference;
    let decided = &done.decided;
    let until = decided.until.map_or_else(|| Value::from(""), Value::from);
    let fact = Fact::new("experiment-done")
        .with("reference", reference)
        .with("neighbourhood", &done.dossier.name)
        .with("number", decided.project)
        .with("title", &done.title)
        .with("choice", decided.choice.to_string())
        .with("until", until)
        .with("anchor", decided.anchor.clone().unwrap_or_default());
    session.ui.done(&fact);
    let other = done.open.iter().find(|(number, _)| *number != decided.project);
    session.ui.next(&match (decided.choice, other) {
        (_, Some((number, _))) => format!("wijk experiment decide {reference} {number}"),
        (Choice::Anchor, None) => format!("wijk library offer {reference}/{}", decided.project),
        _ => format!("wijk check {reference}"),
    });
    session.after_change();
    Ok(())
}

fn day(session: &mut Session) -> Result<NaiveDate, CommandError> {
    let tr = crate::i18n::Tr::new(session.ui.tr.language());
    let check = |text: &str| parse::day(text).map(|_| ()).map_err(|fact| tr.fact(&fact));
    match session.prompter.words(&tr.text("experiment-ask-until"), "--until", "", &check)? {
        Answer::Is(text) => parse::day(&text).map_err(|_| CommandError::Stopped),
        Answer::Back => Err(CommandError::Stopped),
    }
}

/// Asks which project; those on which something is to be decided come first.
fn which(projects: &Projects, session: &mut Session) -> Result<u32, CommandError> {
    let open = |choice: &Option<Choice>| !choice.is_some_and(Choice::is_last);
    let open: Vec<_> = projects.iter().filter(|(_, _, choice)| open(choice)).collect();
    let labels: Vec<String> = open.iter().map(|(number, title, _)| format!("{number} {title}")).collect();
    let question = session.ui.tr.text("experiment-ask-project");
    match session.prompter.choice(&question, "PROJECT", &labels, 0, None)? {
        Answer::Is(at) => open.get(at).map(|(number, ..)| *number).ok_or(CommandError::Stopped),
        Answer::Back => Err(CommandError::Stopped),
    }
}
