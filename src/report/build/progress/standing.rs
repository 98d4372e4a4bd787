//! How the realisation of a dossier stands, put together from what a few queries give.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::dates::{Moment, day_of};
use crate::domain::evaluation::Outcome;
use crate::domain::progress::{SILENT_DAYS, Slip, State, StepDays, Steps, is_silent, slip};
use crate::report::build::Result;
use crate::storage::View;
use crate::storage::obstacle::ObstacleRow;
use crate::storage::progress::{Among, AwardedRow, ProgressRow, StepRow};
use crate::storage::report::rule_sets;

/// A dossier in its realisation.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The dossier.
    pub row: ProgressRow,
    /// Reference of its edition.
    pub edition: String,
    /// Its awarded projects.
    pub projects: Vec<ProjectStanding>,
    /// What holds it up now.
    pub obstacles: Vec<ObstacleRow>,
    /// How it stands.
    pub state: State,
    /// Its steps, without those of projects that do not go on.
    pub steps: Steps,
    /// The step that comes next.
    pub next: Option<StepRow>,
    /// How much later than planned.
    pub slip: Slip,
    /// How many days the latest open step is over its agreed day; 0 when none is.
    pub late_days: i64,
    /// The day on which something was last recorded.
    pub last: Option<NaiveDate>,
    /// How many days ago that is.
    pub quiet_days: i64,
    /// Whether that is long.
    pub is_silent: bool,
    /// Today, where it is.
    pub today: NaiveDate,
}

/// A project of it.
#[derive(Debug, Clone)]
pub struct ProjectStanding {
    /// The project.
    pub row: AwardedRow,
    /// Its steps.
    pub steps: Vec<StepRow>,
    /// How it stands.
    pub state: State,
    /// How many steps are done.
    pub done: Steps,
    /// How much later than planned.
    pub slip: Slip,
}

impl ProjectStanding {
    /// Its days.
    pub fn days(&self) -> impl Iterator<Item = &StepDays> {
        self.steps.iter().map(|step| &step.days)
    }

    fn new(row: AwardedRow, steps: Vec<StepRow>, obstacles: &[ObstacleRow], today: NaiveDate) -> Self {
        let days = || steps.iter().map(|step| &step.days);
        let (done, slip) = (Steps::of(days()), slip(days(), today));
        let blocked = obstacles.iter().any(|one| one.obstacle.project == Some(row.number));
        let state = if row.dropped || row.outcome == Some(Outcome::Dropped) {
            State::Dropped
        } else if blocked && row.outcome.is_none() {
            // An open obstacle outweighs steps that are all done: somebody still has to do something.
            State::Blocked
        } else if done.all_done() || (done.total == 0 && row.outcome.is_some()) {
            State::Done
        } else if days().any(|days| days.state(today) == State::Late) {
            State::Late
        } else {
            State::OnTime
        };
        Self { row, steps, state, done, slip }
    }

    /// Whether it goes on or has gone on to its end.
    fn counts(&self) -> bool {
        self.state != State::Dropped
    }
}

impl Standing {
    /// Reads dossiers: six queries, whatever their number. `silent_days` stands in the place of what their editions say.
    ///
    /// # Errors
    /// The register's.
    pub fn read(view: View<'_>, among: &Among, silent_days: Option<u32>, now: Moment) -> Result<Vec<Self>> {
        let rows = view.progress(among)?;
        let mut projects = by_dossier(view.awarded_projects(among)?, |row| row.dossier);
        let mut steps = by_dossier(view.steps_in_realisation(among)?, |row| row.dossier);
        let mut obstacles = by_dossier(view.obstacles(among, true)?, |row| row.dossier);
        let mut editions: Vec<_> = rows.iter().map(|row| row.edition).collect();
        editions.dedup();
        let rules = rule_sets(view, &editions)?;
        let standing = |row: ProgressRow| {
            let rules = rules.get(&row.edition)?;
            let silent_after = silent_days.or(rules.realisation.silent_days).unwrap_or(SILENT_DAYS);
            let today = day_of(now, rules.timezone);
            let last = row.last.map(|last| day_of(last, rules.timezone));
            let id = row.dossier;
            let parts = (
                projects.remove(&id).unwrap_or_default(),
                steps.remove(&id).unwrap_or_default(),
                obstacles.remove(&id).unwrap_or_default(),
            );
            let edition = rules.reference.clone();
            Some(Self::new((row, edition), parts, (last, silent_after), today))
        };
        Ok(rows.into_iter().filter_map(standing).collect())
    }

    fn new(
        (row, edition): (ProgressRow, String),
        (awarded, steps, mut obstacles): (Vec<AwardedRow>, Vec<StepRow>, Vec<ObstacleRow>),
        (last, silent_after): (Option<NaiveDate>, u32),
        today: NaiveDate,
    ) -> Self {
        let dropped = |number| awarded.iter().any(|one| Some(one.number) == number && one.dropped);
        obstacles.retain(|one| !dropped(one.obstacle.project));
        let mut by_project = BTreeMap::<u32, Vec<StepRow>>::new();
        for step in steps {
            by_project.entry(step.project).or_default().push(step);
        }
        let project = |row: AwardedRow| {
            let steps = by_project.remove(&row.number).unwrap_or_default();
            ProjectStanding::new(row, steps, &obstacles, today)
        };
        let projects: Vec<ProjectStanding> = awarded.into_iter().map(project).collect();
        let going = || projects.iter().filter(|project| project.counts());
        let days = || going().flat_map(ProjectStanding::days);
        let open = || going().flat_map(|project| &project.steps).filter(|step| step.days.done_on.is_none());
        let next = open()
            .min_by_key(|step| (step.days.last_day().unwrap_or(NaiveDate::MAX), step.project, step.number));
        let late = open().filter_map(|step| Some((today - step.days.last_day()?).num_days())).max();
        let late_days = late.unwrap_or_default().max(0);
        let quiet_days = last.map_or(0, |last| (today - last).num_days().max(0));
        let is_silent = is_silent(last, today, silent_after);
        let unfinished = || going().any(|project| project.row.outcome.is_none());
        let held_up = going().any(|project| project.state == State::Blocked)
            || (unfinished() && obstacles.iter().any(|one| one.obstacle.project.is_none()));
        let state = if going().next().is_none() && !projects.is_empty() {
            State::Dropped
        } else if held_up {
            State::Blocked
        } else if !projects.is_empty() && going().all(|project| project.state == State::Done) {
            State::Done
        } else if !obstacles.is_empty() {
            State::Blocked
        } else if late_days > 0 {
            State::Late
        } else if is_silent {
            State::Silent
        } else {
            State::OnTime
        };
        Self {
            state,
            steps: Steps::of(days()),
            next: next.cloned(),
            slip: slip(days(), today),
            late_days,
            last,
            quiet_days,
            is_silent,
            today,
            row,
            edition,
            projects,
            obstacles,
        }
    }

    /// Whether something holds it up.
    pub fn is_blocked(&self) -> bool {
        !self.obstacles.is_empty()
    }
}

fn by_dossier<T, K: Ord>(rows: Vec<T>, dossier: impl Fn(&T) -> K) -> BTreeMap<K, Vec<T>> {
    let mut found = BTreeMap::<K, Vec<T>>::new();
    for row in rows {
        found.entry(dossier(&row)).or_default().push(row);
    }
    found
}
