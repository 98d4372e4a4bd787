//! `wijk opinion`: opinions about a dossier, and those given outside a session.

mod add;
mod list;
mod withdraw;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk opinion`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Record an opinion that a body gave on paper, outside a session
    Add(add::Args),
    /// List the opinions about a dossier, and the sessions it came to
    List(list::Args),
    /// Take back an opinion that was given outside a session
    Withdraw(withdraw::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(&args, session),
        Command::List(args) => list::run(&args, session),
        Command::Withdraw(args) => withdraw::run(&args, session),
    }
}
