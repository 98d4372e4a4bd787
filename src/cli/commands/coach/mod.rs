//! `wijk coach`: the coach of a dossier, the visits, and what every coach has on hand.

mod assign;
mod cancel;
mod edit;
mod end;
mod load;
mod r#move;
mod report;
mod tell;
mod visit;
mod visits;

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
    /// Note a visit of the coach, or plan one
    Visit(visit::Args),
    /// Report on a visit that was planned
    Report(report::Args),
    /// Move a visit to another day
    Move(r#move::Args),
    /// Change a visit
    Edit(edit::Args),
    /// Cancel a visit
    Cancel(cancel::Args),
    /// List the visits in a dossier
    Visits(visits::Args),
    /// Show what every coach has on hand, over all dossiers
    Load(load::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Assign(args) => assign::run(&args, session),
        Command::End(args) => end::run(&args, session),
        Command::Visit(args) => visit::run(args, session),
        Command::Report(args) => report::run(args, session),
        Command::Move(args) => r#move::run(&args, session),
        Command::Edit(args) => edit::run(args, session),
        Command::Cancel(args) => cancel::run(&args, session),
        Command::Visits(args) => visits::run(&args, session),
        Command::Load(args) => load::run(&args, session),
    }
}
