//! What sets two programmes, or two editions of one, apart, in words: the sentences that a page about each would have are
//! held against each other, so that nothing that a reader is told can differ unseen.

use serde_json::Value as Json;

use super::explain::{Explained, explain, rules_told};
use crate::domain::fact::Fact;
use crate::domain::programme::definition::Named;
use crate::domain::programme::rule_set::RuleSet;
use crate::i18n::Tr;
use crate::report::page::{Item, Page, Part};
use crate::report::value::{Cell, Column, Report, Section, Table};

/// The parts, in the order in which they are told.
const PARTS: [&str; 12] = [
    "programme",
    "who",
    "path",
    "tracks",
    "tiers",
    "tasks",
    "rules",
    "money",
    "dates",
    "decides",
    "evaluation",
    "inventory",
];

/// Where what a rule set keeps under a key is told.
const TOLD_IN: [(&str, &str); 20] = [
    ("parties", "tasks"),
    ("tasks", "tasks"),
    ("phases", "path"),
    ("meetings", "path"),
    ("menu", "path"),
    ("municipalities", "who"),
    ("tracks", "tracks"),
    ("tiers", "tiers"),
    ("rules", "rules"),
    ("off", "rules"),
    ("envelope", "money"),
    ("start_fund", "money"),
    ("amounts", "money"),
    ("money", "money"),
    ("cost_categories", "money"),
    ("opens_on", "dates"),
    ("deadlines", "dates"),
    ("terms", "dates"),
    ("selection", "decides"),
    ("realisation", "evaluation"),
];

/// How something differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum How {
    /// Only the second has it.
    Added,
    /// Only the first has it.
    Gone,
    /// Both have it, otherwise.
    Changed,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The part of the programme: a key such as `rules`.
    pub part: &'static str,
    /// The code of what differs.
    pub what: String,
    /// How.
    pub how: How,
    /// What the first says.
    pub before: Option<String>,
    /// What the second says.
    pub after: Option<String>,
}

/// Something that is told of a programme.
struct Entry {
    part: &'static str,
    code: String,
    text: String,
}

/// What differs, in the order of a page.
pub fn differences(tr: &Tr, one: Explained<'_>, other: Explained<'_>) -> Vec<Difference> {
    let (before, after) = (entries(tr, one), entries(tr, other));
    let mut found = Vec::new();
    for part in PARTS.into_iter().chain(["themes", "toolbox"]) {
        let of = |entries: &'_ [Entry]| -> Vec<(String, String)> {
            let mine = entries.iter().filter(|entry| entry.part == part);
            mine.map(|entry| (entry.code.clone(), entry.text.clone())).collect()
        };
        let (mut old, new) = (of(&before), of(&after));
        // What is the same, of several by the same code too, says nothing.
        let mut changed = Vec::new();
        for (code, text) in new {
            match old.iter().position(|(known, said)| *known == code && *said == text) {
                Some(at) => drop(old.remove(at)),
                None => changed.push((code, text)),
            }
        }
        for (code, text) in changed {
            let before = old.iter().position(|(known, _)| *known == code).map(|at| old.remove(at).1);
            let how = if before.is_some() { How::Changed } else { How::Added };
            found.push(Difference { part, what: code, how, before, after: Some(text) });
        }
        let gone = |(what, text)| Difference { part, what, how: How::Gone, before: Some(text), after: None };
        found.extend(old.into_iter().map(gone));
    }
    found.extend(unseen(tr, one.rules, other.rules, &found));
    found
}

/// What differs without being told: texts in another language, other spellings.
fn unseen(tr: &Tr, one: &RuleSet, other: &RuleSet, seen: &[Difference]) -> Vec<Difference> {
    let json = |rules: &RuleSet| serde_json::to_value(rules).unwrap_or_default();
    let (one, other) = (json(one), json(other));
    let keys = |value: &Json| {
        value.as_object().map(|map| map.keys().cloned().collect::<Vec<_>>()).unwrap_or_default()
    };
    let mut all = keys(&one);
    all.extend(keys(&other).into_iter().filter(|key| one.get(key).is_none()));
    // The year and the reference say which edition it is, not what it says.
    all.retain(|key| {
        !["year", "reference", "format"].contains(&key.as_str()) && one.get(key) != other.get(key)
    });
    let mut found = Vec::new();
    for key in all {
        let part = TOLD_IN.iter().find(|(known, _)| *known == key).map(|(_, part)| *part);
        let told_as = part.unwrap_or(match key.as_str() {
            "inventory" | "indicators" => "inventory",
            "themes" | "expertise" => "themes",
            "toolbox" => "toolbox",
            "bodies" => "decides",
            _ => "programme",
        });
        let shown = seen.iter().any(|difference| difference.part == told_as)
            && (told_as != "programme" || seen.iter().any(|difference| difference.what == key));
        if !shown {
            let text = Some(tr.text("programme-diff-text"));
            found.push(Difference { part: told_as, what: key, how: How::Changed, before: None, after: text });
        }
    }
    found
}

