//! Money: integer cents of one currency, the euro.

use serde::{Deserialize, Serialize};

/// An amount in euro cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cents(pub i64);

/// The largest amount that is taken from outside: ten thousand million euros. Sums of any number of
/// dossiers stay far from overflowing.
pub const LARGEST: Cents = Cents(1_000_000_000_000);

/// Why a text is not an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum AmountFault {
    /// There is no figure in it, or something else besides.
    NotAnAmount,
    /// It can be read in two ways, such as `1.000`: a thousand, or one with three decimals.
    Ambiguous,
    /// More than two decimals.
    TooPrecise,
    /// Below zero.
    Negative,
    /// Above [`LARGEST`].
    TooLarge,
}

impl Cents {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// Reads an amount in euros as people and spreadsheets write it: `1.234,56`, `1,234.56`, `1 234,56 €`,
    /// `1234.5`, `1234`. Never guesses: `1.000` could be two amounts and is refused.
    ///
    /// # Errors
    /// The kind of fault, so that the reader can say what was expected.
    pub fn parse(text: &str) -> Result<Self, AmountFault> {
        let bare = text.trim();
        let bare = bare.strip_prefix("EUR").or_else(|| bare.strip_suffix("EUR")).unwrap_or(bare);
        let bare = bare.trim().trim_matches('€').trim();
        let (negative, bare) = match bare.strip_prefix(['-', '−']) {
            Some(rest) => (true, rest.trim()),
            None => (false, bare),
        };
        let (whole, decimals) = split_decimals(bare)?;
        if decimals.len() > 2 {
            return Err(AmountFault::TooPrecise);
        }
        let digits = ungroup(whole)?;
        let cents = format!("{digits}{decimals:0<2}").parse::<i64>().map_err(|_| AmountFault::TooLarge)?;
        match Self(cents) {
            _ if negative && cents != 0 => Err(AmountFault::Negative),
            amount if amount > LARGEST => Err(AmountFault::TooLarge),
            amount => Ok(amount),
        }
    }

    /// The sum, held at the largest number rather than wrapped round.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// The difference; below zero when `other` is larger.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// Unit price × quantity, where the quantity is in thousandths (2,5 m³ is 2 500), rounded half up to
    /// the cent.
    #[must_use]
    pub fn times_thousandths(self, quantity: i64) -> Self {
        let product = i128::from(self.0) * i128::from(quantity);
        Self(i64::try_from((product + 500).div_euclid(1000)).unwrap_or(i64::MAX))
    }

    /// Euros with two decimals and a full stop, for machine formats: `14800.00`.
    pub fn to_decimal(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        format!("{sign}{}.{:02}", self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100)
    }
}

impl std::iter::Sum for Cents {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Self::plus)
    }
}

/// Splits a figure at its decimal sign. With both signs present the last is the decimal one; a single
/// sign before exactly three digits is ambiguous.
pub(super) fn split_decimals(text: &str) -> Result<(&str, &str), AmountFault> {
    let signs: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| matches!(c, '.' | ',')).collect();
    let Some(&(at, sign)) = signs.last() else { return Ok((text, "")) };
    let after = &text[at + 1..];
    let alone = signs.iter().filter(|(_, c)| *c == sign).count() == 1;
    if !alone {
        // The same sign twice groups thousands; another sign before it would make no sense.
        return if signs.iter().all(|(_, c)| *c == sign) {
            Ok((text, ""))
        } else {
            Err(AmountFault::NotAnAmount)
        };
    }
    if after.is_empty() || !after.bytes().all(|b| b.is_ascii_digit()) {
        return Err(AmountFault::NotAnAmount);
    }
    if signs.len() == 1 && after.len() == 3 && !text[..at].contains(char::is_whitespace) && text[..at] != *"0"
    {
        return Err(AmountFault::Ambiguous);
    }
    Ok((&text[..at], after))
}

/// Takes the thousands signs out of the whole part; every group after the first must have three digits.
pub(super) fn ungroup(whole: &str) -> Result<String, AmountFault> {
    let is_group_sign = |c: char| matches!(c, '.' | ',' | '\'' | '’') || c.is_whitespace();
    let used: std::collections::BTreeSet<char> = whole.chars().filter(|c| is_group_sign(*c)).collect();
    let groups: Vec<&str> = whole.split(is_group_sign).collect();
    let digits_only =
        groups.iter().all(|group| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit()));
    let well_grouped = groups.len() == 1
        || (used.len() == 1 && groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3));
    if digits_only && well_grouped { Ok(groups.concat()) } else { Err(AmountFault::NotAnAmount) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_offices_write_them() {
        for (text, cents) in [
            ("14.800,00", 1_480_000),
            ("14.990,50", 1_499_050),
            ("1,234.56", 123_456),
            ("1234.5", 123_450),
            ("1 234,56 €", 123_456),
            ("€ 1.234.567,8", 123_456_780),
            ("15000", 1_500_000),
            ("EUR 0,05", 5),
            ("1\u{a0}234", 123_400),
            ("1.234.567", 123_456_700),
            ("0", 0),
            ("-0", 0),
        ] {
            assert_eq!(Cents::parse(text), Ok(Cents(cents)), "{text}");
        }
    }

    #[test]
    fn amounts_that_could_be_misread_are_refused() {
        for (text, fault) in [
            ("1.000", AmountFault::Ambiguous),
            ("12,345", AmountFault::Ambiguous),
            ("1,2345", AmountFault::TooPrecise),
            ("1.234,567", AmountFault::TooPrecise),
            ("0,001", AmountFault::TooPrecise),
            ("-5", AmountFault::Negative),
            ("", AmountFault::NotAnAmount),
            ("veel", AmountFault::NotAnAmount),
            ("1.23.456,00", AmountFault::NotAnAmount),
            ("1,2,3", AmountFault::NotAnAmount),
            ("1 2", AmountFault::NotAnAmount),
            ("12.", AmountFault::NotAnAmount),
            ("1e3", AmountFault::NotAnAmount),
            ("99999999999999999999", AmountFault::TooLarge),
            ("10000000000,01", AmountFault::TooLarge),
        ] {
            assert_eq!(Cents::parse(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn unit_prices_times_thousandths_round_half_up() {
        assert_eq!(Cents(333).times_thousandths(1500), Cents(500));
        assert_eq!(Cents(1_000).times_thousandths(2_500), Cents(2_500));
        assert_eq!(Cents(1).times_thousandths(499), Cents(0));
    }

    #[test]
    fn decimals_are_exact() {
        assert_eq!(Cents(-5).to_decimal(), "-0.05");
        assert_eq!(Cents(1_499_050).to_decimal(), "14990.50");
    }
}
