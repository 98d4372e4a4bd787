//! `wijk network`: the people around an edition, such as the public participation agents.

mod add;
mod leave;
mod list;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk network`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Show who is in the network of an edition
    List(list::Args),
    /// Add members to the network: one, a list, or those of another edition
    Add(add::Args),
    /// Note that somebody leaves the network
    Leave(leave::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::List(args) => list::run(&args, session),
        Command::Add(args) => add::run(&args, session),
        Command::Leave(args) => leave::run(&args, session),
    }
}
