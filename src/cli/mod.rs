//! Floor 3: words in, words out. One command is one file in `commands`: its arguments, its help, one function.
//! Only here are the terminal, the clock, the environment and files of the user touched.

mod application_form;
pub mod args;
mod asking;
mod commands;
mod editor;
mod environment;
mod error;
mod exit;
mod findings;
mod form;
pub mod help;
mod input;
mod interrupt;
mod output;
mod parse;
mod progress;
mod prompt;
mod scope;
mod session;
mod settings;
#[cfg(test)]
mod talks;
mod theme;
mod ui;
mod usage;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;

pub use error::CommandError;
pub use exit::Exit;

/// Runs the program with its arguments, the first of which is its name, and gives the exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let cli = match args::Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        // A number is the same in every language.
        Err(error) if error.kind() == ErrorKind::DisplayVersion => {
            return if error.print().is_ok() { Exit::Done } else { Exit::Failure }.into();
        }
        Err(error) => return usage::answer(&arguments, &error).into(),
    };
    let mut session = match session::Session::new(cli.globals) {
        Ok(session) => session,
        Err((mut ui, error)) => return error::report(&mut ui, &error).into(),
    };
    let result = commands::run(cli.command, &mut session).and_then(|()| session.ui.finish());
    match result {
        Ok(()) => Exit::Done.into(),
        Err(error) => {
            let error = usage::naming_the_edition(&arguments, error);
            error::report(&mut session.ui, &error).into()
        }
    }
}
