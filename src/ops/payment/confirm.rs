//! What the bank paid: noted one by one, or from its statement, by communication and amount.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{Remains, by_number, remains, wrong_state};
use crate::domain::dates::day_of;
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::PaymentId;
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::payment::{COMMUNICATIONS_OF_RECOVERIES, PaymentState};
use crate::exchange::bank_in::{self, BankLine};
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result, check_day};
use crate::storage::Tx;
use crate::storage::payment::PaymentRow;

/// A payment that was confirmed.
#[derive(Debug, Clone)]
pub struct Confirmed {
    /// The payment.
    pub payment: PaymentRow,
    /// What remains of its fund.
    pub remains: Remains,
}

/// Notes that the bank paid a payment.
///
/// # Errors
/// There is none; it is not ordered, paid already or cancelled; the day lies before its list or in the future; the books of
/// its edition are locked.
pub fn confirm(
    context: &mut Context<'_>,
    number: i64,
    on: Option<NaiveDate>,
    bank: Option<&str>,
) -> Result<Confirmed> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let payment = by_number(**tx, number)?;
        let Some(run) = payment.run.as_ref().filter(|_| payment.state() == PaymentState::Ordered) else {
            return Err(wrong_state(&payment));
        };
        let rules = tx.rule_set(payment.edition)?;
        let today = day_of(now, rules.timezone);
        let on = on.unwrap_or(today);
        check_day(on, run.made_on, today)?;
        let mut faults = Faults::default();
        let bank = bank.and_then(|text| faults.clean("--bank", text));
        faults.settle()?;
        tx.confirm_payment(payment.dossier, payment.id, on, bank.as_deref())?;
        tx.tell("count", 1_u32);
        tx.tell("reference", &payment.reference);
        tx.tell("number", number);
        tx.tell("amount", payment.amount);
        let dossier = tx.dossier(payment.dossier)?;
        let payment = by_number(**tx, number)?;
        let remains = remains(**tx, &rules, &dossier, payment.kind.fund())?;
        Ok(Confirmed { payment, remains })
    };
    context.change(Operation::new(OperationKind::ConfirmPayments), work).map(|(confirmed, _)| confirmed)
}

/// Why a line of a statement is not booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Why {
    /// It has no structured communication.
    NoCommunication,
    /// No payment has its communication.
    UnknownCommunication,
    /// Money that came in by the communication of a recovery: `wijk recovery repaid` books it.
    Recovery,
    /// Money that came in.
    Incoming,
    /// The payment is of another amount.
    OtherAmount,
    /// The payment goes to another account.
    OtherAccount,
    /// It was confirmed before.
    ConfirmedBefore,
    /// The payment is on no list.
    NotOrdered,
    /// The payment was cancelled.
    Cancelled,
    /// An earlier line of the statement is the same payment.
    Twice,
    /// The bank booked it before the list was made.
    BeforeRun,
    /// The bank booked it on a day that has not come.
    Future,
    /// The bank says that it refused it.
    Refused,
}

/// A line of a statement that is not booked. No name and no account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmatched {
    /// The line of the file.
    pub line: usize,
    /// The day, where the bank carried it out.
    pub on: Option<NaiveDate>,
    /// How much; what went out is below zero.
    pub amount: Option<Cents>,
    /// The twelve figures.
    pub communication: Option<String>,
    /// The payment that it may be.
    pub payment: Option<PaymentId>,
    /// Why not.
    pub why: Why,
}

/// What a statement came to.
#[derive(Debug, Clone, Default)]
pub struct Booked {
    /// The payments that are confirmed now.
    pub payments: Vec<PaymentRow>,
    /// What they come to.
    pub total: Cents,
    /// What was not booked, and why.
    pub unmatched: Vec<Unmatched>,
}

