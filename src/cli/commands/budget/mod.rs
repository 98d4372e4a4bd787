//! `wijk budget`: where the money of an edition or a dossier lies, and the books themselves.

mod carry;
mod lock;
mod postings;
mod unlock;

use super::Outcome;
use crate::cli::CommandError;
use crate::cli::session::Session;
use crate::ops::budget::{Subject, subject};
use crate::report::build::budget::{of_dossier, of_edition};

/// `wijk budget`
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    /// An edition, such as QDC-2021, or a dossier [default: the only open edition]
    #[arg(value_name = "EDITION|DOSSIER")]
    what: Option<String>,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Carry the rest of an edition over to another
    Carry(carry::Args),
    /// Lock the books of an edition up to a day
    Lock(lock::Args),
    /// Open the books of an edition again
    Unlock(unlock::Args),
    /// Show the movements of an edition or a dossier
    Postings(postings::Args),
}

/// Shows a budget, or carries out what is asked.
///
/// # Errors
/// Neither an edition nor a dossier is found; the command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Some(Command::Carry(args)) => carry::run(&args, session),
        Some(Command::Lock(args)) => lock::run(&args, session),
        Some(Command::Unlock(args)) => unlock::run(args, session),
        Some(Command::Postings(args)) => postings::run(&args, session),
        None => {
            let tr = &session.ui.tr;
            let report = session.open()?.read(|view| {
                Ok::<_, CommandError>(match subject(view, args.what.as_deref())? {
                    Subject::Edition(edition) => of_edition(view, tr, &edition)?,
                    Subject::Dossier(dossier, _) => of_dossier(view, tr, &dossier)?,
                })
            })?;
            session.print(&report)
        }
    }
}
