//! `wijk coach`: the coach of a dossier.

mod assign;
mod end;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk coach`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Assign a coach to a dossier
    Assign(assign::Args),
    /// End the task of a dossier's coach
    End(end::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Assign(args) => assign::run(&args, session),
        Command::End(args) => end::run(&args, session),
    }
}
