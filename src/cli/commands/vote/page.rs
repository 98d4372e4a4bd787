//! A vote as a report.

use super::tell;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::vote::Page;
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};

/// A column with its label in the reader's language.
pub fn column(tr: &Tr, key: &'static str) -> Column {
    let measure = match key {
        "budget" | "cost" | "left" | "amount" => Measure::Money,
        "number" | "projects" | "ballots" | "counted" | "rejected" | "in" | "votes" | "place" | "batch"
        | "line" | "rank" => Measure::Number,
        _ => Measure::Unsaid,
    };
    Column::new(key, tr.text(&format!("voting-column-{}", key.replace('_', "-")))).measuring(measure)
}

/// A column that narrow terminals leave out.
pub fn aside(tr: &Tr, key: &'static str) -> Column {
    Column { secondary: true, ..column(tr, key) }
}

/// What stands above everything about a vote.
pub fn title(tr: &Tr, page: &Page) -> String {
    tr.fact(&tell::fact("voting-title", page))
}

/// How far a vote is.
pub fn stage(tr: &Tr, page: &Page) -> Cell {
    let code = page.stage().to_string();
    Cell::Code { label: tr.term(&format!("vote-stage-{code}")), code }
}

/// Everything of a vote.
pub fn report(tr: &Tr, page: &Page) -> Report {
    let mut sections = vec![facts(tr, page), Section::Table(projects(tr, page))];
    sections.extend(lot(tr, page));
    sections.extend(ties(tr, page));
    Report { name: "vote", title: title(tr, page), sections }
}

fn facts(tr: &Tr, page: &Page) -> Section {
    let vote = &page.vote;
    let terms = &vote.terms;
    let term = |group: &str, code: String| Cell::Code { label: tr.term(&format!("{group}-{code}")), code };
    let count = |count: Option<u32>| count.map_or(Cell::Empty, |count| Cell::Count(i64::from(count)));
    let number = |count: u64| Cell::Count(i64::try_from(count).unwrap_or(i64::MAX));
    let (counted, rejected) = page.ballots();
    let result = page.result.as_ref();
    let facts = vec![
        (column(tr, "number"), Cell::Count(vote.id.0)),
        (column(tr, "edition"), Cell::Text(vote.reference.clone())),
        (column(tr, "stage"), stage(tr, page)),
        (column(tr, "begins_on"), Cell::Date(vote.begins_on)),
        (column(tr, "ends_on"), Cell::Date(vote.ends_on)),
        (column(tr, "closed_on"), Cell::date(vote.closed_on)),
        (column(tr, "budget"), Cell::Money(vote.budget)),
        (column(tr, "ballot"), term("ballot", terms.ballot.to_string())),
        (column(tr, "min_projects"), count(terms.min_projects)),
        (column(tr, "max_projects"), count(terms.max_projects)),
        (column(tr, "points"), count(terms.points)),
        (column(tr, "rule"), term("voting-rule", terms.rule.to_string())),
        (column(tr, "threshold"), count(terms.threshold)),
        (column(tr, "ties"), term("ties", terms.ties.to_string())),
        (column(tr, "counted"), number(counted)),
        (column(tr, "rejected"), number(rejected)),
        (column(tr, "counted_on"), Cell::date(result.map(|result| result.counted_on))),
        (column(tr, "cost"), Cell::money(result.map(|result| result.cost))),
        (column(tr, "left"), Cell::money(result.map(|result| vote.budget.minus(result.cost)))),
        (column(tr, "adopted_on"), Cell::date(result.and_then(|result| result.adopted_on))),
        (aside(tr, "rules_sha256"), Cell::text(vote.rules_sha256.clone())),
    ];
    Section::Facts { key: "vote", title: None, facts }
}

/// What is on the ballot; with a result by place, else by number.
pub fn projects(tr: &Tr, page: &Page) -> Table {
    let outcome = page.result.as_ref().map(|result| &result.outcome);
    let order: Vec<u32> = match outcome {
        Some(outcome) => {
            let losers = outcome.ranking.iter().filter(|number| !outcome.won(**number));
            outcome.selected.iter().chain(losers).copied().collect()
        }
        None => page.projects.iter().map(|one| one.number).collect(),
    };
    let rows = order.into_iter().filter_map(|number| page.project(number)).map(|one| {
        let mut row = vec![
            Cell::Count(i64::from(one.number)),
            Cell::Text(one.title.clone()),
            Cell::Text(one.neighbourhood.clone()),
            Cell::Money(one.cost),
        ];
        if let Some(outcome) = outcome {
            row.push(Cell::Count(i64::try_from(outcome.votes_of(one.number)).unwrap_or(i64::MAX)));
            row.push(Cell::Flag(outcome.won(one.number)));
        }
        row.push(Cell::Text(one.id()));
        row
    });
    let mut columns =
        vec![column(tr, "number"), column(tr, "title"), column(tr, "neighbourhood"), column(tr, "cost")];
    if outcome.is_some() {
        columns.extend([column(tr, "votes"), column(tr, "won")]);
    }
    columns.push(aside(tr, "project"));
    Table {
        key: "projects",
        title: Some(tr.text("voting-projects-title")),
        columns,
        rows: rows.collect(),
        when_empty: None,
        note: None,
    }
}

fn lot(tr: &Tr, page: &Page) -> Option<Section> {
    let lot = page.lot.as_ref()?;
    let order = lot.sequence.iter().map(|number| Cell::Count(i64::from(*number)));
    Some(Section::Facts {
        key: "lot",
        title: Some(tr.text("voting-lot-title")),
        facts: vec![
            (column(tr, "drawn_on"), Cell::Date(lot.drawn_on)),
            (column(tr, "seed"), Cell::Text(lot.seed.clone())),
            (column(tr, "witnesses"), Cell::text(lot.witnesses.clone())),
            (column(tr, "order"), Cell::List(order.collect())),
        ],
    })
}

fn ties(tr: &Tr, page: &Page) -> Option<Section> {
    let result = page.result.as_ref().filter(|result| !result.outcome.ties.is_empty())?;
    let numbers =
        |numbers: &[u32]| Cell::List(numbers.iter().map(|number| Cell::Count(i64::from(*number))).collect());
    let rows = result.outcome.ties.iter().map(|tie| {
        vec![
            numbers(&tie.tied),
            tie.won.map_or(Cell::Empty, |won| Cell::Count(i64::from(won))),
            tie.changes_winners.map_or(Cell::Empty, Cell::Flag),
        ]
    });
    let order = Fact::new("voting-ties-order").with_term("ties", format!("ties-{}", page.vote.terms.ties));
    Some(Section::Table(Table {
        key: "ties",
        title: Some(tr.text("voting-ties-title")),
        columns: vec![column(tr, "tied"), column(tr, "first"), column(tr, "changes_winners")],
        rows: rows.collect(),
        when_empty: None,
        note: Some(tr.fact(&order)),
    }))
}
