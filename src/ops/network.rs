//! The network around an edition: who is in it, who joins and who leaves.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::person::{self, Near};
use super::words::Faults;
use super::{Context, Error, Result, check_day, find, organisation, toolbox, who};
use crate::domain::application::validate_members;
use crate::domain::dates::{Moment, day_of};
use crate::domain::fact::{Fact, Fault};
use crate::domain::ids::{OrganisationId, PersonId};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::person::{Person, RoleKind, Term};
use crate::domain::text::fold;
use crate::exchange::members_in;
use crate::storage::edition::EditionRow;
use crate::storage::meeting::MeetingFilter;
use crate::storage::network::{NetworkRow, NetworkYear};
use crate::storage::role::NewRole;
use crate::storage::{Tx, View};

/// Who joins a network.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NetworkInput {
    /// The name.
    pub name: String,
    /// In whose name: the organisation, as typed.
    pub organisation: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
}

/// What came of people who join.
#[derive(Debug, Clone)]
pub struct Joined {
    /// The edition.
    pub edition: EditionRow,
    /// How many joined.
    pub added: usize,
    /// Who: the last one, with those that it may be the same as.
    pub last: Option<(PersonId, String, Vec<Near>)>,
    /// Names of those who were members already.
    pub known: Vec<String>,
    /// Names of organisations that are new.
    pub new_organisations: Vec<String>,
    /// How many members there are now.
    pub members: usize,
}

/// The network of an edition; of the only open one when none is named.
///
/// # Errors
/// The edition is not found.
pub fn list(view: View<'_>, edition: Option<&str>) -> Result<(EditionRow, Vec<NetworkRow>)> {
    let edition = find::edition(view, edition)?;
    let members = view.network(edition.id)?;
    Ok((edition, members))
}

/// The network of an edition, the only open one when none is named, over a year, else that of the edition.
///
/// # Errors
/// The edition is not found.
pub fn year(view: View<'_>, edition: Option<&str>, year: Option<i32>) -> Result<NetworkYear> {
    let toolbox = toolbox::list(view, edition, None, None)?;
    let edition = toolbox.edition.id;
    let year = year.unwrap_or(toolbox.edition.year);
    let filter =
        MeetingFilter { network: true, edition: Some(edition), year: Some(year), ..MeetingFilter::default() };
    let mut meetings = view.meetings(&filter)?;
    meetings.retain(|meeting| meeting.text.held);
    Ok(NetworkYear { year, members: view.memberships(edition)?, meetings, toolbox })
}

/// The edition whose network is to change, its members, and the day.
fn open(
    view: View<'_>,
    edition: Option<&str>,
    on: Option<NaiveDate>,
    now: Moment,
    flag: &str,
) -> Result<(EditionRow, Vec<NetworkRow>, NaiveDate)> {
    let (edition, members) = list(view, edition)?;
    if edition.closed_on.is_some() {
        let fact = Fact::new("network-edition-closed").with("edition", &edition.reference);
        return Err(Error::refused(fact, "wijk edition list"));
    }
    let today = day_of(now, view.rule_set(edition.id)?.timezone);
    let on = on.unwrap_or(today);
    check_day(on, NaiveDate::MIN, today).map_err(|error| match error {
        Error::Refused { fact, next } => {
            Error::Refused { fact, next: next.iter().map(|next| next.replace("--on", flag)).collect() }
        }
        error => error,
    })?;
    Ok((edition, members, on))
}

/// Gives a person the role, without asking whether it is there already.
fn join(
    tx: &Tx<'_>,
    edition: &EditionRow,
    person: PersonId,
    organisation: Option<OrganisationId>,
    on: NaiveDate,
) -> Result<()> {
    tx.add_role(&NewRole {
        dossier: None,
        edition: Some(edition.id),
        person,
        kind: RoleKind::NetworkMember,
        member: None,
        organisation,
        project: None,
        term: Term { from: on, to: None },
    })?;
    Ok(())
}

