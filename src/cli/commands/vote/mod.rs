//! `wijk vote`: votes of residents.

mod file;
mod write;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk vote`
#[derive(Debug, clap::Args)]
#[command(arg_required_else_help = true)]
pub struct Args {
    #[command(subcommand)]
    command: Vote,
}

#[derive(Debug, clap::Subcommand)]
enum Vote {
    /// Write a .pb file again, in the strict form that others ask for
    Write(write::Args),
}

/// Carries out a command on votes.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Vote::Write(args) => write::run(&args, session),
    }
}
