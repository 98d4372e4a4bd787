//! What holds a realisation up: recorded, solved, listed.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::progress::{Realised, realising};
use super::spending::{Place, place};
use super::words::Faults;
use super::{Context, Error, Result, check_day};
use crate::domain::dates::Moment;
use crate::domain::fact::{Fact, Fault};
use crate::domain::operation::{Operation, OperationKind};
use crate::storage::obstacle::{Obstacle, ObstacleRow};
use crate::storage::progress::{Among, Running};
use crate::storage::{Tx, View};

/// Where something stands: a project, or a step of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// Number of the project.
    pub project: u32,
    /// Number of the step in the project.
    pub step: Option<u32>,
}

/// Reads `2` or `2.1`.
///
/// # Errors
/// It is neither.
pub fn spot(text: &str) -> Result<Spot> {
    let number = |text: &str| text.trim().parse::<u32>().ok().filter(|number| *number > 0);
    let read = match text.split_once('.') {
        Some((project, step)) => {
            number(project).zip(number(step)).map(|(project, step)| Spot { project, step: Some(step) })
        }
        None => number(text).map(|project| Spot { project, step: None }),
    };
    read.ok_or_else(|| Error::invalid(Fault::of("PROJECT[.STEP]", text, Fact::new("obstacle-wrong-place"))))
}

/// An obstacle that is to be recorded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ObstacleInput {
    /// What it holds up; `None`: the whole dossier.
    pub spot: Option<Spot>,
    /// What it is.
    pub reason: String,
    /// Since when; today when not said.
    pub since: Option<NaiveDate>,
}

/// An obstacle that was recorded or solved.
#[derive(Debug, Clone)]
pub struct Hindered {
    /// The dossier, its rules and today.
    pub place: Place,
    /// Its number.
    pub number: u32,
    /// What it is.
    pub obstacle: Obstacle,
    /// What it holds up, in words: the step, else the project; `None`: the whole dossier.
    pub title: Option<String>,
    /// How many of the dossier are open by now.
    pub open: usize,
}

/// Records an obstacle.
///
/// # Errors
/// The dossier is not in its realisation; there is no such project or step, or it is done or does not go on; the reason is
/// empty; the day lies in the future.
pub fn add(context: &mut Context<'_>, text: &str, input: &ObstacleInput) -> Result<Hindered> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let realised = realising(**tx, text, now, "obstacle-not-now")?;
        let title = input.spot.map(|spot| held_up(&realised, spot)).transpose()?;
        let mut faults = Faults::default();
        let reason = faults.needed("--reason", Some(&input.reason));
        let began = input.since.unwrap_or(realised.place.today);
        if began > realised.place.today {
            let fact = Fact::new("plan-day-future").with("on", began).with("today", realised.place.today);
            faults.add("--since", began.to_string(), fact);
        }
        faults.settle()?;
        let obstacle = Obstacle {
            project: input.spot.map(|spot| spot.project),
            step: input.spot.and_then(|spot| spot.step),
            reason,
            began,
            ended: None,
            solution: None,
        };
        let number = tx.insert_obstacle(realised.place.dossier.id, &obstacle)?;
        told(tx, realised.place, number, obstacle, title)
    };
    context.change(Operation::new(OperationKind::AddObstacle), work).map(|(hindered, _)| hindered)
}

/// What an obstacle is to hold up, in words.
fn held_up(realised: &Realised, spot: Spot) -> Result<String> {
    let project = realised.project(spot.project)?;
    let reference = &realised.place.dossier.reference;
    if project.dropped {
        let fact = Fact::new("progress-project-dropped")
            .with("number", project.number)
            .with("project", &project.title);
        return Err(Error::refused(fact, format!("wijk amendment list {reference}")));
    }
    let Some(number) = spot.step else { return Ok(project.title.clone()) };
    let step = realised.step(project, number)?;
    if let Some(done) = step.days.done_on {
        let place = format!("{}.{number}", project.number);
        let fact =
            Fact::new("obstacle-step-done").with("place", &place).with("step", &step.title).with("on", done);
        return Err(Error::refused(fact, format!("wijk step reopen {reference} {place}")));
    }
    Ok(step.title.clone())
}

/// Notes that an obstacle was solved.
///
/// # Errors
/// There is none of that number, or it was solved already; the day lies before it began, or in the future.
pub fn solve(
    context: &mut Context<'_>,
    text: &str,
    number: u32,
    solution: Option<&str>,
    on: Option<NaiveDate>,
) -> Result<Hindered> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let Realised { place, projects, steps } = realising(**tx, text, now, "obstacle-not-now")?;
        let reference = &place.dossier.reference;
        let rows = tx.obstacles(&Among::One(place.dossier.id), false)?;
        let Some(row) = rows.iter().find(|row| row.number == number) else {
            return Err(Error::NotFound {
                fact: Fact::new("obstacle-none").with("reference", reference).with("number", number),
                near: rows.iter().map(|row| format!("{}  {}", row.number, row.obstacle.reason)).collect(),
                next: vec![format!("wijk obstacle list {reference}")],
            });
        };
        if let Some(ended) = row.obstacle.ended {
            let fact = Fact::new("obstacle-solved-already").with("number", number).with("on", ended);
            return Err(Error::refused(fact, format!("wijk obstacle list {reference}")));
        }
        let mut faults = Faults::default();
        let solution = solution.and_then(|text| faults.clean("--solution", text));
        let on = on.unwrap_or(place.today);
        if on < row.obstacle.began {
            let fact = Fact::new("obstacle-ends-before").with("began", row.obstacle.began);
            faults.add("--on", on.to_string(), fact);
        }
        faults.settle()?;
        check_day(on, row.obstacle.began, place.today)?;
        tx.solve_obstacle(place.dossier.id, number, on, solution.as_deref())?;
        let obstacle = Obstacle { ended: Some(on), solution, ..row.obstacle.clone() };
        let step = steps.iter().find(|step| {
            Some((step.project, Some(step.number)))
                == obstacle.project.map(|project| (project, obstacle.step))
        });
        let project = projects.iter().find(|project| Some(project.number) == obstacle.project);
        let title = step.map(|step| &step.title).or(project.map(|project| &project.title)).cloned();
        told(tx, place, number, obstacle, title)
    };
    context.change(Operation::new(OperationKind::SolveObstacle), work).map(|(hindered, _)| hindered)
}

fn told(
    tx: &Tx<'_>,
    place: Place,
    number: u32,
    obstacle: Obstacle,
    title: Option<String>,
) -> Result<Hindered> {
    tx.tell("reference", &place.dossier.reference);
    tx.tell("number", number);
    let open = tx.obstacles(&Among::One(place.dossier.id), true)?.len();
    Ok(Hindered { place, number, obstacle, title, open })
}

/// Obstacles: of a dossier, or of all that go on in their realisation.
///
/// # Errors
/// The dossier is not found.
pub fn list(
    view: View<'_>,
    text: Option<&str>,
    open: bool,
    now: Moment,
) -> Result<(Option<Place>, Vec<ObstacleRow>)> {
    let place = text.map(|text| place(view, text, now)).transpose()?;
    let among = place
        .as_ref()
        .map_or_else(|| Among::Running(Running::default()), |place| Among::One(place.dossier.id));
    Ok((place, view.obstacles(&among, open)?))
}
