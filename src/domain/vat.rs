//! The arithmetic of value added tax: net, rate, tax and gross of an expense, in whole cents, and the totals of many.

use std::collections::BTreeMap;
use std::fmt;

use super::fact::Fact;
use super::money::{Cents, LARGEST};

/// A rate of VAT in hundredths of a percent: 2100 is 21 %, 550 is 5,5 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate(u32);

/// The highest rate that is taken, 30 %: the highest of the European Union is 27 % (Hungary), and what is more is
/// rather an amount than a rate.
const HIGHEST: u32 = 3_000;

/// Why a text is not a rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateFault {
    /// There is no figure in it, or something else besides, or it is below zero.
    NotARate,
    /// More than two decimals of a percent.
    TooPrecise,
    /// Above 30 %.
    TooHigh,
}

impl Rate {
    /// The rates in Belgium (royal decree no. 20 of 20 July 1970; domain 7.4), the usual one first.
    pub const BELGIAN: [Self; 4] = [Self(2100), Self(600), Self(1200), Self::ZERO];
    /// No tax, as with a seller who is not liable for it.
    pub const ZERO: Self = Self(0);

    /// A rate in hundredths of a percent.
    ///
    /// # Errors
    /// It is above 30 %.
    pub fn of(hundredths: u32) -> Result<Self, RateFault> {
        if hundredths > HIGHEST { Err(RateFault::TooHigh) } else { Ok(Self(hundredths)) }
    }

    /// Reads `21`, `21%`, `5,5 %`, or `0,21` as spreadsheet programs keep 21 %: below one and without the sign it is a
    /// fraction, for no rate is less than a percent.
    ///
    /// # Errors
    /// The kind of fault.
    pub fn parse(text: &str) -> Result<Self, RateFault> {
        let bare = text.trim();
        let (bare, percent) = match bare.strip_suffix('%') {
            Some(rest) => (rest.trim_end(), true),
            None => (bare, false),
        };
        let (whole, decimals) = bare.split_once([',', '.']).unwrap_or((bare, ""));
        let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let halved = bare.contains([',', '.']) && decimals.is_empty();
        if whole.is_empty() || halved || !figures(whole) || !figures(decimals) {
            return Err(RateFault::NotARate);
        }
        let decimals = decimals.trim_end_matches('0');
        let whole = whole.trim_start_matches('0');
        let fraction = whole.is_empty() && !percent;
        let places = if fraction { 4 } else { 2 };
        if decimals.len() > places {
            return Err(RateFault::TooPrecise);
        }
        format!("0{whole}{decimals:0<places$}").parse().map_err(|_| RateFault::TooHigh).and_then(Self::of)
    }

    /// Hundredths of a percent.
    pub const fn hundredths(self) -> u32 {
        self.0
    }

    /// Whether it is one of the rates in Belgium. Another one on a Belgian bill is worth a look.
    pub fn is_belgian(self) -> bool {
        Self::BELGIAN.contains(&self)
    }

    /// The tax on a net amount, rounded half up to the cent; at its largest where it would overflow.
    #[must_use]
    pub fn on(self, net: Cents) -> Cents {
        cents(rounded(i128::from(net.0) * i128::from(self.0), 10_000))
    }

    /// Adds the rate to a fact, as the number of percents and their decimals (or `none`), for the language to join.
    #[must_use]
    pub fn tell(self, fact: Fact) -> Fact {
        let decimals = format!("{:02}", self.0 % 100);
        let decimals = Some(decimals.trim_end_matches('0')).filter(|text| !text.is_empty()).unwrap_or("none");
        fact.with("percent", self.0 / 100).with("decimals", decimals)
    }
}

impl fmt::Display for Rate {
    /// Percents with a full stop, for machine formats: `21`, `5.5`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = format!("{:02}", self.0 % 100);
        match decimals.trim_end_matches('0') {
            "" => write!(out, "{}", self.0 / 100),
            decimals => write!(out, "{}.{decimals}", self.0 / 100),
        }
    }
}

