//! `wijk report justification`: who owes proofs, since when, and what was handed in that is not judged.

use chrono::NaiveDate;

use super::Result;
use super::names::term;
use super::spending::{aside, column};
use crate::domain::fact::{Fact, Value};
use crate::domain::money::Cents;
use crate::i18n::Tr;
use crate::report::value::{Cell, Report, Section, Table};
use crate::storage::View;
use crate::storage::edition::EditionRow;
use crate::storage::report::justification::OwedRow;

/// Who owes proofs in some editions; `what` is how they are called together.
///
/// # Errors
/// The register's.
pub fn justification(
    view: View<'_>,
    tr: &Tr,
    (what, editions): (&Value, &[EditionRow]),
    today: NaiveDate,
) -> Result<Report> {
    let mut rows: Vec<(OwedRow, Option<NaiveDate>)> = Vec::new();
    let mut of_editions = Vec::new();
    for edition in editions {
        // Each edition has its own term.
        let justify = view.rule_set(edition.id)?.money.justify;
        let own = view.owed_proofs(edition.id)?;
        of_editions.push((edition, own.iter().map(|row| row.unjustified).sum::<Cents>()));
        rows.extend(own.into_iter().map(|row| {
            let due = row.since.and_then(|since| justify?.after(since));
            (row, due)
        }));
    }
    let cells = |(row, due): &(OwedRow, Option<NaiveDate>)| {
        vec![
            Cell::Text(row.reference.clone()),
            Cell::Text(row.name.clone()),
            term(tr, "fund", &row.fund.to_string()),
            Cell::Money(row.paid),
            Cell::Money(row.accepted),
            Cell::Money(row.unjustified),
            Cell::date(row.since),
            row.since.map_or(Cell::Empty, |since| Cell::Days((today - since).num_days().max(0))),
            Cell::date(*due),
            Cell::Flag(due.is_some_and(|due| due < today)),
            Cell::Count(i64::from(row.open)),
            Cell::Count(i64::from(row.returned)),
            Cell::date(row.oldest_open),
        ]
    };
    let total: Cents = rows.iter().map(|(row, _)| row.unjustified).sum();
    let late = rows.iter().filter(|(_, due)| due.is_some_and(|due| due < today)).count();
    let note = Fact::new("expense-owed-total")
        .with("count", rows.iter().filter(|(row, _)| row.unjustified > Cents::ZERO).count())
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
    let title = tr.fact(&Fact::new("expense-owed-title").with("edition", what.clone()));
    Ok(Report {
        name: "report-justification",
        title,
        sections: vec![Section::Table(table), Section::Table(by_edition(tr, &of_editions, total))],
    })
}

/// What each edition has still to be justified, and all together, where there are several.
fn by_edition(tr: &Tr, editions: &[(&EditionRow, Cents)], total: Cents) -> Table {
    let mut rows: Vec<Vec<Cell>> = editions
        .iter()
        .filter(|_| editions.len() > 1)
        .map(|(edition, sum)| vec![Cell::Text(edition.reference.clone()), Cell::Money(*sum)])
        .collect();
    if !rows.is_empty() {
        let label = tr.text("report-programmes-total");
        rows.push(vec![Cell::Code { code: "total".to_owned(), label }, Cell::Money(total)]);
    }
    let columns = vec![super::column(tr, "edition"), column(tr, "unjustified")];
    Table { when_empty: None, ..super::table(tr, "editions", columns, rows) }
}
