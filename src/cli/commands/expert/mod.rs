//! `wijk expert`: expertise, from request to use.

mod book;
mod cancel;
mod done;
mod list;
mod request;
mod tell;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk expert`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Ask for expertise
    Request(request::Args),
    /// Book an expert
    Book(book::Args),
    /// Note that an expert has been, and what came of it
    Done(done::Args),
    /// Note that a request does not go on, with the reason
    Cancel(cancel::Args),
    /// List requests, with their half days and what remains of the quota
    List(list::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Request(args) => request::run(args, session),
        Command::Book(args) => book::run(args, session),
        Command::Done(args) => done::run(&args, session),
        Command::Cancel(args) => cancel::run(&args, session),
        Command::List(args) => list::run(args, session),
    }
}