fn entries(tr: &Tr, explained: Explained<'_>) -> Vec<Entry> {
    let rules = explained.rules;
    let language = tr.language();
    let entry = |part: &'static str, code: &str, text: &str| Entry {
        part,
        code: code.to_owned(),
        text: text.to_owned(),
    };
    let mut found = vec![
        entry("programme", "programme", &rules.programme),
        entry("programme", "name", rules.name.get(language)),
        entry("programme", "organiser", rules.organiser.get(language)),
        entry("programme", "timezone", rules.timezone.name()),
    ];
    found.extend(rules.summary.iter().map(|text| entry("programme", "summary", text.get(language))));
    found.extend(rules.municipalities.iter().map(|one| entry("who", &one.nis, one.name.get(language))));
    let mut words = |part: &'static str, words: &[Named]| {
        found.extend(words.iter().map(|word| entry(part, &word.code, word.name.get(language))));
    };
    words("tracks", &rules.tracks);
    words("tiers", &rules.tiers);
    found.extend(rules_told(tr, explained).iter().map(|item| told("rules", item)));
    for part in explain(tr, explained).parts {
        // Rules, tracks and the territory are told one by one above; the rest of the page as it stands.
        let Some(key) =
            ["path", "tasks", "money", "dates", "decides", "evaluation", "inventory", "themes", "toolbox"]
                .into_iter()
                .find(|key| *key == part.key)
        else {
            continue;
        };
        found.extend(part.items.iter().map(|item| told(key, item)));
    }
    found.extend(
        rules
            .inventory
            .questions
            .iter()
            .map(|one| entry("inventory", &format!("{}.{}", one.section, one.code), one.text.get(language))),
    );
    found
}

fn told(part: &'static str, item: &Item) -> Entry {
    let source: String = item.sources.iter().map(|source| format!(" [{}]", source.key)).collect();
    Entry { part, code: item.code.clone().unwrap_or_default(), text: format!("{}{source}", item.whole()) }
}

fn title(tr: &Tr, part: &str) -> String {
    match part {
        "programme" => tr.text("programme-diff-part-programme"),
        "rules" => tr.text("explain-part-asked"),
        part => tr.text(&format!("explain-part-{part}")),
    }
}

/// The differences as a page.
pub fn page(tr: &Tr, names: [&str; 2], found: &[Difference]) -> Page {
    let [one, other] = names;
    let mut parts: Vec<Part> = Vec::new();
    let count = Fact::new("programme-diff-count").with("count", found.len());
    parts.push(Part { key: "about", lead: Some(tr.fact(&count)), ..Part::default() });
    for difference in found {
        if parts.last().is_none_or(|part| part.key != difference.part) {
            parts.push(Part::new(difference.part, title(tr, difference.part)));
        }
        let how = tr.text(&format!("programme-diff-{}", difference.how));
        let said = match (&difference.before, &difference.after) {
            (Some(before), Some(after)) => format!("{before} → {after}"),
            (one, other) => one.clone().or_else(|| other.clone()).unwrap_or_default(),
        };
        let fact = Fact::new("programme-diff-line").with("what", &difference.what).with("how", how);
        let text = tr.fact(&fact.with("said", said));
        if let Some(part) = parts.last_mut() {
            part.items.push(Item::new(text).coded(&difference.what));
        }
    }
    let title = Fact::new("programme-diff-title").with("one", one).with("other", other);
    Page { name: "programme-differences", title: tr.fact(&title), parts }
}

