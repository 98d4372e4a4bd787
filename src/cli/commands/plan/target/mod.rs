//! `wijk plan target`: what a project means to reach of what is measured.

mod remove;
pub mod set;

use crate::cli::commands::Outcome;
use crate::cli::session::Session;

/// Its commands.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Target,
}

#[derive(Debug, clap::Subcommand)]
enum Target {
    /// Set a target; without an amount it is asked
    Set(set::Args),
    /// Take a target out
    Remove(remove::Args),
}

/// Carries out a command on targets.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Target::Set(args) => set::run(&args, session),
        Target::Remove(args) => remove::run(&args, session),
    }
}
