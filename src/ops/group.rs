//! The groups of a dossier: the people who carry each project (K-5). Somebody of a group is a carrier in the register.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::words::Faults;
use super::{Context, Error, Result, check_day, find, order, person};
use crate::domain::application::validate_members;
use crate::domain::dates::day_of;
use crate::domain::fact::{Fact, Fault};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::person::{Person, RoleKind, Term};
use crate::domain::roadmap::Verdict;
use crate::domain::text::fold;
use crate::exchange::members_in;
use crate::ops::person::project_exists;
use crate::storage::View;
use crate::storage::dossier::DossierRow;
use crate::storage::role::{NewRole, RoleRow};

/// A project with the people who carry it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Number of the project.
    pub project: u32,
    /// Its title.
    pub title: String,
    /// Refused, or dropped since: it needs nobody.
    pub over: bool,
    /// Who carries it now, in the order in which they came.
    pub people: Vec<RoleRow>,
}

/// The groups of a dossier.
#[derive(Debug, Clone)]
pub struct Groups {
    /// The dossier.
    pub dossier: DossierRow,
    /// Its projects with their people.
    pub groups: Vec<Group>,
    /// Members of the steering group, or of the whole group of doers, who are in none.
    pub free: Vec<RoleRow>,
}

/// The groups of a dossier.
///
/// # Errors
/// The dossier is not found.
pub fn list(view: View<'_>, dossier: &str) -> Result<Groups> {
    let dossier = find::dossier(view, dossier)?;
    of(view, dossier)
}

fn of(view: View<'_>, dossier: DossierRow) -> Result<Groups> {
    let plan = super::plan::look(view, &dossier.reference, None)?;
    let decided = view.decided_projects(dossier.id)?;
    let dropped = view.dropped_projects(dossier.id)?;
    let mut roles = view.roles(dossier.id)?;
    roles.retain(|role| role.to.is_none());
    let carries =
        |role: &&RoleRow, number: u32| role.kind == RoleKind::Carrier && role.project == Some(number);
    let groups = plan.roadmap.projects.iter().map(|project| {
        let refused = decided
            .iter()
            .any(|one| one.number == project.number && matches!(one.decision, Some((Verdict::Refused, _))));
        Group {
            project: project.number,
            title: project.title.clone(),
            over: refused || dropped.iter().any(|one| one.project == project.number),
            people: roles.iter().filter(|role| carries(role, project.number)).cloned().collect(),
        }
    });
    let groups: Vec<Group> = groups.collect();
    let placed = |role: &RoleRow| {
        groups.iter().flat_map(|group| &group.people).any(|one| one.person_id == role.person_id)
    };
    let mut free: Vec<RoleRow> = Vec::new();
    for role in roles.iter().filter(|role| role.kind == RoleKind::Member && !placed(role)) {
        if free.iter().all(|one| one.person_id != role.person_id) {
            free.push(role.clone());
        }
    }
    Ok(Groups { dossier, groups, free })
}

/// What came of people who were added to a group.
#[derive(Debug, Clone)]
pub struct Joined {
    /// The dossier.
    pub dossier: DossierRow,
    /// The group as it is now.
    pub group: Group,
    /// Names of those who were added.
    pub added: Vec<String>,
    /// Names of those who were in it already.
    pub known: Vec<String>,
}

/// People as names, with an e-mail address where there is only one.
///
/// # Errors
/// Every name or address that is none.
pub fn people_of(names: &[String], email: Option<&str>) -> Result<Vec<Person>> {
    let mut faults = Faults::default();
    let people = names
        .iter()
        .map(|name| Person { name: faults.name("NAME", Some(name)), ..Person::default() })
        .collect::<Vec<_>>();
    let email = email.and_then(|email| {
        if people.len() > 1 {
            faults.add("--email", email, Fact::new("group-one-email"));
            return None;
        }
        faults.email("--email", email)
    });
    faults.settle()?;
    Ok(people.into_iter().map(|person| Person { email: email.clone(), ..person }).collect())
}

/// The people on a list.
///
/// # Errors
/// Every fault of the list; nobody is on it.
pub fn people_on(list: &[u8]) -> Result<Vec<Person>> {
    let raw = members_in::read(list).map_err(Error::Invalid)?;
    let members = validate_members(&raw).map_err(Error::Invalid)?;
    if members.is_empty() {
        return Err(Error::invalid(Fault::of("--from", "", Fact::new("member-list-empty"))));
    }
    Ok(members.into_iter().map(|member| member.person).collect())
}

