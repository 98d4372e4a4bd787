//! What is said after something was done with a report.

use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::reporting::{Gap, Stepped};
use crate::storage::dossier::DossierRow;
use crate::storage::reporting::ReportRow;

/// What names a report in a sentence.
pub(super) fn about(code: &'static str, dossier: &DossierRow, report: &ReportRow) -> Fact {
    Fact::new(code)
        .with("reference", &dossier.reference)
        .with("neighbourhood", &dossier.name)
        .with("number", report.number)
        .with("kind", <&str>::from(report.text.kind))
}

/// Says what was done, and on which day.
pub(super) fn done(session: &mut Session, code: &'static str, stepped: &Stepped) {
    let fact = about(code, &stepped.dossier, &stepped.report)
        .with("on", stepped.on)
        .with("open", stepped.report.open_queries);
    session.ui.done(&fact);
}

/// Says what lacks, in a sentence.
pub(super) fn gap(gap: &Gap) -> Fact {
    let (number, title) = gap.project.clone().unwrap_or_default();
    Fact::new("reporting-gap")
        .with("kind", <&str>::from(gap.kind))
        .with("number", number)
        .with("title", title)
        .with("count", gap.count)
}

/// Says what lacks without standing in the way.
pub(super) fn hints(session: &mut Session, gaps: &[Gap]) {
    for one in gaps {
        session.ui.note(&gap(one));
    }
}
