//! `wijk condition reopen`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::condition::{self, reopen};

/// `wijk condition reopen`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Project and condition, such as 2.1
    #[arg(value_name = "PROJECT.N")]
    condition: String,
}

/// Notes that a condition is not met after all.
///
/// # Errors
/// As [`reopen`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let place = condition::place(&args.condition)?;
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "condition reopen");
    let changed = reopen(&mut context, &args.dossier, place)?;
    super::tell("condition-reopened", &changed, session);
    Ok(())
}
