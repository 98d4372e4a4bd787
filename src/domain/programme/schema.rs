//! The form of a programme file for editors, as a JSON Schema. It is learnt from how the program itself reads a file that
//! has everything in it, so that it allows what `check` allows; what it cannot tell (codes that refer to each other, what
//! contradicts) stays for `check`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::check::{KEYS, learn};
use super::period::Length;
use super::rule::{KINDS_OF_RULES, ParamKind, ParamSpec};
use crate::domain::toml_reader::{LANGUAGES, Learnt, Shape};

/// A programme in which everything stands that a file can say.
pub const EXAMPLE: &str = include_str!("example.toml");

/// The JSON Schema (2020-12) of a programme file. `about` says in the reader's words what a table or a kind of rule is
/// for, by its name.
pub fn schema(title: &str, about: impl Fn(&str) -> Option<String>) -> Value {
    let tree = Tree::of(&learn(EXAMPLE));
    let mut root = tree.schema(&tree.root());
    for key in KEYS {
        describe(&mut root["properties"][key], about(key));
    }
    let rules = &mut root["properties"]["rules"]["additionalProperties"];
    *rules = of_rules(rules, &about);
    let changes = &mut root["properties"]["editions"]["additionalProperties"]["properties"]["rules"];
    let change = &mut changes["additionalProperties"];
    let params: Map<String, Value> = every_param();
    if let Some(properties) = change["properties"].as_object_mut() {
        properties.extend(params);
    }
    root["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    root["title"] = json!(title);
    root
}

fn describe(schema: &mut Value, about: Option<String>) {
    if let (Some(about), Some(schema)) = (about, schema.as_object_mut()) {
        schema.insert("description".to_owned(), json!(about));
    }
}

/// A rule: its kind decides on what else it can say.
fn of_rules(learnt: &Value, about: &impl Fn(&str) -> Option<String>) -> Value {
    let kinds: Vec<&str> = KINDS_OF_RULES.iter().map(|(kind, _)| *kind).collect();
    // What the example's own kind takes beside what all rules take.
    let own: BTreeSet<&str> =
        KINDS_OF_RULES.iter().flat_map(|(_, specs)| specs.iter().map(|spec| spec.name)).collect();
    let mut fixed = learnt["properties"].as_object().cloned().unwrap_or_default();
    fixed.retain(|key, _| !own.contains(key.as_str()));
    let explained: Vec<Value> = kinds
        .iter()
        .map(|kind| {
            let mut one = json!({ "const": kind });
            describe(&mut one, about(&format!("rule-{kind}")));
            one
        })
        .collect();
    fixed.insert("check".to_owned(), json!({ "type": "string", "oneOf": explained }));
    let mut properties = fixed.clone();
    properties.extend(every_param());
    let conditions: Vec<Value> = KINDS_OF_RULES
        .iter()
        .map(|(kind, specs)| {
            let names: Vec<&str> =
                fixed.keys().map(String::as_str).chain(specs.iter().map(|spec| spec.name)).collect();
            let params: Map<String, Value> =
                specs.iter().map(|spec| (spec.name.to_owned(), of_param(spec))).collect();
            json!({
                "if": { "properties": { "check": { "const": kind } }, "required": ["check"] },
                "then": { "properties": params, "propertyNames": { "enum": names } }
            })
        })
        .collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": learnt["required"],
        "additionalProperties": false,
        "allOf": conditions
    })
}

fn every_param() -> Map<String, Value> {
    let mut all: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for spec in KINDS_OF_RULES.iter().flat_map(|(_, specs)| specs.iter()) {
        let schemas = all.entry(spec.name).or_default();
        let one = of_param(spec);
        if !schemas.contains(&one) {
            schemas.push(one);
        }
    }
    all.into_iter().map(|(name, schemas)| (name.to_owned(), any_of(schemas))).collect()
}

fn of_param(spec: &ParamSpec) -> Value {
    let words = |items: Value| json!({ "type": "array", "items": items, "minItems": 1, "uniqueItems": true });
    match spec.kind {
        ParamKind::Count => {
            json!({ "type": "integer", "minimum": 0, "maximum": crate::domain::toml_reader::MOST })
        }
        ParamKind::Money => money(),
        ParamKind::Flag => json!({ "type": "boolean" }),
        ParamKind::Words(allowed) => words(json!({ "enum": allowed })),
        ParamKind::Word(allowed) => json!({ "enum": allowed }),
        ParamKind::Meetings
        | ParamKind::Bodies
        | ParamKind::Categories
        | ParamKind::Tasks
        | ParamKind::Fields => words(json!({ "type": "string", "minLength": 1 })),
    }
}

