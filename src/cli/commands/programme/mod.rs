//! `wijk programme`: the programmes that can be used.

mod add;
mod check;
mod copy;
mod diff;
mod explain;
mod list;
mod new;
mod schema;
mod show;

use std::path::Path;

use super::Outcome;
use crate::cli::session::Session;
use crate::cli::{CommandError, Exit, input};
use crate::domain::fact::Fact;
use crate::ops;
use crate::ops::programme::{Known, Subject, split_year};
use crate::storage::StorageError;

/// `wijk programme`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// List the programmes that can be used
    List(list::Args),
    /// Show a programme: phases, tracks, rules with their sources, editions
    Show(show::Args),
    /// Explain a programme or an edition as a page to read
    Explain(explain::Args),
    /// Say in words what sets two programmes or editions apart
    Diff(diff::Args),
    /// Write a programme file of your own, explained, from a few answers
    New(Box<new::Args>),
    /// Make a file of settings for another year out of an edition
    Copy(copy::Args),
    /// Print the JSON Schema of a programme file, for editors
    Schema(schema::Args),
    /// Check a programme file and list every fault in it
    Check(check::Args),
    /// Add the office's own programme to the register
    Add(add::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::List(args) => list::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Explain(args) => explain::run(&args, session),
        Command::Diff(args) => diff::run(&args, session),
        Command::Copy(args) => copy::run(&args, session),
        Command::New(args) => new::run(*args, session),
        Command::Schema(args) => schema::run(&args, session),
        Command::Check(args) => check::run(&args, session),
        Command::Add(args) => add::run(&args, session),
    }
}

/// Whether a failure is only that there is no register yet: the built-in programmes can be shown without.
fn is_missing(error: &CommandError) -> bool {
    matches!(error, CommandError::Operation(ops::Error::Storage(StorageError::Missing(_))))
}

/// A programme by its code, with or without a register.
fn find(session: &Session, code: &str) -> Result<Known, CommandError> {
    match session.open() {
        Ok(store) => Ok(store.read(|view| ops::programme::find(Some(view), code))?),
        Err(error) if is_missing(&error) => Ok(ops::programme::find(None, code)?),
        Err(error) => Err(error),
    }
}

/// A programme with the rules of one of its editions, by code, code and year, or the file that it is in.
fn subject(session: &Session, text: &str) -> Result<Subject, CommandError> {
    let (name, _) = split_year(text);
    if name == "-" || name.ends_with(".toml") {
        let file = input::text(Path::new(name))?;
        return Ok(ops::programme::subject(None, text, Some(&file))?);
    }
    match session.open() {
        Ok(store) => Ok(store.read(|view| ops::programme::subject(Some(view), text, None))?),
        Err(error) if is_missing(&error) => Ok(ops::programme::subject(None, text, None)?),
        Err(error) => Err(error),
    }
}

/// A file that is there already: it is never overwritten.
fn exists(path: &Path, next: &str) -> CommandError {
    let fact = Fact::new("programme-file-exists").with("path", path.display().to_string());
    CommandError::Plain { exit: Exit::Refused, fact, next: vec![next.to_owned()] }
}
