//! The values of a TOML text, each read as what it should be.

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::DeValue;

use super::{MOST, Node, Seen, Shape, Table, nearest};
use crate::domain::fact::Fact;
use crate::domain::inventory::parse_value;
use crate::domain::money::{AmountFault, Cents, LARGEST};
use crate::domain::roadmap::parse_quantity;
use crate::domain::text::{LONGEST, forbidden_character, tidy};

impl<'a> Node<'a> {
    /// Reports something about the value, showing the value.
    pub fn fault(&self, fact: Fact) {
        let found = match self.value {
            DeValue::String(text) => text.as_ref(),
            DeValue::Table(_) => "",
            _ => self.reader.text.get(self.span.clone()).unwrap_or_default(),
        };
        // A table's span may be the whole of it; its key says better where it begins.
        let at = if matches!(self.value, DeValue::Table(_)) { self.at } else { self.span.start };
        self.reader.note(at, Some(self.path.clone()), found, fact);
    }

    /// Points out something about the value that is odd but does no harm.
    pub fn warn(&self, fact: Fact) {
        let at = if self.value.is_table() { self.at } else { self.span.start };
        let found = match self.value {
            DeValue::String(text) => text.as_ref(),
            DeValue::Table(_) => "",
            _ => self.reader.text.get(self.span.clone()).unwrap_or_default(),
        };
        self.reader.warn(at, Some(self.path.clone()), found, fact);
    }

    fn learn(&self, shape: impl FnOnce() -> Shape) {
        self.reader.learn(&self.path, shape);
    }

    /// Reports something about the key.
    pub fn key_fault(&self, found: &str, fact: Fact) {
        self.reader.note(self.at, Some(self.path.clone()), found, fact);
    }

    fn wrong_type<T>(&self, expected: &'static str) -> Option<T> {
        // A value that the parser gave up on stands nowhere; its line was reported already.
        if !self.span.is_empty() || !matches!(self.value, DeValue::Integer(_)) {
            self.fault(Fact::new("toml-wrong-type").with_term("expected", expected));
        }
        None
    }

    fn wrong_form<T>(&self, expected: &'static str) -> Option<T> {
        self.fault(Fact::new("toml-wrong-form").with_term("expected", expected));
        None
    }