/// Books the payments of a bank's statement: those that match by communication, amount and account, all in one operation.
/// A statement that comes twice books nothing the second time.
///
/// # Errors
/// All faults of the file; the books of an edition are locked.
pub fn confirm_from(context: &mut Context<'_>, bytes: &[u8]) -> Result<Booked> {
    let statement = bank_in::read(bytes).map_err(Error::Invalid)?;
    let today = day_of(context.now, chrono_tz::Europe::Brussels);
    let (matched, unmatched) = context.store.read(|view| matched(view, &statement.lines, today))?;
    let refused = statement.refused.iter().map(|line| Unmatched {
        line: *line,
        on: None,
        amount: None,
        communication: None,
        payment: None,
        why: Why::Refused,
    });
    let mut unmatched: Vec<Unmatched> = unmatched.into_iter().chain(refused).collect();
    unmatched.sort_by_key(|line| line.line);
    if matched.is_empty() {
        return Ok(Booked { unmatched, ..Booked::default() });
    }
    let work = |tx: &Tx<'_>| {
        let mut total = Cents::ZERO;
        let mut references = BTreeSet::new();
        let mut payments = Vec::new();
        for (id, line) in &matched {
            // Nobody else has written meanwhile what would make it untrue.
            let payment = by_number(**tx, id.0)?;
            if payment.state() != PaymentState::Ordered {
                return Err(wrong_state(&payment));
            }
            tx.confirm_payment(payment.dossier, *id, line.booked_on, line.reference.as_deref())?;
            total = total.plus(payment.amount);
            references.insert(payment.reference.clone());
            payments.push(by_number(**tx, id.0)?);
        }
        tx.tell("count", payments.len());
        tx.tell("reference", Value::List(references.into_iter().map(Value::Text).collect()));
        tx.tell("number", matched.first().map_or(0, |(id, _)| id.0));
        tx.tell("amount", total);
        Ok((payments, total))
    };
    let ((payments, total), _) = context.change(Operation::new(OperationKind::ConfirmPayments), work)?;
    Ok(Booked { payments, total, unmatched })
}

type Matched = (Vec<(PaymentId, BankLine)>, Vec<Unmatched>);

fn matched(view: crate::storage::View<'_>, lines: &[BankLine], today: NaiveDate) -> Result<Matched> {
    let communications: Vec<String> = lines
        .iter()
        .filter_map(|line| line.communication.as_ref())
        .map(|communication| communication.as_str().to_owned())
        .collect();
    let found = view.payments_by_communication(&communications)?;
    let by_communication: BTreeMap<&str, &PaymentRow> =
        found.iter().map(|payment| (payment.communication.as_str(), payment)).collect();
    let (mut matched, mut unmatched) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    // A line that only tells something moves no money.
    for line in lines.iter().filter(|line| line.amount != Cents::ZERO) {
        let communication = line.communication.as_ref().map(|communication| communication.as_str());
        let payment = communication.and_then(|figures| by_communication.get(figures)).copied();
        match verdict(line, payment, today, &seen) {
            None => {
                if let Some(payment) = payment {
                    seen.insert(payment.id);
                    matched.push((payment.id, line.clone()));
                }
            }
            Some(why) => unmatched.push(Unmatched {
                line: line.line,
                on: Some(line.booked_on),
                amount: Some(line.amount),
                communication: communication.map(str::to_owned),
                payment: payment.map(|payment| payment.id),
                why,
            }),
        }
    }
    Ok((matched, unmatched))
}

/// Why a line is not booked; `None` when it is.
fn verdict(
    line: &BankLine,
    payment: Option<&PaymentRow>,
    today: NaiveDate,
    seen: &BTreeSet<PaymentId>,
) -> Option<Why> {
    let Some(communication) = &line.communication else {
        return Some(if line.amount > Cents::ZERO { Why::Incoming } else { Why::NoCommunication });
    };
    let number = communication.as_str().get(..10).and_then(|figures| figures.parse::<u64>().ok());
    let of_recovery = number.is_some_and(|number| {
        (COMMUNICATIONS_OF_RECOVERIES..COMMUNICATIONS_OF_RECOVERIES + 1_000_000_000).contains(&number)
    });
    if line.amount > Cents::ZERO {
        return Some(if of_recovery { Why::Recovery } else { Why::Incoming });
    }
    let Some(payment) = payment else { return Some(Why::UnknownCommunication) };
    if seen.contains(&payment.id) {
        return Some(Why::Twice);
    }
    match payment.state() {
        PaymentState::Paid => return Some(Why::ConfirmedBefore),
        PaymentState::Cancelled => return Some(Why::Cancelled),
        PaymentState::Made | PaymentState::Claimed => return Some(Why::NotOrdered),
        PaymentState::Ordered => {}
    }
    if line.amount.0.checked_neg() != Some(payment.amount.0) {
        return Some(Why::OtherAmount);
    }
    if line.iban.as_ref().is_some_and(|iban| iban.as_str() != payment.iban) {
        return Some(Why::OtherAccount);
    }
    if payment.run.as_ref().is_some_and(|run| line.booked_on < run.made_on) {
        return Some(Why::BeforeRun);
    }
    (line.booked_on > today).then_some(Why::Future)
}

impl Unmatched {
    /// Why, for people.
    pub fn fact(&self) -> Fact {
        Fact::new("payment-why")
            .with("why", <&str>::from(self.why))
            .with("payment", self.payment.map_or(0, |id| id.0))
    }
}
