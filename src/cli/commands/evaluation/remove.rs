//! `wijk evaluation remove`

use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::evaluation;
use crate::storage::evaluation::response::ResponseRow;

/// `wijk evaluation remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the answers, as `wijk evaluation show` has it
    #[arg(value_name = "N")]
    number: u32,
}

/// Takes answers out, when that is confirmed.
///
/// # Errors
/// As [`evaluation::remove`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let now = session.now;
    let looked = store.read(|view| evaluation::look(view, &args.dossier, now))?;
    let row = evaluation::numbered(&looked, args.number)?;
    let reference = &looked.dossier.reference;
    if !session.globals.yes && !session.globals.dry_run {
        let question = session.ui.tr.fact(&fact("evaluation-ask-remove", reference, row));
        if !session.prompter.confirm(&question, "--yes", false)? {
            return Err(CommandError::Stopped);
        }
    }
    let mut context = session.context(&mut store, "evaluation remove");
    let (dossier, row) = evaluation::remove(&mut context, reference, args.number)?;
    session.ui.done(&fact("evaluation-removed", &dossier.reference, &row));
    session.after_change();
    Ok(())
}

fn fact(code: &'static str, reference: &str, row: &ResponseRow) -> Fact {
    Fact::new(code)
        .with("reference", reference)
        .with("number", row.number)
        .with("together", i64::from(row.person.is_none()))
        .with("name", row.person.as_ref().map(|(_, name)| name.clone()).unwrap_or_default())
        .with("people", row.people)
        .with("answers", row.answers.len())
}
