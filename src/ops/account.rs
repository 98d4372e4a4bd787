//! The account to which a group is paid (B-SB-6): its own, or that of a member put at its disposal.

use chrono::NaiveDate;

use super::words::Faults;
use super::{Context, Error, Result, check_day, find};
use crate::domain::dates::day_of;
use crate::domain::dossier::lifecycle::Status;
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::person::RoleKind;
use crate::domain::text::fold;
use crate::storage::View;
use crate::storage::account::{GroupAccountRow, NewAccount};
use crate::storage::dossier::DossierRow;
use crate::storage::role::RoleRow;

/// An account as it is handed in. *Personal.*
#[derive(Debug, Clone, Default)]
pub struct AccountInput {
    /// Whose it is; the member's name, or the neighbourhood's, when not said.
    pub holder: Option<String>,
    /// The IBAN; the member's when not said.
    pub iban: Option<String>,
    /// The member whose own account it is: any part of the name.
    pub person: Option<String>,
    /// Since when; today when not said.
    pub from: Option<NaiveDate>,
}

/// An account that was set or ended.
#[derive(Debug, Clone)]
pub struct AccountChanged {
    /// The dossier.
    pub dossier: DossierRow,
    /// The account.
    pub account: GroupAccountRow,
    /// Whether another served before it.
    pub replaced: bool,
    /// Other neighbourhoods that use the same account: reference and name.
    pub elsewhere: Vec<(String, String)>,
    /// How many payments, not ordered yet, go there now.
    pub redirected: usize,
}

/// The accounts of a dossier.
///
/// # Errors
/// The dossier is not found.
pub fn list(view: View<'_>, text: &str) -> Result<(DossierRow, Vec<GroupAccountRow>)> {
    let dossier = find::dossier(view, text)?;
    let accounts = view.accounts(dossier.id)?;
    Ok((dossier, accounts))
}

/// The account that a dossier uses.
///
/// # Errors
/// The dossier is not found, or uses none.
pub fn show(view: View<'_>, text: &str) -> Result<(DossierRow, GroupAccountRow)> {
    let dossier = find::dossier(view, text)?;
    match view.account_in_use(dossier.id)? {
        Some(account) => Ok((dossier, account)),
        None => Err(none(&dossier)),
    }
}

pub(super) fn none(dossier: &DossierRow) -> Error {
    Error::NotFound {
        fact: Fact::new("account-none").with("reference", &dossier.reference),
        near: Vec::new(),
        next: vec![format!("wijk account set {}", dossier.reference)],
    }
}

/// Sets the account that a group uses from a day on; the one before it ends there and stays known. Payments that are not
/// ordered yet go to the new one.
///
/// # Errors
/// The dossier was not let in or refused; all faults of the input; the day lies before the last change or in the future; it
/// is the account in use already.
pub fn set(context: &mut Context<'_>, text: &str, input: &AccountInput) -> Result<AccountChanged> {
    let now = context.now;
    let work = |tx: &crate::storage::Tx<'_>| {
        let dossier = find::dossier(**tx, text)?;
        if matches!(dossier.standing.status, Status::NotAdmitted | Status::Refused) {
            return Err(super::order::stands_still(&dossier));
        }
        let today = day_of(now, tx.rule_set(dossier.edition)?.timezone);
        let on = input.from.unwrap_or(today);
        let member = match &input.person {
            Some(name) => Some(member(**tx, &dossier, name)?),
            None => None,
        };
        let known = member.as_ref().map(|role| &role.person);
        let mut faults = Faults::default();
        let iban = input.iban.as_deref().or(known.and_then(|person| person.iban.as_deref()));
        let iban = match iban.map(str::trim).filter(|text| !text.is_empty()) {
            Some(text) => faults.iban("--iban", text),
            None => {
                faults.add("--iban", "", Fact::new("account-iban-needed"));
                None
            }
        };
        let holder = input.holder.as_deref().or(known.map(|person| person.name.as_str()));
        let holder = faults.name("--holder", Some(holder.unwrap_or(&dossier.name)));
        faults.settle()?;
        let iban = iban.unwrap_or_default();
        let before = tx.account_in_use(dossier.id)?;
        let last = tx.accounts(dossier.id)?.iter().map(|account| account.to.unwrap_or(account.from)).max();
        check_from(on, last, today)?;
        let person = member.as_ref().map(|role| role.person_id);
        if let Some(before) = &before {
            if before.iban == iban
                && before.holder == holder
                && before.person.as_ref().map(|it| it.0) == person
            {
                let fact = Fact::new("account-same").with("reference", &dossier.reference);
                return Err(Error::refused(fact, format!("wijk account show {}", dossier.reference)));
            }
            tx.end_account(dossier.id, before.id, on)?;
        }
        let new = NewAccount { holder: &holder, iban: &iban, person, from: on };
        let id = tx.insert_account(dossier.id, &new)?;
        let redirected = tx.redirect_payments(dossier.id, id)?;
        tx.tell("reference", &dossier.reference);
        let elsewhere = tx.account_elsewhere(dossier.id, &iban)?;
        let account = tx.account_in_use(dossier.id)?.ok_or_else(|| none(&dossier))?;
        Ok(AccountChanged { replaced: before.is_some(), account, elsewhere, redirected, dossier })
    };
    context.change(Operation::new(OperationKind::SetAccount), work).map(|(changed, _)| changed)
}

