//! `wijk plan step remove`: takes a step out.

use crate::cli::commands::Outcome;
use crate::cli::commands::plan::tell;
use crate::cli::session::Session;
use crate::ops::plan;

/// `wijk plan step remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    project: u32,
    /// Number of the step
    step: u32,
}

/// Takes a step out of a project.
///
/// # Errors
/// As [`plan::remove_step`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "plan step remove");
    let changed = plan::remove_step(&mut context, &args.dossier, args.project, args.step)?;
    tell::changed("plan-step-removed", &changed, session);
    tell::next(&changed, session);
    Ok(())
}
