//! `wijk budget carry`

use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::budget::{CarryRequest, carry};

/// `wijk budget carry`
#[derive(Debug, clap::Args)]
#[command(allow_negative_numbers = true)]
pub struct Args {
    /// The edition whose rest goes on, such as QDC-2021
    from: String,
    /// The edition that it goes to
    #[arg(long, value_name = "EDITION")]
    to: String,
    /// How much [default: all that is left]
    #[arg(long, value_name = "AMOUNT")]
    amount: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// The day on which it was decided [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Carries the rest of an edition over to another.
///
/// # Errors
/// As [`carry`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let request = CarryRequest {
        from: args.from.clone(),
        to: args.to.clone(),
        amount: input::cents("--amount", args.amount.as_deref())?,
        reason: args.reason.clone(),
        on: input::day("--on", args.on.as_deref())?,
    };
    let mut store = session.open_for_writing()?;
    let carried = carry(&mut session.context(&mut store, "budget carry"), &request)?;
    let fact = Fact::new("budget-carried")
        .with("from", &carried.from.0.reference)
        .with("to", &carried.to.0.reference)
        .with("amount", carried.amount)
        .with("on", carried.on);
    session.ui.done(&fact);
    for (edition, left) in [&carried.from, &carried.to] {
        let fact = Fact::new("budget-left").with("edition", &edition.reference).with("left", *left);
        session.ui.note(&fact);
    }
    session.ui.next(&format!("wijk budget {}", carried.to.0.reference));
    session.after_change();
    Ok(())
}
