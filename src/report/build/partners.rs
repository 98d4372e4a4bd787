//! Partners of a dossier, and what they bring in, as cells.

use super::Result;
use crate::domain::ids::DossierId;
use crate::domain::money::Cents;
use crate::domain::partner::{Contribution, ContributionKind};
use crate::i18n::{Tr, money};
use crate::report::value::{Cell, Column, Measure, Section, Table};
use crate::storage::View;
use crate::storage::partner::ListedPartner;

/// One contribution in words: `€ 500,00 (voor de start)`, `10 u`, `zaal: de refter`.
pub fn words(tr: &Tr, one: &Contribution) -> String {
    let what = match (one.amount, one.minutes) {
        (Some(amount), _) => money(tr.language(), amount),
        (_, Some(minutes)) => hours(tr, minutes),
        _ => tr.term(&format!("contribution-{}", one.kind)),
    };
    match (&one.description, one.kind) {
        (None, _) => what,
        (Some(words), ContributionKind::Money | ContributionKind::Hours) => format!("{what} ({words})"),
        (Some(words), _) => tr.fact(
            &crate::domain::fact::Fact::new("partner-in-words").with("what", what).with("words", words),
        ),
    }
}

fn hours(tr: &Tr, minutes: u32) -> String {
    let (whole, rest) = (minutes / 60, minutes % 60);
    let text = if rest == 0 { whole.to_string() } else { format!("{whole}:{rest:02}") };
    tr.fact(&crate::domain::fact::Fact::new("partner-hours").with("hours", text))
}

/// What a partner brings in besides money, in words for people and by kind for machines.
pub fn brings(tr: &Tr, contributions: &[Contribution]) -> Cell {
    let others = contributions.iter().filter(|one| one.kind != ContributionKind::Money);
    let cell = |one: &Contribution| Cell::Code { code: one.kind.to_string(), label: words(tr, one) };
    Cell::List(others.map(cell).collect())
}

/// The money that a partner brings in; nothing when it brings none.
pub fn cash(contributions: &[Contribution]) -> Cell {
    let sum: Cents = contributions.iter().filter_map(|one| one.amount).sum();
    Cell::money((sum > Cents::ZERO).then_some(sum))
}

/// A code with its name.
fn code(tr: &Tr, group: &str, code: impl std::fmt::Display) -> Cell {
    let code = code.to_string();
    Cell::Code { label: tr.term(&format!("{group}-{code}")), code }
}

/// The columns of a list of partners; with the dossier where it is about several.
pub fn columns(tr: &Tr, with_dossier: bool) -> Vec<Column> {
    let column = |key: &'static str| Column::new(key, tr.text(&format!("partner-column-{key}")));
    let mut columns = vec![
        column("number"),
        column("organisation"),
        Column { secondary: true, ..column("kind") },
        column("status"),
        column("since"),
        column("money").measuring(Measure::Money),
        column("brings"),
    ];
    if with_dossier {
        columns.insert(0, column("dossier"));
    }
    columns
}

/// The cells of a partner in such a list.
pub fn cells(tr: &Tr, one: &ListedPartner, with_dossier: bool) -> Vec<Cell> {
    let row = &one.row;
    let mut cells = vec![
        Cell::Count(i64::from(row.number)),
        Cell::Text(row.name.clone()),
        code(tr, "organisation", row.kind),
        code(tr, "partner", row.status),
        Cell::Date(row.since),
        cash(&one.contributions),
        brings(tr, &one.contributions),
    ];
    if with_dossier {
        cells.insert(0, Cell::Text(one.reference.clone()));
    }
    cells
}

/// The partners of a dossier in its document. Notes and addresses are left out.
///
/// # Errors
/// The register's.
pub fn section(view: View<'_>, tr: &Tr, dossier: DossierId) -> Result<Section> {
    let partners = view.partners_listed(Some(dossier), None)?;
    Ok(Section::Table(Table {
        key: "partners",
        title: Some(tr.text("report-partners-title")),
        columns: columns(tr, false),
        rows: partners.iter().map(|one| cells(tr, one, false)).collect(),
        when_empty: Some(tr.text("report-none")),
        note: None,
    }))
}

/// The partners of a dossier in one line: name and how far it is.
///
/// # Errors
/// The register's.
pub fn line(view: View<'_>, tr: &Tr, dossier: DossierId) -> Result<Cell> {
    let partners = view.partners(dossier)?;
    let cell = |row: &crate::storage::partner::PartnerRow| Cell::Code {
        code: row.name.clone(),
        label: format!("{} ({})", row.name, tr.term(&format!("partner-{}", row.status))),
    };
    Ok(if partners.is_empty() { Cell::Empty } else { Cell::List(partners.iter().map(cell).collect()) })
}
