//! `wijk redo`: does again what was undone.

use super::Outcome;
use super::taking_back;
use crate::cli::session::Session;

/// `wijk redo`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the undo in `wijk log` [default: the newest]
    operation: Option<i64>,
}

/// Takes an undo back, after showing what will change.
///
/// # Errors
/// As [`crate::ops::history::take_back`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    taking_back::run(args.operation, true, session)
}
