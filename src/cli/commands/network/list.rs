//! `wijk network list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::network;
use crate::report::build::network::network as report;

/// `wijk network list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition, such as PART-2024 [default: the only open one]
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
}

/// Shows the network of an edition.
///
/// # Errors
/// The edition is not known, or several are open.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let (edition, members) = session.open()?.read(|view| network::list(view, args.edition.as_deref()))?;
    session.print(&report(&session.ui.tr, &edition, &members))
}
