//! `wijk recovery`: money that has to come back.

mod add;
mod list;
mod repaid;
mod show;
mod waive;

use super::Outcome;
use crate::cli::session::Session;
use crate::domain::numbers::StructuredCommunication;
use crate::i18n::Tr;
use crate::storage::recovery::RecoveryRow;

/// `wijk recovery`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Ask money back
    Add(add::Args),
    /// List what was asked back
    List(list::Args),
    /// Show what came back of a recovery
    Show(show::Args),
    /// Note that money came back
    Repaid(repaid::Args),
    /// Give up what is still open of a recovery
    Waive(waive::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(args, session),
        Command::List(args) => list::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Repaid(args) => repaid::run(&args, session),
        Command::Waive(args) => waive::run(args, session),
    }
}

/// The communication as people write it.
fn communication(row: &RecoveryRow) -> String {
    StructuredCommunication::parse(&row.communication)
        .map_or_else(|_| row.communication.clone(), |communication| communication.to_string())
}

/// Why money was asked back: in words, or by the settlement.
fn reason(tr: &Tr, row: &RecoveryRow) -> String {
    if row.reason == "settlement" { tr.text("recovery-reason-settlement") } else { row.reason.clone() }
}
