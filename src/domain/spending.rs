//! What becomes of what a neighbourhood spent: the judgement of each line of an expense note, and what a fund comes to.

use super::ledger::Fund;
use super::money::Cents;

/// What was said of a line of an expense note.
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
pub enum LineVerdict {
    /// Accepted, in whole or in part.
    Accepted,
    /// Refused.
    Refused,
    /// Asked back: the neighbourhood has to say or show more.
    Returned,
}

/// How a line of an expense note stands.
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
pub enum LineState {
    /// To be judged.
    Open,
    /// Accepted as it is.
    Accepted,
    /// Accepted for a part of its amount.
    Partly,
    /// Refused.
    Refused,
    /// Asked back.
    Returned,
}

impl LineState {
    /// What a verdict and the amount accepted of a line come to.
    pub fn of(verdict: Option<LineVerdict>, accepted: Cents, gross: Cents) -> Self {
        match verdict {
            None => Self::Open,
            Some(LineVerdict::Accepted) if accepted < gross => Self::Partly,
            Some(LineVerdict::Accepted) => Self::Accepted,
            Some(LineVerdict::Refused) => Self::Refused,
            Some(LineVerdict::Returned) => Self::Returned,
        }
    }

    /// The key of its name in the message files.
    pub fn term(self) -> String {
        format!("expense-{self}")
    }
}

/// What the expenses of a note, or from a fund, come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Spent {
    /// How many lines.
    pub lines: u32,
    /// How many of them are to be judged.
    pub open: u32,
    /// How many were asked back.
    pub returned: u32,
    /// How many were refused.
    pub refused: u32,
    /// What the lines come to.
    pub gross: Cents,
    /// What was accepted of them.
    pub accepted: Cents,
}

/// How a fund of a dossier stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    /// Which fund.
    pub fund: Fund,
    /// What was granted or awarded.
    pub awarded: Cents,
    /// What the expenses come to.
    pub spent: Spent,
    /// What the bank paid, less what came back.
    pub paid: Cents,
    /// What can still be accepted before all that was awarded is used.
    pub left: Cents,
    /// Accepted within what was awarded, and not yet paid.
    pub unpaid: Cents,
    /// The account of the fund is settled.
    pub settled: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_accepted_for_less_is_accepted_in_part() {
        let of = |verdict, accepted| LineState::of(verdict, Cents(accepted), Cents(1_000));
        assert_eq!(of(None, 0), LineState::Open);
        assert_eq!(of(Some(LineVerdict::Accepted), 1_000), LineState::Accepted);
        assert_eq!(of(Some(LineVerdict::Accepted), 999), LineState::Partly);
        assert_eq!(of(Some(LineVerdict::Refused), 0), LineState::Refused);
        assert_eq!(of(Some(LineVerdict::Returned), 0), LineState::Returned);
    }
}