impl RateFault {
    /// What is wrong and what was expected.
    pub fn fact(self) -> Fact {
        match self {
            Self::NotARate => Fact::new("receipt-not-a-rate"),
            Self::TooPrecise => Fact::new("receipt-rate-too-precise"),
            Self::TooHigh => Fact::new("receipt-rate-too-high").with("highest", HIGHEST / 100),
        }
    }
}

/// Half up: what lies just between two cents becomes the higher one.
fn rounded(number: i128, by: i128) -> i128 {
    (2 * number + by).div_euclid(2 * by)
}

fn cents(amount: i128) -> Cents {
    Cents(i64::try_from(amount).unwrap_or(if amount < 0 { i64::MIN } else { i64::MAX }))
}

/// What is known of the amounts of an expense: any two of the four.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Known {
    /// Without tax.
    pub net: Option<Cents>,
    /// The rate.
    pub rate: Option<Rate>,
    /// The tax.
    pub vat: Option<Cents>,
    /// With tax.
    pub gross: Option<Cents>,
}

/// The amounts of an expense: net and tax make the gross amount, to the cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amounts {
    /// Without tax.
    pub net: Cents,
    /// The rate. Where it was not given it is the Belgian one that fits, and otherwise the quotient, rounded half up.
    /// Nothing where the proof has the gross amount alone: then no tax can be told from it.
    pub rate: Option<Rate>,
    /// The tax.
    pub vat: Cents,
    /// With tax.
    pub gross: Cents,
}

impl Amounts {
    /// An expense of which the proof has the gross amount alone.
    pub const fn without_rate(gross: Cents) -> Self {
        Self { net: gross, rate: None, vat: Cents::ZERO, gross }
    }
}

/// What is wrong with the amounts of an expense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VatFault {
    /// Fewer than two of the four are known.
    TooLittle,
    /// The two that are known leave every amount open: no tax at a rate of zero.
    Undetermined,
    /// An amount is below zero.
    Negative,
    /// The net amount or the tax is larger than the gross amount.
    AboveGross {
        /// That amount.
        part: Cents,
        /// The gross amount.
        gross: Cents,
    },
    /// Net and tax do not make the gross amount.
    NotTheSum {
        /// Net and tax together.
        sum: Cents,
        /// The gross amount that was given.
        gross: Cents,
    },
    /// The tax is not that of the rate, by more than a cent.
    NotTheRate {
        /// The rate that was given.
        rate: Rate,
        /// The tax that was given or follows from net and gross.
        vat: Cents,
        /// The tax at that rate.
        expected: Cents,
    },
    /// The tax that follows is more than any rate.
    NoSuchRate {
        /// The net amount.
        net: Cents,
        /// The tax.
        vat: Cents,
    },
    /// An amount above [`LARGEST`].
    TooLarge,
}

/// How far the tax may lie from the rate's, in cents: some sellers round each article and others each rate, so that a
/// cent says nothing.
const TOLERANCE: i64 = 1;

/// The four amounts of an expense from those that are known.
///
/// # Errors
/// Everything that keeps them from being one expense.
pub fn complete(known: Known) -> Result<Amounts, Vec<VatFault>> {
    let given = [known.net, known.vat, known.gross];
    if given.iter().flatten().any(|amount| amount.0 < 0) {
        return Err(vec![VatFault::Negative]);
    }
    if given.iter().flatten().any(|amount| *amount > LARGEST) {
        return Err(vec![VatFault::TooLarge]);
    }
    let (net, vat, gross) = amounts(known).map_err(|fault| vec![fault])?;
    let mut faults = Vec::new();
    let sum = net.plus(vat);
    if sum != gross {
        faults.push(VatFault::NotTheSum { sum, gross });
    }
    if gross > LARGEST || net > LARGEST {
        faults.push(VatFault::TooLarge);
    }
    let rate = match known.rate {
        Some(rate) => {
            let expected = rate.on(net);
            if vat.minus(expected).0.abs() > TOLERANCE {
                faults.push(VatFault::NotTheRate { rate, vat, expected });
            }
            Some(rate)
        }
        None => rate_of(net, vat),
    };
    match rate {
        Some(_) if faults.is_empty() => Ok(Amounts { net, rate, vat, gross }),
        Some(_) => Err(faults),
        None => {
            faults.push(VatFault::NoSuchRate { net, vat });
            Err(faults)
        }
    }
}

