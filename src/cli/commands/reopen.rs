//! `wijk reopen`: a dossier that had ended is taken up again, with the reason.

use super::Outcome;
use super::moving::{self, Moving};
use crate::cli::session::Session;
use crate::domain::dossier::lifecycle::Move;

/// `wijk reopen`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What is typed for every move.
    #[command(flatten)]
    moving: Moving,
}

/// Takes up a dossier where it ended.
///
/// # Errors
/// As [`crate::ops::moves::make`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    moving::run(Move::Reopen, args.moving, Vec::new(), session)
}
