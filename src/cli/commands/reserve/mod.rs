//! `wijk reserve`: the reserve list of an edition.

mod list;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk reserve`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// List the projects on the reserve list, and whether what remains is enough
    List(list::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::List(args) => list::run(&args, session),
    }
}
