//! What happens to a payment besides: the group claims it, or it does not go on.

use chrono::NaiveDate;

use super::{Remains, by_number, remains, wrong_state};
use crate::domain::dates::day_of;
use crate::domain::dossier::judge::Finding;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::payment::PaymentState;
use crate::ops::words::Faults;
use crate::ops::{Context, Result, check_day};
use crate::storage::Tx;
use crate::storage::payment::PaymentRow;

/// A payment that went on.
#[derive(Debug, Clone)]
pub struct Changed {
    /// The payment.
    pub payment: PaymentRow,
    /// What remains of its fund.
    pub remains: Remains,
    /// What the rules say of it now, while it is not ordered.
    pub findings: Vec<Finding>,
}

/// Notes that the claim for a payment came in.
///
/// # Errors
/// There is no such payment, or it is ordered, paid or cancelled; the day lies in the future.
pub fn claim(
    context: &mut Context<'_>,
    number: i64,
    on: Option<NaiveDate>,
    reference: Option<&str>,
) -> Result<Changed> {
    change(context, OperationKind::ClaimPayment, number, on, |tx, payment, on| {
        if !payment.state().is_open() {
            return Err(wrong_state(payment));
        }
        let mut faults = Faults::default();
        let claim = reference.and_then(|text| faults.clean("--reference", text));
        faults.settle()?;
        Ok(tx.claim_payment(payment.dossier, payment.id, on, claim.as_deref())?)
    })
}

/// Notes that a payment does not go on, with the reason.
///
/// # Errors
/// There is no such payment, or the bank paid it, or it was cancelled; there is no reason.
pub fn cancel(context: &mut Context<'_>, number: i64, reason: &str) -> Result<Changed> {
    change(context, OperationKind::CancelPayment, number, None, |tx, payment, on| {
        if matches!(payment.state(), PaymentState::Paid | PaymentState::Cancelled) {
            return Err(wrong_state(payment));
        }
        let mut faults = Faults::default();
        let reason = faults.needed("--reason", Some(reason));
        faults.settle()?;
        Ok(tx.cancel_payment(payment.dossier, payment.id, on, &reason)?)
    })
}

fn change(
    context: &mut Context<'_>,
    kind: OperationKind,
    number: i64,
    on: Option<NaiveDate>,
    work: impl FnOnce(&Tx<'_>, &PaymentRow, NaiveDate) -> Result<()>,
) -> Result<Changed> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let payment = by_number(**tx, number)?;
        let dossier = tx.dossier(payment.dossier)?;
        let rules = tx.rule_set(payment.edition)?;
        let today = day_of(now, rules.timezone);
        let on = on.unwrap_or(today);
        check_day(on, NaiveDate::MIN, today)?;
        work(tx, &payment, on)?;
        tx.tell("reference", &payment.reference);
        tx.tell("number", number);
        tx.tell("on", on);
        let payment = by_number(**tx, number)?;
        let findings = match payment.state().is_open() {
            true => super::verdicts(**tx, &rules, &dossier, &payment, today, &[])?,
            false => Vec::new(),
        };
        let remains = remains(**tx, &rules, &dossier, payment.kind.fund())?;
        Ok(Changed { payment, remains, findings })
    };
    context.change(Operation::new(kind), work).map(|(changed, _)| changed)
}
