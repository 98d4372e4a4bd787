//! `wijk expert cancel`

use super::tell;
use crate::cli::asking::words;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::ask;
use crate::cli::input;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::expert;

/// `wijk expert cancel`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the request; the only open one when not said
    #[arg(value_name = "N")]
    request: Option<u32>,
    /// Why it does not go on
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// The day on which that was known [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Notes that a request does not go on.
///
/// # Errors
/// As [`expert::cancel`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let number = tell::which(args.request, &args.dossier, &store, session)?;
    let mut reason = args.reason.clone();
    if reason.is_none() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("--reason".to_owned()));
        }
        let tr = Tr::new(session.ui.tr.language());
        let question = words(&tr, "ui-ask-reason", "--reason", true, |reason: &mut Option<String>| reason);
        ask(&mut reason, &[question], session.prompter.as_mut())?;
    }
    let mut context = session.context(&mut store, "expert cancel");
    let changed = expert::cancel(&mut context, &args.dossier, number, &reason.unwrap_or_default(), on)?;
    let ended = changed.request.text.ended_on.unwrap_or_default();
    session.ui.done(&tell::fact("expert-cancelled", &changed).with("on", ended));
    session.after_change();
    Ok(())
}
