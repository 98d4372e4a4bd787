//! `wijk budget lock`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::cli::{asking, input};
use crate::domain::fact::Fact;
use crate::ops::budget::lock;

/// `wijk budget lock`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition, such as QDC-2021 [default: the only open one]
    edition: Option<String>,
    /// The last day on which nothing is posted any more
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
}

/// Locks the books of an edition.
///
/// # Errors
/// As [`lock`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let typed = match &args.until {
        Some(until) => until.clone(),
        None => asking::text(session, "budget-ask-until", "--until")?,
    };
    let Some(until) = input::day("--until", Some(&typed))? else { return Ok(()) };
    let mut store = session.open_for_writing()?;
    let edition = lock(&mut session.context(&mut store, "budget lock"), args.edition.as_deref(), until)?;
    let fact = Fact::new("budget-lock-done").with("edition", &edition.reference).with("until", until);
    session.ui.done(&fact);
    session.after_change();
    Ok(())
}
