//! `wijk vote edit`

use super::{flags, tell};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::vote::open;

/// `wijk vote edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the vote, or part of its name or edition [default: the only one that runs]
    vote: Option<String>,
    #[command(flatten)]
    flags: flags::VoteFlags,
}

/// Changes a vote before the first ballot.
///
/// # Errors
/// As [`open::edit`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let input = args.flags.read(&session.ui.tr)?;
    let mut store = session.open_for_writing()?;
    let page = open::edit(&mut session.context(&mut store, "vote edit"), args.vote.as_deref(), &input)?;
    session.ui.done(&tell::fact("voting-changed", &page));
    session.ui.note(&tell::terms(&page));
    tell::warnings(&page, session);
    session.after_change();
    Ok(())
}
