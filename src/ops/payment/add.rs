//! A payment is made: of the next instalment, the balance, or the start fund.

use super::{Remains, goes_on, remains};
use crate::domain::dates::day_of;
use crate::domain::dossier::judge::Finding;
use crate::domain::fact::{Fact, Fault};
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::payment::PaymentKind;
use crate::domain::programme::rule_set::RuleSet;
use crate::ops::{Context, Error, Result, account, find};
use crate::storage::dossier::DossierRow;
use crate::storage::instalment::InstalmentRow;
use crate::storage::payment::{NewPayment, PaymentRow};
use crate::storage::{Tx, View};

/// Of what a payment is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Of {
    /// Whatever comes next: an instalment, or the balance of a settled account.
    #[default]
    Next,
    /// An instalment, by its number.
    Instalment(u32),
    /// The balance of a settled account.
    Balance,
    /// The start fund, beforehand.
    Advance,
    /// An expense note of the start fund, by its number.
    Note(u32),
}

/// A payment that is to be made.
#[derive(Debug, Clone, Default)]
pub struct AddRequest {
    /// The dossier, as typed.
    pub dossier: String,
    /// Of what.
    pub of: Of,
    /// How much; all there is when not said.
    pub amount: Option<Cents>,
}

/// A payment that was made.
#[derive(Debug, Clone)]
pub struct Added {
    /// The payment.
    pub payment: PaymentRow,
    /// What remains of its fund.
    pub remains: Remains,
    /// What the rules say of it now.
    pub findings: Vec<Finding>,
}

/// What is to be paid.
struct What {
    kind: PaymentKind,
    instalment: Option<InstalmentRow>,
    note: Option<i64>,
    /// The most that it can be, and what it is when nothing is said.
    most: Cents,
}

/// Makes a payment.
///
/// # Errors
/// The dossier rests or has ended; there is nothing to pay; it was paid already; the amount is nothing or more than there
/// is; the group has no account.
pub fn add(context: &mut Context<'_>, request: &AddRequest) -> Result<Added> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let dossier = find::dossier(**tx, &request.dossier)?;
        let rules = tx.rule_set(dossier.edition)?;
        let today = day_of(now, rules.timezone);
        goes_on(&dossier, meant(**tx, &dossier, request.of)?)?;
        let what = what(**tx, &rules, &dossier, request.of)?;
        let before = remains(**tx, &rules, &dossier, what.kind.fund())?;
        let amount = amount(request, &what, &before, &dossier)?;
        let Some(account) = tx.account_in_use(dossier.id)? else { return Err(account::none(&dossier)) };
        let new = NewPayment {
            dossier: dossier.id,
            kind: what.kind,
            instalment: what.instalment.map(|row| row.id),
            note: what.note,
            amount,
            account: account.id,
            on: today,
        };
        let id = tx.insert_payment(&new)?;
        tx.tell("reference", &dossier.reference);
        tx.tell("number", id.0);
        tx.tell("amount", amount);
        let payment = super::by_number(**tx, id.0)?;
        let findings = super::verdicts(**tx, &rules, &dossier, &payment, today, &[])?;
        let remains = remains(**tx, &rules, &dossier, what.kind.fund())?;
        Ok(Added { payment, remains, findings })
    };
    context.change(Operation::new(OperationKind::AddPayment), work).map(|(added, _)| added)
}

/// The kind of what is meant, before it is known whether there is any.
fn meant(view: View<'_>, dossier: &DossierRow, of: Of) -> Result<PaymentKind> {
    Ok(match of {
        Of::Next if view.flows_of(dossier.id, Fund::Award)?.settled.is_some() => PaymentKind::Balance,
        Of::Next | Of::Instalment(_) => PaymentKind::Instalment,
        Of::Balance => PaymentKind::Balance,
        Of::Advance => PaymentKind::Advance,
        Of::Note(_) => PaymentKind::Reimbursement,
    })
}

fn what(view: View<'_>, rules: &RuleSet, dossier: &DossierRow, of: Of) -> Result<What> {
    let settled = view.flows_of(dossier.id, Fund::Award)?.settled.is_some();
    match of {
        Of::Next if settled => balance(view, rules, dossier),
        Of::Next => next(view, dossier),
        Of::Balance => balance(view, rules, dossier),
        Of::Instalment(_) if settled => {
            let fact = Fact::new("payment-settled").with("reference", &dossier.reference);
            Err(Error::refused(fact, format!("wijk payment add {} --balance", dossier.reference)))
        }
        Of::Instalment(number) => instalment(view, dossier, number),
        Of::Advance => advance(view, rules, dossier),
        Of::Note(number) => note(view, dossier, number),
    }
}

/// The first instalment without a payment.
fn next(view: View<'_>, dossier: &DossierRow) -> Result<What> {
    let reference = &dossier.reference;
    let rows = view.instalments(dossier.id)?;
    if let Some(row) = rows.iter().find(|row| row.payment.is_none()) {
        return Ok(of_instalment(*row));
    }
    let (code, next) = match rows.is_empty() {
        true => ("payment-no-plan", format!("wijk payment plan {reference}")),
        false => ("payment-plan-done", format!("wijk settle {reference}")),
    };
    Err(Error::refused(Fact::new(code).with("reference", reference), next))
}

fn of_instalment(row: InstalmentRow) -> What {
    let most = row.instalment.amount;
    What { kind: PaymentKind::Instalment, instalment: Some(row), note: None, most }
}

