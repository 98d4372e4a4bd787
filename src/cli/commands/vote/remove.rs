//! `wijk vote remove`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::vote;

/// `wijk vote remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the vote, or part of its name or edition [default: the only one that runs]
    vote: Option<String>,
}

/// Takes out a vote without ballots.
///
/// # Errors
/// As [`vote::remove`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let page = vote::remove(&mut session.context(&mut store, "vote remove"), args.vote.as_deref())?;
    session.ui.done(&tell::fact("voting-removed", &page));
    session.after_change();
    Ok(())
}
