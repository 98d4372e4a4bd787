//! The people of a dossier: the steering group, and the coach.

use chrono::NaiveDate;

use super::person::{self, Near};
use super::{Context, Error, Result, check_day, find};
use crate::domain::address::address_key;
use crate::domain::application::validate_members;
use crate::domain::dates::{Moment, day_of};
use crate::domain::fact::{Fact, Fault};
use crate::domain::ids::PersonId;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::person::{Member, MemberKind, Person, RoleKind};
use crate::domain::programme::rule::Check;
use crate::domain::text::{fold, forbidden_character, tidy};
use crate::exchange::members_in;
use crate::storage::dossier::DossierRow;
use crate::storage::role::RoleRow;
use crate::storage::{Tx, View};

/// What changed in a group of people.
#[derive(Debug, Clone)]
pub struct PeopleChanged {
    /// The dossier.
    pub dossier: DossierRow,
    /// The person's number.
    pub id: PersonId,
    /// The person's name.
    pub name: String,
    /// Persons that it may be the same as, where it came in.
    pub near: Vec<Near>,
    /// The day.
    pub on: NaiveDate,
    /// How many members the steering group has now.
    pub members: usize,
}

/// The roles of a dossier.
///
/// # Errors
/// The dossier is not found.
pub fn list(view: View<'_>, text: &str) -> Result<(DossierRow, Vec<RoleRow>)> {
    let dossier = find::dossier(view, text)?;
    let roles = view.roles(dossier.id)?;
    Ok((dossier, roles))
}

/// Adds a member to the steering group.
///
/// # Errors
/// The dossier is not found or has ended; the day is in the future.
pub fn add_member(
    context: &mut Context<'_>,
    text: &str,
    member: &Member,
    on: Option<NaiveDate>,
) -> Result<PeopleChanged> {
    change(context, OperationKind::AddMember, text, on, |tx, dossier, on| {
        let (person, known) = person::put(tx, &member.person, Some(dossier.id))?;
        if known {
            let members = current(**tx, dossier, RoleKind::Member)?;
            if let Some(role) = members
                .iter()
                .find(|role| role.person_id == person && seat(role.member_kind) == seat(Some(member.kind)))
            {
                return Err(member_twice(dossier, role));
            }
        }
        tx.insert_role(dossier.id, person, RoleKind::Member, Some((member.kind, member.tie)), on)?;
        Ok((person, member.person.name.clone()))
    })
}

/// What came of a list of people.
#[derive(Debug, Clone)]
pub struct ListAdded {
    /// The dossier.
    pub dossier: DossierRow,
    /// How many were added.
    pub added: usize,
    /// Names of those who were there already.
    pub known: Vec<String>,
    /// Names that share an address, by address, in the order of the list; with those who were there already.
    pub sharing: Vec<Vec<String>>,
    /// Names without an address.
    pub no_address: Vec<String>,
    /// Whether it is told at how many addresses they live: a rule asks it, or the list knows some.
    pub by_address: bool,
    /// At how many different addresses the members of this kind live now.
    pub addresses: usize,
    /// How many there are now.
    pub members: usize,
}

