//! `wijk expense edit`

use super::flags::{LineFlags, file_proof};
use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::expense::ExpenseField;
use crate::ops::expense::{line, line_place};
use crate::ops::find;

/// `wijk expense edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Note and line, such as 2.1
    #[arg(value_name = "NOTE.LINE")]
    line: String,
    #[command(flatten)]
    flags: LineFlags,
}

/// Changes a line.
///
/// # Errors
/// As [`line::edit`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let at = line_place(&args.line)?;
    let mut raw = args.flags.raw();
    let mut store = session.open_for_writing()?;
    if let Some(file) = &args.flags.file {
        let reference = store.read(|view| find::dossier(view, &args.dossier))?.reference;
        let number = file_proof(file, &reference, "expense edit", &mut store, session)?;
        if !session.globals.dry_run {
            raw.say(ExpenseField::Document, "--file", number.to_string());
        }
    }
    let lined = line::edit(&mut session.context(&mut store, "expense edit"), &args.dossier, at, &raw)?;
    session.ui.done(&tell::line_fact("expense-edited", &lined));
    tell::lined(&lined, session);
    session.after_change();
    Ok(())
}
