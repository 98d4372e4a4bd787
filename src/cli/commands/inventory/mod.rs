//! `wijk inventory`: the shared inventory of a dossier.

mod add;
mod asked;
mod edit;
mod item;
mod show;
mod tell;

use std::path::PathBuf;

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
    /// Take it whole from a TOML file; - for standard input
    #[arg(long, value_name = "FILE", requires = "dossier")]
    from: Option<PathBuf>,
    /// Edit it as TOML in $VISUAL or $EDITOR
    #[arg(long, requires = "dossier", conflicts_with = "from")]
    edit: bool,
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
        (None, Some(dossier)) if args.edit => edit::run(&edit::Args { dossier }, session),
        (None, Some(dossier)) if args.from.is_some() => add::from_file(dossier, args.from, session),
        (None, Some(dossier)) if session.prompter.can_ask() => add::go_on(dossier, session),
        (None, dossier) => show::run(&show::Args::latest(dossier.unwrap_or_default()), session),
    }
}
