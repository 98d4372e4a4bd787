//! Why a project won or lost, round by round.

use super::{Counted, Result, aside, cents, column, number, other_currency, rounded};
use crate::domain::fact::Fact;
use crate::domain::vote::Exact;
use crate::domain::vote::explain::{Explanation, Standing, Why};
use crate::domain::vote::rule::Rule;
use crate::i18n::Tr;
use crate::report::value::{Cell, Report, Section, Table};

/// Why a project won or lost.
pub fn explain(tr: &Tr, counted: &Counted<'_>, result: &Result, explanation: &Explanation) -> Report {
    let project = &counted.election.projects[explanation.project];
    let title = Fact::new("vote-explain-title")
        .with("project", project.id.as_str())
        .with("name", project.name.as_str())
        .with("vote", counted.title);
    let mut sections = vec![facts(tr, counted, result, explanation)];
    if !explanation.rounds.is_empty() {
        sections.push(Section::Table(rounds(tr, counted, result, explanation)));
    }
    sections.extend(other_currency(tr, counted));
    Report { name: "vote-explain", title: tr.fact(&title), sections }
}

fn facts(tr: &Tr, counted: &Counted<'_>, result: &Result, explanation: &Explanation) -> Section {
    let place = explanation.project;
    let project = &counted.election.projects[place];
    let code: &'static str = (&explanation.why).into();
    let (lacking, lacking_votes) = match &explanation.why {
        Why::SupportersLack { lacking } => (cents(lacking), Cell::Empty),
        Why::TooDear { lacking } | Why::BudgetLacks { lacking } => (Cell::Money(*lacking), Cell::Empty),
        Why::TooFewVotes { lacking } => (Cell::Empty, number(*lacking)),
        Why::Won | Why::NoVotes | Why::Ended => (Cell::Empty, Cell::Empty),
    };
    let shares = result.outcome.shares.as_ref();
    let facts = vec![
        (column(tr, "project"), Cell::Text(project.id.clone())),
        (column(tr, "name"), Cell::Text(project.name.clone())),
        (column(tr, "cost"), Cell::Money(project.cost)),
        (column(tr, "votes"), number(counted.tally.votes[place])),
        (column(tr, "rule"), Cell::Text(result.name.clone())),
        (column(tr, "share_end"), shares.map_or(Cell::Empty, |shares| cents(&shares.end))),
        (column(tr, "won"), Cell::Flag(explanation.won.is_some())),
        (
            column(tr, "why"),
            Cell::Code { code: code.to_owned(), label: tr.text(&format!("vote-why-{code}")) },
        ),
        (column(tr, "lacking"), lacking),
        (column(tr, "lacking_votes"), lacking_votes),
    ];
    Section::Facts { key: "project", title: None, facts }
}

fn rounds(tr: &Tr, counted: &Counted<'_>, result: &Result, explanation: &Explanation) -> Table {
    let cost = |place: usize| Exact::from_integer(counted.election.projects[place].cost.0.into());
    let effective = |place: usize, price: &Exact| Cell::Count(rounded(&(cost(place) / price)));
    let loads = result.rule == Rule::Phragmen;
    let row = |(round, standing): (usize, &Standing)| {
        let price = |price: &Option<Exact>| price.as_ref().map_or(Cell::Empty, cents);
        let votes = |place: Option<usize>, price: &Option<Exact>| match (place, price) {
            (Some(place), Some(price)) if !loads => effective(place, price),
            _ => Cell::Empty,
        };
        vec![
            Cell::count(round + 1),
            Cell::text(standing.winner.map(|place| counted.election.projects[place].id.as_str())),
            price(&standing.winner_price),
            votes(standing.winner, &standing.winner_price),
            price(&standing.money),
            price(&standing.price),
            votes(Some(explanation.project), &standing.price),
            Cell::Money(standing.left),
        ]
    };
    let note = if loads { "vote-explain-loads" } else { "vote-explain-shares" };
    Table {
        key: "rounds",
        title: Some(tr.text("vote-rounds-title")),
        columns: vec![
            column(tr, "round"),
            column(tr, "bought"),
            column(tr, "most_paid"),
            aside(tr, "effective_votes"),
            column(tr, "supporters_have"),
            column(tr, "would_pay"),
            aside(tr, "own_effective_votes"),
            aside(tr, "left"),
        ],
        rows: explanation.rounds.iter().enumerate().map(row).collect(),
        when_empty: None,
        note: Some(tr.text(note)),
    }
}
