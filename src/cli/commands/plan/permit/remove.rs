//! `wijk plan permit remove`: takes a permit out of a project.

use crate::cli::commands::Outcome;
use crate::cli::commands::plan::tell;
use crate::cli::session::Session;
use crate::ops::plan;

/// `wijk plan permit remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    project: u32,
    /// Its number in the project
    number: u32,
}

/// Takes one out of a project.
///
/// # Errors
/// As [`plan::remove_permit`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "plan permit remove");
    let changed = plan::remove_permit(&mut context, &args.dossier, args.project, args.number)?;
    tell::changed("plan-permit-removed", &changed, session);
    tell::next(&changed, session);
    Ok(())
}
