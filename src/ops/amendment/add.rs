//! Asking for a change.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::super::progress::{Realised, realising};
use super::super::words::Faults;
use super::super::{Context, Error, Result, check_day};
use super::{Amended, hold, still_going, told, waits};
use crate::domain::amendment::{AmendmentKind, Ruling};
use crate::domain::dates::Moment;
use crate::domain::evaluation::Outcome;
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::storage::amendment::{Amendment, Decided};
use crate::storage::progress::{Among, AwardedRow, StepRow};
use crate::storage::{Tx, View};

/// To which day a step is to move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// This day.
    On(NaiveDate),
    /// So many days after the last day that it has.
    Later(u32),
}

/// What is to change of a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// What it is; in words what it becomes.
    Scope(String),
    /// Last days: number of the step, or `None` for all open steps that have a day.
    Dates(Vec<(Option<u32>, Day)>),
    /// It does not go on.
    Drop,
}

impl Change {
    /// What it is about.
    pub fn kind(&self) -> AmendmentKind {
        match self {
            Self::Scope(_) => AmendmentKind::Scope,
            Self::Dates(_) => AmendmentKind::Dates,
            Self::Drop => AmendmentKind::Drop,
        }
    }
}

/// A change that is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmendmentInput {
    /// Number of the project.
    pub project: u32,
    /// What is to change.
    pub change: Change,
    /// Why.
    pub reason: String,
    /// When it was asked; today when not said.
    pub on: Option<NaiveDate>,
}

/// What can be changed of a dossier.
///
/// # Errors
/// Not found; it is not in its realisation.
pub fn look(view: View<'_>, text: &str, now: Moment) -> Result<Realised> {
    realising(view, text, now, "amendment-not-now")
}

/// Asks for a change; where the edition asks no approval it holds at once.
///
/// # Errors
/// The dossier is not in its realisation; the project was not awarded or does not go on; all faults of the input; nothing
/// would move; the project was evaluated as done; the day lies in the future.
pub fn add(context: &mut Context<'_>, text: &str, input: &AmendmentInput) -> Result<Amended> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let realised = look(**tx, text, now)?;
        let project = realised.project(input.project)?;
        still_going(&realised, input.project)?;
        let kind = input.change.kind();
        if kind == AmendmentKind::Drop {
            can_drop(**tx, &realised, project)?;
        }
        let mut faults = Faults::default();
        let what = match &input.change {
            Change::Scope(what) => Some(faults.needed("--scope", Some(what))),
            Change::Dates(_) | Change::Drop => None,
        };
        let reason = faults.needed("--reason", Some(&input.reason));
        let moves = match &input.change {
            Change::Dates(wanted) => moves(&realised, project, wanted, &mut faults)?,
            Change::Scope(_) | Change::Drop => Vec::new(),
        };
        faults.settle()?;
        let place = &realised.place;
        let asked = input.on.unwrap_or(place.today);
        check_day(asked, NaiveDate::MIN, place.today)?;
        let held = !waits(place, kind);
        let decided = held.then_some(Decided { ruling: Ruling::Approved, on: asked, body: None, note: None });
        let amendment = Amendment { project: input.project, kind, what, reason, asked, decided, moves };
        let mut steps = Vec::new();
        for (step, day) in &amendment.moves {
            let id = tx.submitted_step(place.dossier.id, input.project, *step)?;
            steps.push((id.ok_or_else(|| newer(&realised, input.project, *step))?, *day));
        }
        let (_, number) = tx.insert_amendment(place.dossier.id, &amendment, &steps)?;
        if held {
            hold(tx, &realised, &amendment)?;
        }
        told(tx, realised, number, amendment)
    };
    context.change(Operation::new(OperationKind::AskAmendment), work).map(|(amended, _)| amended)
}

/// A step that stands only in a version that was begun since: its day is changed there.
fn newer(realised: &Realised, project: u32, step: u32) -> Error {
    let reference = &realised.place.dossier.reference;
    let fact = Fact::new("amendment-step-newer").with("place", format!("{project}.{step}"));
    Error::refused(fact, format!("wijk plan step edit {reference} {project} {step} --due …"))
}

