//! `wijk meeting action`

use crate::cli::commands::Outcome;
use crate::cli::commands::action::{agreed, tell};
use crate::cli::session::Session;
use crate::ops::meeting;

/// `wijk meeting action`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the meeting
    #[arg(value_name = "N")]
    meeting: i64,
    /// What is to be done; @WHO and a date may follow in the same text
    text: Option<String>,
    /// Who does it, in words
    #[arg(long, value_name = "TEXT")]
    who: Option<String>,
    /// By which day
    #[arg(long, value_name = "DATE")]
    by: Option<String>,
}

/// Notes what was agreed at a meeting.
///
/// # Errors
/// As [`meeting::add_action`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    store.read(|view| meeting::look(view, args.meeting, session.now))?;
    let agreed = agreed(args.text.as_deref(), args.who, args.by.as_deref(), session)?;
    let mut context = session.context(&mut store, "meeting action");
    let changed = meeting::add_action(&mut context, args.meeting, &agreed)?;
    tell::added(&changed.action, session);
    tell::late(&changed.action, changed.today, session);
    session.ui.next(&format!("wijk meeting show {}", args.meeting));
    session.after_change();
    Ok(())
}
