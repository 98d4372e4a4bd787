//! `wijk admissibility reopen`

use super::tell;
use crate::cli::commands::{Outcome, moving};
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::admissibility::reopen;

/// `wijk admissibility reopen`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Opens the admissibility of a roadmap again.
///
/// # Errors
/// As [`reopen`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let reason = match &args.reason {
        Some(reason) => reason.clone(),
        None => moving::ask_reason(session)?,
    };
    let mut context = session.context(&mut store, "admissibility reopen");
    let sheet = reopen(&mut context, &args.dossier, Some(&reason))?;
    let fact = Fact::new("admissibility-reopened")
        .with("reference", &sheet.dossier.reference)
        .with("neighbourhood", &sheet.dossier.name);
    session.ui.done(&fact);
    for (criterion, found) in sheet.unmet() {
        let fact = Fact::new("admissibility-unmet")
            .with("name", &criterion.name)
            .with("reason", found.reason.clone().unwrap_or_default());
        session.ui.note(&fact);
    }
    tell::open(&sheet, session);
    session.after_change();
    Ok(())
}
