//! `wijk plan project remove`: takes a project out.

use crate::cli::commands::Outcome;
use crate::cli::commands::plan::{asked, tell};
use crate::cli::session::Session;
use crate::ops::plan;

/// `wijk plan project remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    project: Option<u32>,
}

/// Takes a project out of the roadmap.
///
/// # Errors
/// As [`plan::remove_project`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let plan = store.read(|view| plan::look(view, &args.dossier, None))?;
    let number = asked::which(args.project, &plan, session)?;
    let mut context = session.context(&mut store, "plan project remove");
    let mut changed = plan::remove_project(&mut context, &plan.dossier.reference, number)?;
    let gone = changed.project.take();
    let fact = tell::fact("plan-project-removed", &changed.plan).with("number", number);
    session.ui.done(&fact.with("title", gone.map(|project| project.title).unwrap_or_default()));
    tell::money(&changed.plan, &mut session.ui);
    session.ui.next(&format!("wijk plan show {}", changed.plan.dossier.reference));
    session.after_change();
    Ok(())
}
