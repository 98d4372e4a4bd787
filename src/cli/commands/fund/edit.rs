//! `wijk fund edit`

use super::flags::FundFlags;
use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::fund;

/// `wijk fund edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    #[command(flatten)]
    flags: FundFlags,
}

/// Changes a start fund.
///
/// # Errors
/// As [`fund::edit`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let request = args.flags.read(&args.dossier, session)?;
    let mut store = session.open_for_writing()?;
    let state = fund::edit(&mut session.context(&mut store, "fund edit"), &request)?;
    tell("fund-edited", &state, session);
    Ok(())
}
