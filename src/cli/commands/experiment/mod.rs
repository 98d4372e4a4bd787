//! `wijk experiment`: what becomes of what was tried out.

mod decide;
mod list;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk experiment`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Decide that an experiment stops, goes on until a day, or stays for good
    Decide(decide::Args),
    /// Show what was decided on experiments
    List(list::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Decide(args) => decide::run(&args, session),
        Command::List(args) => list::run(&args, session),
    }
}
