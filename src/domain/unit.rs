//! Amounts with their units, as people measure: `120 m²`, `1,5 t`, `90 min`. An amount is brought to the unit of its
//! indicator only where that is exact, in integers; a unit of another kind is refused.

use super::fact::Fact;
use super::money::{AmountFault, split_decimals, ungroup};

/// The largest amount that is taken, either side of zero, in thousandths: a thousand million. Sums of any number of
/// dossiers stay far from overflowing.
pub const LARGEST: i64 = 1_000_000_000_000;

/// What can be compared with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Count,
    Percent,
    Mass,
    Area,
    Length,
    Volume,
    Time,
    Energy,
}

/// A unit: its kind, its size in the smallest of that kind, and how it is written; the first is its code.
type Known = (Kind, i64, &'static [&'static str]);

const UNITS: &[Known] = &[
    (
        Kind::Count,
        1,
        &[
            "count", "aantal", "stuk", "stuks", "st", "keer", "nombre", "piece", "pieces", "pce", "pcs",
            "fois", "x", "number", "times",
        ],
    ),
    (Kind::Percent, 1, &["percent", "%", "procent", "pct", "pourcent", "pour cent"]),
    (Kind::Mass, 1, &["g", "gr", "gram", "gramme", "grammes"]),
    (Kind::Mass, 1_000, &["kg", "kilo", "kilos", "kilogram", "kilogramme", "kilogrammes"]),
    (Kind::Mass, 1_000_000, &["t", "ton", "tons", "tonne", "tonnes"]),
    (
        Kind::Area,
        1,
        &["m2", "vierkante meter", "metre carre", "metres carres", "square metre", "square metres"],
    ),
    (Kind::Area, 100, &["a", "are", "ares"]),
    (Kind::Area, 10_000, &["ha", "hectare", "hectares"]),
    (Kind::Area, 1_000_000, &["km2"]),
    (Kind::Length, 1, &["cm"]),
    (Kind::Length, 100, &["m", "meter", "metre", "metres"]),
    (Kind::Length, 100_000, &["km", "kilometer", "kilometre", "kilometres"]),
    (Kind::Volume, 1, &["ml"]),
    (Kind::Volume, 10, &["cl"]),
    (Kind::Volume, 1_000, &["l", "liter", "litre", "litres"]),
    (Kind::Volume, 100_000, &["hl"]),
    (
        Kind::Volume,
        1_000_000,
        &["m3", "kubieke meter", "metre cube", "metres cubes", "cubic metre", "cubic metres"],
    ),
    (Kind::Time, 1, &["min", "minuut", "minuten", "minute", "minutes"]),
    (Kind::Time, 60, &["h", "u", "uur", "uren", "heure", "heures", "hour", "hours"]),
    (Kind::Energy, 1, &["wh"]),
    (Kind::Energy, 1_000, &["kwh"]),
    (Kind::Energy, 1_000_000, &["mwh"]),
];

/// A unit as it is compared: small letters, without accents, raised figures as figures.
fn key(unit: &str) -> String {
    let plain = |c: char| match c {
        '²' => '2',
        '³' => '3',
        'é' | 'è' => 'e',
        '\u{a0}' | '\u{202f}' => ' ',
        c => c,
    };
    let text: String = unit.trim().trim_end_matches('.').to_lowercase().chars().map(plain).collect();
    text.trim().to_owned()
}

fn known(unit: &str) -> Option<&'static Known> {
    let key = key(unit);
    UNITS.iter().find(|(_, _, names)| names.contains(&key.as_str()))
}

/// The code under which a unit is kept: that of a known one, else the unit as it was typed.
pub fn unit_code(unit: &str) -> String {
    known(unit)
        .and_then(|(_, _, names)| names.first())
        .map_or_else(|| unit.trim().to_owned(), ToString::to_string)
}

/// How a unit is written in a sentence; `count` stays, for the sentence to choose its words by.
pub fn sign(unit: &str) -> &str {
    match unit {
        "m2" => "m²",
        "m3" => "m³",
        "percent" => "%",
        unit => unit,
    }
}

/// Whether something in this unit can be below zero: a share of a change, a temperature, but no weight and no number
/// of people.
pub fn may_be_negative(unit: &str) -> bool {
    known(unit).is_none_or(|(kind, ..)| *kind == Kind::Percent)
}

/// Reads an amount in a unit, in thousandths: `12`, `2,5`, `1.234,5 kg`, `1 234,5`, `1,5 t`. What names no unit is in
/// that unit. As with money, `1.250` is not guessed at.
///
/// # Errors
/// It is no number, has more than three decimals, is too large or below zero where that cannot be; its unit is of
/// another kind, or cannot be brought to that unit without a remainder.
pub fn parse_amount(text: &str, unit: &str) -> Result<i64, Fact> {
    let text = text.trim();
    let end = text
        .find(|c: char| {
            !(c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',' | '\'' | '’' | '-' | '−'))
        })
        .unwrap_or(text.len());
    let (number, typed) = text.split_at(end);
    let thousandths = thousandths(number.trim())?;
    let amount = in_unit(thousandths, typed.trim(), unit)?;
    if amount.unsigned_abs() > LARGEST.unsigned_abs() {
        return Err(Fact::new("measurement-too-large"));
    }
    if amount < 0 && !may_be_negative(unit) {
        return Err(Fact::new("measurement-negative"));
    }
    Ok(amount)
}

/// An amount as [`parse_amount`] reads it, without its unit: `1250`, `2.5`, `1.2500`, for which no sign between
/// thousands can be taken.
pub fn amount_text(thousandths: i64) -> String {
    let sign = if thousandths < 0 { "-" } else { "" };
    let (whole, rest) = (thousandths.unsigned_abs() / 1000, thousandths.unsigned_abs() % 1000);
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    let text = format!("{sign}{whole}.{rest:03}").trim_end_matches('0').to_owned();
    if rest % 10 == 0 { text } else { format!("{text}0") }
}

