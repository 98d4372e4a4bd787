//! `wijk expense note list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::expense::note;
use crate::report::build::spending::notes;
use crate::report::value::{Report, Section};

/// `wijk expense note list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Lists the expense notes of a dossier.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let (place, rows) = session.open()?.read(|view| note::list(view, &args.dossier, now))?;
    let tr = &session.ui.tr;
    let title = Fact::new("expense-note-list-title")
        .with("reference", &place.dossier.reference)
        .with("neighbourhood", &place.dossier.name);
    let sections = vec![Section::Table(notes(tr, &rows))];
    session.print(&Report { name: "expense_notes", title: tr.fact(&title), sections })
}
