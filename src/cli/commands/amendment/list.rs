//! `wijk amendment list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::amendment::list;
use crate::report::build::progress::amendments;
use crate::report::value::{Report, Section};

/// `wijk amendment list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier [default: all in realisation]
    dossier: Option<String>,
    /// Only those that wait for an approval
    #[arg(long)]
    open: bool,
}

/// Lists changes.
///
/// # Errors
/// The dossier is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let (place, rows) = session.open()?.read(|view| list(view, args.dossier.as_deref(), args.open, now))?;
    let tr = &session.ui.tr;
    let title = place.as_ref().map(|place| format!("{} {}", place.dossier.reference, place.dossier.name));
    let table = amendments(tr, place.as_ref().map(|place| place.rules.as_ref()), &rows, place.is_none());
    session.print(&Report {
        name: "amendments",
        title: title.unwrap_or_else(|| tr.text("amendment-list-title")),
        sections: vec![Section::Table(table)],
    })
}
