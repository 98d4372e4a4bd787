//! `wijk plan cost remove`: takes a cost line out.

use crate::cli::commands::Outcome;
use crate::cli::commands::plan::tell;
use crate::cli::session::Session;
use crate::ops::plan;

/// `wijk plan cost remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    project: u32,
    /// Number of the cost line
    line: u32,
}

/// Takes a cost line out of a project.
///
/// # Errors
/// As [`plan::remove_cost`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "plan cost remove");
    let changed = plan::remove_cost(&mut context, &args.dossier, args.project, args.line)?;
    tell::changed("plan-cost-removed", &changed, session);
    tell::next(&changed, session);
    Ok(())
}
