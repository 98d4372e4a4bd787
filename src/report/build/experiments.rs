//! `wijk experiment list`: what was decided on experiments.

use super::Result;
use super::evaluation::{aside, column};
use super::names::{Names, term};
use crate::domain::fact::Fact;
use crate::domain::ids::EditionId;
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Report, Section, Table};
use crate::storage::View;
use crate::storage::experiment::ExperimentRow;
use crate::storage::report::rule_sets;

/// What was decided on the experiments of an edition, or of a dossier in it; `of` names it.
///
/// # Errors
/// The register's.
pub fn listed(
    view: View<'_>,
    tr: &Tr,
    edition: EditionId,
    of: &str,
    rows: &[ExperimentRow],
) -> Result<Report> {
    let rules = rule_sets(view, &[edition])?;
    let names = Names { rules: &rules, tr };
    let table = Table {
        key: "experiments",
        title: None,
        columns: columns(tr),
        rows: rows.iter().map(|row| cells(tr, &names, edition, row)).collect(),
        when_empty: Some(tr.text("experiment-list-empty")),
        note: None,
    };
    let title = tr.fact(&Fact::new("experiment-list-title").with("of", of));
    Ok(Report { name: "experiments", title, sections: vec![Section::Table(table)] })
}

/// The columns of a list of decisions.
pub(super) fn columns(tr: &Tr) -> Vec<Column> {
    vec![
        column(tr, "dossier"),
        column(tr, "project"),
        column(tr, "title"),
        column(tr, "choice"),
        column(tr, "decided_on"),
        aside(tr, "until"),
        aside(tr, "anchor"),
        aside(tr, "reason"),
        aside(tr, "body"),
        aside(tr, "neighbourhood"),
    ]
}

/// A decision as a row.
pub(super) fn cells(tr: &Tr, names: &Names<'_>, edition: EditionId, row: &ExperimentRow) -> Vec<Cell> {
    let decided = &row.decided;
    vec![
        Cell::Text(row.reference.clone()),
        Cell::Count(i64::from(decided.project)),
        Cell::Text(row.title.clone()),
        term(tr, "experiment", &decided.choice.to_string()),
        Cell::Date(decided.on),
        Cell::date(decided.until),
        Cell::text(decided.anchor.clone()),
        Cell::Text(decided.reason.clone()),
        decided.body.as_deref().map_or(Cell::Empty, |body| names.body(edition, body)),
        Cell::Text(row.name.clone()),
    ]
}
