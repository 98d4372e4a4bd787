//! `wijk organisation`: organisations, over all dossiers.

mod add;
mod edit;
pub mod flags;
mod list;
mod merge;
mod show;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk organisation`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Add an organisation
    Add(add::Args),
    /// Change what is known of an organisation
    Edit(edit::Args),
    /// List organisations with the dossiers of which they are a partner
    List(list::Args),
    /// Show everything about an organisation
    Show(show::Args),
    /// Join two records of one organisation
    Merge(merge::Args),
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
    }
}
