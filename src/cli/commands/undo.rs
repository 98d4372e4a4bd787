//! `wijk undo`: takes a change back.

use super::Outcome;
use super::taking_back;
use crate::cli::session::Session;

/// `wijk undo`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the operation in `wijk log` [default: the newest]
    operation: Option<i64>,
}

/// Takes an operation back, after showing what will change.
///
/// # Errors
/// As [`crate::ops::history::take_back`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    taking_back::run(args.operation, false, session)
}
