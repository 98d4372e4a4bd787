//! What a rule set says of the selection: who sits, what is admissible, marks, the approval chain, appeals, the vote.

use super::{length_cell, plain};
use crate::domain::programme::definition::Source;
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Section, Table};

/// Its parts; what a rule set says nothing of is empty, and not seen by people.
pub fn sections(tr: &Tr, rules: &RuleSet) -> Vec<Section> {
    let tables = [bodies(tr, rules), admissibility(tr, rules), criteria(tr, rules), approvals(tr, rules)];
    let title = Some(tr.text("edition-selection-title"));
    let facts = Section::Facts { key: "selection", title, facts: facts(tr, rules) };
    tables.into_iter().map(Section::Table).chain([facts]).collect()
}

fn cited(source: Option<&Source>) -> Cell {
    Cell::text(source.map(|source| source.key.clone()))
}

fn bodies(tr: &Tr, rules: &RuleSet) -> Table {
    let rows = rules.selection.sittings.iter().map(|sitting| {
        vec![
            Cell::Text(sitting.body.clone()),
            Cell::Text(name_of(&rules.bodies, &sitting.body).get(tr.language()).to_owned()),
            Cell::Code { code: sitting.kind.to_string(), label: tr.term(&format!("body-{}", sitting.kind)) },
            sitting.quorum.map_or(Cell::Empty, |quorum| Cell::Count(i64::from(quorum))),
            Cell::Flag(sitting.outsiders),
            cited(sitting.source.as_ref()),
        ]
    });
    plain(tr, "bodies", &["body", "name", "body_kind", "quorum"], &["outsiders", "source"], rows.collect())
}

fn admissibility(tr: &Tr, rules: &RuleSet) -> Table {
    let rows = rules.selection.admissibility.iter().map(|criterion| {
        vec![
            Cell::Text(criterion.code.clone()),
            Cell::Text(criterion.name.get(tr.language()).to_owned()),
            cited(criterion.source.as_ref()),
        ]
    });
    plain(tr, "admissibility", &["criterion", "name"], &["source"], rows.collect())
}

fn criteria(tr: &Tr, rules: &RuleSet) -> Table {
    let rows = rules.selection.scoring.criteria.iter().map(|criterion| {
        vec![
            Cell::Text(criterion.code.clone()),
            Cell::Text(criterion.name.get(tr.language()).to_owned()),
            Cell::Count(i64::from(criterion.weight)),
            cited(criterion.source.as_ref()),
        ]
    });
    plain(tr, "criteria", &["criterion", "name", "weight"], &["source"], rows.collect())
}

fn approvals(tr: &Tr, rules: &RuleSet) -> Table {
    let rows = rules.selection.approvals.iter().map(|step| {
        vec![
            Cell::Text(step.code.clone()),
            Cell::Text(step.name.get(tr.language()).to_owned()),
            step.above.map_or(Cell::Empty, Cell::Money),
            Cell::Text(name_of(&rules.bodies, &step.body).get(tr.language()).to_owned()),
            cited(step.source.as_ref()),
        ]
    });
    plain(tr, "approvals", &["step", "name", "above"], &["body", "source"], rows.collect())
}

/// What is one figure or word for the whole edition.
fn facts(tr: &Tr, rules: &RuleSet) -> Vec<(Column, Cell)> {
    let selection = &rules.selection;
    let scoring = &selection.scoring;
    let appeals = &selection.appeals;
    let vote = selection.vote.clone().unwrap_or_default();
    let count = |count: Option<u32>| count.map(|count| Cell::Count(i64::from(count)));
    let word = |area: &str, word: Option<String>| {
        word.map(|word| Cell::Code { label: tr.term(&format!("{area}-{word}")), code: word })
    };
    let body = appeals.body.as_ref();
    let all = [
        ("scale", count(scoring.scale)),
        ("threshold", count(scoring.threshold)),
        ("spread", count(scoring.spread)),
        ("lodge", appeals.lodge.map(|length| length_cell(tr, length))),
        ("answer", appeals.answer.map(|length| length_cell(tr, length))),
        (
            "appeal_body",
            body.map(|body| Cell::Text(name_of(&rules.bodies, body).get(tr.language()).to_owned())),
        ),
        ("ballot", word("ballot", vote.ballot)),
        ("voting_rule", word("voting-rule", vote.rule)),
        ("ties", word("ties", vote.ties)),
        ("min_projects", count(vote.min_projects)),
        ("max_projects", count(vote.max_projects)),
        ("points", count(vote.points)),
        ("min_votes", count(vote.threshold)),
    ];
    let column =
        |key: &'static str| Column::new(key, tr.text(&format!("edition-column-{}", key.replace('_', "-"))));
    all.into_iter().map(|(key, cell)| (column(key), cell.unwrap_or(Cell::Empty))).collect()
}
