//! `wijk letter`: letters about dossiers, from templates.

mod files;
mod templates;
mod write;

use super::Outcome;
use crate::cli::session::Session;
use crate::report::letter::value::Kind;

/// `wijk letter`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Tell a neighbourhood what was decided on its projects
    Decision(write::About),
    /// Tell a neighbourhood that nothing is awarded
    Refusal(write::About),
    /// Ask a neighbourhood to complete its dossier
    Completion(write::Completion),
    /// Draw up the agreement on what was awarded
    Agreement(write::Agreement),
    /// Draw up the form with which a payment is claimed
    Claim(write::Claim),
    /// Tell a neighbourhood how its account was settled
    Settlement(write::Agreement),
    /// Ask a neighbourhood for money back
    Recovery(write::Agreement),
    /// The templates that letters are made from
    Templates(templates::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let letter = match args.command {
        Command::Decision(about) => about.of(Kind::Decision),
        Command::Refusal(about) => about.of(Kind::Refusal),
        Command::Completion(args) => args.letter(),
        Command::Agreement(args) => args.letter(),
        Command::Claim(args) => args.letter(),
        Command::Settlement(args) => args.of(Kind::Settlement),
        Command::Recovery(args) => args.of(Kind::Recovery),
        Command::Templates(args) => return templates::run(&args, session),
    };
    write::run(letter, session)
}
