//! `wijk plan target remove`: takes a target out.

use crate::cli::commands::Outcome;
use crate::cli::commands::plan::tell;
use crate::cli::session::Session;
use crate::ops::plan;

/// `wijk plan target remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    project: u32,
    /// Indicator of the edition, by code or name
    indicator: String,
}

/// Takes a target of a project out.
///
/// # Errors
/// As [`plan::remove_target`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "plan target remove");
    let changed = plan::remove_target(&mut context, &args.dossier, args.project, &args.indicator)?;
    let fact = tell::fact("target-removed", &changed.plan)
        .with("number", args.project)
        .with("title", changed.project.as_ref().map(|project| project.title.clone()).unwrap_or_default())
        .with("indicator", args.indicator.as_str());
    session.ui.done(&fact);
    session.after_change();
    Ok(())
}
