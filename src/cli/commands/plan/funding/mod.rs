//! `wijk plan funding`: own means and other funding of a project.

mod add;
mod edit;
mod flags;
mod remove;

use crate::cli::commands::Outcome;
use crate::cli::session::Session;

/// Its commands.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Funding,
}

#[derive(Debug, clap::Subcommand)]
enum Funding {
    /// Add own means or other funding; without flags it is asked
    Add(add::Args),
    /// Change own means or other funding
    Edit(edit::Args),
    /// Take own means or other funding out
    Remove(remove::Args),
}

/// Carries out a command.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Funding::Add(args) => add::run(args, session),
        Funding::Edit(args) => edit::run(args, session),
        Funding::Remove(args) => remove::run(&args, session),
    }
}
