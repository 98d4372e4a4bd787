//! Persons: one record each, whatever roles they have. Whoever comes in again, by whatever command, is the same
//! person when name and e-mail address say so.

mod merge;
mod near;
mod roles;
#[cfg(test)]
mod tests;

use super::words::Faults;
use super::{Context, Error, Result, find};
use crate::domain::fact::Fact;
use crate::domain::ids::{DossierId, OperationId, PersonId};
use crate::domain::language::Language;
use crate::domain::numbers::Phone;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::person::{Person, RoleWord};
use crate::domain::text::fold;
use crate::storage::found::words;
use crate::storage::person::{
    AnsweredRow, AttendedRow, ListedPerson, PersonFilter, PersonRow, SpokenForRow, VisitedRow,
};
use crate::storage::role::PersonRole;
use crate::storage::{Tx, View};

pub use merge::{Contradiction, Detail, Merged, Prefer, contradictions, merge};
pub use near::{Near, Why, near};
pub(super) use roles::project_exists;
pub use roles::{RoleChanged, RoleInput, end_role, give_role};

/// How many candidates are listed when a text fits several persons.
const CANDIDATES: u32 = 10;

/// What is said of a person; `None` leaves as it is, empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonInput {
    /// Name.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Account.
    pub iban: Option<String>,
    /// The language to write in.
    pub language: Option<String>,
}

/// A person that was recorded or changed.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// As it is now.
    pub row: PersonRow,
    /// It was there already.
    pub known: bool,
    /// Something was changed, so that there is something to undo.
    pub saved: bool,
    /// Persons that it may be the same as.
    pub near: Vec<Near>,
}

/// Everything about a person.
#[derive(Debug, Clone)]
pub struct Looked {
    /// The person.
    pub row: PersonRow,
    /// Roles in all dossiers and editions.
    pub roles: Vec<PersonRole>,
    /// Partnerships for which the person speaks.
    pub partnerships: Vec<SpokenForRow>,
    /// Meetings attended.
    pub meetings: Vec<AttendedRow>,
    /// Visits as coach.
    pub visits: Vec<VisitedRow>,
    /// Requests answered as expert.
    pub requests: Vec<AnsweredRow>,
}

/// The one person that a text means: by number, by any part of name or e-mail address.
///
/// # Errors
/// Not found, or several, which are listed.
pub fn find_person(view: View<'_>, text: &str) -> Result<PersonRow> {
    let text = text.trim();
    if let Ok(number) = text.trim_start_matches('#').parse() {
        let found = view.person(PersonId(number))?;
        return found.ok_or_else(|| not_found(text));
    }
    let mut found = if text.contains('@') { view.persons_by_email(text)? } else { Vec::new() };
    if found.is_empty() {
        found = view.persons_beginning_with(&words(text), CANDIDATES + 1)?;
    }
    if found.is_empty() && !text.is_empty() {
        found = view.persons_containing(text, CANDIDATES + 1)?;
    }
    if found.len() > 1 {
        // A whole name goes before a part of another name.
        let key = fold(text);
        let whole: Vec<usize> = (0..found.len()).filter(|at| fold(&found[*at].person.name) == key).collect();
        if let [only] = whole[..] {
            return Ok(found.swap_remove(only));
        }
    }
    match found.len() {
        1 => Ok(found.swap_remove(0)),
        0 => Err(not_found(text)),
        count => Err(Error::NotFound {
            fact: Fact::new("person-several")
                .with("text", text)
                .with("more", i64::from(count > CANDIDATES as usize)),
            near: found.iter().take(CANDIDATES as usize).map(listed).collect(),
            next: Vec::new(),
        }),
    }
}

fn not_found(text: &str) -> Error {
    Error::NotFound {
        fact: Fact::new("person-none").with("text", text),
        near: Vec::new(),
        next: vec!["wijk person list".to_owned(), format!("wijk person add {}", find::quoted(text))],
    }
}

/// A person in a list of candidates.
fn listed(row: &PersonRow) -> String {
    let email = row.person.email.as_deref().map(|email| format!("  {email}")).unwrap_or_default();
    format!("{}  {}{email}", row.id.0, row.person.name)
}

