//! `wijk report budget`: what a parliament asks of the money of an edition.

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::input::today;
use crate::cli::session::Session;
use crate::ops::find;
use crate::report::build::budget::accounted;

/// `wijk report budget`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition, such as QDC-2021 [default: the only open one]
    edition: Option<String>,
}

/// Prints the report.
///
/// # Errors
/// The edition is not known, or several are open.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let today = today(session.now);
    let report = session.open()?.read(|view| {
        let edition = find::edition(view, args.edition.as_deref())?;
        Ok::<_, CommandError>(accounted(view, &session.ui.tr, &edition, today)?)
    })?;
    session.print(&report)
}
