//! `wijk expense remove`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::expense::{line, line_place};

/// `wijk expense remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Note and line, such as 2.1
    #[arg(value_name = "NOTE.LINE")]
    line: String,
}

/// Takes a line out of its note.
///
/// # Errors
/// As [`line::remove`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let at = line_place(&args.line)?;
    let mut store = session.open_for_writing()?;
    let lined = line::remove(&mut session.context(&mut store, "expense remove"), &args.dossier, at)?;
    session.ui.done(&tell::line_fact("expense-removed", &lined));
    tell::left(&lined.left, session);
    session.after_change();
    Ok(())
}
