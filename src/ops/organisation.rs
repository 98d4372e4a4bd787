//! Organisations: one record each, whatever they take part in.

mod merge;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use super::words::Faults;
use super::{Context, Error, Result, find};
use crate::domain::fact::Fact;
use crate::domain::ids::{EditionId, OperationId, OrganisationId};
use crate::domain::language::Texts;
use crate::domain::numbers::EnterpriseNumber;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::organisation::{Organisation, OrganisationKind};
use crate::domain::text::{fold, nearly_same};
use crate::storage::field::Naming;
use crate::storage::organisation::{ListedOrganisation, OrganisationRow, SpokespersonRow};
use crate::storage::partner::PartnerRow;
use crate::storage::report::rule_sets;
use crate::storage::{StorageError, Tx, View};

pub use merge::{Contradiction, Detail, Merged, contradictions, merge};

/// How many candidates are listed when a text fits several organisations.
const CANDIDATES: u32 = 10;

/// How many organisations of nearly the same name are pointed out.
const NEAR: usize = 3;

/// What is said of an organisation; `None` leaves as it is, empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrganisationInput {
    /// Name.
    pub name: Option<String>,
    /// What it is.
    pub kind: Option<OrganisationKind>,
    /// Number in the Crossroads Bank for Enterprises.
    pub enterprise_number: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Account.
    pub iban: Option<String>,
}

/// An organisation that was recorded or changed.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// As it is now.
    pub row: OrganisationRow,
    /// Something was changed, so that there is something to undo.
    pub saved: bool,
    /// Others of nearly the same name.
    pub near: Vec<OrganisationRow>,
}

/// Everything about an organisation.
#[derive(Debug, Clone)]
pub struct Looked {
    /// The organisation.
    pub row: OrganisationRow,
    /// Its partnerships, with the references of their dossiers.
    pub partnerships: Vec<(String, PartnerRow)>,
    /// Who speaks or spoke in its name.
    pub spokespersons: Vec<SpokespersonRow>,
    /// Fields of a programme's own that name it: where, and the name of the field.
    pub fields: Vec<(Naming, Texts)>,
}

/// The one organisation that a text means: by number, by enterprise number, by any part of its name.
///
/// # Errors
/// Not found, or several, which are listed.
pub fn find_organisation(view: View<'_>, text: &str) -> Result<OrganisationRow> {
    let text = text.trim();
    if let Ok(number) = EnterpriseNumber::parse(text) {
        let found = view.organisation_by_enterprise_number(number.as_str())?;
        return found.ok_or_else(|| not_found(text));
    }
    if let Ok(number) = text.trim_start_matches('#').parse()
        && let Some(found) = view.organisation(OrganisationId(number))?
    {
        return Ok(found);
    }
    let key = fold(text);
    let mut found = if key.is_empty() { Vec::new() } else { view.organisations_named(&key)? };
    if found.is_empty() && !key.is_empty() {
        found = view.organisations_like(&key, CANDIDATES + 1)?;
    }
    match found.len() {
        1 => Ok(found.swap_remove(0)),
        0 => Err(not_found(text)),
        count => Err(Error::NotFound {
            fact: Fact::new("organisation-several")
                .with("text", text)
                .with("more", i64::from(count > CANDIDATES as usize)),
            near: found.iter().take(CANDIDATES as usize).map(listed).collect(),
            next: Vec::new(),
        }),
    }
}

fn not_found(text: &str) -> Error {
    Error::NotFound {
        fact: Fact::new("organisation-none").with("text", text),
        near: Vec::new(),
        next: vec![
            "wijk organisation list".to_owned(),
            format!("wijk organisation add {} --kind …", find::quoted(text)),
        ],
    }
}

/// An organisation in a list of candidates.
fn listed(row: &OrganisationRow) -> String {
    format!("{}  {}", row.id.0, row.organisation.name)
}

/// Records an organisation.
///
/// # Errors
/// All faults of what is said; it is there already under its enterprise number, or under its very name.
pub fn add(context: &mut Context<'_>, input: &OrganisationInput) -> Result<Recorded> {
    let organisation = made(input)?;
    let work = |tx: &Tx<'_>| {
        let id = insert(tx, &organisation)?;
        tx.tell("number", id.0);
        recorded(tx, id)
    };
    saved(context.change(Operation::new(OperationKind::AddOrganisation), work)?)
}

/// A new organisation as it is said to be.
///
/// # Errors
/// All faults of what is said.
pub(super) fn made(input: &OrganisationInput) -> Result<Organisation> {
    let mut faults = Faults::default();
    let before = Organisation {
        name: String::new(),
        kind: OrganisationKind::Other,
        enterprise_number: None,
        email: None,
        phone: None,
        address: None,
        iban: None,
    };
    let organisation = read(&before, input, &mut faults);
    if input.kind.is_none() {
        faults.add("--kind", "", Fact::new("organisation-kind-needed"));
    }
    faults.settle()?;
    Ok(organisation)
}

/// Adds an organisation that is not there yet.
///
/// # Errors
/// It is, under its enterprise number or its very name.
pub(super) fn insert(tx: &Tx<'_>, organisation: &Organisation) -> Result<OrganisationId> {
    not_there(**tx, organisation, None)?;
    if let Some(there) = tx.organisations_named(&fold(&organisation.name))?.first() {
        let same_number = there.organisation.enterprise_number == organisation.enterprise_number;
        // Two enterprise numbers are two organisations, whatever they are called.
        if same_number
            || there.organisation.enterprise_number.is_none()
            || organisation.enterprise_number.is_none()
        {
            let fact = Fact::new("organisation-exists")
                .with("number", there.id.0)
                .with("name", &there.organisation.name);
            return Err(Error::refused(fact, format!("wijk organisation edit {}", there.id.0)));
        }
    }
    Ok(tx.insert_organisation(organisation)?)
}

