//! `wijk vote`: votes of residents.

mod add;
mod adopt;
mod ballots;
mod close;
mod compare;
mod counting;
mod edit;
mod explain;
mod export;
mod file;
mod flags;
mod import;
mod list;
mod lot;
mod open;
mod page;
mod project;
mod remove;
mod run;
mod show;
mod tally;
mod tell;
mod template;
mod write;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk vote`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Open a vote: projects, budget, days, how it goes
    Open(Box<open::Args>),
    /// List the votes
    List(list::Args),
    /// Show a vote: how it goes, what is on the ballot, how far it is
    Show(show::Args),
    /// Change a vote before the first ballot
    Edit(Box<edit::Args>),
    /// What is on the ballot
    Project(project::Args),
    /// Print the head of a file of ballots, or a ballot on paper
    Template(template::Args),
    /// Take in a file of ballots
    Import(import::Args),
    /// Type in ballots
    Add(add::Args),
    /// Show the ballots by batch, or those that do not count
    Ballots(ballots::Args),
    /// Draw the lot that orders what ties
    Lot(lot::Args),
    /// Close a vote: no more ballots, and it can be counted
    Close(close::Args),
    /// Count a vote, of a .pb file or of the register
    Run(run::Args),
    /// Show all rules side by side
    Compare(compare::Args),
    /// Show why a project won or lost, round by round
    Explain(explain::Args),
    /// Adopt the result: the decision on every project at once
    Adopt(adopt::Args),
    /// Take out a vote without ballots
    Remove(remove::Args),
    /// Write a vote as a .pb file, which others can count again
    Export(export::Args),
    /// Write a .pb file again, in the strict form that others ask for
    Write(write::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Open(args) => open::run(*args, session),
        Command::List(args) => list::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Edit(args) => edit::run(*args, session),
        Command::Project(args) => project::run(args, session),
        Command::Template(args) => template::run(&args, session),
        Command::Import(args) => import::run(&args, session),
        Command::Add(args) => add::run(args, session),
        Command::Ballots(args) => ballots::run(&args, session),
        Command::Lot(args) => lot::run(args, session),
        Command::Close(args) => close::run(&args, session),
        Command::Run(args) => run::run(&args, session),
        Command::Compare(args) => compare::run(&args, session),
        Command::Explain(args) => explain::run(&args, session),
        Command::Adopt(args) => adopt::run(&args, session),
        Command::Remove(args) => remove::run(&args, session),
        Command::Export(args) => export::run(&args, session),
        Command::Write(args) => write::run(&args, session),
    }
}
