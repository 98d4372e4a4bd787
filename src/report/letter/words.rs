//! Amounts and days as letters write them out: `vijftienduizend euro`, `17 octobre 2021`.
//!
//! French counts as Belgium does: septante and nonante, but quatre-vingts.

use chrono::{Datelike, NaiveDate};

use crate::domain::language::Language;
use crate::domain::money::Cents;

/// A day with its month in words: `17 oktober 2021`, `1er octobre 2021`.
pub fn long_date(language: Language, day: NaiveDate) -> String {
    let months = match language {
        Language::Nl => [
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ],
        Language::Fr => [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        Language::En => [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
    };
    let first = if language == Language::Fr && day.day() == 1 { "er" } else { "" };
    format!("{}{first} {} {}", day.day(), months[day.month0() as usize], day.year())
}

/// An amount in words, exact to the cent: `duizend vijfhonderd euro en twintig cent`.
pub fn amount_in_words(language: Language, amount: Cents) -> String {
    let (euros, cents) = (amount.0.unsigned_abs() / 100, amount.0.unsigned_abs() % 100);
    let mut parts = Vec::new();
    if euros > 0 || cents == 0 {
        parts.push(format!("{} {}", number(language, euros), euro(language, euros)));
    }
    if cents > 0 {
        parts.push(format!("{} {}", number(language, cents), cent(language, cents)));
    }
    let (and, minus) = match language {
        Language::Nl => (" en ", "min "),
        Language::Fr => (" et ", "moins "),
        Language::En => (" and ", "minus "),
    };
    let sign = if amount.0 < 0 { minus } else { "" };
    format!("{sign}{}", parts.join(and))
}

/// The unit, with the preposition that French puts after a million: `deux millions d’euros`.
fn euro(language: Language, euros: u64) -> &'static str {
    match language {
        Language::Nl => "euro",
        Language::Fr if euros >= 1_000_000 && euros.is_multiple_of(1_000_000) => "d’euros",
        Language::Fr if euros < 2 => "euro",
        Language::En if euros == 1 => "euro",
        Language::Fr | Language::En => "euros",
    }
}

fn cent(language: Language, cents: u64) -> &'static str {
    match (language, cents) {
        (Language::Nl, _) | (Language::En, 1) => "cent",
        (Language::Fr, 1) => "centime",
        (Language::Fr, _) => "centimes",
        (Language::En, _) => "cents",
    }
}

/// A whole number in words.
pub fn number(language: Language, number: u64) -> String {
    match language {
        Language::Nl => match number {
            // Alone it is a number and not an article.
            1 => "één".to_owned(),
            _ => dutch(number),
        },
        Language::Fr => french(number),
        Language::En => english(number),
    }
}

const MILLION: u64 = 1_000_000;
const MILLIARD: u64 = 1_000_000_000;

fn dutch(number: u64) -> String {
    const SMALL: [&str; 20] = [
        "nul",
        "een",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
        "dertien",
        "veertien",
        "vijftien",
        "zestien",
        "zeventien",
        "achttien",
        "negentien",
    ];
    const TENS: [&str; 10] =
        ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
    match number {
        0..20 => SMALL[at(number)].to_owned(),
        20..100 => {
            let ten = TENS[at(number / 10)];
            match number % 10 {
                0 => ten.to_owned(),
                // Two vowels that meet get a diaeresis: tweeëntwintig.
                unit @ (2 | 3) => format!("{}ën{ten}", SMALL[at(unit)]),
                unit => format!("{}en{ten}", SMALL[at(unit)]),
            }
        }
        100..1000 => {
            let hundreds = if number / 100 == 1 { String::new() } else { dutch(number / 100) };
            let rest = if number.is_multiple_of(100) { String::new() } else { dutch(number % 100) };
            format!("{hundreds}honderd{rest}")
        }
        1000..MILLION => {
            let thousands = if number / 1000 == 1 { String::new() } else { dutch(number / 1000) };
            with_rest(format!("{thousands}duizend"), number % 1000, dutch)
        }
        MILLION..MILLIARD => with_rest(
            format!("{} miljoen", self::number(Language::Nl, number / MILLION)),
            number % MILLION,
            dutch,
        ),
        _ => with_rest(
            format!("{} miljard", self::number(Language::Nl, number / MILLIARD)),
            number % MILLIARD,
            dutch,
        ),
    }
}

