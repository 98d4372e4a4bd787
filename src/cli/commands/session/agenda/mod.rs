//! `wijk session agenda`: what a session speaks of, in order.

mod add;
mod place;
mod remove;
mod show;

use crate::cli::commands::Outcome;
use crate::cli::session::Session;

/// `wijk session agenda`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Agenda,
}

#[derive(Debug, clap::Subcommand)]
enum Agenda {
    /// Put dossiers, or another point, on the agenda
    Add(add::Args),
    /// Move a point to another place
    Move(place::Args),
    /// Take a point off the agenda
    Remove(remove::Args),
    /// Show the agenda
    Show(show::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Agenda::Add(args) => add::run(args, session),
        Agenda::Move(args) => place::run(&args, session),
        Agenda::Remove(args) => remove::run(&args, session),
        Agenda::Show(args) => show::run(&args, session),
    }
}
