//! Meetings: of one neighbourhood, or of the network of neighbourhoods.

use serde::{Deserialize, Serialize};

/// What a meeting is.
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
pub enum MeetingKind {
    /// Working on something together.
    WorkSession,
    /// The first one.
    Kickoff,
    /// A walk through the neighbourhood.
    Walk,
    /// Neighbourhoods tell each other what they do.
    Exchange,
    /// Learning something.
    Training,
    /// A visit to a place elsewhere.
    SiteVisit,
    /// All neighbourhoods together.
    Assembly,
    /// Something else.
    Other,
}
