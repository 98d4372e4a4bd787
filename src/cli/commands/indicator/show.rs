//! `wijk indicator show`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::measurement;
use crate::report::build::measurement::outcomes;
use crate::report::value::{Report, Section};

/// `wijk indicator show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Shows what a dossier came to.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let looked = session.open()?.read(|view| measurement::look(view, &args.dossier, now))?;
    let tr = &session.ui.tr;
    let title = Fact::new("indicator-dossier-title")
        .with("reference", &looked.place.dossier.reference)
        .with("neighbourhood", &looked.place.dossier.name);
    let title = tr.fact(&title);
    let lines = looked.lines.iter().map(|line| (&line.indicator, &line.outcome));
    let report = Report { name: "outcomes", title, sections: vec![Section::Table(outcomes(tr, lines))] };
    session.print(&report)?;
    for line in &looked.lines {
        crate::cli::commands::measurement::warn(line, session);
    }
    Ok(())
}
