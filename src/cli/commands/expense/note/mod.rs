//! `wijk expense note`: expense notes themselves.

mod add;
mod edit;
pub mod flags;
mod list;
mod remove;
mod show;

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::expense::note::Noted;

/// `wijk expense note`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Write down that an expense note came in
    Add(add::Args),
    /// List the expense notes of a dossier
    List(list::Args),
    /// Show an expense note with its lines
    Show(show::Args),
    /// Change what is known of an expense note
    Edit(edit::Args),
    /// Take an expense note out, with its lines
    Remove(remove::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(&args, session),
        Command::List(args) => list::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Edit(args) => edit::run(&args, session),
        Command::Remove(args) => remove::run(&args, session),
    }
}

fn said(code: &'static str, noted: &Noted, session: &mut Session) {
    let fact = Fact::new(code)
        .with("reference", &noted.place.dossier.reference)
        .with("neighbourhood", &noted.place.dossier.name)
        .with("number", noted.note.number)
        .with_term("fund", noted.note.text.fund.term())
        .with("on", noted.note.text.received_on);
    session.ui.done(&fact);
    tell::left(&noted.left, session);
}
