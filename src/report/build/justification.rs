//! `wijk report justification`: who owes proofs, since when, and what was handed in that is not judged.

use chrono::NaiveDate;

use super::Result;
use super::names::term;
use super::spending::{aside, column};
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::i18n::Tr;
use crate::report::value::{Cell, Report, Section, Table};
use crate::storage::View;
use crate::storage::edition::EditionRow;
use crate::storage::report::justification::OwedRow;

/// Who owes proofs in an edition.
///
/// # Errors
/// The register's.
pub fn justification(view: View<'_>, tr: &Tr, edition: &EditionRow, today: NaiveDate) -> Result<Report> {
    let rows = view.owed_proofs(edition.id)?;
    let justify = view.rule_set(edition.id)?.money.justify;
    let due = |row: &OwedRow| row.since.and_then(|since| justify?.after(since));
    let cells = |row: &OwedRow| {
        vec![
            Cell::Text(row.reference.clone()),
            Cell::Text(row.name.clone()),
            term(tr, "fund", &row.fund.to_string()),
            Cell::Money(row.paid),
            Cell::Money(row.accepted),
            Cell::Money(row.unjustified),
            Cell::date(row.since),
            row.since.map_or(Cell::Empty, |since| Cell::Days((today - since).num_days().max(0))),
            Cell::date(due(row)),
            Cell::Flag(due(row).is_some_and(|due| due < today)),
            Cell::Count(i64::from(row.open)),
            Cell::Count(i64::from(row.returned)),
            Cell::date(row.oldest_open),
        ]
    };
    let total: Cents = rows.iter().map(|row| row.unjustified).sum();
    let late = rows.iter().filter(|row| due(row).is_some_and(|due| due < today)).count();
    let note = Fact::new("expense-owed-total")
        .with("count", rows.iter().filter(|row| row.unjustified > Cents::ZERO).count())
        .with("total", total)
        .with("late", late);
    let table = Table {
        key: "justification",
        title: None,
        columns: vec![
            column(tr, "dossier"),
            aside(tr, "neighbourhood"),
            column(tr, "fund"),
            aside(tr, "paid"),
            aside(tr, "accepted"),
            column(tr, "unjustified"),
            column(tr, "since"),
            aside(tr, "days"),
            column(tr, "due_on"),
            aside(tr, "late"),
            column(tr, "open"),
            aside(tr, "returned"),
            aside(tr, "oldest_open"),
        ],
        rows: rows.iter().map(cells).collect(),
        when_empty: Some(tr.text("expense-owed-none")),
        note: (!rows.is_empty()).then(|| tr.fact(&note)),
    };
    let title = tr.fact(&Fact::new("expense-owed-title").with("edition", &edition.reference));
    Ok(Report { name: "report-justification", title, sections: vec![Section::Table(table)] })
}
