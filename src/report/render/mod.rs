//! A report in a format.

mod csv;
mod json;
mod markdown;
mod plain;
#[cfg(test)]
mod sample;
mod scale;
mod terminal;
mod timeline;
mod words;

use super::letter::page::page;
use super::value::{Cell, Column, Report, Section};
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
    /// A page of HTML that stands by itself and prints on A4.
    Html,
    /// RFC 4180, or the dialect that is asked for.
    Csv,
    /// One JSON document.
    Json,
}

impl Format {
    /// Whether the format holds one table and no more.
    pub fn is_one_table(self) -> bool {
        matches!(self, Self::Plain | Self::Csv)
    }
}

/// How a report is printed, beside its format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Style {
    /// Columns that a table may take.
    pub width: usize,
    /// Colour is wanted.
    pub colour: bool,
    /// CSV is for a Belgian spreadsheet.
    pub excel_eu: bool,
    /// The section that a format of one table gives; the first table when not said.
    pub section: Option<String>,
}

/// Prints a report.
pub fn render(report: &Report, format: Format, tr: &Tr, style: &Style) -> Vec<u8> {
    let rows;
    let report = if format == Format::Table {
        report
    } else {
        rows = without_bars(report, tr);
        rows.as_ref().unwrap_or(report)
    };
    match format {
        Format::Table => terminal::render(report, tr, style).into_bytes(),
        Format::Plain => plain::render(&records(report, style)).into_bytes(),
        Format::Markdown => markdown::render(report, tr).into_bytes(),
        Format::Html => page(tr.language(), &report.title, &markdown::render(report, tr)).into_bytes(),
        Format::Csv => csv::render(&records(report, style), style.excel_eu).into_bytes(),
        Format::Json => json::render(report),
    }
}

/// The report with its timelines as tables; `None` when it has none.
fn without_bars(report: &Report, tr: &Tr) -> Option<Report> {
    let is_timeline = |section: &Section| matches!(section, Section::Timeline(_));
    report.sections.iter().any(is_timeline).then(|| {
        let section = |section: &Section| match section {
            Section::Timeline(timeline) => Section::Table(timeline.table(
                |key| tr.text(&format!("report-timeline-{key}")),
                |state| tr.term(&format!("course-{state}")),
            )),
            other => other.clone(),
        };
        Report { sections: report.sections.iter().map(section).collect(), ..report.clone() }
    })
}

/// A share as people read it, for a sentence.
pub fn percent(tr: &Tr, part: i64, whole: i64) -> String {
    words::for_people(&Cell::Share { part, whole }, tr)
}

/// What a format of one table prints: columns, and rows with a cell for each.
struct Records<'a> {
    columns: Vec<&'a Column>,
    rows: Vec<Vec<&'a Cell>>,
}

/// The section that is asked for; else the first table; else the first facts, as one record.
fn records<'a>(report: &'a Report, style: &Style) -> Records<'a> {
    let wanted = style.section.as_deref();
    let named = report.sections.iter().find(|section| wanted.is_some() && section.key() == wanted);
    let table = || report.sections.iter().find(|section| matches!(section, Section::Table(_)));
    let facts = || report.sections.iter().find(|section| matches!(section, Section::Facts { .. }));
    match named.or_else(table).or_else(facts) {
        Some(Section::Table(table)) => Records {
            columns: table.columns.iter().collect(),
            rows: table.rows.iter().map(|row| row.iter().collect()).collect(),
        },
        Some(Section::Facts { facts, .. }) => Records {
            columns: facts.iter().map(|(column, _)| column).collect(),
            rows: vec![facts.iter().map(|(_, cell)| cell).collect()],
        },
        _ => Records { columns: Vec::new(), rows: Vec::new() },
    }
}
