//! `wijk report payments`: what is claimed, ordered and paid in an edition, how long that took, and what is committed and not
//! planned.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use strum::VariantArray as _;

use super::Result;
use super::payment::{aside, column, communication, of, state, table};
use crate::domain::fact::{Fact, Value};
use crate::domain::money::Cents;
use crate::domain::payment::PaymentState;
use crate::i18n::Tr;
use crate::report::value::{Cell, Report, Section, Table};
use crate::storage::View;
use crate::storage::edition::EditionRow;
use crate::storage::payment::{CommittedRow, PaymentRow};

/// What happened in a month.
#[derive(Debug, Clone, Copy, Default)]
struct Month {
    claimed: Cents,
    ordered: Cents,
    paid: Cents,
}

/// The report of some editions; `what` is how they are called together.
///
/// # Errors
/// The register's.
pub fn payments(view: View<'_>, tr: &Tr, (what, editions): (&Value, &[EditionRow])) -> Result<Report> {
    let (mut rows, mut committed, mut of_editions) = (Vec::new(), Vec::new(), Vec::new());
    for edition in editions {
        let own = view.payments_in(Some(edition.id))?;
        of_editions.push((edition.reference.as_str(), sums(&own)));
        rows.extend(own);
        committed.extend(view.committed_in(edition.id)?);
    }
    let title = Fact::new("payment-report-title").with("edition", what.clone());
    let sections = vec![
        Section::Table(months(tr, &rows)),
        Section::Table(states(tr, &rows)),
        speed(tr, &rows),
        Section::Table(unscheduled(tr, &committed)),
        Section::Table(each(tr, &rows)),
        Section::Table(by_edition(tr, &of_editions)),
    ];
    Ok(Report { name: "payments-report", title: tr.fact(&title), sections })
}

/// Claimed, ordered and paid in all; what was cancelled does not count.
fn sums(rows: &[PaymentRow]) -> Month {
    let of = |counts: fn(&PaymentRow) -> bool| {
        let rows = rows.iter().filter(|row| row.state() != PaymentState::Cancelled && counts(row));
        rows.map(|row| row.amount).sum()
    };
    Month {
        claimed: of(|row| row.claimed_on.is_some()),
        ordered: of(|row| row.run.is_some()),
        paid: of(|row| row.paid_on.is_some()),
    }
}

/// Each edition and all together, where there are several.
fn by_edition(tr: &Tr, editions: &[(&str, Month)]) -> Table {
    let cells = |first: Cell, sums: &Month| {
        vec![first, Cell::Money(sums.claimed), Cell::Money(sums.ordered), Cell::Money(sums.paid)]
    };
    let mut total = Month::default();
    let mut rows = Vec::new();
    for (reference, sums) in editions.iter().filter(|_| editions.len() > 1) {
        total.claimed = total.claimed.plus(sums.claimed);
        total.ordered = total.ordered.plus(sums.ordered);
        total.paid = total.paid.plus(sums.paid);
        rows.push(cells(Cell::Text((*reference).to_owned()), sums));
    }
    if !rows.is_empty() {
        let label = tr.text("report-programmes-total");
        rows.push(cells(Cell::Code { code: "total".to_owned(), label }, &total));
    }
    let mut columns = vec![super::column(tr, "edition")];
    columns.extend(["claimed", "ordered", "paid"].map(|key| column(tr, key)));
    Table { when_empty: None, ..titled(tr, "report-editions-title", table(tr, "editions", columns, rows)) }
}

fn titled(tr: &Tr, title: &str, table: Table) -> Table {
    Table { title: Some(tr.text(title)), ..table }
}

/// Days from the claim to what the bank did.
fn days(row: &PaymentRow) -> Option<i64> {
    Some((row.paid_on? - row.claimed_on?).num_days())
}

