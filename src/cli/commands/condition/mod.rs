//! `wijk condition`: what has to be met for what was awarded.

mod list;
mod met;
mod reopen;

use super::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::condition::{Changed, shown};

/// `wijk condition`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// List the conditions of a dossier
    List(list::Args),
    /// Note that a condition was met
    Met(met::Args),
    /// Note that a condition is not met after all
    Reopen(reopen::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::List(args) => list::run(&args, session),
        Command::Met(args) => met::run(&args, session),
        Command::Reopen(args) => reopen::run(&args, session),
    }
}

/// What was changed, and what is still open.
fn tell(code: &'static str, changed: &Changed, session: &mut Session) {
    let mut fact = Fact::new(code)
        .with("reference", &changed.dossier.reference)
        .with("place", shown(&changed.condition))
        .with("text", &changed.condition.condition.text);
    if let Some(on) = changed.condition.met {
        fact = fact.with("on", on);
    }
    session.ui.done(&fact);
    session.ui.note(&Fact::new("condition-open").with("count", changed.open));
    let reference = &changed.dossier.reference;
    session.ui.next(&match changed.open {
        0 => format!("wijk check {reference}"),
        _ => format!("wijk condition list {reference}"),
    });
    session.after_change();
}
