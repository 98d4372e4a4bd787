//! A report as a value: what every builder makes and every renderer prints.

use chrono::NaiveDate;

use crate::domain::dates::Moment;
use crate::domain::money::Cents;

/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Names the form in machine formats: `wijk/NAME/1`.
    pub name: &'static str,
    /// What a reader sees first.
    pub title: String,
    /// Its parts, in order.
    pub sections: Vec<Section>,
}

/// A part of a report. Its key is stable and names it in machine formats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Section {
    /// Facts about one thing: a label and a value each.
    Facts {
        /// Stable key.
        key: &'static str,
        /// Heading.
        title: Option<String>,
        /// Label and value.
        facts: Vec<(Column, Cell)>,
    },
    /// Rows of the same columns.
    Table(Table),
    /// A few sentences for people; machine formats leave it out.
    Prose(String),
}

/// Rows of the same columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Stable key.
    pub key: &'static str,
    /// Heading.
    pub title: Option<String>,
    /// What the columns are.
    pub columns: Vec<Column>,
    /// The rows; each has a cell for each column.
    pub rows: Vec<Vec<Cell>>,
    /// Said when there are no rows.
    pub when_empty: Option<String>,
    /// Said under the table, for people: totals, and what is left out.
    pub note: Option<String>,
}

/// A column of a table, or the label of a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Stable key, in snake_case, without unit: the renderer adds `_cents` or `_eur`.
    pub key: &'static str,
    /// What a reader sees.
    pub label: String,
    /// Only in machine formats and in wide terminals.
    pub secondary: bool,
}

impl Column {
    /// A column that is always shown.
    pub fn new(key: &'static str, label: impl Into<String>) -> Self {
        Self { key, label: label.into(), secondary: false }
    }

    /// A column that narrow terminals leave out.
    pub fn secondary(key: &'static str, label: impl Into<String>) -> Self {
        Self { key, label: label.into(), secondary: true }
    }
}

/// A value in a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing is known, or nothing applies. Machine formats have the key with `null`.
    Empty,
    /// Words.
    Text(String),
    /// A code for machines and its name for people.
    Code {
        /// For machines.
        code: String,
        /// For people.
        label: String,
    },
    /// An amount.
    Money(Cents),
    /// A day.
    Date(NaiveDate),
    /// A moment.
    Moment(Moment),
    /// A number of things.
    Count(i64),
    /// A number of days.
    Days(i64),
    /// A part of a whole; people see a percentage.
    Share {
        /// The part.
        part: i64,
        /// The whole; nothing is shown when it is zero.
        whole: i64,
    },
    /// Yes or no.
    Flag(bool),
    /// Several values.
    List(Vec<Cell>),
}

impl Cell {
    /// Words, or nothing.
    pub fn text(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Empty, |text| Self::Text(text.into()))
    }

    /// A day, or nothing.
    pub fn date(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Empty, Self::Date)
    }

    /// An amount, or nothing.
    pub fn money(amount: Option<Cents>) -> Self {
        amount.map_or(Self::Empty, Self::Money)
    }
}
