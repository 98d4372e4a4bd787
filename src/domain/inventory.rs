//! The shared inventory (plaatsbeschrijving, état des lieux partagé): what the neighbourhood found out about
//! itself. It evolves, so there are versions (B-INV-4).

mod compare;
mod measure;

pub use compare::{Difference, ItemChange, MeasureChange, Part, compare};
pub use measure::{Measure, parse_value, value_text};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::application::point::Point;

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
    /// Code of a section of the edition's template.
    pub section: Option<String>,
    /// Code of the question that it answers.
    pub question: Option<String>,
    /// What was found.
    pub text: String,
    /// Where, in words.
    pub place: Option<String>,
    /// Where, on the map.
    pub point: Option<Point>,
    /// Where, as GeoJSON, when a point does not say enough.
    pub geometry: Option<String>,
    /// Who owns that place.
    pub owner: Option<Owner>,
    /// Where it was learnt: a walk, a count, a paper.
    pub source: Option<String>,
    /// Number of the document of the dossier that shows it.
    pub document: Option<u32>,
}

impl Item {
    /// A finding of which nothing is known but its number and its kind.
    pub fn new(number: u32, kind: ItemKind) -> Self {
        Self {
            number,
            kind,
            theme: None,
            section: None,
            question: None,
            text: String::new(),
            place: None,
            point: None,
            geometry: None,
            owner: None,
            source: None,
            document: None,
        }
    }
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
    /// What was measured, by code of the indicator.
    pub measures: Vec<Measure>,
    /// Codes of the questions that were gone through, with a finding or without.
    pub answered: Vec<String>,
}

impl Inventory {
    /// A version in which nothing was found yet.
    pub fn new(held_on: NaiveDate, method: Method, participants: Participants) -> Self {
        let (items, measures, answered) = (Vec::new(), Vec::new(), Vec::new());
        Self { held_on, method, participants, items, measures, answered }
    }

    /// What was measured of an indicator.
    pub fn measure(&self, indicator: &str) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.indicator == indicator)
    }

    /// The sections that have a finding.
    pub fn sections(&self) -> Vec<String> {
        let mut sections: Vec<String> = self.items.iter().filter_map(|item| item.section.clone()).collect();
        sections.sort_unstable();
        sections.dedup();
        sections
    }

    /// The number that the next finding gets.
    pub fn next_number(&self) -> u32 {
        self.items.iter().map(|item| item.number).max().unwrap_or(0) + 1
    }

    /// The numbers of the findings.
    pub fn numbers(&self) -> Vec<u32> {
        self.items.iter().map(|item| item.number).collect()
    }
}
