//! Opinions: what a body thinks of a project. An opinion is not yet a decision (B-PB-6, L-9).

use super::money::Cents;

/// What a body thinks of a project.
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
pub enum Opined {
    /// It should be awarded, in whole or in part.
    Favourable,
    /// It should not.
    Unfavourable,
    /// The body cannot say yet.
    Postponed,
}

/// Before what a condition has to be met.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    serde::Serialize,
    serde::Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
pub enum Before {
    /// Before the agreement is signed.
    Agreement,
    /// Before the first money is paid.
    #[default]
    Payment,
    /// Before the balance is paid.
    Balance,
}

/// What is asked in return.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// In words.
    pub text: String,
    /// By when.
    pub before: Before,
}

/// An opinion about one project, as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpinionText {
    /// What the body thinks.
    pub verdict: Opined,
    /// What it proposes to award; only when favourable, and `None` when it names no amount.
    pub amount: Option<Cents>,
    /// The opinion itself.
    pub text: Option<String>,
    /// What it asks in return, in order.
    pub conditions: Vec<Condition>,
}

/// Why an opinion cannot be taken as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpinionFault {
    /// It is unfavourable or postponed and does not say why.
    ReasonNeeded,
    /// It proposes less than was asked and does not say why.
    ReasonForLess,
    /// It proposes more than was asked.
    AboveAsked,
    /// It proposes an amount and is not favourable.
    AmountWithoutFavour,
    /// It is favourable and proposes nothing.
    NothingProposed,
    /// It sets conditions and is not favourable.
    ConditionsWithoutFavour,
}

impl OpinionText {
    /// What is wrong with it, for a project that asks so much.
    pub fn faults(&self, asked: Cents) -> Vec<OpinionFault> {
        let mut faults = Vec::new();
        let silent = self.text.is_none();
        if self.verdict == Opined::Favourable {
            match self.amount {
                Some(amount) if amount > asked => faults.push(OpinionFault::AboveAsked),
                Some(Cents::ZERO) if asked > Cents::ZERO => faults.push(OpinionFault::NothingProposed),
                Some(amount) if amount < asked && silent => faults.push(OpinionFault::ReasonForLess),
                _ => {}
            }
            return faults;
        }
        if self.amount.is_some_and(|amount| amount > Cents::ZERO) {
            faults.push(OpinionFault::AmountWithoutFavour);
        }
        if !self.conditions.is_empty() {
            faults.push(OpinionFault::ConditionsWithoutFavour);
        }
        if silent {
            faults.push(OpinionFault::ReasonNeeded);
        }
        faults
    }

    /// What it takes of the envelope: what it proposes, or what was asked when it is favourable and names no amount.
    pub fn takes(&self, asked: Cents) -> Cents {
        match self.verdict {
            Opined::Favourable => self.amount.unwrap_or(asked),
            _ => Cents::ZERO,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opinion(verdict: Opined, amount: Option<i64>, text: Option<&str>) -> OpinionText {
        OpinionText {
            verdict,
            amount: amount.map(Cents),
            text: text.map(str::to_owned),
            conditions: Vec::new(),
        }
    }

    #[test]
    fn less_than_asked_needs_a_reason_and_more_is_never_proposed() {
        let faults = |amount, text| opinion(Opined::Favourable, amount, text).faults(Cents(100));
        assert_eq!(faults(Some(100), None), []);
        assert_eq!(faults(None, None), []);
        assert_eq!(faults(Some(99), None), [OpinionFault::ReasonForLess]);
        assert_eq!(faults(Some(99), Some("te duur")), []);
        assert_eq!(faults(Some(101), Some("mooi")), [OpinionFault::AboveAsked]);
        assert_eq!(faults(Some(0), Some("gratis")), [OpinionFault::NothingProposed]);
        assert_eq!(opinion(Opined::Favourable, Some(0), None).faults(Cents::ZERO), []);
    }

    #[test]
    fn whoever_is_not_in_favour_says_why_and_proposes_nothing() {
        for verdict in [Opined::Unfavourable, Opined::Postponed] {
            assert_eq!(opinion(verdict, None, None).faults(Cents(100)), [OpinionFault::ReasonNeeded]);
            assert_eq!(opinion(verdict, Some(0), Some("nee")).faults(Cents(100)), []);
            assert_eq!(
                opinion(verdict, Some(1), Some("nee")).faults(Cents(100)),
                [OpinionFault::AmountWithoutFavour]
            );
            let mut with = opinion(verdict, None, Some("nee"));
            with.conditions = vec![Condition { text: "x".into(), before: Before::Payment }];
            assert_eq!(with.faults(Cents(100)), [OpinionFault::ConditionsWithoutFavour]);
        }
    }

    #[test]
    fn b_pb_6_an_opinion_takes_what_it_proposes_and_nothing_unless_it_is_favourable() {
        assert_eq!(opinion(Opined::Favourable, Some(60), None).takes(Cents(100)), Cents(60));
        assert_eq!(opinion(Opined::Favourable, None, None).takes(Cents(100)), Cents(100));
        assert_eq!(opinion(Opined::Postponed, None, None).takes(Cents(100)), Cents::ZERO);
    }
}
