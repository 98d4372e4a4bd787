//! A reader of TOML that collects every fault with its path and line, where a deserializer would stop at the
//! first. A value that cannot be read is `None` and has been reported; the caller goes on with the rest.

mod shape;
mod values;

pub use shape::{Learnt, Shape};

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::domain::fact::{Fact, Fault, Place};

/// How much of what stood there is shown in a fault.
const SHOWN: usize = 60;
/// The largest number of things that is read.
pub const MOST: u32 = 1_000_000;
/// Faults that may be mere consequences of a line that could not be read.
const CONSEQUENCES: [&str; 3] = ["toml-missing-key", "toml-missing-translation", "toml-unknown-reference"];

/// A text and the faults found in it so far.
pub struct Reader<'t> {
    text: &'t str,
    /// Each with the byte at which it stands, for their order.
    faults: RefCell<Vec<(usize, Fault)>>,
    /// What is odd but does no harm, likewise.
    warnings: RefCell<Vec<(usize, Fault)>>,
    /// The languages of its texts, in the order in which one stands in for another.
    languages: RefCell<Vec<&'static str>>,
    /// As what values are read, where somebody wants to know.
    learnt: Option<RefCell<Learnt>>,
}

/// The languages of a text that does not say which it has.
pub const LANGUAGES: [&str; 3] = ["nl", "fr", "en"];

impl<'t> Reader<'t> {
    /// Parses a text as far as it goes, and notes what could not be parsed.
    pub fn open(text: &'t str) -> (Self, DeTable<'t>) {
        let (document, errors) = DeTable::parse_recoverable(text);
        let reader = Self {
            text,
            faults: RefCell::default(),
            warnings: RefCell::default(),
            languages: RefCell::new(LANGUAGES.to_vec()),
            learnt: None,
        };
        for error in errors {
            let fact = if error.message() == "duplicate key" {
                Fact::new("toml-duplicate-key")
            } else {
                Fact::new("toml-syntax").with("detail", error.message())
            };
            let span = error.span().unwrap_or_default();
            let found = text.get(span.clone()).unwrap_or_default();
            reader.note(span.start, None, found, fact);
        }
        (reader, document.into_inner())
    }

    /// Parses a text of which is to be learnt as what its values are read.
    pub fn learning(text: &'t str) -> (Self, DeTable<'t>) {
        let (reader, document) = Self::open(text);
        (Self { learnt: Some(RefCell::default()), ..reader }, document)
    }

    /// What was learnt.
    pub fn into_learnt(self) -> Learnt {
        self.learnt.map(RefCell::into_inner).unwrap_or_default()
    }

    /// Says in which languages its texts are, in the order in which one stands in for another.
    pub fn speaks(&self, languages: Vec<&'static str>) {
        *self.languages.borrow_mut() = languages;
    }

    fn learn(&self, path: &str, shape: impl FnOnce() -> Shape) {
        if let Some(learnt) = &self.learnt {
            learnt.borrow_mut().note(path, shape());
        }
    }

    /// The table of the whole document.
    pub fn root<'a>(&'a self, document: &'a DeTable<'a>) -> Table<'a> {
        Table::new(self, String::new(), 0, document)
    }

    /// The faults, in the order of the text. Where lines could not be parsed, what only seems to be missing
    /// because of them is left out.
    pub fn into_faults(self) -> Vec<Fault> {
        self.into_findings().0
    }

    /// The faults as [`Self::into_faults`] gives them, and what is odd but does no harm, in the order of the text. Where
    /// lines could not be parsed nothing is said to be odd.
    pub fn into_findings(self) -> (Vec<Fault>, Vec<Fault>) {
        let mut faults = self.faults.into_inner();
        let mut broken = BTreeSet::new();
        // One mistake in a line often gives several errors; the first of them says it.
        faults.retain(|(_, fault)| fault.fact.code != "toml-syntax" || broken.insert(fault.place.line));
        if !broken.is_empty() {
            faults.retain(|(_, fault)| {
                let code = fault.fact.code.as_ref();
                let follows = CONSEQUENCES.contains(&code) || broken.contains(&fault.place.line);
                code == "toml-syntax" || !follows
            });
        }
        let mut warnings = self.warnings.into_inner();
        warnings.retain(|_| broken.is_empty());
        let in_order = |mut found: Vec<(usize, Fault)>| {
            found.sort_by_key(|(at, _)| *at);
            found.into_iter().map(|(_, fault)| fault).collect()
        };
        (in_order(faults), in_order(warnings))
    }

    /// Whether there are faults so far.
    pub fn has_faults(&self) -> bool {
        !self.faults.borrow().is_empty()
    }

    fn note(&self, at: usize, field: Option<String>, found: &str, fact: Fact) {
        let fault = self.fault_at(at, field, found, fact);
        self.faults.borrow_mut().push((at, fault));
    }

    fn warn(&self, at: usize, field: Option<String>, found: &str, fact: Fact) {
        let fault = self.fault_at(at, field, found, fact);
        self.warnings.borrow_mut().push((at, fault));
    }

    fn fault_at(&self, at: usize, field: Option<String>, found: &str, fact: Fact) -> Fault {
        let before = self.text.get(..at).unwrap_or_default();
        let line = Some(before.bytes().filter(|byte| *byte == b'\n').count() + 1);
        let mut shown: String = found.chars().take(SHOWN).collect();
        if shown.len() < found.len() {
            shown.push('…');
        }
        let found = (!shown.is_empty()).then_some(shown);
        Fault { place: Place { line, row: None, field, found }, fact }
    }
}