/// A project is dropped once, and not when it was evaluated as done.
fn can_drop(view: View<'_>, realised: &Realised, project: &AwardedRow) -> Result<()> {
    let reference = &realised.place.dossier.reference;
    let asked = view.amendments(&Among::One(realised.place.dossier.id))?.into_iter().find(|row| {
        let one = &row.amendment;
        one.project == project.number && one.kind == AmendmentKind::Drop && one.decided.is_none()
    });
    if let Some(row) = asked {
        let fact = Fact::new("amendment-drop-asked")
            .with("number", project.number)
            .with("project", &project.title)
            .with("amendment", row.number);
        return Err(Error::refused(fact, format!("wijk amendment approve {reference} {}", row.number)));
    }
    if let Some(outcome) = project.outcome.filter(|outcome| *outcome != Outcome::Dropped) {
        let fact = Fact::new("amendment-evaluated")
            .with("number", project.number)
            .with("project", &project.title)
            .with_term("outcome", format!("outcome-{outcome}"));
        return Err(Error::refused(fact, format!("wijk evaluate {reference}")));
    }
    Ok(())
}

/// The steps that move, each with its new last day.
fn moves(
    realised: &Realised,
    project: &AwardedRow,
    wanted: &[(Option<u32>, Day)],
    faults: &mut Faults,
) -> Result<Vec<(u32, NaiveDate)>> {
    let mut found: Vec<(u32, NaiveDate)> = Vec::new();
    let mut seen = BTreeSet::new();
    for (step, day) in wanted {
        let Some(number) = *step else {
            let open = realised.steps_of(project.number).filter(|step| step.days.done_on.is_none());
            found.extend(open.filter_map(|step| Some((step.number, new_day(step, *day)?))));
            continue;
        };
        let shown = match day {
            Day::On(day) => format!("{number}={day}"),
            Day::Later(days) => format!("{number}=+{days}"),
        };
        if !seen.insert(number) {
            faults.add("--move", shown, Fact::new("amendment-step-twice").with("number", number));
            continue;
        }
        let Some(step) = realised.steps_of(project.number).find(|step| step.number == number) else {
            let known = realised.steps_of(project.number).map(|step| step.number);
            let fact = Fact::new("amendment-no-such-step")
                .with("count", realised.steps_of(project.number).count())
                .with_list("known", known);
            faults.add("--move", shown, fact);
            continue;
        };
        match moved(step, *day) {
            Ok(day) => found.push((number, day)),
            Err(fact) => faults.add("--move", shown, fact),
        }
    }
    if found.is_empty() && faults.count() == 0 {
        let fact = Fact::new("amendment-nothing-to-move").with("project", &project.title);
        return Err(Error::refused(fact, format!("wijk progress {}", realised.place.dossier.reference)));
    }
    found.sort_unstable();
    Ok(found)
}

fn new_day(step: &StepRow, day: Day) -> Option<NaiveDate> {
    match day {
        Day::On(day) => Some(day),
        Day::Later(days) => step.days.last_day()?.checked_add_days(Days::new(u64::from(days))),
    }
}

/// The new last day of a step, or why it cannot be that.
fn moved(step: &StepRow, day: Day) -> std::result::Result<NaiveDate, Fact> {
    let named = |code| {
        Fact::new(code).with("place", format!("{}.{}", step.project, step.number)).with("step", &step.title)
    };
    if let Some(done) = step.days.done_on {
        return Err(named("amendment-step-done").with("on", done));
    }
    let day = new_day(step, day).ok_or_else(|| named("amendment-step-undated"))?;
    if let Some(start) = step.days.begun_on.or(step.days.starts_on).filter(|start| day < *start) {
        return Err(named("amendment-before-start").with("start", start));
    }
    if step.days.last_day() == Some(day) {
        return Err(named("amendment-same-day"));
    }
    Ok(day)
}
