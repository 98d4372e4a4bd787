//! `wijk aftercare list`

use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::input;
use crate::cli::session::Session;
use crate::ops::aftercare::list;
use crate::report::build::progress::aftercare;
use crate::report::value::{Report, Section};

/// `wijk aftercare list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier [default: all that were closed]
    dossier: Option<String>,
    /// Only those that were not done
    #[arg(long)]
    open: bool,
    /// Only those that are due up to this day
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
}

/// Lists checks.
///
/// # Errors
/// The dossier is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let until = input::day("--until", args.until.as_deref())?;
    let now = session.now;
    let store = session.open()?;
    let tr = &session.ui.tr;
    let report = store.read(|view| {
        let (place, rows) = list(view, args.dossier.as_deref(), args.open, until, now)?;
        let title = place.as_ref().map(|place| format!("{} {}", place.dossier.reference, place.dossier.name));
        let table = aftercare(view, tr, &rows, place.is_none())?;
        Ok::<_, CommandError>(Report {
            name: "aftercare",
            title: title.unwrap_or_else(|| tr.text("aftercare-list-title")),
            sections: vec![Section::Table(table)],
        })
    })?;
    session.print(&report)
}
