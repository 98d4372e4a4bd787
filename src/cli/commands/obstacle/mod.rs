//! `wijk obstacle`: what holds a realisation up.

mod add;
mod list;
mod solved;

use super::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::obstacle::Hindered;

/// `wijk obstacle`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Record what holds a dossier, a project or a step up
    Add(add::Args),
    /// Note that an obstacle was solved
    Solved(solved::Args),
    /// List what holds up, of a dossier or of all
    List(list::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(&args, session),
        Command::Solved(args) => solved::run(&args, session),
        Command::List(args) => list::run(&args, session),
    }
}

fn tell(code: &'static str, hindered: &Hindered, session: &mut Session) {
    let (dossier, obstacle) = (&hindered.place.dossier, &hindered.obstacle);
    let fact = Fact::new(code)
        .with("reference", &dossier.reference)
        .with("neighbourhood", &dossier.name)
        .with("number", hindered.number)
        .with("placed", i64::from(obstacle.project.is_some()))
        .with("place", obstacle.place())
        .with("title", hindered.title.clone().unwrap_or_default())
        .with("on", obstacle.ended.unwrap_or(obstacle.began));
    session.ui.done(&fact);
    session.ui.note(&Fact::new("obstacle-open").with("count", hindered.open));
    let reference = &dossier.reference;
    session.ui.next(&match obstacle.ended {
        None => format!("wijk obstacle solved {reference} {}", hindered.number),
        Some(_) => format!("wijk progress {reference}"),
    });
    session.after_change();
}
