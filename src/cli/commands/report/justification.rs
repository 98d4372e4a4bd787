//! `wijk report justification`: who owes proofs.

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::input::today;
use crate::cli::scope::ScopeArgs;
use crate::cli::session::Session;
use crate::ops::find;
use crate::report::build::justification::justification;

/// `wijk report justification`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    scope: ScopeArgs,
}

/// Prints who owes proofs, since when.
///
/// # Errors
/// The edition is not known, or several are open.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let today = today(session.now);
    let report = session.open()?.read(|view| {
        let chosen = find::editions(view, args.scope.scope())?;
        Ok::<_, CommandError>(justification(view, &session.ui.tr, (&chosen.what, &chosen.editions), today)?)
    })?;
    session.print(&report)
}
