//! The rules in a programme file, and what an edition changes of them.

use std::collections::BTreeMap;

use strum::VariantArray as _;

use super::super::definition::{RuleChange, RuleDraft};
use super::super::rule::{Gate, KINDS_OF_RULES, Param, ParamKind, Severity, meeting_words, params_of};
use super::{Known, vocabulary};
use crate::domain::fact::Fact;
use crate::domain::toml_reader::{MOST, Node, Seen, Table};

/// What every rule can say beside the parameters of its kind.
const RULE_KEYS: [&str; 8] = ["check", "at", "severity", "source", "since", "until", "tracks", "tiers"];
/// What an edition can say of every rule beside the parameters of its kind.
const CHANGE_KEYS: [&str; 3] = ["severity", "off", "source"];

/// The code and the kind of every rule that a file names, also of those with faults in them.
pub fn kinds(root: &Table<'_>) -> Vec<(String, String)> {
    let Some(outer) = root.get("rules").and_then(quiet_table) else { return Vec::new() };
    let kind = |node: &Node<'_>| {
        let check = quiet_table(node).and_then(|table| table.get("check").and_then(Node::peek));
        check.unwrap_or_default().to_owned()
    };
    outer.entries().iter().map(|(code, node)| ((*code).to_owned(), kind(node))).collect()
}

fn quiet_table<'a>(node: &Node<'a>) -> Option<Table<'a>> {
    if node.is_table() { node.table() } else { None }
}

/// The rules, in the order of the file.
pub fn rules(root: &Table<'_>, known: &Known) -> Vec<RuleDraft> {
    let Some(outer) = root.get("rules").and_then(Node::table) else { return Vec::new() };
    let mut seen = Seen::default();
    let mut drafts = Vec::new();
    for (code, node) in outer.entries() {
        rule_code(code, node);
        // A coordinator types codes in whatever capitals.
        seen.first(node, &code.to_ascii_uppercase(), code);
        if let Some(table) = node.table() {
            drafts.push(rule(code, node, &table, known));
        }
    }
    drafts
}

/// Reports a code that is not one of a rule or a term.
pub fn rule_code(code: &str, node: &Node<'_>) {
    if !is_rule_code(code) {
        node.key_fault(code, Fact::new("toml-wrong-form").with_term("expected", "expected-rule-code"));
    }
}

fn is_rule_code(code: &str) -> bool {
    code.starts_with(|c: char| c.is_ascii_uppercase())
        && code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-')
        && !code.ends_with('-')
}

fn rule(code: &str, node: &Node<'_>, table: &Table<'_>, known: &Known) -> RuleDraft {
    let names: Vec<&str> = KINDS_OF_RULES.iter().map(|(name, _)| *name).collect();
    let check = table.need("check").and_then(|check| check.word(&names)).unwrap_or_default();
    let gates: Vec<&str> = Gate::VARIANTS.iter().map(Into::into).collect();
    let at = table.need("at").and_then(|at| at.words(&gates)).unwrap_or_default();
    let since = table.get("since").and_then(Node::year);
    let until = table.get("until").and_then(Node::year);
    if let (Some(first), Some(last), Some(node)) = (since, until, table.get("since"))
        && first > last
    {
        let fact =
            Fact::new("toml-years-turned").with("since", i64::from(first)).with("until", i64::from(last));
        node.fault(fact);
    }
    let list = |key: &str, what: &'static str, codes: &[String]| {
        table.get(key).and_then(|node| node.references(what, codes)).unwrap_or_default()
    };
    let needs = match check.as_str() {
        "on-territory" if !known.has_territory => Some("municipalities"),
        "fields-filled" if known.fields.is_empty() => Some("fields"),
        "tasks-done" if known.tasks.is_empty() => Some("tasks"),
        "projects-from-menu" if known.menu.is_empty() => Some("menu"),
        "one-track" if known.tracks.is_empty() => Some("tracks"),
        "inventory-complete" if known.sections.is_empty() => Some("inventory.sections"),
        _ => None,
    };
    if let Some(needs) = needs {
        node.key_fault("", Fact::new("toml-rule-needs").with("check", &check).with("table", needs));
    }
    let params = params(table, &check, &RULE_KEYS, known);
    bounds(table, &params);
    RuleDraft {
        code: code.to_owned(),
        params,
        check,
        at: at.iter().filter_map(|gate| gate.parse().ok()).collect(),
        severity: severity(table).unwrap_or(Severity::Block),
        tracks: list("tracks", "reference-track", &known.tracks),
        tiers: list("tiers", "reference-tier", &known.tiers),
        source: vocabulary::source(table, &known.sources),
        since,
        until,
    }
}

