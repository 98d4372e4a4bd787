//! What a programme asks in fields of its own, beside what every dossier has: of a dossier, or of each of its projects.
//! A field holds nothing about a person: people are persons of the register, which can be erased.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::definition::{Named, Source};
use crate::domain::language::Texts;

/// What a field belongs to.
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
pub enum Bearer {
    /// The dossier as a whole.
    Dossier,
    /// Each project of its roadmap.
    Project,
}

/// As what a field is read.
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
pub enum FieldKind {
    /// Words.
    Text,
    /// A whole number, zero or more.
    Number,
    /// An amount in euros, kept in cents.
    Amount,
    /// A day.
    Date,
    /// Yes or no.
    YesNo,
    /// One of the field's own choices.
    Choice,
    /// An organisation of the register.
    Organisation,
}

/// A field that the programme asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Stable code, in small letters.
    pub code: String,
    /// Its name.
    pub name: Texts,
    /// Other spellings under which it arrives, such as the head of a column.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub synonyms: Vec<String>,
    /// What to fill in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<Texts>,
    /// What it belongs to.
    pub of: Bearer,
    /// As what it is read.
    pub kind: FieldKind,
    /// What can be chosen; empty unless it is a choice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Named>,
    /// Only for these tracks; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<String>,
    /// Whether it may be published.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub public: bool,
    /// What it rests on; `None` for a field of the house.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

impl Field {
    /// Whether it is asked of a dossier of this track.
    pub fn is_for(&self, track: Option<&str>) -> bool {
        self.tracks.is_empty() || track.is_some_and(|track| self.tracks.iter().any(|code| code == track))
    }
}

/// What is filled in in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldValue {
    /// Words.
    Text(String),
    /// A whole number.
    Number(u64),
    /// An amount.
    Amount(crate::domain::money::Cents),
    /// A day.
    Date(NaiveDate),
    /// Yes or no.
    YesNo(bool),
    /// The code of a choice.
    Choice(String),
    /// An organisation of the register.
    Organisation(crate::domain::ids::OrganisationId),
}
