//! What rules ask of the fields of a programme's own.

use super::facts::{Facts, ProjectFacts};
use super::judge::Look;
use crate::domain::fact::{Fact, Value};
use crate::domain::field::asked;
use crate::domain::programme::form::{Bearer, Field};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::roadmap::Verdict;

/// The named fields, or all that are asked of the dossier's track, are filled in: those of the dossier, and those of each
/// project that is neither refused nor dropped.
pub(super) fn fields_filled(named: &[String], rule_set: &RuleSet, facts: &Facts) -> Look {
    let counts = |field: &&Field| named.is_empty() || named.contains(&field.code);
    let of = |bearer| asked(&rule_set.fields, bearer, facts.track.as_deref()).filter(counts);
    let is_filled = |project: Option<u32>, field: &Field| {
        facts.filled.iter().any(|(of, code)| *of == project && *code == field.code)
    };
    let goes_on = |project: &&ProjectFacts| {
        !project.dropped && !matches!(project.decision, Some((Verdict::Refused, _)))
    };
    let mut missing: Vec<(Option<&ProjectFacts>, &Field)> = Vec::new();
    missing.extend(of(Bearer::Dossier).filter(|field| !is_filled(None, field)).map(|field| (None, field)));
    for project in facts.projects.iter().filter(goes_on) {
        let open = of(Bearer::Project).filter(|field| !is_filled(Some(project.number), field));
        missing.extend(open.map(|field| (Some(project), field)));
    }
    let told = missing.iter().map(|(project, field)| match project {
        Some(project) => Value::aside(&field.name, &project.title),
        None => Value::from(&field.name),
    });
    let fact = Fact::new("rule-fields-filled")
        .with("named", named.len())
        .with("missing", missing.len())
        .with_list("fields", told)
        .with_list("all", of(Bearer::Dossier).chain(of(Bearer::Project)).map(|field| &field.name));
    // The first place where something is missing, with all that is missing there.
    let mend = missing.first().map(|(first, _)| {
        let here =
            |project: &Option<&ProjectFacts>| project.map(|one| one.number) == first.map(|one| one.number);
        let codes = missing.iter().filter(|(project, _)| here(project));
        let codes: Vec<String> = codes.map(|(_, field)| format!("{}=…", field.code)).collect();
        let project = first.map(|one| format!(" --project {}", one.number)).unwrap_or_default();
        format!("wijk field set {} {}{project}", facts.handle, codes.join(" "))
    });
    (missing.is_empty(), fact, mend)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Cents;
    use crate::domain::programme::check::check;
    use crate::domain::programme::definition::EditionDraft;
    use crate::domain::programme::resolve::resolve;

    const HOUSE: &str = include_str!("../../../fixtures/programmes/valid/form.toml");

    fn rules() -> RuleSet {
        resolve(&check(HOUSE).unwrap(), 2026, &EditionDraft::default())
    }

    fn facts(track: &str, projects: &[u32], filled: &[(Option<u32>, &str)]) -> Facts {
        let project = |number: &u32| ProjectFacts {
            number: *number,
            title: format!("Project {number}"),
            ..ProjectFacts::default()
        };
        Facts {
            handle: "HF-2026-001".into(),
            track: Some(track.into()),
            projects: projects.iter().map(project).collect(),
            filled: filled.iter().map(|(project, code)| (*project, (*code).to_owned())).collect(),
            ..Facts::default()
        }
    }

    const ALL: [(Option<u32>, &str); 6] = [
        (None, "why"),
        (None, "people"),
        (None, "budget"),
        (None, "ready"),
        (None, "method"),
        (None, "open"),
    ];

    #[test]
    fn all_fields_of_the_track_are_asked_and_one_missing_is_named() {
        let rules = rules();
        assert!(fields_filled(&[], &rules, &facts("group", &[], &ALL)).0);
        let (met, fact, mend) = fields_filled(&[], &rules, &facts("group", &[], &ALL[1..]));
        assert!(!met);
        assert!(fact.args.contains(&("missing".into(), Value::Count(1))));
        assert_eq!(mend.unwrap(), "wijk field set HF-2026-001 why=…");
        // The track of offices is asked for one more.
        assert!(!fields_filled(&[], &rules, &facts("office", &[], &ALL)).0);
        let mut more = ALL.to_vec();
        more.push((None, "client"));
        assert!(fields_filled(&[], &rules, &facts("office", &[], &more)).0);
    }

    #[test]
    fn fields_of_projects_are_asked_of_each_that_goes_on() {
        let rules = rules();
        let named = ["upkeep".to_owned()];
        assert!(fields_filled(&named, &rules, &facts("group", &[], &[])).0);
        let (met, _, mend) =
            fields_filled(&named, &rules, &facts("group", &[1, 2], &[(Some(1), "upkeep"), (None, "upkeep")]));
        assert!(!met);
        assert_eq!(mend.unwrap(), "wijk field set HF-2026-001 upkeep=… --project 2");
        let mut dropped = facts("group", &[1, 2], &[(Some(1), "upkeep")]);
        dropped.projects[1].decision = Some((Verdict::Refused, Cents::ZERO));
        assert!(fields_filled(&named, &rules, &dropped).0);
    }
}