/// What an edition changes of the rules.
pub fn changes(edition: &Table<'_>, known: &Known) -> BTreeMap<String, RuleChange> {
    let Some(outer) = edition.get("rules").and_then(Node::table) else { return BTreeMap::new() };
    let codes: Vec<String> = known.rules.iter().map(|(code, _)| code.clone()).collect();
    let mut found = BTreeMap::new();
    for (code, node) in outer.entries() {
        let Some((_, check)) = known.rules.iter().find(|(known, _)| known == code) else {
            node.unknown(code, "reference-rule", &codes);
            continue;
        };
        let Some(table) = node.table() else { continue };
        let params = params(&table, check, &CHANGE_KEYS, known);
        let mut in_the_end = known.params.get(*code).cloned().unwrap_or_default();
        in_the_end.extend(params.clone());
        bounds(&table, &in_the_end);
        let change = RuleChange {
            params,
            severity: severity(&table),
            off: table.get("off").and_then(Node::flag).unwrap_or_default(),
            source: vocabulary::source(&table, &known.sources),
        };
        found.insert((*code).to_owned(), change);
    }
    found
}

fn severity(table: &Table<'_>) -> Option<Severity> {
    let words: Vec<&str> = Severity::VARIANTS.iter().map(Into::into).collect();
    table.get("severity").and_then(|node| node.word(&words)).and_then(|word| word.parse().ok())
}

/// The parameters of a kind of rule, which stand beside the keys that every rule has.
fn params(table: &Table<'_>, check: &str, fixed: &[&str], known: &Known) -> BTreeMap<String, Param> {
    // Of an unknown kind nobody can say which parameters it takes.
    let Some(specs) = params_of(check) else { return BTreeMap::new() };
    let keys: Vec<&str> = fixed.iter().copied().chain(specs.iter().map(|spec| spec.name)).collect();
    table.only(&keys);
    let param = |kind: ParamKind, node: &Node<'_>| match kind {
        ParamKind::Count => node.count().map(Param::Count),
        ParamKind::Money => node.money().map(Param::Money),
        ParamKind::Flag => node.flag().map(Param::Flag),
        ParamKind::Words(allowed) => node.words(allowed).map(Param::Words),
        ParamKind::Word(allowed) => node.word(allowed).map(|word| Param::Words(vec![word])),
        ParamKind::Bodies => {
            let words: Vec<&str> = known.bodies.iter().map(String::as_str).collect();
            node.words(&words).map(Param::Words)
        }
        ParamKind::Categories => {
            let words: Vec<&str> = known.categories.iter().map(String::as_str).collect();
            node.words(&words).map(Param::Words)
        }
        ParamKind::Fields => {
            let words: Vec<&str> = known.fields.iter().map(String::as_str).collect();
            node.words(&words).map(Param::Words)
        }
        ParamKind::Tasks => {
            let words: Vec<&str> = known.tasks.iter().map(String::as_str).collect();
            node.words(&words).map(Param::Words)
        }
        ParamKind::Meetings => node.words(&meeting_words(&known.meetings)).map(Param::Words),
    };
    specs
        .iter()
        .filter_map(|spec| Some((spec.name.to_owned(), param(spec.kind, table.get(spec.name)?)?)))
        .collect()
}

/// Reports a least that is above the most, and more kinds of participants than there are. `params` are those
/// that hold in the end; what a table changes of them stands in `table`.
fn bounds(table: &Table<'_>, params: &BTreeMap<String, Param>) {
    let range = |node: &Node<'_>, minimum: u32, maximum: u32| {
        node.fault(Fact::new("toml-out-of-range").with("minimum", minimum).with("maximum", maximum));
    };
    if let (Some(Param::Count(minimum)), Some(Param::Count(maximum))) =
        (params.get("minimum"), params.get("maximum"))
        && minimum > maximum
    {
        match (table.get("minimum"), table.get("maximum")) {
            (Some(node), _) => range(node, 0, *maximum),
            (None, Some(node)) => range(node, *minimum, MOST),
            (None, None) => {}
        }
    }
    // Residents, users and partners: there is no fourth kind.
    if let (Some(Param::Count(4..)), Some(node)) = (params.get("minimum-kinds"), table.get("minimum-kinds")) {
        range(node, 0, 3);
    }
}
