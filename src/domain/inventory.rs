//! The shared inventory (plaatsbeschrijving, état des lieux partagé): what the neighbourhood found out about
//! itself. It evolves, so there are versions (B-INV-4).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a finding is.
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
pub enum ItemKind {
    /// Something good to build on.
    Strength,
    /// Something that lacks or hurts.
    Need,
    /// A chance that offers itself.
    Opportunity,
    /// A place that matters.
    Place,
}

/// Who owns a place.
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
pub enum Owner {
    /// A public body.
    Public,
    /// A private person or body.
    Private,
}

/// How the inventory was made.
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
pub enum Method {
    /// Walking through the neighbourhood together.
    Walk,
    /// Asking people with a list of questions.
    Survey,
    /// Sitting together around a table.
    Workshop,
    /// A stand in the street or at a feast.
    Stand,
    /// Drawing on a map.
    Map,
    /// Several of these, or another way.
    Other,
}

/// How many took part, by kind: "shared" means more than one kind (B-INV-3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Participants {
    /// People who live there.
    pub residents: u32,
    /// People who work, shop, study or pass there.
    pub users: u32,
    /// Public and private partners.
    pub partners: u32,
}

impl Participants {
    /// All of them.
    pub fn total(self) -> u32 {
        self.residents.saturating_add(self.users).saturating_add(self.partners)
    }

    /// How many of the three kinds took part.
    pub fn kinds(self) -> u32 {
        [self.residents, self.users, self.partners].iter().map(|count| u32::from(*count > 0)).sum()
    }
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its number, which it keeps when others go.
    pub number: u32,
    /// What it is.
    pub kind: ItemKind,
    /// Code of a theme of the edition.
    pub theme: Option<String>,
    /// What was found.
    pub text: String,
    /// Where, in words.
    pub place: Option<String>,
    /// Who owns that place.
    pub owner: Option<Owner>,
}

/// One version of an inventory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inventory {
    /// The day on which it was made.
    pub held_on: NaiveDate,
    /// How.
    pub method: Method,
    /// With how many.
    pub participants: Participants,
    /// What was found, in order.
    pub items: Vec<Item>,
}

impl Inventory {
    /// The number that the next finding gets.
    pub fn next_number(&self) -> u32 {
        self.items.iter().map(|item| item.number).max().unwrap_or(0) + 1
    }

    /// The numbers of the findings.
    pub fn numbers(&self) -> Vec<u32> {
        self.items.iter().map(|item| item.number).collect()
    }
}
