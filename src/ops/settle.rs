//! Settling the account of a dossier (B-MO-7, B-MO-12): what was accepted, at most what was awarded, less what was paid.
//! What was paid too much is asked back in the same operation.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::advance::{Aside, check_aside};
use super::ledger::grant;
use super::words::Faults;
use super::{Context, Error, Result, check_day, find};
use crate::domain::dates::day_of;
use crate::domain::dossier::judge::{Finding, judge};
use crate::domain::dossier::lifecycle::{Phase, Standing};
use crate::domain::fact::Fact;
use crate::domain::ledger::{Fund, Grant, Unspent};
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule::Gate;
use crate::domain::programme::rule_set::RuleSet;
use crate::storage::dossier::{DossierRow, OverrideRow};
use crate::storage::recovery::{NewRecovery, RecoveryRow};
use crate::storage::settlement::{Declared, SettlementRow};
use crate::storage::{Tx, View};

/// An account that is settled.
#[derive(Debug, Clone, Default)]
pub struct SettleRequest {
    /// The dossier, as typed.
    pub dossier: String,
    /// Of which fund; of the only one that is open when not said.
    pub fund: Option<Fund>,
    /// What becomes of what is not needed; as the edition says when not said.
    pub unspent: Option<Unspent>,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
    /// By which day money has to come back; as the edition says when not said.
    pub due: Option<NaiveDate>,
    /// Why, in words.
    pub note: Option<String>,
    /// Codes of rules that are set aside.
    pub aside: Vec<String>,
    /// Why they are.
    pub reason: Option<String>,
}

/// The account of a dossier with one fund.
#[derive(Debug, Clone)]
pub struct Account {
    /// Which fund.
    pub fund: Fund,
    /// What was granted, accepted and paid.
    pub grant: Grant,
    /// What was declared.
    pub declared: Declared,
    /// Titles of the projects, by number.
    pub titles: Vec<(u32, String)>,
    /// Own means and other funding, by kind.
    pub income: Vec<(String, Cents)>,
    /// How it was settled.
    pub settled: Option<SettlementRow>,
    /// What was asked back.
    pub recoveries: Vec<RecoveryRow>,
}

impl Account {
    /// What all money together is more than all costs; nothing where nothing was declared.
    pub fn overfunded(&self) -> Cents {
        if self.fund != Fund::Award || self.declared.declared == Cents::ZERO {
            return Cents::ZERO;
        }
        let received: Cents = self.income.iter().map(|(_, amount)| *amount).sum();
        let entitled: Cents = self.grant.entitled().into_iter().sum();
        entitled.plus(received).minus(self.declared.declared).max(Cents::ZERO)
    }

    /// What has to come back and is not asked back yet.
    pub fn unasked(&self) -> Cents {
        let owed = Cents::ZERO.minus(self.grant.balance()).minus(self.grant.waived);
        let asked: Cents = self.recoveries.iter().map(RecoveryRow::open).sum();
        owed.minus(asked).max(Cents::ZERO)
    }
}

/// A dossier with its accounts.
#[derive(Debug, Clone)]
pub struct Accounts {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// The accounts from which something was granted, the award first.
    pub accounts: Vec<Account>,
}

/// An account that was settled, or opened again.
#[derive(Debug, Clone)]
pub struct Settled {
    /// The dossier.
    pub dossier: DossierRow,
    /// The account as it stands now.
    pub account: Account,
    /// On which day.
    pub on: NaiveDate,
    /// What was asked back with it.
    pub recovery: Option<RecoveryRow>,
    /// What the rules said.
    pub findings: Vec<Finding>,
}

/// The accounts of a dossier.
///
/// # Errors
/// The dossier is not found.
pub fn show(view: View<'_>, text: &str) -> Result<Accounts> {
    let dossier = find::dossier(view, text)?;
    let rules = view.rule_set(dossier.edition)?;
    let mut accounts = Vec::new();
    for fund in [Fund::Award, Fund::StartFund] {
        let account = account(view, &rules, &dossier, fund)?;
        if !account.grant.awarded.is_empty() {
            accounts.push(account);
        }
    }
    Ok(Accounts { dossier, rules, accounts })
}

/// The account of a dossier with one fund.
///
/// # Errors
/// What the register says.
pub fn account(view: View<'_>, rules: &RuleSet, dossier: &DossierRow, fund: Fund) -> Result<Account> {
    let mut recoveries = view.recoveries(dossier.id)?;
    recoveries.retain(|row| row.fund == fund);
    let projects = if fund == Fund::Award { view.decided_projects(dossier.id)? } else { Vec::new() };
    Ok(Account {
        fund,
        grant: grant(view, rules, dossier, fund)?,
        declared: view.declared_of(dossier.id, fund)?,
        titles: projects.into_iter().map(|row| (row.number, row.title)).collect(),
        income: if fund == Fund::Award { view.income_by_kind(dossier.id)? } else { Vec::new() },
        settled: view.settlement(dossier.id, fund)?,
        recoveries,
    })
}

