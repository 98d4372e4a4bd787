//! `wijk amendment withdraw`

use super::{tell, which};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::amendment;

/// `wijk amendment withdraw`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the change; in a terminal it can be chosen
    number: Option<u32>,
}

/// Takes back a change that was not decided.
///
/// # Errors
/// As [`amendment::withdraw`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let Some(number) = which(args.number, &args.dossier, &store, session)? else { return Ok(()) };
    let mut context = session.context(&mut store, "amendment withdraw");
    let amended = amendment::withdraw(&mut context, &args.dossier, number)?;
    tell("amendment-withdrawn", &amended, session);
    Ok(())
}
