//! What is measured at an inventory, in thousandths of its unit: nothing passes through a fraction of the machine's.

/// An indicator as it was measured (B-INV-2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// Code of the indicator.
    pub indicator: String,
    /// How much, in thousandths of its unit: 2 500 is two and a half.
    pub thousandths: i64,
    /// How it was measured.
    pub note: Option<String>,
}

/// The largest value that is taken, either side of zero.
const LARGEST: i64 = 1_000_000_000_000;

/// Reads a value with at most three decimals, after a comma or a point: `12`, `2,5`, `-0.125`. Signs between
/// thousands are not guessed at.
pub fn parse_value(text: &str) -> Option<i64> {
    let text = text.trim();
    let (sign, bare) = match text.strip_prefix(['-', '−']) {
        Some(bare) => (-1, bare),
        None => (1, text),
    };
    let (whole, decimals) = bare.split_once([',', '.']).unwrap_or((bare, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(decimals) || decimals.len() > 3 {
        return None;
    }
    let value = format!("{whole}{decimals:0<3}").parse::<i64>().ok()?;
    (value <= LARGEST).then_some(sign * value)
}

/// A value as [`parse_value`] reads it, without needless decimals.
pub fn value_text(thousandths: i64) -> String {
    let sign = if thousandths < 0 { "-" } else { "" };
    let (whole, rest) = (thousandths.unsigned_abs() / 1000, thousandths.unsigned_abs() % 1000);
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    format!("{sign}{whole}.{rest:03}").trim_end_matches('0').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_and_written_without_a_fraction_of_the_machine() {
        for (text, thousandths) in
            [("0", 0), ("12", 12_000), ("2,5", 2_500), ("-0.125", -125), ("−3", -3_000), (" 1.050 ", 1_050)]
        {
            assert_eq!(parse_value(text), Some(thousandths), "{text}");
            assert_eq!(parse_value(&value_text(thousandths)), Some(thousandths), "{text}");
        }
        assert_eq!(value_text(2_500), "2.5");
        for text in ["", "veel", "1.000,5", "1,2345", "1e3", "--1", "1000000001", ",5", "5,"] {
            assert_eq!(parse_value(text), None, "{text}");
        }
    }
}
