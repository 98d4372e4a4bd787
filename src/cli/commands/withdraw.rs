//! `wijk withdraw`: a neighbourhood steps out, with the reason.

use super::Outcome;
use super::moving::{self, Moving};
use crate::cli::session::Session;
use crate::domain::dossier::lifecycle::Move;

/// `wijk withdraw`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What is typed for every move.
    #[command(flatten)]
    moving: Moving,
}

/// Ends a dossier because the neighbourhood steps out.
///
/// # Errors
/// As [`crate::ops::moves::make`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    moving::run(Move::Withdraw, args.moving, Vec::new(), session)
}
