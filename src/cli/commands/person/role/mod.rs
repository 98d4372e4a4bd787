//! `wijk person role`: what persons are, in dossiers and editions.

mod add;
mod end;

use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::parse;
use crate::cli::session::Session;
use crate::domain::person::RoleWord;
use strum::VariantArray;

/// Its commands.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Role,
}

#[derive(Debug, clap::Subcommand)]
enum Role {
    /// Give a person a role in a dossier, or for a whole edition
    Add(add::Args),
    /// Note that a person's role ends
    End(end::Args),
}

/// Carries out a command on roles.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Role::Add(args) => add::run(&args, session),
        Role::End(args) => end::run(&args, session),
    }
}

/// What a word for a role means.
fn word(session: &Session, text: &str) -> Result<RoleWord, CommandError> {
    parse::one_of(&session.ui.tr, ("--as", "role", "person-role-unknown"), RoleWord::VARIANTS, text)
}
