//! `wijk action remove`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::action;

/// `wijk action remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the action
    #[arg(value_name = "N")]
    action: i64,
}

/// Takes an action out.
///
/// # Errors
/// As [`action::remove`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let changed = action::remove(&mut session.context(&mut store, "action remove"), args.action)?;
    session.ui.done(&tell::fact("action-removed", &changed.action));
    session.after_change();
    Ok(())
}
