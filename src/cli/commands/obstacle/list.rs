//! `wijk obstacle list`

use crate::cli::commands::Outcome;
use crate::cli::input::today;
use crate::cli::session::Session;
use crate::ops::obstacle::list;
use crate::report::build::progress::obstacles;
use crate::report::value::{Report, Section};

/// `wijk obstacle list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier [default: all in realisation]
    dossier: Option<String>,
    /// Only those that are not solved
    #[arg(long)]
    open: bool,
}

/// Lists obstacles.
///
/// # Errors
/// The dossier is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let (place, rows) = session.open()?.read(|view| list(view, args.dossier.as_deref(), args.open, now))?;
    let tr = &session.ui.tr;
    let today = place.as_ref().map_or_else(|| today(now), |place| place.today);
    let title = place.as_ref().map(|place| format!("{} {}", place.dossier.reference, place.dossier.name));
    let table = obstacles(tr, &rows, today, place.is_none());
    session.print(&Report {
        name: "obstacles",
        title: title.unwrap_or_else(|| tr.text("obstacle-list-title")),
        sections: vec![Section::Table(table)],
    })
}
