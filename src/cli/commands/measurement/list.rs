//! `wijk measurement list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::measurement;
use crate::report::build::measurement::measurements;
use crate::report::value::{Report, Section};

/// `wijk measurement list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Lists the measurements of a dossier.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let looked = session.open()?.read(|view| measurement::look(view, &args.dossier, now))?;
    let tr = &session.ui.tr;
    let title = Fact::new("measurement-title")
        .with("reference", &looked.place.dossier.reference)
        .with("neighbourhood", &looked.place.dossier.name);
    let sections = vec![Section::Table(measurements(tr, &looked.place.rules, &looked.rows))];
    session.print(&Report { name: "measurements", title: tr.fact(&title), sections })
}
