//! The evaluation by the steering group, handed in with the final report (B-FR-1).

pub mod answers;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What became of a project.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
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
pub enum Outcome {
    /// Done as planned.
    Done,
    /// Done in part.
    Partly,
    /// Given up.
    Dropped,
}

/// What the steering group says of one project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectOutcome {
    /// Number of the project in the roadmap.
    pub project: u32,
    /// What became of it.
    pub outcome: Outcome,
    /// Why; asked when it was not done as planned.
    pub why: Option<String>,
    /// Whether it is easily done again elsewhere (B-PB-15); `None` when nobody said.
    pub reproducible: Option<bool>,
}

/// What the steering group says of the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evaluation {
    /// The day of the evaluation.
    pub held_on: NaiveDate,
    /// How many people took part in the projects.
    pub participants: u32,
    /// What lasts.
    pub lasting: String,
    /// Who maintains what lasts.
    pub maintainer: String,
    /// What was learnt.
    pub lessons: String,
    /// What the group recommends to the programme.
    pub recommendation: Option<String>,
    /// Project by project.
    pub projects: Vec<ProjectOutcome>,
}
