//! `wijk toolbox list`

use super::phase;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::dossier::lifecycle::Phase;
use crate::ops::toolbox;
use crate::report::build::toolbox::toolbox as report;

/// `wijk toolbox list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only what helps this dossier in its phase: reference, or any part of it or of the neighbourhood's name
    dossier: Option<String>,
    /// The edition, such as PART-2024 [default: the only open one]
    #[arg(long, value_name = "EDITION", conflicts_with = "dossier")]
    edition: Option<String>,
    /// Only what helps in this phase: candidate, preparation, selection or realisation
    #[arg(long, value_name = "PHASE", value_parser = phase)]
    phase: Option<Phase>,
}

/// Shows the toolbox of an edition.
///
/// # Errors
/// Dossier or edition are not known, or several are open.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let (edition, dossier) = (args.edition.as_deref(), args.dossier.as_deref());
    let found = session.open()?.read(|view| toolbox::list(view, edition, dossier, args.phase))?;
    session.print(&report(&session.ui.tr, &found))
}