/// Net, tax and gross from what is known, without a look at whether they agree.
fn amounts(known: Known) -> Result<(Cents, Cents, Cents), VatFault> {
    let less = |gross: Cents, part: Cents| {
        if part > gross { Err(VatFault::AboveGross { part, gross }) } else { Ok(gross.minus(part)) }
    };
    match (known.net, known.rate, known.vat, known.gross) {
        (Some(net), _, Some(vat), Some(gross)) => Ok((net, vat, gross)),
        (Some(net), _, Some(vat), None) => Ok((net, vat, net.plus(vat))),
        (Some(net), _, None, Some(gross)) => Ok((net, less(gross, net)?, gross)),
        (None, _, Some(vat), Some(gross)) => Ok((less(gross, vat)?, vat, gross)),
        (Some(net), Some(rate), None, None) => Ok((net, rate.on(net), net.plus(rate.on(net)))),
        (None, Some(rate), None, Some(gross)) => {
            let whole = 10_000 + i128::from(rate.0);
            let net = cents(rounded(i128::from(gross.0) * 10_000, whole));
            Ok((net, gross.minus(net), gross))
        }
        (None, Some(rate), Some(vat), None) if rate.0 > 0 => {
            let net = cents(rounded(i128::from(vat.0) * 10_000, i128::from(rate.0)));
            Ok((net, vat, net.plus(vat)))
        }
        (None, Some(_), Some(Cents::ZERO), None) => Err(VatFault::Undetermined),
        (None, Some(rate), Some(vat), None) => Err(VatFault::NotTheRate { rate, vat, expected: Cents::ZERO }),
        _ => Err(VatFault::TooLittle),
    }
}

/// The rate by which a net amount bears a tax: the Belgian one that gives it exactly, or else to the cent, or else the
/// quotient. Nothing where no rate is so high.
fn rate_of(net: Cents, vat: Cents) -> Option<Rate> {
    let within = |apart: i64| {
        let fits = |rate: &&Rate| rate.on(net).minus(vat).0.abs() <= apart && (rate.0 > 0) == (vat.0 > 0);
        Rate::BELGIAN.iter().find(fits).copied()
    };
    let quotient = || {
        let hundredths = (net.0 > 0).then(|| rounded(i128::from(vat.0) * 10_000, i128::from(net.0)))?;
        u32::try_from(hundredths).ok().and_then(|hundredths| Rate::of(hundredths).ok())
    };
    within(0).or_else(|| within(TOLERANCE)).or_else(quotient)
}

impl VatFault {
    /// What is wrong and what was expected.
    pub fn fact(self) -> Fact {
        match self {
            Self::TooLittle => Fact::new("receipt-too-little"),
            Self::Undetermined => Fact::new("receipt-undetermined"),
            Self::Negative => Fact::new("receipt-negative"),
            Self::AboveGross { part, gross } => {
                Fact::new("receipt-above-gross").with("part", part).with("gross", gross)
            }
            Self::NotTheSum { sum, gross } => {
                Fact::new("receipt-not-the-sum").with("sum", sum).with("gross", gross)
            }
            Self::NotTheRate { rate, vat, expected } => {
                rate.tell(Fact::new("receipt-not-the-rate").with("vat", vat).with("expected", expected))
            }
            Self::NoSuchRate { net, vat } => {
                Fact::new("receipt-no-such-rate").with("net", net).with("vat", vat)
            }
            Self::TooLarge => Fact::new("amount-too-large").with("largest", LARGEST),
        }
    }
}

/// Net, tax and gross of several lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Total {
    /// Without tax.
    pub net: Cents,
    /// The tax.
    pub vat: Cents,
    /// With tax.
    pub gross: Cents,
}

/// The totals of lines.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Totals {
    /// Of each rate that occurs, the lowest first; before it of the lines without a rate.
    pub by_rate: Vec<(Option<Rate>, Total)>,
    /// Of all lines.
    pub whole: Total,
}