/// Adds people to the group that carries a project, all in one operation. Whoever is in the register is found there;
/// whoever is in the group already stays in it.
///
/// # Errors
/// The dossier is not found or has ended; there is no such project; the day is in the future.
pub fn add(
    context: &mut Context<'_>,
    dossier: &str,
    project: u32,
    people: &[Person],
    on: Option<NaiveDate>,
) -> Result<Joined> {
    let now = context.now;
    let outcome = context.change(Operation::new(OperationKind::JoinGroup), |tx| {
        let dossier = find::dossier(**tx, dossier)?;
        let on = day(**tx, &dossier, on, now)?;
        project_exists(**tx, &dossier, project)?;
        let (mut added, mut known) = (Vec::new(), Vec::new());
        for one in people {
            let (id, was_there) = person::put(tx, one, Some(dossier.id))?;
            if was_there && in_group(**tx, &dossier, project)?.iter().any(|role| role.person_id == id) {
                known.push(one.name.clone());
                continue;
            }
            tx.add_role(&NewRole {
                dossier: Some(dossier.id),
                edition: None,
                person: id,
                kind: RoleKind::Carrier,
                member: None,
                organisation: None,
                project: Some(project),
                term: Term { from: on, to: None },
            })?;
            added.push(one.name.clone());
        }
        tx.tell("reference", &dossier.reference);
        tx.tell("number", project);
        tx.tell("count", added.len());
        let group = group(**tx, &dossier, project)?;
        Ok(Joined { dossier, group, added, known })
    });
    outcome.map(|(joined, _)| joined)
}

/// Somebody who left a group.
#[derive(Debug, Clone)]
pub struct Left {
    /// The dossier.
    pub dossier: DossierRow,
    /// The group as it is now.
    pub group: Group,
    /// Who left it.
    pub name: String,
    /// The last day.
    pub on: NaiveDate,
}

/// Notes that the one person of a group that a part of a name means leaves it.
///
/// # Errors
/// As [`add`]; nobody or several fit; the day lies before the first.
pub fn leave(
    context: &mut Context<'_>,
    dossier: &str,
    project: u32,
    name: &str,
    on: Option<NaiveDate>,
) -> Result<Left> {
    let now = context.now;
    let outcome = context.change(Operation::new(OperationKind::LeaveGroup), |tx| {
        let dossier = find::dossier(**tx, dossier)?;
        let on = day(**tx, &dossier, on, now)?;
        project_exists(**tx, &dossier, project)?;
        let people = in_group(**tx, &dossier, project)?;
        let role = meant(&dossier, project, &people, name)?;
        check_day(on, role.from, on)?;
        tx.end_role(dossier.id, role.id, on)?;
        tx.tell("reference", &dossier.reference);
        tx.tell("number", project);
        let group = group(**tx, &dossier, project)?;
        Ok(Left { dossier, group, name: role.person.name.clone(), on })
    });
    outcome.map(|(left, _)| left)
}

fn meant<'r>(dossier: &DossierRow, project: u32, people: &'r [RoleRow], name: &str) -> Result<&'r RoleRow> {
    let key = fold(name);
    let fits: Vec<&RoleRow> = people.iter().filter(|role| fold(&role.person.name).contains(&key)).collect();
    let whole: Vec<&RoleRow> = fits.iter().copied().filter(|role| fold(&role.person.name) == key).collect();
    match (&fits[..], &whole[..]) {
        (_, [role]) | ([role], _) => Ok(role),
        _ => {
            let code = if fits.is_empty() { "group-nobody" } else { "group-several" };
            let near = if fits.is_empty() { people.iter().collect() } else { fits };
            let fact = Fact::new(code).with("text", name).with("reference", &dossier.reference);
            Err(Error::NotFound {
                fact: fact.with("number", project),
                near: near.iter().map(|role| role.person.name.clone()).collect(),
                next: vec![format!("wijk group list {}", dossier.reference)],
            })
        }
    }
}

fn group(view: View<'_>, dossier: &DossierRow, project: u32) -> Result<Group> {
    let groups = of(view, dossier.clone())?.groups;
    let found = groups.into_iter().find(|group| group.project == project);
    found.ok_or_else(|| crate::storage::StorageError::BrokenReference.into())
}

fn in_group(view: View<'_>, dossier: &DossierRow, project: u32) -> Result<Vec<RoleRow>> {
    let mut roles = view.roles(dossier.id)?;
    roles.retain(|role| role.kind == RoleKind::Carrier && role.project == Some(project) && role.to.is_none());
    Ok(roles)
}

/// The day on which a group of a dossier that goes on changes.
fn day(
    view: View<'_>,
    dossier: &DossierRow,
    on: Option<NaiveDate>,
    now: crate::domain::dates::Moment,
) -> Result<NaiveDate> {
    if dossier.standing.status.is_over() {
        return Err(order::stands_still(dossier));
    }
    let today = day_of(now, view.rule_set(dossier.edition)?.timezone);
    let on = on.unwrap_or(today);
    check_day(on, NaiveDate::MIN, today)?;
    Ok(on)
}
