//! What rules ask of the report on a realisation (B-FR-1).

use super::facts::Facts;
use super::judge::Look;
use crate::domain::fact::Fact;
use crate::domain::reporting::{ReportKind, ReportState};

/// A report, as rules see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReportFacts {
    /// Its number in the dossier.
    pub number: u32,
    /// Of which kind.
    pub kind: ReportKind,
    /// How far it is.
    pub state: ReportState,
}

/// The reports of a dossier, as rules see them. Read only when a rule at the gate asks for them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReportingFacts {
    /// All of them, by number.
    pub reports: Vec<ReportFacts>,
}

impl ReportingFacts {
    fn last(&self) -> Option<ReportFacts> {
        self.reports.iter().find(|report| report.kind == ReportKind::Final).copied()
    }

    /// Whether any report was handed in: an interim one sets off a payment too.
    pub fn any_submitted(&self) -> bool {
        self.reports.iter().any(|report| report.state != ReportState::Draft)
    }
}

/// How far the final report is, for a sentence.
fn state(report: Option<ReportFacts>) -> &'static str {
    report.map_or("none", |report| report.state.into())
}

/// What brings a final report on to the next state.
pub(super) fn mend(facts: &Facts) -> String {
    let handle = &facts.handle;
    match facts.reporting.last() {
        None => format!("wijk reporting write {handle}"),
        Some(ReportFacts { number, state, .. }) => match state {
            ReportState::Draft => format!("wijk reporting submit {handle} {number}"),
            ReportState::Queried => format!("wijk reporting answer {handle} {number}"),
            _ => format!("wijk reporting accept {handle} {number}"),
        },
    }
}

/// The final report was handed in.
pub(super) fn report_submitted(facts: &Facts) -> Look {
    let last = facts.reporting.last();
    let met = last.is_some_and(|report| report.state != ReportState::Draft);
    let fact = Fact::new("rule-report-submitted").with("met", i64::from(met)).with("state", state(last));
    (met, fact, Some(mend(facts)))
}

/// The final report was accepted.
pub(super) fn report_accepted(facts: &Facts) -> Look {
    let last = facts.reporting.last();
    let met = last.is_some_and(|report| report.state == ReportState::Accepted);
    (met, Fact::new("rule-report-accepted").with("state", state(last)), Some(mend(facts)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(kind: ReportKind, state: ReportState) -> Facts {
        let reporting = ReportingFacts { reports: vec![ReportFacts { number: 2, kind, state }] };
        Facts { handle: "QDC-2021-001".into(), reporting, ..Facts::default() }
    }

    #[test]
    fn w_report_asks_that_the_final_report_was_handed_in() {
        let case = |kind, state| report_submitted(&facts(kind, state)).0;
        assert!(!report_submitted(&Facts::default()).0);
        assert!(!case(ReportKind::Final, ReportState::Draft));
        assert!(case(ReportKind::Final, ReportState::Submitted));
        assert!(case(ReportKind::Final, ReportState::Queried));
        assert!(!case(ReportKind::Interim, ReportState::Accepted));
    }

    #[test]
    fn w_report_accepted_asks_that_it_was_accepted_and_says_what_comes_next() {
        let case = |state| report_accepted(&facts(ReportKind::Final, state));
        assert!(case(ReportState::Accepted).0);
        for (state, next) in [
            (ReportState::Draft, "submit"),
            (ReportState::Submitted, "accept"),
            (ReportState::Queried, "answer"),
            (ReportState::Answered, "accept"),
        ] {
            let (met, _, mend) = case(state);
            assert!(!met);
            assert_eq!(mend, Some(format!("wijk reporting {next} QDC-2021-001 2")));
        }
        let none = Facts { handle: "QDC-2021-001".into(), ..Facts::default() };
        assert_eq!(report_accepted(&none).2.as_deref(), Some("wijk reporting write QDC-2021-001"));
    }

    #[test]
    fn an_interim_report_sets_off_a_payment_too() {
        let any = |kind, state| facts(kind, state).reporting.any_submitted();
        assert!(any(ReportKind::Interim, ReportState::Submitted));
        assert!(!any(ReportKind::Interim, ReportState::Draft));
    }
}
