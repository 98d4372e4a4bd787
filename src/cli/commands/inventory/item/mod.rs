//! `wijk inventory item`: findings of the latest version.

pub mod add;
mod edit;
mod flags;
mod remove;

use crate::cli::commands::Outcome;
use crate::cli::session::Session;

/// Its commands.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Item,
}

#[derive(Debug, clap::Subcommand)]
enum Item {
    /// Add a finding; without flags it is asked
    Add(add::Args),
    /// Change a finding
    Edit(edit::Args),
    /// Take a finding out; the others keep their numbers
    Remove(remove::Args),
}

/// Carries out a command on findings.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Item::Add(args) => add::run(&args, session),
        Item::Edit(args) => edit::run(&args, session),
        Item::Remove(args) => remove::run(&args, session),
    }
}
