//! `wijk report justification`: who owes proofs.

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::input::today;
use crate::cli::session::Session;
use crate::ops::find;
use crate::report::build::justification::justification;

/// `wijk report justification`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference of the edition [default: the only open one]
    edition: Option<String>,
}

/// Prints who owes proofs, since when.
///
/// # Errors
/// The edition is not known, or several are open.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let today = today(session.now);
    let report = session.open()?.read(|view| {
        let edition = find::edition(view, args.edition.as_deref())?;
        Ok::<_, CommandError>(justification(view, &session.ui.tr, &edition, today)?)
    })?;
    session.print(&report)
}
