//! `wijk reject`: an application is turned down, with the reason.

use super::Outcome;
use super::moving::{self, Moving};
use crate::cli::session::Session;
use crate::domain::dossier::lifecycle::Move;

/// `wijk reject`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What is typed for every move.
    #[command(flatten)]
    moving: Moving,
}

/// Rejects a candidate.
///
/// # Errors
/// As [`crate::ops::moves::make`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    moving::run(Move::Reject, args.moving, Vec::new(), session)
}
