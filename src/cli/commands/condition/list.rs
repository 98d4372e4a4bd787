//! `wijk condition list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::condition;
use crate::report::build::selection::conditions;
use crate::report::value::{Report, Section, Table};

/// `wijk condition list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Lists the conditions of a dossier.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let (dossier, rows) = session.open()?.read(|view| condition::list(view, &args.dossier))?;
    let tr = &session.ui.tr;
    let title = Fact::new("condition-title")
        .with("reference", &dossier.reference)
        .with("neighbourhood", &dossier.name);
    let sections = vec![Section::Table(Table { title: None, ..conditions(tr, &rows) })];
    session.print(&Report { name: "conditions", title: tr.fact(&title), sections })
}