impl Accounts {
    /// The funds whose account can be settled now.
    ///
    /// # Errors
    /// Nothing was granted; everything is settled.
    pub fn open(&self) -> Result<Vec<Fund>> {
        let reference = &self.dossier.reference;
        if self.accounts.is_empty() {
            let fact = Fact::new("settle-nothing").with("reference", reference);
            return Err(Error::refused(fact, format!("wijk show {reference}")));
        }
        let open: Vec<Fund> = self
            .accounts
            .iter()
            .filter(|account| account.settled.is_none())
            .map(|account| account.fund)
            .collect();
        match self.accounts.iter().find_map(|account| account.settled.as_ref()) {
            Some(row) if open.is_empty() => Err(already(reference, row)),
            _ => Ok(open),
        }
    }

    /// The account that is meant: of the fund that is said, else the only open one.
    ///
    /// # Errors
    /// Nothing was granted from it; it is settled; there are two.
    pub fn meant(&self, fund: Option<Fund>) -> Result<&Account> {
        let open = self.open();
        let reference = &self.dossier.reference;
        let wanted = match (fund, &open) {
            (Some(fund), _) => fund,
            (None, Ok(open)) => match open[..] {
                [only] => only,
                _ => {
                    let fact = Fact::new("settle-which").with("reference", reference);
                    return Err(Error::Refused {
                        fact,
                        next: vec!["--fund award".to_owned(), "--fund start-fund".to_owned()],
                    });
                }
            },
            (None, Err(_)) => return Err(open.err().unwrap_or_else(|| nothing(reference))),
        };
        let Some(account) = self.accounts.iter().find(|account| account.fund == wanted) else {
            return Err(nothing(reference));
        };
        match &account.settled {
            Some(row) => Err(already(reference, row)),
            None => Ok(account),
        }
    }
}

fn nothing(reference: &str) -> Error {
    let fact = Fact::new("settle-nothing").with("reference", reference);
    Error::refused(fact, format!("wijk show {reference}"))
}

fn already(reference: &str, row: &SettlementRow) -> Error {
    let fact = Fact::new("settle-already")
        .with("reference", reference)
        .with_term("fund", row.fund.term())
        .with("on", row.on);
    Error::Refused {
        fact,
        next: vec![
            format!("wijk settle {reference} --show"),
            format!("wijk settle {reference} --fund {} --reopen --reason …", row.fund),
        ],
    }
}

/// An account that is settled can no longer change.
///
/// # Errors
/// It is settled.
pub fn is_open(view: View<'_>, dossier: &DossierRow, fund: Fund) -> Result<()> {
    match view.settlement(dossier.id, fund)? {
        Some(row) => Err(already(&dossier.reference, &row)),
        None => Ok(()),
    }
}

/// Settles the account of a dossier; what was paid too much is asked back.
///
/// # Errors
/// The dossier is not found; nothing was granted; it is settled; nobody said what becomes of the rest, or by which day
/// money has to come back; the day; the rules.
pub fn settle(context: &mut Context<'_>, request: &SettleRequest) -> Result<Settled> {
    let (now, actor) = (context.now, context.actor.clone());
    let work = |tx: &Tx<'_>| {
        let known = show(**tx, &request.dossier)?;
        let (dossier, rules) = (&known.dossier, &known.rules);
        let account = known.meant(request.fund)?;
        let fund = account.fund;
        let mut faults = Faults::default();
        let note = request.note.as_deref().and_then(|text| faults.clean("--note", text));
        let reason = request.reason.as_deref().and_then(|text| faults.clean("--reason", text));
        faults.settle()?;
        let today = day_of(now, rules.timezone);
        let on = request.on.unwrap_or(today);
        check_day(on, begun(dossier), today)?;
        let aside = Aside { rules: &request.aside, reason: reason.as_deref(), actor: &actor, on };
        let findings = pass(tx, rules, dossier, fund, &aside)?;
        let Some(unspent) = request.unspent.or(rules.money.unspent) else {
            let fact = Fact::new("settle-unspent").with("edition", &rules.reference);
            let next = vec!["--unspent returns".to_owned(), "--unspent lapses".to_owned()];
            return Err(Error::Refused { fact, next });
        };
        let row = SettlementRow {
            fund,
            on,
            awarded: account.grant.total(),
            accepted: account.grant.entitled().into_iter().sum(),
            paid: account.grant.net_paid(),
            unspent,
            note,
        };
        tx.insert_settlement(dossier.id, &row)?;
        let owed = account.unasked();
        let mut recovery = None;
        if owed > Cents::ZERO {
            let due = due(rules, request.due, on)?;
            let new = NewRecovery {
                dossier: dossier.id,
                fund,
                amount: owed,
                reason: "settlement".to_owned(),
                asked: on,
                due: Some(due),
            };
            recovery = tx.recovery(tx.insert_recovery(&new)?)?;
        }
        tx.tell("reference", &dossier.reference);
        tx.tell("fund", crate::domain::fact::Value::Term(fund.term()));
        tx.tell("balance", account.grant.balance());
        let account = self::account(**tx, rules, dossier, fund)?;
        Ok(Settled { dossier: dossier.clone(), account, on, recovery, findings })
    };
    context.change(Operation::new(OperationKind::Settle), work).map(|(settled, _)| settled)
}

