//! `wijk admit`: an applicant is let in, and the preparation begins.

use super::Outcome;
use super::moving::{self, Moving};
use crate::cli::session::Session;
use crate::domain::dossier::lifecycle::Move;

/// `wijk admit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What is typed for every move.
    #[command(flatten)]
    moving: Moving,
    /// Set a rule aside for this dossier; needs --reason
    #[arg(long = "override", value_name = "RULE", requires = "reason")]
    overrides: Vec<String>,
}

/// Admits a candidate when the edition's rules allow it.
///
/// # Errors
/// As [`crate::ops::moves::make`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    moving::run(Move::Admit, args.moving, args.overrides, session)
}
