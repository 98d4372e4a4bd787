//! `wijk meeting remove`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::meeting;

/// `wijk meeting remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the meeting
    #[arg(value_name = "N")]
    meeting: i64,
}

/// Takes a meeting out. One with minutes or people only when that is confirmed.
///
/// # Errors
/// As [`meeting::remove`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let page = store.read(|view| meeting::look(view, args.meeting, session.now))?;
    let full = page.meeting.text.minutes.is_some() || !page.present.is_empty();
    if full && !session.globals.yes && !session.globals.dry_run {
        let question = session.ui.tr.fact(&tell::fact("meeting-ask-remove", &page));
        if !session.prompter.confirm(&question, "--yes", false)? {
            return Err(CommandError::Stopped);
        }
    }
    let page = meeting::remove(&mut session.context(&mut store, "meeting remove"), args.meeting)?;
    session.ui.done(&tell::fact("meeting-removed", &page));
    if page.kept > 0 {
        session.ui.note(&Fact::new("action-kept").with("count", page.kept));
    }
    session.after_change();
    Ok(())
}
