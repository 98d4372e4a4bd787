//! `wijk report overview`: how an edition stands.

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::input::today;
use crate::cli::scope::ScopeArgs;
use crate::cli::session::Session;
use crate::ops::find;
use crate::report::build::overview::{STUCK_AFTER, overview};

/// `wijk report overview`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    scope: ScopeArgs,
    /// After how many days without a move a dossier is stuck
    #[arg(long, value_name = "N", default_value_t = STUCK_AFTER)]
    since_days: u32,
}

/// Prints the overview.
///
/// # Errors
/// The edition is not known, or several are open.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let today = today(session.now);
    let report = session.open()?.read(|view| {
        let chosen = find::editions(view, args.scope.scope())?;
        Ok::<_, CommandError>(overview(
            view,
            &session.ui.tr,
            (&chosen.what, chosen.editions),
            today,
            args.since_days,
        )?)
    })?;
    session.print(&report)
}
