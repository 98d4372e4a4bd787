//! Doing the steps of the roadmap. That is no change of the plan: a submitted version's steps are done too.

use chrono::NaiveDate;

use super::order::only_in;
use super::plan::{Plan, look};
use super::{Context, Error, Result, check_day};
use crate::domain::dates::day_of;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::Fact;
use crate::domain::ids::DossierId;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::roadmap::{Project, Step, Verdict};
use crate::storage::{Tx, View};

/// A step of a dossier, with where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Number of its project.
    pub project: u32,
    /// Its own number.
    pub step: u32,
}

impl std::str::FromStr for Place {
    type Err = ();

    /// `2.1`: project 2, step 1.
    fn from_str(text: &str) -> std::result::Result<Self, ()> {
        let (project, step) = text.trim().split_once('.').ok_or(())?;
        let number = |text: &str| text.parse().ok().filter(|number| *number > 0).ok_or(());
        Ok(Self { project: number(project)?, step: number(step)? })
    }
}

/// A step that was done, or that is open again.
#[derive(Debug, Clone)]
pub struct Finished {
    /// The roadmap as it is now.
    pub plan: Plan,
    /// The project.
    pub project: Project,
    /// The step.
    pub step: Step,
    /// Where it stands.
    pub place: Place,
    /// The day on which it was begun or done; `None` when it is open again.
    pub on: Option<NaiveDate>,
    /// Steps that come before it and are not done, as `1.2 title`.
    pub waiting_for: Vec<String>,
    /// How many steps are open, of the projects that go on.
    pub open: usize,
}

/// The open steps of a roadmap, in order.
pub fn open(plan: &Plan) -> Vec<(Place, &Project, &Step)> {
    all(plan).into_iter().filter(|(_, _, step)| step.done_on.is_none()).collect()
}

/// All steps of a roadmap, in order.
pub fn all(plan: &Plan) -> Vec<(Place, &Project, &Step)> {
    let steps = |project: &'_ Project| project.number;
    plan.roadmap
        .projects
        .iter()
        .flat_map(|project| {
            (1..)
                .zip(&project.steps)
                .map(move |(step, one)| (Place { project: steps(project), step }, project, one))
        })
        .collect()
}

/// The steps of a dossier.
///
/// # Errors
/// The dossier is not found.
pub fn list(view: View<'_>, dossier: &str) -> Result<Plan> {
    look(view, dossier, None)
}

/// Marks a step as done.
///
/// # Errors
/// The dossier is not in preparation or realisation; there is no such step, or it was done already; the day
/// lies in the future.
pub fn done(
    context: &mut Context<'_>,
    dossier: &str,
    place: &Place,
    on: Option<NaiveDate>,
) -> Result<Finished> {
    finish(context, dossier, place, Doing::Done, on)
}

/// Notes that a step was begun.
///
/// # Errors
/// The dossier is not in preparation or realisation; there is no such step, or it was begun or done already; the
/// day lies in the future.
pub fn begin(
    context: &mut Context<'_>,
    dossier: &str,
    place: &Place,
    on: Option<NaiveDate>,
) -> Result<Finished> {
    finish(context, dossier, place, Doing::Begun, on)
}

/// Opens a step again that was not done after all; one that was only begun was not begun after all.
///
/// # Errors
/// The dossier is not in preparation or realisation; there is no such step, or it is open and not begun.
pub fn reopen(context: &mut Context<'_>, dossier: &str, place: &Place) -> Result<Finished> {
    finish(context, dossier, place, Doing::Reopened, None)
}

/// What becomes of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Doing {
    Begun,
    Done,
    Reopened,
}