/// Adds everybody on a list, all in one operation; who is there already is left as it is. `kind` is what those are of whom
/// the list does not say it.
///
/// # Errors
/// As [`add_member`]; every fault of the list.
pub fn add_list(
    context: &mut Context<'_>,
    text: &str,
    list: &[u8],
    kind: Option<MemberKind>,
    on: Option<NaiveDate>,
) -> Result<ListAdded> {
    let mut raw = members_in::read(list).map_err(Error::Invalid)?;
    for one in raw.iter_mut().filter(|one| one.kind.is_none()) {
        one.kind = kind.map(|kind| kind.to_string());
    }
    let members = validate_members(&raw).map_err(Error::Invalid)?;
    if members.is_empty() {
        return Err(Error::invalid(Fault::of("--from", "", Fact::new("member-list-empty"))));
    }
    let now = context.now;
    let outcome = context.change(Operation::new(OperationKind::AddMember), |tx| {
        let (dossier, on) = running(**tx, text, on, now)?;
        let (mut added, mut known) = (0, Vec::new());
        for member in &members {
            let (person, was_there) = person::put(tx, &member.person, Some(dossier.id))?;
            let sits = was_there && {
                let current = current(**tx, &dossier, RoleKind::Member)?;
                current
                    .iter()
                    .any(|role| role.person_id == person && seat(role.member_kind) == seat(Some(member.kind)))
            };
            if sits {
                known.push(member.person.name.clone());
                continue;
            }
            tx.insert_role(dossier.id, person, RoleKind::Member, Some((member.kind, member.tie)), on)?;
            added += 1;
        }
        tx.tell("reference", &dossier.reference);
        tx.tell("count", added);
        let roles = current(**tx, &dossier, RoleKind::Member)?;
        let rules = tx.rule_set(dossier.edition)?;
        let asked = rules
            .rules
            .iter()
            .any(|rule| matches!(rule.check, Check::MembersAtLeast { different_addresses: true, .. }));
        let mut list = told(dossier, added, known, &roles);
        list.by_address = asked || list.addresses > 0;
        Ok(list)
    });
    outcome.map(|(added, _)| added)
}

fn told(dossier: DossierRow, added: usize, known: Vec<String>, roles: &[RoleRow]) -> ListAdded {
    let mut by_address: std::collections::BTreeMap<String, Vec<String>> = std::collections::BTreeMap::new();
    let mut no_address = Vec::new();
    for role in roles {
        match role.person.address.as_deref().map(address_key) {
            Some(key) => by_address.entry(key).or_default().push(role.person.name.clone()),
            None => no_address.push(role.person.name.clone()),
        }
    }
    let addresses = by_address.len();
    let sharing = by_address.into_values().filter(|names| names.len() > 1).collect();
    let (by_address, members) = (addresses > 0, roles.len());
    ListAdded { dossier, added, known, sharing, no_address, by_address, addresses, members }
}

/// Who sits in the steering group, for themselves or for others, sits there once; who supports the project or is
/// responsible for it may be that besides.
fn seat(kind: Option<MemberKind>) -> Option<MemberKind> {
    kind.filter(|kind| matches!(kind, MemberKind::Supporter | MemberKind::Responsible))
}

fn member_twice(dossier: &DossierRow, role: &RoleRow) -> Error {
    let fact = Fact::new("person-member-twice")
        .with("reference", &dossier.reference)
        .with("name", &role.person.name)
        .with("from", role.from);
    let next = vec![
        format!("wijk member add {} {} --email …", dossier.reference, find::quoted(&role.person.name)),
        format!("wijk member end {} {}", dossier.reference, find::quoted(&role.person.name)),
    ];
    Error::Refused { fact, next }
}

/// Ends the membership of the one member that a part of a name means.
///
/// # Errors
/// As [`add_member`]; no member or several fit.
pub fn end_member(
    context: &mut Context<'_>,
    text: &str,
    name: &str,
    on: Option<NaiveDate>,
) -> Result<PeopleChanged> {
    change(context, OperationKind::EndMember, text, on, |tx, dossier, on| {
        let key = fold(name);
        let members = current(**tx, dossier, RoleKind::Member)?;
        let fits: Vec<&RoleRow> =
            members.iter().filter(|role| fold(&role.person.name).contains(&key)).collect();
        let whole = fits.iter().find(|role| fold(&role.person.name) == key).copied();
        let role = match (&fits[..], whole) {
            (_, Some(role)) => role,
            ([role], None) => *role,
            ([], None) => {
                return Err(Error::NotFound {
                    fact: Fact::new("error-no-member").with("text", name),
                    near: members.iter().map(|role| role.person.name.clone()).collect(),
                    next: vec![format!("wijk member list {}", dossier.reference)],
                });
            }
            (several, None) => {
                return Err(Error::NotFound {
                    fact: Fact::new("error-several-members").with("text", name),
                    near: several.iter().map(|role| role.person.name.clone()).collect(),
                    next: Vec::new(),
                });
            }
        };
        check_day(on, role.from, on)?;
        tx.end_role(dossier.id, role.id, on)?;
        Ok((role.person_id, role.person.name.clone()))
    })
}

