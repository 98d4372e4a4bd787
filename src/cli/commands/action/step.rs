//! `wijk action step`

use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::{action, plan};
use crate::storage::Store;

/// `wijk action step`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the action
    #[arg(value_name = "N")]
    action: i64,
    /// Number of the project that it becomes a step of
    #[arg(long, value_name = "P")]
    project: Option<u32>,
}

/// Turns an action into a step of the roadmap; the action is done then.
///
/// # Errors
/// As [`action::step`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let project = match args.project {
        Some(project) => project,
        None => which(args.action, &store, session)?,
    };
    let stepped = action::step(&mut session.context(&mut store, "action step"), args.action, project)?;
    let fact = Fact::new("action-stepped")
        .with("reference", &stepped.dossier.reference)
        .with("neighbourhood", &stepped.dossier.name)
        .with("number", stepped.action.id.0)
        .with("place", format!("{}.{}", stepped.project, stepped.step));
    session.ui.done(&fact);
    session.ui.next(&format!("wijk plan show {}", stepped.dossier.reference));
    session.after_change();
    Ok(())
}

/// The project that is meant: the only one, or chosen. Where there is none to choose from, the use case says why.
fn which(action: i64, store: &Store, session: &mut Session) -> Result<u32, CommandError> {
    let found = store.read(|view| action::look(view, action))?;
    let Some(reference) = found.reference else { return Ok(1) };
    let plan = store.read(|view| plan::look(view, &reference, None))?;
    let projects = &plan.roadmap.projects;
    if projects.len() < 2 {
        return Ok(projects.first().map_or(1, |project| project.number));
    }
    let labels: Vec<String> = projects.iter().map(|one| format!("{} {}", one.number, one.title)).collect();
    let question = session.ui.tr.text("plan-ask-which-project");
    match session.prompter.choice(&question, "--project", &labels, 0, None)? {
        Answer::Is(at) => projects.get(at).map(|project| project.number).ok_or(CommandError::Stopped),
        Answer::Back => Err(CommandError::Stopped),
    }
}
