//! `wijk report payments`: what is claimed, ordered and paid.

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::scope::ScopeArgs;
use crate::cli::session::Session;
use crate::ops::find;
use crate::report::build::payments::payments;

/// `wijk report payments`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    scope: ScopeArgs,
}

/// Prints the report on payments.
///
/// # Errors
/// The edition is not known, or several are open.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let report = session.open()?.read(|view| {
        let chosen = find::editions(view, args.scope.scope())?;
        Ok::<_, CommandError>(payments(view, &session.ui.tr, (&chosen.what, &chosen.editions))?)
    })?;
    session.print(&report)
}
