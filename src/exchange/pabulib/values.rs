//! Single values: the many ways in which older files write them, and the one in which we do.

use chrono::NaiveDate;

use crate::domain::money::Cents;

/// The largest amount that is taken: ten million million units, so that no sum of costs overflows.
pub(super) const LARGEST_AMOUNT: Cents = Cents(1_000_000_000_000_000);

/// Why a text is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoAmount {
    /// There is none, or something else besides.
    NotANumber,
    /// Above [`LARGEST_AMOUNT`].
    TooLarge,
}

/// Reads an amount with a decimal point or, as older files have it, a decimal comma. It is below zero with a sign in
/// front. The second value tells whether it had to be rounded to the cent.
pub(super) fn amount(text: &str) -> Result<(Cents, bool), NoAmount> {
    let (negative, bare) = text.strip_prefix('-').map_or((false, text), |bare| (true, bare));
    let (whole, decimals) = bare.split_once(['.', ',']).unwrap_or((bare, ""));
    let digits = |text: &str| text.bytes().all(|digit| digit.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(decimals) {
        return Err(NoAmount::NotANumber);
    }
    let digit = |at: usize| decimals.as_bytes().get(at).map_or(0, |digit| i64::from(digit - b'0'));
    let cents = whole.parse::<i64>().ok().and_then(|whole| whole.checked_mul(100));
    let cents =
        cents.and_then(|cents| cents.checked_add(digit(0) * 10 + digit(1) + i64::from(digit(2) >= 5)));
    let rounded = decimals.bytes().skip(2).any(|digit| digit != b'0');
    match cents.filter(|cents| *cents <= LARGEST_AMOUNT.0) {
        Some(cents) => Ok((Cents(if negative { -cents } else { cents }), rounded)),
        None => Err(NoAmount::TooLarge),
    }
}

/// An amount as we write it: `1500`, `1500.5`, `1500.05`.
pub(super) fn decimal(amount: Cents) -> String {
    let text = amount.to_decimal();
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A day as `DD.MM.YYYY`, or a year as `YYYY`.
pub(super) fn date(text: &str) -> Option<String> {
    if text.len() == 4 && text.bytes().all(|digit| digit.is_ascii_digit()) && text != "0000" {
        return Some(text.to_owned());
    }
    let day = text.split([' ', 'T']).next().unwrap_or_default();
    let parts: Vec<&str> = day.split(['.', '/', '-']).collect();
    let [first, month, last] = parts[..] else { return None };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    if year.len() != 4 {
        return None;
    }
    let day = NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
    Some(day.format("%d.%m.%Y").to_string())
}

/// The first day that a date of [`date`] can mean, to compare by.
pub(super) fn first_day(text: &str) -> Option<NaiveDate> {
    match text.len() {
        4 => NaiveDate::from_ymd_opt(text.parse().ok()?, 1, 1),
        _ => NaiveDate::parse_from_str(text, "%d.%m.%Y").ok(),
    }
}

/// The languages of ISO 639-1.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy \
    da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii \
    ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr \
    ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk \
    sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za \
    zh zu";

/// Words for languages that older files have.
const LANGUAGE_WORDS: &[(&str, &str)] = &[
    ("dutch", "nl"),
    ("nederlands", "nl"),
    ("flemish", "nl"),
    ("french", "fr"),
    ("français", "fr"),
    ("francais", "fr"),
    ("english", "en"),
    ("german", "de"),
    ("deutsch", "de"),
    ("polish", "pl"),
    ("polski", "pl"),
    ("spanish", "es"),
    ("español", "es"),
    ("italian", "it"),
    ("portuguese", "pt"),
    ("hungarian", "hu"),
    ("magyar", "hu"),
    ("czech", "cs"),
    ("slovak", "sk"),
    ("ukrainian", "uk"),
    ("norwegian", "no"),
    ("swedish", "sv"),
    ("danish", "da"),
    ("estonian", "et"),
    ("catalan", "ca"),
];

/// The code of a language.
pub(super) fn language(text: &str) -> Option<String> {
    let small = text.to_lowercase();
    let bare = small.split(['-', '_']).next().unwrap_or_default();
    if bare.len() == 2 && LANGUAGES.split(' ').any(|code| code == bare) && bare != "bh" {
        return Some(bare.to_owned());
    }
    LANGUAGE_WORDS.iter().find(|(word, _)| *word == small).map(|(_, code)| (*code).to_owned())
}

/// The currencies that elections were held in so far, and their signs.
const CURRENCIES: &str = "AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EUR GBP HRK HUF ILS INR ISK JPY KRW MXN NOK NZD PEN \
    PLN RON RSD RUB SEK TRY TWD UAH USD UYU ZAR";
const CURRENCY_WORDS: &[(&str, &str)] = &[
    ("€", "EUR"),
    ("EURO", "EUR"),
    ("EUROS", "EUR"),
    ("ZŁ", "PLN"),
    ("£", "GBP"),
    ("FT", "HUF"),
    ("KČ", "CZK"),
];

/// The code of a currency.
pub(super) fn currency(text: &str) -> Option<String> {
    let large = text.to_uppercase();
    let word = CURRENCY_WORDS.iter().find(|(word, _)| *word == large).map(|(_, code)| *code);
    let code = word.or_else(|| CURRENCIES.split_ascii_whitespace().find(|code| *code == large));
    code.map(str::to_owned)
}

/// A sex: `M`, `F` or `O`. Older files have `K` for women, as Polish has.
pub(in crate::exchange) fn sex(text: &str) -> Option<&'static str> {
    match text.to_lowercase().as_str() {
        "m" | "male" | "man" | "homme" | "h" => Some("M"),
        "f" | "female" | "woman" | "femme" | "vrouw" | "v" | "k" => Some("F"),
        "o" | "other" | "x" | "autre" | "anders" => Some("O"),
        _ => None,
    }
}

/// An age in years, `34`, or a range of ages, `18-25`.
pub(in crate::exchange) fn age(text: &str) -> Option<String> {
    let year = |text: &str| {
        text.trim().parse::<u8>().ok().filter(|_| text.trim().bytes().all(|b| b.is_ascii_digit()))
    };
    match text.split_once(['-', '–']) {
        None => year(text).map(|year| year.to_string()),
        Some((from, to)) => {
            let (from, to) = (year(from)?, year(to)?);
            (from <= to).then(|| format!("{from}-{to}"))
        }
    }
}

/// How somebody voted: `internet` or `paper`.
pub(in crate::exchange) fn voting_method(text: &str) -> Option<&'static str> {
    match text.to_lowercase().as_str() {
        "internet" | "online" | "en ligne" | "web" | "digital" | "digitaal" | "electronic" => {
            Some("internet")
        }
        "paper" | "papier" | "op papier" | "sur papier" | "traditional" => Some("paper"),
        _ => None,
    }
}

