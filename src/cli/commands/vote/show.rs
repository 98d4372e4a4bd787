//! `wijk vote show`

use super::page;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::vote;

/// `wijk vote show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the vote, or part of its name or edition [default: the only one that runs]
    vote: Option<String>,
}

/// Shows a vote. Nothing of the outcome is told before it is closed and counted.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let page = session.open()?.read(|view| vote::look(view, args.vote.as_deref(), session.now))?;
    let report = page::report(&session.ui.tr, &page);
    session.print(&report)
}
