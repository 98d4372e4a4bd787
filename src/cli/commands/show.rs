//! `wijk show`: everything about one dossier.

use super::Outcome;
use crate::cli::CommandError;
use crate::cli::input::today;
use crate::cli::session::Session;
use crate::ops::find;
use crate::report::build::show::show;
use crate::report::render::Format;

/// `wijk show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Shows a dossier, and the command that comes next.
///
/// # Errors
/// Not found, or several fit.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let today = today(session.now);
    let (report, next) = session.open()?.read(|view| {
        let dossier = find::dossier(view, &args.dossier)?;
        Ok::<_, CommandError>(show(view, &session.ui.tr, &dossier, today)?)
    })?;
    session.print(&report)?;
    if let Some(next) = next.filter(|_| session.format == Format::Table) {
        session.ui.next(&next);
    }
    Ok(())
}
