//! The roadmap in time: each project with its steps.

use chrono::NaiveDate;

use crate::domain::fact::Fact;
use crate::domain::roadmap::Project;
use crate::domain::timeline::{Course, Dates, Standing, State};
use crate::i18n::Tr;
use crate::ops::plan::Plan;
use crate::report::value::{Bar, Cell, Timeline};

/// The projects and their steps, as they stand today.
pub fn timeline(plan: &Plan, today: NaiveDate, tr: &Tr) -> Timeline {
    Timeline {
        key: "timeline",
        title: Some(tr.text("plan-title-timeline")),
        bars: plan.roadmap.projects.iter().flat_map(|project| bars(project, today, tr)).collect(),
        today,
        when_empty: Some(tr.text("plan-nothing")),
    }
}

/// How the steps of a project stand.
pub fn course(project: &Project, today: NaiveDate) -> Course {
    let dates: Vec<Dates> = project.steps.iter().map(Dates::from).collect();
    Course::of(&dates, today)
}

fn bars(project: &Project, today: NaiveDate, tr: &Tr) -> Vec<Bar> {
    let course = course(project, today);
    let delay = course.delay_days();
    let later = Fact::new("plan-course-later").with("days", delay);
    let whole = Bar {
        number: project.number.to_string(),
        label: project.title.clone(),
        level: 0,
        start: course.start,
        end: course.end,
        begun: None,
        done: course.expected_end.filter(|_| course.state.is_done()),
        state: course.state,
        slack_days: None,
        delay_days: delay,
        note: match course.state {
            State::Done | State::DoneLate => tr.text("plan-course-done"),
            _ if delay > 0 => tr.fact(&later),
            _ => String::new(),
        },
        aside: Cell::Money(project.asked),
    };
    let parts = (1..).zip(&project.steps).zip(&course.steps).map(|((number, step), standing)| Bar {
        number: format!("{}.{number}", project.number),
        label: step.title.clone(),
        level: 1,
        start: step.starts_on,
        end: step.due_on,
        begun: step.begun_on,
        done: step.done_on,
        state: standing.state,
        slack_days: standing.slack_days,
        delay_days: standing.delay_days,
        note: note(project.number, standing, tr),
        aside: Cell::Empty,
    });
    std::iter::once(whole).chain(parts).collect()
}

fn note(project: u32, standing: &Standing, tr: &Tr) -> String {
    let fact = match (standing.state, standing.slack_days) {
        (State::Done, _) => Fact::new("plan-course-done"),
        (State::DoneLate, _) => Fact::new("plan-course-done-late").with("days", standing.delay_days),
        (State::Late, _) => Fact::new("plan-course-late").with("days", standing.delay_days),
        (_, Some(days)) if days < 0 => Fact::new("plan-course-tight").with("days", -days),
        (State::Waiting, _) => {
            let steps: Vec<String> =
                standing.waits_for.iter().map(|number| format!("{project}.{number}")).collect();
            Fact::new("plan-course-waiting").with("steps", steps.join(", "))
        }
        (_, Some(days)) => Fact::new("plan-course-slack").with("days", days),
        (_, None) => Fact::new("plan-course-undated"),
    };
    tr.fact(&fact)
}
