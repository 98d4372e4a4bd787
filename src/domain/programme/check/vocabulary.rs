//! The names in a programme file: vocabularies, territory, phases, sources and amounts.

use std::collections::BTreeMap;

use strum::VariantArray as _;

use super::super::definition::{Municipality, Named, PhaseName, Source, SourcedAmount};
use super::super::words::{NOUNS, Words, article};
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::Fact;
use crate::domain::language::{Language, Texts};
use crate::domain::text::fold;
use crate::domain::toml_reader::{LANGUAGES, Node, Seen, Table};

/// Whether a code is in small letters, figures and single hyphens.
pub fn is_slug(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// The names that stand in a table. A name that is missing in one language is that of the first of the programme's
/// languages that has one, so that nothing is ever without a name; that it is missing is pointed out. A language that the
/// programme does not speak is not missed.
pub fn texts(table: &Table<'_>) -> Texts {
    let spoken = table.languages();
    let stated = LANGUAGES.map(|language| table.get(language));
    let instead =
        spoken.iter().chain(&LANGUAGES).find_map(|language| table.get(language).and_then(Node::peek));
    if stated.iter().all(Option::is_none) {
        table.lack(spoken.first().copied().unwrap_or(LANGUAGES[0]), Fact::new("toml-missing-text"));
        return Texts::default();
    }
    let text = |language: &'static str| match table.get(language) {
        Some(node) => node.text().unwrap_or_default(),
        None => {
            if spoken.contains(&language) {
                let fact = Fact::new("toml-missing-translation");
                table.warn_of(language, fact.with_term("language", format!("language-{language}")));
            }
            crate::domain::text::tidy(instead.unwrap_or_default())
        }
    };
    Texts { nl: text("nl"), fr: text("fr"), en: text("en") }
}

/// The languages in which a programme says that its texts are, in the order in which one stands in for another.
pub fn languages(root: &Table<'_>) -> Vec<Language> {
    let Some(words) = root.get("languages").and_then(|node| node.words(&LANGUAGES)) else {
        return Language::VARIANTS.to_vec();
    };
    let languages: Vec<Language> = words.iter().filter_map(|word| word.parse().ok()).collect();
    root.speaks(languages.iter().map(Into::into).collect());
    languages
}

/// A table that holds names in the three languages and nothing else.
pub fn only_texts(node: Option<&Node<'_>>) -> Texts {
    let Some(table) = node.and_then(Node::table) else { return Texts::default() };
    table.only(&LANGUAGES);
    texts(&table)
}

/// Names in the three languages that may be left out.
pub fn optional_texts(table: &Table<'_>, key: &str) -> Option<Texts> {
    let node = table.get(key)?;
    Some(only_texts(Some(node)))
}

/// The tables that stand in a table: code, node and what it holds.
pub fn tables<'a>(root: &Table<'a>, key: &str) -> Vec<(&'a str, Node<'a>, Option<Table<'a>>)> {
    let Some(outer) = root.get(key).and_then(Node::table) else { return Vec::new() };
    outer.entries().iter().map(|(code, node)| (*code, node.clone(), node.table())).collect()
}

/// Reports a code that is not in small letters, figures and hyphens.
pub fn slug_key(code: &str, node: &Node<'_>) {
    if !is_slug(code) {
        node.key_fault(code, Fact::new("toml-wrong-form").with_term("expected", "expected-slug"));
    }
}

/// A vocabulary. Every name and synonym may lead to one word only.
pub fn named(root: &Table<'_>, key: &str) -> Vec<Named> {
    named_with(root, key, &[])
}

/// A vocabulary whose words may say what they are.
pub fn summarised(root: &Table<'_>, key: &str) -> Vec<Named> {
    named_with(root, key, &["summary"])
}

/// A vocabulary whose words say more than their names, under these keys; somebody else reads those.
pub fn named_with(root: &Table<'_>, key: &str, more: &[&str]) -> Vec<Named> {
    let keys = [&["nl", "fr", "en", "synonyms"], more].concat();
    let mut seen = Seen::default();
    let mut words = Vec::new();
    for (code, node, table) in tables(root, key) {
        slug_key(code, &node);
        let Some(table) = table else { continue };
        table.only(&keys);
        let name = texts(&table);
        let synonyms = synonyms(&table);
        let spellings = name.all().into_iter().chain(synonyms.iter().map(String::as_str)).chain([code]);
        for spelling in spellings.filter(|spelling| !spelling.is_empty()) {
            seen.own(&node, &fold(spelling), spelling);
        }
        let summary = optional_texts(&table, "summary");
        words.push(Named { code: code.to_owned(), name, synonyms, summary });
    }
    words
}

/// Other spellings of a name.
pub fn synonyms(table: &Table<'_>) -> Vec<String> {
    match table.get("synonyms").and_then(Node::list) {
        Some(list) => list.iter().filter_map(Node::text).collect(),
        None => Vec::new(),
    }
}