    /// A table.
    pub fn table(&self) -> Option<Table<'a>> {
        match self.value {
            DeValue::Table(table) => Some(Table::new(self.reader, self.path.clone(), self.at, table)),
            _ => self.wrong_type("expected-table"),
        }
    }

    /// Whether it is a table.
    pub fn is_table(&self) -> bool {
        self.value.is_table()
    }

    /// The text, without a word about it when it is something else.
    pub fn peek(&self) -> Option<&'a str> {
        self.value.as_str()
    }

    /// A list.
    pub fn list(&self) -> Option<Vec<Node<'a>>> {
        self.learn(|| Shape::List { full: false });
        let DeValue::Array(list) = self.value else { return self.wrong_type("expected-list") };
        let node = |(number, value): (usize, &'a Spanned<DeValue<'a>>)| Node {
            reader: self.reader,
            path: format!("{}[{number}]", self.path),
            at: value.span().start,
            span: value.span(),
            value: value.get_ref(),
        };
        Some(list.iter().enumerate().map(node).collect())
    }

    /// A list with something in it.
    pub fn full_list(&self) -> Option<Vec<Node<'a>>> {
        self.learn(|| Shape::List { full: true });
        let list = self.list()?;
        if list.is_empty() {
            self.fault(Fact::new("toml-empty"));
        }
        Some(list)
    }

    /// Text with something in it.
    pub fn text(&self) -> Option<String> {
        self.learn(|| Shape::Text);
        let DeValue::String(text) = self.value else { return self.wrong_type("expected-text") };
        let text = tidy(text);
        if text.is_empty() {
            self.fault(Fact::new("toml-empty"));
            return None;
        }
        if forbidden_character(&text).is_some() || text.chars().count() > LONGEST {
            return self.wrong_form("expected-plain-text");
        }
        Some(text)
    }

    /// Text of a certain form, told by the term for what was expected.
    pub fn text_of(&self, expected: &'static str, holds: impl Fn(&str) -> bool) -> Option<String> {
        self.learn(|| Shape::Form(expected));
        let text = self.text()?;
        if holds(&text) { Some(text) } else { self.wrong_form(expected) }
    }

    /// One word out of some.
    pub fn word(&self, allowed: &[&str]) -> Option<String> {
        self.learn(|| Shape::Word(allowed.iter().map(|word| (*word).to_owned()).collect()));
        let text = self.text()?;
        if allowed.contains(&text.as_str()) {
            return Some(text);
        }
        let fact = Fact::new("toml-unknown-word")
            .suggesting(nearest(&text, allowed.iter().copied()))
            .with_list("allowed", allowed.iter().copied());
        self.fault(fact);
        None
    }

    /// Several words out of some, each once, at least one.
    pub fn words(&self, allowed: &[&str]) -> Option<Vec<String>> {
        let list = self.full_list()?;
        Some(each_once(&list, |node| node.word(allowed)))
    }

    /// A code that must be known; `what` is the term for the kind of thing.
    pub fn reference(&self, what: &'static str, known: &[String]) -> Option<String> {
        self.learn(|| Shape::Reference);
        let text = self.text()?;
        if known.contains(&text) {
            return Some(text);
        }
        self.unknown(&text, what, known);
        None
    }

    /// Codes that must be known, each once.
    pub fn references(&self, what: &'static str, known: &[String]) -> Option<Vec<String>> {
        let list = self.list()?;
        Some(each_once(&list, |node| node.reference(what, known)))
    }

    /// Reports a code, as found in the key or the value, that refers to nothing.
    pub fn unknown(&self, found: &str, what: &'static str, known: &[String]) {
        let fact = Fact::new("toml-unknown-reference")
            .with_term("what", what)
            .with("code", found)
            .suggesting(nearest(found, known.iter().map(String::as_str)))
            .with("count", known.len())
            .with_list("known", known);
        let at = if self.value.is_table() { self.at } else { self.span.start };
        self.reader.note(at, Some(self.path.clone()), found, fact);
    }

    /// A whole number within bounds.
    pub fn number(&self, bounds: std::ops::RangeInclusive<i64>) -> Option<i64> {
        self.learn(|| Shape::Number(*bounds.start(), *bounds.end()));
        let DeValue::Integer(number) = self.value else { return self.wrong_type("expected-count") };
        if self.span.is_empty() {
            return self.wrong_type("expected-count");
        }
        let read = i64::from_str_radix(number.as_str(), number.radix()).ok();
        let read = read.filter(|number| bounds.contains(number));
        if read.is_none() {
            let fact = Fact::new("toml-out-of-range")
                .with("minimum", *bounds.start())
                .with("maximum", *bounds.end());
            self.fault(fact);
        }
        read
    }

    /// A number of things.
    pub fn count(&self) -> Option<u32> {
        self.number(0..=i64::from(MOST)).and_then(|count| u32::try_from(count).ok())
    }

    /// A year.
    pub fn year(&self) -> Option<i32> {
        self.number(1900..=2999).and_then(|year| i32::try_from(year).ok())
    }

    /// Yes or no.
    pub fn flag(&self) -> Option<bool> {
        self.learn(|| Shape::Flag);
        self.value.as_bool().or_else(|| self.wrong_type("expected-flag"))
    }

    /// A day, as a TOML local date.
    pub fn date(&self) -> Option<NaiveDate> {
        self.learn(|| Shape::Date);
        let stated = self.value.as_datetime().filter(|at| at.time.is_none() && at.offset.is_none());
        let date = stated.and_then(|at| at.date);
        let day = date.and_then(|date| {
            NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
        });
        day.or_else(|| self.wrong_type("expected-date"))
    }

    /// A quantity in thousandths: a number with at most three decimals, or text such as `"2,5"`.
    pub fn quantity(&self) -> Option<i64> {
        let text = match self.value {
            DeValue::Integer(_) if self.span.is_empty() => return None,
            DeValue::String(text) => text.as_ref(),
            // As it is written, never as a binary fraction.
            DeValue::Integer(_) | DeValue::Float(_) => self.reader.text.get(self.span.clone())?,
            _ => "",
        };
        let read = parse_quantity(text);
        if read.is_none() {
            self.fault(Fact::new("plan-wrong-quantity"));
        }
        read
    }

    /// A value in thousandths: a number with at most three decimals, or text such as `"2,5"`; it may be 0 or less.
    pub fn decimal(&self) -> Option<i64> {
        let text = match self.value {
            DeValue::Integer(_) if self.span.is_empty() => return None,
            DeValue::String(text) => text.as_ref(),
            DeValue::Integer(_) | DeValue::Float(_) => self.reader.text.get(self.span.clone())?,
            _ => "",
        };
        let read = parse_value(text);
        if read.is_none() {
            self.fault(Fact::new("inventory-wrong-value"));
        }
        read
    }

    /// An amount: a whole number of euros, or text such as `"1239.47"`. Never a TOML float, which does not
    /// hold cents exactly.
    pub fn money(&self) -> Option<Cents> {
        self.learn(|| Shape::Money);
        let read = match self.value {
            DeValue::Integer(_) if self.span.is_empty() => return None,
            DeValue::Integer(number) => whole_euros(number.as_str(), number.radix()),
            DeValue::String(text) => Cents::parse(text),
            DeValue::Float(_) => {
                self.fault(Fact::new("toml-amount-float"));
                return None;
            }
            _ => return self.wrong_type("expected-money"),
        };
        read.map_err(|fault| {
            let reason: &'static str = fault.into();
            self.fault(Fact::new("toml-wrong-amount").with_term("reason", format!("amount-{reason}")));
        })
        .ok()
    }
}

/// Reads every node of a list and reports what comes twice.
fn each_once(list: &[Node<'_>], read: impl Fn(&Node<'_>) -> Option<String>) -> Vec<String> {
    let mut seen = Seen::default();
    list.iter()
        .filter_map(|node| {
            let text = read(node)?;
            seen.first(node, &text, &text);
            Some(text)
        })
        .collect()
}

fn whole_euros(digits: &str, radix: u32) -> Result<Cents, AmountFault> {
    let negative = digits.starts_with('-');
    let euros = i64::from_str_radix(digits, radix).map_err(|_| AmountFault::TooLarge);
    match euros.and_then(|euros| euros.checked_mul(100).ok_or(AmountFault::TooLarge)).map(Cents) {
        _ if negative => Err(AmountFault::Negative),
        Ok(amount) if amount > LARGEST => Err(AmountFault::TooLarge),
        read => read,
    }
}
