//! `wijk reopen`: a dossier that had ended is taken up again, with the reason.

use super::Outcome;
use super::moving::{self, Moving};
use crate::cli::session::Session;
use crate::domain::dossier::lifecycle::Move;

/// `wijk reopen`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// The day on which it happened [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Who decided
    #[arg(long, value_name = "BODY")]
    by: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Takes up a dossier where it ended.
///
/// # Errors
/// As [`crate::ops::moves::make`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let moving = Moving {
        dossier: args.dossier,
        on: args.on,
        by: args.by,
        reason: args.reason,
        overrides: Vec::new(),
    };
    moving::run(Move::Reopen, moving, session)
}