/// Refuses an enterprise number that another organisation has: it is the same one.
fn not_there(view: View<'_>, organisation: &Organisation, own: Option<OrganisationId>) -> Result<()> {
    let Some(number) = &organisation.enterprise_number else { return Ok(()) };
    let there = view.organisation_by_enterprise_number(number)?.filter(|there| Some(there.id) != own);
    let Some(there) = there else { return Ok(()) };
    let shown = EnterpriseNumber::parse(number).map_or_else(|_| number.clone(), |number| number.to_string());
    let fact = Fact::new("organisation-same-number")
        .with("number", there.id.0)
        .with("name", &there.organisation.name)
        .with("enterprise", shown);
    let next = match own {
        Some(own) => format!("wijk organisation merge {} {}", own.0, there.id.0),
        None => format!("wijk organisation edit {}", there.id.0),
    };
    Err(Error::refused(fact, next))
}

/// Changes what is known of an organisation.
///
/// # Errors
/// Not found; nothing is said; all faults of what is said; another one has its enterprise number.
pub fn edit(context: &mut Context<'_>, text: &str, input: &OrganisationInput) -> Result<Recorded> {
    let work = |tx: &Tx<'_>| {
        let row = find_organisation(**tx, text)?;
        if *input == OrganisationInput::default() {
            let next = format!("wijk organisation edit {} --help", row.id.0);
            return Err(Error::refused(Fact::new("error-nothing-to-change"), next));
        }
        let mut faults = Faults::default();
        let organisation = read(&row.organisation, input, &mut faults);
        faults.settle()?;
        not_there(**tx, &organisation, Some(row.id))?;
        if organisation != row.organisation {
            tx.change_organisation(row.id, &organisation)?;
            touch_all(tx, row.id)?;
        }
        tx.tell("number", row.id.0);
        recorded(tx, row.id)
    };
    saved(context.change(Operation::new(OperationKind::EditOrganisation), work)?)
}

fn saved((recorded, id): (Recorded, Option<OperationId>)) -> Result<Recorded> {
    Ok(Recorded { saved: id.is_some(), ..recorded })
}

fn recorded(tx: &Tx<'_>, id: OrganisationId) -> Result<Recorded> {
    let row = tx.organisation(id)?.ok_or(StorageError::BrokenReference)?;
    let near = near(**tx, &row)?;
    Ok(Recorded { row, saved: false, near })
}

/// Organisations of nearly the same name: at most three.
///
/// # Errors
/// The register's.
pub(super) fn near(view: View<'_>, row: &OrganisationRow) -> Result<Vec<OrganisationRow>> {
    let key = fold(&row.organisation.name);
    let mut near = view.organisations_resembling(&key)?;
    near.retain(|other| other.id != row.id && nearly_same(&key, &fold(&other.organisation.name)));
    near.truncate(NEAR);
    Ok(near)
}

/// The log of every dossier in which an organisation has a part shows what is done with it.
fn touch_all(tx: &Tx<'_>, id: OrganisationId) -> Result<()> {
    for dossier in tx.dossiers_of_organisation(id)? {
        tx.touches(dossier);
    }
    Ok(())
}

/// An organisation as it is after what is said.
fn read(before: &Organisation, input: &OrganisationInput, faults: &mut Faults) -> Organisation {
    let mut organisation = before.clone();
    if input.name.is_some() || before.name.is_empty() {
        let flag = if before.name.is_empty() { "NAME" } else { "--name" };
        organisation.name = faults.name(flag, input.name.as_deref());
    }
    organisation.kind = input.kind.unwrap_or(organisation.kind);
    if let Some(number) = &input.enterprise_number {
        organisation.enterprise_number = faults.enterprise_number("--enterprise-number", number);
    }
    if let Some(email) = &input.email {
        organisation.email = faults.email("--email", email);
    }
    if let Some(phone) = &input.phone {
        organisation.phone = faults.phone("--phone", phone);
    }
    if let Some(address) = &input.address {
        organisation.address = faults.clean("--address", address);
    }
    if let Some(iban) = &input.iban {
        organisation.iban = faults.iban("--iban", iban);
    }
    organisation
}

/// Organisations with what they take part in, by name: of a kind, with a text in their name.
///
/// # Errors
/// The register's.
pub fn list(
    view: View<'_>,
    kind: Option<OrganisationKind>,
    text: Option<&str>,
) -> Result<Vec<ListedOrganisation>> {
    Ok(view.organisations_listed(kind, text)?)
}

/// Everything about the one organisation that a text means.
///
/// # Errors
/// As [`find_organisation`].
pub fn look(view: View<'_>, text: &str) -> Result<Looked> {
    let row = find_organisation(view, text)?;
    let id = row.id;
    let naming = view.fields_naming(id)?;
    let editions: BTreeSet<EditionId> = naming.iter().map(|one| one.edition).collect();
    let rules = rule_sets(view, &Vec::from_iter(editions))?;
    let named = naming.into_iter().map(|one| {
        let fields = rules.get(&one.edition).map(|rules| &rules.fields[..]).unwrap_or_default();
        let name = fields.iter().find(|field| field.code == one.field).map(|field| field.name.clone());
        let code = || Texts { nl: one.field.clone(), fr: one.field.clone(), en: one.field.clone() };
        let name = name.unwrap_or_else(code);
        (one, name)
    });
    let (partnerships, spokespersons) = (view.partnerships_of(id)?, view.spokespersons(id)?);
    Ok(Looked { row, partnerships, spokespersons, fields: named.collect() })
}
