//! `wijk toolbox`: references that help a dossier in its phase.

mod add;
mod list;
mod remove;

use super::Outcome;
use crate::cli::session::Session;
use crate::domain::dossier::lifecycle::Phase;

/// `wijk toolbox`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Show the toolbox of an edition, or what helps a dossier in its phase
    List(list::Args),
    /// Put a reference in the toolbox of an edition
    Add(add::Args),
    /// Take a reference of the office out of the toolbox
    Remove(remove::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::List(args) => list::run(&args, session),
        Command::Add(args) => add::run(&args, session),
        Command::Remove(args) => remove::run(&args, session),
    }
}

fn phase(text: &str) -> Result<Phase, String> {
    use strum::VariantArray as _;
    let known = || Phase::VARIANTS.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    text.parse().map_err(|_| known())
}
