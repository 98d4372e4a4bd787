//! A tree of TOML or JSON → applications in words.

use crate::domain::application::raw::fault_at;
use crate::domain::application::{Field, RawApplication, RawMember, members};
use crate::domain::fact::{Fact, Fault, Place};
use crate::domain::money::Cents;
use crate::domain::programme::form::Field as OwnField;
use crate::domain::text::fold;
use crate::exchange::fault_in_file;
use crate::exchange::heads::{Meaning, codes_with, field_of, meaning_of};
use crate::exchange::tree::{Leaf, Node};

/// Under which keys the applications stand in a document.
const HOLDERS: [&str; 3] = ["application", "applications", "data"];
/// What a document of this program says besides.
const ASIDE: [&str; 2] = ["schema", "currency"];
/// What a member can say of itself.
const MEMBER_KEYS: [&str; 6] = ["name", "kind", "tie", "email", "phone", "address"];

/// Reads the applications of a document: a list of them, or a table that holds such a list.
///
/// # Errors
/// What is wrong with the document as a whole.
pub fn read(root: Leaf, own: &[OwnField]) -> Result<Vec<RawApplication>, Vec<Fault>> {
    let rows = match root.node {
        Node::List(rows) => rows,
        Node::Table(entries) => held(entries)?,
        _ => return Err(vec![without_applications(root.line)]),
    };
    Ok(rows.into_iter().enumerate().map(|(index, row)| application(index + 1, row, own)).collect())
}

fn held(entries: Vec<(String, Leaf)>) -> Result<Vec<Leaf>, Vec<Fault>> {
    let mut rows = None;
    let mut faults = Vec::new();
    for (key, leaf) in entries {
        let line = leaf.line;
        match leaf.node {
            Node::List(list) if HOLDERS.contains(&key.as_str()) && rows.is_none() => rows = Some(list),
            Node::Table(_) if HOLDERS.contains(&key.as_str()) && rows.is_none() => rows = Some(vec![leaf]),
            _ if ASIDE.contains(&key.as_str()) => {}
            _ => {
                let mut fault = Fault::of(key, "", Fact::new("key-unknown").with_list("fields", HOLDERS));
                fault.place.line = line;
                faults.push(fault);
            }
        }
    }
    match rows {
        _ if !faults.is_empty() => Err(faults),
        Some(rows) => Ok(rows),
        None => Err(vec![without_applications(None)]),
    }
}

fn without_applications(line: Option<usize>) -> Fault {
    fault_in_file(line, Fact::new("file-without-applications"))
}

fn application(row: usize, leaf: Leaf, own: &[OwnField]) -> RawApplication {
    let mut raw = RawApplication { row: Some(row), line: leaf.line, ..RawApplication::default() };
    match leaf.node {
        Node::Table(entries) => {
            for (key, leaf) in entries {
                entry(&mut raw, key, leaf, own);
            }
        }
        node => {
            wrong_kind(&mut raw.faults, &Place { row: Some(row), ..place(leaf.line, None) }, &node, "table")
        }
    }
    raw
}

fn place(line: Option<usize>, field: Option<String>) -> Place {
    Place { line, field, ..Place::default() }
}

/// Takes one key of an application.
fn entry(raw: &mut RawApplication, key: String, leaf: Leaf, own: &[OwnField]) {
    let at = Place { row: raw.row, ..place(leaf.line, Some(key.clone())) };
    match (meaning_of(&key, own), leaf.node) {
        (_, Node::Nothing) => {}
        (Some(Meaning::Own(code)), node) => say_own(raw, code, at, node),
        (Some(Meaning::Field(Field::ContactName)), Node::Table(entries)) => {
            for (inner, leaf) in entries {
                contact(raw, &key, &inner, leaf);
            }
        }
        (Some(Meaning::Field(Field::Members)), Node::List(list)) => {
            for (index, leaf) in list.into_iter().enumerate() {
                let place = Place {
                    row: raw.row,
                    ..place(leaf.line.or(at.line), Some(format!("{key}[{}]", index + 1)))
                };
                member(raw, place, leaf);
            }
        }
        (Some(Meaning::Field(field)), node) => say(raw, field, at, node),
        (None, Node::Number(cents)) if fold(&key) == "asked cents" => match cents.parse() {
            Ok(cents) => say(raw, Field::Asked, at, Node::Number(Cents(cents).to_decimal())),
            Err(_) => wrong_kind(&mut raw.faults, &at, &Node::Number(cents), "cents"),
        },
        (None, _) => {
            let fact = Fact::new("key-unknown").with_list("fields", codes_with(own));
            raw.faults.push(Fault { place: at, fact });
        }
    }
}

