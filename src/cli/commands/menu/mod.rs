//! `wijk menu`: actions that a group can take up as they are.

mod add;
mod list;
mod remove;

pub use add::{NameFlags, tell};

use super::Outcome;
use crate::cli::session::Session;

/// `wijk menu`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Show the menu of an edition: what the programme has, and what the office added
    List(list::Args),
    /// Put an action on the menu of an edition
    Add(add::Args),
    /// Take an action of the office off the menu
    Remove(remove::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::List(args) => list::run(&args, session),
        Command::Add(args) => add::run(&args, session),
        Command::Remove(args) => remove::run(&args, session),
    }
}
