//! `wijk report budget`: what a parliament asks of the money of an edition.

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::input::today;
use crate::cli::scope::ScopeArgs;
use crate::cli::session::Session;
use crate::ops::find;
use crate::report::build::budget::accounted;

/// `wijk report budget`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    scope: ScopeArgs,
}

/// Prints the report.
///
/// # Errors
/// The edition is not known, or several are open.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let today = today(session.now);
    let report = session.open()?.read(|view| {
        let chosen = find::editions(view, args.scope.scope())?;
        Ok::<_, CommandError>(accounted(view, &session.ui.tr, (&chosen.what, &chosen.editions), today)?)
    })?;
    session.print(&report)
}
