//! `wijk completions`: what a shell needs to complete commands and flags.

use clap::CommandFactory;
use clap_complete::Shell;

use super::Outcome;
use crate::cli::args::Cli;
use crate::cli::session::Session;

/// `wijk completions`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Prints the script for a shell.
///
/// # Errors
/// The stream's.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "wijk", &mut script);
    session.ui.data(&script)
}
