//! `wijk neighbourhood`: neighbourhoods, over all editions.

mod list;
mod merge;
mod show;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk neighbourhood`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// List neighbourhoods with their dossiers
    List(list::Args),
    /// Show a neighbourhood over all editions: dossiers, money, what lasts, what is open
    Show(show::Args),
    /// Join two neighbourhoods that turned out to be one
    Merge(merge::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::List(args) => list::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Merge(args) => merge::run(&args, session),
    }
}
