//! Permits that a project needs, and how each stands.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How a permit stands.
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
#[strum(serialize_all = "kebab-case")]
pub enum PermitStatus {
    /// It is told in words only.
    #[default]
    Unstated,
    /// Needed, not requested yet.
    Needed,
    /// Requested.
    Requested,
    /// Granted.
    Granted,
    /// Refused.
    Refused,
    /// Not needed; that is an answer too.
    NotNeeded,
}

/// A permit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Permit {
    /// In words: what has to be allowed.
    pub kind: String,
    /// Who gives it.
    pub authority: Option<String>,
    /// How it stands.
    pub status: PermitStatus,
    /// The day on which it was requested.
    pub requested_on: Option<NaiveDate>,
    /// The day by which an answer is expected.
    pub expected_on: Option<NaiveDate>,
    /// The day on which it was granted or refused.
    pub decided_on: Option<NaiveDate>,
}

/// What is wrong with the days of a permit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PermitFault {
    /// Expected before it was requested.
    ExpectedBeforeRequested,
    /// Decided before it was requested.
    DecidedBeforeRequested,
    /// There is a day of decision, and it is neither granted nor refused.
    DecidedAndOpen,
}

impl Permit {
    /// One that is told in words only.
    pub fn in_words(words: impl Into<String>) -> Self {
        Self { kind: words.into(), ..Self::default() }
    }

    /// Whether nothing but words is known of it.
    pub fn is_in_words(&self) -> bool {
        *self == Self::in_words(self.kind.clone())
    }

    /// What is wrong with its days.
    pub fn faults(&self) -> Vec<PermitFault> {
        let before = |day: Option<NaiveDate>| matches!((day, self.requested_on), (Some(day), Some(requested)) if day < requested);
        let open = matches!(self.status, PermitStatus::Needed | PermitStatus::Requested);
        [
            (before(self.expected_on), PermitFault::ExpectedBeforeRequested),
            (before(self.decided_on), PermitFault::DecidedBeforeRequested),
            (self.decided_on.is_some() && open, PermitFault::DecidedAndOpen),
        ]
        .into_iter()
        .filter_map(|(is, fault)| is.then_some(fault))
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_of_a_permit_are_in_order() {
        let day = |text: &str| Some(text.parse().unwrap());
        let permit = |status, expected, decided| Permit {
            status,
            requested_on: day("2022-01-15"),
            expected_on: expected,
            decided_on: decided,
            ..Permit::in_words("inname")
        };
        assert_eq!(permit(PermitStatus::Granted, day("2022-01-15"), day("2022-01-15")).faults(), []);
        assert_eq!(
            permit(PermitStatus::Requested, day("2022-01-14"), day("2022-01-14")).faults(),
            [
                PermitFault::ExpectedBeforeRequested,
                PermitFault::DecidedBeforeRequested,
                PermitFault::DecidedAndOpen
            ]
        );
    }
}
