//! Partners of a dossier (B-ADM-5, B-ADM-8): how far a partnership is, and what a partner brings in.

use serde::{Deserialize, Serialize};

use super::money::Cents;

/// How far a partnership is, in the order in which it comes about.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
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
    /// Looked at from afar.
    Explored,
    /// Asked.
    Asked,
    /// Said yes.
    Agreed,
    /// Put on paper.
    Signed,
    /// Over.
    Ended,
}

impl PartnerStatus {
    /// Whether a partnership can go on to another status: only forwards, steps may be skipped. What has ended can
    /// be begun again.
    pub fn may_become(self, next: Self) -> bool {
        next > self || (self == Self::Ended && next == Self::Explored)
    }

    /// Whether a partner in this status stands by what it brings in: from its word on, until it ends.
    pub fn counts(self) -> bool {
        matches!(self, Self::Agreed | Self::Signed)
    }
}

/// A kind of thing that a partner brings in.
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
pub enum ContributionKind {
    /// Money.
    Money,
    /// Goods.
    Goods,
    /// Hours of work.
    Hours,
    /// A room, a plot, a wall.
    Space,
    /// Knowledge.
    Knowledge,
}

/// The longest work that a partner brings in, in minutes: 100,000 hours.
pub const LONGEST_WORK: u32 = 6_000_000;

/// What a partner brings in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// 1, 2, 3 … within the partnership.
    pub number: u32,
    /// What it is.
    pub kind: ContributionKind,
    /// In words; needed for goods, space and knowledge.
    pub description: Option<String>,
    /// How much, for money.
    pub amount: Option<Cents>,
    /// How long, for hours.
    pub minutes: Option<u32>,
    /// Number of the project it is for; `None` for the whole roadmap.
    pub project: Option<u32>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partnership_goes_forwards_and_can_begin_again() {
        use PartnerStatus::{Agreed, Asked, Ended, Explored, Signed};
        assert!(Explored.may_become(Asked) && Explored.may_become(Signed), "steps may be skipped");
        assert!(!Signed.may_become(Asked) && !Agreed.may_become(Agreed));
        assert!(Signed.may_become(Ended) && Ended.may_become(Explored) && !Ended.may_become(Agreed));
        assert_eq!(
            [Explored, Asked, Agreed, Signed, Ended].map(PartnerStatus::counts),
            [false, false, true, true, false]
        );
    }
}
