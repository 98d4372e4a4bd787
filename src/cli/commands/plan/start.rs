//! `wijk plan start`: the first version of the roadmap, or the next.

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::plan;

/// `wijk plan start`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// What the neighbourhood wants to become
    #[arg(long, value_name = "TEXT")]
    vision: Option<String>,
    /// Why there is a new version; needed once one was submitted
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Begins a version.
///
/// # Errors
/// As [`plan::start`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "plan start");
    let started = plan::start(&mut context, &args.dossier, args.vision.as_deref(), args.reason.as_deref())?;
    let count = started.plan.roadmap.projects.len();
    let fact = tell::fact("plan-started", &started.plan);
    session.ui.done(&fact.with("version", started.version).with("count", count));
    let reference = &started.plan.dossier.reference;
    session.ui.next(&format!("wijk plan {} {reference}", if count == 0 { "project add" } else { "edit" }));
    session.after_change();
    Ok(())
}
