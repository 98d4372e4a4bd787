//! Steps of a project, while the roadmap can be changed.

use chrono::NaiveDate;

use super::{About, Changed, Draft, change, change_in};
use crate::domain::dates::Moment;
use crate::domain::fact::Fact;
use crate::domain::operation::OperationKind;
use crate::domain::roadmap::{Project, Step, circle};
use crate::exchange::roadmap_file::circle_fact;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result};
use crate::storage::Tx;

/// What is said of a step; `None` leaves as it is, empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StepInput {
    /// What is to be done.
    pub title: Option<String>,
    /// Who does it.
    pub responsible: Option<String>,
    /// First day; `Some(None)` takes it away.
    pub starts_on: Option<Option<NaiveDate>>,
    /// Last day; `Some(None)` takes it away.
    pub due_on: Option<Option<NaiveDate>>,
    /// Numbers of the steps that come before it.
    pub after: Option<Vec<u32>>,
}

/// Adds a step to a project.
///
/// # Errors
/// The roadmap cannot be changed; there is no such project; all faults of the input.
pub fn add_step(
    context: &mut Context<'_>,
    dossier: &str,
    project: u32,
    input: &StepInput,
) -> Result<Changed> {
    change(context, OperationKind::AddStep, dossier, |draft| added(draft, project, input))
}

/// Adds a step to a project, inside an operation that does more.
pub(in crate::ops) fn add_step_in(
    tx: &Tx<'_>,
    now: Moment,
    dossier: &str,
    project: u32,
    input: &StepInput,
) -> Result<Changed> {
    change_in(tx, now, dossier, |draft| added(draft, project, input))
}

fn added(draft: &mut Draft<'_>, project: u32, input: &StepInput) -> Result<About> {
    let project = draft.project(project)?;
    let mut faults = Faults::default();
    push(project, input, &mut faults);
    faults.settle()?;
    Ok((Some(project.clone()), u32::try_from(project.steps.len()).ok()))
}

/// Changes a step.
///
/// # Errors
/// The roadmap cannot be changed; there is no such project or step; all faults of the input.
pub fn edit_step(
    context: &mut Context<'_>,
    dossier: &str,
    project: u32,
    number: u32,
    input: &StepInput,
) -> Result<Changed> {
    change(context, OperationKind::EditStep, dossier, |draft| {
        let reference = draft.plan.dossier.reference.clone();
        let project = draft.project(project)?;
        let at = position(project, number, &reference)?;
        let mut faults = Faults::default();
        fill(project, at, input, &mut faults);
        faults.settle()?;
        Ok((Some(project.clone()), Some(number)))
    })
}

/// Takes a step out; those after it move up.
///
/// # Errors
/// The roadmap cannot be changed; there is no such project or step.
pub fn remove_step(context: &mut Context<'_>, dossier: &str, project: u32, number: u32) -> Result<Changed> {
    change(context, OperationKind::EditStep, dossier, |draft| {
        let reference = draft.plan.dossier.reference.clone();
        let project = draft.project(project)?;
        position(project, number, &reference)?;
        project.remove_step(number);
        Ok((Some(project.clone()), Some(number)))
    })
}

/// Where a step stands in its project.
pub(in crate::ops) fn position(project: &Project, number: u32, reference: &str) -> Result<usize> {
    let near = (1..).zip(&project.steps).map(|(at, step)| format!("{}.{at}  {}", project.number, step.title));
    let at = (number as usize).checked_sub(1).filter(|at| *at < project.steps.len());
    at.ok_or_else(|| Error::NotFound {
        fact: Fact::new("plan-step-not-found")
            .with("project", &project.title)
            .with("number", number)
            .with("count", project.steps.len()),
        near: near.collect(),
        next: vec![format!("wijk step list {reference}")],
    })
}

/// Adds a step at the end.
pub(super) fn push(project: &mut Project, input: &StepInput, faults: &mut Faults) {
    project.steps.push(Step::default());
    if input.title.is_none() {
        faults.needed("--title", None);
    }
    fill(project, project.steps.len() - 1, input, faults);
}

fn fill(project: &mut Project, at: usize, input: &StepInput, faults: &mut Faults) {
    let count = project.steps.len();
    let Some(step) = project.steps.get_mut(at) else { return };
    if let Some(title) = &input.title {
        step.title = faults.needed("--title", Some(title));
    }
    if let Some(who) = &input.responsible {
        step.responsible = faults.clean("--who", who);
    }
    step.starts_on = input.starts_on.unwrap_or(step.starts_on);
    if let Some(due) = input.due_on {
        // A new plan takes the place of what was agreed on the old one.
        (step.due_on, step.moved_to) = (due, None);
    }
    if let (Some(start), Some(due)) = (step.starts_on, step.due_on)
        && due < start
    {
        let fact = Fact::new("plan-due-before-start").with("start", start).with("due", due);
        faults.add("--due", due.to_string(), fact);
    }
    if let Some(after) = &input.after {
        for number in after.iter().filter(|number| **number == 0 || **number as usize > count) {
            let fact = Fact::new("plan-no-such-step").with("number", *number).with("count", count);
            faults.add("--after", number.to_string(), fact);
        }
        step.after.clone_from(after);
        step.after.sort_unstable();
        step.after.dedup();
    }
    if let Some(circle) = circle(&project.steps) {
        faults.add("--after", "", circle_fact(&circle));
    }
}
