//! `wijk reserve list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::decide::reserve;
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};

/// `wijk reserve list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition, such as QDC-2021 [default: the only open one]
    edition: Option<String>,
}

/// Lists the projects on the reserve list, and whether what remains of the envelope is enough for them.
///
/// # Errors
/// The edition is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let list = session.open()?.read(|view| reserve::list(view, args.edition.as_deref()))?;
    let tr = &session.ui.tr;
    let rows = list.lines.iter().map(|(row, fits)| {
        vec![
            Cell::Count(i64::from(row.rank)),
            Cell::Text(row.reference.clone()),
            Cell::Text(row.name.clone()),
            Cell::Count(i64::from(row.project)),
            Cell::Text(row.title.clone()),
            Cell::Money(row.asked),
            fits.map_or(Cell::Empty, Cell::Flag),
            Cell::Date(row.on),
            Cell::Text(row.reason.clone()),
        ]
    });
    let column = |key: &'static str| Column::new(key, tr.text(&format!("reserve-column-{key}")));
    let aside = |key: &'static str| Column::secondary(key, tr.text(&format!("reserve-column-{key}")));
    let remains = list.envelope.map(|remains| {
        let fact = Fact::new("reserve-left").with("left", remains.left).with("maximum", remains.maximum);
        tr.fact(&fact)
    });
    let report = Report {
        name: "reserve",
        title: tr.fact(&Fact::new("reserve-title").with("edition", &list.edition.reference)),
        sections: vec![Section::Table(Table {
            key: "reserve",
            title: None,
            columns: vec![
                column("rank").measuring(Measure::Number),
                column("dossier"),
                aside("neighbourhood"),
                column("number"),
                column("title"),
                column("asked").measuring(Measure::Money),
                column("fits"),
                aside("decided_on"),
                aside("reason"),
            ],
            rows: rows.collect(),
            when_empty: Some(tr.text("reserve-empty")),
            note: remains,
        })],
    };
    session.print(&report)
}
