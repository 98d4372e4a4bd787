//! What rules ask of the work itself: the tasks of the programme, and the people who carry a project.

use super::facts::{Facts, ProjectFacts};
use super::judge::Look;
use crate::domain::fact::{Fact, Value};
use crate::domain::programme::guidance::Task;
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::domain::roadmap::Verdict;

/// The named tasks, or all of the phase in which the dossier is, are done.
pub(super) fn tasks_done(named: &[String], rule_set: &RuleSet, facts: &Facts) -> Look {
    let asked = |task: &&Task| match (named, facts.phase) {
        ([], Some(phase)) => task.is_due_in(phase),
        ([], None) => false,
        (named, _) => named.contains(&task.code),
    };
    let mine = rule_set.tasks.iter().filter(|task| task.is_for(facts.track.as_deref()));
    let asked: Vec<&Task> = mine.filter(asked).collect();
    let open: Vec<&&Task> = asked.iter().filter(|task| !facts.tasks_done.contains(&task.code)).collect();
    let told = |task: &&&Task| Value::aside(&task.name, name_of(&rule_set.parties, &task.by));
    let fact = Fact::new("rule-tasks-done")
        .with("count", asked.len())
        .with("named", named.len())
        .with_list("all", asked.iter().map(|task| &task.name))
        .with("open", open.len())
        .with_list("tasks", open.iter().map(told));
    let codes: Vec<&str> = open.iter().map(|task| task.code.as_str()).collect();
    (open.is_empty(), fact, Some(format!("wijk task done {} {}", facts.handle, codes.join(" "))))
}

/// Every project that is neither refused nor dropped has enough people (K-5).
pub(super) fn projects_carried(minimum: u32, facts: &Facts) -> Look {
    let goes_on = |project: &&ProjectFacts| {
        !project.dropped && !matches!(project.decision, Some((Verdict::Refused, _)))
    };
    let lacking: Vec<&ProjectFacts> =
        facts.projects.iter().filter(goes_on).filter(|project| project.carriers < minimum).collect();
    let titles = lacking.iter().map(|project| Value::aside(&project.title, project.carriers));
    let fact = Fact::new("rule-projects-carried")
        .with("minimum", minimum)
        .with("failing", lacking.len())
        .with_list("titles", titles);
    let mend = lacking.first().map(|project| format!("wijk group add {} {}", facts.handle, project.number));
    (lacking.is_empty(), fact, mend)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::dossier::lifecycle::Phase;
    use crate::domain::money::Cents;
    use crate::domain::programme::check::check;
    use crate::domain::programme::definition::EditionDraft;
    use crate::domain::programme::resolve::resolve;

    const EXAMPLE: &str = include_str!("../programme/example.toml");

    fn rules() -> RuleSet {
        let more =
            "[tasks.always]\nnl = \"Steeds\"\nfr = \"Toujours\"\nen = \"Always\"\nby = \"municipality\"\n";
        let programme = check(&format!("{EXAMPLE}\n{more}")).unwrap();
        resolve(&programme, 2026, &EditionDraft::default())
    }

    fn facts(phase: Phase, track: &str, done: &[&str]) -> Facts {
        Facts {
            handle: "MP-2026-001".into(),
            phase: Some(phase),
            track: Some(track.to_owned()),
            tasks_done: done.iter().map(ToString::to_string).collect(),
            ..Facts::default()
        }
    }

    #[test]
    fn all_tasks_of_the_phase_and_the_track_are_asked_and_those_of_always_at_the_end() {
        let rules = rules();
        let look = |phase, track, done: &[&str]| tasks_done(&[], &rules, &facts(phase, track, done));
        let (met, fact, mend) = look(Phase::Preparation, "own-idea", &[]);
        assert!(!met);
        assert_eq!(mend.as_deref(), Some("wijk task done MP-2026-001 call"));
        let Some((_, Value::List(tasks))) = fact.args.iter().find(|(name, _)| name == "tasks") else {
            panic!("no list")
        };
        assert!(matches!(&tasks[0], Value::Aside(both)
            if matches!(&both.1, Value::Name(party) if party.nl == "Gemeente")));
        assert!(look(Phase::Preparation, "own-idea", &["call"]).0);
        assert!(look(Phase::Preparation, "another", &[]).0, "a task of another track");
        assert!(look(Phase::Selection, "own-idea", &[]).0, "no task of this phase");
        assert!(!look(Phase::Realisation, "own-idea", &["call"]).0, "what goes on all the time");
        assert!(look(Phase::Realisation, "own-idea", &["always"]).0);
    }

    #[test]
    fn named_tasks_are_asked_in_any_phase() {
        let rules = rules();
        let named = ["call".to_owned()];
        assert!(!tasks_done(&named, &rules, &facts(Phase::Realisation, "own-idea", &["always"])).0);
        assert!(tasks_done(&named, &rules, &facts(Phase::Realisation, "own-idea", &["call"])).0);
    }

    #[test]
    fn k_5_asks_a_group_for_every_project_that_goes_on() {
        let project = |number, carriers| ProjectFacts {
            number,
            title: format!("Actie {number}"),
            decision: Some((Verdict::Awarded, Cents(100))),
            carriers,
            ..ProjectFacts::default()
        };
        let of = |projects: Vec<ProjectFacts>| Facts {
            handle: "KD-2026-001".into(),
            projects,
            ..Facts::default()
        };
        let (met, _, mend) = projects_carried(3, &of(vec![project(1, 3), project(2, 2)]));
        assert!(!met, "one below");
        assert_eq!(mend.as_deref(), Some("wijk group add KD-2026-001 2"));
        assert!(projects_carried(3, &of(vec![project(1, 3), project(2, 4)])).0, "at and above");
        let refused = ProjectFacts { decision: Some((Verdict::Refused, Cents::ZERO)), ..project(2, 0) };
        let dropped = ProjectFacts { dropped: true, ..project(3, 0) };
        assert!(projects_carried(3, &of(vec![project(1, 3), refused, dropped])).0);
        assert!(projects_carried(3, &of(Vec::new())).0);
    }
}