/// The territory. A name or a postcode leads to one municipality only.
pub fn municipalities(root: &Table<'_>) -> Vec<Municipality> {
    let mut names = Seen::default();
    let mut codes = Seen::default();
    let mut found = Vec::new();
    for (nis, node, table) in tables(root, "municipalities") {
        if !is_figures(nis, 5) {
            node.key_fault(nis, Fact::new("toml-wrong-form").with_term("expected", "expected-nis"));
        }
        let Some(table) = table else { continue };
        table.only(&["nl", "fr", "en", "postcodes", "synonyms"]);
        let name = texts(&table);
        let synonyms = synonyms(&table);
        let spellings = name.all().into_iter().chain(synonyms.iter().map(String::as_str));
        for spelling in spellings.filter(|name| !name.is_empty()) {
            names.own(&node, &fold(spelling), spelling);
        }
        let mut postcodes = Vec::new();
        for postcode in table.need("postcodes").and_then(Node::full_list).unwrap_or_default() {
            let Some(text) = postcode.text_of("expected-postcode", |text| is_figures(text, 4)) else {
                continue;
            };
            codes.first(&postcode, &text, &text);
            postcodes.push(text);
        }
        found.push(Municipality { nis: nis.to_owned(), name, postcodes, synonyms });
    }
    found
}

fn is_figures(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The names of phases that differ from the usual ones.
pub fn phases(root: &Table<'_>) -> BTreeMap<Phase, PhaseName> {
    let Some(outer) = root.get("phases").and_then(Node::table) else { return BTreeMap::new() };
    outer.only(&["candidate", "preparation", "selection", "realisation"]);
    let mut found = BTreeMap::new();
    for (code, node) in outer.entries() {
        let (Ok(phase), Some(table)) = (code.parse::<Phase>(), node.table()) else { continue };
        table.only(match phase {
            Phase::Selection => &["nl", "fr", "en", "months", "summary", "plan-open"],
            _ => &["nl", "fr", "en", "months", "summary"],
        });
        let plan_open = table.get("plan-open").and_then(Node::flag).unwrap_or_default();
        let months = table.get("months").and_then(|months| months.number(1..=120));
        let months = months.and_then(|months| u32::try_from(months).ok());
        let summary = optional_texts(&table, "summary");
        // A phase of which only something is said keeps its usual name.
        let named = LANGUAGES.iter().any(|language| table.get(language).is_some());
        let keeps = !named && (summary.is_some() || months.is_some());
        let name = if keeps { Texts::default() } else { texts(&table) };
        found.insert(phase, PhaseName { name, months, summary, plan_open });
    }
    found
}

/// What the programme rests on: a key and an address for each.
pub fn sources(root: &Table<'_>) -> BTreeMap<String, Source> {
    let Some(outer) = root.get("sources").and_then(Node::table) else { return BTreeMap::new() };
    let mut found = BTreeMap::new();
    for (key, node) in outer.entries() {
        if let Some(url) = node.text_of("expected-url", is_address) {
            found.insert((*key).to_owned(), Source { key: (*key).to_owned(), url });
        }
    }
    found
}

/// Whether a text is the address of a page.
pub fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
}

/// Other amounts that the programme states.
pub fn amounts(root: &Table<'_>, sources: &[String]) -> BTreeMap<String, SourcedAmount> {
    let Some(outer) = root.get("amounts").and_then(Node::table) else { return BTreeMap::new() };
    let amount = |(code, node): &(&str, Node<'_>)| {
        slug_key(code, node);
        Some(((*code).to_owned(), named_amount(node, sources)?))
    };
    outer.entries().iter().filter_map(amount).collect()
}

/// An amount by itself, or `{ amount, vat, source }` with names in the languages of the programme; `vat` is a rate in percent.
fn named_amount(node: &Node<'_>, sources: &[String]) -> Option<SourcedAmount> {
    if !node.is_table() {
        return sourced_amount(node, sources);
    }
    let table = node.table()?;
    table.only(&["amount", "vat", "source", "nl", "fr", "en"]);
    let named = LANGUAGES.iter().any(|language| table.get(language).is_some());
    let name = named.then(|| texts(&table));
    let vat = table.get("vat").and_then(|node| node.number(1..=30)).and_then(|rate| u32::try_from(rate).ok());
    let source = source(&table, sources);
    let amount = table.need("amount").and_then(Node::money)?;
    Some(SourcedAmount { amount, vat, source, name })
}

/// What the programme calls the group and its plan, each with its article.
pub fn words(root: &Table<'_>) -> Words {
    let Some(outer) = root.get("words").and_then(Node::table) else { return Words::default() };
    outer.only(&NOUNS);
    let word = |noun: &str| {
        let table = outer.get(noun).and_then(Node::table)?;
        table.only(&LANGUAGES);
        for language in Language::VARIANTS {
            let code: &str = language.into();
            let Some(node) = table.get(code) else { continue };
            if node.peek().is_some_and(|text| article(*language, text).is_none()) {
                let expected = format!("expected-article-{code}");
                node.fault(Fact::new("toml-wrong-form").with_term("expected", expected));
            }
        }
        Some(texts(&table))
    };
    Words { group: word("group"), plan: word("plan") }
}

/// An amount by itself, or `{ amount, source }`.
pub fn sourced_amount(node: &Node<'_>, sources: &[String]) -> Option<SourcedAmount> {
    if !node.is_table() {
        return node.money().map(|amount| SourcedAmount { amount, source: None, vat: None, name: None });
    }
    let table = node.table()?;
    table.only(&["amount", "source"]);
    let source = source(&table, sources);
    let amount = table.need("amount").and_then(Node::money)?;
    Some(SourcedAmount { amount, source, vat: None, name: None })
}

/// The source that a table cites.
pub fn source(table: &Table<'_>, sources: &[String]) -> Option<String> {
    table.get("source").and_then(|node| node.reference("reference-source", sources))
}
