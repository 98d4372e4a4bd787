//! The selection in a programme file: how its bodies work, what is admissible, marks, approvals, appeals, the vote; and
//! what an edition changes of them.

use std::collections::BTreeMap;

use strum::VariantArray as _;

use super::super::definition::Source;
use super::super::selection::{
    AdmissibilityCriterion, AppealTerms, ApprovalStep, BALLOTS, BodyKind, RULES, ScoreCriterion, Scoring,
    Selection, SelectionChange, Sitting, TIES, VoteSettings,
};
use super::{Known, terms, vocabulary};
use crate::domain::fact::Fact;
use crate::domain::toml_reader::{Node, Table};

/// What a body can say beside its names.
pub const BODY_KEYS: [&str; 4] = ["kind", "quorum", "outsiders", "source"];
const VOTE_KEYS: [&str; 8] =
    ["ballot", "rule", "ties", "min-projects", "max-projects", "points", "threshold", "source"];

/// All of it.
pub fn selection(root: &Table<'_>, known: &Known, sources: &BTreeMap<String, Source>) -> Selection {
    let reading = Reading { known, sources };
    Selection {
        sittings: reading.sittings(root),
        admissibility: reading.admissibility(root),
        scoring: reading.scoring(root),
        approvals: reading.approvals(root),
        appeals: reading.appeals(root),
        vote: root.get("vote").and_then(Node::table).map(|table| reading.vote(&table)),
    }
}

/// The codes of the criteria that members give marks on, also of those with faults in them.
pub fn criteria_codes(root: &Table<'_>) -> Vec<String> {
    let quiet = |node: &&Node<'_>| node.is_table();
    let scoring = root.get("scoring").filter(quiet).and_then(Node::table);
    let criteria =
        scoring.as_ref().and_then(|table| table.get("criteria")).filter(quiet).and_then(Node::table);
    criteria.map(|criteria| criteria.keys()).unwrap_or_default()
}

struct Reading<'r> {
    known: &'r Known,
    sources: &'r BTreeMap<String, Source>,
}

impl Reading<'_> {
    fn source(&self, table: &Table<'_>) -> Option<Source> {
        vocabulary::source(table, &self.known.sources).and_then(|key| self.sources.get(&key)).cloned()
    }

    fn tracks(&self, table: &Table<'_>) -> Vec<String> {
        let tracks =
            table.get("tracks").and_then(|node| node.references("reference-track", &self.known.tracks));
        tracks.unwrap_or_default()
    }

    /// Bodies that say how they work; those that say nothing are names only.
    fn sittings(&self, root: &Table<'_>) -> Vec<Sitting> {
        let kinds: Vec<&str> = BodyKind::VARIANTS.iter().map(Into::into).collect();
        let mut found = Vec::new();
        for (code, _, table) in vocabulary::tables(root, "bodies") {
            let Some(table) = table else { continue };
            if BODY_KEYS.iter().all(|key| table.get(key).is_none()) {
                continue;
            }
            // A body that is only a name needs no kind.
            if table.get("kind").is_none() {
                table.lack("kind", Fact::new("toml-missing-key").with("key", "kind"));
            }
            let kind =
                table.get("kind").and_then(|node| node.word(&kinds)).and_then(|word| word.parse().ok());
            found.push(Sitting {
                body: code.to_owned(),
                kind: kind.unwrap_or(BodyKind::Authority),
                quorum: count(&table, "quorum", 1..=1000),
                outsiders: table.get("outsiders").and_then(Node::flag).unwrap_or_default(),
                source: self.source(&table),
            });
        }
        found
    }

    fn admissibility(&self, root: &Table<'_>) -> Vec<AdmissibilityCriterion> {
        let mut found = Vec::new();
        for (code, node, table) in vocabulary::tables(root, "admissibility") {
            vocabulary::slug_key(code, &node);
            let Some(table) = table else { continue };
            table.only(&["nl", "fr", "en", "tracks", "themes", "items", "source"]);
            let codes = |key: &str, what: &'static str, known: &[String]| {
                table.get(key).and_then(|node| node.references(what, known)).unwrap_or_default()
            };
            found.push(AdmissibilityCriterion {
                code: code.to_owned(),
                name: vocabulary::texts(&table),
                tracks: self.tracks(&table),
                themes: codes("themes", "reference-theme", &self.known.themes),
                items: codes("items", "reference-item", &self.known.menu),
                source: self.source(&table),
            });
        }
        found
    }

    fn scoring(&self, root: &Table<'_>) -> Scoring {
        let Some(table) = root.get("scoring").and_then(Node::table) else { return Scoring::default() };
        table.only(&["scale", "threshold", "spread", "criteria"]);
        let mut criteria = Vec::new();
        for (code, node, table) in vocabulary::tables(&table, "criteria") {
            vocabulary::slug_key(code, &node);
            let Some(table) = table else { continue };
            table.only(&["nl", "fr", "en", "weight", "tracks", "source"]);
            criteria.push(ScoreCriterion {
                code: code.to_owned(),
                name: vocabulary::texts(&table),
                weight: weight(&table).unwrap_or(1),
                tracks: self.tracks(&table),
                source: self.source(&table),
            });
        }
        let (scale, threshold, spread) = scale(&table);
        Scoring { scale, threshold, spread, criteria }
    }

    fn approvals(&self, root: &Table<'_>) -> Vec<ApprovalStep> {
        let mut found = Vec::new();
        for (code, node, table) in vocabulary::tables(root, "approvals") {
            vocabulary::slug_key(code, &node);
            let Some(table) = table else { continue };
            table.only(&["nl", "fr", "en", "body", "above", "tracks", "source"]);
            let body =
                table.need("body").and_then(|node| node.reference("reference-body", &self.known.bodies));
            found.push(ApprovalStep {
                code: code.to_owned(),
                name: vocabulary::texts(&table),
                body: body.unwrap_or_default(),
                above: table.get("above").and_then(Node::money),
                tracks: self.tracks(&table),
                source: self.source(&table),
            });
        }
        found
    }

    fn appeals(&self, root: &Table<'_>) -> AppealTerms {
        let Some(table) = root.get("appeals").and_then(Node::table) else { return AppealTerms::default() };
        table.only(&["lodge", "answer", "body", "source"]);
        AppealTerms {
            lodge: length(&table, "lodge"),
            answer: length(&table, "answer"),
            body: table.get("body").and_then(|node| node.reference("reference-body", &self.known.bodies)),
            source: self.source(&table),
        }
    }

    fn vote(&self, table: &Table<'_>) -> VoteSettings {
        table.only(&VOTE_KEYS);
        VoteSettings { source: self.source(table), ..vote(table) }
    }
}

