//! `wijk search`: where words are found.

use super::{Outcome, library};
use crate::cli::CommandError;
use crate::cli::session::Session;
use crate::ops::library::LibraryInput;
use crate::report::build::search::search;

/// `wijk search`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Words that all have to be there, accents and capitals aside; the last may be the beginning of one
    #[arg(required = true, num_args = 1..)]
    text: Vec<String>,
    /// Only realised projects, over all editions
    #[arg(long)]
    realised: bool,
    /// At most so many places
    #[arg(long, value_name = "N", default_value_t = 50)]
    limit: usize,
}

/// Shows where the words are found, by dossier.
///
/// # Errors
/// The register's.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let text = args.text.join(" ");
    if args.realised {
        return library::list(&LibraryInput { text, ..LibraryInput::default() }, session);
    }
    let report = session
        .open()?
        .read(|view| Ok::<_, CommandError>(search(view, &session.ui.tr, &text, args.limit)?))?;
    session.print(&report)
}
