//! What is asked during and after the realisation, in a programme file or an edition.

use std::collections::BTreeMap;

use strum::VariantArray as _;

use super::super::definition::Source;
use super::super::period::Length;
use super::super::realisation::{About, AftercareCheck, AnswerKind, EvaluationQuestion, RealisationTerms};
use super::{Known, selection, terms, vocabulary};
use crate::domain::amendment::AmendmentKind;
use crate::domain::toml_reader::{Node, Table};

/// What a programme says.
pub fn realisation(root: &Table<'_>, known: &Known, sources: &BTreeMap<String, Source>) -> RealisationTerms {
    RealisationTerms {
        questions: questions(root, known),
        aftercare: aftercare(root, known, sources),
        ..stated(root, &["scale", "questions"])
    }
}

/// What an edition says instead.
pub fn changes(edition: &Table<'_>) -> RealisationTerms {
    stated(edition, &["scale"])
}

/// What both can say.
fn stated(table: &Table<'_>, of_evaluation: &[&str]) -> RealisationTerms {
    let mut found = RealisationTerms::default();
    if let Some(realisation) = table.get("realisation").and_then(Node::table) {
        realisation.only(&["silent-days", "interim", "approve"]);
        found.silent_days = count(&realisation, "silent-days", 1..=3_660);
        found.interim = selection::length(&realisation, "interim");
        found.approve = realisation.get("approve").and_then(approve);
    }
    if let Some(evaluation) = table.get("evaluation").and_then(Node::table) {
        evaluation.only(of_evaluation);
        found.scale = count(&evaluation, "scale", 2..=100);
    }
    found
}

fn count(table: &Table<'_>, key: &str, bounds: std::ops::RangeInclusive<i64>) -> Option<u32> {
    table.get(key).and_then(|node| node.number(bounds)).and_then(|number| u32::try_from(number).ok())
}

/// The changes that need an approval; an empty list says that none does.
fn approve(node: &Node<'_>) -> Option<Vec<AmendmentKind>> {
    let kinds: Vec<&str> = AmendmentKind::VARIANTS.iter().map(Into::into).collect();
    let words = node.list()?;
    Some(words.iter().filter_map(|node| node.word(&kinds)?.parse().ok()).collect())
}

fn questions(root: &Table<'_>, known: &Known) -> Vec<EvaluationQuestion> {
    let Some(evaluation) = root.get("evaluation").filter(|node| node.is_table()).and_then(Node::table) else {
        return Vec::new();
    };
    let abouts: Vec<&str> = About::VARIANTS.iter().map(Into::into).collect();
    let answers: Vec<&str> = AnswerKind::VARIANTS.iter().map(Into::into).collect();
    let mut found = Vec::new();
    for (code, node, table) in vocabulary::tables(&evaluation, "questions") {
        vocabulary::slug_key(code, &node);
        let Some(table) = table else { continue };
        table.only(&["nl", "fr", "en", "hint", "about", "answer", "tracks"]);
        let about =
            table.need("about").and_then(|node| node.word(&abouts)).and_then(|word| word.parse().ok());
        let answer =
            table.need("answer").and_then(|node| node.word(&answers)).and_then(|word| word.parse().ok());
        found.push(EvaluationQuestion {
            code: code.to_owned(),
            text: vocabulary::texts(&table),
            hint: table.get("hint").map(|node| vocabulary::only_texts(Some(node))),
            about: about.unwrap_or(About::Whole),
            answer: answer.unwrap_or(AnswerKind::Open),
            tracks: tracks(&table, known),
        });
    }
    found
}

fn aftercare(root: &Table<'_>, known: &Known, sources: &BTreeMap<String, Source>) -> Vec<AftercareCheck> {
    let mut found = Vec::new();
    for (code, _, table) in vocabulary::tables(root, "aftercare") {
        let Some(table) = table else { continue };
        table.only(&terms::keys(&["nl", "fr", "en", "tracks", "source"]));
        let length = terms::length(&table);
        if length.is_none() {
            table.need("months");
        }
        let source = vocabulary::source(&table, &known.sources).and_then(|key| sources.get(&key)).cloned();
        found.push(AftercareCheck {
            code: code.to_owned(),
            name: vocabulary::texts(&table),
            after: length.unwrap_or(Length::Days(0)),
            tracks: tracks(&table, known),
            source,
        });
    }
    found
}

fn tracks(table: &Table<'_>, known: &Known) -> Vec<String> {
    let node = table.get("tracks");
    node.and_then(|node| node.references("reference-track", &known.tracks)).unwrap_or_default()
}
