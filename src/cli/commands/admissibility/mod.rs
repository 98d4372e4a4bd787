//! `wijk admissibility`: whether a submitted roadmap can be judged.

mod assess;
mod close;
mod list;
mod reopen;
mod show;
mod tell;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk admissibility`
#[derive(Debug, clap::Args)]
#[command(arg_required_else_help = true)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Show what was found of each criterion, and what came of it
    Show(show::Args),
    /// Write down what is found of criteria
    Assess(assess::Args),
    /// Close it: admissible, or inadmissible with all that is unmet
    Close(close::Args),
    /// Open it again, once the file was completed
    Reopen(reopen::Args),
    /// Show how far each roadmap of an edition is
    List(list::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Show(args) => show::run(&args, session),
        Command::Assess(args) => assess::run(&args, session),
        Command::Close(args) => close::run(&args, session),
        Command::Reopen(args) => reopen::run(&args, session),
        Command::List(args) => list::run(&args, session),
    }
}