/// Adds somebody to the network of an edition.
///
/// # Errors
/// Edition or organisation are not found; the edition is closed; the person is a member already; the day is in the
/// future; all faults of what is said.
pub fn add(
    context: &mut Context<'_>,
    edition: Option<&str>,
    input: &NetworkInput,
    since: Option<NaiveDate>,
) -> Result<Joined> {
    let now = context.now;
    let mut faults = Faults::default();
    let new = Person {
        name: faults.name("NAME", Some(&input.name)),
        email: input.email.as_deref().and_then(|text| faults.email("--email", text)),
        phone: input.phone.as_deref().and_then(|text| faults.phone("--phone", text)),
        ..Person::default()
    };
    faults.settle()?;
    let work = |tx: &Tx<'_>| {
        let (edition, members, on) = open(**tx, edition, since, now, "--since")?;
        let organisation =
            input.organisation.as_deref().map(|text| organisation::find_organisation(**tx, text));
        let organisation = organisation.transpose()?.map(|row| row.id);
        let (id, _) = person::put(tx, &new, None)?;
        if let Some(member) = members.iter().find(|member| member.person == id) {
            let fact = Fact::new("network-member-twice")
                .with("name", &member.name)
                .with("edition", &edition.reference)
                .with("since", member.since);
            return Err(Error::refused(fact, format!("wijk person edit {}", id.0)));
        }
        join(tx, &edition, id, organisation, on)?;
        tx.tell("edition", &edition.reference);
        tx.tell("count", 1_usize);
        let near = tx.person(id)?.map(|row| person::near(**tx, &row)).transpose()?.unwrap_or_default();
        Ok(Joined {
            edition,
            added: 1,
            last: Some((id, new.name.clone(), near)),
            known: Vec::new(),
            new_organisations: Vec::new(),
            members: members.len() + 1,
        })
    };
    context.change(Operation::new(OperationKind::JoinNetwork), work).map(|(joined, _)| joined)
}

/// Adds everybody on a list, all in one operation; who is a member already is left as it is. An organisation that nobody
/// knows yet is made, of the kind other.
///
/// # Errors
/// The edition is not found or is closed; the day is in the future; every fault of the list.
pub fn add_list(
    context: &mut Context<'_>,
    edition: Option<&str>,
    list: &[u8],
    since: Option<NaiveDate>,
) -> Result<Joined> {
    let rows = members_in::read_with_organisations(list).map_err(Error::Invalid)?;
    let (raw, organisations): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
    let people = validate_members(&raw).map_err(Error::Invalid)?;
    if people.is_empty() {
        return Err(Error::invalid(Fault::of("--from", "", Fact::new("member-list-empty"))));
    }
    let mut faults = Faults::default();
    let organisations: Vec<Option<String>> = organisations
        .iter()
        .zip(&raw)
        .map(|(name, row)| {
            let cleaned = faults.on_line(row.place.line, |faults| {
                Ok(name.as_deref().map(|name| faults.name("organisation", Some(name))))
            });
            cleaned.ok().flatten()
        })
        .collect();
    faults.settle()?;
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let (edition, members, on) = open(**tx, edition, since, now, "--since")?;
        let mut there: BTreeSet<i64> = members.iter().map(|member| member.person.0).collect();
        let mut joined = Joined {
            edition,
            added: 0,
            last: None,
            known: Vec::new(),
            new_organisations: Vec::new(),
            members: 0,
        };
        for (member, organisation) in people.iter().zip(&organisations) {
            let (id, _) = person::put(tx, &member.person, None)?;
            if !there.insert(id.0) {
                joined.known.push(member.person.name.clone());
                continue;
            }
            let mut firm = None;
            if let Some(name) = organisation {
                let new = tx.organisations_named(&fold(name))?.is_empty();
                firm = Some(who::firm(tx, name)?.0);
                if new {
                    joined.new_organisations.push(name.clone());
                }
            }
            join(tx, &joined.edition, id, firm, on)?;
            joined.added += 1;
        }
        joined.members = there.len();
        tx.tell("edition", &joined.edition.reference);
        tx.tell("count", joined.added);
        Ok(joined)
    };
    context.change(Operation::new(OperationKind::JoinNetwork), work).map(|(joined, _)| joined)
}

