//! `wijk expense note show`

use crate::cli::commands::Outcome;
use crate::cli::commands::expense::tell;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::expense::note;
use crate::report::build::spending::{expenses, note as facts};
use crate::report::value::{Report, Section};

/// `wijk expense note show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the expense note
    note: u32,
}

/// Shows a note with its lines.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let (noted, lines) = session.open()?.read(|view| note::look(view, &args.dossier, args.note, now))?;
    let tr = &session.ui.tr;
    let title = Fact::new("expense-note-title")
        .with("reference", &noted.place.dossier.reference)
        .with("neighbourhood", &noted.place.dossier.name)
        .with("number", noted.note.number);
    let table = expenses(tr, Some(&noted.place.rules), &lines, false);
    let sections = vec![facts(tr, &noted.note), Section::Table(table)];
    session.print(&Report { name: "expense_note", title: tr.fact(&title), sections })?;
    tell::left(&noted.left, session);
    Ok(())
}
