//! `wijk measurement import`

use std::path::PathBuf;

use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::exchange::measurements_in;
use crate::ops;
use crate::ops::measurement;

/// `wijk measurement import`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The table: dossier, indicator, amount, date, and perhaps project, unit, from, source, document; - for standard
    /// input
    file: PathBuf,
}

/// Reads measurements of one or several dossiers: all of them or none.
///
/// # Errors
/// The table's; as [`measurement::import`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let rows = measurements_in::read(&input::bytes(&args.file)?).map_err(ops::Error::Invalid)?;
    let mut store = session.open_for_writing()?;
    let context = &mut session.context(&mut store, "measurement import");
    let done = measurement::import(context, &rows)?;
    let fact = Fact::new("measurement-imported")
        .with("count", done.added)
        .with("dossiers", done.dossiers.len())
        .with("known", done.known);
    session.ui.done(&fact);
    session.after_change();
    Ok(())
}
