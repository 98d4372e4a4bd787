//! `wijk payment show`

use super::{asked, tell};
use crate::cli::commands::Outcome;
use crate::cli::input::today;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::payment::PaymentState;
use crate::ops::payment::show;
use crate::report::build::payment::payment;
use crate::report::value::Report;

/// `wijk payment show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the payment
    number: Option<i64>,
}

/// Shows a payment, with what stands in its way.
///
/// # Errors
/// There is none.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    use strum::VariantArray as _;
    let number = asked::number(args.number, PaymentState::VARIANTS, session)?;
    let day = today(session.now);
    let shown = session.open()?.read(|view| show(view, number, day))?;
    let tr = &session.ui.tr;
    let title = Fact::new("payment-title")
        .with("number", number)
        .with("reference", &shown.payment.reference)
        .with("neighbourhood", &shown.payment.name);
    let sections = vec![payment(tr, &shown.payment)];
    session.print(&Report { name: "payment", title: tr.fact(&title), sections })?;
    tell::remains(&shown.remains, session);
    if shown.payment.state().is_open() && !tell::in_the_way(&shown.findings, session) {
        session.ui.next(&format!("wijk payment run --only {number}"));
    }
    Ok(())
}
