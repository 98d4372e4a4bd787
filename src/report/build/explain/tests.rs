use std::collections::BTreeMap;

use super::*;
use crate::domain::amendment::AmendmentKind;
use crate::domain::language::Language;
use crate::domain::money::Cents;
use crate::domain::person::MemberKind;
use crate::domain::programme::built_in::BUILT_IN;
use crate::domain::programme::check::check;
use crate::domain::programme::definition::EditionDraft;
use crate::domain::programme::period::TermStart;
use crate::domain::programme::resolve::resolve;
use crate::domain::programme::rule::{KINDS_OF_RULES, Param, ParamKind};

const LANGUAGES: [Language; 3] = [Language::Nl, Language::Fr, Language::En];

fn draft(check: &str, params: BTreeMap<String, Param>) -> RuleDraft {
    RuleDraft {
        code: "X-1".into(),
        check: check.into(),
        params,
        at: vec![Gate::Apply],
        severity: Severity::Block,
        tracks: Vec::new(),
        tiers: Vec::new(),
        source: None,
        since: None,
        until: None,
    }
}

#[test]
fn every_kind_of_rule_has_its_sentence_with_and_without_its_values() {
    let programme = check(BUILT_IN[0].1).unwrap();
    for (kind, specs) in KINDS_OF_RULES {
        let value = |kind: ParamKind| match kind {
            ParamKind::Count => Param::Count(7),
            ParamKind::Money => Param::Money(Cents(765_400)),
            ParamKind::Flag => Param::Flag(true),
            ParamKind::Words(words) | ParamKind::Word(words) => Param::Words(vec![words[0].into()]),
            ParamKind::Meetings => Param::Words(vec!["walk".into()]),
            ParamKind::Bodies => Param::Words(vec!["council".into()]),
            ParamKind::Categories => Param::Words(vec!["material".into()]),
            ParamKind::Fields => Param::Words(vec!["upkeep".into()]),
            ParamKind::Tasks => Param::Words(vec!["call".into()]),
        };
        let all: BTreeMap<String, Param> =
            specs.iter().map(|spec| (spec.name.to_owned(), value(spec.kind))).collect();
        for language in LANGUAGES {
            let tr = Tr::new(language);
            let with = of_draft(&tr, &programme, &draft(kind, all.clone()));
            let without = of_draft(&tr, &programme, &draft(kind, BTreeMap::new()));
            for sentence in [&with, &without] {
                assert!(
                    !sentence.contains("explain-") && !sentence.contains(['{', '$']),
                    "{language} {sentence}"
                );
            }
            let needs = specs.iter().any(|spec| spec.required);
            assert!(!needs || with != without, "{language} {with}");
            for spec in *specs {
                let figure = match spec.kind {
                    ParamKind::Count => "7",
                    ParamKind::Money => "7",
                    _ => continue,
                };
                assert!(with.contains(figure), "{language}: {with} says nothing of {}", spec.name);
            }
        }
    }
}

#[test]
fn every_code_that_a_page_tells_has_its_words() {
    for language in LANGUAGES {
        let tr = Tr::new(language);
        let mut keys: Vec<String> = Gate::VARIANTS.iter().map(|gate| format!("explain-at-{gate}")).collect();
        keys.extend(TermStart::VARIANTS.iter().map(|start| format!("explain-start-{start}")));
        keys.extend(AmendmentKind::VARIANTS.iter().map(|kind| format!("explain-approve-{kind}")));
        keys.extend(MemberKind::VARIANTS.iter().map(|kind| format!("explain-member-{kind}")));
        keys.extend(Phase::VARIANTS.iter().map(|phase| format!("explain-phase-{phase}")));
        for key in keys {
            assert!(tr.find(&key).is_some(), "{language} {key}");
        }
    }
}

#[test]
fn every_rule_of_every_built_in_programme_is_told_or_off() {
    for (_, text) in BUILT_IN {
        let programme = check(text).unwrap();
        for year in programme.editions.keys().copied().chain([2031]) {
            let rules = resolve(&programme, year, &EditionDraft::default());
            let tr = Tr::new(Language::Nl);
            let page = explain(&tr, Explained { programme: &programme, rules: &rules, whose: Whose::OfYear });
            let told: Vec<&str> = page
                .parts
                .iter()
                .flat_map(|part| &part.items)
                .filter_map(|item| item.code.as_deref())
                // One sentence can tell several rules.
                .flat_map(|codes| codes.split(' '))
                .collect();
            for rule in &rules.rules {
                assert!(told.contains(&rule.code.as_str()), "{} {year} {}", programme.code, rule.code);
            }
            for off in rules.off.iter().filter(|off| off.because == OffBecause::NoValue) {
                assert!(told.contains(&off.code.as_str()), "{} {year} {}", programme.code, off.code);
            }
        }
    }
}
