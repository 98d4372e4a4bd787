//! `wijk menu list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::menu;
use crate::report::build::library::menu as report;

/// `wijk menu list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition, such as QDC-2021 [default: the only open one]
    edition: Option<String>,
}

/// Shows the menu of an edition.
///
/// # Errors
/// The edition is not known, or several are open.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let menu = session.open()?.read(|view| menu::list(view, args.edition.as_deref()))?;
    session.print(&report(&session.ui.tr, &menu.edition, &menu.programme, &menu.own))
}
