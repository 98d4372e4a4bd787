//! `wijk report dossier`: a whole dossier as a document for others.

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::input::today;
use crate::cli::session::Session;
use crate::ops::find;
use crate::report::build::dossier::dossier;

/// `wijk report dossier`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Prints the document.
///
/// # Errors
/// Not found, or several fit.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let today = today(session.now);
    let report = session.open()?.read(|view| {
        let found = find::dossier(view, &args.dossier)?;
        Ok::<_, CommandError>(dossier(view, &session.ui.tr, &found, today)?)
    })?;
    session.print(&report)
}
