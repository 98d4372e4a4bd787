//! `wijk session remove`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::ops::session;

/// `wijk session remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body [default: the only one not closed]
    session: Option<String>,
}

/// Takes a session away. One with members or an agenda only when that is confirmed.
///
/// # Errors
/// As [`session::remove`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let mut store = session.open_for_writing()?;
    let page = store.read(|view| session::look(view, args.session.as_deref(), now))?;
    let full = page.opinions.is_empty() && !(page.seats.is_empty() && page.items.is_empty());
    if full && !session.globals.yes && !session.globals.dry_run {
        let question = session.ui.tr.fact(&tell::fact("session-ask-remove", &page));
        if !session.prompter.confirm(&question, "--yes", false)? {
            return Err(CommandError::Stopped);
        }
    }
    let mut context = session.context(&mut store, "session remove");
    let page = session::remove(&mut context, Some(&page.number().to_string()))?;
    session.ui.done(&tell::fact("session-removed", &page));
    session.after_change();
    Ok(())
}
