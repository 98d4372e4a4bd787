//! A cell as text: for people in their language, and for machines the same in every language.

use super::super::value::{Cell, Measure};
use super::Records;
use crate::domain::dates::Moment;
use crate::domain::hours::clock;
use crate::domain::language::Language;
use crate::i18n::{self, Tr};

/// Where moments are shown: the time that people who read them live in.
const ZONE: chrono_tz::Tz = chrono_tz::Europe::Brussels;

/// A cell for people.
pub fn for_people(cell: &Cell, tr: &Tr) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Code { label, .. } => label.clone(),
        Cell::Money(amount) => i18n::money(tr.language(), *amount),
        Cell::Date(day) => i18n::date(tr.language(), *day),
        Cell::Moment(moment) => {
            let local = moment.with_timezone(&ZONE);
            format!("{} {}", i18n::date(tr.language(), local.date_naive()), local.format("%H:%M"))
        }
        Cell::Count(count) => count.to_string(),
        Cell::Days(days) => tr.days(*days),
        Cell::Minutes(minutes) => clock(*minutes),
        Cell::Share { whole: 0, .. } => String::new(),
        Cell::Share { part, whole } => percent(tr.language(), *part, *whole),
        Cell::Flag(true) => tr.text("report-yes"),
        Cell::Flag(false) => tr.text("report-no"),
        Cell::List(cells) => {
            let texts: Vec<String> = cells.iter().map(|cell| for_people(cell, tr)).collect();
            texts.join(", ")
        }
    }
}

/// A percentage: whole from a hundred on, else with one decimal where that says more.
fn percent(language: Language, part: i64, whole: i64) -> String {
    let tenths = tenths_of_percent(part, whole);
    let shown = if tenths.abs() >= 1000 { rounded(tenths, 10) * 1000 } else { tenths * 100 };
    let blank = if language == Language::En { "" } else { "\u{a0}" };
    format!("{}{blank}%", i18n::quantity(language, shown))
}

/// Thousandths of the whole, rounded half away from zero.
fn tenths_of_percent(part: i64, whole: i64) -> i64 {
    let (part, whole) = (i128::from(part) * 1000, i128::from(whole));
    let sign = if (part < 0) == (whole < 0) { 1 } else { -1 };
    let (part, whole) = (part.abs(), whole.abs().max(1));
    i64::try_from(sign * ((2 * part + whole) / (2 * whole))).unwrap_or(i64::MAX)
}

fn rounded(number: i64, by: i64) -> i64 {
    (number + number.signum() * by / 2) / by
}

/// A cell for machines: the same in every language. `decimal` is the decimal sign.
pub fn for_machines(cell: &Cell, decimal: char) -> String {
    let with_sign =
        |text: String| if decimal == '.' { text } else { text.replace('.', &decimal.to_string()) };
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Code { code, .. } => code.clone(),
        Cell::Money(amount) => with_sign(amount.to_decimal()),
        Cell::Date(day) => day.to_string(),
        Cell::Moment(at) => moment(*at),
        Cell::Count(count) | Cell::Days(count) | Cell::Minutes(count) => count.to_string(),
        Cell::Share { whole: 0, .. } => String::new(),
        Cell::Share { part, whole } => {
            let tenths = tenths_of_percent(*part, *whole);
            let sign = if tenths < 0 { "-" } else { "" };
            with_sign(format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10))
        }
        Cell::Flag(flag) => flag.to_string(),
        Cell::List(cells) => {
            let texts: Vec<String> = cells.iter().map(|cell| for_machines(cell, decimal)).collect();
            texts.join("|")
        }
    }
}

/// A moment, in UTC to the second.
pub fn moment(at: Moment) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// The heads of records: the key of each column, with its unit.
pub fn heads(records: &Records<'_>) -> Vec<String> {
    let columns = records.columns.iter().enumerate();
    columns
        .map(|(at, column)| {
            let cells = records.rows.iter().filter_map(|row| row.get(at).copied());
            match column.measure_of(cells) {
                Measure::Money => format!("{}_eur", column.key),
                Measure::Share => format!("{}_percent", column.key),
                Measure::Unsaid | Measure::Number => column.key.to_string(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_percentages_with_a_decimal_below_a_hundred() {
        assert_eq!(percent(Language::Nl, 14_045_575, 11_500_000), "122\u{a0}%");
        assert_eq!(percent(Language::Nl, 1, 8), "12,5\u{a0}%");
        assert_eq!(percent(Language::En, 1, 8), "12.5%");
        assert_eq!(percent(Language::Fr, 1, 2), "50\u{a0}%");
        assert_eq!(for_machines(&Cell::Share { part: -1, whole: 8 }, '.'), "-12.5");
        assert_eq!(for_machines(&Cell::Share { part: 5, whole: 0 }, '.'), "");
    }
}
