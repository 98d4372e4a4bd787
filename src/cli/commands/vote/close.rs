//! `wijk vote close`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::ops::vote::{self, Stage};

/// `wijk vote close`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the vote, or part of its name or edition [default: the only one that runs]
    vote: Option<String>,
}

/// Closes a vote. Before its last day is over only when that is confirmed.
///
/// # Errors
/// As [`vote::close`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let page = store.read(|view| vote::look(view, args.vote.as_deref(), session.now))?;
    let mut early = session.globals.yes;
    if page.stage() == Stage::Open && page.ballots().0 > 0 && !early && session.prompter.can_ask() {
        let question = session.ui.tr.fact(&tell::fact("voting-ask-close", &page));
        if !session.prompter.confirm(&question, "--yes", false)? {
            return Err(CommandError::Stopped);
        }
        early = true;
    }
    let page = vote::close(&mut session.context(&mut store, "vote close"), args.vote.as_deref(), early)?;
    session.ui.done(&tell::fact("voting-closed", &page));
    session.ui.next(&format!("wijk vote run {}", page.vote.id.0));
    session.after_change();
    Ok(())
}
