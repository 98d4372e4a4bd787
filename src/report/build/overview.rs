//! `wijk report overview`: how an edition stands today.

use chrono::NaiveDate;

use super::figures::Figures;
use super::{Result, facts};
use crate::domain::fact::{Fact, Value};
use crate::i18n::Tr;
use crate::report::value::{Report, Section};
use crate::storage::View;
use crate::storage::edition::EditionRow;

/// After how many days without a move a dossier is called stuck, when nobody says otherwise.
pub const STUCK_AFTER: u32 = 90;

/// The overview of one edition, or of several and what each has of it; `what` is how they are called together.
///
/// # Errors
/// The register's.
pub fn overview(
    view: View<'_>,
    tr: &Tr,
    (what, editions): (&Value, Vec<EditionRow>),
    today: NaiveDate,
    stuck_after: u32,
) -> Result<Report> {
    let title = tr.fact(&Fact::new("report-overview-title").with("edition", what.clone()));
    let figures = Figures::read(view, editions, today)?;
    let mut stuck = figures.stuck(tr, i64::from(stuck_after));
    stuck.title = Some(tr.fact(&Fact::new("report-stuck-title").with("days", stuck_after)));
    let mut sections = vec![
        facts(tr, "summary", figures.summary()),
        figures.standings(tr),
        figures.several(tr),
        figures.municipalities(tr),
        figures.themes(tr),
        figures.money_of_tracks(tr),
        figures.start_funds(tr),
        figures.asked_back(tr),
        figures.late_proofs(tr),
        figures.admissibility(tr),
        figures.approvals(tr),
        figures.open_appeals(tr),
        Section::Table(stuck),
    ];
    sections.extend(figures.overrun(tr).map(Section::Table));
    Ok(Report { name: "report-overview", title, sections })
}