fn money() -> Value {
    json!({ "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]" }] })
}

fn any_of(mut schemas: Vec<Value>) -> Value {
    if schemas.len() == 1 { schemas.remove(0) } else { json!({ "anyOf": schemas }) }
}

/// What was learnt, by pattern: a code that the author of a file chooses is `*`, an entry of a list `[]`.
struct Tree {
    shapes: BTreeMap<Vec<String>, Vec<Shape>>,
    needed: BTreeSet<(Vec<String>, String)>,
}

impl Tree {
    fn of(learnt: &Learnt) -> Self {
        let with_keys: BTreeSet<&str> = learnt
            .shapes
            .iter()
            .filter(|(_, shape)| matches!(shape, Shape::Table(_)))
            .map(|(path, _)| path.as_str())
            .collect();
        let mut shapes: BTreeMap<Vec<String>, Vec<Shape>> = BTreeMap::new();
        for (path, shape) in &learnt.shapes {
            let known = shapes.entry(pattern(path, &with_keys)).or_default();
            let table =
                known.iter().position(|known| matches!((known, shape), (Shape::Table(_), Shape::Table(_))));
            if let (Some(at), Shape::Table(more)) = (table, shape) {
                if let Some(Shape::Table(keys)) = known.get_mut(at) {
                    keys.extend(more.iter().filter(|key| !keys.contains(key)).cloned().collect::<Vec<_>>());
                }
            } else if !known.contains(shape) {
                known.push(shape.clone());
            }
        }
        let needed = learnt.needed.iter().map(|(path, key)| (pattern(path, &with_keys), key.clone()));
        Self { shapes, needed: needed.collect() }
    }

    fn root(&self) -> Vec<String> {
        Vec::new()
    }

    /// The schema of what stands at a pattern.
    fn schema(&self, at: &[String]) -> Value {
        let shapes = self.shapes.get(at).cloned().unwrap_or_default();
        let mut schemas: Vec<Value> = shapes.iter().map(|shape| self.of_shape(shape, at)).collect();
        let below = |mark: &str| [at, &[mark.to_owned()]].concat();
        // A table whose keys the author chooses.
        if shapes.is_empty() && self.shapes.keys().any(|path| path.starts_with(&below("*"))) {
            schemas.push(json!({ "type": "object", "additionalProperties": self.schema(&below("*")) }));
        }
        match (schemas.is_empty(), at.last().map(String::as_str)) {
            (false, _) => any_of(schemas),
            // A length of time stands in one of its units; the example has not all of them everywhere.
            (true, Some(key)) if Length::KEYS.iter().any(|(unit, _)| *unit == key) => {
                let most = Length::KEYS.iter().find(|(unit, _)| *unit == key).map(|(_, most)| *most);
                json!({ "type": "integer", "minimum": 1, "maximum": most })
            }
            (true, _) => json!({}),
        }
    }

