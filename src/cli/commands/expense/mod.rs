//! `wijk expense`: expense notes, their lines, and how each line is judged.

mod accept;
mod add;
mod asked;
mod check;
mod edit;
mod flags;
mod import;
mod list;
mod note;
mod refuse;
mod remove;
mod send_back;
mod show;
mod tell;
mod verdict;
mod walk;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk expense`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Expense notes themselves: when they came in, and their total
    Note(note::Args),
    /// Add a line to an expense note
    Add(Box<add::Args>),
    /// Read an expense note with all its lines from a table
    Import(import::Args),
    /// List expenses of a dossier or of an edition
    List(list::Args),
    /// Show a line, with what the rules say of it
    Show(show::Args),
    /// Change a line that is open or was asked back
    Edit(Box<edit::Args>),
    /// Take a line out of its note
    Remove(remove::Args),
    /// Check notes: totals per rate of VAT, what stands there twice, the rules line by line
    Check(check::Args),
    /// Go through the open lines one by one, in a terminal
    Judge(walk::Args),
    /// Accept lines, in whole or one in part
    Accept(accept::Args),
    /// Refuse lines, with the reason
    Refuse(refuse::Args),
    /// Ask lines back: the neighbourhood has to say or show more
    Return(send_back::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Note(args) => note::run(args, session),
        Command::Add(args) => add::run(&args, session),
        Command::Import(args) => import::run(&args, session),
        Command::List(args) => list::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Edit(args) => edit::run(&args, session),
        Command::Remove(args) => remove::run(&args, session),
        Command::Check(args) => check::run(&args, session),
        Command::Judge(args) => walk::run(&args, session),
        Command::Accept(args) => accept::run(&args, session),
        Command::Refuse(args) => refuse::run(&args, session),
        Command::Return(args) => send_back::run(&args, session),
    }
}
