//! What a programme says of paying and justifying. Where no text states a figure there is none: the office gives it when
//! it opens the edition, or the coordinator with the dossier.

use serde::{Deserialize, Serialize};

use super::definition::Source;
use super::period::Length;
use super::rule::Basis;
use crate::domain::ledger::Unspent;

/// What sets off an instalment.
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
pub enum Trigger {
    /// The agreement was signed by both (B-MO-5).
    Signature,
    /// The report was handed in.
    Report,
    /// The proofs were handed in and judged (B-MO-7).
    Proofs,
    /// A day has come.
    Day,
}

impl Trigger {
    /// The key of its name in the message files.
    pub fn term(self) -> String {
        format!("trigger-{self}")
    }
}

/// How much of an award an instalment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Share {
    /// So many hundredths of a percent of the award: 8000 is 80 %.
    Percent(u32),
    /// What the others leave.
    Rest,
}

/// An instalment as an edition plans it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedInstalment {
    /// What sets it off.
    pub trigger: Trigger,
    /// How much of the award.
    pub share: Share,
}

impl PlannedInstalment {
    /// Reads `signature:80`, `proofs:12,5 %` or `proofs:rest`; `None` when it is something else, or no percentage above 0.
    pub fn parse(text: &str) -> Option<Self> {
        let (trigger, share) = text.split_once([':', '='])?;
        let trigger = trigger.trim().parse().ok().filter(|trigger| *trigger != Trigger::Day)?;
        let share = match share.trim() {
            "rest" => Share::Rest,
            percent => Share::Percent(hundredths(percent.trim_end_matches('%').trim())?),
        };
        Some(Self { trigger, share })
    }
}

/// A percentage with at most two decimals, above 0 and at most 100, in hundredths.
fn hundredths(text: &str) -> Option<u32> {
    let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 3 || decimals.len() > 2 || !figures(whole) || !figures(decimals) {
        return None;
    }
    let number = format!("{whole}{decimals:0<2}").parse().ok()?;
    (1..=10_000).contains(&number).then_some(number)
}

/// Whether instalments add up to the award: the percentages to 100, or one takes the rest of less than 100.
pub fn adds_up(instalments: &[PlannedInstalment]) -> bool {
    let mut percent = 0_u32;
    let mut rests = 0;
    for instalment in instalments {
        match instalment.share {
            Share::Percent(share) => percent = percent.saturating_add(share),
            Share::Rest => rests += 1,
        }
    }
    matches!((rests, percent), (0, 10_000) | (1, 0..10_000))
}

/// All of it, resolved for an edition.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct MoneyTerms {
    /// The instalments in which an award is paid; empty: the coordinator states them with each dossier. They add up to
    /// the award: either the percentages to 100, or one takes the rest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instalments: Vec<PlannedInstalment>,
    /// What becomes of what is not needed; `None`: said at each settlement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unspent: Option<Unspent>,
    /// Whether what is left of one project can pay for another. Per dossier (it can) when nothing is said (B-MO-12).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Basis>,
    /// Codes of the categories of costs that are never paid.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ineligible: Vec<String>,
    /// Within how long after a payment it has to be justified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub justify: Option<Length>,
    /// Within how long money that is asked back has to be there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recover: Option<Length>,
    /// Within how long after its receipt an expense note of the start fund is repaid (B-SB-5a).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refund: Option<Length>,
    /// What that rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

impl MoneyTerms {
    /// Whether the programme says nothing of it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Takes over what an edition, or the office that opens it, says instead.
    pub fn take_over(&mut self, later: &Self) {
        if !later.instalments.is_empty() {
            self.instalments.clone_from(&later.instalments);
        }
        if !later.ineligible.is_empty() {
            self.ineligible.clone_from(&later.ineligible);
        }
        self.unspent = later.unspent.or(self.unspent);
        self.per = later.per.or(self.per);
        self.justify = later.justify.or(self.justify);
        self.recover = later.recover.or(self.recover);
        self.refund = later.refund.or(self.refund);
        if later.source.is_some() {
            self.source.clone_from(&later.source);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instalments_are_read_and_add_up() {
        let read = |texts: &[&str]| -> Vec<PlannedInstalment> {
            texts.iter().filter_map(|text| PlannedInstalment::parse(text)).collect()
        };
        let plan = read(&["signature:80 %", "proofs: rest"]);
        assert_eq!(plan[0], PlannedInstalment { trigger: Trigger::Signature, share: Share::Percent(8_000) });
        assert_eq!(plan[1], PlannedInstalment { trigger: Trigger::Proofs, share: Share::Rest });
        assert!(adds_up(&plan));
        assert!(adds_up(&read(&["signature:33,33", "report:33.33", "proofs:33,34"])));
        assert!(!adds_up(&read(&["signature:80", "proofs:19,99"])));
        assert!(!adds_up(&read(&["signature:100", "proofs:rest"])));
        assert!(!adds_up(&read(&["signature:rest", "proofs:rest"])));
        for wrong in [
            "signature",
            "signature:0",
            "signature:101",
            "day:50",
            "signature:1,234",
            "never:50",
            "signature:",
        ] {
            assert_eq!(PlannedInstalment::parse(wrong), None, "{wrong}");
        }
    }
}