fn instalment(view: View<'_>, dossier: &DossierRow, number: u32) -> Result<What> {
    let reference = &dossier.reference;
    let rows = view.instalments(dossier.id)?;
    let Some(row) = rows.iter().find(|row| row.number == number) else {
        return Err(Error::NotFound {
            fact: Fact::new("payment-no-instalment").with("reference", reference).with("number", number),
            near: rows.iter().map(|row| row.number.to_string()).collect(),
            next: vec![format!("wijk payment plan {reference}")],
        });
    };
    match row.payment {
        None => Ok(of_instalment(*row)),
        Some((id, _)) => {
            let fact = Fact::new("payment-instalment-twice").with("number", number).with("payment", id.0);
            Err(Error::refused(fact, format!("wijk payment show {}", id.0)))
        }
    }
}

fn balance(view: View<'_>, rules: &RuleSet, dossier: &DossierRow) -> Result<What> {
    let reference = &dossier.reference;
    let remains = remains(view, rules, dossier, Fund::Award)?;
    if view.flows_of(dossier.id, Fund::Award)?.settled.is_none() {
        let fact = Fact::new("payment-not-settled").with("reference", reference);
        return Err(Error::refused(fact, format!("wijk settle {reference}")));
    }
    if remains.free() <= Cents::ZERO {
        let fact = Fact::new("payment-no-balance").with("reference", reference);
        return Err(Error::refused(fact, format!("wijk payment list {reference}")));
    }
    Ok(What { kind: PaymentKind::Balance, instalment: None, note: None, most: remains.free() })
}

fn advance(view: View<'_>, rules: &RuleSet, dossier: &DossierRow) -> Result<What> {
    let reference = &dossier.reference;
    granted(view, dossier)?;
    if !view.standing_beside(dossier.id, Fund::StartFund, None, None)?.advance {
        let fact = Fact::new("payment-no-advance").with("reference", reference);
        return Err(Error::refused(fact, format!("wijk payment add {reference} --note …")));
    }
    let free = remains(view, rules, dossier, Fund::StartFund)?.free();
    if free <= Cents::ZERO {
        let fact = Fact::new("payment-fund-paid").with("reference", reference);
        return Err(Error::refused(fact, format!("wijk payment list {reference}")));
    }
    Ok(What { kind: PaymentKind::Advance, instalment: None, note: None, most: free })
}

fn note(view: View<'_>, dossier: &DossierRow, number: u32) -> Result<What> {
    let reference = &dossier.reference;
    granted(view, dossier)?;
    let Some(note) = view.note_to_repay(dossier.id, number)? else {
        return Err(Error::NotFound {
            fact: Fact::new("payment-no-note").with("reference", reference).with("number", number),
            near: Vec::new(),
            next: vec![format!("wijk expense note list {reference}")],
        });
    };
    if note.fund != Fund::StartFund {
        let fact = Fact::new("payment-note-award").with("number", number);
        return Err(Error::refused(fact, format!("wijk payment add {reference}")));
    }
    if view.standing_beside(dossier.id, Fund::StartFund, None, None)?.advance {
        let fact = Fact::new("payment-note-advance").with("reference", reference);
        return Err(Error::refused(fact, format!("wijk payment add {reference} --advance")));
    }
    // What is accepted later is repaid later.
    let open = note.accepted.minus(note.repaid).max(Cents::ZERO);
    if let Some(payment) = note.payment.filter(|_| open == Cents::ZERO) {
        let fact = Fact::new("payment-note-twice").with("number", number).with("payment", payment.0);
        return Err(Error::refused(fact, format!("wijk payment show {}", payment.0)));
    }
    if note.accepted <= Cents::ZERO {
        let fact = Fact::new("payment-note-nothing").with("number", number);
        return Err(Error::refused(fact, format!("wijk expense judge {reference}")));
    }
    Ok(What { kind: PaymentKind::Reimbursement, instalment: None, note: Some(note.id), most: open })
}

fn granted(view: View<'_>, dossier: &DossierRow) -> Result<()> {
    if view.start_fund_granted(dossier.id)?.is_some() {
        return Ok(());
    }
    let fact = Fact::new("payment-no-fund").with("reference", &dossier.reference);
    Err(Error::refused(fact, format!("wijk fund grant {}", dossier.reference)))
}

/// What is paid: above nothing, no more than what it is of, and no more than what is free.
fn amount(request: &AddRequest, what: &What, before: &Remains, dossier: &DossierRow) -> Result<Cents> {
    let fault = |amount: Cents, fact: Fact| Error::invalid(Fault::of("--amount", amount.to_decimal(), fact));
    let free = before.free();
    let reference = &dossier.reference;
    let amount = match (request.amount, what.kind) {
        (Some(amount), _) => amount,
        // What is accepted beyond the start fund is not repaid (B-SB-1).
        (None, PaymentKind::Reimbursement) => what.most.min(free),
        (None, _) => what.most,
    };
    if amount > what.most && request.amount.is_some() {
        let fact = Fact::new("payment-too-much").with("most", what.most);
        return Err(fault(amount, fact));
    }
    if amount > free || free <= Cents::ZERO {
        let fact = Fact::new("payment-beyond")
            .with("reference", reference)
            .with("amount", amount)
            .with("free", free.max(Cents::ZERO))
            .with("given", before.given);
        return Err(Error::refused(fact, format!("wijk payment list {reference}")));
    }
    if amount <= Cents::ZERO {
        return Err(fault(amount, Fact::new("payment-nothing")));
    }
    Ok(amount)
}
