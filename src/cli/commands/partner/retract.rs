//! `wijk partner retract`

use super::fact;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::partner::retract;
use crate::report::build::partners;

/// `wijk partner retract`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number, or any part of the name that fits one partner of the dossier
    partner: String,
    /// Number of the contribution in `wijk partner show`
    contribution: u32,
}

/// Takes out something that a partner was to bring in.
///
/// # Errors
/// As [`retract`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "partner retract");
    let (changed, gone) = retract(&mut context, &args.dossier, &args.partner, args.contribution)?;
    let what = partners::words(&session.ui.tr, &gone);
    session.ui.done(&fact("partner-retracted", &changed).with("what", what));
    session.after_change();
    Ok(())
}