/// The differences as a table, for machines.
pub fn report(tr: &Tr, names: [&str; 2], found: &[Difference]) -> Report {
    let row = |difference: &Difference| {
        vec![
            Cell::Code { code: difference.part.to_owned(), label: title(tr, difference.part) },
            Cell::Text(difference.what.clone()),
            Cell::Code {
                code: difference.how.to_string(),
                label: tr.text(&format!("programme-diff-{}", difference.how)),
            },
            Cell::text(difference.before.clone()),
            Cell::text(difference.after.clone()),
        ]
    };
    let columns = ["part", "what", "how", "before", "after"];
    let title = Fact::new("programme-diff-title").with("one", names[0]).with("other", names[1]);
    Report {
        name: "programme-differences",
        title: tr.fact(&title),
        sections: vec![Section::Table(Table {
            key: "differences",
            title: None,
            columns: columns
                .map(|key| Column::new(key, tr.text(&format!("programme-diff-column-{key}"))))
                .to_vec(),
            rows: found.iter().map(row).collect(),
            when_empty: None,
            note: None,
        })],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Language;
    use crate::domain::programme::built_in::text_of;
    use crate::domain::programme::check::check;
    use crate::domain::programme::definition::{EditionDraft, Programme};
    use crate::domain::programme::resolve::resolve;
    use crate::report::build::explain::Whose;

    fn programme(text: &str) -> Programme {
        check(text).unwrap_or_else(|faults| panic!("{faults:?}"))
    }

    fn between(one: (&Programme, i32), other: (&Programme, i32)) -> Vec<Difference> {
        let [old, new] =
            [one, other].map(|(programme, year)| resolve(programme, year, &EditionDraft::default()));
        let explained = |programme, rules| Explained { programme, rules, whose: Whose::OfYear };
        differences(&Tr::new(Language::En), explained(one.0, &old), explained(other.0, &new))
    }

    #[test]
    fn a_programme_does_not_differ_from_itself() {
        let brussels = programme(text_of("brussels-qdc").unwrap());
        assert_eq!(between((&brussels, 2021), (&brussels, 2021)), []);
    }

    #[test]
    fn every_change_of_a_text_or_a_figure_is_found() {
        let text = text_of("brussels-qdc").unwrap();
        let brussels = programme(text);
        for (from, to, part, what) in [
            (
                "minimum = 5\nat = [\"apply\", \"admit\"",
                "minimum = 6\nat = [\"apply\", \"admit\"",
                "rules",
                "B-ADM-1",
            ),
            (
                "check = \"coach-assigned\"\nat = [\"submit\"]",
                "check = \"coach-assigned\"\nat = [\"realise\"]",
                "rules",
                "B-CO-1",
            ),
            (
                "fr = \"Zéro déchet\"\nen = \"Zero waste\"\nsyn",
                "fr = \"Sans déchet\"\nen = \"Zero waste\"\nsyn",
                "themes",
                "themes",
            ),
            ("en = \"Zero waste\"\nsyn", "en = \"No waste\"\nsyn", "themes", "zerowaste"),
            ("amount = 115000", "amount = 116000", "money", "envelope"),
            ("refund = { months = 1 }", "refund = { months = 2 }", "money", "refund"),
            ("on = 2021-09-30", "on = 2021-10-01", "dates", "deadline"),
            (
                "en = \"Which groups live, work or",
                "en = \"Which groups work or",
                "inventory",
                "people.groups",
            ),
            ("above = 3100", "above = 3200", "decides", "finance-inspector"),
            (
                "en = \"Brussels Environment\"\n\n[summary]",
                "en = \"Brussels\"\n\n[summary]",
                "programme",
                "organiser",
            ),
        ] {
            assert!(text.contains(from), "{from}");
            let changed = programme(&text.replacen(from, to, 1));
            let found = between((&brussels, 2021), (&changed, 2021));
            let is = |one: &Difference| (one.part, one.what.as_str(), one.how) == (part, what, How::Changed);
            assert!(found.iter().any(is), "{to}: {found:#?}");
        }
    }

    #[test]
    fn what_is_added_and_what_is_gone_is_told_from_either_side() {
        let text = text_of("wijkbudget").unwrap();
        let more = format!("{text}\n[rules.W-MORE]\ncheck = \"coach-assigned\"\nat = [\"submit\"]\n");
        let (one, other) = (programme(text), programme(&more));
        let found = between((&one, 2026), (&other, 2026));
        assert_eq!((found.len(), found[0].what.as_str(), found[0].how), (1, "W-MORE", How::Added));
        let back = between((&other, 2026), (&one, 2026));
        assert_eq!((back.len(), back[0].what.as_str(), back[0].how), (1, "W-MORE", How::Gone));
    }
}
