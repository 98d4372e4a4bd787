//! `wijk reporting`: the reports on a realisation, interim and final.

mod accept;
mod answer;
mod asked;
mod list;
mod query;
mod reopen;
mod show;
mod submit;
mod tell;
mod write;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk reporting`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Write a report, or go on with it: only what is not recorded elsewhere
    Write(write::Args),
    /// Show a report as a document, with what lacks in it
    Show(show::Args),
    /// Hand in a report
    Submit(submit::Args),
    /// Ask something about a report that was handed in
    Query(query::Args),
    /// Answer a question about a report
    Answer(answer::Args),
    /// Accept a report
    Accept(accept::Args),
    /// Make a draft again of a report that was handed in, with the reason
    Reopen(reopen::Args),
    /// List the reports of an edition, and those that are due
    List(list::Args),
}

/// Which report.
#[derive(Debug, clap::Args)]
struct Which {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the report [default: the latest]
    #[arg(value_parser = clap::value_parser!(u32).range(1..))]
    report: Option<u32>,
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Write(args) => write::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Submit(args) => submit::run(&args, session),
        Command::Query(args) => query::run(args, session),
        Command::Answer(args) => answer::run(args, session),
        Command::Accept(args) => accept::run(&args, session),
        Command::Reopen(args) => reopen::run(args, session),
        Command::List(args) => list::run(&args, session),
    }
}
