//! `wijk evaluation list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::evaluation;
use crate::report::build::evaluation::listed;

/// `wijk evaluation list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition, such as QDC-2021 [default: the only open one]
    edition: Option<String>,
}

/// Shows how far each dossier is.
///
/// # Errors
/// The edition is not known, or several are open.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let (edition, rows) = session.open()?.read(|view| evaluation::list(view, args.edition.as_deref()))?;
    session.print(&listed(&session.ui.tr, &edition, &rows))
}