/// Records a person; one of that name and e-mail address who is there already gets what is new.
///
/// # Errors
/// All faults of what is said.
pub fn add(context: &mut Context<'_>, input: &PersonInput) -> Result<Recorded> {
    let mut faults = Faults::default();
    let person = read(&Person::default(), input, &mut faults);
    faults.settle()?;
    let work = |tx: &Tx<'_>| {
        let (id, known) = put(tx, &person, None)?;
        tx.tell("number", id.0);
        recorded(tx, id, known)
    };
    saved(context.change(Operation::new(OperationKind::AddPerson), work)?)
}

/// Changes what is known of a person.
///
/// # Errors
/// Not found; nothing is said; all faults of what is said.
pub fn edit(context: &mut Context<'_>, text: &str, input: &PersonInput) -> Result<Recorded> {
    let work = |tx: &Tx<'_>| {
        let row = find_person(**tx, text)?;
        if *input == PersonInput::default() {
            let next = format!("wijk person edit {} --help", row.id.0);
            return Err(Error::refused(Fact::new("error-nothing-to-change"), next));
        }
        let mut faults = Faults::default();
        let person = read(&row.person, input, &mut faults);
        faults.settle()?;
        if person != row.person {
            tx.change_person(row.id, &person)?;
            touch_all(tx, row.id)?;
        }
        tx.tell("number", row.id.0);
        recorded(tx, row.id, true)
    };
    saved(context.change(Operation::new(OperationKind::EditPerson), work)?)
}

fn saved((recorded, id): (Recorded, Option<OperationId>)) -> Result<Recorded> {
    Ok(Recorded { saved: id.is_some(), ..recorded })
}

fn recorded(tx: &Tx<'_>, id: PersonId, known: bool) -> Result<Recorded> {
    let row = tx.person(id)?.ok_or(crate::storage::StorageError::BrokenReference)?;
    let near = near(**tx, &row)?;
    Ok(Recorded { row, known, saved: false, near })
}

/// The log of every dossier in which a person has a part shows what is done with it.
fn touch_all(tx: &Tx<'_>, id: PersonId) -> Result<()> {
    for dossier in tx.dossiers_of_person(id)? {
        tx.touches(dossier);
    }
    Ok(())
}

/// A person as it is after what is said.
fn read(before: &Person, input: &PersonInput, faults: &mut Faults) -> Person {
    let mut person = before.clone();
    if input.name.is_some() || before.name.is_empty() {
        let flag = if before.name.is_empty() { "NAME" } else { "--name" };
        person.name = faults.name(flag, input.name.as_deref());
    }
    if let Some(email) = &input.email {
        person.email = faults.email("--email", email);
    }
    if let Some(phone) = &input.phone {
        person.phone = faults.phone("--phone", phone);
    }
    if let Some(address) = &input.address {
        person.address = faults.clean("--address", address);
    }
    if let Some(iban) = &input.iban {
        person.iban = faults.iban("--iban", iban);
    }
    if let Some(language) = &input.language {
        person.language = faults.clean("--language", language).and_then(|text| {
            let known = Language::recognise(&text);
            if known.is_none() {
                faults.add("--language", text, Fact::new("language-unknown"));
            }
            known
        });
    }
    person
}

/// The one door by which people come in: whoever has the same name and e-mail address, or the same name in the same
/// dossier and nothing that says otherwise, is the same person, and what was not known is filled in. Gives the
/// number, and whether the person was there.
///
/// # Errors
/// The register's.
pub(super) fn put(tx: &Tx<'_>, person: &Person, dossier: Option<DossierId>) -> Result<(PersonId, bool)> {
    let key = fold(&person.name);
    let mut same = None;
    if let Some(email) = &person.email {
        same = tx.persons_by_email(email)?.into_iter().find(|row| fold(&row.person.name) == key);
    }
    if let Some(dossier) = dossier.filter(|_| same.is_none()) {
        let agrees = |known: &Person| match (&known.email, &person.email) {
            (Some(known), Some(said)) => known.eq_ignore_ascii_case(said),
            _ => true,
        };
        let roles = tx.roles(dossier)?;
        let role = roles.into_iter().find(|role| fold(&role.person.name) == key && agrees(&role.person));
        same = role.map(|role| PersonRow { id: role.person_id, person: role.person });
    }
    match same {
        None => Ok((tx.insert_person(&kept(person))?, false)),
        Some(row) => {
            fill(tx, &row, person)?;
            Ok((row.id, true))
        }
    }
}

