//! `wijk evaluation`: the questions of the evaluation, answered by members of the steering group. What the group concludes
//! is `wijk evaluate`.

mod answer;
mod list;
mod remove;
mod show;
pub mod tell;
mod walk;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk evaluation`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Record what a member of the steering group answers, or several together
    Answer(answer::Args),
    /// Show what was answered: means, how far answers lie apart, open answers
    Show(show::Args),
    /// Show how far the evaluation of each dossier of an edition is
    List(list::Args),
    /// Take the answers of one member, or of several together, out
    Remove(remove::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Answer(args) => answer::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::List(args) => list::run(&args, session),
        Command::Remove(args) => remove::run(&args, session),
    }
}
