//! `wijk edition`: the editions of programmes.

mod close;
mod list;
mod open;
mod show;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk edition`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Open an edition: its rules are kept for its dossiers, for ever
    Open(open::Args),
    /// List the editions of this register
    List(list::Args),
    /// Show an edition: dates, envelope, and every rule with its source
    Show(show::Args),
    /// Close an edition to new applications
    Close(close::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Open(args) => open::run(&args, session),
        Command::List(args) => list::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Close(args) => close::run(&args, session),
    }
}
