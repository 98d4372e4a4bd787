//! `wijk action`: what was agreed, over all dossiers and the network.

mod add;
mod done;
mod edit;
mod list;
mod remove;
mod reopen;
mod step;
pub mod tell;

pub use add::agreed;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk action`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Note what was agreed: who does what by when
    Add(add::Args),
    /// List what was agreed
    List(list::Args),
    /// Note that an action was done
    Done(done::Args),
    /// Note that an action was not done after all
    Reopen(reopen::Args),
    /// Change an action
    Edit(edit::Args),
    /// Take an action out
    Remove(remove::Args),
    /// Turn an action into a step of the roadmap
    Step(step::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(args, session),
        Command::List(args) => list::run(&args, session),
        Command::Done(args) => done::run(&args, session),
        Command::Reopen(args) => reopen::run(&args, session),
        Command::Edit(args) => edit::run(args, session),
        Command::Remove(args) => remove::run(&args, session),
        Command::Step(args) => step::run(&args, session),
    }
}
