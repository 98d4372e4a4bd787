//! `wijk plan permit`: permits of a project.

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
    command: Permit,
}

#[derive(Debug, clap::Subcommand)]
enum Permit {
    /// Add a permit; without flags it is asked
    Add(add::Args),
    /// Change a permit
    Edit(edit::Args),
    /// Take a permit out
    Remove(remove::Args),
}

/// Carries out a command.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Permit::Add(args) => add::run(args, session),
        Permit::Edit(args) => edit::run(args, session),
        Permit::Remove(args) => remove::run(&args, session),
    }
}
