//! `wijk income remove`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::income;

/// `wijk income remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the income
    number: u32,
}

/// Takes income out.
///
/// # Errors
/// There is none of that number.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let context = &mut session.context(&mut store, "income remove");
    let received = income::remove(context, &args.dossier, args.number)?;
    tell("income-removed", &received, session);
    Ok(())
}
