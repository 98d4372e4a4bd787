//! TOML and JSON → one kind of tree, so that what is read from one is read from the other. Keys keep their
//! order and their doubles; TOML keeps its lines.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use toml::de::{DeTable, DeValue};

use super::refuse;
use crate::domain::fact::{Fact, Fault};

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// The value.
    pub node: Node,
    /// Its line, where known.
    pub line: Option<usize>,
}

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// `null`.
    Nothing,
    /// Yes or no.
    Flag(bool),
    /// A text, or a date of TOML.
    Text(String),
    /// A number, in its own figures.
    Number(String),
    /// Several values.
    List(Vec<Leaf>),
    /// Keys with values.
    Table(Vec<(String, Leaf)>),
}

/// Reads TOML.
///
/// # Errors
/// Where it is no TOML, in the words of the TOML reader.
pub fn from_toml(text: &str) -> Result<Leaf, Vec<Fault>> {
    let newlines: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let line = |at: usize| newlines.partition_point(|newline| *newline < at) + 1;
    match DeTable::parse(text) {
        Ok(table) => Ok(leaf(DeValue::Table(table.into_inner()), 0, &line)),
        Err(error) => {
            let at = error.span().map(|span| line(span.start));
            refuse(at, Fact::new("file-not-toml").with("detail", error.message()))
        }
    }
}

fn leaf(value: DeValue<'_>, at: usize, line: &dyn Fn(usize) -> usize) -> Leaf {
    let node = match value {
        DeValue::String(text) => Node::Text(text.into_owned()),
        DeValue::Integer(number) => Node::Number(number.to_string()),
        DeValue::Float(number) => Node::Number(number.to_string()),
        DeValue::Boolean(flag) => Node::Flag(flag),
        DeValue::Datetime(moment) => Node::Text(moment.to_string()),
        DeValue::Array(values) => {
            let values = values.into_iter().map(|value| {
                let start = value.span().start;
                leaf(value.into_inner(), start, line)
            });
            Node::List(values.collect())
        }
        DeValue::Table(table) => {
            // The reader sorts keys; people read them as they stand.
            let mut entries: Vec<_> = table.into_iter().collect();
            entries.sort_by_key(|(key, _)| key.span().start);
            let entries = entries.into_iter().map(|(key, value)| {
                let start = key.span().start;
                (key.into_inner().into_owned(), leaf(value.into_inner(), start, line))
            });
            Node::Table(entries.collect())
        }
    };
    Leaf { node, line: Some(line(at)) }
}

/// Reads JSON.
///
/// # Errors
/// Where it is no JSON, in the words of the JSON reader.
pub fn from_json(text: &str) -> Result<Leaf, Vec<Fault>> {
    serde_json::from_str(text).or_else(|error| {
        let fact =
            Fact::new("file-not-json").with("column", error.column()).with("detail", error.to_string());
        refuse(Some(error.line()), fact)
    })
}

impl<'de> Deserialize<'de> for Leaf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Grower).map(|node| Self { node, line: None })
    }
}

/// Grows a tree from JSON. Unlike the ready-made value, it keeps a key that stands there twice.
struct Grower;

impl<'de> Visitor<'de> for Grower {
    type Value = Node;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a value")
    }
    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Nothing)
    }
    fn visit_bool<E>(self, flag: bool) -> Result<Node, E> {
        Ok(Node::Flag(flag))
    }
    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number.to_string()))
    }
    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Number(number.to_string()))
    }
    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        // The shortest figures that mean this number: those that were written, up to fifteen of them.
        Ok(Node::Number(number.to_string()))
    }
    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = values.next_element()? {
            list.push(value);
        }
        Ok(Node::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut table = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            table.push(entry);
        }
        Ok(Node::Table(table))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(leaf: Leaf) -> Vec<(String, Leaf)> {
        match leaf.node {
            Node::Table(entries) => entries,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn toml_keeps_its_order_its_lines_and_its_figures() {
        let entries = entries(from_toml("z = 14990.50\n\na = 2021-09-10\n[b]\nc = [1,\n2]\n").unwrap());
        let keys: Vec<_> = entries.iter().map(|(key, leaf)| (key.as_str(), leaf.line)).collect();
        assert_eq!(keys, [("z", Some(1)), ("a", Some(3)), ("b", Some(4))]);
        assert_eq!(entries[0].1.node, Node::Number("14990.50".into()));
        assert_eq!(entries[1].1.node, Node::Text("2021-09-10".into()));
    }

    #[test]
    fn json_keeps_double_keys_and_exact_figures() {
        let entries = entries(from_json(r#"{"a": 14990.50, "a": null, "b": [true, -3]}"#).unwrap());
        let keys: Vec<_> = entries.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["a", "a", "b"]);
        assert_eq!(entries[0].1.node, Node::Number("14990.5".into()));
    }

    #[test]
    fn what_is_neither_says_where() {
        let fault = from_toml("a = 1\nb = \n").unwrap_err().remove(0);
        assert_eq!((fault.fact.code.as_ref(), fault.place.line), ("file-not-toml", Some(2)));
        let fault = from_json("[1,\n 2,]").unwrap_err().remove(0);
        assert_eq!((fault.fact.code.as_ref(), fault.place.line), ("file-not-json", Some(2)));
        assert!(from_json(&"[".repeat(100_000)).is_err(), "too deep is refused, not a crash");
        assert!(from_toml(&format!("a = {}", "[".repeat(100_000))).is_err());
    }
}
