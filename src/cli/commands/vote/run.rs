//! `wijk vote run`

use super::tally;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;

/// `wijk vote run`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the vote, or part of its name or edition [default: the only one that runs]
    vote: Option<String>,
    /// Count by another rule, to look at; nothing is kept
    #[arg(long, value_name = "RULE")]
    rule: Option<String>,
}

/// Counts a vote.
///
/// # Errors
/// As [`tally::run`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    tally::run(args.vote.as_deref(), args.rule.as_deref(), session)
}
