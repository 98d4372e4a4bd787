//! `wijk report network`: the network of an edition in a year.

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::network;
use crate::report::build::network_year::report;

/// `wijk report network`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition, such as PART-2024 [default: the only open one]
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
    /// Who joined and left and which meetings were held in this year [default: that of the edition]
    #[arg(long, value_name = "YEAR")]
    year: Option<i32>,
}

/// Prints the report.
///
/// # Errors
/// The edition is not known, or several are open.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let found = session
        .open()?
        .read(|view| Ok::<_, CommandError>(network::year(view, args.edition.as_deref(), args.year)?))?;
    session.print(&report(&session.ui.tr, &found))
}
