//! `wijk task reopen`: tasks were not done after all.

use super::done::{tell, which};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::task;

/// `wijk task reopen`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Code or name of the task; in a terminal they can be ticked
    #[arg(value_name = "TASK")]
    tasks: Vec<String>,
}

/// Opens tasks again.
///
/// # Errors
/// As [`task::reopen`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let tasks = store.read(|view| task::list(view, &args.dossier))?;
    let Some(words) = which(&args.tasks, &tasks, |one| one.done.is_some(), session)? else {
        session.ui.note(&Fact::new("task-none-done").with("reference", &tasks.dossier.reference));
        return Ok(());
    };
    let mut context = session.context(&mut store, "task reopen");
    let changed = task::reopen(&mut context, &tasks.dossier.reference, &words)?;
    tell("task-reopened", &changed, session);
    Ok(())
}
