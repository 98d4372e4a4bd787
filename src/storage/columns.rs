//! Between columns and domain values: dates, moments, codes and amounts. A stored value that cannot be read is
//! an error with the column's name, never a guess.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Row;
use rusqlite::types::Type;

use crate::domain::dates::Moment;
use crate::domain::money::Cents;

/// Typed reading of columns by name.
pub trait Columns {
    /// A day.
    fn day(&self, column: &str) -> rusqlite::Result<NaiveDate>;
    /// A day that may be absent.
    fn optional_day(&self, column: &str) -> rusqlite::Result<Option<NaiveDate>>;
    /// A moment that may be absent.
    fn optional_moment(&self, column: &str) -> rusqlite::Result<Option<Moment>>;
    /// One of a closed set of words.
    fn code<T: std::str::FromStr>(&self, column: &str) -> rusqlite::Result<T>;
    /// One of a closed set of words, or absent.
    fn optional_code<T: std::str::FromStr>(&self, column: &str) -> rusqlite::Result<Option<T>>;
    /// An amount.
    fn cents(&self, column: &str) -> rusqlite::Result<Cents>;
    /// A small number of things.
    fn count(&self, column: &str) -> rusqlite::Result<u32>;
}

impl Columns for Row<'_> {
    fn day(&self, column: &str) -> rusqlite::Result<NaiveDate> {
        let text = self.get_ref(column)?.as_str()?;
        day_from(text).ok_or_else(|| unreadable(column, text))
    }

    fn optional_day(&self, column: &str) -> rusqlite::Result<Option<NaiveDate>> {
        let text = self.get_ref(column)?.as_str_or_null()?;
        text.map(|text| day_from(text).ok_or_else(|| unreadable(column, text))).transpose()
    }

    fn optional_moment(&self, column: &str) -> rusqlite::Result<Option<Moment>> {
        let text = self.get_ref(column)?.as_str_or_null()?;
        let parse = |text| DateTime::parse_from_rfc3339(text).map(|moment| moment.with_timezone(&Utc));
        text.map(|text| parse(text).map_err(|_| unreadable(column, text))).transpose()
    }

    fn code<T: std::str::FromStr>(&self, column: &str) -> rusqlite::Result<T> {
        let text = self.get_ref(column)?.as_str()?;
        text.parse().map_err(|_| unreadable(column, text))
    }

    fn optional_code<T: std::str::FromStr>(&self, column: &str) -> rusqlite::Result<Option<T>> {
        let text = self.get_ref(column)?.as_str_or_null()?;
        text.map(|text| text.parse().map_err(|_| unreadable(column, text))).transpose()
    }

    fn cents(&self, column: &str) -> rusqlite::Result<Cents> {
        self.get(column).map(Cents)
    }

    fn count(&self, column: &str) -> rusqlite::Result<u32> {
        self.get(column)
    }
}

/// A moment as it is stored: UTC, to the second.
pub fn moment_text(moment: Moment) -> String {
    moment.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// A day as it is stored.
pub fn day_text(day: NaiveDate) -> String {
    day.to_string()
}

/// Reports read hundreds of thousands of days: the form in which they are stored is read by hand, any other by the
/// general reader.
fn day_from(text: &str) -> Option<NaiveDate> {
    let part = |from: usize, to: usize| {
        let digits = text.as_bytes().get(from..to)?;
        digits.iter().try_fold(0_u32, |number, digit| {
            digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0'))
        })
    };
    let (b'-', b'-', 10) = (*text.as_bytes().get(4)?, *text.as_bytes().get(7)?, text.len()) else {
        return NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    };
    NaiveDate::from_ymd_opt(i32::try_from(part(0, 4)?).ok()?, part(5, 7)?, part(8, 10)?)
}

fn unreadable(column: &str, text: &str) -> rusqlite::Error {
    let detail = format!("{column}: {text:?}");
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, detail.into())
}
