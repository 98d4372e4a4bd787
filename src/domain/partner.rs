//! Partners: organisations that take part in what a neighbourhood does (B-ADM-5, B-ADM-8).

use serde::{Deserialize, Serialize};

/// How far a partnership is, in the order in which it comes about.
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
pub enum PartnerStatus {
    /// Somebody thought of it.
    Explored,
    /// It was asked.
    Asked,
    /// It said yes.
    Agreed,
    /// It signed.
    Signed,
    /// It is over, or never came about.
    Ended,
}
