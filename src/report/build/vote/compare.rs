//! Rules side by side.

use super::run::facts;
use super::{Counted, Result, aside, column, number, other_currency};
use crate::domain::money::Cents;
use crate::i18n::{Tr, quantity};
use crate::report::value::{Cell, Report, Section, Table};

/// Rules side by side: what each spends, how many voters see something of theirs funded, how much that is on average,
/// and which projects win by which rules.
pub fn compare(tr: &Tr, counted: &Counted<'_>, results: &[Result]) -> Report {
    let mut sections = vec![facts(tr, counted)];
    sections.push(Section::Table(rules(tr, results)));
    sections.push(Section::Table(projects(tr, counted, results)));
    sections.extend(other_currency(tr, counted));
    Report { name: "vote-compare", title: counted.title.to_owned(), sections }
}

fn rules(tr: &Tr, results: &[Result]) -> Table {
    let row = |result: &Result| {
        let found = &result.satisfaction;
        let voters = found.voters.max(1);
        let cost = (found.cents * 2 + i128::from(voters)) / (i128::from(voters) * 2);
        vec![
            Cell::Text(result.name.clone()),
            Cell::count(result.outcome.selected.len()),
            Cell::Money(result.outcome.cost),
            number(found.reached),
            Cell::Share {
                part: i64::try_from(found.reached).unwrap_or(i64::MAX),
                whole: i64::try_from(found.voters).unwrap_or(i64::MAX),
            },
            average(tr, found.winners, voters),
            Cell::Money(Cents(i64::try_from(cost).unwrap_or(i64::MAX))),
        ]
    };
    Table {
        key: "rules",
        title: Some(tr.text("vote-compared-title")),
        columns: vec![
            column(tr, "rule"),
            column(tr, "winners"),
            column(tr, "spent"),
            column(tr, "reached"),
            column(tr, "reached_share"),
            column(tr, "average_winners"),
            column(tr, "average_cost"),
        ],
        rows: results.iter().map(row).collect(),
        when_empty: None,
        note: Some(tr.text("vote-compared-note")),
    }
}

/// A sum over the voters, with two decimals.
fn average(tr: &Tr, sum: u64, voters: u64) -> Cell {
    let hundredths = (u128::from(sum) * 200 + u128::from(voters)) / (u128::from(voters) * 2);
    let hundredths = i64::try_from(hundredths).unwrap_or(i64::MAX);
    Cell::Code {
        code: format!("{}.{:02}", hundredths / 100, hundredths % 100),
        label: quantity(tr.language(), hundredths.saturating_mul(10)),
    }
}

fn projects(tr: &Tr, counted: &Counted<'_>, results: &[Result]) -> Table {
    let winning = |place: usize| -> Vec<Cell> {
        let won = results.iter().filter(|result| result.outcome.selected.contains(&place));
        won.map(|result| Cell::Text(result.name.clone())).collect()
    };
    let mut order: Vec<usize> = (0..counted.election.projects.len()).collect();
    order.sort_by_key(|&place| std::cmp::Reverse((winning(place).len(), counted.tally.votes[place])));
    let row = |place: usize| {
        let project = &counted.election.projects[place];
        let won = winning(place);
        vec![
            Cell::Text(project.id.clone()),
            Cell::Text(project.name.clone()),
            Cell::Money(project.cost),
            number(counted.tally.votes[place]),
            Cell::count(won.len()),
            Cell::List(won),
        ]
    };
    Table {
        key: "projects",
        title: Some(tr.text("vote-projects-title")),
        columns: vec![
            column(tr, "project"),
            column(tr, "name"),
            column(tr, "cost"),
            column(tr, "votes"),
            column(tr, "rules"),
            aside(tr, "won_by"),
        ],
        rows: order.into_iter().map(row).collect(),
        when_empty: None,
        note: None,
    }
}
