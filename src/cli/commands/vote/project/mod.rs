//! `wijk vote project`: what is on the ballot.

mod add;
mod remove;

use crate::cli::commands::Outcome;
use crate::cli::session::Session;

/// `wijk vote project`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Put projects on the ballot
    Add(add::Args),
    /// Take projects off the ballot
    Remove(remove::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(&args, session),
        Command::Remove(args) => remove::run(&args, session),
    }
}
