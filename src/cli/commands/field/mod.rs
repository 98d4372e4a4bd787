//! `wijk field`: what a programme asks in fields of its own.

mod clear;
mod list;
mod set;

use crate::cli::commands::Outcome;
use crate::cli::session::Session;

/// Its commands.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Field,
}

#[derive(Debug, clap::Subcommand)]
enum Field {
    /// Fill in fields of a dossier or of one of its projects
    Set(set::Args),
    /// Empty fields again
    Clear(clear::Args),
    /// Show the fields of a dossier with what is filled in, or those of an edition
    List(list::Args),
}

/// Carries out a command on fields.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Field::Set(args) => set::run(&args, session),
        Field::Clear(args) => clear::run(&args, session),
        Field::List(args) => list::run(&args, session),
    }
}
