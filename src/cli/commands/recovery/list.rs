//! `wijk recovery list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::i18n::Tr;
use crate::ops::recovery::list;
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};
use crate::storage::recovery::RecoveryRow;

/// `wijk recovery list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Of this dossier [default: of all of them]
    dossier: Option<String>,
    /// Of this edition
    #[arg(long, value_name = "EDITION", conflicts_with = "dossier")]
    edition: Option<String>,
    /// Only those of which something is open
    #[arg(long)]
    open: bool,
}

/// Lists what was asked back.
///
/// # Errors
/// The dossier or edition is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut rows =
        session.open()?.read(|view| list(view, args.dossier.as_deref(), args.edition.as_deref()))?;
    if args.open {
        rows.retain(|row| row.open() > Cents::ZERO);
    }
    let tr = &session.ui.tr;
    let open: Cents = rows.iter().map(RecoveryRow::open).sum();
    let table = Table {
        key: "recoveries",
        title: None,
        columns: columns(tr),
        rows: rows.iter().map(|row| cells(tr, row)).collect(),
        when_empty: Some(tr.text("recovery-list-empty")),
        note: (!rows.is_empty()).then(|| tr.fact(&Fact::new("recovery-list-note").with("open", open))),
    };
    let title = tr.text("recovery-list-title");
    session.print(&Report { name: "recoveries", title, sections: vec![Section::Table(table)] })
}

const KEYS: [(&str, bool); 12] = [
    ("number", true),
    ("dossier", true),
    ("neighbourhood", false),
    ("fund", false),
    ("amount", true),
    ("repaid", true),
    ("waived", false),
    ("open", true),
    ("asked_on", false),
    ("due_on", true),
    ("communication", false),
    ("reason", false),
];

/// The column of a key.
pub(super) fn column(tr: &Tr, key: &'static str) -> Column {
    let measure = match key {
        "amount" | "repaid" | "waived" | "open" => Measure::Money,
        "number" => Measure::Number,
        _ => Measure::Unsaid,
    };
    Column::new(key, tr.text(&format!("recovery-column-{}", key.replace('_', "-")))).measuring(measure)
}

fn columns(tr: &Tr) -> Vec<Column> {
    let column = |(key, shown): (&'static str, bool)| Column { secondary: !shown, ..column(tr, key) };
    KEYS.map(column).into()
}

/// What is told of a recovery, in the order of the columns.
pub(super) fn cells(tr: &Tr, row: &RecoveryRow) -> Vec<Cell> {
    vec![
        Cell::Count(row.id.0),
        Cell::Text(row.reference.clone()),
        Cell::Text(row.name.clone()),
        Cell::Code { code: row.fund.to_string(), label: tr.term(&row.fund.term()) },
        Cell::Money(row.amount),
        Cell::Money(row.repaid),
        Cell::Money(row.waived.as_ref().map_or(Cents::ZERO, |(amount, _, _)| *amount)),
        Cell::Money(row.open()),
        Cell::Date(row.asked),
        Cell::date(row.due),
        Cell::Text(super::communication(row)),
        Cell::Text(super::reason(tr, row)),
    ]
}

/// The same as facts.
pub(super) fn facts(tr: &Tr, row: &RecoveryRow) -> Vec<(Column, Cell)> {
    let columns = KEYS.map(|(key, _)| column(tr, key));
    columns.into_iter().zip(cells(tr, row)).collect()
}
