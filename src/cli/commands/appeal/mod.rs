//! `wijk appeal`: appeals against what was decided.

mod add;
mod list;
mod settle;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk appeal`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Record an appeal
    Add(add::Args),
    /// Settle an appeal
    Settle(settle::Args),
    /// List the appeals of a dossier, of an edition, or all
    List(list::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(args, session),
        Command::Settle(args) => settle::run(args, session),
        Command::List(args) => list::run(&args, session),
    }
}