/// Nothing is settled before the dossier came in.
fn begun(dossier: &DossierRow) -> NaiveDate {
    match dossier.standing {
        Standing { phase: Phase::Realisation, status } if !status.is_over() => dossier.since,
        _ => dossier.submitted.day,
    }
}

/// By which day money has to come back.
pub(super) fn due(rules: &RuleSet, said: Option<NaiveDate>, on: NaiveDate) -> Result<NaiveDate> {
    let due = said.or_else(|| rules.money.recover.and_then(|length| length.after(on)));
    let Some(due) = due else {
        let fact = Fact::new("settle-due").with("edition", &rules.reference);
        return Err(Error::Refused { fact, next: vec!["--due …".to_owned()] });
    };
    if due < on {
        let mut faults = Faults::default();
        faults.add("--due", due.to_string(), Fact::new("settle-due-early").with("on", on));
        faults.settle()?;
    }
    Ok(due)
}

/// Lets an account through the gate, or refuses with every verdict. What is set aside counts for this once.
fn pass(
    tx: &Tx<'_>,
    rules: &RuleSet,
    dossier: &DossierRow,
    fund: Fund,
    aside: &Aside<'_>,
) -> Result<Vec<Finding>> {
    let mut facts = tx.facts_at(dossier, rules, Gate::Settle)?;
    facts.settling.only = Some(fund);
    check_aside(rules, &judge(rules, Gate::Settle, &facts, &[]), aside)?;
    for code in aside.rules {
        let over = OverrideRow {
            rule: rules.rule(code).map_or_else(|| code.clone(), |rule| rule.code.clone()),
            gate: Gate::Settle,
            reason: aside.reason.unwrap_or_default().to_owned(),
            on: aside.on,
            actor: aside.actor.to_owned(),
        };
        tx.insert_override(dossier.id, &over)?;
        tx.tell("rule", &over.rule);
    }
    let findings = judge(rules, Gate::Settle, &facts, aside.rules);
    if findings.iter().any(Finding::blocks) {
        let wanted = Fact::new("error-rules")
            .with("reference", &dossier.reference)
            .with("neighbourhood", &dossier.name)
            .with_term("gate", format!("gate-{}", Gate::Settle))
            .with("count", findings.iter().filter(|finding| finding.blocks()).count());
        return Err(Error::Rules { wanted, findings });
    }
    Ok(findings)
}

/// Opens the account of a dossier again, as long as nothing was paid or came back since. What was asked back with it is
/// taken away.
///
/// # Errors
/// It is not settled; money moved since; a payment is under way; no reason is given.
pub fn reopen(
    context: &mut Context<'_>,
    dossier: &str,
    fund: Option<Fund>,
    reason: Option<&str>,
) -> Result<Settled> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let known = show(**tx, dossier)?;
        let (dossier, rules) = (&known.dossier, &known.rules);
        let reference = &dossier.reference;
        let mut settled = known
            .accounts
            .iter()
            .filter(|account| fund.is_none_or(|fund| fund == account.fund))
            .filter_map(|account| account.settled.as_ref().map(|row| (account, row)));
        let (account, row) = match (settled.next(), settled.next()) {
            (Some(found), None) => found,
            (Some(_), Some(_)) => {
                let fact = Fact::new("settle-which").with("reference", reference);
                let next = vec!["--fund award".to_owned(), "--fund start-fund".to_owned()];
                return Err(Error::Refused { fact, next });
            }
            (None, _) => {
                let fact = Fact::new("settle-not").with("reference", reference);
                return Err(Error::refused(fact, format!("wijk settle {reference}")));
            }
        };
        let mut faults = Faults::default();
        let reason = faults.needed("--reason", reason);
        faults.settle()?;
        let fund = account.fund;
        if let Some((number, ordered)) = tx.payments_under_way(dossier.id, fund)?.first().copied() {
            let fact = Fact::new("settle-under-way").with("reference", reference).with("number", number);
            let verb = if ordered { "confirm" } else { "cancel" };
            return Err(Error::refused(fact, format!("wijk payment {verb} {number}")));
        }
        let since: Vec<&RecoveryRow> =
            account.recoveries.iter().filter(|recovery| recovery.asked >= row.on).collect();
        let moved = account.grant.net_paid() != row.paid || since.iter().any(|it| it.waived.is_some());
        if moved {
            let fact = Fact::new("settle-moved").with("reference", reference).with("on", row.on);
            return Err(Error::refused(fact, format!("wijk budget postings {reference}")));
        }
        let on = day_of(now, rules.timezone);
        tx.remove_settlement(dossier.id, fund, on)?;
        for recovery in since {
            tx.remove_recovery(recovery)?;
        }
        tx.tell("reference", reference);
        tx.tell("fund", crate::domain::fact::Value::Term(fund.term()));
        tx.tell("reason", reason);
        let account = self::account(**tx, rules, dossier, fund)?;
        Ok(Settled { dossier: dossier.clone(), account, on, recovery: None, findings: Vec::new() })
    };
    context.change(Operation::new(OperationKind::ReopenSettlement), work).map(|(settled, _)| settled)
}
