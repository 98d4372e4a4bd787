//! `wijk member`: the steering group of a dossier.

mod add;
mod end;
mod list;

use super::Outcome;
use crate::cli::CommandError;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;

/// `wijk member`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Add a member to the steering group
    Add(add::Args),
    /// Note that a member leaves the steering group
    End(end::Args),
    /// List the steering group
    List(list::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(&args, session),
        Command::End(args) => end::run(&args, session),
        Command::List(args) => list::run(&args, session),
    }
}

/// Asks for a name.
fn ask_name(session: &mut Session) -> Result<String, CommandError> {
    let question = session.ui.tr.text("dossier-ask-member-name");
    let empty = session.ui.tr.text("ui-answer-needed");
    let check = |text: &str| if text.is_empty() { Err(empty.clone()) } else { Ok(()) };
    match session.prompter.words(&question, "NAME", "", &check)? {
        Answer::Is(text) => Ok(text),
        Answer::Back => Err(CommandError::Stopped),
    }
}
