//! `wijk meeting show`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::meeting;
use crate::report::build::meeting::page;

/// `wijk meeting show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the meeting
    #[arg(value_name = "N")]
    meeting: i64,
}

/// Shows a meeting as a page that can be sent: head, agenda, who was there, minutes, actions.
///
/// # Errors
/// There is none of that number.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let found = session.open()?.read(|view| meeting::look(view, args.meeting, now))?;
    let tr = &session.ui.tr;
    let title = tr.fact(&tell::fact("meeting-title", &found));
    let report =
        page(tr, title, (&found.meeting, found.rules.as_ref()), &found.present, &found.actions, found.today);
    session.print(&report)
}
