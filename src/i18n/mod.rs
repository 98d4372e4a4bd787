//! Floor 1: all wording, in Dutch, French and English, and the form of money and dates in each.
//!
//! How a message is written:
//! - What a colleague in an administration would write, in each language by itself; never word for word.
//! - One sentence. No full stop at the end of a status line. «…» around what somebody typed, in every language.
//! - Amounts, dates and terms come as facts and are formed here; plurals are chosen in the message file.
//! - The first word of a key says which file it is in: `rule-coach-assigned` is in `rule.ftl`; see `files.rs`.

mod files;
mod format;
#[cfg(test)]
mod plan_tests;
#[cfg(test)]
mod receipt_tests;
mod words;

use std::cell::RefCell;
use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::domain::fact::{Fact, Value};
use crate::domain::language::Language;

pub use files::{FILES, File};
pub use format::{date, joined, money, near_date, quantity, typed_money};

/// Speaks one language. A message file is read when its first message is needed.
pub struct Tr {
    language: Language,
    bundles: RefCell<HashMap<usize, FluentBundle<FluentResource>>>,
    said: Box<RefCell<Said>>,
}

/// What was said before: a list says the same few words in every row.
#[derive(Default)]
struct Said {
    /// Messages without facts.
    texts: HashMap<String, String>,
    /// Numbers of days.
    days: HashMap<i64, String>,
}

impl std::fmt::Debug for Tr {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Tr").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Tr {
    /// A speaker of a language.
    pub fn new(language: Language) -> Self {
        Self { language, bundles: RefCell::default(), said: Box::default() }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message without facts.
    pub fn text(&self, key: &str) -> String {
        if let Some(said) = self.said.borrow().texts.get(key) {
            return said.clone();
        }
        let text = self.message::<&str>(key, &[]);
        self.said.borrow_mut().texts.insert(key.to_owned(), text.clone());
        text
    }

    /// A number of days, with its unit.
    pub fn days(&self, days: i64) -> String {
        if let Some(said) = self.said.borrow().days.get(&days) {
            return said.clone();
        }
        let text = self.fact(&Fact::new("report-days").with("days", days));
        self.said.borrow_mut().days.insert(days, text.clone());
        text
    }

    /// A message without facts, when there is one.
    pub fn find(&self, key: &str) -> Option<String> {
        self.formatted(key, &FluentArgs::new())
    }

    /// A term of the trade, such as `phase-preparation`.
    pub fn term(&self, code: &str) -> String {
        self.text(&format!("term-{code}"))
    }

    /// A unit of measure: `count` and `m2` have a name or a sign, others stand as the programme writes them.
    pub fn unit(&self, unit: &str) -> String {
        self.find(&format!("term-unit-{unit}")).unwrap_or_else(|| unit.to_owned())
    }

    /// A message with its facts.
    pub fn fact(&self, fact: &Fact) -> String {
        self.message(&fact.code, &fact.args)
    }

    /// A value as it stands in a sentence.
    pub fn value(&self, value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Name(texts) => texts.get(self.language).to_owned(),
            Value::Term(code) => self.term(code),
            Value::Money(amount) => money(self.language, *amount),
            Value::Date(day) => date(self.language, *day),
            Value::Count(count) => count.to_string(),
            Value::Aside(both) => format!("{} ({})", self.value(&both.0), self.value(&both.1)),
            Value::List(values) => {
                let texts: Vec<String> = values.iter().map(|value| self.value(value)).collect();
                joined(self.language, &texts)
            }
        }
    }

    fn message<N: AsRef<str>>(&self, key: &str, args: &[(N, Value)]) -> String {
        let mut facts = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            let value = match value {
                Value::Count(count) => FluentValue::from(*count),
                other => FluentValue::from(self.value(other)),
            };
            facts.set(name.as_ref().to_owned(), value);
        }
        if words::speaks(key) {
            for (name, form) in words::forms(self, args) {
                facts.set(name, form);
            }
        }
        // A message that is missing is shown as its key: better a strange word than none. A test holds that
        // none is missing.
        self.formatted(key, &facts).unwrap_or_else(|| key.to_owned())
    }

    fn formatted(&self, key: &str, facts: &FluentArgs<'_>) -> Option<String> {
        let area = key.split('-').next().unwrap_or(key);
        let at = FILES.iter().position(|(words, _)| words.contains(&area))?;
        let mut bundles = self.bundles.borrow_mut();
        let bundle =
            bundles.entry(at).or_insert_with(|| bundle(self.language, FILES[at].1.of(self.language)));
        let pattern = bundle.get_message(key)?.value()?;
        let mut faults = Vec::new();
        Some(bundle.format_pattern(pattern, Some(facts), &mut faults).into_owned())
    }
}

fn bundle(language: Language, text: &str) -> FluentBundle<FluentResource> {
    let code: &str = language.into();
    let identifier = code.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![identifier]);
    // Marks for the direction of writing would only be in the way: all three languages go left to right.
    bundle.set_use_isolating(false);
    // What of a file can be read is used; a test holds that every file can be read whole.
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partly, _)| partly);
    bundle.add_resource_overriding(resource);
    bundle
}
