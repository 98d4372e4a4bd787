//! `wijk report programmes`: every programme and edition side by side.

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::input::{day, today};
use crate::cli::session::Session;
use crate::ops::find;
use crate::report::build::programmes::programmes;

/// `wijk report programmes`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The editions of this year [default: of every year]
    #[arg(long, value_name = "YEAR")]
    year: Option<i32>,
    /// All editions of this programme, by its code
    #[arg(long, value_name = "PROGRAMME")]
    programme: Option<String>,
    /// As things stood at the end of this day, by the dates of the facts [default: today]
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
}

/// Prints the report.
///
/// # Errors
/// The programme or the year is not known, or the date cannot be read.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let as_of = day("--as-of", args.as_of.as_deref())?.unwrap_or(today(session.now));
    let report = session.open()?.read(|view| {
        let programme = args.programme.as_deref();
        let scope = find::Scope { edition: None, programme, year: args.year, all: true };
        let editions = find::editions(view, scope)?.editions;
        Ok::<_, CommandError>(programmes(view, &session.ui.tr, editions, as_of)?)
    })?;
    session.print(&report)
}