/// The first day of an account: not before what came last, and not in the future.
fn check_from(on: NaiveDate, last: Option<NaiveDate>, today: NaiveDate) -> Result<()> {
    check_day(on, last.unwrap_or(NaiveDate::MIN), today).map_err(|error| match error {
        Error::Refused { fact, next } => {
            let next = next.iter().map(|flag| flag.replacen("--on", "--from", 1)).collect();
            Error::Refused { fact, next }
        }
        other => other,
    })
}

/// Ends the use of an account. Payments that would go there are held back until there is another.
///
/// # Errors
/// There is none in use; the day lies before its first, or in the future.
pub fn end(context: &mut Context<'_>, text: &str, on: Option<NaiveDate>) -> Result<AccountChanged> {
    let now = context.now;
    let work = |tx: &crate::storage::Tx<'_>| {
        let dossier = find::dossier(**tx, text)?;
        let Some(mut account) = tx.account_in_use(dossier.id)? else { return Err(none(&dossier)) };
        let today = day_of(now, tx.rule_set(dossier.edition)?.timezone);
        let on = on.unwrap_or(today);
        check_day(on, account.from, today)?;
        tx.end_account(dossier.id, account.id, on)?;
        account.to = Some(on);
        tx.tell("reference", &dossier.reference);
        let open = tx.payments(dossier.id)?.iter().filter(|payment| payment.state().is_open()).count();
        Ok(AccountChanged { dossier, account, replaced: false, elsewhere: Vec::new(), redirected: open })
    };
    context.change(Operation::new(OperationKind::EndAccount), work).map(|(changed, _)| changed)
}

/// The one member of the steering group that a part of a name means.
fn member(view: View<'_>, dossier: &DossierRow, name: &str) -> Result<RoleRow> {
    let key = fold(name);
    let roles = view.roles(dossier.id)?;
    let members = || roles.iter().filter(|role| role.kind == RoleKind::Member && role.to.is_none());
    let fits: Vec<&RoleRow> = members().filter(|role| fold(&role.person.name).contains(&key)).collect();
    let whole = fits.iter().find(|role| fold(&role.person.name) == key);
    match (&fits[..], whole) {
        (_, Some(role)) | ([role], None) => Ok((*role).clone()),
        ([], None) => Err(Error::NotFound {
            fact: Fact::new("error-no-member").with("text", name),
            near: members().map(|role| role.person.name.clone()).collect(),
            next: vec![format!("wijk member list {}", dossier.reference)],
        }),
        (several, None) => Err(Error::NotFound {
            fact: Fact::new("error-several-members").with("text", name),
            near: several.iter().map(|role| role.person.name.clone()).collect(),
            next: Vec::new(),
        }),
    }
}
