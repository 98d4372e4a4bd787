//! `wijk resume`: a dossier goes on after a rest.

use super::Outcome;
use super::moving::{self, Moving};
use crate::cli::session::Session;
use crate::domain::dossier::lifecycle::Move;

/// `wijk resume`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What is typed for every move.
    #[command(flatten)]
    moving: Moving,
}

/// Goes on with a dossier that rested.
///
/// # Errors
/// As [`crate::ops::moves::make`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    moving::run(Move::Resume, args.moving, Vec::new(), session)
}
