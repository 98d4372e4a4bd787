//! Exact fractions that belong together: the prices of one count over a common denominator.

use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::ToPrimitive;

/// Amounts over one common denominator. Amounts of earlier rounds are the coins in which later ones are reckoned, so
/// that a sum over thousands of purses is a sum over a few rounds.
#[derive(Debug, Clone)]
pub struct Chain {
    denominator: BigInt,
    share: BigInt,
    rounds: Vec<BigInt>,
}

/// A sum of amounts of a [`Chain`]: so many cents, so many shares, and so many times what was paid in each round.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sum {
    /// Cents.
    pub cents: i64,
    /// Shares, as each voter had at first.
    pub shares: i64,
    /// For each round, how many times its amount; missing ones are zero.
    pub rounds: Vec<i64>,
}

impl Sum {
    /// Whether only cents are in it.
    pub fn is_plain(&self) -> bool {
        self.shares == 0 && self.rounds.iter().all(|times| *times == 0)
    }
}

impl Chain {
    /// A chain that begins with a share of `numerator / denominator` cents for each voter.
    pub fn new(numerator: i128, denominator: u64) -> Self {
        Self { denominator: denominator.into(), share: numerator.into(), rounds: Vec::new() }
    }

    /// How many rounds are in it.
    pub fn len(&self) -> usize {
        self.rounds.len()
    }

    /// A sum, as a numerator over the common denominator.
    pub fn numerator(&self, sum: &Sum) -> BigInt {
        let mut total = &self.denominator * sum.cents;
        if sum.shares != 0 {
            total += &self.share * sum.shares;
        }
        for (amount, times) in self.rounds.iter().zip(&sum.rounds) {
            if *times != 0 {
                total += amount * *times;
            }
        }
        total
    }

    /// Adds a round: a numerator over the common denominator, divided by `units`.
    pub fn push(&mut self, numerator: &BigInt, units: u64) {
        let units = BigInt::from(units);
        let common = numerator.gcd(&units);
        let factor = &units / &common;
        let numerator = numerator / &common;
        if factor != BigInt::from(1) {
            self.denominator *= &factor;
            self.share *= &factor;
            for amount in &mut self.rounds {
                *amount *= &factor;
            }
        }
        self.rounds.push(numerator);
    }

    /// The amount of a round.
    pub fn round(&self, round: usize) -> BigRational {
        let numerator = self.rounds.get(round).cloned().unwrap_or_default();
        BigRational::new(numerator, self.denominator.clone())
    }

    /// The amount of a round, nearly.
    pub fn nearly(&self, round: usize) -> f64 {
        self.rounds.get(round).map_or(0.0, |numerator| self.nearly_of(numerator, 1))
    }

    /// A numerator over the common denominator and `units`, nearly: within 2⁻⁵⁰ of it.
    pub fn nearly_of(&self, numerator: &BigInt, units: u64) -> f64 {
        quotient(numerator, &(&self.denominator * units))
    }

    /// The common denominator.
    pub fn denominator(&self) -> &BigInt {
        &self.denominator
    }
}

/// A quotient of positive numbers of any length, nearly.
fn quotient(numerator: &BigInt, denominator: &BigInt) -> f64 {
    let (above, shifted_above) = leading(numerator);
    let (below, shifted_below) = leading(denominator);
    let shift = i32::try_from(shifted_above - shifted_below).unwrap_or_default();
    let sign = if numerator.sign() == Sign::Minus { -1.0 } else { 1.0 };
    sign * above / below * f64::powi(2.0, shift)
}

/// The leading 64 bits, and how many bits were cut off.
fn leading(number: &BigInt) -> (f64, i64) {
    let magnitude = number.magnitude();
    let cut = magnitude.bits().saturating_sub(64);
    let kept = if cut == 0 { magnitude.to_u64() } else { (magnitude >> cut).to_u64() };
    // An error of 2⁻⁵³ at most: a float holds 53 bits.
    (kept.unwrap_or_default().to_f64().unwrap_or_default(), i64::try_from(cut).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_keep_their_amount_when_the_denominator_grows() {
        let mut chain = Chain::new(1000, 3);
        // A price of 500 cents for 7 voters: 500/7 each.
        let numerator = chain.numerator(&Sum { cents: 500, ..Sum::default() });
        chain.push(&numerator, 7);
        assert_eq!(chain.round(0), BigRational::new(500.into(), 7.into()));
        // 900 cents, of which two have only what the first round left them: 2 × (1000/3 − 500/7), and 5 pay the rest.
        let sum = Sum { cents: 900, shares: -2, rounds: vec![2] };
        let numerator = chain.numerator(&sum);
        chain.push(&numerator, 5);
        let left = BigRational::new(1000.into(), 3.into()) - BigRational::new(500.into(), 7.into());
        let rest = BigRational::from_integer(900.into()) - left * BigInt::from(2);
        assert_eq!(chain.round(1), rest / BigInt::from(5));
        assert_eq!(chain.round(0), BigRational::new(500.into(), 7.into()));
        assert!((chain.nearly(0) - 500.0 / 7.0).abs() < 1e-12);
    }

    #[test]
    fn a_quotient_of_long_numbers_is_near() {
        let long = BigInt::from(7).pow(400);
        assert!((quotient(&(&long * 3), &(&long * 7)) - 3.0 / 7.0).abs() < 1e-15);
        assert!((quotient(&BigInt::from(-1), &BigInt::from(8)) + 0.125).abs() < 1e-15);
    }
}
