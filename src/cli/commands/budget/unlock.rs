//! `wijk budget unlock`

use crate::cli::commands::Outcome;
use crate::cli::commands::moving::ask_reason;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::budget::unlock;

/// `wijk budget unlock`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition, such as QDC-2021 [default: the only open one]
    edition: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Opens the books of an edition again.
///
/// # Errors
/// As [`unlock`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let reason = match args.reason {
        Some(reason) => reason,
        None => ask_reason(session)?,
    };
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "budget unlock");
    let (edition, until) = unlock(&mut context, args.edition.as_deref(), Some(&reason))?;
    let fact = Fact::new("budget-unlock-done").with("edition", &edition.reference).with("until", until);
    session.ui.done(&fact);
    session.after_change();
    Ok(())
}
