//! `wijk session agenda move`

use crate::cli::commands::Outcome;
use crate::cli::commands::session::tell;
use crate::cli::session::Session;
use crate::ops::session;

/// `wijk session agenda move`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body
    session: String,
    /// The point: its place, a dossier, or part of its title
    point: String,
    /// To which place
    place: u32,
}

/// Moves a point to another place.
///
/// # Errors
/// As [`session::move_on_agenda`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "session agenda move");
    let page = session::move_on_agenda(&mut context, Some(&args.session), &args.point, args.place)?;
    session.ui.done(&tell::fact("session-agenda-moved", &page).with("place", args.place));
    session.ui.next(&format!("wijk session agenda show {}", page.number()));
    session.after_change();
    Ok(())
}
