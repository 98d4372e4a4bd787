//! `wijk inventory`: the shared inventory of a dossier.

mod add;
mod asked;
mod compare;
mod edit;
mod free;
mod item;
mod measure;
mod show;
mod start;
mod tell;
mod walk;
mod write;

pub(super) use add::looks_like_a_table;
pub(super) use write::is_table;

use std::path::PathBuf;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk inventory`
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true, arg_required_else_help = true)]
pub struct Args {
    #[command(subcommand)]
    command: Option<Inventory>,
    /// In a terminal: go through the questions of this dossier's inventory, or go on with them; otherwise show it
    dossier: Option<String>,
    /// Take it whole from a TOML or CSV file; - for standard input
    #[arg(long, value_name = "FILE", requires = "dossier")]
    from: Option<PathBuf>,
    /// Edit it as TOML in $VISUAL or $EDITOR
    #[arg(long, requires = "dossier", conflicts_with = "from")]
    edit: bool,
    #[command(flatten)]
    way: walk::Way,
}

#[derive(Debug, clap::Subcommand)]
enum Inventory {
    /// Begin a version, the first or the next, and go through its questions
    Start(start::Args),
    /// Record a version: by flags, by prompts, or from a TOML or CSV file
    Add(add::Args),
    /// Findings
    Item(item::Args),
    /// Show the inventory
    Show(show::Args),
    /// Edit the latest version as TOML in $VISUAL or $EDITOR
    Edit(edit::Args),
    /// Record what was measured, to look back to at the evaluation
    Measure(measure::Args),
    /// Show what changed between two versions
    Compare(compare::Args),
    /// Write it as TOML or CSV, as add --from reads it
    Write(write::Args),
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
        (Some(Inventory::Start(args)), _) => start::run(&args, session),
        (Some(Inventory::Measure(args)), _) => measure::run(&args, session),
        (Some(Inventory::Compare(args)), _) => compare::run(&args, session),
        (Some(Inventory::Write(args)), _) => write::run(&args, session),
        (None, Some(dossier)) if args.edit => edit::run(&edit::Args { dossier }, session),
        (None, Some(dossier)) if args.from.is_some() => {
            add::from_file(&dossier, &args.from.unwrap_or_default(), session)
        }
        (None, Some(dossier)) if session.prompter.can_ask() => add::go_on(&dossier, args.way, session),
        (None, dossier) => show::run(&show::Args::latest(dossier.unwrap_or_default()), session),
    }
}
