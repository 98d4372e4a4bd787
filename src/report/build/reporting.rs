//! Reports on a realisation: one as a document, and those of an edition as a list.

use chrono::NaiveDate;

use super::Result;
use super::names::term;
use crate::domain::fact::Fact;
use crate::domain::reporting::ReportState;
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};
use crate::storage::View;
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::reporting::{ListedReport, Page, ReportRow};

/// Something that lacks in a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacking {
    /// Its code.
    pub code: String,
    /// The report cannot be handed in without it.
    pub blocks: bool,
    /// What it is, in a sentence.
    pub what: String,
    /// The command that brings it.
    pub command: String,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner {
    /// People read one project after the other; machines get tables over all of them.
    pub for_people: bool,
    /// What it tells is no longer what it told when it was handed in.
    pub changed: bool,
}

/// A report as a document.
pub fn document(tr: &Tr, page: &Page, lacking: &[Lacking], _manner: Manner) -> Report {
    let title = Fact::new("reporting-title").with("kind", <&str>::from(page.report.text.kind));
    let sections = vec![gaps(tr, lacking)];
    Report { name: "reporting", title: tr.fact(&title), sections }
}

fn gaps(tr: &Tr, lacking: &[Lacking]) -> Section {
    let row = |one: &Lacking| {
        vec![
            Cell::Code { code: one.code.clone(), label: one.what.clone() },
            Cell::Flag(one.blocks),
            Cell::Text(one.command.clone()),
        ]
    };
    Section::Table(Table {
        key: "gaps",
        title: Some(tr.text("reporting-title-gaps")),
        columns: ["gap", "blocks", "command"].map(|key| column(tr, key)).into(),
        rows: lacking.iter().map(row).collect(),
        when_empty: None,
        note: None,
    })
}

fn column(tr: &Tr, key: &'static str) -> Column {
    let measure = match key {
        "number" | "queries" | "open_queries" => Measure::Number,
        _ => Measure::Unsaid,
    };
    Column::new(key, tr.text(&format!("reporting-column-{}", key.replace('_', "-")))).measuring(measure)
}

fn aside(tr: &Tr, key: &'static str) -> Column {
    Column { secondary: true, ..column(tr, key) }
}

fn state(tr: &Tr, state: ReportState) -> Cell {
    term(tr, "report-state", &state.to_string())
}

/// The reports of an edition; and the interim ones that are due next: reference, neighbourhood and day.
pub fn listed(
    tr: &Tr,
    edition: &EditionRow,
    reports: &[ListedReport],
    owed: &[(&str, &str, NaiveDate)],
    today: NaiveDate,
) -> Report {
    let row = |one: &ListedReport| {
        let (row, text) = (&one.row, &one.row.text);
        vec![
            Cell::Text(one.reference.clone()),
            Cell::Text(one.name.clone()),
            Cell::Count(i64::from(row.number)),
            term(tr, "report", &text.kind.to_string()),
            Cell::Date(text.from),
            Cell::Date(text.to),
            state(tr, row.state()),
            Cell::date(row.submitted),
            Cell::Count(i64::from(row.open_queries)),
            Cell::date(row.accepted),
        ]
    };
    let columns = vec![
        column(tr, "dossier"),
        aside(tr, "neighbourhood"),
        column(tr, "number"),
        column(tr, "kind"),
        aside(tr, "from"),
        column(tr, "to"),
        column(tr, "state"),
        column(tr, "submitted_on"),
        aside(tr, "open_queries"),
        aside(tr, "accepted_on"),
    ];
    let due = |(reference, name, due): &(&str, &str, NaiveDate)| {
        let late = (today - *due).num_days();
        vec![
            Cell::Text((*reference).to_owned()),
            Cell::Text((*name).to_owned()),
            Cell::Date(*due),
            if late > 0 { Cell::Days(late) } else { Cell::Empty },
        ]
    };
    let late = owed.iter().filter(|(_, _, due)| *due < today).count();
    let note = Fact::new("reporting-owed-note").with("count", owed.len()).with("late", late);
    let title = Fact::new("reporting-list-title").with("edition", &edition.reference);
    let sections = vec![
        Section::Table(Table {
            key: "reports",
            title: None,
            columns,
            rows: reports.iter().map(row).collect(),
            when_empty: Some(tr.text("reporting-list-empty")),
            note: None,
        }),
        Section::Table(Table {
            key: "owed",
            title: Some(tr.text("reporting-title-owed")),
            columns: vec![
                column(tr, "dossier"),
                column(tr, "neighbourhood"),
                column(tr, "due_on"),
                column(tr, "late").measuring(Measure::Number),
            ],
            rows: owed.iter().map(due).collect(),
            when_empty: None,
            note: (!owed.is_empty()).then(|| tr.fact(&note)),
        }),
    ];
    Report { name: "reports", title: tr.fact(&title), sections }
}

/// How far the reports of a dossier are, for `wijk show`; nothing while there is none.
///
/// # Errors
/// The register's.
pub fn section(view: View<'_>, tr: &Tr, dossier: &DossierRow) -> Result<Option<Section>> {
    let reports = view.dossier_reports(dossier.id)?;
    if reports.is_empty() {
        return Ok(None);
    }
    let row = |row: &ReportRow| {
        vec![
            Cell::Count(i64::from(row.number)),
            term(tr, "report", &row.text.kind.to_string()),
            Cell::Date(row.text.from),
            Cell::Date(row.text.to),
            state(tr, row.state()),
            Cell::date(row.submitted),
            Cell::date(row.accepted),
        ]
    };
    let shown = ["number", "kind", "from", "to", "state", "submitted_on", "accepted_on"];
    Ok(Some(Section::Table(Table {
        key: "reports",
        title: Some(tr.text("reporting-title-reports")),
        columns: shown.map(|key| column(tr, key)).into(),
        rows: reports.iter().map(row).collect(),
        when_empty: None,
        note: None,
    })))
}
