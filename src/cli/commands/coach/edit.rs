//! `wijk coach edit`

use super::report::Findings;
use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::ops::visit::{self, VisitInput};

/// `wijk coach edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the visit
    #[arg(value_name = "N")]
    visit: u32,
    /// The day
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// What the visit is about
    #[arg(long, value_name = "TEXT")]
    subject: Option<String>,
    #[command(flatten)]
    findings: Findings,
}

/// Changes a visit.
///
/// # Errors
/// As [`visit::edit`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let (minutes, actions) = args.findings.read()?;
    let mut store = session.open_for_writing()?;
    let (dossier, row) = store.read(|view| visit::of_dossier(view, &args.dossier, args.visit))?;
    let reference = dossier.reference;
    let asked = args.findings.notes.is_some();
    let notes = tell::notes(args.findings.notes, &row.notes.unwrap_or_default(), &reference, session)?;
    let untouched = on.is_none() && minutes.is_none() && args.subject.is_none() && actions.is_empty();
    if asked && notes.is_none() && untouched {
        // The editor was closed without saving, and that has been said.
        return Ok(());
    }
    let (notes, edited) = notes.map_or((None, None), |(text, edited)| (Some(text), edited));
    let input = VisitInput { on, minutes, subject: args.subject, notes, actions };
    let done = visit::edit(&mut session.context(&mut store, "coach edit"), &reference, args.visit, &input);
    let changed = match edited {
        Some(edited) => edited.settle(session, &format!("coach edit {reference} {}", args.visit), done)?,
        None => done?,
    };
    tell::changed("coach-visit-changed", &changed, session);
    Ok(())
}
