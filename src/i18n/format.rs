//! Money, dates and lists as each language writes them in Belgium.

use chrono::{Datelike, NaiveDate};

use crate::domain::language::Language;
use crate::domain::money::Cents;

/// A blank that no line is broken at.
const HARD_BLANK: char = '\u{a0}';

/// An amount: `€ 14.800,00`, `14.800,00 €` or `€14,800.00`.
pub fn money(language: Language, amount: Cents) -> String {
    let sign = if amount.0 < 0 { "−" } else { "" };
    let (group, decimal) = if language == Language::En { (',', '.') } else { ('.', ',') };
    let euros = grouped(amount.0.unsigned_abs() / 100, group);
    let cents = amount.0.unsigned_abs() % 100;
    match language {
        Language::Nl => format!("€{HARD_BLANK}{sign}{euros}{decimal}{cents:02}"),
        Language::Fr => format!("{sign}{euros}{decimal}{cents:02}{HARD_BLANK}€"),
        Language::En => format!("{sign}€{euros}{decimal}{cents:02}"),
    }
}

/// An amount as somebody would type it, to begin an answer with: `14800,00`, in English `14800.00`.
pub fn typed_money(language: Language, amount: Cents) -> String {
    let text = amount.to_decimal();
    if language == Language::En { text } else { text.replace('.', ",") }
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A day near another, with its weekday and without the year when that is the same: `do 30-09`, `jeu 30/09` or
/// `Thu 30 Sep`.
pub fn near_date(language: Language, day: NaiveDate, other: NaiveDate) -> String {
    let weekdays = match language {
        Language::Nl => ["ma", "di", "wo", "do", "vr", "za", "zo"],
        Language::Fr => ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"],
        Language::En => ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    };
    let weekday = weekdays[day.weekday().num_days_from_monday() as usize];
    if day.year() != other.year() {
        return format!("{weekday} {}", date(language, day));
    }
    match language {
        Language::Nl => format!("{weekday} {:02}-{:02}", day.day(), day.month()),
        Language::Fr => format!("{weekday} {:02}/{:02}", day.day(), day.month()),
        Language::En => format!("{weekday} {} {}", day.day(), MONTHS[day.month0() as usize]),
    }
}

/// A day: `30-09-2021`, `30/09/2021` or `30 Sep 2021`.
pub fn date(language: Language, day: NaiveDate) -> String {
    match language {
        Language::Nl => format!("{:02}-{:02}-{:04}", day.day(), day.month(), day.year()),
        Language::Fr => format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year()),
        Language::En => format!("{} {} {}", day.day(), MONTHS[day.month0() as usize], day.year()),
    }
}

/// A quantity in thousandths, without needless decimals: `2,5` or `2.5`.
pub fn quantity(language: Language, thousandths: i64) -> String {
    let decimal = if language == Language::En { '.' } else { ',' };
    let (whole, rest) = (thousandths / 1000, thousandths % 1000);
    if rest == 0 {
        return whole.to_string();
    }
    format!("{whole}{decimal}{rest:03}").trim_end_matches('0').to_owned()
}

/// Several things in a row: `a, b en c`.
pub fn joined(language: Language, things: &[String]) -> String {
    let and = match language {
        Language::Nl => "en",
        Language::Fr => "et",
        Language::En => "and",
    };
    match things {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
    }
}

fn grouped(number: u64, sign: char) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(sign);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_as_in_belgium() {
        let amount = Cents(11_500_000);
        assert_eq!(money(Language::Nl, amount), "€\u{a0}115.000,00");
        assert_eq!(money(Language::Fr, amount), "115.000,00\u{a0}€");
        assert_eq!(money(Language::En, amount), "€115,000.00");
        assert_eq!(money(Language::Fr, Cents(-5)), "−0,05\u{a0}€");
        assert_eq!(money(Language::Nl, Cents(99_999)), "€\u{a0}999,99");
    }

    #[test]
    fn days_and_quantities_and_lists() {
        let day = NaiveDate::from_ymd_opt(2021, 9, 3).unwrap();
        assert_eq!(
            [Language::Nl, Language::Fr, Language::En].map(|language| date(language, day)),
            ["03-09-2021", "03/09/2021", "3 Sep 2021"]
        );
        let near = |other| [Language::Nl, Language::Fr, Language::En].map(|lang| near_date(lang, day, other));
        assert_eq!(near(day), ["vr 03-09", "ven 03/09", "Fri 3 Sep"]);
        assert_eq!(
            near(NaiveDate::from_ymd_opt(2020, 12, 31).unwrap()),
            ["vr 03-09-2021", "ven 03/09/2021", "Fri 3 Sep 2021"]
        );
        assert_eq!(quantity(Language::Fr, 2_500), "2,5");
        assert_eq!(quantity(Language::En, 12_000), "12");
        let things = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(joined(Language::Nl, &things), "a, b en c");
        assert_eq!(joined(Language::Fr, &things[..2]), "a et b");
    }
}
