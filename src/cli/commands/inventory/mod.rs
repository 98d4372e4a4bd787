//! `wijk inventory`: the shared inventory of a dossier.

mod add;
mod asked;
mod edit;
mod item;
mod show;
mod tell;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk inventory`
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true, arg_required_else_help = true)]
pub struct Args {
    #[command(subcommand)]
    command: Option<Inventory>,
    /// In a terminal: record the inventory of this dossier, or go on with it; otherwise show it
    dossier: Option<String>,
}

#[derive(Debug, clap::Subcommand)]
enum Inventory {
    /// Record a version: by flags, by prompts, or from a TOML file
    Add(add::Args),
    /// Findings
    Item(item::Args),
    /// Show the inventory
    Show(show::Args),
    /// Edit the latest version as TOML in $VISUAL or $EDITOR
    Edit(edit::Args),
}

/// Carries out a command on the inventory.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match (args.command, args.dossier) {
        (Some(Inventory::Add(args)), _) => add::run(&args, session),
        (Some(Inventory::Item(args)), _) => item::run(args, session),
        (Some(Inventory::Show(args)), _) => show::run(&args, session),
        (Some(Inventory::Edit(args)), _) => edit::run(&args, session),
        (None, Some(dossier)) if session.prompter.can_ask() => add::go_on(dossier, session),
        (None, dossier) => show::run(&show::Args::latest(dossier.unwrap_or_default()), session),
    }
}
