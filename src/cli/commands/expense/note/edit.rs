//! `wijk expense note edit`

use super::flags::NoteFlags;
use super::said;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::expense::note;

/// `wijk expense note edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the expense note
    note: u32,
    #[command(flatten)]
    flags: NoteFlags,
}

/// Changes what is known of a note.
///
/// # Errors
/// As [`note::edit`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let input = args.flags.read(session)?;
    let mut store = session.open_for_writing()?;
    let context = &mut session.context(&mut store, "expense note edit");
    let noted = note::edit(context, &args.dossier, args.note, &input)?;
    said("expense-note-edited", &noted, session);
    session.after_change();
    Ok(())
}
