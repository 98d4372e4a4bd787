//! `wijk action reopen`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::action;

/// `wijk action reopen`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the action
    #[arg(value_name = "N")]
    action: i64,
}

/// Opens an action again that was not done after all.
///
/// # Errors
/// As [`action::reopen`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let changed = action::reopen(&mut session.context(&mut store, "action reopen"), args.action)?;
    session.ui.done(&tell::fact("action-reopened", &changed.action));
    tell::late(&changed.action, changed.today, session);
    session.after_change();
    Ok(())
}
