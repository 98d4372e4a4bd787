//! `wijk recovery waive`

use crate::cli::commands::Outcome;
use crate::cli::commands::moving::ask_reason;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::ops::recovery::waive;

/// `wijk recovery waive`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Its number
    #[arg(value_parser = clap::value_parser!(i64).range(1..))]
    number: i64,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// The day on which it was decided [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Gives up what is still open.
///
/// # Errors
/// As [`waive`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let reason = match args.reason {
        Some(reason) => reason,
        None => ask_reason(session)?,
    };
    let mut store = session.open_for_writing()?;
    let row = waive(&mut session.context(&mut store, "recovery waive"), args.number, Some(&reason), on)?;
    let amount = row.waived.as_ref().map_or(Cents::ZERO, |(amount, _, _)| *amount);
    let fact = Fact::new("recovery-waived")
        .with("number", row.id.0)
        .with("reference", &row.reference)
        .with("amount", amount);
    session.ui.done(&fact);
    session.after_change();
    Ok(())
}
