//! Reports on a realisation (B-FR-1): written, handed in, asked about, accepted. What is recorded elsewhere is assembled,
//! and what lacks is told with the command that brings it.

mod canonical;
mod course;
mod gaps;
#[cfg(test)]
mod tests;
mod write;

use chrono::NaiveDate;

pub(super) use course::hand_in;
pub use course::{Step, Stepped, step};
pub use gaps::{Gap, gaps};
pub use write::{Before, WriteRequest, Written, before, there, write, write_from};

use super::{Error, Result, find};
use crate::domain::dates::{Moment, day_of};
use crate::domain::fact::{Fact, Value};
use crate::domain::programme::period::Length;
use crate::domain::reporting::{ReportKind, ReportState, next_due};
use crate::storage::View;
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::reporting::{ListedReport, Page, ReportRow};

/// A report as it is looked at.
#[derive(Debug, Clone)]
pub struct Looked {
    /// All that it tells.
    pub page: Page,
    /// What lacks.
    pub gaps: Vec<Gap>,
    /// What it tells is no longer what it told when it was handed in.
    pub changed: bool,
    /// Today, where it is.
    pub today: NaiveDate,
}

/// An interim report that is owed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// Reference of the dossier.
    pub reference: String,
    /// Name of its neighbourhood.
    pub name: String,
    /// The day on which it is due.
    pub due: NaiveDate,
}

/// The reports of some editions.
#[derive(Debug, Clone)]
pub struct Listed {
    /// How the editions are called together.
    pub what: Value,
    /// Their reports.
    pub reports: Vec<ListedReport>,
    /// Interim reports that are due next, the longest due first.
    pub owed: Vec<Owed>,
    /// Today.
    pub today: NaiveDate,
}

/// A report of a dossier; without a number the latest one.
///
/// # Errors
/// The dossier is not found; it has no report, or none with that number.
pub fn look(view: View<'_>, dossier: &str, number: Option<u32>, now: Moment) -> Result<Looked> {
    let dossier = find::dossier(view, dossier)?;
    let row = find_report(view, &dossier, number)?;
    looked(view, dossier, row, now)
}

fn looked(view: View<'_>, dossier: DossierRow, row: ReportRow, now: Moment) -> Result<Looked> {
    let page = view.report_page(dossier, row)?;
    let gaps = gaps(&page);
    let changed = page.report.sha256.as_deref().is_some_and(|then| canonical::sha256(&page) != then);
    let today = day_of(now, page.rules.timezone);
    Ok(Looked { page, gaps, changed, today })
}

/// The report with a number, or the latest.
fn find_report(view: View<'_>, dossier: &DossierRow, number: Option<u32>) -> Result<ReportRow> {
    let mut reports = view.dossier_reports(dossier.id)?;
    let reference = &dossier.reference;
    if reports.is_empty() {
        return Err(Error::NotFound {
            fact: Fact::new("reporting-none")
                .with("reference", reference)
                .with("neighbourhood", &dossier.name),
            near: Vec::new(),
            next: vec![format!("wijk reporting write {reference}")],
        });
    }
    let known: Vec<String> = reports.iter().map(|row| row.number.to_string()).collect();
    let found = match number {
        Some(number) => {
            let at = reports.iter().position(|row| row.number == number);
            at.map(|at| reports.swap_remove(at))
        }
        None => reports.pop(),
    };
    found.ok_or_else(|| Error::NotFound {
        fact: Fact::new("reporting-no-such")
            .with("reference", reference)
            .with("number", number.unwrap_or_default())
            .with("known", known.join(", ")),
        near: Vec::new(),
        next: vec![format!("wijk reporting show {reference} {}", known.last().cloned().unwrap_or_default())],
    })
}

/// The reports of some editions, and the interim ones that are expected.
///
/// # Errors
/// An edition is not found.
pub fn list(view: View<'_>, scope: find::Scope<'_>, now: Moment) -> Result<Listed> {
    let find::Chosen { what, editions } = find::editions(view, scope)?;
    let (mut reports, mut due) = (Vec::new(), Vec::new());
    let mut today = now.date_naive();
    for edition in &editions {
        let rules = view.rule_set(edition.id)?;
        today = day_of(now, rules.timezone);
        reports.extend(view.reports_listed(edition.id)?);
        if let Some(length) = rules.realisation.interim {
            due.extend(owed(view, edition, length)?);
        }
    }
    due.sort_by_key(|one| one.due);
    Ok(Listed { what, reports, owed: due, today })
}

/// The next interim report of every dossier, whenever it is due.
fn owed(view: View<'_>, edition: &EditionRow, length: Length) -> Result<Vec<Owed>> {
    // No register goes on after this.
    let Some(last) = NaiveDate::from_ymd_opt(9000, 1, 1) else { return Ok(Vec::new()) };
    let due = view.reports_due(edition.id, length, last)?.into_iter().filter_map(|row| {
        let due = next_due(row.since, None, length)?;
        Some(Owed { reference: row.reference, name: row.name, due })
    });
    Ok(due.collect())
}

/// Refuses a report that is not in one of these states, and says what would help.
fn only_as(states: &[ReportState], dossier: &DossierRow, row: &ReportRow) -> Result<()> {
    let state = row.state();
    if states.contains(&state) {
        return Ok(());
    }
    let (reference, number) = (&dossier.reference, row.number);
    let fact = Fact::new("reporting-not-as-it-is")
        .with("reference", reference)
        .with("number", number)
        .with("kind", kind_word(row.text.kind))
        .with("state", <&str>::from(state))
        .with("open", row.open_queries);
    let next = match state {
        ReportState::Draft => format!("wijk reporting submit {reference} {number}"),
        ReportState::Queried => format!("wijk reporting answer {reference} {number} --answer …"),
        ReportState::Submitted | ReportState::Answered => {
            format!("wijk reporting accept {reference} {number}")
        }
        ReportState::Accepted => format!("wijk reporting reopen {reference} {number} --reason …"),
    };
    Err(Error::refused(fact, next))
}

fn kind_word(kind: ReportKind) -> &'static str {
    kind.into()
}
