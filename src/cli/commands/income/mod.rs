//! `wijk income`: own means and other funding, as they came in.

mod add;
mod list;
mod remove;

use super::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::income::Received;
use crate::report::build::spending::from;

/// `wijk income`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Record own means or other funding that came in
    Add(add::Args),
    /// List what came in for a dossier
    List(list::Args),
    /// Take income out
    Remove(remove::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(&args, session),
        Command::List(args) => list::run(&args, session),
        Command::Remove(args) => remove::run(&args, session),
    }
}

fn tell(code: &'static str, received: &Received, session: &mut Session) {
    let row = &received.row;
    let fact = Fact::new(code)
        .with("reference", &received.place.dossier.reference)
        .with("number", row.number)
        .with("amount", row.amount)
        .with("from", from(&session.ui.tr, row))
        .with("on", row.on)
        .with_term("kind", format!("funding-{}", row.kind));
    session.ui.done(&fact);
    session.ui.note(&Fact::new("income-total").with("total", received.total));
    session.after_change();
}
