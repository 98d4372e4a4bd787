//! `wijk meeting`: meetings of dossiers and of the network.

mod action;
mod add;
mod attend;
mod edit;
mod flags;
mod list;
mod minutes;
mod remove;
mod show;
mod tell;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk meeting`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Note a meeting, or plan one: of a dossier, or of the network
    Add(add::Args),
    /// List meetings
    List(list::Args),
    /// Show a meeting: agenda, who was there, minutes, actions
    Show(show::Args),
    /// Change a meeting
    Edit(edit::Args),
    /// Note who was there, by person or by number
    Attend(attend::Args),
    /// Record the minutes, in Markdown
    Minutes(minutes::Args),
    /// Note what was agreed at a meeting
    Action(action::Args),
    /// Take a meeting out
    Remove(remove::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(args, session),
        Command::List(args) => list::run(args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Edit(args) => edit::run(args, session),
        Command::Attend(args) => attend::run(args, session),
        Command::Minutes(args) => minutes::run(&args, session),
        Command::Action(args) => action::run(args, session),
        Command::Remove(args) => remove::run(&args, session),
    }
}
