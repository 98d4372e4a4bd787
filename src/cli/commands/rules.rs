//! A rule set as tables: for `edition show` and `programme show`.

use std::collections::BTreeMap;

use crate::domain::programme::rule::Param;
use crate::domain::programme::rule_set::RuleSet;
use crate::i18n::{Tr, money};
use crate::report::value::{Cell, Column, Section, Table};

/// The rules in force and those that are off, each with its parameters, severity and source; and the sources.
pub fn rules_sections(tr: &Tr, rules: &RuleSet) -> [Section; 2] {
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
    let table = Table {
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
    };
    [Section::Table(table), Section::Table(sources(tr, rules))]
}

/// What the rules rest on, each source once.
fn sources(tr: &Tr, rules: &RuleSet) -> Table {
    let cited: BTreeMap<&str, &str> = rules
        .rules
        .iter()
        .filter_map(|rule| rule.source.as_ref())
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
