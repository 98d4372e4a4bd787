//! A payment, from what was agreed to what the bank did: what it is of, how far it is, and by which communication it is
//! recognised.

use chrono::{Days, NaiveDate};

use super::ledger::Fund;

/// What a payment is of.
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
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum PaymentKind {
    /// An instalment of what was awarded.
    #[default]
    Instalment,
    /// What is left to pay once the account of a dossier is settled (B-MO-12).
    Balance,
    /// The start fund, beforehand, against a debit note (B-SB-5b).
    Advance,
    /// Accepted lines of an expense note, out of the start fund (B-SB-5a).
    Reimbursement,
}

impl PaymentKind {
    /// What the money was given for.
    pub fn fund(self) -> Fund {
        match self {
            Self::Instalment | Self::Balance => Fund::Award,
            Self::Advance | Self::Reimbursement => Fund::StartFund,
        }
    }
}

/// How far a payment is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum PaymentState {
    /// It was made, and the group did not claim it yet.
    Made,
    /// The group claimed it (schuldvordering, déclaration de créance).
    Claimed,
    /// It is on a list for the finance department.
    Ordered,
    /// The bank paid it.
    Paid,
    /// It does not go on.
    Cancelled,
}

impl PaymentState {
    /// The key of its name in the message files.
    pub fn term(self) -> String {
        format!("payment-{self}")
    }

    /// Whether it still has to be ordered.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Made | Self::Claimed)
    }
}

/// What was recorded of a payment, from which its state follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Course {
    /// The group claimed it.
    pub claimed: bool,
    /// It is on a list.
    pub ordered: bool,
    /// The bank paid it.
    pub paid: bool,
    /// It was cancelled.
    pub cancelled: bool,
}

impl Course {
    /// How far it is.
    pub fn state(self) -> PaymentState {
        match self {
            Self { cancelled: true, .. } => PaymentState::Cancelled,
            Self { paid: true, .. } => PaymentState::Paid,
            Self { ordered: true, .. } => PaymentState::Ordered,
            Self { claimed: true, .. } => PaymentState::Claimed,
            _ => PaymentState::Made,
        }
    }
}

/// The communications of payments begin here: this, and the number of the payment (ten figures).
pub const COMMUNICATIONS: u64 = 2_000_000_000;

/// The communications of recoveries begin here, those of payments end before.
pub const COMMUNICATIONS_OF_RECOVERIES: u64 = 3_000_000_000;

/// After how many days an ordered payment that the bank did not confirm is looked into.
pub const CONFIRM_WITHIN: Days = Days::new(14);

/// The day on which an ordered payment that is not confirmed is looked into.
pub fn confirm_by(made_on: NaiveDate) -> Option<NaiveDate> {
    made_on.checked_add_days(CONFIRM_WITHIN)
}

/// An account as lists and logs show it: the country and the last four characters.
pub fn masked(iban: &str) -> String {
    let characters: Vec<char> = iban.chars().filter(|c| !c.is_whitespace()).collect();
    let hidden = characters.len().saturating_sub(4);
    let mut text = String::new();
    for (place, character) in characters.iter().enumerate() {
        if place > 0 && place % 4 == 0 {
            text.push(' ');
        }
        text.push(if place < 2 || place >= hidden { *character } else { '•' });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_thing_that_happened_says_how_far_a_payment_is() {
        let state = |claimed, ordered, paid, cancelled| Course { claimed, ordered, paid, cancelled }.state();
        assert_eq!(state(false, false, false, false), PaymentState::Made);
        assert_eq!(state(true, false, false, false), PaymentState::Claimed);
        assert_eq!(state(true, true, false, false), PaymentState::Ordered);
        assert_eq!(state(false, true, true, false), PaymentState::Paid);
        assert_eq!(state(true, true, false, true), PaymentState::Cancelled);
    }

    #[test]
    fn an_account_is_masked_but_for_its_country_and_its_end() {
        assert_eq!(masked("BE68539007547034"), "BE•• •••• •••• 7034");
        assert_eq!(masked("NL91ABNA0417164300"), "NL•• •••• •••• ••43 00");
        assert_eq!(masked(""), "");
        assert_eq!(masked("BE6"), "BE6");
    }
}
