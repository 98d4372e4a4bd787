//! `wijk measurement remove`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::measurement;

/// `wijk measurement remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the measurement
    number: u32,
}

/// Takes a measurement out.
///
/// # Errors
/// There is none of that number.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let context = &mut session.context(&mut store, "measurement remove");
    let recorded = measurement::remove(context, &args.dossier, args.number)?;
    tell("measurement-removed", &recorded, session);
    session.after_change();
    Ok(())
}
