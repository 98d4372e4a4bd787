//! What the floors below have to say: a code and its facts, without wording. The sentence is made once, at
//! the border, in the reader's language.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

use super::language::Texts;
use super::money::Cents;

/// A value in a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Words that are the same in every language: a name, a reference, what somebody typed.
    Text(String),
    /// A name that a programme gives in three languages.
    Name(Texts),
    /// A word of the trade that the message files know under `term-…`, such as `phase-preparation`.
    Term(String),
    /// An amount.
    Money(Cents),
    /// A day.
    Date(NaiveDate),
    /// A number of things.
    Count(i64),
    /// Several values, joined as the language joins them.
    List(Vec<Value>),
    /// A value with another in brackets after it.
    Aside(Box<(Value, Value)>),
}

/// A message without its wording.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// The key of the message in the message files.
    pub code: Cow<'static, str>,
    /// What the message is about, by the names its sentence uses.
    pub args: Vec<(Cow<'static, str>, Value)>,
}

impl Fact {
    /// A message with no facts yet.
    pub fn new(code: &'static str) -> Self {
        Self { code: Cow::Borrowed(code), args: Vec::new() }
    }

    /// Adds a fact under the name that the sentence uses.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.args.push((Cow::Borrowed(name), value.into()));
        self
    }

    /// Adds a term of the trade.
    #[must_use]
    pub fn with_term(self, name: &'static str, term: impl Into<String>) -> Self {
        self.with(name, Value::Term(term.into()))
    }

    /// Adds a word that may have been meant; `near` counts it, for the sentence to choose by. Empty for none.
    #[must_use]
    pub fn suggesting(self, word: impl Into<String>) -> Self {
        let word = word.into();
        self.with("near", i64::from(!word.is_empty())).with("suggestion", word)
    }

    /// Adds several texts as one list.
    #[must_use]
    pub fn with_list<T: Into<Value>>(self, name: &'static str, values: impl IntoIterator<Item = T>) -> Self {
        self.with(name, Value::List(values.into_iter().map(Into::into).collect()))
    }
}

impl Value {
    /// A value with another in brackets after it, such as a title with its amount.
    pub fn aside(value: impl Into<Self>, aside: impl Into<Self>) -> Self {
        Self::Aside(Box::new((value.into(), aside.into())))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}
impl From<Texts> for Value {
    fn from(texts: Texts) -> Self {
        Self::Name(texts)
    }
}
impl From<&Texts> for Value {
    fn from(texts: &Texts) -> Self {
        Self::Name(texts.clone())
    }
}
impl From<Cents> for Value {
    fn from(amount: Cents) -> Self {
        Self::Money(amount)
    }
}
impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        Self::Date(day)
    }
}
impl From<i64> for Value {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}
impl From<u32> for Value {
    fn from(count: u32) -> Self {
        Self::Count(i64::from(count))
    }
}
impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// Where in somebody's input a fault is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// The line in the file, from 1.
    pub line: Option<usize>,
    /// The row of data, from 1; the head does not count.
    pub row: Option<usize>,
    /// The column's head, the flag or the path in a TOML or JSON file.
    pub field: Option<String>,
    /// What stood there.
    pub found: Option<String>,
}

/// Something wrong in somebody's input: where, what, and what was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where it is.
    pub place: Place,
    /// What is wrong and what was expected.
    pub fact: Fact,
}

impl Fault {
    /// A fault of a field.
    pub fn of(field: impl Into<String>, found: impl Into<String>, fact: Fact) -> Self {
        let found = found.into();
        let found = (!found.is_empty()).then_some(found);
        Self { place: Place { field: Some(field.into()), found, ..Place::default() }, fact }
    }
}
