//! Money that has to come back: asked, repaid in one or more parts, or given up.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::settle::{account, due};
use super::words::Faults;
use super::{Context, Error, Result, check_day, find};
use crate::domain::dates::day_of;
use crate::domain::fact::Fact;
use crate::domain::ids::{EditionId, RecoveryId};
use crate::domain::ledger::{Account, Fund};
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::exchange::bank_in::{BankIn, BankLine};
use crate::storage::dossier::DossierRow;
use crate::storage::recovery::{NewRecovery, RecoveryRow, RepaymentRow};
use crate::storage::{Tx, View};

/// Money that is asked back.
#[derive(Debug, Clone, Default)]
pub struct AskRequest {
    /// The dossier, as typed.
    pub dossier: String,
    /// From which fund; from the only one of which money has to come back when not said.
    pub fund: Option<Fund>,
    /// How much; all that has to come back when not said.
    pub amount: Option<Cents>,
    /// Why.
    pub reason: Option<String>,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
    /// The last day to pay; as the edition says when not said.
    pub due: Option<NaiveDate>,
}

/// What has to come back of a fund, and how much of it nobody asked yet.
fn owed(view: View<'_>, dossier: &DossierRow, fund: Fund) -> Result<Cents> {
    let held = view.holdings(dossier.edition, dossier.id, fund)?;
    let recoverable: Cents = held
        .iter()
        .filter(|((_, account), _)| *account == Account::Recoverable)
        .map(|(_, amount)| *amount)
        .sum();
    let asked: Cents =
        view.recoveries(dossier.id)?.iter().filter(|row| row.fund == fund).map(RecoveryRow::open).sum();
    Ok(recoverable.minus(asked).max(Cents::ZERO))
}

/// What has to come back of a dossier and is not asked yet, by fund.
///
/// # Errors
/// What the register says.
pub fn unasked(view: View<'_>, dossier: &DossierRow) -> Result<Vec<(Fund, Cents)>> {
    let mut found = Vec::new();
    for fund in [Fund::Award, Fund::StartFund] {
        let owed = owed(view, dossier, fund)?;
        if owed > Cents::ZERO {
            found.push((fund, owed));
        }
    }
    Ok(found)
}

/// Asks money back.
///
/// # Errors
/// The dossier is not found; nothing has to come back; more than was paid, or than has to come back, is asked; no reason or
/// last day is known; the day lies in the future.
pub fn add(context: &mut Context<'_>, request: &AskRequest) -> Result<RecoveryRow> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let dossier = find::dossier(**tx, &request.dossier)?;
        let rules = tx.rule_set(dossier.edition)?;
        let reference = &dossier.reference;
        let mut faults = Faults::default();
        if request.amount.is_some_and(|amount| amount <= Cents::ZERO) {
            faults.add("--amount", "0", Fact::new("recovery-amount-zero"));
        }
        let reason = faults.needed("--reason", request.reason.as_deref());
        faults.settle()?;
        let known = unasked(**tx, &dossier)?;
        let meant = |(fund, _): &&(Fund, Cents)| request.fund.is_none_or(|wanted| wanted == *fund);
        let mut meant = known.iter().filter(meant);
        let (fund, owed) = match (meant.next(), meant.next()) {
            (Some(only), None) => *only,
            (Some(_), Some(_)) => {
                let fact = Fact::new("settle-which").with("reference", reference);
                let next = vec!["--fund award".to_owned(), "--fund start-fund".to_owned()];
                return Err(Error::Refused { fact, next });
            }
            (None, _) => {
                let fact = Fact::new("recovery-nothing-owed").with("reference", reference);
                let next =
                    vec![format!("wijk settle {reference}"), format!("wijk recovery list {reference}")];
                return Err(Error::Refused { fact, next });
            }
        };
        let amount = request.amount.unwrap_or(owed);
        if amount > owed {
            let paid = account(**tx, &rules, &dossier, fund)?.grant.net_paid();
            let code = if amount > paid { "recovery-above-paid" } else { "recovery-above-owed" };
            let fact = Fact::new(code)
                .with("reference", reference)
                .with("amount", amount)
                .with("paid", paid)
                .with("owed", owed);
            return Err(Error::refused(fact, format!("--amount {}", owed.to_decimal())));
        }
        let today = day_of(now, rules.timezone);
        let on = request.on.unwrap_or(today);
        check_day(on, dossier.submitted.day, today)?;
        let due = due(&rules, request.due, on)?;
        let new = NewRecovery { dossier: dossier.id, fund, amount, reason, asked: on, due: Some(due) };
        let id = tx.insert_recovery(&new)?;
        tx.tell("reference", reference);
        tx.tell("number", id.0);
        tx.tell("amount", amount);
        found(**tx, id)
    };
    context.change(Operation::new(OperationKind::AskBack), work).map(|(row, _)| row)
}

