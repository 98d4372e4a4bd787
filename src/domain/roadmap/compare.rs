//! What changed between two versions of a roadmap, project by project.

use chrono::NaiveDate;

use super::{Project, Roadmap, Step};
use crate::domain::money::Cents;

/// What became of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Fate {
    /// It is new.
    Added,
    /// It is gone.
    Gone,
    /// It says something else.
    Changed,
    /// It is as it was.
    Same,
}

/// A project in both versions, or in one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its number.
    pub number: u32,
    /// Its title; the later one where it differs.
    pub title: String,
    /// What became of it.
    pub fate: Fate,
    /// What was asked, where it was there.
    pub asked_before: Option<Cents>,
    /// What is asked, where it is there.
    pub asked_after: Option<Cents>,
    /// What it cost, where it was there.
    pub costs_before: Option<Cents>,
    /// What it costs, where it is there.
    pub costs_after: Option<Cents>,
    /// What changed in it, where it is in both.
    pub changes: Vec<Change>,
}

/// Something that changed in a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which part: `title`, `theme`, `cost`, `step`, `expertise` …
    pub part: &'static str,
    /// Which of several, in words; empty where there is only one.
    pub item: String,
    /// Before; nothing when it was not there.
    pub before: Said,
    /// After; nothing when it is gone.
    pub after: Said,
    /// By how many days its end moved; later is above zero.
    pub moved_days: Option<i64>,
}

/// What a part says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Said {
    /// It is not there.
    #[default]
    Nothing,
    /// Words, or a code of the edition.
    Words(String),
    /// Yes or no.
    Flag(bool),
    /// An amount.
    Amount(Cents),
    /// Numbers of findings.
    Numbers(Vec<u32>),
    /// Half days.
    HalfDays(u32),
    /// Thousandths of the unit of an indicator.
    Quantity(i64),
    /// From one day to another.
    Days(Option<NaiveDate>, Option<NaiveDate>),
    /// How a permit stands: the code.
    Permit(String),
}

/// Compares two versions, project by project, in the order of their numbers.
pub fn compare(before: &Roadmap, after: &Roadmap) -> Vec<Difference> {
    let mut numbers: Vec<u32> =
        before.projects.iter().chain(&after.projects).map(|project| project.number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let one = |number: u32| {
        let (was, is) = (before.project(number), after.project(number));
        let changes = was.zip(is).map(|(was, is)| changes(was, is)).unwrap_or_default();
        Some(Difference {
            number,
            title: is.or(was)?.title.clone(),
            fate: match (was, is) {
                (None, _) => Fate::Added,
                (_, None) => Fate::Gone,
                (Some(was), Some(is)) if was.asked == is.asked && changes.is_empty() => Fate::Same,
                _ => Fate::Changed,
            },
            asked_before: was.map(|project| project.asked),
            asked_after: is.map(|project| project.asked),
            costs_before: was.map(Project::cost),
            costs_after: is.map(Project::cost),
            changes,
        })
    };
    numbers.into_iter().filter_map(one).collect()
}

fn changes(was: &Project, is: &Project) -> Vec<Change> {
    let words = |text: Option<&String>| text.map_or(Said::Nothing, |text| Said::Words(text.clone()));
    let mut changes = Vec::new();
    let mut say = |part: &'static str, before: Said, after: Said| {
        if before != after {
            changes.push(Change { part, item: String::new(), before, after, moved_days: None });
        }
    };
    say("title", words(Some(&was.title)), words(Some(&is.title)));
    say("theme", words(was.theme.as_ref()), words(is.theme.as_ref()));
    say("item", words(was.item.as_ref()), words(is.item.as_ref()));
    say("objective", words(was.objective.as_ref()), words(is.objective.as_ref()));
    say("findings", Said::Numbers(was.findings.clone()), Said::Numbers(is.findings.clone()));
    say("public_space", Said::Flag(was.public_space), Said::Flag(is.public_space));
    say("place", words(was.place.as_ref()), words(is.place.as_ref()));
    let point =
        |project: &Project| project.point.map_or(Said::Nothing, |point| Said::Words(point.to_degrees()));
    say("point", point(was), point(is));
    let costs = |project: &Project| {
        project.costs.iter().map(|line| (line.label.clone(), Said::Amount(line.amount()))).collect()
    };
    changes.extend(of_list("cost", costs(was), costs(is)));
    let funding = |project: &Project| {
        project.funding.iter().map(|one| (one.label.clone(), Said::Amount(one.amount))).collect()
    };
    changes.extend(of_list("funding", funding(was), funding(is)));
    let permits = |project: &Project| {
        project.permits.iter().map(|one| (one.kind.clone(), Said::Permit(one.status.to_string()))).collect()
    };
    changes.extend(of_list("permit", permits(was), permits(is)));
    let fields = |project: &Project| {
        project.expertise.iter().map(|one| (one.field.clone(), Said::HalfDays(one.half_days))).collect()
    };
    changes.extend(of_list("expertise", fields(was), fields(is)));
    let targets = |project: &Project| {
        project.targets.iter().map(|one| (one.indicator.clone(), Said::Quantity(one.thousandths))).collect()
    };
    changes.extend(of_list("target", targets(was), targets(is)));
    let steps = |project: &Project| {
        let days = |step: &Step| Said::Days(step.starts_on, step.due_on);
        project.steps.iter().map(|step| (step.title.clone(), days(step))).collect()
    };
    changes.extend(of_list("step", steps(was), steps(is)).into_iter().map(moved));
    changes
}