/// A person as it is kept: a telephone number of the form that Belgian ones have in one way of writing, any other as
/// it was given.
pub(super) fn kept(person: &Person) -> Person {
    let kept = |text: &String| {
        Phone::of_belgian_form(text).map_or_else(|| text.clone(), |phone| phone.as_str().to_owned())
    };
    Person { phone: person.phone.as_ref().map(kept), ..person.clone() }
}

/// Fills in what was not known of a person.
fn fill(tx: &Tx<'_>, row: &PersonRow, person: &Person) -> Result<()> {
    let filled = filled(&row.person, &kept(person));
    if filled != row.person {
        tx.change_person(row.id, &filled)?;
    }
    Ok(())
}

/// As [`put`], for applications, of which there may be thousands: only the e-mail address is looked up. Gives who
/// else has that address under another name, when the person is new.
///
/// # Errors
/// The register's.
pub(super) fn put_by_email(tx: &Tx<'_>, person: &Person) -> Result<(PersonId, Option<Near>)> {
    let same = match &person.email {
        Some(email) => tx.persons_by_email(email)?,
        None => Vec::new(),
    };
    let key = fold(&person.name);
    if let Some(row) = same.iter().find(|row| fold(&row.person.name) == key) {
        fill(tx, row, person)?;
        return Ok((row.id, None));
    }
    let near = same.into_iter().next();
    let near = near.map(|row| Near { why: Why::Email, id: row.id, name: row.person.name });
    Ok((tx.insert_person(&kept(person))?, near))
}

/// A person with what it lacks taken from another.
fn filled(person: &Person, other: &Person) -> Person {
    let or = |one: &Option<String>, other: &Option<String>| one.clone().or_else(|| other.clone());
    Person {
        name: person.name.clone(),
        email: or(&person.email, &other.email),
        phone: or(&person.phone, &other.phone),
        address: or(&person.address, &other.address),
        iban: or(&person.iban, &other.iban),
        language: person.language.or(other.language),
    }
}

/// Persons with their running roles, by name: with a role, in a dossier, with a text in name or e-mail address.
///
/// # Errors
/// The dossier is not found.
pub fn list(
    view: View<'_>,
    role: Option<RoleWord>,
    dossier: Option<&str>,
    text: Option<&str>,
) -> Result<Vec<ListedPerson>> {
    let dossier = dossier.map(|text| find::dossier(view, text)).transpose()?;
    // A member of the steering group sits there as one thing or another; only the word tells who is meant.
    let wanted = role.map(|word| match word {
        RoleWord::Member => (word.role().0, None),
        _ => word.role(),
    });
    let reference = dossier.as_ref().map(|dossier| dossier.reference.clone());
    let filter = PersonFilter { role: wanted, dossier: dossier.map(|dossier| dossier.id), text };
    let mut listed = view.persons_listed(&filter)?;
    if let Some(word) = role {
        listed.retain(|one| {
            one.roles.iter().any(|(kind, member, place)| {
                RoleWord::of(*kind, *member) == word
                    && reference.as_ref().is_none_or(|reference| reference == place)
            })
        });
    }
    Ok(listed)
}

/// Everything about the one person that a text means.
///
/// # Errors
/// As [`find_person`].
pub fn look(view: View<'_>, text: &str) -> Result<Looked> {
    let row = find_person(view, text)?;
    let id = row.id;
    Ok(Looked {
        row,
        roles: view.roles_of_person(id)?,
        partnerships: view.partnerships_of_person(id)?,
        meetings: view.meetings_of_person(id)?,
        visits: view.visits_of_person(id)?,
        requests: view.requests_of_person(id)?,
    })
}
