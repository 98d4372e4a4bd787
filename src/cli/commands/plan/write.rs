//! `wijk plan write`: the roadmap from a file.

use std::path::PathBuf;

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::ops::plan::{self, Changed};

/// `wijk plan write`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    pub(super) dossier: String,
    /// The TOML file; - for standard input
    #[arg(long, value_name = "FILE")]
    pub(super) from: PathBuf,
}

/// Writes the latest version whole.
///
/// # Errors
/// As [`plan::write`], and the file's.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let text = input::text(&args.from)?;
    let mut store = session.open_for_writing()?;
    let changed = plan::write(&mut session.context(&mut store, "plan write"), &args.dossier, &text, None)?;
    written(&changed, session);
    Ok(())
}

/// Says what was written.
pub fn written(changed: &Changed, session: &mut Session) {
    let fact = tell::fact("plan-written", &changed.plan);
    session.ui.done(&fact.with("count", changed.plan.roadmap.projects.len()));
    tell::money(&changed.plan, &mut session.ui);
    changed.plan.roadmap.projects.iter().for_each(|project| tell::abroad(project, &mut session.ui));
    session.ui.next(&format!("wijk plan show {}", changed.plan.dossier.reference));
    session.after_change();
}
