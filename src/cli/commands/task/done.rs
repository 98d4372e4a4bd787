//! `wijk task done`: tasks are done.

use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::input;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::task::{self, TaskState, Tasks, TasksChanged};

/// `wijk task done`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Code or name of the task; in a terminal they can be ticked
    #[arg(value_name = "TASK")]
    tasks: Vec<String>,
    /// The day on which they were done [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// What is good to know about it
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// Notes that tasks are done.
///
/// # Errors
/// As [`task::done`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let tasks = store.read(|view| task::list(view, &args.dossier))?;
    let Some(words) = which(&args.tasks, &tasks, |one| one.done.is_none(), session)? else {
        session.ui.note(&Fact::new("task-none-open").with("reference", &tasks.dossier.reference));
        return Ok(());
    };
    let mut context = session.context(&mut store, "task done");
    let reference = &tasks.dossier.reference;
    let changed = task::done(&mut context, reference, &words, on, args.note.as_deref())?;
    tell("task-done", &changed, session);
    Ok(())
}

/// What was done, and what is still open in this phase.
pub fn tell(code: &'static str, changed: &TasksChanged, session: &mut Session) {
    let reference = &changed.tasks.dossier.reference;
    let fact = Fact::new(code)
        .with("reference", reference)
        .with("neighbourhood", &changed.tasks.dossier.name)
        .with("count", changed.changed.len())
        .with_list("tasks", &changed.changed);
    session.ui.done(&changed.on.map_or(fact.clone(), |on| fact.with("on", on)));
    let open = changed.tasks.open_now().count();
    session.ui.note(&Fact::new("task-open").with("count", open));
    let verb = if open > 0 { "task list" } else { "check" };
    session.ui.next(&format!("wijk {verb} {reference}"));
    session.after_change();
}

/// The tasks that are meant: given, or ticked out of those that can be meant; `None` when there is none to tick.
pub fn which(
    given: &[String],
    tasks: &Tasks,
    can_be: impl Fn(&TaskState) -> bool,
    session: &mut Session,
) -> Result<Option<Vec<String>>, CommandError> {
    if !given.is_empty() {
        return Ok(Some(given.to_vec()));
    }
    let choices: Vec<&TaskState> = tasks.tasks.iter().filter(|one| can_be(one)).collect();
    if choices.is_empty() {
        return Ok(None);
    }
    let language = session.ui.tr.language();
    let label = |one: &&TaskState| format!("{} ({})", one.task.name.get(language), one.party.get(language));
    let labels: Vec<String> = choices.iter().map(label).collect();
    let question = session.ui.tr.text("task-ask-which");
    match session.prompter.choices(&question, "TASK", &labels, &[])? {
        Answer::Is(ticked) if !ticked.is_empty() => Ok(Some(
            ticked.into_iter().filter_map(|at| choices.get(at)).map(|one| one.task.code.clone()).collect(),
        )),
        _ => Err(CommandError::Stopped),
    }
}
