//! What rules gave: the winners of each in order, how the count ended, and where the declared order decided.

use super::{Counted, Result, aside, cents, column, number, other_currency, rounded, ties_in_words};
use crate::domain::vote::outcome::Means;
use crate::i18n::Tr;
use crate::report::value::{Cell, Report, Section, Table};

/// What rules gave.
pub fn run(tr: &Tr, counted: &Counted<'_>, results: &[Result]) -> Report {
    let mut sections = vec![facts(tr, counted), Section::Table(rules(tr, counted, results))];
    sections.push(Section::Table(winners(tr, counted, results)));
    if results.iter().any(|result| !result.outcome.ties.is_empty()) {
        sections.push(Section::Table(ties(tr, counted, results)));
    }
    sections.extend(other_currency(tr, counted));
    Report { name: "vote-run", title: counted.title.to_owned(), sections }
}

/// What was voted on.
pub fn facts(tr: &Tr, counted: &Counted<'_>) -> Section {
    let facts = vec![
        (column(tr, "budget"), Cell::Money(counted.election.budget)),
        (column(tr, "projects"), Cell::count(counted.election.projects.len())),
        (column(tr, "voters"), number(counted.tally.voters)),
        (column(tr, "ties"), ties_in_words(tr, counted.ties)),
    ];
    Section::Facts { key: "vote", title: None, facts }
}

fn rules(tr: &Tr, counted: &Counted<'_>, results: &[Result]) -> Table {
    let row = |result: &Result| {
        let outcome = &result.outcome;
        let shares = outcome.shares.as_ref();
        let stop: &'static str = outcome.stop.into();
        vec![
            Cell::Text(result.name.clone()),
            Cell::count(outcome.selected.len()),
            Cell::Money(outcome.cost),
            Cell::Money(counted.election.budget.minus(outcome.cost)),
            shares.map_or(Cell::Empty, |shares| cents(&shares.start)),
            shares.map_or(Cell::Empty, |shares| cents(&shares.end)),
            shares.map_or(Cell::Empty, |shares| number(shares.steps)),
            Cell::Code { code: stop.to_owned(), label: tr.text(&format!("vote-stop-{stop}")) },
        ]
    };
    Table {
        key: "rules",
        title: Some(tr.text("vote-rules-title")),
        columns: vec![
            column(tr, "rule"),
            column(tr, "winners"),
            column(tr, "spent"),
            column(tr, "left"),
            aside(tr, "share_start"),
            column(tr, "share_end"),
            aside(tr, "steps"),
            column(tr, "stop"),
        ],
        rows: results.iter().map(row).collect(),
        when_empty: None,
        note: None,
    }
}

fn winners(tr: &Tr, counted: &Counted<'_>, results: &[Result]) -> Table {
    let mut rows = Vec::new();
    for result in results {
        for (order, round) in result.outcome.rounds.iter().enumerate() {
            let project = &counted.election.projects[round.project];
            let (most_paid, effective) = match &round.means {
                Means::Shares { most_paid, effective_votes, .. } => {
                    (cents(most_paid), Cell::Count(rounded(effective_votes)))
                }
                Means::Load(load) => (cents(load), Cell::Empty),
                Means::Votes(_) => (Cell::Empty, Cell::Empty),
            };
            rows.push(vec![
                Cell::Text(result.name.clone()),
                Cell::count(order + 1),
                Cell::Text(project.id.clone()),
                Cell::Text(project.name.clone()),
                Cell::Money(project.cost),
                number(counted.tally.votes[round.project]),
                most_paid,
                effective,
                Cell::Money(round.left),
            ]);
        }
    }
    let rule = if results.len() > 1 { column(tr, "rule") } else { aside(tr, "rule") };
    Table {
        key: "winners",
        title: Some(tr.text("vote-winners-title")),
        columns: vec![
            rule,
            column(tr, "order"),
            column(tr, "project"),
            column(tr, "name"),
            column(tr, "cost"),
            column(tr, "votes"),
            aside(tr, "most_paid"),
            aside(tr, "effective_votes"),
            column(tr, "left"),
        ],
        rows,
        when_empty: Some(tr.text("vote-no-winners")),
        note: None,
    }
}

fn ties(tr: &Tr, counted: &Counted<'_>, results: &[Result]) -> Table {
    let id = |place: &usize| Cell::Text(counted.election.projects[*place].id.clone());
    let mut ties = results.iter().flat_map(|result| &result.outcome.ties);
    let unexamined = ties.any(|tie| tie.changes_winners.is_none());
    let mut rows = Vec::new();
    for result in results {
        for tie in &result.outcome.ties {
            rows.push(vec![
                Cell::Text(result.name.clone()),
                Cell::count(tie.round + 1),
                Cell::List(tie.tied.iter().map(id).collect()),
                tie.won.as_ref().map_or(Cell::Empty, id),
                tie.changes_winners.map_or(Cell::Empty, Cell::Flag),
            ]);
        }
    }
    Table {
        key: "ties",
        title: Some(tr.text("vote-ties-title")),
        columns: vec![
            column(tr, "rule"),
            column(tr, "round"),
            column(tr, "tied"),
            column(tr, "first"),
            column(tr, "changes_winners"),
        ],
        rows,
        when_empty: None,
        note: unexamined.then(|| tr.text("vote-ties-note")),
    }
}
