//! Changes of what was awarded, asked during the realisation: what a project is, its dates, or that it does not go on.

use serde::{Deserialize, Serialize};

/// What a change is about.
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
pub enum AmendmentKind {
    /// What the project is.
    Scope,
    /// The last days of its steps.
    Dates,
    /// The project does not go on.
    Drop,
}

/// What was decided on a change that was asked.
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
#[strum(serialize_all = "kebab-case")]
pub enum Ruling {
    /// It holds.
    Approved,
    /// It does not.
    Refused,
}
