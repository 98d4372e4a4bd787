//! `wijk coach cancel`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::visit;

/// `wijk coach cancel`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the visit; the only one that is planned when not said
    #[arg(value_name = "N")]
    visit: Option<u32>,
}

/// Cancels a visit. One that was reported on only when that is confirmed.
///
/// # Errors
/// As [`visit::cancel`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let number = tell::which(args.visit, &args.dossier, &store, session)?;
    let (dossier, row) = store.read(|view| visit::of_dossier(view, &args.dossier, number))?;
    if row.minutes.is_some() && !session.globals.yes && !session.globals.dry_run {
        let question = Fact::new("coach-ask-cancel-held").with("number", number).with("on", row.on);
        let question = session.ui.tr.fact(&question);
        if !session.prompter.confirm(&question, "--yes", false)? {
            return Err(CommandError::Stopped);
        }
    }
    let mut context = session.context(&mut store, "coach cancel");
    let changed = visit::cancel(&mut context, &dossier.reference, number)?;
    session.ui.done(&tell::fact("coach-visit-cancelled", &changed));
    if changed.kept > 0 {
        session.ui.note(&Fact::new("action-kept").with("count", changed.kept));
    }
    session.after_change();
    Ok(())
}
