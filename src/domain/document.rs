//! Documents of a dossier: papers, photos and maps that something rests on.

use serde::{Deserialize, Serialize};

/// What a document is.
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
pub enum DocumentKind {
    /// The signed note of intention.
    IntentionNote,
    /// The consent of an owner.
    Consent,
    /// A quote of a supplier.
    Quote,
    /// A permit.
    Permit,
    /// A photo.
    Photo,
    /// A map or plan.
    Map,
    /// Minutes of a meeting.
    Minutes,
    /// An agreement.
    Agreement,
    /// A proof of purchase or payment.
    Proof,
    /// A report.
    Report,
    /// A letter.
    Letter,
    /// Something else.
    Other,
}
