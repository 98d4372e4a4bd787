//! `wijk score`: marks of the members of a session, and what they come to.

mod add;
mod asked;
mod explain;
mod ranking;
mod show;
pub(super) mod tell;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk score`
#[derive(Debug, clap::Args)]
#[command(arg_required_else_help = true)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Write marks of a member down, or take those of many from a file
    Add(add::Args),
    /// Show what every project comes to, once everybody's marks are in
    Show(show::Args),
    /// Put the projects in order of their scores
    Ranking(ranking::Args),
    /// Show how the score of a dossier came about
    Explain(explain::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Ranking(args) => ranking::run(&args, session),
        Command::Explain(args) => explain::run(&args, session),
    }
}
