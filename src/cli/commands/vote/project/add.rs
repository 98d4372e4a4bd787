//! `wijk vote project add`

use crate::cli::commands::Outcome;
use crate::cli::commands::vote::tell;
use crate::cli::session::Session;
use crate::ops::vote::project;

/// `wijk vote project add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The projects, such as WB-2026-003/1
    #[arg(value_name = "REFERENCE/N", required = true)]
    projects: Vec<String>,
    /// Number of the vote, or part of its name or edition [default: the only one that runs]
    #[arg(long, value_name = "VOTE")]
    vote: Option<String>,
}

/// Puts projects on the ballot.
///
/// # Errors
/// As [`project::add`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "vote project add");
    let page = project::add(&mut context, args.vote.as_deref(), &args.projects)?;
    session.ui.done(&tell::fact("voting-on-ballot", &page));
    tell::warnings(&page, session);
    session.after_change();
    Ok(())
}
