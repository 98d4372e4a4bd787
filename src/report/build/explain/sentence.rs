//! A rule as a sentence. The message `explain-rule-KIND` gets every parameter of the kind under its own name; a
//! parameter without a value is -1, 0 or `none`, and `set` is 0 while one is missing that the edition still gives.

use std::collections::BTreeMap;

use crate::domain::fact::{Fact, Value};
use crate::domain::language::Texts;
use crate::domain::money::Cents;
use crate::domain::programme::definition::{Programme, RuleDraft};
use crate::domain::programme::rule::{Check, Param, ParamKind, params_of};
use crate::domain::programme::rule_set::{Rule, name_of};
use crate::domain::text::uncapital;
use crate::i18n::Tr;

/// The sentence of a rule in force.
pub fn of_rule(tr: &Tr, programme: &Programme, rule: &Rule) -> String {
    let params = rule.check.params().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    sentence(tr, programme, &kind_of(&rule.check), &params)
}

/// The sentence of a rule as the programme states it, whether or not all its values are there.
pub fn of_draft(tr: &Tr, programme: &Programme, draft: &RuleDraft) -> String {
    sentence(tr, programme, &draft.check, &draft.params)
}

/// The name of the kind of a rule.
pub fn kind_of(check: &Check) -> String {
    let value = serde_json::to_value(check).unwrap_or_default();
    value["check"].as_str().unwrap_or_default().to_owned()
}

fn sentence(tr: &Tr, programme: &Programme, kind: &str, params: &BTreeMap<String, Param>) -> String {
    let specs = params_of(kind).unwrap_or_default();
    let set = specs.iter().all(|spec| !spec.required || params.contains_key(spec.name));
    let mut fact = Fact { code: format!("explain-rule-{kind}").into(), args: Vec::new() };
    fact.args.push(("set".into(), Value::Count(i64::from(set))));
    for spec in specs {
        let value = match (params.get(spec.name), spec.kind) {
            (Some(Param::Count(count)), _) => Value::from(*count),
            (Some(Param::Money(amount)), _) => Value::Money(*amount),
            (Some(Param::Flag(flag)), _) => Value::Count(i64::from(*flag)),
            // The sentence chooses by a single word, and names several.
            (Some(Param::Words(words)), ParamKind::Word(_)) => Value::Text(words.join(" ")),
            (Some(Param::Words(words)), _) => {
                Value::List(words.iter().map(|word| word_of(tr, programme, kind, spec.kind, word)).collect())
            }
            (None, ParamKind::Count) => Value::Count(-1),
            (None, ParamKind::Flag) => Value::Count(0),
            (None, _) => Value::from("none"),
        };
        // Where the sentence says how many it names.
        if let Some(Param::Words(words)) = params.get(spec.name) {
            fact.args.push((format!("{}_count", spec.name.replace('-', "_")).into(), words.len().into()));
        }
        fact.args.push((spec.name.replace('-', "_").into(), value));
    }
    if kind == "amount-at-most" {
        let nothing = params.get("maximum") == Some(&Param::Money(Cents::ZERO));
        fact.args.push(("nothing".into(), Value::Count(i64::from(nothing))));
    }
    if kind == "members-at-least" {
        let value = members(tr, programme, params);
        fact.args.retain(|(name, _)| name != "kinds");
        fact.args.push(("kinds".into(), value));
    }
    fact.args.extend(programme.words.args());
    tr.fact(&fact)
}

/// Who has to be there, in the number that is asked.
fn members(tr: &Tr, programme: &Programme, params: &BTreeMap<String, Param>) -> Value {
    let minimum = match params.get("minimum") {
        Some(Param::Count(minimum)) => *minimum,
        _ => 2,
    };
    let word = |kind: &str| {
        let fact = Fact { code: format!("explain-member-{kind}").into(), args: Vec::new() };
        let mut fact = fact.with("count", minimum);
        fact.args.extend(programme.words.args());
        Value::Text(tr.fact(&fact))
    };
    match params.get("kinds") {
        Some(Param::Words(kinds)) => Value::List(kinds.iter().map(|kind| word(kind)).collect()),
        _ => word("any"),
    }
}

/// The name of a task; its code where there is none.
fn task_name(programme: &Programme, code: &str) -> Texts {
    let task = programme.tasks.iter().find(|task| task.code == code);
    task.map_or_else(|| name_of(&[], code), |task| task.name.clone())
}

/// A word of a parameter as people say it.
fn word_of(tr: &Tr, programme: &Programme, kind: &str, param: ParamKind, word: &str) -> Value {
    let groups: &[&str] = match param {
        ParamKind::Bodies => return Value::Name(name_of(&programme.bodies, word)),
        ParamKind::Fields => {
            let field = programme.fields.iter().find(|field| field.code == word);
            return Value::Name(field.map_or_else(|| name_of(&[], word), |field| field.name.clone()));
        }
        ParamKind::Tasks => return Value::Name(task_name(programme, word)),
        // In the middle of a sentence.
        ParamKind::Categories => {
            let name = name_of(&programme.cost_categories, word);
            return Value::Text(uncapital(name.get(tr.language())));
        }
        ParamKind::Meetings if programme.meetings.iter().any(|meeting| meeting.code == word) => {
            return Value::Name(name_of(&programme.meetings, word));
        }
        ParamKind::Meetings => &["meeting"],
        _ if kind == "documents-present" => &["document"],
        _ => &["mention", "document", "amendment", "partner", "member"],
    };
    let named = groups.iter().find_map(|group| tr.find(&format!("term-{group}-{word}")));
    Value::Text(named.unwrap_or_else(|| word.to_owned()))
}
