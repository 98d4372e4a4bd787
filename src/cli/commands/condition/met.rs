//! `wijk condition met`

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::condition::{self, Place, met, shown};

/// `wijk condition met`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Project and condition, such as 2.1; in a terminal it can be chosen
    #[arg(value_name = "PROJECT.N")]
    condition: Option<String>,
    /// The day on which it was met [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// How it was met
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// Notes that a condition was met.
///
/// # Errors
/// As [`met`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let place = match &args.condition {
        Some(text) => condition::place(text)?,
        None => {
            let (dossier, rows) = store.read(|view| condition::list(view, &args.dossier))?;
            let open: Vec<_> = rows.into_iter().filter(|row| row.met.is_none()).collect();
            if open.is_empty() {
                session.ui.note(&Fact::new("condition-none-open").with("reference", &dossier.reference));
                return Ok(());
            }
            let names: Vec<String> =
                open.iter().map(|row| format!("{} {}", shown(row), row.condition.text)).collect();
            let question = session.ui.tr.text("condition-ask-which");
            match session.prompter.choice(&question, "PROJECT.N", &names, 0, None)? {
                Answer::Is(at) => match open.get(at) {
                    Some(row) => Place { project: Some(row.project), number: row.number },
                    None => return Err(CommandError::Stopped),
                },
                Answer::Back => return Err(CommandError::Stopped),
            }
        }
    };
    let mut context = session.context(&mut store, "condition met");
    let changed = met(&mut context, &args.dossier, place, on, args.note.as_deref())?;
    super::tell("condition-met", &changed, session);
    Ok(())
}
