//! `wijk report programmes`: every programme and edition of a register side by side, and all of them together.

use chrono::NaiveDate;

use super::Result;
use super::figures::Figures;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::report::value::Report;
use crate::storage::View;
use crate::storage::edition::EditionRow;

/// The report on some editions as they stood at the end of a day.
///
/// # Errors
/// The register's.
pub fn programmes(view: View<'_>, tr: &Tr, editions: Vec<EditionRow>, as_of: NaiveDate) -> Result<Report> {
    let figures = Figures::read(view, editions, as_of)?;
    let title = tr.fact(&Fact::new("report-programmes-page-title").with("day", as_of));
    Ok(Report { name: "report-programmes", title, sections: figures.side_by_side(tr) })
}
