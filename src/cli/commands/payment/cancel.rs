//! `wijk payment cancel`

use super::{asked, tell};
use crate::cli::commands::Outcome;
use crate::cli::commands::moving::ask_reason;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::payment::PaymentState;
use crate::ops::payment::cancel;

/// `wijk payment cancel`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the payment
    number: Option<i64>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Cancels a payment that the bank did not carry out.
///
/// # Errors
/// As [`cancel`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let states = [PaymentState::Made, PaymentState::Claimed, PaymentState::Ordered];
    let number = asked::number(args.number, &states, session)?;
    let reason = match args.reason {
        Some(reason) => reason,
        None => ask_reason(session)?,
    };
    let mut store = session.open_for_writing()?;
    let changed = cancel(&mut session.context(&mut store, "payment cancel"), number, &reason)?;
    let fact = tell::fact("payment-cancelled", &changed.payment, session);
    session.ui.done(&fact);
    if let Some(run) = &changed.payment.run {
        session.ui.warn(&Fact::new("payment-tell-finance").with("run", &run.reference));
    }
    tell::remains(&changed.remains, session);
    session.ui.next(&format!("wijk payment add {}", changed.payment.reference));
    session.after_change();
    Ok(())
}
