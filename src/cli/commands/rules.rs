//! A rule set as tables: for `edition show` and `programme show`.

mod realisation;
mod selection;

use std::collections::BTreeMap;

use crate::domain::fact::Fact;
use crate::domain::programme::period::Length;
use crate::domain::programme::rule::Param;
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::i18n::{Tr, money};
use crate::report::value::{Cell, Column, Section, Table};

/// What a rule set says: rules, terms, the inventory's questions, indicators, the selection, and what all that rests on.
pub fn rules_sections(tr: &Tr, rules: &RuleSet) -> Vec<Section> {
    let before = [judged(tr, rules), terms(tr, rules), questions(tr, rules), indicators(tr, rules)];
    let mut sections: Vec<Section> = before.map(Section::Table).into();
    sections.extend(selection::sections(tr, rules));
    sections.extend(realisation::sections(tr, rules));
    sections.push(Section::Table(sources(tr, rules)));
    sections
}

/// The rules in force and those that are off, each with its parameters, severity and source.
fn judged(tr: &Tr, rules: &RuleSet) -> Table {
    let label = |key: &'static str| tr.text(&format!("edition-column-{key}"));
    let mut rows: Vec<Vec<Cell>> = rules
        .rules
        .iter()
        .map(|rule| {
            let params = rule
                .check
                .params()
                .into_iter()
                .map(|(name, value)| Cell::Text(format!("{name}={}", param(tr, &value))));
            let gates = rule
                .at
                .iter()
                .map(|gate| Cell::Code { code: gate.to_string(), label: tr.term(&format!("gate-{gate}")) });
            let kind = serde_json::to_value(&rule.check)
                .ok()
                .and_then(|value| value["check"].as_str().map(str::to_owned));
            vec![
                Cell::Text(rule.code.clone()),
                Cell::text(kind),
                Cell::List(params.collect()),
                Cell::Code {
                    code: rule.severity.to_string(),
                    label: tr.term(&format!("severity-{}", rule.severity)),
                },
                Cell::text(rule.source.as_ref().map(|source| source.key.clone())),
                Cell::List(gates.collect()),
                Cell::text(rule.source.as_ref().map(|source| source.url.clone())),
            ]
        })
        .collect();
    rows.extend(rules.off.iter().map(|off| {
        let missing = off.missing.iter().map(|name| Cell::Text(format!("{name}=?")));
        vec![
            Cell::Text(off.code.clone()),
            Cell::Empty,
            Cell::List(missing.collect()),
            Cell::Code { code: "off".to_owned(), label: tr.text("edition-off") },
            Cell::Empty,
            Cell::List(Vec::new()),
            Cell::Empty,
        ]
    }));
    Table {
        key: "rules",
        title: Some(tr.text("edition-rules-title")),
        columns: vec![
            Column::new("rule", label("rule")),
            Column::new("check", label("check")),
            Column::new("parameters", label("parameters")),
            Column::new("severity", label("severity")),
            Column::new("source", label("source")),
            Column::secondary("at", label("at")),
            Column::secondary("url", label("url")),
        ],
        rows,
        when_empty: None,
        note: None,
    }
}

