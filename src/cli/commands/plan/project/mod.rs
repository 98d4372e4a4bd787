//! `wijk plan project`: projects of the roadmap.

pub mod add;
mod edit;
pub mod flags;
mod remove;

use crate::cli::commands::Outcome;
use crate::cli::session::Session;

/// Its commands.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Project,
}

#[derive(Debug, clap::Subcommand)]
enum Project {
    /// Add a project; without flags everything is asked
    Add(add::Args),
    /// Change a project
    Edit(edit::Args),
    /// Take a project out; the others keep their numbers
    Remove(remove::Args),
}

/// Carries out a command on projects.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Project::Add(args) => add::run(args, session),
        Project::Edit(args) => edit::run(args, session),
        Project::Remove(args) => remove::run(&args, session),
    }
}
