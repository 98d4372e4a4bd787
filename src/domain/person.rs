//! People and the roles they have in a dossier. What is marked *personal* here is other people's: it is
//! never in a public export.

use chrono::NaiveDate;
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
    /// Somebody who helps with knowledge of a field.
    Expert,
    /// Somebody who sits in a jury.
    Juror,
    /// Somebody who carries a project of the roadmap.
    Carrier,
    /// Whom to turn to at the municipality.
    MunicipalContact,
    /// Somebody of the network around an edition, such as a public participation agent (P-4).
    NetworkMember,
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
    /// Account: a member's may serve as the group's (B-SB-6).
    pub iban: Option<String>,
    /// The language to write in.
    pub language: Option<Language>,
}

/// What somebody is, in one word: the kind of the role, and for two kinds of members as what (L-1, L-2).
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
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
pub enum RoleWord {
    /// The person to write to.
    Contact,
    /// A member of the steering group.
    Member,
    /// A neighbour who supports the project without steering it (L-1).
    Supporter,
    /// One of the two responsible neighbours, peter and meter (L-2).
    Responsible,
    /// The coach.
    Coach,
    /// An expert.
    Expert,
    /// A juror.
    Juror,
    /// The carrier of a project.
    Carrier,
    /// Whom to turn to at the municipality.
    MunicipalContact,
    /// Somebody of the network around an edition.
    NetworkMember,
}

impl RoleWord {
    /// The word for a role.
    pub fn of(kind: RoleKind, member: Option<MemberKind>) -> Self {
        match (kind, member) {
            (RoleKind::Contact, _) => Self::Contact,
            (RoleKind::Member, Some(MemberKind::Supporter)) => Self::Supporter,
            (RoleKind::Member, Some(MemberKind::Responsible)) => Self::Responsible,
            (RoleKind::Member, _) => Self::Member,
            (RoleKind::Coach, _) => Self::Coach,
            (RoleKind::Expert, _) => Self::Expert,
            (RoleKind::Juror, _) => Self::Juror,
            (RoleKind::Carrier, _) => Self::Carrier,
            (RoleKind::MunicipalContact, _) => Self::MunicipalContact,
            (RoleKind::NetworkMember, _) => Self::NetworkMember,
        }
    }

    /// The kind of the role, and for members as what they are taken when nothing more is said.
    pub fn role(self) -> (RoleKind, Option<MemberKind>) {
        match self {
            Self::Contact => (RoleKind::Contact, None),
            Self::Member => (RoleKind::Member, Some(MemberKind::Citizen)),
            Self::Supporter => (RoleKind::Member, Some(MemberKind::Supporter)),
            Self::Responsible => (RoleKind::Member, Some(MemberKind::Responsible)),
            Self::Coach => (RoleKind::Coach, None),
            Self::Expert => (RoleKind::Expert, None),
            Self::Juror => (RoleKind::Juror, None),
            Self::Carrier => (RoleKind::Carrier, None),
            Self::MunicipalContact => (RoleKind::MunicipalContact, None),
            Self::NetworkMember => (RoleKind::NetworkMember, None),
        }
    }

    /// Whether it can be for a whole edition: an expert or a juror serves all its dossiers, a network is around it.
    pub fn fits_edition(self) -> bool {
        matches!(self, Self::Expert | Self::Juror | Self::NetworkMember)
    }
}

/// When a role runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// First day.
    pub from: NaiveDate,
    /// Last day; `None` while it goes on.
    pub to: Option<NaiveDate>,
}

impl Term {
    /// Two terms as one, from the earliest to the latest day, where they overlap or one follows the other at
    /// once; terms with days between them stay two.
    pub fn joined(self, other: Self) -> Option<Self> {
        let (first, second) = if self.from <= other.from { (self, other) } else { (other, self) };
        if first.to.is_some_and(|to| to.succ_opt().is_some_and(|next| next < second.from)) {
            return None;
        }
        let to = first.to.zip(second.to).map(|(one, other)| one.max(other));
        Some(Self { from: first.from, to })
    }
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

#[cfg(test)]
mod tests {
    use strum::VariantArray;

    use super::*;

    fn term(from: &str, to: Option<&str>) -> Term {
        Term { from: from.parse().unwrap(), to: to.map(|day| day.parse().unwrap()) }
    }

    #[test]
    fn every_word_for_a_role_says_what_it_means() {
        for word in RoleWord::VARIANTS {
            let (kind, member) = word.role();
            assert_eq!(RoleWord::of(kind, member), *word);
            assert_eq!((kind == RoleKind::Member), member.is_some(), "{word}");
        }
        assert_eq!(RoleWord::of(RoleKind::Member, Some(MemberKind::Association)), RoleWord::Member);
        assert_eq!("Municipal-Contact".parse(), Ok(RoleWord::MunicipalContact));
    }

    #[test]
    fn terms_that_touch_become_one_and_others_stay_two() {
        let first = term("2021-01-01", Some("2021-06-30"));
        let joined = |other| first.joined(other);
        assert_eq!(joined(term("2021-07-01", None)), Some(term("2021-01-01", None)), "the next day");
        assert_eq!(joined(term("2021-07-02", None)), None, "a day between them");
        assert_eq!(
            joined(term("2020-01-01", Some("2021-03-01"))),
            Some(term("2020-01-01", Some("2021-06-30")))
        );
        assert_eq!(term("2021-03-01", None).joined(first), Some(term("2021-01-01", None)));
    }
}
