//! Reports for the tests of the renderers.

use chrono::{DateTime, NaiveDate};

use super::super::value::{Cell, Column, Measure, Report, Section, Table};
use super::{Format, Style, render};
use crate::domain::language::Language;
use crate::domain::money::Cents;
use crate::i18n::Tr;

/// Texts that want to be more than text.
pub const HOSTILE: [&str; 12] = [
    "rood\u{1b}[31m en \u{1b}]8;;http://example.org\u{7}link\u{1b}]8;;\u{7}",
    "\u{1b}]52;c;aGFsbG8=\u{7}",
    "\u{9b}31m",
    "van links \u{202e}naar rechts",
    "=1+1",
    "@SUM(A1:A9)",
    "een\ttab",
    "twee\nregels",
    "a|b|c",
    "\"aanhaling\", komma; puntkomma",
    "東京の地区 🌳 👩‍👩‍👧",
    "<b>vet</b> *ster* _streep_ `code` [link](x)",
];

/// A report with every kind of cell, full and empty.
pub fn report() -> Report {
    let day = NaiveDate::from_ymd_opt(2021, 9, 30).unwrap();
    let at = DateTime::from_timestamp(1_633_000_000, 0).unwrap();
    let code = || Cell::Code { code: "preparation".into(), label: "voorbereiding".into() };
    Report {
        name: "sample",
        title: "Proefverslag".into(),
        sections: vec![
            Section::Prose("Wat hier staat, is om te proberen.".into()),
            Section::Facts {
                key: "facts",
                title: Some("Feiten".into()),
                facts: vec![
                    (Column::new("name", "Naam"), Cell::Text("L’été à Ixelles".into())),
                    (Column::new("asked", "Gevraagd"), Cell::Money(Cents(1_480_000))),
                    (Column::new("awarded", "Toegekend").measuring(Measure::Money), Cell::Empty),
                    (Column::new("at", "Moment"), Cell::Moment(at)),
                    (Column::new("public", "Openbaar"), Cell::Flag(true)),
                ],
            },
            Section::Table(Table {
                key: "rows",
                title: Some("Rijen".into()),
                columns: vec![
                    Column::new("text", "Tekst"),
                    Column::new("code", "Fase"),
                    Column::new("money", "Bedrag"),
                    Column::new("date", "Dag"),
                    Column::new("count", "Aantal"),
                    Column::new("days", "Sinds"),
                    Column::secondary("share", "Aandeel"),
                    Column::secondary("list", "Lijst"),
                    Column::secondary("flag", "Vlag"),
                    Column::secondary("moment", "Ooit"),
                    Column::secondary("none", "Niets").measuring(Measure::Money),
                ],
                rows: vec![
                    vec![
                        Cell::Text("tekst, met komma".into()),
                        code(),
                        Cell::Money(Cents(-5)),
                        Cell::Date(day),
                        Cell::Count(3),
                        Cell::Days(22),
                        Cell::Share { part: 1, whole: 8 },
                        Cell::List(vec![code(), Cell::Text("b".into())]),
                        Cell::Flag(false),
                        Cell::Moment(at),
                        Cell::Empty,
                    ],
                    vec![Cell::Empty; 11],
                ],
                when_empty: None,
                note: Some("2 rijen".into()),
            }),
            Section::Table(Table {
                key: "empty",
                title: Some("Leeg".into()),
                columns: vec![Column::new("sum", "Som").measuring(Measure::Money)],
                rows: Vec::new(),
                when_empty: Some("Er is niets.".into()),
                note: None,
            }),
        ],
    }
}

/// A report of one table with these texts, and a number behind each.
pub fn texts(texts: impl IntoIterator<Item = String>) -> Report {
    Report {
        name: "texts",
        title: String::new(),
        sections: vec![Section::Table(Table {
            key: "texts",
            title: None,
            columns: vec![Column::new("text", "Tekst"), Column::new("count", "Aantal")],
            rows: texts.into_iter().map(|text| vec![Cell::Text(text), Cell::Count(1)]).collect(),
            when_empty: None,
            note: None,
        })],
    }
}

/// The report with every kind of cell in a format, in Dutch at eighty columns.
pub fn rendered(format: Format) -> String {
    printed(&report(), format, 80)
}

/// A report in a format, in Dutch.
pub fn printed(report: &Report, format: Format, width: usize) -> String {
    let style = Style { width, colour: false, excel_eu: false, section: None };
    String::from_utf8(render(report, format, &Tr::new(Language::Nl), &style)).unwrap()
}