fn finish(
    context: &mut Context<'_>,
    dossier: &str,
    place: &Place,
    doing: Doing,
    on: Option<NaiveDate>,
) -> Result<Finished> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let mut plan = look(**tx, dossier, None)?;
        let reference = plan.dossier.reference.clone();
        // Where a group still makes its plan during the selection, it is at work then too.
        let phases: &[Phase] = match plan.rules.plan_open_in_selection() {
            true => &[Phase::Preparation, Phase::Selection, Phase::Realisation],
            false => &[Phase::Preparation, Phase::Realisation],
        };
        only_in(phases, &plan.dossier, "step-not-now", format!("wijk check {reference}"))?;
        let today = day_of(now, plan.rules.timezone);
        let on = on.unwrap_or(today);
        if doing != Doing::Reopened {
            check_day(on, on, today)?;
        }
        let found = plan.roadmap.projects.iter_mut().find(|project| project.number == place.project);
        let Some(project) = found else {
            let near = plan.roadmap.projects.iter().map(super::plan::listed).collect();
            let fact = Fact::new("plan-no-such-project").with("reference", &reference);
            let fact = fact.with("number", place.project);
            return Err(Error::NotFound { fact, near, next: vec![format!("wijk step list {reference}")] });
        };
        let at = super::plan::position(project, place.step, &reference)?;
        let step = &mut project.steps[at];
        match (doing, step.begun_on, step.done_on) {
            (Doing::Begun, None, None) => step.begun_on = Some(on),
            (Doing::Done, Some(begun), None) if on < begun => {
                let fact = Fact::new("step-done-before-begun").with("begun", begun).with("done", on);
                let fact = fact.with("place", format!("{}.{}", place.project, place.step));
                let fact = fact.with("step", &step.title);
                return Err(Error::Refused { fact, next: vec![format!("--on {begun}")] });
            }
            (Doing::Done, _, None) => step.done_on = Some(on),
            (Doing::Reopened, _, Some(_)) => step.done_on = None,
            (Doing::Reopened, Some(_), None) => step.begun_on = None,
            _ => return Err(already(project, &project.steps[at], place, &reference)),
        }
        let project = project.clone();
        let step = project.steps[at].clone();
        let before = |number: &u32| {
            let earlier = project.steps.get((*number as usize).checked_sub(1)?)?;
            let waits = doing != Doing::Reopened && earlier.done_on.is_none();
            waits.then(|| format!("{}.{number} {}", project.number, earlier.title))
        };
        let waiting_for = step.after.iter().filter_map(before).collect();
        if let Some(version) = &plan.version {
            let days = (step.begun_on, step.done_on);
            tx.set_step_days(plan.dossier.id, version.id, place.project, place.step, days)?;
        }
        tx.tell("reference", &reference);
        tx.tell("neighbourhood", &plan.dossier.name);
        tx.tell("number", place.project);
        tx.tell("title", &project.title);
        tx.tell("step", place.step);
        tx.tell("done", i64::from(doing == Doing::Done));
        let on = (doing != Doing::Reopened).then_some(on);
        let over = over(**tx, plan.dossier.id)?;
        let goes_on = |(place, ..): &&(Place, &Project, &Step)| !over.contains(&place.project);
        let open = open(&plan).iter().filter(goes_on).count();
        Ok(Finished { on, plan, project, step, place: place.clone(), waiting_for, open })
    };
    let kind = if doing == Doing::Begun { OperationKind::BeginStep } else { OperationKind::FinishStep };
    context.change(Operation::new(kind), work).map(|(finished, _)| finished)
}

/// Numbers of the projects that do not go on: refused, or dropped since.
fn over(view: View<'_>, dossier: DossierId) -> Result<Vec<u32>> {
    let decided = view.decided_projects(dossier)?.into_iter();
    let refused = decided.filter(|project| matches!(project.decision, Some((Verdict::Refused, _))));
    let dropped = view.dropped_projects(dossier)?.into_iter().map(|project| project.project);
    Ok(refused.map(|project| project.number).chain(dropped).collect())
}

fn already(project: &Project, step: &Step, place: &Place, reference: &str) -> Error {
    let place = format!("{}.{}", place.project, place.step);
    let (code, next) = match (step.begun_on, step.done_on) {
        (_, Some(_)) => ("step-done-already", format!("wijk step reopen {reference} {place}")),
        (Some(_), None) => ("step-begun-already", format!("wijk step done {reference} {place}")),
        (None, None) => ("step-open-already", format!("wijk step done {reference} {place}")),
    };
    let fact = Fact::new(code).with("place", place).with("step", &step.title).with("project", &project.title);
    let fact = step.done_on.or(step.begun_on).map_or(fact.clone(), |on| fact.with("on", on));
    Error::refused(fact, next)
}
