//! `wijk expense note remove`

use super::said;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::expense::note;

/// `wijk expense note remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the expense note
    note: u32,
}

/// Takes a note out, with its lines.
///
/// # Errors
/// As [`note::remove`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let context = &mut session.context(&mut store, "expense note remove");
    let noted = note::remove(context, &args.dossier, args.note)?;
    said("expense-note-removed", &noted, session);
    session.after_change();
    Ok(())
}
