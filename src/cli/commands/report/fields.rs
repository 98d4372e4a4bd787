//! `wijk report fields`: what is filled in in fields of a programme's own, over editions.

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::scope::ScopeArgs;
use crate::cli::session::Session;
use crate::ops::find::{self, Chosen};
use crate::report::build::filled::filled;

/// `wijk report fields`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    scope: ScopeArgs,
}

/// Prints the report.
///
/// # Errors
/// The edition, year or programme is not known.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let report = session.open()?.read(|view| {
        let Chosen { what, editions } = find::editions(view, args.scope.scope())?;
        Ok::<_, CommandError>(filled(view, &session.ui.tr, &what, &editions)?)
    })?;
    session.print(&report)
}