fn months(tr: &Tr, rows: &[PaymentRow]) -> Table {
    let mut months: BTreeMap<(i32, u32), Month> = BTreeMap::new();
    let mut note = |day: Option<NaiveDate>, slot: fn(&mut Month) -> &mut Cents, amount: Cents| {
        if let Some(day) = day {
            let sum = slot(months.entry((day.year(), day.month())).or_default());
            *sum = sum.plus(amount);
        }
    };
    for row in rows.iter().filter(|row| row.state() != PaymentState::Cancelled) {
        note(row.claimed_on, |month| &mut month.claimed, row.amount);
        note(row.run.as_ref().map(|run| run.made_on), |month| &mut month.ordered, row.amount);
        note(row.paid_on, |month| &mut month.paid, row.amount);
    }
    let row = |((year, month), sums): (&(i32, u32), &Month)| {
        vec![
            Cell::Text(format!("{year}-{month:02}")),
            Cell::Money(sums.claimed),
            Cell::Money(sums.ordered),
            Cell::Money(sums.paid),
        ]
    };
    let columns = ["month", "claimed", "ordered", "paid"].map(|key| column(tr, key));
    titled(tr, "payment-months-title", table(tr, "months", columns.into(), months.iter().map(row).collect()))
}

fn states(tr: &Tr, rows: &[PaymentRow]) -> Table {
    let row = |which: &PaymentState| {
        let of_state = || rows.iter().filter(|row| row.state() == *which);
        vec![
            state(tr, *which),
            Cell::count(of_state().count()),
            Cell::Money(of_state().map(|row| row.amount).sum()),
        ]
    };
    let columns = ["state", "count", "amount"].map(|key| column(tr, key));
    let lines = PaymentState::VARIANTS.iter().map(row).collect();
    titled(tr, "payment-states-title", table(tr, "states", columns.into(), lines))
}

fn speed(tr: &Tr, rows: &[PaymentRow]) -> Section {
    let spans: Vec<i64> = rows.iter().filter_map(days).collect();
    // Whole days, rounded up: a mean that flatters nobody.
    let mean = i64::try_from(spans.len()).ok().filter(|count| *count > 0).map(|count| {
        let sum: i64 = spans.iter().sum();
        sum.div_euclid(count) + i64::from(sum.rem_euclid(count) > 0)
    });
    let waiting = rows.iter().filter(|row| {
        row.claimed_on.is_some() && matches!(row.state(), PaymentState::Claimed | PaymentState::Ordered)
    });
    let days = |days: Option<i64>| days.map_or(Cell::Empty, Cell::Days);
    let facts = vec![
        ("mean_days", days(mean)),
        ("longest_days", days(spans.iter().max().copied())),
        ("waiting", Cell::Money(waiting.map(|row| row.amount).sum())),
    ];
    let facts = facts.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect();
    Section::Facts { key: "speed", title: Some(tr.text("payment-speed-title")), facts }
}

fn unscheduled(tr: &Tr, rows: &[CommittedRow]) -> Table {
    let row = |row: &CommittedRow| {
        vec![
            Cell::Text(row.reference.clone()),
            Cell::Text(row.name.clone()),
            Cell::Money(row.committed),
            Cell::Money(row.coming),
            Cell::Money(row.planned),
            Cell::Money(row.unscheduled()),
        ]
    };
    let open = rows.iter().filter(|row| row.unscheduled() > Cents::ZERO);
    let columns = vec![
        column(tr, "dossier"),
        aside(tr, "neighbourhood"),
        column(tr, "committed"),
        column(tr, "under_way"),
        column(tr, "planned"),
        column(tr, "unscheduled"),
    ];
    let empty = Some(tr.text("payment-unscheduled-empty"));
    let lines = Table { when_empty: empty, ..table(tr, "unscheduled", columns, open.map(row).collect()) };
    titled(tr, "payment-unscheduled-title", lines)
}

fn each(tr: &Tr, rows: &[PaymentRow]) -> Table {
    let row = |row: &PaymentRow| {
        vec![
            Cell::Count(row.id.0),
            Cell::Text(row.reference.clone()),
            Cell::Text(row.name.clone()),
            of(tr, row),
            Cell::Money(row.amount),
            state(tr, row.state()),
            Cell::date(row.claimed_on),
            Cell::date(row.run.as_ref().map(|run| run.made_on)),
            Cell::date(row.paid_on),
            days(row).map_or(Cell::Empty, Cell::Days),
            communication(&row.communication),
        ]
    };
    let columns = vec![
        aside(tr, "number"),
        column(tr, "dossier"),
        aside(tr, "neighbourhood"),
        column(tr, "of"),
        column(tr, "amount"),
        column(tr, "state"),
        column(tr, "claimed_on"),
        aside(tr, "ordered_on"),
        column(tr, "paid_on"),
        column(tr, "days"),
        aside(tr, "communication"),
    ];
    titled(tr, "payment-each-title", table(tr, "payments", columns, rows.iter().map(row).collect()))
}
