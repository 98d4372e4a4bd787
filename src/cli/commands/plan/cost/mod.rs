//! `wijk plan cost`: what a project costs.

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
    command: Cost,
}

#[derive(Debug, clap::Subcommand)]
enum Cost {
    /// Add a cost line; without flags it is asked
    Add(add::Args),
    /// Change a cost line
    Edit(edit::Args),
    /// Take a cost line out
    Remove(remove::Args),
}

/// Carries out a command on cost lines.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Cost::Add(args) => add::run(args, session),
        Cost::Edit(args) => edit::run(args, session),
        Cost::Remove(args) => remove::run(&args, session),
    }
}
