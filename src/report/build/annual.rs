//! `wijk report annual`: what a parliament asks about a year (B-RP-3, B-RP-4, B-RP-5).

use chrono::NaiveDate;

use super::figures::Figures;
use super::{Result, facts, impact};
use crate::domain::fact::Fact;
use crate::domain::roadmap::Verdict;
use crate::i18n::Tr;
use crate::report::value::{Cell, Report, Section};
use crate::storage::View;
use crate::storage::edition::EditionRow;
use crate::storage::report::year::granted;

/// The report on the editions of a year, as things stood at the end of a day. The carrier of a project is its
/// neighbourhood: nobody's name is in it.
///
/// # Errors
/// The register's.
pub fn annual(
    view: View<'_>,
    tr: &Tr,
    year: i32,
    editions: Vec<EditionRow>,
    as_of: NaiveDate,
) -> Result<Report> {
    let impact = impact::together(view, tr, &editions, as_of)?;
    let figures = Figures::read(view, editions, as_of)?;
    let mut summary = vec![("year", Cell::Count(i64::from(year)))];
    summary.extend(figures.summary());
    if let (Some(first), Some(last)) =
        (NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::from_ymd_opt(year, 12, 31))
    {
        summary.push(("granted", Cell::Money(granted(view, first, last.min(as_of))?)));
    }
    let sections = vec![
        Section::Prose(tr.text("report-annual-explained")),
        facts(tr, "summary", summary),
        figures.standings(tr),
        figures.editions(tr),
        figures.municipalities(tr),
        figures.themes(tr),
        figures.money_of_editions(tr),
        figures.money_of_municipalities(tr),
        figures.money_of_themes(tr),
        figures.money_of_tracks(tr),
        impact,
        figures.start_funds(tr),
        figures.asked_back(tr),
        figures.late_proofs(tr),
        figures.decided_projects(tr, Verdict::Awarded),
        figures.decided_projects(tr, Verdict::Refused),
        figures.decided_projects(tr, Verdict::Reserve),
        figures.rejected(tr),
        figures.admissibility(tr),
        figures.inadmissible(tr),
        figures.criteria(tr),
        figures.bodies(tr),
        figures.seats(tr),
        figures.approvals(tr),
        figures.appeals(tr),
        figures.open_appeals(tr),
        figures.days(tr),
        figures.overrides(tr),
    ];
    let title = tr.fact(&Fact::new("report-annual-title").with("year", year.to_string()));
    Ok(Report { name: "report-annual", title, sections })
}
