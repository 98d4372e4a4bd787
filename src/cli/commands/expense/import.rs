//! `wijk expense import`

use std::path::PathBuf;

use super::note::flags::NoteFlags;
use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::exchange::expenses_in;
use crate::ops;
use crate::ops::expense::line;

/// `wijk expense import`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// The table, CSV as a spreadsheet saves it; - for standard input
    file: PathBuf,
    #[command(flatten)]
    flags: NoteFlags,
}

/// Reads an expense note with all its lines: all of them or none.
///
/// # Errors
/// The table's; as [`line::import`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let note = args.flags.read(session)?;
    let table = expenses_in::read(&input::bytes(&args.file)?).map_err(ops::Error::Invalid)?;
    let mut store = session.open_for_writing()?;
    let context = &mut session.context(&mut store, "expense import");
    let lined = line::import(context, &args.dossier, &note, &table)?;
    let fact = Fact::new("expense-imported")
        .with("reference", &lined.place.dossier.reference)
        .with("neighbourhood", &lined.place.dossier.name)
        .with("number", lined.note.number)
        .with("count", lined.lines.len())
        .with_term("fund", lined.note.text.fund.term());
    session.ui.done(&fact);
    tell::lined(&lined, session);
    let reference = &lined.place.dossier.reference;
    session.ui.next(&format!("wijk expense check {reference} {}", lined.note.number));
    session.after_change();
    Ok(())
}
