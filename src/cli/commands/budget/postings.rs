//! `wijk budget postings`

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::budget::{Subject, subject};
use crate::report::build::budget::postings;

/// `wijk budget postings`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// An edition, such as QDC-2021, or a dossier [default: the only open edition]
    #[arg(value_name = "EDITION|DOSSIER")]
    what: Option<String>,
}

/// Shows every movement of money, by day.
///
/// # Errors
/// Neither an edition nor a dossier is found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let report = session.open()?.read(|view| {
        Ok::<_, CommandError>(match subject(view, args.what.as_deref())? {
            Subject::Edition(edition) => postings(view, &session.ui.tr, &edition, None)?,
            Subject::Dossier(dossier, edition) => postings(view, &session.ui.tr, &edition, Some(&dossier))?,
        })
    })?;
    session.print(&report)
}
