//! `wijk plan`: the roadmap of a dossier.

pub mod asked;
mod check;
mod compare;
mod cost;
mod edit;
mod funding;
mod permit;
mod project;
pub mod show;
mod start;
mod step;
pub mod target;
mod tell;
mod write;

use std::path::PathBuf;

pub use project::flags::YesNo;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk plan`
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true, arg_required_else_help = true)]
pub struct Args {
    #[command(subcommand)]
    command: Option<Plan>,
    /// In a terminal: add projects to the roadmap of this dossier; otherwise show it
    dossier: Option<String>,
    /// Take it whole from a TOML file; - for standard input
    #[arg(long, value_name = "FILE", requires = "dossier")]
    from: Option<PathBuf>,
    /// Edit it as TOML in $VISUAL or $EDITOR
    #[arg(long, requires = "dossier", conflicts_with = "from")]
    edit: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Plan {
    /// Begin the first version, or the next as a copy of the last
    Start(start::Args),
    /// Show the roadmap
    Show(show::Args),
    /// Show everything that is odd in the roadmap, project by project
    Check(check::Args),
    /// Show what differs between two versions
    Compare(compare::Args),
    /// Write the roadmap from a TOML file
    Write(write::Args),
    /// Edit the roadmap as TOML in $VISUAL or $EDITOR
    Edit(edit::Args),
    /// Projects
    Project(project::Args),
    /// What a project costs
    Cost(cost::Args),
    /// Own means and other funding of a project
    Funding(funding::Args),
    /// Permits of a project
    Permit(permit::Args),
    /// What a project means to reach of what is measured
    Target(target::Args),
    /// Steps of a project
    Step(step::Args),
}

/// Carries out a command on the roadmap.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match (args.command, args.dossier) {
        (Some(Plan::Start(args)), _) => start::run(&args, session),
        (Some(Plan::Show(args)), _) => show::run(&args, session),
        (Some(Plan::Write(args)), _) => write::run(&args, session),
        (Some(Plan::Edit(args)), _) => edit::run(&args, session),
        (Some(Plan::Project(args)), _) => project::run(args, session),
        (Some(Plan::Cost(args)), _) => cost::run(args, session),
        (Some(Plan::Funding(args)), _) => funding::run(args, session),
        (Some(Plan::Permit(args)), _) => permit::run(args, session),
        (Some(Plan::Check(args)), _) => check::run(&args, session),
        (Some(Plan::Compare(args)), _) => compare::run(&args, session),
        (Some(Plan::Target(args)), _) => target::run(args, session),
        (Some(Plan::Step(args)), _) => step::run(args, session),
        (None, Some(dossier)) if args.edit => edit::run(&edit::Args { dossier }, session),
        (None, Some(dossier)) if args.from.is_some() => {
            write::run(&write::Args { dossier, from: args.from.unwrap_or_default() }, session)
        }
        (None, Some(dossier)) if session.prompter.can_ask() => project::add::for_dossier(dossier, session),
        (None, dossier) => show::run(&show::Args::latest(dossier.unwrap_or_default()), session),
    }
}
