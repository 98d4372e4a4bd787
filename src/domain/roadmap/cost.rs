//! What a project costs: unit price, quantity and VAT, in whole cents.

use crate::domain::money::Cents;

/// The rates of Belgian VAT, in percent.
pub const VAT_RATES: [u8; 4] = [0, 6, 12, 21];

/// A rate of Belgian VAT: 0, 6, 12 or 21 percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Vat(u8);

impl Vat {
    /// The rate with this number of percent; `None` when there is no such rate.
    pub fn of(percent: i64) -> Option<Self> {
        VAT_RATES.into_iter().find(|rate| i64::from(*rate) == percent).map(Self)
    }

    /// Reads `21`, `21%` or `21 %`.
    pub fn parse(text: &str) -> Option<Self> {
        Self::of(text.trim().trim_end_matches('%').trim_end().parse().ok()?)
    }

    /// Percent.
    pub fn percent(self) -> u8 {
        self.0
    }
}

/// A line of what a project costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostLine {
    /// What is bought, hired or built.
    pub label: String,
    /// Code of a cost category of the edition.
    pub category: Option<String>,
    /// Price of one unit, in cents.
    pub unit_price: Cents,
    /// How many units, in thousandths: 2 500 is two and a half.
    pub quantity_thousandths: i64,
    /// The rate of VAT, where it is known.
    pub vat: Option<Vat>,
    /// Whether the unit price has the VAT in it; without a rate it has.
    pub vat_included: bool,
    /// Reference of the quote it rests on.
    pub quote: Option<String>,
}

impl Default for CostLine {
    fn default() -> Self {
        Self {
            label: String::new(),
            category: None,
            unit_price: Cents::ZERO,
            quantity_thousandths: 1_000,
            vat: None,
            vat_included: true,
            quote: None,
        }
    }
}

impl CostLine {
    /// Unit price × quantity, with VAT where the price has none in it; rounded half up to the cent, once.
    pub fn amount(&self) -> Cents {
        let percent = if self.vat_included { 0 } else { self.vat.map_or(0, Vat::percent) };
        let product = i128::from(self.unit_price.0)
            * i128::from(self.quantity_thousandths)
            * i128::from(100 + i64::from(percent));
        Cents(i64::try_from((product + 50_000).div_euclid(100_000)).unwrap_or(i64::MAX))
    }

    /// Whether it says more than a label, a category, a price and a quantity.
    pub fn has_vat_or_quote(&self) -> bool {
        self.vat.is_some() || !self.vat_included || self.quote.is_some()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn line(unit: i64, quantity: i64, vat: i64, included: bool) -> CostLine {
        CostLine {
            unit_price: Cents(unit),
            quantity_thousandths: quantity,
            vat: Vat::of(vat),
            vat_included: included,
            ..CostLine::default()
        }
    }

    #[test]
    fn a_cost_line_is_unit_price_times_quantity() {
        assert_eq!(line(4_235, 2_500, -1, true).amount(), Cents(10_588), "105,875 rounds up");
        assert_eq!(line(333, 1_500, -1, true).amount(), Cents(500), "499,5 rounds up");
        assert_eq!(line(1, 499, -1, true).amount(), Cents(0));
    }

    #[test]
    fn vat_is_added_only_where_the_price_has_none_in_it_and_rounded_once() {
        assert_eq!(line(10_000, 1_000, 21, true).amount(), Cents(10_000));
        assert_eq!(line(10_000, 1_000, 21, false).amount(), Cents(12_100));
        assert_eq!(line(10_000, 1_000, 0, false).amount(), Cents(10_000));
        // 0,33 × 1,5 = 0,495; with 21 % 0,59895. Rounding twice would give 0,605 and so 0,61.
        assert_eq!(line(33, 1_500, 21, false).amount(), Cents(60));
    }

    #[test]
    fn only_the_belgian_rates_exist() {
        for text in ["0", "6", "12 %", "21%"] {
            assert!(Vat::parse(text).is_some(), "{text}");
        }
        for text in ["", "19", "21,0", "-6", "020000000000000000000", "eenentwintig"] {
            assert_eq!(Vat::parse(text), None, "{text}");
        }
    }

    proptest! {
        /// As with fractions of any length: never further than half a cent from the exact product, and half up.
        #[test]
        fn the_amount_is_the_exact_product_to_the_cent(
            unit in 0_i64..=1_000_000_000_000,
            quantity in 1_i64..=1_000_000_000,
            vat in 0_usize..4,
            included in any::<bool>(),
        ) {
            let line = line(unit, quantity, i64::from(VAT_RATES[vat]), included);
            let percent = if included { 0 } else { i128::from(VAT_RATES[vat]) };
            let exact = i128::from(unit) * i128::from(quantity) * (100 + percent);
            let amount = i128::from(line.amount().0);
            if amount < i128::from(i64::MAX) {
                let rest = exact - amount * 100_000;
                prop_assert!((-50_000..50_000).contains(&rest), "{rest}");
            }
        }
    }
}
