//! `wijk field clear`: fields are emptied.

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::field;

/// `wijk field clear`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Code or name of the field
    #[arg(value_name = "CODE", required = true)]
    codes: Vec<String>,
    /// Of this project of the roadmap
    #[arg(long, value_name = "N")]
    project: Option<u32>,
}

/// Empties fields.
///
/// # Errors
/// As [`field::clear`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "field clear");
    let changed = field::clear(&mut context, &args.dossier, args.project, &args.codes)?;
    super::set::tell("filling-cleared", &changed, session);
    Ok(())
}
