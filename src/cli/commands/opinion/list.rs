//! `wijk opinion list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::opinion;
use crate::report::build::session::of_dossier;

/// `wijk opinion list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Lists the opinions about a dossier.
///
/// # Errors
/// Not found, or several fit.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let found = session.open()?.read(|view| opinion::of_dossier(view, &args.dossier))?;
    let report = of_dossier(&session.ui.tr, &found.dossier, &found.rules, &found.sessions, &found.opinions);
    session.print(&report)
}
