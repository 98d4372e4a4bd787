//! `wijk vote project remove`

use crate::cli::commands::Outcome;
use crate::cli::commands::vote::tell;
use crate::cli::session::Session;
use crate::ops::vote::project;

/// `wijk vote project remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The projects, by number on the ballot or by reference
    #[arg(value_name = "PROJECT", required = true)]
    projects: Vec<String>,
    /// Number of the vote, or part of its name or edition [default: the only one that runs]
    #[arg(long, value_name = "VOTE")]
    vote: Option<String>,
}

/// Takes projects off the ballot; the others are numbered again.
///
/// # Errors
/// As [`project::remove`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "vote project remove");
    let page = project::remove(&mut context, args.vote.as_deref(), &args.projects)?;
    session.ui.done(&tell::fact("voting-on-ballot", &page));
    session.after_change();
    Ok(())
}
