//! What the TOML documents of a dossier have in common: values out of an edition's vocabulary, numbers that
//! are given or follow, and how values are written.

use chrono::NaiveDate;

use crate::domain::fact::{Fact, Value};
use crate::domain::programme::definition::Named;
use crate::domain::programme::rule_set::{look_up, near_words};
use crate::domain::toml_reader::{Node, Table};

/// The code of a word of the edition, by code, name or synonym; what is not known is reported with what is
/// near to it.
pub fn word(node: &Node<'_>, vocabulary: &[Named], what: &'static str) -> Option<String> {
    let text = node.text()?;
    let found = look_up(vocabulary, &text);
    if found.is_none() {
        node.fault(unknown_word(vocabulary, what, &text));
    }
    found
}

/// What is said of a word that the edition does not know.
pub fn unknown_word(vocabulary: &[Named], what: &'static str, text: &str) -> Fact {
    let near = near_words(vocabulary, text).into_iter().map(|word| Value::from(&word.name));
    Fact::new("plan-unknown-word").with("what", what).with("count", near.len()).with_list("near", near)
}

/// A day that must not lie in the future.
pub fn past_day(node: &Node<'_>, today: NaiveDate) -> Option<NaiveDate> {
    let day = node.date()?;
    if day > today {
        node.fault(Fact::new("plan-day-future").with("on", day).with("today", today));
        return None;
    }
    Some(day)
}

/// Optional text: absent or with something in it.
pub fn optional_text(table: &Table<'_>, key: &str) -> Option<String> {
    table.get(key).and_then(Node::text)
}

/// The number of a thing in a list: as given, or the next after those seen so far.
pub fn number(table: &Table<'_>, seen: &mut Vec<u32>) -> u32 {
    let next = seen.iter().max().map_or(1, |highest| highest + 1);
    let Some(node) = table.get("number") else {
        seen.push(next);
        return next;
    };
    let number = node.number(1..=9999).and_then(|number| u32::try_from(number).ok()).unwrap_or(next);
    if seen.contains(&number) {
        node.fault(Fact::new("plan-number-twice").with("number", number));
    }
    seen.push(number);
    number
}

/// Writes keys and values, line by line.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
}

impl Writer {
    /// A comment for whoever edits the text.
    pub fn comment(&mut self, text: &str) {
        for line in text.lines() {
            self.text.push_str(format!("# {line}").trim_end());
            self.text.push('\n');
        }
    }

    /// The head of a table or of an entry of a list, after an empty line.
    pub fn head(&mut self, head: &str) {
        self.text.push_str(&format!("\n{head}\n"));
    }

    /// A key with a value that is TOML already.
    pub fn raw(&mut self, key: &str, value: impl std::fmt::Display) {
        self.text.push_str(&format!("{key} = {value}\n"));
    }

    /// A key with a text.
    pub fn say(&mut self, key: &str, text: &str) {
        self.raw(key, quoted(text));
    }

    /// A key with a text, when there is one.
    pub fn maybe(&mut self, key: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.say(key, text);
        }
    }

    /// A key with a day, when there is one.
    pub fn day(&mut self, key: &str, day: Option<NaiveDate>) {
        if let Some(day) = day {
            self.raw(key, day.format("%Y-%m-%d"));
        }
    }

    /// The whole text.
    pub fn finish(self) -> String {
        self.text
    }
}

/// A text as a TOML string on one line.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04X}", c as u32)),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