/// Entries with the same name belong together, the first with the first; what has no counterpart is new or gone.
fn of_list(part: &'static str, was: Vec<(String, Said)>, is: Vec<(String, Said)>) -> Vec<Change> {
    let mut left: Vec<Option<(String, Said)>> = was.into_iter().map(Some).collect();
    let mut changes = Vec::new();
    for (item, after) in is {
        let same = |one: &&mut Option<(String, Said)>| one.as_ref().is_some_and(|(name, _)| *name == item);
        let before =
            left.iter_mut().find(same).and_then(Option::take).map_or(Said::Nothing, |(_, said)| said);
        if before != after {
            changes.push(Change { part, item, before, after, moved_days: None });
        }
    }
    let gone = left.into_iter().flatten();
    changes.extend(gone.map(|(item, before)| Change {
        part,
        item,
        before,
        after: Said::Nothing,
        moved_days: None,
    }));
    changes
}

fn moved(change: Change) -> Change {
    let end = |said: &Said| match said {
        Said::Days(start, due) => due.or(*start),
        _ => None,
    };
    let moved_days = end(&change.before).zip(end(&change.after)).map(|(was, is)| (is - was).num_days());
    Change { moved_days, ..change }
}

#[cfg(test)]
mod tests {
    use super::super::{CostLine, ExpertiseAsked};
    use super::*;

    fn step(title: &str, start: &str, due: &str) -> Step {
        let day = |text: &str| Some(text.parse().unwrap());
        Step { title: title.into(), starts_on: day(start), due_on: day(due), ..Step::default() }
    }

    fn roadmap() -> Roadmap {
        let project = |number: u32| Project {
            number,
            title: format!("Project {number}"),
            asked: Cents(100),
            costs: vec![CostLine { label: "Verf".into(), unit_price: Cents(100), ..CostLine::default() }],
            expertise: vec![ExpertiseAsked { field: "water".into(), half_days: 1 }],
            steps: vec![step("Eerst", "2022-01-01", "2022-01-31"), step("Dan", "2022-02-01", "2022-02-28")],
            ..Project::default()
        };
        Roadmap { vision: None, projects: vec![project(1), project(2), project(3)] }
    }

    #[test]
    fn nothing_changed_in_a_copy() {
        let fates: Vec<Fate> = compare(&roadmap(), &roadmap()).iter().map(|one| one.fate).collect();
        assert_eq!(fates, [Fate::Same; 3]);
    }

    #[test]
    fn projects_come_and_go_and_steps_move_by_days() {
        let mut after = roadmap();
        after.projects.remove(1);
        after.projects[0].asked = Cents(150);
        after.projects[0].expertise[0].half_days = 3;
        after.projects[0].steps.swap(0, 1);
        after.projects[0].steps[0].due_on = "2022-03-10".parse().ok();
        after.projects[1].costs[0].unit_price = Cents(90);
        after.projects.push(Project { number: 4, ..after.projects[0].clone() });
        let told = compare(&roadmap(), &after);
        assert_eq!(
            told.iter().map(|one| (one.number, one.fate)).collect::<Vec<_>>(),
            [(1, Fate::Changed), (2, Fate::Gone), (3, Fate::Changed), (4, Fate::Added)]
        );
        let parts: Vec<(&str, &str, Option<i64>)> = told[0]
            .changes
            .iter()
            .map(|change| (change.part, change.item.as_str(), change.moved_days))
            .collect();
        assert_eq!(
            parts,
            [("expertise", "water", None), ("step", "Dan", Some(10))],
            "order alone is no change"
        );
        assert_eq!(told[2].changes[0].after, Said::Amount(Cents(90)));
        assert_eq!((told[3].asked_before, told[3].asked_after), (None, Some(Cents(150))));
    }
}
