//! `wijk indicator`: what an edition measures, and what a dossier came to.

mod define;
mod edit;
mod flags;
mod list;
mod remove;
mod show;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk indicator`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// List what an edition measures: of the programme and of the office
    List(list::Args),
    /// Show what a dossier came to: baseline, target, measured, change
    Show(show::Args),
    /// Define an indicator of the office; what the flags leave open is asked
    Define(define::Args),
    /// Change an indicator of the office
    Edit(edit::Args),
    /// Take out an indicator of the office that nothing is measured by
    Remove(remove::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::List(args) => list::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Define(args) => define::run(args, session),
        Command::Edit(args) => edit::run(args, session),
        Command::Remove(args) => remove::run(&args, session),
    }
}