    fn of_shape(&self, shape: &Shape, at: &[String]) -> Value {
        let below = |key: &str| [at, &[key.to_owned()]].concat();
        match shape {
            Shape::Table(keys) => self.of_table(keys, at),
            Shape::List { full } => {
                let mut list = json!({ "type": "array", "items": self.schema(&below("[]")) });
                if *full {
                    list["minItems"] = json!(1);
                }
                list
            }
            Shape::Text | Shape::Reference => json!({ "type": "string", "minLength": 1 }),
            Shape::Form(expected) => match form(expected) {
                Some(pattern) => json!({ "type": "string", "pattern": pattern }),
                None => json!({ "type": "string", "minLength": 1 }),
            },
            Shape::Word(words) => json!({ "enum": words }),
            Shape::Number(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
            Shape::Money => money(),
            Shape::Flag => json!({ "type": "boolean" }),
            // Tools hand a date of TOML over as text.
            Shape::Date => json!({ "type": "string", "format": "date" }),
        }
    }

    fn of_table(&self, keys: &[String], at: &[String]) -> Value {
        let below = |key: &str| [at, &[key.to_owned()]].concat();
        let properties: Map<String, Value> =
            keys.iter().map(|key| (key.clone(), self.schema(&below(key)))).collect();
        let required: Vec<&String> = keys
            .iter()
            .filter(|key| self.needed.contains(&(at.to_vec(), (*key).clone())))
            // One length in one of its units is enough.
            .filter(|key| !Length::KEYS.iter().any(|(unit, _)| unit == key))
            .collect();
        let mut table = json!({ "type": "object", "properties": properties, "additionalProperties": false });
        if !required.is_empty() {
            table["required"] = json!(required);
        }
        // A name in one language is enough; a phase and an amount need none of their own.
        let nameless = matches!(at, [table, _] if table == "phases" || table == "amounts");
        if !nameless && LANGUAGES.iter().all(|language| keys.iter().any(|key| key == language)) {
            table["anyOf"] = LANGUAGES.iter().map(|language| json!({ "required": [language] })).collect();
        }
        table
    }

    /// The keys of tables of which nothing was learnt: the example lacks them.
    #[cfg(test)]
    fn unknown(&self) -> Vec<String> {
        let mut unknown = Vec::new();
        for (path, shapes) in &self.shapes {
            for key in shapes
                .iter()
                .filter_map(|shape| if let Shape::Table(keys) = shape { Some(keys) } else { None })
                .flatten()
            {
                let below = [path.as_slice(), std::slice::from_ref(key)].concat();
                if self.schema(&below) == json!({}) {
                    unknown.push(below.join("."));
                }
            }
        }
        unknown
    }
}

/// The form of a text, by the term for what is expected; `None` where a schema cannot say it.
fn form(expected: &str) -> Option<&'static str> {
    Some(match expected {
        "expected-slug" => "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        "expected-prefix" => "^[A-Z][A-Z0-9]{1,7}$",
        "expected-month-day" => "^[0-9]{2}-[0-9]{2}$",
        "expected-postcode" => "^[0-9]{4}$",
        "expected-url" => "^https?://[^ ]+\\.[^ ]+$",
        "expected-instalment" => "^ *(signature|report|proofs) *[:=] *(rest|[0-9]+([.,][0-9]{1,2})? *%?) *$",
        _ => return None,
    })
}

/// A path as a pattern.
fn pattern(path: &str, with_keys: &BTreeSet<&str>) -> Vec<String> {
    let mut found = Vec::new();
    let mut so_far = String::new();
    for part in path.split('.').filter(|part| !part.is_empty()) {
        let (key, place) = part.split_once('[').map_or((part, None), |(key, place)| (key, Some(place)));
        let chosen = !with_keys.contains(so_far.as_str());
        found.push(if chosen { "*".to_owned() } else { key.to_owned() });
        if !so_far.is_empty() {
            so_far.push('.');
        }
        so_far.push_str(part);
        if place.is_some() {
            found.push("[]".to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::programme::check::examine;

    #[test]
    fn the_example_is_a_programme_in_which_nothing_is_missing() {
        let examined = examine(EXAMPLE);
        let codes = |faults: &[crate::domain::fact::Fault]| {
            faults
                .iter()
                .map(|fault| format!("{:?} {}", fault.place.field, fault.fact.code))
                .collect::<Vec<_>>()
        };
        assert_eq!(examined.programme.map(|_| ()).map_err(|faults| codes(&faults)), Ok(()));
        assert_eq!(codes(&examined.warnings), [""; 0]);
        assert_eq!(Tree::of(&learn(EXAMPLE)).unknown(), [""; 0]);
        let blocks: Vec<&str> = EXAMPLE.lines().filter_map(|line| line.strip_prefix("#: ")).collect();
        assert_eq!(blocks.iter().copied().collect::<BTreeSet<_>>(), KEYS.into_iter().collect());
    }

    #[test]
    fn every_key_that_a_file_can_have_is_in_the_schema() {
        let schema = schema("x", |key| Some(key.to_owned()));
        let keys: BTreeSet<&str> =
            schema["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, KEYS.into_iter().collect());
        let rule = &schema["properties"]["rules"]["additionalProperties"];
        assert_eq!(rule["allOf"].as_array().unwrap().len(), KINDS_OF_RULES.len());
        assert_eq!(rule["required"], json!(["check", "at"]));
        assert_eq!(
            schema["properties"]["bodies"]["additionalProperties"]["properties"]["quorum"]["maximum"],
            1000
        );
        assert_eq!(schema["properties"]["themes"]["additionalProperties"]["additionalProperties"], false);
    }
}