/// Takes the members of the network of another edition over, all in one operation.
///
/// # Errors
/// One of the editions is not found, both are the same, or the one that is to have them is closed; the other has no
/// members; the day is in the future.
pub fn copy(
    context: &mut Context<'_>,
    edition: Option<&str>,
    from: &str,
    since: Option<NaiveDate>,
) -> Result<Joined> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let (edition, members, on) = open(**tx, edition, since, now, "--since")?;
        let (other, theirs) = list(**tx, Some(from))?;
        if other.id == edition.id {
            let fact = Fact::new("network-same-edition").with("edition", &edition.reference);
            return Err(Error::invalid(Fault::of("--copy-from", from, fact)));
        }
        if theirs.is_empty() {
            let fact = Fact::new("network-copy-empty").with("edition", &other.reference);
            return Err(Error::refused(fact, format!("wijk network list --edition {}", other.reference)));
        }
        let mut there: BTreeSet<i64> = members.iter().map(|member| member.person.0).collect();
        let (mut added, mut known) = (0, Vec::new());
        for member in &theirs {
            if !there.insert(member.person.0) {
                known.push(member.name.clone());
                continue;
            }
            let organisation = member.organisation.as_ref().map(|(id, _, _)| *id);
            join(tx, &edition, member.person, organisation, on)?;
            added += 1;
        }
        tx.tell("edition", &edition.reference);
        tx.tell("count", added);
        Ok(Joined { edition, added, last: None, known, new_organisations: Vec::new(), members: there.len() })
    };
    context.change(Operation::new(OperationKind::JoinNetwork), work).map(|(joined, _)| joined)
}

/// Ends the membership of the one member that a part of a name or an e-mail address means.
///
/// # Errors
/// The edition is not found or is closed; nobody or several fit; the day lies before the first or in the future.
pub fn leave(
    context: &mut Context<'_>,
    edition: Option<&str>,
    text: &str,
    on: Option<NaiveDate>,
) -> Result<(EditionRow, String, usize)> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let (edition, members, on) = open(**tx, edition, on, now, "--on")?;
        let key = fold(text);
        let fits = |member: &&NetworkRow| {
            let email = member.email.as_deref().is_some_and(|email| email.eq_ignore_ascii_case(text.trim()));
            email || (!key.is_empty() && fold(&member.name).contains(&key))
        };
        let found: Vec<&NetworkRow> = members.iter().filter(fits).collect();
        let whole = found.iter().find(|member| fold(&member.name) == key).copied();
        let next = vec![format!("wijk network list --edition {}", edition.reference)];
        let about = |code| Fact::new(code).with("text", text).with("edition", &edition.reference);
        let member = match (&found[..], whole) {
            (_, Some(member)) => member,
            ([member], None) => *member,
            ([], None) => {
                let fact = about("network-no-member");
                return Err(Error::NotFound { fact, near: Vec::new(), next });
            }
            (several, None) => {
                let near = several.iter().take(10).map(|member| member.name.clone()).collect();
                return Err(Error::NotFound { fact: about("network-several-members"), near, next });
            }
        };
        check_day(on, member.since, on)?;
        tx.end_any_role(member.role, on)?;
        tx.tell("edition", &edition.reference);
        tx.tell("number", member.person.0);
        let name = member.name.clone();
        Ok((edition, name, members.len() - 1))
    };
    context.change(Operation::new(OperationKind::LeaveNetwork), work).map(|(left, _)| left)
}
