//! `wijk session member remove`

use crate::cli::commands::Outcome;
use crate::cli::commands::session::tell;
use crate::cli::session::Session;
use crate::ops::session;

/// `wijk session member remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body
    session: String,
    /// Who: number of the seat, or part of a name
    member: String,
}

/// Takes somebody out of a session.
///
/// # Errors
/// As [`session::remove_member`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "session member remove");
    let (page, gone) = session::remove_member(&mut context, Some(&args.session), &args.member)?;
    let fact = tell::fact("session-unseated", &page).with("seat", gone.number).with("name", gone.name);
    session.ui.done(&fact);
    tell::next(&page, session);
    Ok(())
}
