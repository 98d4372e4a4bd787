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

/// Hours as people write them, in minutes: `12`, `2,5`, `2.5`, `1:30` or `1u30`. Nothing and more than 100,000
/// hours are not hours.
pub fn parse_hours(text: &str) -> Option<u32> {
    let text = text.trim().trim_end_matches(['u', 'h']).trim();
    let number = |text: &str| -> Option<u64> {
        (!text.is_empty() && text.len() <= 6 && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse().ok())
            .flatten()
    };
    let minutes = if let Some((hours, minutes)) = text.split_once([':', 'u', 'h']) {
        number(hours)? * 60 + number(minutes).filter(minutes_fit)?
    } else if let Some((hours, part)) = text.split_once([',', '.']) {
        // Quarters of an hour are exact with two decimals; a third of one has no whole minutes.
        let scale = match part.len() {
            1 => 10,
            2 => 100,
            _ => return None,
        };
        let sixtieths = number(part)? * 60;
        if sixtieths % scale != 0 {
            return None;
        }
        number(hours)? * 60 + sixtieths / scale
    } else {
        number(text)? * 60
    };
    u32::try_from(minutes).ok().filter(|minutes| (1..=6_000_000).contains(minutes))
}

fn minutes_fit(minutes: &u64) -> bool {
    *minutes < 60
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

    #[test]
    fn hours_are_read_to_the_minute() {
        for (text, minutes) in
            [("12", 720), ("2,5", 150), ("0.25", 15), ("1:30", 90), ("1u30", 90), ("3 u", 180), ("1h05", 65)]
        {
            assert_eq!(parse_hours(text), Some(minutes), "{text}");
        }
        for wrong in ["", "0", "-1", "1:60", "1,333", "2,33", "veel", "1:", ",5", "100001"] {
            assert_eq!(parse_hours(wrong), None, "{wrong}");
        }
    }
}