/// Totals as somebody else states them; what is not stated is not compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StatedTotal {
    /// Without tax.
    pub net: Option<Cents>,
    /// The tax.
    pub vat: Option<Cents>,
    /// With tax.
    pub gross: Option<Cents>,
}

/// Totals per rate and as a whole as somebody else states them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StatedTotals {
    /// Of each rate; none when they are not stated by rate.
    pub by_rate: Vec<(Rate, StatedTotal)>,
    /// Of all lines.
    pub whole: StatedTotal,
}

/// One of the three amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Part {
    /// Without tax.
    Net,
    /// The tax.
    Vat,
    /// With tax.
    Gross,
}

/// A total that is stated otherwise than the lines add up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// Of which rate; of the whole when nothing.
    pub rate: Option<Rate>,
    /// Of which amount.
    pub part: Part,
    /// As stated; nothing where there are lines of a rate that is not among the stated ones.
    pub stated: Option<Cents>,
    /// As the lines add up.
    pub counted: Cents,
}

/// The totals of lines, by rate and as a whole.
///
/// # Errors
/// A total is above [`LARGEST`].
pub fn totals(lines: &[Amounts]) -> Result<Totals, VatFault> {
    let mut by_rate: BTreeMap<Option<Rate>, Total> = BTreeMap::new();
    let mut whole = Total::default();
    for line in lines {
        for total in [by_rate.entry(line.rate).or_default(), &mut whole] {
            total.net = total.net.plus(line.net);
            total.vat = total.vat.plus(line.vat);
            total.gross = total.gross.plus(line.gross);
        }
    }
    // No amount is negative, so that the whole is the largest of all.
    if [whole.net, whole.vat, whole.gross].into_iter().any(|total| total > LARGEST) {
        return Err(VatFault::TooLarge);
    }
    Ok(Totals { by_rate: by_rate.into_iter().collect(), whole })
}

/// Compares stated totals with those of the lines, to the cent; gives every difference, by rate first.
pub fn differences(counted: &Totals, stated: &StatedTotals) -> Vec<Difference> {
    let mut found = Vec::new();
    for (rate, stated) in &stated.by_rate {
        let same = counted.by_rate.iter().find(|(other, _)| *other == Some(*rate));
        compare(Some(*rate), same.map(|(_, total)| *total).unwrap_or_default(), *stated, &mut found);
    }
    // Lines without a rate cannot be expected among totals by rate.
    for (rate, total) in counted.by_rate.iter().filter_map(|(rate, total)| Some((rate.as_ref()?, total))) {
        if !stated.by_rate.is_empty() && !stated.by_rate.iter().any(|(other, _)| other == rate) {
            let (part, counted) = (Part::Gross, total.gross);
            found.push(Difference { rate: Some(*rate), part, stated: None, counted });
        }
    }
    compare(None, counted.whole, stated.whole, &mut found);
    found
}

fn compare(rate: Option<Rate>, counted: Total, stated: StatedTotal, found: &mut Vec<Difference>) {
    for (part, stated, counted) in [
        (Part::Net, stated.net, counted.net),
        (Part::Vat, stated.vat, counted.vat),
        (Part::Gross, stated.gross, counted.gross),
    ] {
        if stated.is_some_and(|stated| stated != counted) {
            found.push(Difference { rate, part, stated, counted });
        }
    }
}

impl Difference {
    /// What is stated and what the lines add up to.
    pub fn fact(self) -> Fact {
        let part: &'static str = self.part.into();
        let code = match (self.rate, self.stated) {
            (None, _) => "receipt-other-total",
            (Some(_), Some(_)) => "receipt-other-total-of-rate",
            (Some(_), None) => "receipt-rate-not-stated",
        };
        let mut fact = Fact::new(code).with("counted", self.counted);
        if let Some(stated) = self.stated {
            fact = fact.with("part", part).with("stated", stated);
        }
        match self.rate {
            Some(rate) => rate.tell(fact),
            None => fact,
        }
    }
}

#[cfg(test)]
#[path = "vat_tests.rs"]
mod tests;