fn french(number: u64) -> String {
    match number {
        0..1000 => french_below_thousand(number, true),
        1000..MILLION => {
            // Before «mille», which is no noun, cent and quatre-vingt keep no s.
            let thousands = match number / 1000 {
                1 => "mille".to_owned(),
                count => format!("{} mille", french_below_thousand(count, false)),
            };
            with_rest(thousands, number % 1000, french)
        }
        MILLION..MILLIARD => {
            let count = number / MILLION;
            let noun = if count == 1 { "million" } else { "millions" };
            with_rest(format!("{} {noun}", french(count)), number % MILLION, french)
        }
        _ => {
            let count = number / MILLIARD;
            let noun = if count == 1 { "milliard" } else { "milliards" };
            with_rest(format!("{} {noun}", french(count)), number % MILLIARD, french)
        }
    }
}

/// `last`: nothing but a noun follows, so that cent and vingt take their s.
fn french_below_thousand(number: u64, last: bool) -> String {
    const SMALL: [&str; 20] = [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
        "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ];
    const TENS: [&str; 10] = [
        "",
        "",
        "vingt",
        "trente",
        "quarante",
        "cinquante",
        "soixante",
        "septante",
        "quatre-vingt",
        "nonante",
    ];
    match number {
        0..20 => SMALL[at(number)].to_owned(),
        20..100 => {
            let ten = TENS[at(number / 10)];
            match (number / 10, number % 10) {
                (8, 0) => format!("{ten}{}", if last { "s" } else { "" }),
                (_, 0) => ten.to_owned(),
                (8, unit) => format!("{ten}-{}", SMALL[at(unit)]),
                (_, 1) => format!("{ten} et un"),
                (_, unit) => format!("{ten}-{}", SMALL[at(unit)]),
            }
        }
        _ => {
            let (count, rest) = (number / 100, number % 100);
            let hundreds = if count == 1 { "cent".to_owned() } else { format!("{} cent", SMALL[at(count)]) };
            if rest == 0 {
                let plural = if count > 1 && last { "s" } else { "" };
                return format!("{hundreds}{plural}");
            }
            format!("{hundreds} {}", french_below_thousand(rest, last))
        }
    }
}

fn english(number: u64) -> String {
    const SMALL: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    // What is left below a hundred is joined by «and»: one thousand and one.
    let joined = |head: String, rest: u64| match rest {
        0 => head,
        1..100 => format!("{head} and {}", english(rest)),
        _ => format!("{head} {}", english(rest)),
    };
    match number {
        0..20 => SMALL[at(number)].to_owned(),
        20..100 => {
            let ten = TENS[at(number / 10)];
            match number % 10 {
                0 => ten.to_owned(),
                unit => format!("{ten}-{}", SMALL[at(unit)]),
            }
        }
        100..1000 => joined(format!("{} hundred", SMALL[at(number / 100)]), number % 100),
        1000..MILLION => joined(format!("{} thousand", english(number / 1000)), number % 1000),
        MILLION..MILLIARD => joined(format!("{} million", english(number / MILLION)), number % MILLION),
        _ => joined(format!("{} billion", english(number / MILLIARD)), number % MILLIARD),
    }
}

fn with_rest(head: String, rest: u64, words: fn(u64) -> String) -> String {
    if rest == 0 { head } else { format!("{head} {}", words(rest)) }
}

fn at(number: u64) -> usize {
    usize::try_from(number).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(euros: u64) -> [String; 3] {
        [Language::Nl, Language::Fr, Language::En].map(|language| number(language, euros))
    }

    #[test]
    fn numbers_in_three_languages() {
        let cases: &[(u64, [&str; 3])] = &[
            (0, ["nul", "zéro", "zero"]),
            (1, ["één", "un", "one"]),
            (8, ["acht", "huit", "eight"]),
            (11, ["elf", "onze", "eleven"]),
            (16, ["zestien", "seize", "sixteen"]),
            (17, ["zeventien", "dix-sept", "seventeen"]),
            (20, ["twintig", "vingt", "twenty"]),
            (21, ["eenentwintig", "vingt et un", "twenty-one"]),
            (22, ["tweeëntwintig", "vingt-deux", "twenty-two"]),
            (33, ["drieëndertig", "trente-trois", "thirty-three"]),
            (61, ["eenenzestig", "soixante et un", "sixty-one"]),
            (70, ["zeventig", "septante", "seventy"]),
            (71, ["eenenzeventig", "septante et un", "seventy-one"]),
            (77, ["zevenenzeventig", "septante-sept", "seventy-seven"]),
            (80, ["tachtig", "quatre-vingts", "eighty"]),
            (81, ["eenentachtig", "quatre-vingt-un", "eighty-one"]),
            (90, ["negentig", "nonante", "ninety"]),
            (91, ["eenennegentig", "nonante et un", "ninety-one"]),
            (99, ["negenennegentig", "nonante-neuf", "ninety-nine"]),
            (100, ["honderd", "cent", "one hundred"]),
            (101, ["honderdeen", "cent un", "one hundred and one"]),
            (180, ["honderdtachtig", "cent quatre-vingts", "one hundred and eighty"]),
            (200, ["tweehonderd", "deux cents", "two hundred"]),
            (201, ["tweehonderdeen", "deux cent un", "two hundred and one"]),
            (999, ["negenhonderdnegenennegentig", "neuf cent nonante-neuf", "nine hundred and ninety-nine"]),
            (1_000, ["duizend", "mille", "one thousand"]),
            (1_001, ["duizend een", "mille un", "one thousand and one"]),
            (1_100, ["duizend honderd", "mille cent", "one thousand one hundred"]),
            (2_000, ["tweeduizend", "deux mille", "two thousand"]),
            (2_021, ["tweeduizend eenentwintig", "deux mille vingt et un", "two thousand and twenty-one"]),
            (3_100, ["drieduizend honderd", "trois mille cent", "three thousand one hundred"]),
            (15_000, ["vijftienduizend", "quinze mille", "fifteen thousand"]),
            (
                21_500,
                [
                    "eenentwintigduizend vijfhonderd",
                    "vingt et un mille cinq cents",
                    "twenty-one thousand five hundred",
                ],
            ),
            (80_000, ["tachtigduizend", "quatre-vingt mille", "eighty thousand"]),
            (200_000, ["tweehonderdduizend", "deux cent mille", "two hundred thousand"]),
            (1_000_000, ["één miljoen", "un million", "one million"]),
            (
                2_300_080,
                [
                    "twee miljoen driehonderdduizend tachtig",
                    "deux millions trois cent mille quatre-vingts",
                    "two million three hundred thousand and eighty",
                ],
            ),
            (10_000_000_000, ["tien miljard", "dix milliards", "ten billion"]),
        ];
        for (figure, words) in cases {
            assert_eq!(all(*figure), *words, "{figure}");
        }
    }

    #[test]
    fn amounts_are_exact_to_the_cent() {
        let words = |cents: i64| {
            [Language::Nl, Language::Fr, Language::En].map(|language| amount_in_words(language, Cents(cents)))
        };
        assert_eq!(words(0), ["nul euro", "zéro euro", "zero euros"]);
        assert_eq!(words(1), ["één cent", "un centime", "one cent"]);
        assert_eq!(words(100), ["één euro", "un euro", "one euro"]);
        assert_eq!(words(101), ["één euro en één cent", "un euro et un centime", "one euro and one cent"]);
        assert_eq!(
            words(150_020),
            [
                "duizend vijfhonderd euro en twintig cent",
                "mille cinq cents euros et vingt centimes",
                "one thousand five hundred euros and twenty cents",
            ]
        );
        assert_eq!(
            words(1_500_000),
            ["vijftienduizend euro", "quinze mille euros", "fifteen thousand euros"]
        );
        assert_eq!(words(100_000_000)[1], "un million d’euros");
        assert_eq!(words(100_000_100)[1], "un million un euros");
        assert_eq!(words(200_050_000)[1], "deux millions cinq cents euros");
        assert_eq!(words(-80_00)[1], "moins quatre-vingts euros");
        // The smallest and the largest there are have words too.
        assert!(words(i64::MIN)[0].starts_with("min ") && words(i64::MAX)[2].contains("billion"));
    }

    #[test]
    fn no_two_amounts_have_the_same_words() {
        for language in [Language::Nl, Language::Fr, Language::En] {
            let mut seen = std::collections::BTreeSet::new();
            for figure in (0..12_000).chain((12_000..2_200_000).step_by(997)) {
                assert!(seen.insert(number(language, figure)), "{language} {figure}");
            }
        }
    }

    #[test]
    fn days_are_written_in_full() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(long_date(Language::Nl, day("2021-10-17")), "17 oktober 2021");
        assert_eq!(long_date(Language::Fr, day("2021-10-17")), "17 octobre 2021");
        assert_eq!(long_date(Language::Fr, day("2021-08-01")), "1er août 2021");
        assert_eq!(long_date(Language::En, day("2021-03-01")), "1 March 2021");
    }
}
