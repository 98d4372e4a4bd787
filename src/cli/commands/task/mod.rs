//! `wijk task`: what a programme wants done in every dossier, and by whom.

mod done;
mod list;
mod reopen;

use crate::cli::commands::Outcome;
use crate::cli::session::Session;

/// Its commands.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Task,
}

#[derive(Debug, clap::Subcommand)]
enum Task {
    /// Show the tasks of a dossier: what, who is responsible, done when
    List(list::Args),
    /// Note that tasks are done
    Done(done::Args),
    /// Note that tasks were not done after all
    Reopen(reopen::Args),
}

/// Carries out a command on tasks.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Task::List(args) => list::run(&args, session),
        Task::Done(args) => done::run(&args, session),
        Task::Reopen(args) => reopen::run(&args, session),
    }
}
