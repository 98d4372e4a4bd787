//! `wijk partner remove`

use super::{fact, which};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::partner::remove;

/// `wijk partner remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number, or any part of the name that fits one partner of the dossier
    partner: Option<String>,
}

/// Takes a partner out of a dossier.
///
/// # Errors
/// As [`remove`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    // A partner that is not named is never taken out because it is the only one.
    if args.partner.is_none() && !session.prompter.can_ask() {
        return Err(crate::cli::CommandError::AnswerNeeded("PARTNER".to_owned()));
    }
    let partner = which(&args.dossier, args.partner.as_ref(), session)?;
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "partner remove");
    let removed = remove(&mut context, &args.dossier, &partner)?;
    session.ui.done(&fact("partner-removed", &removed));
    session.after_change();
    Ok(())
}
