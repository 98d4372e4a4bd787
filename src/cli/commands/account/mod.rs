//! `wijk account`: the account to which a group is paid.

mod end;
mod list;
mod set;
mod show;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk account`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Set the account that a group uses; an earlier one stays known
    Set(set::Args),
    /// Show the account in use, in full
    Show(show::Args),
    /// List the accounts of a group, masked
    List(list::Args),
    /// End the use of an account
    End(end::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Set(args) => set::run(args, session),
        Command::Show(args) => show::run(&args, session),
        Command::List(args) => list::run(&args, session),
        Command::End(args) => end::run(&args, session),
    }
}
