//! What a rule set asks during and after the realisation.

use super::{length_cell, plain};
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Section};

/// Its parts; what a rule set says nothing of is left out.
pub fn sections(tr: &Tr, rules: &RuleSet) -> Vec<Section> {
    let terms = &rules.realisation;
    let mut sections = Vec::new();
    if terms.silent_days.is_some()
        || terms.interim.is_some()
        || terms.approve.is_some()
        || terms.scale.is_some()
    {
        let title = Some(tr.text("edition-realisation-title"));
        sections.push(Section::Facts { key: "realisation", title, facts: facts(tr, rules) });
    }
    if !terms.questions.is_empty() {
        sections.push(questions(tr, rules));
    }
    if !terms.aftercare.is_empty() {
        sections.push(aftercare(tr, rules));
    }
    sections
}

/// What is one figure or word for the whole edition.
fn facts(tr: &Tr, rules: &RuleSet) -> Vec<(Column, Cell)> {
    let terms = &rules.realisation;
    let count = |count: Option<u32>| count.map_or(Cell::Empty, |count| Cell::Count(i64::from(count)));
    let kinds = terms.approve.as_ref().map(|kinds| {
        let name = |kind: &crate::domain::amendment::AmendmentKind| Cell::Code {
            code: kind.to_string(),
            label: tr.term(&format!("amendment-{kind}")),
        };
        Cell::List(kinds.iter().map(name).collect())
    });
    let all = [
        ("silent_days", count(terms.silent_days)),
        ("interim", terms.interim.map_or(Cell::Empty, |length| length_cell(tr, length))),
        ("approve", kinds.unwrap_or(Cell::Empty)),
        ("highest", count(terms.scale)),
    ];
    let column =
        |key: &'static str| Column::new(key, tr.text(&format!("edition-column-{}", key.replace('_', "-"))));
    all.into_iter().map(|(key, cell)| (column(key), cell)).collect()
}

/// The names of tracks; nothing where it is of all.
fn tracks(tr: &Tr, rules: &RuleSet, codes: &[String]) -> Cell {
    let name = |code: &String| Cell::Code {
        code: code.clone(),
        label: name_of(&rules.tracks, code).get(tr.language()).to_owned(),
    };
    if codes.is_empty() { Cell::Empty } else { Cell::List(codes.iter().map(name).collect()) }
}

fn questions(tr: &Tr, rules: &RuleSet) -> Section {
    let rows = rules.realisation.questions.iter().map(|question| {
        vec![
            Cell::Text(question.code.clone()),
            Cell::Text(question.text.get(tr.language()).to_owned()),
            Cell::Code {
                code: question.about.to_string(),
                label: tr.term(&format!("about-{}", question.about)),
            },
            Cell::Code {
                code: question.answer.to_string(),
                label: tr.term(&format!("answer-{}", question.answer)),
            },
            Cell::text(question.hint.as_ref().map(|hint| hint.get(tr.language()).to_owned())),
            tracks(tr, rules, &question.tracks),
        ]
    });
    let columns = ["code", "question", "about", "answered_with"];
    Section::Table(plain(tr, "evaluation", &columns, &["hint", "tracks"], rows.collect()))
}

fn aftercare(tr: &Tr, rules: &RuleSet) -> Section {
    let rows = rules.realisation.aftercare.iter().map(|check| {
        vec![
            Cell::Text(check.code.clone()),
            Cell::Text(check.name.get(tr.language()).to_owned()),
            length_cell(tr, check.after),
            tracks(tr, rules, &check.tracks),
            Cell::text(check.source.as_ref().map(|source| source.key.clone())),
        ]
    });
    Section::Table(plain(tr, "aftercare", &["code", "name", "after"], &["tracks", "source"], rows.collect()))
}