/// Takes one key of the table `contact`.
fn contact(raw: &mut RawApplication, outer: &str, key: &str, leaf: Leaf) {
    let at = Place { row: raw.row, ..place(leaf.line, Some(format!("{outer}.{key}"))) };
    let field = match field_of(key) {
        // Inside a contact, "name" is that of a person.
        Some(Field::Neighbourhood | Field::ContactName) => Some(Field::ContactName),
        Some(field @ (Field::ContactEmail | Field::ContactPhone | Field::Language)) => Some(field),
        _ => None,
    };
    match (field, leaf.node) {
        (_, Node::Nothing) => {}
        (Some(field), node) => say(raw, field, at, node),
        (None, _) => {
            let fact = Fact::new("key-unknown").with_list("fields", ["name", "email", "phone", "language"]);
            raw.faults.push(Fault { place: at, fact });
        }
    }
}

/// Notes what is said of a field, once.
fn say(raw: &mut RawApplication, field: Field, at: Place, node: Node) {
    let text = match node {
        Node::Text(text) | Node::Number(text) => text,
        Node::List(list) if takes_several(field) => {
            let sign = if field == Field::Point { ";" } else { "\n" };
            let texts = list.into_iter().map(|leaf| match leaf.node {
                Node::Text(text) | Node::Number(text) => Ok(text),
                node => Err(node),
            });
            match texts.collect::<Result<Vec<String>, Node>>() {
                Ok(texts) => texts.join(sign),
                Err(node) => return wrong_kind(&mut raw.faults, &at, &node, "text"),
            }
        }
        node => return wrong_kind(&mut raw.faults, &at, &node, "text"),
    };
    if let Some((_, before)) = raw.values.get(&field) {
        let other = before.field.clone().unwrap_or_default();
        let fact = Fact::new("field-twice").with("field", <&str>::from(field)).with("other", other);
        raw.faults.push(Fault { place: at, fact });
        return;
    }
    raw.values.insert(field, (text, at));
}

/// Notes what is said of a field of the programme's own, once.
fn say_own(raw: &mut RawApplication, code: String, at: Place, node: Node) {
    let text = match node {
        Node::Text(text) | Node::Number(text) => text,
        Node::Flag(yes) => yes.to_string(),
        node => return wrong_kind(&mut raw.faults, &at, &node, "text"),
    };
    if let Some((_, _, before)) = raw.own_read.iter().find(|(known, ..)| *known == code) {
        let other = before.field.clone().unwrap_or_default();
        let fact = Fact::new("field-twice").with("field", code).with("other", other);
        raw.faults.push(Fault { place: at, fact });
        return;
    }
    raw.own_read.push((code, text, at));
}

fn takes_several(field: Field) -> bool {
    matches!(field, Field::Municipality | Field::Themes | Field::Track | Field::Point | Field::TogetherWith)
}

fn member(raw: &mut RawApplication, at: Place, leaf: Leaf) {
    let entries = match leaf.node {
        Node::Text(text) => return raw.members.push(members::read(&text, &at)),
        Node::Table(entries) => entries,
        node => return wrong_kind(&mut raw.faults, &at, &node, "text"),
    };
    let mut member = RawMember { place: at.clone(), ..RawMember::default() };
    for (key, leaf) in entries {
        let field = at.field.as_deref().unwrap_or_default();
        let at = Place { line: leaf.line.or(at.line), field: Some(format!("{field}.{key}")), ..at.clone() };
        let slot = match fold(&key).as_str() {
            "name" | "naam" | "nom" => None,
            "kind" | "soort" | "type" => Some(&mut member.kind),
            "tie" | "band" | "lien" => Some(&mut member.tie),
            "email" | "e mail" | "courriel" => Some(&mut member.email),
            "phone" | "telefoon" | "telephone" => Some(&mut member.phone),
            "address" | "adres" | "adresse" => Some(&mut member.address),
            _ => {
                let fact = Fact::new("key-unknown").with_list("fields", MEMBER_KEYS);
                raw.faults.push(Fault { place: at, fact });
                continue;
            }
        };
        match (leaf.node, slot) {
            (Node::Nothing, _) => {}
            (Node::Text(text) | Node::Number(text), Some(slot)) => *slot = Some(text),
            (Node::Text(text) | Node::Number(text), None) => member.name = text,
            (node, _) => wrong_kind(&mut raw.faults, &at, &node, "text"),
        }
    }
    raw.members.push(member);
}

/// Says that a value is of another kind than its key takes.
fn wrong_kind(faults: &mut Vec<Fault>, at: &Place, node: &Node, expected: &str) {
    let (kind, found) = match node {
        Node::Nothing => ("nothing", ""),
        Node::Flag(true) => ("flag", "true"),
        Node::Flag(false) => ("flag", "false"),
        Node::Text(text) => ("text", text.as_str()),
        Node::Number(number) => ("number", number.as_str()),
        Node::List(_) => ("list", ""),
        Node::Table(_) => ("table", ""),
    };
    let fact = Fact::new("value-wrong-kind")
        .with_term("found", format!("value-kind-{kind}"))
        .with_term("expected", format!("value-kind-{expected}"));
    faults.push(fault_at(at, found, fact));
}
