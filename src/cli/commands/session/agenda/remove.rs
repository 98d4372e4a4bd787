//! `wijk session agenda remove`

use crate::cli::commands::Outcome;
use crate::cli::commands::session::tell;
use crate::cli::session::Session;
use crate::ops::session;

/// `wijk session agenda remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body
    session: String,
    /// The point: its place, a dossier, or part of its title
    point: String,
}

/// Takes a point off the agenda.
///
/// # Errors
/// As [`session::remove_from_agenda`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "session agenda remove");
    let (page, gone) = session::remove_from_agenda(&mut context, Some(&args.session), &args.point)?;
    let what = gone.dossier.map(|one| format!("{} {}", one.reference, one.name)).or(gone.title);
    let fact = tell::fact("session-agenda-removed", &page).with("what", what.unwrap_or_default());
    session.ui.done(&fact);
    tell::next(&page, session);
    Ok(())
}
