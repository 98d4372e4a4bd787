//! What becomes of an experiment after it was tried out: it stops, goes on for a while, or stays for good.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What was decided.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
pub enum Choice {
    /// It ends.
    Stop,
    /// It goes on until a day.
    Extend,
    /// It stays, with whoever takes it over.
    Anchor,
}

impl Choice {
    /// Whether nothing more has to be decided after it.
    pub fn is_last(self) -> bool {
        self != Self::Extend
    }
}

/// A decision on an experiment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// Its number within the dossier.
    pub number: u32,
    /// Number of the project in the roadmap.
    pub project: u32,
    /// What was decided.
    pub choice: Choice,
    /// The day.
    pub on: NaiveDate,
    /// Who decided: code of a body of the edition, or words.
    pub body: Option<String>,
    /// Why.
    pub reason: String,
    /// Extended until this day.
    pub until: Option<NaiveDate>,
    /// Where it stays: the service, catalogue or by-law that takes it over.
    pub anchor: Option<String>,
}
