//! `wijk person`: people, over all dossiers and editions.

mod add;
mod edit;
mod flags;
mod list;
mod merge;
mod role;
mod show;
pub mod tell;

pub use merge::{choose, moved};

use super::Outcome;
use crate::cli::session::Session;

/// `wijk person`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Add a person
    Add(add::Args),
    /// Change what is known of a person
    Edit(edit::Args),
    /// List persons with their running roles
    List(list::Args),
    /// Show everything about a person: roles, meetings, visits
    Show(show::Args),
    /// Join two records of one person
    Merge(merge::Args),
    /// Roles of persons in dossiers and editions
    Role(role::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(args, session),
        Command::Edit(args) => edit::run(args, session),
        Command::List(args) => list::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Merge(args) => merge::run(&args, session),
        Command::Role(args) => role::run(args, session),
    }
}
