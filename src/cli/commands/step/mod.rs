//! `wijk step`: doing the steps of the roadmap.

mod begin;
mod done;
mod list;
mod reopen;

use crate::cli::commands::Outcome;
use crate::cli::session::Session;

/// Its commands.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Step,
}

#[derive(Debug, clap::Subcommand)]
enum Step {
    /// Note that a step was begun
    Begin(begin::Args),
    /// Note that a step was done
    Done(done::Args),
    /// Note that a step was not done or begun after all
    Reopen(reopen::Args),
    /// Show the steps
    List(list::Args),
}

/// Carries out a command on steps.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Step::Begin(args) => begin::run(&args, session),
        Step::Done(args) => done::run(&args, session),
        Step::Reopen(args) => reopen::run(&args, session),
        Step::List(args) => list::run(&args, session),
    }
}
