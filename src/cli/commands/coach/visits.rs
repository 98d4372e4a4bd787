//! `wijk coach visits`

use crate::cli::commands::Outcome;
use crate::cli::input::today;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::hours::clock;
use crate::ops::visit;
use crate::report::build::follow_up::{self, For};
use crate::report::value::{Report, Section};

/// `wijk coach visits`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Lists the visits in a dossier, those that are planned too.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let today = today(session.now);
    let (dossier, visits) = session.open()?.read(|view| visit::list(view, &args.dossier))?;
    let tr = &session.ui.tr;
    let mut table = follow_up::visits(tr, &visits, today, For::Dossier);
    let held = visits.iter().filter_map(|visit| visit.minutes);
    let total = Fact::new("coach-visits-note")
        .with("count", held.clone().count())
        .with("duration", clock(held.map(i64::from).sum()));
    table.note = (!visits.is_empty()).then(|| tr.fact(&total));
    let title = format!("{} {}", dossier.reference, dossier.name);
    session.print(&Report { name: "visits", title, sections: vec![Section::Table(table)] })
}