fn found(view: View<'_>, id: RecoveryId) -> Result<RecoveryRow> {
    view.recovery(id)?.ok_or_else(|| Error::NotFound {
        fact: Fact::new("recovery-none").with("number", id.0),
        near: Vec::new(),
        next: vec!["wijk recovery list".to_owned()],
    })
}

/// A recovery with what came back of it.
///
/// # Errors
/// There is no such recovery.
pub fn show(view: View<'_>, number: i64) -> Result<(RecoveryRow, Vec<RepaymentRow>)> {
    let id = RecoveryId(number);
    Ok((found(view, id)?, view.repayments(id)?))
}

/// The recoveries of a dossier, of an edition, or of all of them.
///
/// # Errors
/// The dossier or edition is not found.
pub fn list(view: View<'_>, dossier: Option<&str>, edition: Option<&str>) -> Result<Vec<RecoveryRow>> {
    if let Some(text) = dossier {
        return Ok(view.recoveries(find::dossier(view, text)?.id)?);
    }
    let edition: Option<EditionId> =
        edition.map(|text| find::edition(view, Some(text))).transpose()?.map(|edition| edition.id);
    Ok(view.recoveries_in(edition)?)
}

/// Money that came back.
#[derive(Debug, Clone, Default)]
pub struct RepayRequest {
    /// Number of the recovery.
    pub number: i64,
    /// How much; all that is open when not said.
    pub amount: Option<Cents>,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
    /// Reference that the bank gave it.
    pub bank: Option<String>,
}

/// Notes that money came back.
///
/// # Errors
/// There is no such recovery; nothing is open of it; more came back than is open; nothing did; the day lies before it was
/// asked, or in the future.
pub fn repay(context: &mut Context<'_>, request: &RepayRequest) -> Result<(RecoveryRow, RepaymentRow)> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let row = found(**tx, RecoveryId(request.number))?;
        let mut faults = Faults::default();
        let bank = request.bank.as_deref().and_then(|text| faults.clean("--bank", text));
        if request.amount.is_some_and(|amount| amount <= Cents::ZERO) {
            faults.add("--amount", "0", Fact::new("recovery-amount-zero"));
        }
        faults.settle()?;
        nothing_open(&row)?;
        let amount = request.amount.unwrap_or_else(|| row.open());
        if amount > row.open() {
            let fact = Fact::new("recovery-above-open")
                .with("number", row.id.0)
                .with("amount", amount)
                .with("open", row.open());
            return Err(Error::refused(fact, format!("--amount {}", row.open().to_decimal())));
        }
        let today = day_of(now, chrono_tz::Europe::Brussels);
        let on = request.on.unwrap_or(today);
        check_day(on, row.asked, today)?;
        let repayment = RepaymentRow { amount, on, bank };
        tx.insert_repayment(&row, &repayment)?;
        tx.tell("reference", &row.reference);
        tx.tell("number", row.id.0);
        tx.tell("amount", amount);
        Ok((found(**tx, row.id)?, repayment))
    };
    context.change(Operation::new(OperationKind::Repay), work).map(|(repaid, _)| repaid)
}

fn nothing_open(row: &RecoveryRow) -> Result<()> {
    if row.open() > Cents::ZERO {
        return Ok(());
    }
    let fact = Fact::new("recovery-closed").with("number", row.id.0).with("reference", &row.reference);
    Err(Error::refused(fact, format!("wijk recovery show {}", row.id.0)))
}

/// Why a line of a bank's file was not booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Unbooked {
    /// Booked before: the same recovery, day, amount and reference of the bank.
    Before,
    /// More than is open.
    TooMuch,
    /// Nothing is open any more.
    Closed,
    /// Dated before it was asked, or in the future.
    WrongDay,
    /// A communication that no recovery has.
    Unknown,
    /// No communication.
    Silent,
}

/// What became of a bank's file.
#[derive(Debug, Clone, Default)]
pub struct Booked {
    /// What was booked: the line of the file, the recovery as it stands now, and how much.
    pub booked: Vec<(usize, RecoveryRow, Cents)>,
    /// What came in and was not booked: the line, the day, the amount, the communication and why.
    pub left: Vec<(BankLine, Unbooked)>,
    /// How many lines are not of money that came in.
    pub others: usize,
}

