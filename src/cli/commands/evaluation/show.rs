//! `wijk evaluation show`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::evaluation;
use crate::report::build::evaluation::answers;
use crate::report::render::Format;

/// `wijk evaluation show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Shows what was answered. Who answered what stands only in the table for the office itself.
///
/// # Errors
/// The dossier is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let store = session.open()?;
    let now = session.now;
    let looked = store.read(|view| evaluation::look(view, &args.dossier, now))?;
    let concluded = store.read(|view| view.evaluation(looked.dossier.id))?;
    let names = session.format == Format::Table;
    let concluded = concluded.map(|evaluation| evaluation.held_on);
    let report = answers(
        &session.ui.tr,
        &looked.dossier,
        &looked.form(),
        &looked.responses,
        (looked.quorum(), concluded),
        names,
    );
    session.print(&report)
}