/// Words on one line, with single blanks between.
pub(super) fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// A list without blanks around its commas, each item once.
pub(super) fn list(text: &str) -> String {
    let mut items: Vec<String> = Vec::new();
    for item in text.split(',').map(one_line).filter(|item| !item.is_empty()) {
        if !items.contains(&item) {
            items.push(item);
        }
    }
    items.join(",")
}

/// A comment with its numbers: `#1: …`.
pub(super) fn comment(text: &str) -> String {
    let text = one_line(text);
    match text.strip_prefix("#1:") {
        Some(rest) => format!("#1: {}", rest.trim_start()),
        None => format!("#1: {text}"),
    }
}

/// A place on earth, in degrees with a decimal point; none outside `-limit..=limit`.
pub(super) fn degrees(text: &str, limit: f64) -> Option<String> {
    let text = text.replace(',', ".");
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'-');
    text.parse::<f64>().ok().filter(|degrees| plain && degrees.abs() <= limit).map(|_| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_a_point_or_a_comma_and_are_rounded_to_the_cent() {
        for (text, cents, rounded) in [
            ("1500", 150_000, false),
            ("1500.5", 150_050, false),
            ("1500,50", 150_050, false),
            ("0.005", 1, true),
            ("0.0049", 0, true),
            ("3333.330", 333_333, false),
            ("-2", -200, false),
            ("10000000000000", 1_000_000_000_000_000, false),
        ] {
            assert_eq!(amount(text), Ok((Cents(cents), rounded)), "{text}");
        }
        for text in ["", "-", "1,000.50", "1e3", "1 000", "€5", ".5", "+5"] {
            assert_eq!(amount(text), Err(NoAmount::NotANumber), "{text}");
        }
        for text in ["10000000000000.01", "99999999999999999999"] {
            assert_eq!(amount(text), Err(NoAmount::TooLarge), "{text}");
        }
        assert_eq!(
            [150_000, 150_050, 150_005, 10].map(|cents| decimal(Cents(cents))),
            ["1500", "1500.5", "1500.05", "0.1"]
        );
    }

    #[test]
    fn days_are_written_with_two_figures() {
        for (text, day) in [
            ("1.9.2020", "01.09.2020"),
            ("2020-09-01", "01.09.2020"),
            ("01/09/2020 00:00", "01.09.2020"),
            ("2020", "2020"),
        ] {
            assert_eq!(date(text).as_deref(), Some(day), "{text}");
        }
        for text in ["31.4.2020", "2020-09", "0000", "20", "september", "1.9.20"] {
            assert_eq!(date(text), None, "{text}");
        }
        assert!(first_day("2020") < first_day("02.01.2020"));
    }

    #[test]
    fn words_become_codes() {
        let codes = ["Dutch", "fr", "EN-gb", "klingon", "xx"].map(language);
        assert_eq!(codes.map(Option::unwrap_or_default), ["nl", "fr", "en", "", ""]);
        assert_eq!(
            ["eur", "€", "zł", "XXQ"].map(currency).map(Option::unwrap_or_default),
            ["EUR", "EUR", "PLN", ""]
        );
        assert_eq!(["K", "male", "x", "?"].map(sex), [Some("F"), Some("M"), Some("O"), None]);
        assert_eq!(["Online", "papier", ""].map(voting_method), [Some("internet"), Some("paper"), None]);
        let ages = ["34", "18 - 25", "65+", "30-20", "300"].map(age);
        assert_eq!(ages.map(Option::unwrap_or_default), ["34", "18-25", "", "", ""]);
    }

    #[test]
    fn texts_stand_on_one_line() {
        assert_eq!(one_line(" a\r\n b\u{a0}c\u{1f} "), "a b c");
        assert_eq!(list("groen , water,,groen"), "groen,water");
        assert_eq!(
            [comment("zo"), comment("#1:zo"), comment("#1: zo #2: zo")],
            ["#1: zo", "#1: zo", "#1: zo #2: zo"]
        );
        assert_eq!(degrees("50,83", 90.0).as_deref(), Some("50.83"));
        assert_eq!([degrees("91", 90.0), degrees("nan", 90.0), degrees("1e1", 90.0)], [None, None, None]);
    }
}
