//! `wijk session reopen`

use super::tell;
use crate::cli::asking;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::session;

/// `wijk session reopen`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body
    session: String,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Opens a closed session again.
///
/// # Errors
/// As [`session::reopen`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let reason = match &args.reason {
        Some(reason) => reason.clone(),
        None => asking::text(session, "session-ask-reason", "--reason")?,
    };
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "session reopen");
    let page = session::reopen(&mut context, Some(&args.session), Some(&reason))?;
    session.ui.done(&tell::fact("session-reopened", &page));
    tell::next(&page, session);
    Ok(())
}
