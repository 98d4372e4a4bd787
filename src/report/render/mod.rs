//! A report in a format.

use super::value::Report;
use crate::i18n::Tr;

/// The formats in which whatever reads can be printed.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "lowercase")]
pub enum Format {
    /// For people, as wide as the terminal.
    Table,
    /// One record a line, tabs between the values, never cut.
    Plain,
    /// Markdown.
    Markdown,
    /// RFC 4180, or the dialect that is asked for.
    Csv,
    /// One JSON document.
    Json,
}

/// How a report is printed, beside its format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Columns that a table may take.
    pub width: usize,
    /// Colour is wanted.
    pub colour: bool,
    /// CSV is for a Belgian spreadsheet.
    pub excel_eu: bool,
}

/// Prints a report.
pub fn render(report: &Report, format: Format, tr: &Tr, style: &Style) -> Vec<u8> {
    let _ = (format, tr, style);
    format!("{report:#?}\n").into_bytes()
}
