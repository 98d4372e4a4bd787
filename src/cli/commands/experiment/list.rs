//! `wijk experiment list`

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::experiment::{self, Listed};
use crate::report::build::experiments::listed;

/// `wijk experiment list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// An edition, such as QDC-2021, or a dossier [default: the only open edition]
    #[arg(value_name = "EDITION|DOSSIER")]
    of: Option<String>,
}

/// Shows what was decided, in order.
///
/// # Errors
/// Neither an edition nor a dossier is meant.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let report = session.open()?.read(|view| {
        let (of, rows) = experiment::list(view, args.of.as_deref())?;
        let (edition, title) = match &of {
            Listed::Dossier(dossier) => (dossier.edition, format!("{} {}", dossier.reference, dossier.name)),
            Listed::Edition(edition) => (edition.id, edition.reference.clone()),
        };
        Ok::<_, CommandError>(listed(view, &session.ui.tr, edition, &title, &rows)?)
    })?;
    session.print(&report)
}
