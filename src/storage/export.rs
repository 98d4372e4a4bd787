//! What an export takes out of the register: a file is one statement.

pub mod files;

use chrono::NaiveDate;
use rusqlite::types::ValueRef;

use super::columns::day_text;
use super::{Result, View, all};

/// For whom an export is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "lowercase")]
pub enum Audience {
    /// Anybody: nothing personal.
    Public,
    /// The office itself.
    Internal,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "lowercase")]
pub enum Kind {
    /// Words.
    Text,
    /// One of a closed set of words, or a code of the edition.
    Code,
    /// Several codes.
    Codes,
    /// An amount.
    Money,
    /// A day.
    Date,
    /// A moment.
    Moment,
    /// A whole number.
    Count,
    /// Yes or no.
    Flag,
}

/// A column of a file.
#[derive(Debug, Clone, Copy)]
pub struct ColumnSpec {
    /// Its stable key, without unit.
    pub key: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// The column of the register that it tells, as `table.column`; empty when another file tells it.
    pub from: &'static str,
    /// About people: only for the office itself.
    pub personal: bool,
}

/// A file of an export.
#[derive(Debug, Clone, Copy)]
pub struct FileSpec {
    /// Its name, without extension.
    pub name: &'static str,
    /// Names its form in JSON.
    pub report: &'static str,
    /// For whom it is.
    pub audience: Audience,
    sql: &'static str,
    /// Its columns.
    pub columns: &'static [ColumnSpec],
}

/// A value as the register has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Datum {
    /// Nothing.
    Null,
    /// A number.
    Number(i64),
    /// A text.
    Text(String),
}

impl FileSpec {
    /// The columns for an audience.
    pub fn columns_for(&self, audience: Audience) -> impl Iterator<Item = &'static ColumnSpec> {
        self.columns.iter().filter(move |column| audience == Audience::Internal || !column.personal)
    }

    /// The rows of a year's editions for an audience, as they were at the end of a day.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn rows(
        &self,
        view: View<'_>,
        audience: Audience,
        year: i32,
        as_of: NaiveDate,
    ) -> Result<Vec<Vec<Datum>>> {
        let (as_of, internal) = (day_text(as_of), audience == Audience::Internal);
        let mut params: Vec<(&str, &dyn rusqlite::ToSql)> = vec![(":year", &year), (":as_of", &as_of)];
        // Of some files the public gets fewer rows, not fewer columns.
        if self.sql.contains(":internal") {
            params.push((":internal", &internal));
        }
        all(view.connection, self.sql, params.as_slice(), |row| {
            let read = |column: &ColumnSpec| {
                Ok(match row.get_ref(column.key)? {
                    ValueRef::Integer(number) => Datum::Number(number),
                    ValueRef::Text(text) => Datum::Text(String::from_utf8_lossy(text).into_owned()),
                    // There is no other kind of value in the register.
                    ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => Datum::Null,
                })
            };
            self.columns_for(audience).map(read).collect()
        })
    }
}

/// The files for an audience.
pub fn files_for(audience: Audience) -> impl Iterator<Item = &'static FileSpec> {
    files::FILES.iter().filter(move |file| file.audience <= audience)
}
