//! `wijk session show`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::session;
use crate::report::build::session::page;

/// `wijk session show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body [default: the only one not closed]
    session: Option<String>,
}

/// Shows a session as a page.
///
/// # Errors
/// Not found, or several fit.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let found = session.open()?.read(|view| session::look(view, args.session.as_deref(), now))?;
    session.print(&page(&session.ui.tr, &found))
}
