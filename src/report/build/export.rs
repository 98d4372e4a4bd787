//! `wijk export`: the register of a year as files for others: CSV and JSON, a manifest that accounts for them, and a
//! data dictionary. The same register gives the same bytes.

use chrono::{DateTime, NaiveDate};
use serde::Serialize;
use sha2::{Digest, Sha256};
use strum::VariantArray;

use super::Result;
use crate::domain::fact::Fact;
use crate::domain::language::Language;
use crate::domain::money::Cents;
use crate::i18n::Tr;
use crate::report::render::{Format, Style, render};
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};
use crate::storage::edition::EditionRow;
use crate::storage::export::{Audience, ColumnSpec, Datum, FileSpec, Kind, files_for};
use crate::storage::{SCHEMA_VERSION, View};

/// What is exported.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The year.
    pub year: i32,
    /// Its editions.
    pub editions: &'a [EditionRow],
    /// For whom.
    pub audience: Audience,
    /// As things were at the end of this day; as they are when not said.
    pub as_of: Option<NaiveDate>,
    /// CSV is for a Belgian spreadsheet.
    pub excel_eu: bool,
}

/// A file with its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

#[derive(Serialize)]
struct Manifest<'a> {
    schema: &'static str,
    year: i32,
    audience: String,
    as_of: Option<String>,
    currency: &'static str,
    csv_dialect: &'static str,
    register_schema: i64,
    editions: Vec<ManifestEdition<'a>>,
    files: Vec<ManifestFile>,
}

#[derive(Serialize)]
struct ManifestEdition<'a> {
    edition: &'a str,
    programme: &'a str,
    rule_set_sha256: &'a str,
}

#[derive(Serialize)]
struct ManifestFile {
    name: String,
    rows: Option<usize>,
    bytes: usize,
    sha256: String,
}

/// How many steps [`export`] reports.
pub fn steps(audience: Audience) -> u64 {
    files_for(audience).count() as u64
}

/// The files of an export. `done` is told after each table.
///
/// # Errors
/// The register's.
pub fn export(view: View<'_>, tr: &Tr, wanted: &Wanted<'_>, mut done: impl FnMut()) -> Result<Vec<File>> {
    let style = Style { width: 80, colour: false, excel_eu: wanted.excel_eu, section: None };
    let as_of = wanted.as_of.or_else(|| NaiveDate::from_ymd_opt(9999, 12, 31)).unwrap_or(NaiveDate::MAX);
    let mut files = Vec::new();
    let mut entries = Vec::new();
    for spec in files_for(wanted.audience) {
        let data = spec.rows(view, wanted.audience, wanted.year, as_of)?;
        let report = report(spec, wanted.audience, data);
        let rows = report.tables().map(|table| table.rows.len()).sum();
        for (extension, format) in [("csv", Format::Csv), ("json", Format::Json)] {
            let file = File {
                name: format!("{}.{extension}", spec.name),
                bytes: render(&report, format, tr, &style),
            };
            entries.push(entry(&file, Some(rows)));
            files.push(file);
        }
        done();
    }
    // In every language, one after the other: the same bytes whoever exports.
    let dictionaries: Vec<String> =
        Language::VARIANTS.iter().map(|language| dictionary(&Tr::new(*language), wanted)).collect();
    let readme = File { name: "README.txt".to_owned(), bytes: dictionaries.join("\n\n").into_bytes() };
    entries.push(entry(&readme, None));
    files.push(readme);
    let editions = wanted.editions.iter().map(|edition| ManifestEdition {
        edition: &edition.reference,
        programme: &edition.programme,
        rule_set_sha256: &edition.rule_set_sha256,
    });
    let manifest = Manifest {
        schema: "wijk/export/1",
        year: wanted.year,
        audience: wanted.audience.to_string(),
        as_of: wanted.as_of.map(|day| day.format("%Y-%m-%d").to_string()),
        currency: "EUR",
        csv_dialect: if wanted.excel_eu { "excel-eu" } else { "rfc4180" },
        register_schema: SCHEMA_VERSION,
        editions: editions.collect(),
        files: entries,
    };
    // Writing into memory cannot fail, and every key is a text.
    let mut bytes = serde_json::to_vec_pretty(&manifest).unwrap_or_default();
    bytes.push(b'\n');
    files.push(File { name: "manifest.json".to_owned(), bytes });
    Ok(files)
}

fn entry(file: &File, rows: Option<usize>) -> ManifestFile {
    let sha256 = Sha256::digest(&file.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    ManifestFile { name: file.name.clone(), rows, bytes: file.bytes.len(), sha256 }
}

fn report(spec: &FileSpec, audience: Audience, data: Vec<Vec<Datum>>) -> Report {
    let specs: Vec<&ColumnSpec> = spec.columns_for(audience).collect();
    let columns = specs.iter().map(|column| {
        let measure = if column.kind == Kind::Money { Measure::Money } else { Measure::Unsaid };
        Column::new(column.key, column.key).measuring(measure)
    });
    let rows = data
        .into_iter()
        .map(|row| specs.iter().zip(row).map(|(column, datum)| cell(column.kind, datum)).collect());
    let table = Table {
        key: spec.name,
        title: None,
        columns: columns.collect(),
        rows: rows.collect(),
        when_empty: None,
        note: None,
    };
    Report { name: spec.report, title: String::new(), sections: vec![Section::Table(table)] }
}

fn cell(kind: Kind, datum: Datum) -> Cell {
    match (kind, datum) {
        (_, Datum::Null) => Cell::Empty,
        (Kind::Money, Datum::Number(cents)) => Cell::Money(Cents(cents)),
        (Kind::Flag, Datum::Number(flag)) => Cell::Flag(flag != 0),
        (_, Datum::Number(number)) => Cell::Count(number),
        (Kind::Codes, Datum::Text(codes)) => Cell::List(codes.split('|').map(code).collect()),
        (Kind::Code, Datum::Text(text)) => code(&text),
        (Kind::Date, Datum::Text(text)) => match text.parse() {
            Ok(day) => Cell::Date(day),
            Err(_) => Cell::Text(text),
        },
        (Kind::Moment, Datum::Text(text)) => match DateTime::parse_from_rfc3339(&text) {
            Ok(moment) => Cell::Moment(moment.to_utc()),
            Err(_) => Cell::Text(text),
        },
        (_, Datum::Text(text)) => Cell::Text(text),
    }
}

fn code(text: &str) -> Cell {
    Cell::Code { code: text.to_owned(), label: text.to_owned() }
}

/// The data dictionary, from the very columns that were written.
fn dictionary(tr: &Tr, wanted: &Wanted<'_>) -> String {
    let head = Fact::new("export-readme-head")
        .with("year", wanted.year.to_string())
        .with("audience", tr.text(&format!("export-audience-{}", wanted.audience)));
    let mut text = format!("{}\n\n{}\n", tr.fact(&head), tr.text("export-readme-explained"));
    for spec in files_for(wanted.audience) {
        let about = tr.text(&format!("export-file-{}", spec.name.replace('_', "-")));
        text.push_str(&format!("\n{name}.csv, {name}.json\n  {about}\n", name = spec.name));
        for column in spec.columns_for(wanted.audience) {
            let kind: &str = column.kind.into();
            let kind = tr.text(&format!("export-kind-{kind}"));
            let meaning = tr.text(&format!("export-column-{}", column.key.replace('_', "-")));
            text.push_str(&format!("    {:<22} {kind:<12} {meaning}\n", column.key));
        }
    }
    text
}
