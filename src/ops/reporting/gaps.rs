//! What lacks in a report, with the command that brings it.

use crate::domain::document::DocumentKind;
use crate::domain::evaluation::Outcome;
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::reporting::GapKind;
use crate::domain::spending::LineState;
use crate::storage::reporting::Page;

/// Something that lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// What it is.
    pub kind: GapKind,
    /// Of which project: number and title.
    pub project: Option<(u32, String)>,
    /// How many, of what is counted.
    pub count: u32,
    /// The command that brings it.
    pub command: String,
}

/// What lacks, what stands in the way first.
pub fn gaps(page: &Page) -> Vec<Gap> {
    let reference = &page.dossier.reference;
    let text = &page.report.text;
    let mut gaps = Vec::new();
    let mut lacks = |kind, count: usize, command: String| {
        if count > 0 {
            let count = u32::try_from(count).unwrap_or(u32::MAX);
            gaps.push(Gap { kind, project: None, count, command });
        }
    };
    let once = usize::from;
    let write = |flag: &str| format!("wijk reporting write {reference} {flag} …");
    lacks(GapKind::Summary, once(text.summary.is_none()), write("--summary"));
    lacks(GapKind::Declaration, once(text.declared_by.is_none()), write("--declared-by"));
    if page.is_final() {
        lacks(GapKind::Evaluation, once(page.evaluation.is_none()), format!("wijk evaluate {reference}"));
    }
    let awarded = page.awarded() > Cents::ZERO;
    let bought = page.lines(Fund::Award).count();
    let unspent = once(awarded && page.is_final() && bought == 0);
    lacks(GapKind::Expenses, unspent, format!("wijk expense add {reference}"));
    let open = |line: &&_| {
        matches!(crate::storage::expense::ExpenseRow::state(line), LineState::Open | LineState::Returned)
    };
    let lines = page.expenses.iter().filter(open).count();
    lacks(GapKind::Lines, lines, format!("wijk expense judge {reference}"));
    let measured = page.rules.indicators.iter().filter(|indicator| {
        let came = page.measures.outcome(page.dossier.id, indicator);
        (came.baseline.is_some() || came.target.is_some()) && came.measured.is_none()
    });
    lacks(GapKind::Measurements, measured.count(), format!("wijk measurement add {reference}"));
    let photos = page.documents.iter().filter(|row| row.document.kind == DocumentKind::Photo).count();
    lacks(GapKind::Photos, once(photos == 0), format!("wijk document add {reference} … --kind photo"));
    for project in &page.projects {
        let number = project.number;
        let outcome = page.outcome(number).map(|(outcome, _)| outcome);
        let mut lacks = |kind, count: usize, command: String| {
            if count > 0 {
                let count = u32::try_from(count).unwrap_or(u32::MAX);
                gaps.push(Gap { kind, project: Some((number, project.title.clone())), count, command });
            }
        };
        let unsaid = page.is_final() && page.evaluation.is_some() && outcome.is_none();
        lacks(GapKind::Outcome, once(unsaid), format!("wijk evaluate {reference} --project {number}=…"));
        let untold = page.story(number).is_none();
        lacks(GapKind::Story, once(untold), format!("wijk reporting write {reference} --story {number}=…"));
        if page.is_final() && outcome == Some(Outcome::Done) {
            let open = page.steps.iter().filter(|step| step.project == number && step.done_on.is_none());
            lacks(GapKind::Steps, open.count(), format!("wijk step done {reference}"));
        }
    }
    gaps.sort_by_key(|gap| (!gap.kind.blocks(), gap.kind));
    gaps
}
