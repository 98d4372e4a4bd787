//! Permits of a project.

use chrono::NaiveDate;

use super::costs::in_list;
use super::{Changed, change};
use crate::domain::fact::Fact;
use crate::domain::operation::OperationKind;
use crate::domain::roadmap::{Permit, PermitStatus, Project};
use crate::exchange::roadmap_file::permit_fault;
use crate::ops::words::Faults;
use crate::ops::{Context, Result};

/// What is said of a permit; `None` leaves as it is, empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PermitInput {
    /// What has to be allowed.
    pub kind: Option<String>,
    /// Who gives it.
    pub authority: Option<String>,
    /// How it stands; for a new one it follows from the days when nothing is said.
    pub status: Option<PermitStatus>,
    /// The day on which it was requested; `Some(None)` takes it away.
    pub requested_on: Option<Option<NaiveDate>>,
    /// The day by which an answer is expected; `Some(None)` takes it away.
    pub expected_on: Option<Option<NaiveDate>>,
    /// The day on which it was decided; `Some(None)` takes it away.
    pub decided_on: Option<Option<NaiveDate>>,
}

/// Adds a permit to a project.
///
/// # Errors
/// The roadmap cannot be changed; there is no such project; all faults of the input.
pub fn add_permit(
    context: &mut Context<'_>,
    dossier: &str,
    project: u32,
    input: &PermitInput,
) -> Result<Changed> {
    change(context, OperationKind::EditPermits, dossier, |draft| {
        let today = draft.today;
        let project = draft.project(project)?;
        let mut faults = Faults::default();
        let permit = permit(input, today, &mut faults);
        faults.settle()?;
        project.permits.push(permit);
        Ok((Some(project.clone()), u32::try_from(project.permits.len()).ok()))
    })
}

/// Changes a permit, by its number from 1.
///
/// # Errors
/// The roadmap cannot be changed; there is no such project or permit; all faults of the input.
pub fn edit_permit(
    context: &mut Context<'_>,
    dossier: &str,
    project: u32,
    number: u32,
    input: &PermitInput,
) -> Result<Changed> {
    change(context, OperationKind::EditPermits, dossier, |draft| {
        let (today, reference) = (draft.today, draft.plan.dossier.reference.clone());
        let project = draft.project(project)?;
        let at = place(project, number, &reference)?;
        let mut faults = Faults::default();
        fill(&mut project.permits[at], input, today, &mut faults);
        faults.settle()?;
        Ok((Some(project.clone()), Some(number)))
    })
}

/// Takes a permit out, by its number from 1; those after it move up.
///
/// # Errors
/// The roadmap cannot be changed; there is no such project or permit.
pub fn remove_permit(context: &mut Context<'_>, dossier: &str, project: u32, number: u32) -> Result<Changed> {
    change(context, OperationKind::EditPermits, dossier, |draft| {
        let reference = draft.plan.dossier.reference.clone();
        let project = draft.project(project)?;
        let at = place(project, number, &reference)?;
        project.permits.remove(at);
        Ok((Some(project.clone()), Some(number)))
    })
}

/// A permit from what was handed in.
pub(super) fn permit(input: &PermitInput, today: NaiveDate, faults: &mut Faults) -> Permit {
    if input.kind.is_none() {
        faults.needed("--kind", None);
    }
    let requested = input.requested_on.flatten().is_some();
    let status = if requested { PermitStatus::Requested } else { PermitStatus::Needed };
    let mut permit = Permit { status, ..Permit::default() };
    fill(&mut permit, input, today, faults);
    permit
}

fn place(project: &Project, number: u32, reference: &str) -> Result<usize> {
    let near = (1..).zip(&project.permits).map(|(number, one)| format!("{number}  {}", one.kind));
    in_list(project, "plan-no-such-permit", number, near.collect(), reference)
}

fn fill(permit: &mut Permit, input: &PermitInput, today: NaiveDate, faults: &mut Faults) {
    if let Some(kind) = &input.kind {
        permit.kind = faults.needed("--kind", Some(kind));
    }
    if let Some(authority) = &input.authority {
        permit.authority = faults.clean("--authority", authority);
    }
    permit.status = input.status.unwrap_or(permit.status);
    permit.requested_on = input.requested_on.unwrap_or(permit.requested_on);
    permit.expected_on = input.expected_on.unwrap_or(permit.expected_on);
    permit.decided_on = input.decided_on.unwrap_or(permit.decided_on);
    for (flag, day) in [("--requested", permit.requested_on), ("--decided", permit.decided_on)] {
        if let Some(day) = day.filter(|day| *day > today) {
            let fact = Fact::new("plan-day-future").with("on", day).with("today", today);
            faults.add(flag, day.to_string(), fact);
        }
    }
    for fault in permit.faults() {
        let (fact, key) = permit_fault(fault, permit);
        faults.add(&format!("--{key}"), "", fact);
    }
}