/// What an edition changes of the selection.
pub fn changes(edition: &Table<'_>, known: &Known) -> SelectionChange {
    let quorums = each(edition, "bodies", ("reference-body", &known.bodies), &["quorum"], |table| {
        count(table, "quorum", 1..=1000)
    });
    let above = each(edition, "approvals", ("reference-approval", &known.approvals), &["above"], |table| {
        table.get("above").and_then(Node::money)
    });
    let mut change = SelectionChange { quorums, above, ..SelectionChange::default() };
    if let Some(table) = edition.get("scoring").and_then(Node::table) {
        table.only(&["scale", "threshold", "spread", "criteria"]);
        (change.scale, change.threshold, change.spread) = scale(&table);
        change.weights =
            each(&table, "criteria", ("reference-criterion", &known.criteria), &["weight"], weight);
    }
    if let Some(table) = edition.get("appeals").and_then(Node::table) {
        table.only(&["lodge", "answer"]);
        change.lodge = length(&table, "lodge");
        change.answer = length(&table, "answer");
    }
    if let Some(table) = edition.get("vote").and_then(Node::table) {
        table.only(&VOTE_KEYS[..7]);
        change.vote = vote(&table);
    }
    change
}

/// One value for each code of a table of tables.
fn each<T>(
    outer: &Table<'_>,
    key: &str,
    (what, codes): (&'static str, &[String]),
    keys: &[&str],
    value: impl Fn(&Table<'_>) -> Option<T>,
) -> BTreeMap<String, T> {
    let mut found = BTreeMap::new();
    for (code, node, table) in vocabulary::tables(outer, key) {
        if !codes.iter().any(|known| known == code) {
            node.unknown(code, what, codes);
            continue;
        }
        let Some(table) = table else { continue };
        table.only(keys);
        if let Some(value) = value(&table) {
            found.insert(code.to_owned(), value);
        }
    }
    found
}

fn count(table: &Table<'_>, key: &str, bounds: std::ops::RangeInclusive<i64>) -> Option<u32> {
    table.get(key).and_then(|node| node.number(bounds)).and_then(|number| u32::try_from(number).ok())
}

fn weight(table: &Table<'_>) -> Option<u32> {
    count(table, "weight", 1..=1000)
}

/// Scale, threshold and spread.
fn scale(table: &Table<'_>) -> (Option<u32>, Option<u32>, Option<u32>) {
    (count(table, "scale", 1..=1000), count(table, "threshold", 0..=100), count(table, "spread", 0..=100))
}

/// A length of time in a table of its own, such as `{ days = 30 }`.
pub fn length(table: &Table<'_>, key: &str) -> Option<super::super::period::Length> {
    let table = table.get(key).and_then(Node::table)?;
    table.only(&terms::keys(&[]));
    terms::length(&table)
}

/// What is said of the vote, without its source.
fn vote(table: &Table<'_>) -> VoteSettings {
    let word = |key: &str, words: &[&str]| table.get(key).and_then(|node| node.word(words));
    let settings = VoteSettings {
        ballot: word("ballot", BALLOTS),
        rule: word("rule", RULES),
        ties: word("ties", TIES),
        min_projects: count(table, "min-projects", 0..=10_000),
        max_projects: count(table, "max-projects", 1..=10_000),
        points: count(table, "points", 1..=1_000_000),
        threshold: count(table, "threshold", 1..=100_000_000),
        source: None,
    };
    if let (Some(least), Some(most)) = (settings.min_projects, settings.max_projects)
        && least > most
        && let Some(node) = table.get("min-projects")
    {
        node.fault(Fact::new("toml-out-of-range").with("minimum", 0_u32).with("maximum", most));
    }
    settings
}