/// A table with its entries in the order of the text.
pub struct Table<'a> {
    reader: &'a Reader<'a>,
    path: String,
    at: usize,
    entries: Vec<(&'a str, Node<'a>)>,
}

impl<'a> Table<'a> {
    fn new(reader: &'a Reader<'a>, path: String, at: usize, table: &'a DeTable<'a>) -> Self {
        let mut entries: Vec<(&str, Node<'_>)> = table
            .iter()
            .map(|(key, value)| {
                let name = key.get_ref().as_ref();
                let path = join(&path, name);
                (
                    name,
                    Node { reader, path, at: key.span().start, span: value.span(), value: value.get_ref() },
                )
            })
            .collect();
        entries.sort_by_key(|(_, node)| node.at);
        Self { reader, path, at, entries }
    }

    /// The entries in the order of the text, as `(key, value)`.
    pub fn entries(&self) -> &[(&'a str, Node<'a>)] {
        &self.entries
    }

    /// The keys in the order of the text.
    pub fn keys(&self) -> Vec<String> {
        self.entries.iter().map(|(key, _)| (*key).to_owned()).collect()
    }

    /// The value of a key, when it is there.
    pub fn get(&self, key: &str) -> Option<&Node<'a>> {
        self.entries.iter().find(|(name, _)| *name == key).map(|(_, node)| node)
    }

    /// The value of a key that must be there.
    pub fn need(&self, key: &'static str) -> Option<&Node<'a>> {
        if let Some(learnt) = &self.reader.learnt {
            learnt.borrow_mut().needed.push((self.path.clone(), key.to_owned()));
        }
        let found = self.get(key);
        if found.is_none() {
            self.lack(key, Fact::new("toml-missing-key").with("key", key));
        }
        found
    }

    /// Reports something that is not in this table.
    pub fn lack(&self, key: &str, fact: Fact) {
        self.reader.note(self.at, Some(join(&self.path, key)), "", fact);
    }

    /// Points out something that is not in this table.
    pub fn warn_of(&self, key: &str, fact: Fact) {
        self.reader.warn(self.at, Some(join(&self.path, key)), "", fact);
    }

    /// The languages of the texts, in the order in which one stands in for another.
    pub fn languages(&self) -> Vec<&'static str> {
        self.reader.languages.borrow().clone()
    }

    /// Says in which languages the texts are.
    pub fn speaks(&self, languages: Vec<&'static str>) {
        self.reader.speaks(languages);
    }

    /// What stands at a path below this table, without a word about what is not there.
    pub fn at(&self, path: &[&str]) -> Option<Node<'a>> {
        let (key, rest) = path.split_first()?;
        let node = self.get(key)?;
        if rest.is_empty() {
            return Some(node.clone());
        }
        if !node.is_table() {
            return None;
        }
        node.table()?.at(rest)
    }

    /// Reports every key that is not one of these.
    pub fn only(&self, known: &[&str]) {
        self.reader.learn(&self.path, || Shape::Table(known.iter().map(|key| (*key).to_owned()).collect()));
        for (key, node) in self.entries.iter().filter(|(key, _)| !known.contains(key)) {
            let fact = Fact::new("toml-unknown-key")
                .with("key", *key)
                .suggesting(nearest(key, known.iter().copied()))
                .with_list("keys", known.iter().copied());
            node.key_fault("", fact);
        }
    }
}

/// A value and where it stands.
#[derive(Clone)]
pub struct Node<'a> {
    reader: &'a Reader<'a>,
    /// As in TOML; places in a list count from 0.
    path: String,
    /// The byte at which its key stands.
    at: usize,
    span: Range<usize>,
    value: &'a DeValue<'a>,
}

/// What was seen before, so that the second is reported with where the first stands.
#[derive(Default)]
pub struct Seen(BTreeMap<String, String>);

impl Seen {
    /// Notes a key without a word about it.
    pub fn note(&mut self, node: &Node<'_>, key: &str) {
        self.0.entry(key.to_owned()).or_insert_with(|| node.path.clone());
    }

    /// Notes a key, and reports it when it was seen before.
    pub fn first(&mut self, node: &Node<'_>, key: &str, found: &str) {
        if let Some(other) = self.0.get(key) {
            node.key_fault(found, Fact::new("toml-duplicate").with("other", other));
        } else {
            self.0.insert(key.to_owned(), node.path.clone());
        }
    }

    /// As [`Seen::first`], for keys of which one thing may have several: its names and its synonyms.
    pub fn own(&mut self, node: &Node<'_>, key: &str, found: &str) {
        if self.0.get(key).is_none_or(|other| *other != node.path) {
            self.first(node, key, found);
        }
    }
}

/// The known word nearest to what was typed; empty when none is near.
fn nearest<'k>(typed: &str, known: impl Iterator<Item = &'k str>) -> String {
    let typed = typed.to_lowercase();
    let scored =
        known.map(|word| (strsim::normalized_damerau_levenshtein(&typed, &word.to_lowercase()), word));
    let best = scored.max_by(|one, other| one.0.total_cmp(&other.0));
    best.filter(|(score, _)| *score >= 0.6).map(|(_, word)| word.to_owned()).unwrap_or_default()
}

fn join(path: &str, key: &str) -> String {
    let bare = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    let key = if bare { key.to_owned() } else { format!("{key:?}") };
    if path.is_empty() { key } else { format!("{path}.{key}") }
}