fn thousandths(number: &str) -> Result<i64, Fact> {
    let (negative, bare) = match number.strip_prefix(['-', '−']) {
        Some(bare) => (true, bare.trim()),
        None => (false, number),
    };
    let fault = |fault: AmountFault| match fault {
        AmountFault::Ambiguous => Fact::new("measurement-ambiguous"),
        _ => Fact::new("measurement-no-number"),
    };
    let (whole, decimals) = split_decimals(bare).map_err(fault)?;
    // A zero behind the third decimal says nothing, and makes `1,2500` clear where `1,250` is not.
    let decimals = decimals.trim_end_matches('0');
    if decimals.len() > 3 {
        return Err(Fact::new("measurement-too-precise"));
    }
    let digits = ungroup(whole).map_err(fault)?;
    let value: i64 =
        format!("{digits}{decimals:0<3}").parse().map_err(|_| Fact::new("measurement-too-large"))?;
    Ok(if negative { -value } else { value })
}

/// An amount that was typed with a unit, in the unit of its indicator.
fn in_unit(thousandths: i64, typed: &str, unit: &str) -> Result<i64, Fact> {
    if typed.is_empty() || key(typed) == key(unit) {
        return Ok(thousandths);
    }
    let wrong = || Fact::new("measurement-wrong-unit").with("typed", typed).with("unit", sign(unit));
    let ((kind, from, _), (wanted, to, _)) = known(typed).zip(known(unit)).ok_or_else(wrong)?;
    if kind != wanted {
        return Err(wrong());
    }
    let scaled = i128::from(thousandths) * i128::from(*from);
    if scaled % i128::from(*to) != 0 {
        return Err(Fact::new("measurement-not-exact").with("typed", typed).with("unit", sign(unit)));
    }
    i64::try_from(scaled / i128::from(*to)).map_err(|_| Fact::new("measurement-too-large"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str, unit: &str) -> String {
        match parse_amount(text, unit) {
            Ok(amount) => amount.to_string(),
            Err(fact) => fact.code.into_owned(),
        }
    }

    #[test]
    fn numbers_are_read_as_offices_write_them() {
        for (text, thousandths) in [
            ("12", 12_000),
            ("2,5", 2_500),
            ("1.234,5", 1_234_500),
            ("1 234,5", 1_234_500),
            ("1\u{a0}234,5 kg", 1_234_500),
            ("1,234.5", 1_234_500),
            ("0,125", 125),
            ("1,2500", 1_250),
            ("0", 0),
        ] {
            assert_eq!(parse_amount(text, "kg"), Ok(thousandths), "{text}");
        }
        assert_eq!(code("1.250", "kg"), "measurement-ambiguous");
        assert_eq!(code("1,2345", "kg"), "measurement-too-precise");
        for text in ["", "veel", "kg", "1-2", "--1", "5 2", "1,,2"] {
            assert_eq!(code(text, "kg"), "measurement-no-number", "{text}");
        }
    }

    #[test]
    fn units_of_the_same_kind_are_converted_exactly_or_not_at_all() {
        for (text, unit, thousandths) in [
            ("120 m²", "m2", "120000"),
            ("120m2", "m2", "120000"),
            ("1,5 t", "kg", "1500000"),
            ("250 g", "kg", "250"),
            ("0,5 g", "kg", "measurement-not-exact"),
            ("2 ha", "m2", "20000000"),
            ("3 a", "m2", "300000"),
            ("90 min", "h", "1500"),
            ("100 minuten", "h", "measurement-not-exact"),
            ("2 heures", "h", "2000"),
            ("2 uur", "min", "120000"),
            ("5 stuks", "count", "5000"),
            ("5 pièces", "count", "5000"),
            ("5 kg", "m2", "measurement-wrong-unit"),
            ("5 konijnen", "count", "measurement-wrong-unit"),
            ("5 nesten", "nesten", "5000"),
            ("5 kg", "nesten", "measurement-wrong-unit"),
        ] {
            assert_eq!(code(text, unit), thousandths, "{text} in {unit}");
        }
    }

    #[test]
    fn a_weight_is_never_below_zero_and_nothing_is_larger_than_the_largest() {
        assert_eq!(code("-1", "kg"), "measurement-negative");
        assert_eq!(code("-1", "count"), "measurement-negative");
        assert_eq!(code("−1,5", "percent"), "-1500");
        assert_eq!(code("-1", "°C"), "-1000");
        assert_eq!(code("1000000000", "kg"), "1000000000000");
        assert_eq!(code("1000000001", "kg"), "measurement-too-large");
        assert_eq!(code("99999999999999999999", "kg"), "measurement-too-large");
        assert_eq!(code("9000000000000000 t", "kg"), "measurement-too-large");
    }

    #[test]
    fn what_is_written_is_read_back() {
        for thousandths in [0, 1, 125, 1_250, 1_255, 2_500, 120_000, 1_234_567, -1_255] {
            assert_eq!(parse_amount(&amount_text(thousandths), "°C"), Ok(thousandths));
        }
        assert_eq!([2_500, 1_255, 120_000].map(amount_text), ["2.5", "1.2550", "120"]);
    }

    #[test]
    fn a_unit_is_kept_under_one_code() {
        assert_eq!(
            ["m²", "KG", "uren", "stuks", "%", "nesten"].map(unit_code),
            ["m2", "kg", "h", "count", "percent", "nesten"]
        );
    }
}