/// Assigns a coach; one who was there before ends the day before.
///
/// # Errors
/// As [`add_member`].
pub fn assign_coach(
    context: &mut Context<'_>,
    text: &str,
    name: &str,
    on: Option<NaiveDate>,
) -> Result<PeopleChanged> {
    let name = tidy(name);
    if name.is_empty() || forbidden_character(&name).is_some() {
        let fact = Fact::new("setting-wrong-value").with_term("expected", "expected-plain-text");
        return Err(Error::invalid(Fault::of("NAME", &name, fact)));
    }
    change(context, OperationKind::AssignCoach, text, on, |tx, dossier, on| {
        for role in current(**tx, dossier, RoleKind::Coach)? {
            tx.end_role(dossier.id, role.id, on.max(role.from))?;
        }
        // A coach of several neighbourhoods is one person.
        let person = match tx.person_in_role(&name, RoleKind::Coach)? {
            Some(person) => person,
            None => person::put(tx, &Person { name: name.clone(), ..Person::default() }, Some(dossier.id))?.0,
        };
        tx.insert_role(dossier.id, person, RoleKind::Coach, None, on)?;
        Ok((person, name.clone()))
    })
}

/// Ends the task of the coach.
///
/// # Errors
/// As [`add_member`]; there is no coach.
pub fn end_coach(context: &mut Context<'_>, text: &str, on: Option<NaiveDate>) -> Result<PeopleChanged> {
    change(context, OperationKind::EndCoach, text, on, |tx, dossier, on| {
        let Some(role) = current(**tx, dossier, RoleKind::Coach)?.pop() else {
            let fact = Fact::new("error-no-coach").with("reference", &dossier.reference);
            return Err(Error::refused(fact, format!("wijk coach assign {}", dossier.reference)));
        };
        check_day(on, role.from, on)?;
        tx.end_role(dossier.id, role.id, on)?;
        Ok((role.person_id, role.person.name))
    })
}

fn current(view: View<'_>, dossier: &DossierRow, kind: RoleKind) -> Result<Vec<RoleRow>> {
    let roles = view.roles(dossier.id)?.into_iter();
    Ok(roles.filter(|role| role.kind == kind && role.to.is_none()).collect())
}

/// The dossier whose people are to change, and the day on which they do.
fn running(
    view: View<'_>,
    text: &str,
    on: Option<NaiveDate>,
    now: Moment,
) -> Result<(DossierRow, NaiveDate)> {
    let dossier = find::dossier(view, text)?;
    if dossier.standing.status.is_over() {
        return Err(super::order::stands_still(&dossier));
    }
    let today = day_of(now, view.rule_set(dossier.edition)?.timezone);
    let on = on.unwrap_or(today);
    check_day(on, NaiveDate::MIN, today)?;
    Ok((dossier, on))
}

fn change(
    context: &mut Context<'_>,
    kind: OperationKind,
    text: &str,
    on: Option<NaiveDate>,
    work: impl FnOnce(&Tx<'_>, &DossierRow, NaiveDate) -> Result<(PersonId, String)>,
) -> Result<PeopleChanged> {
    let now = context.now;
    let outcome = context.change(Operation::new(kind), |tx| {
        let (dossier, on) = running(**tx, text, on, now)?;
        let (id, name) = work(tx, &dossier, on)?;
        tx.tell("reference", &dossier.reference);
        let members = current(**tx, &dossier, RoleKind::Member)?.len();
        let near = match kind {
            OperationKind::AddMember | OperationKind::AssignCoach => match tx.person(id)? {
                Some(row) => person::near(**tx, &row)?,
                None => Vec::new(),
            },
            _ => Vec::new(),
        };
        Ok(PeopleChanged { dossier, id, name, on, members, near })
    });
    outcome.map(|(changed, _)| changed)
}
