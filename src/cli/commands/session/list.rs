//! `wijk session list`

use crate::cli::commands::Outcome;
use crate::cli::input::today;
use crate::cli::session::Session;
use crate::ops::session;
use crate::report::build::session::list;

/// `wijk session list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only of this edition
    edition: Option<String>,
}

/// Lists sessions, by day.
///
/// # Errors
/// The edition is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let today = today(session.now);
    let listed = session.open()?.read(|view| session::list(view, args.edition.as_deref()))?;
    session.print(&list(&session.ui.tr, &listed, today))
}
