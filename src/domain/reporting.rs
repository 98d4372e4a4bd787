//! Reports on a realisation: the descriptive and financial final report (B-FR-1), and interim ones where the edition asks
//! them. What is recorded elsewhere is assembled; only what nobody else asks is written here.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::programme::period::Length;

/// What a report is about.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Default,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
pub enum ReportKind {
    /// A part of the realisation.
    Interim,
    /// The whole of it.
    #[default]
    Final,
}

/// How far a report is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
pub enum ReportState {
    /// Being written.
    Draft,
    /// Handed in.
    Submitted,
    /// The office asked something that is not answered.
    Queried,
    /// All that the office asked is answered.
    Answered,
    /// Accepted.
    Accepted,
}

impl ReportState {
    /// How far a report is, by what happened to it.
    pub fn of(submitted: Option<NaiveDate>, accepted: Option<NaiveDate>, queries: u32, open: u32) -> Self {
        match (submitted, accepted) {
            (None, _) => Self::Draft,
            (_, Some(_)) => Self::Accepted,
            _ if open > 0 => Self::Queried,
            _ if queries > 0 => Self::Answered,
            _ => Self::Submitted,
        }
    }
}

/// What a report says that is recorded nowhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportText {
    /// Of which kind.
    pub kind: ReportKind,
    /// The first day that it is about.
    pub from: NaiveDate,
    /// The last day that it is about.
    pub to: NaiveDate,
    /// What happened, in the words of the group.
    pub summary: Option<String>,
    /// Who declares it sincere and true: *personal*.
    pub declared_by: Option<String>,
    /// What it tells of projects, by their numbers.
    pub stories: Vec<(u32, String)>,
}

/// What is to be written; what is not said stays, and empty words take away what was there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReportInput {
    /// Of which kind.
    pub kind: Option<ReportKind>,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub to: Option<NaiveDate>,
    /// What happened.
    pub summary: Option<String>,
    /// Who declares it sincere and true: *personal*.
    pub declared_by: Option<String>,
    /// What is told of projects, by their numbers.
    pub stories: Vec<(u32, String)>,
}

/// Something that the office asked about a report that was handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// Its number in the report.
    pub number: u32,
    /// What is asked.
    pub question: String,
    /// On which day.
    pub asked: NaiveDate,
    /// What was answered, and on which day.
    pub answer: Option<(String, NaiveDate)>,
}

/// What lacks in a report.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum GapKind {
    /// Nobody wrote what happened.
    Summary,
    /// Nobody declares it sincere and true.
    Declaration,
    /// There is no evaluation.
    Evaluation,
    /// It is not said what became of a project.
    Outcome,
    /// Nothing is told of a project.
    Story,
    /// A step is neither done nor given up with its project.
    Steps,
    /// What has a baseline or a target was not measured.
    Measurements,
    /// Nothing was spent.
    Expenses,
    /// Lines of expense notes are not judged, or were asked back.
    Lines,
    /// No photo shows what was done.
    Photos,
}

impl GapKind {
    /// Whether a report cannot be handed in without it. What the office does later, and what is good to have, does not
    /// stand in the way.
    pub fn blocks(self) -> bool {
        matches!(self, Self::Summary | Self::Declaration | Self::Evaluation | Self::Outcome)
    }
}

/// The day on which the next interim report is due: so long after the beginning of the realisation, or after the last day
/// of the latest report.
pub fn next_due(began: NaiveDate, last: Option<NaiveDate>, length: Length) -> Option<NaiveDate> {
    length.after(last.map_or(began, |last| last.max(began)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_report_goes_from_draft_to_accepted() {
        let on = Some(day("2023-02-18"));
        assert_eq!(ReportState::of(None, None, 0, 0), ReportState::Draft);
        assert_eq!(ReportState::of(None, None, 2, 1), ReportState::Draft);
        assert_eq!(ReportState::of(on, None, 0, 0), ReportState::Submitted);
        assert_eq!(ReportState::of(on, None, 2, 1), ReportState::Queried);
        assert_eq!(ReportState::of(on, None, 2, 0), ReportState::Answered);
        assert_eq!(ReportState::of(on, on, 2, 0), ReportState::Accepted);
    }

    #[test]
    fn an_interim_report_is_due_after_the_last_one() {
        let began = day("2021-12-20");
        let six = Length::Months(6);
        assert_eq!(next_due(began, None, six), Some(day("2022-06-20")));
        assert_eq!(next_due(began, Some(day("2022-08-31")), six), Some(day("2023-02-28")));
    }
}
