//! `wijk payment claim`

use super::{asked, tell};
use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::payment::PaymentState;
use crate::ops::payment::claim;

/// `wijk payment claim`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the payment
    number: Option<i64>,
    /// The day on which the claim came in [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Reference of the claim
    #[arg(long, value_name = "TEXT")]
    reference: Option<String>,
}

/// Notes that the claim for a payment came in.
///
/// # Errors
/// As [`claim`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let number = asked::number(args.number, &[PaymentState::Made], session)?;
    let mut store = session.open_for_writing()?;
    let reference = args.reference.as_deref();
    let changed = claim(&mut session.context(&mut store, "payment claim"), number, on, reference)?;
    let mut fact = tell::fact("payment-claimed", &changed.payment, session);
    if let Some(on) = changed.payment.claimed_on {
        fact = fact.with("on", on);
    }
    session.ui.done(&fact);
    tell::remains(&changed.remains, session);
    if !tell::in_the_way(&changed.findings, session) {
        session.ui.next(&format!("wijk payment run --only {number}"));
    }
    session.after_change();
    Ok(())
}