/// Books what came back by a bank's file: all lines that fit, in one operation. A line is of a recovery when it came in
/// with its communication; the same file twice books nothing twice.
///
/// # Errors
/// What the register says.
pub fn book(context: &mut Context<'_>, file: &BankIn) -> Result<Booked> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let today = day_of(now, chrono_tz::Europe::Brussels);
        let mut done = Booked::default();
        let known: Vec<String> = file
            .lines
            .iter()
            .filter_map(|line| line.communication.as_ref().map(|it| it.as_str().to_owned()))
            .collect();
        let rows = tx.recoveries_by_communication(&known)?;
        // What one file says twice is two transfers; what the register has already is one of them.
        let mut before = Vec::new();
        for row in &rows {
            before.extend(tx.repayments(row.id)?.into_iter().map(|repayment| (row.id, repayment)));
        }
        for line in &file.lines {
            if line.amount <= Cents::ZERO {
                done.others += 1;
                continue;
            }
            let Some(communication) = &line.communication else {
                done.left.push((line.clone(), Unbooked::Silent));
                continue;
            };
            let Some(row) = rows.iter().find(|row| row.communication == communication.as_str()) else {
                done.left.push((line.clone(), Unbooked::Unknown));
                continue;
            };
            let same = |(id, repayment): &(RecoveryId, RepaymentRow)| {
                *id == row.id
                    && repayment.on == line.booked_on
                    && repayment.amount == line.amount
                    && (repayment.bank == line.reference || repayment.bank.is_none())
            };
            if let Some(at) = before.iter().position(same) {
                before.swap_remove(at);
                done.left.push((line.clone(), Unbooked::Before));
                continue;
            }
            let row = found(**tx, row.id)?;
            let wrong = if row.open() <= Cents::ZERO {
                Some(Unbooked::Closed)
            } else if line.amount > row.open() {
                Some(Unbooked::TooMuch)
            } else if line.booked_on < row.asked || line.booked_on > today {
                Some(Unbooked::WrongDay)
            } else {
                None
            };
            if let Some(wrong) = wrong {
                done.left.push((line.clone(), wrong));
                continue;
            }
            let repayment =
                RepaymentRow { amount: line.amount, on: line.booked_on, bank: line.reference.clone() };
            tx.insert_repayment(&row, &repayment)?;
            done.booked.push((line.line, found(**tx, row.id)?, line.amount));
        }
        if done.booked.is_empty() {
            return Ok(done);
        }
        tx.tell("count", done.booked.len());
        tx.tell("amount", done.booked.iter().map(|(_, _, amount)| *amount).sum::<Cents>());
        Ok(done)
    };
    context.change(Operation::new(OperationKind::ImportRepayments), work).map(|(booked, _)| booked)
}

/// Gives up what is still open of a recovery.
///
/// # Errors
/// There is no such recovery; nothing is open of it; no reason is given; the day lies before it was asked, or in the
/// future.
pub fn waive(
    context: &mut Context<'_>,
    number: i64,
    reason: Option<&str>,
    on: Option<NaiveDate>,
) -> Result<RecoveryRow> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let row = found(**tx, RecoveryId(number))?;
        nothing_open(&row)?;
        let mut faults = Faults::default();
        let reason = faults.needed("--reason", reason);
        faults.settle()?;
        let today = day_of(now, chrono_tz::Europe::Brussels);
        let on = on.unwrap_or(today);
        check_day(on, row.last.unwrap_or(row.asked), today)?;
        tx.waive_recovery(&row, on, &reason)?;
        tx.tell("reference", &row.reference);
        tx.tell("number", row.id.0);
        tx.tell("amount", row.open());
        found(**tx, row.id)
    };
    context.change(Operation::new(OperationKind::WaiveRecovery), work).map(|(row, _)| row)
}

/// Whether anything can still be asked of a dossier.
///
/// # Errors
/// What the register says.
pub fn next_for(view: View<'_>, dossier: &DossierRow) -> Result<Vec<String>> {
    let reference = &dossier.reference;
    let unasked = unasked(view, dossier)?;
    let several = unasked.len() > 1;
    let command = |(fund, _): &(Fund, Cents)| match several {
        true => format!("wijk recovery add {reference} --fund {fund} --reason …"),
        false => format!("wijk recovery add {reference} --reason …"),
    };
    Ok(unasked.iter().map(command).collect())
}
