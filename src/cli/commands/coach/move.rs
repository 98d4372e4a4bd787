//! `wijk coach move`

use super::tell;
use crate::cli::asking::day;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::ask;
use crate::cli::input;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::visit::{self, VisitInput};

/// `wijk coach move`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the visit; the only one that is planned when not said
    #[arg(value_name = "N")]
    visit: Option<u32>,
    /// The new day
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Moves a visit to another day.
///
/// # Errors
/// As [`visit::edit`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let number = tell::which(args.visit, &args.dossier, &store, session)?;
    if on.is_none() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("--on".to_owned()));
        }
        let tr = Tr::new(session.ui.tr.language());
        ask(
            &mut on,
            &[day(&tr, "coach-ask-on", "--on", true, |on: &mut Option<_>| on)],
            session.prompter.as_mut(),
        )?;
    }
    let input = VisitInput { on, ..VisitInput::default() };
    let mut context = session.context(&mut store, "coach move");
    let changed = visit::edit(&mut context, &args.dossier, number, &input)?;
    tell::changed("coach-visit-moved", &changed, session);
    Ok(())
}
