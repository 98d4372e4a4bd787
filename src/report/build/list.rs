//! `wijk list`: dossiers, a page at a time.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::names::Names;
use super::{Result, aside, column};
use crate::domain::fact::Fact;
use crate::domain::ids::EditionId;
use crate::domain::money::Cents;
use crate::i18n::Tr;
use crate::report::value::{Cell, Report, Section, Table};
use crate::storage::View;
use crate::storage::list::{Filter, ListRow};
use crate::storage::report::rule_sets;

/// The dossiers that a filter lets through, with what they ask in all when the list is complete.
///
/// # Errors
/// The register's.
pub fn list(view: View<'_>, tr: &Tr, filter: &Filter, today: NaiveDate) -> Result<Report> {
    // One more than is shown tells whether there are more.
    let asked_for = Filter { limit: filter.limit.map(|limit| limit.saturating_add(1)), ..filter.clone() };
    let mut found = view.list(&asked_for)?;
    let shown = filter.limit.map_or(found.len(), |limit| limit as usize);
    let complete = found.len() <= shown;
    found.truncate(shown);
    let editions: BTreeSet<EditionId> = found.iter().map(|row| row.edition).collect();
    let editions: Vec<EditionId> = editions.into_iter().collect();
    let rules = rule_sets(view, &editions)?;
    let names = Names { rules: &rules, tr };
    let note = if found.is_empty() {
        None
    } else if complete {
        let envelope = match editions[..] {
            [only] => view.edition_by_id(only)?.envelope,
            _ => None,
        };
        Some(total(tr, &found, envelope))
    } else {
        Some(tr.fact(&Fact::new("report-list-more").with("count", shown)))
    };
    let columns = vec![
        column(tr, "dossier"),
        column(tr, "neighbourhood"),
        column(tr, "municipality"),
        column(tr, "phase"),
        column(tr, "asked"),
        column(tr, "days"),
        aside(tr, "status"),
        aside(tr, "since"),
        aside(tr, "submitted"),
        aside(tr, "places"),
    ];
    let rows = found.iter().map(|row| cells(row, &names, today)).collect();
    let table = Table {
        key: "dossiers",
        title: None,
        columns,
        rows,
        when_empty: Some(tr.text("report-list-empty")),
        note,
    };
    Ok(Report { name: "list", title: String::new(), sections: vec![Section::Table(table)] })
}

fn cells(row: &ListRow, names: &Names<'_>, today: NaiveDate) -> Vec<Cell> {
    let municipality = match row.nis.as_deref().map(|nis| names.municipality(row.edition, nis)) {
        Some(Cell::Code { code, label }) if row.places > 1 => {
            Cell::Code { code, label: format!("{label} +{}", row.places - 1) }
        }
        Some(cell) => cell,
        None => Cell::Empty,
    };
    vec![
        Cell::Text(row.reference.clone()),
        Cell::Text(row.name.clone()),
        municipality,
        names.standing(row.edition, row.standing),
        Cell::Money(row.asked),
        Cell::Days((today - row.since).num_days().max(0)),
        names.status(row.standing.status),
        Cell::Date(row.since),
        Cell::Date(row.submitted_on),
        Cell::Count(i64::from(row.places)),
    ]
}

fn total(tr: &Tr, rows: &[ListRow], envelope: Option<Cents>) -> String {
    let asked: Cents = rows.iter().map(|row| row.asked).sum();
    let fact = Fact::new("report-list-total").with("count", rows.len()).with("asked", asked);
    let mut text = tr.fact(&fact);
    if let Some(envelope) = envelope.filter(|envelope| envelope.0 > 0) {
        let share = crate::report::render::percent(tr, asked.0, envelope.0);
        let fact = Fact::new("report-list-envelope").with("envelope", envelope).with("share", share);
        text = format!("{text} · {}", tr.fact(&fact));
    }
    text
}
