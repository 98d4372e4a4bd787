//! People and the roles they have in a dossier. What is marked *personal* here is other people's: it is
//! never in a public export.

use serde::{Deserialize, Serialize};

use super::language::Language;

/// What a role is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum RoleKind {
    /// The person to write to.
    Contact,
    /// A member of the steering group.
    Member,
    /// The coach who accompanies the neighbourhood.
    Coach,
}

/// As what a member sits in the steering group. Programmes count some kinds and not others (B-ADM-2).
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
pub enum MemberKind {
    /// A resident or user, for themselves.
    Citizen,
    /// Somebody who speaks for an association.
    Association,
    /// Somebody who speaks for a public or private partner.
    Partner,
    /// A neighbour who supports the project without steering it (L-1).
    Supporter,
    /// One of the two responsible neighbours, peter and meter (L-2).
    Responsible,
}

/// How a member is tied to the territory (B-ADM-3).
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
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
pub enum Tie {
    /// Lives there.
    Lives,
    /// Works there.
    Works,
    /// Neither lives nor works there.
    Elsewhere,
    /// Not said.
    #[default]
    Unstated,
}

/// A person as it is typed in: all of it personal.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Person {
    /// Name as the person writes it.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number, as given.
    pub phone: Option<String>,
    /// Street, number, box, postcode and place, as given.
    pub address: Option<String>,
    /// The language to write in.
    pub language: Option<Language>,
}

/// A member of the steering group as it is typed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub person: Person,
    /// As what.
    pub kind: MemberKind,
    /// Lives or works on the territory.
    pub tie: Tie,
}
