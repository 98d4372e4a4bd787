//! What is said after every act: what remains, and what still stands in the way.

use crate::cli::findings;
use crate::cli::session::Session;
use crate::domain::dossier::judge::{Finding, State};
use crate::domain::fact::{Fact, Value};
use crate::domain::money::Cents;
use crate::ops::payment::Remains;
use crate::report::build::payment::of_fact;
use crate::storage::payment::PaymentRow;

/// A message about a payment.
pub fn fact(code: &'static str, payment: &PaymentRow, session: &Session) -> Fact {
    Fact::new(code)
        .with("number", payment.id.0)
        .with("reference", &payment.reference)
        .with("neighbourhood", &payment.name)
        .with("of", Value::Text(session.ui.tr.fact(&of_fact(payment))))
        .with("amount", payment.amount)
}

/// What remains of what was given.
pub fn remains(remains: &Remains, session: &mut Session) {
    let unscheduled = remains.unscheduled();
    let fact = Fact::new("payment-remains")
        .with("given", remains.given)
        .with("committed", i64::from(remains.committed))
        .with("settled", i64::from(remains.settled))
        .with("paid", remains.paid)
        .with("ordered", remains.ordered)
        .with("open", remains.open)
        .with("planned", remains.planned)
        .with("unscheduled", unscheduled.max(Cents::ZERO))
        .with("left", i64::from(unscheduled > Cents::ZERO));
    session.ui.note(&fact);
    if unscheduled < Cents::ZERO {
        let over = Cents::ZERO.minus(unscheduled);
        session.ui.warn(&Fact::new("payment-over-planned").with("over", over));
    }
}

/// What stands in the way of ordering it; gives whether anything does.
pub fn in_the_way(findings: &[Finding], session: &mut Session) -> bool {
    let broken = findings.iter().filter(|finding| finding.state == State::Broken).count();
    if broken > 0 {
        session.ui.note(&Fact::new("payment-before-ordering").with("count", broken));
        findings::broken(&mut session.ui, findings);
    }
    findings.iter().any(Finding::blocks)
}
