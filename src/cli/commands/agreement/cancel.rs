//! `wijk agreement cancel`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::agreement::cancel;

/// `wijk agreement cancel`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Takes the agreement back.
///
/// # Errors
/// As [`cancel`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let agreed = cancel(&mut session.context(&mut store, "agreement cancel"), &args.dossier)?;
    let fact = Fact::new("agreement-cancelled")
        .with("reference", &agreed.dossier.reference)
        .with("agreement", &agreed.agreement.reference);
    session.ui.done(&fact);
    session.ui.next(&format!("wijk decide {} --project … --replace", agreed.dossier.reference));
    session.after_change();
    Ok(())
}
