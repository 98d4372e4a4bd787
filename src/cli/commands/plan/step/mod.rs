//! `wijk plan step`: steps of a project.

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
    command: Step,
}

#[derive(Debug, clap::Subcommand)]
enum Step {
    /// Add a step; without flags it is asked
    Add(add::Args),
    /// Change a step
    Edit(edit::Args),
    /// Take a step out; those after it move up
    Remove(remove::Args),
}

/// Carries out a command on steps.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Step::Add(args) => add::run(args, session),
        Step::Edit(args) => edit::run(args, session),
        Step::Remove(args) => remove::run(&args, session),
    }
}
