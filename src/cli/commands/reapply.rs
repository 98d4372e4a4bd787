//! `wijk reapply`: a dossier takes up again what an earlier one asked in vain.

use super::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::reapply::link;

/// `wijk reapply`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// The earlier dossier, which was refused or rejected
    #[arg(value_name = "EARLIER")]
    earlier: String,
}

/// Notes that a dossier takes up again what an earlier one asked.
///
/// # Errors
/// As [`link`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let (dossier, earlier) = link(&mut session.context(&mut store, "reapply"), &args.dossier, &args.earlier)?;
    let fact = Fact::new("reapply-linked")
        .with("reference", &dossier.reference)
        .with("neighbourhood", &dossier.name)
        .with("earlier", &earlier.reference);
    session.ui.done(&fact);
    session.after_change();
    Ok(())
}
