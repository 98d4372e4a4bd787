//! `wijk fund cancel`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::fund;

/// `wijk fund cancel`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Takes a start fund back.
///
/// # Errors
/// As [`fund::cancel`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let state = fund::cancel(&mut session.context(&mut store, "fund cancel"), &args.dossier)?;
    let fact = Fact::new("fund-cancelled")
        .with("reference", &state.place.dossier.reference)
        .with("neighbourhood", &state.place.dossier.name)
        .with("amount", state.fund.amount);
    session.ui.done(&fact);
    session.after_change();
    Ok(())
}
