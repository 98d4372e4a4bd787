//! `wijk aftercare`: checks after the end.

mod add;
mod done;
mod list;

use super::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::{Fact, Value};
use crate::ops::aftercare::Cared;
use crate::storage::aftercare::Looked;

/// `wijk aftercare`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Plan a check after the end
    Add(add::Args),
    /// Record what a check found
    Done(done::Args),
    /// List the checks, of a dossier or of all
    List(list::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(&args, session),
        Command::Done(args) => done::run(&args, session),
        Command::List(args) => list::run(&args, session),
    }
}

/// A sentence about a check.
fn told(code: &'static str, cared: &Cared) -> Fact {
    let what = match &cared.check.looked {
        Looked::ByHand(what) => Value::from(what),
        Looked::Check(code) => {
            let checks = &cared.place.rules.realisation.aftercare;
            let check = checks.iter().find(|check| check.code == *code);
            check.map_or_else(|| Value::from(code), |check| Value::from(&check.name))
        }
    };
    let what = cared.title.as_ref().map_or(what.clone(), |title| Value::aside(what, title));
    Fact::new(code)
        .with("reference", &cared.place.dossier.reference)
        .with("neighbourhood", &cared.place.dossier.name)
        .with("number", cared.number)
        .with("what", what)
}
