//! `wijk action done`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::input;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::action;

/// `wijk action done`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the action; in a terminal it can be chosen
    #[arg(value_name = "N")]
    action: Option<i64>,
    /// The day on which it was done [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Marks an action as done.
///
/// # Errors
/// As [`action::done`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let number = match args.action {
        Some(number) => number,
        None => {
            let (_, open) = store.read(|view| action::list(view, None, true))?;
            if open.is_empty() {
                session.ui.note(&Fact::new("action-none-open"));
                return Ok(());
            }
            let labels: Vec<String> = open
                .iter()
                .map(|one| {
                    let of = one.name.clone().unwrap_or_else(|| session.ui.tr.text("meeting-network"));
                    format!("{} {} · {of}", one.id.0, one.agreed.text)
                })
                .collect();
            let question = session.ui.tr.text("action-ask-which");
            match session.prompter.choice(&question, "N", &labels, 0, None)? {
                Answer::Is(at) => open.get(at).map(|one| one.id.0).ok_or(CommandError::Stopped)?,
                Answer::Back => return Err(CommandError::Stopped),
            }
        }
    };
    let changed = action::done(&mut session.context(&mut store, "action done"), number, on)?;
    let on = changed.action.done_on.unwrap_or(changed.today);
    session.ui.done(&tell::fact("action-done", &changed.action).with("on", on));
    session.after_change();
    Ok(())
}