/// A table of the edition without remarks; `aside` are the columns that may fall away.
fn plain(
    tr: &Tr,
    key: &'static str,
    columns: &[&'static str],
    aside: &[&'static str],
    rows: Vec<Vec<Cell>>,
) -> Table {
    let label = |key: &str| tr.text(&format!("edition-column-{}", key.replace('_', "-")));
    Table {
        key,
        title: Some(tr.text(&format!("edition-{key}-title"))),
        columns: columns
            .iter()
            .map(|key| Column::new(*key, label(key)))
            .chain(aside.iter().map(|key| Column::secondary(*key, label(key))))
            .collect(),
        rows,
        when_empty: None,
        note: None,
    }
}

/// The terms, with those that have no length.
fn terms(tr: &Tr, rules: &RuleSet) -> Table {
    let rows = rules.terms.iter().map(|term| {
        let length = match term.length {
            Some(length) => length_cell(tr, length),
            None => Cell::Code { code: "off".to_owned(), label: tr.text("edition-off") },
        };
        let until = term.until.map_or(Cell::Empty, |end| Cell::Code {
            code: end.to_string(),
            label: tr.term(&format!("end-{end}")),
        });
        vec![
            Cell::Text(term.code.clone()),
            Cell::Text(term.name.get(tr.language()).to_owned()),
            length,
            Cell::Code { code: term.from.to_string(), label: tr.term(&format!("start-{}", term.from)) },
            until,
            Cell::text(term.source.as_ref().map(|source| source.key.clone())),
        ]
    });
    plain(tr, "terms", &["term", "name", "length", "from", "until"], &["source"], rows.collect())
}

/// How long.
fn length_cell(tr: &Tr, length: Length) -> Cell {
    let fact = Fact { code: format!("edition-length-{}", length.key()).into(), args: Vec::new() };
    Cell::Code {
        code: format!("{}={}", length.key(), length.number()),
        label: tr.fact(&fact.with("number", length.number())),
    }
}

/// The questions of the inventory, each with its section.
fn questions(tr: &Tr, rules: &RuleSet) -> Table {
    let language = tr.language();
    let rows = rules.inventory.questions.iter().filter_map(|question| {
        let section = rules.inventory.section(&question.section)?;
        let hint = question.hint.as_ref().or(section.hint.as_ref());
        Some(vec![
            Cell::Code { code: section.code.clone(), label: section.name.get(language).to_owned() },
            Cell::Text(question.text.get(language).to_owned()),
            Cell::Code {
                code: question.kind.to_string(),
                label: tr.term(&format!("item-{}", question.kind)),
            },
            Cell::Flag(section.required),
            Cell::text(section.theme.clone()),
            Cell::Text(question.code.clone()),
            Cell::text(hint.map(|hint| hint.get(language).to_owned())),
        ])
    });
    let columns = ["section", "question", "kind", "required"];
    plain(tr, "inventory", &columns, &["theme", "code", "hint"], rows.collect())
}

/// What is measured.
fn indicators(tr: &Tr, rules: &RuleSet) -> Table {
    let language = tr.language();
    let rows = rules.indicators.iter().map(|indicator| {
        vec![
            Cell::Text(indicator.code.clone()),
            Cell::Text(indicator.name.get(language).to_owned()),
            Cell::Code { code: indicator.unit.clone(), label: tr.unit(&indicator.unit) },
            Cell::Code {
                code: indicator.direction.to_string(),
                label: tr.term(&format!("direction-{}", indicator.direction)),
            },
            indicator.theme.as_ref().map_or(Cell::Empty, |code| Cell::Code {
                code: code.clone(),
                label: name_of(&rules.themes, code).get(language).to_owned(),
            }),
        ]
    });
    plain(tr, "indicators", &["code", "indicator", "unit", "direction"], &["theme"], rows.collect())
}

/// What the rules rest on, each source once.
fn sources(tr: &Tr, rules: &RuleSet) -> Table {
    let of_rules = rules.rules.iter().filter_map(|rule| rule.source.as_ref());
    let of_terms = rules.terms.iter().filter_map(|term| term.source.as_ref());
    let cited: BTreeMap<&str, &str> = of_rules
        .chain(of_terms)
        .chain(rules.selection.sources())
        .chain(rules.realisation.aftercare.iter().filter_map(|check| check.source.as_ref()))
        .map(|source| (source.key.as_str(), source.url.as_str()))
        .collect();
    let row = |(key, url): (&str, &str)| vec![Cell::Text(key.to_owned()), Cell::Text(url.to_owned())];
    Table {
        key: "sources",
        title: Some(tr.text("edition-sources-title")),
        columns: ["source", "url"]
            .map(|key| Column::new(key, tr.text(&format!("edition-column-{key}"))))
            .to_vec(),
        rows: cited.into_iter().map(row).collect(),
        when_empty: None,
        note: None,
    }
}

fn param(tr: &Tr, value: &Param) -> String {
    match value {
        Param::Count(count) => count.to_string(),
        Param::Money(amount) => money(tr.language(), *amount),
        Param::Flag(flag) => flag.to_string(),
        Param::Words(words) => words.join("+"),
    }
}
