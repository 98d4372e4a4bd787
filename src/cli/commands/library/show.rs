//! `wijk library show`

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::library::look;
use crate::report::build::library::page;

/// `wijk library show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The project: its dossier, a dot, its number, such as QDC-2021-001.2
    #[arg(value_name = "PROJECT")]
    project: String,
}

/// Shows one realised project.
///
/// # Errors
/// As [`look`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let report = session.open()?.read(|view| {
        let (dossier, found) = look(view, &args.project)?;
        Ok::<_, CommandError>(page(view, &session.ui.tr, &dossier, &found)?)
    })?;
    session.print(&report)
}
