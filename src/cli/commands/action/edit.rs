//! `wijk action edit`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::parse;
use crate::cli::session::Session;
use crate::ops::action::{self, ActionInput};

/// `wijk action edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the action
    #[arg(value_name = "N")]
    action: i64,
    /// What is to be done
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
    /// Who does it, in words; empty for nobody
    #[arg(long, value_name = "TEXT")]
    who: Option<String>,
    /// By which day; empty for none
    #[arg(long, value_name = "DATE")]
    by: Option<String>,
}

/// Changes an action.
///
/// # Errors
/// As [`action::edit`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    // An empty day takes away what was there.
    let by = match args.by.as_deref() {
        Some("") => Some(None),
        text => parse::flag("--by", text, parse::day)?.map(Some),
    };
    let input = ActionInput { text: args.text, who: args.who, by };
    let mut store = session.open_for_writing()?;
    let changed = action::edit(&mut session.context(&mut store, "action edit"), args.action, &input)?;
    session.ui.done(&tell::fact("action-changed", &changed.action));
    tell::late(&changed.action, changed.today, session);
    session.after_change();
    Ok(())
}
