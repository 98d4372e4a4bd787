//! `wijk edition list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::edition;
use crate::report::value::{Cell, Column, Report, Section, Table};

/// `wijk edition list`
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Lists the editions, oldest first.
///
/// # Errors
/// What the register says.
pub fn run(_args: &Args, session: &mut Session) -> Outcome {
    let editions = session.open()?.read(edition::list)?;
    let tr = &session.ui.tr;
    let rows = editions.iter().map(|shown| {
        vec![
            Cell::Text(shown.edition.reference.clone()),
            Cell::Text(shown.rules.name.get(tr.language()).to_owned()),
            Cell::Count(i64::from(shown.dossiers.0)),
            Cell::Count(i64::from(shown.dossiers.1)),
            Cell::money(shown.edition.envelope),
            Cell::Money(shown.awarded),
            Cell::date(shown.rules.last_deadline(None)),
            Cell::date(shown.edition.closed_on),
        ]
    });
    let columns = ["reference", "name", "dossiers", "running", "envelope", "awarded", "deadline", "closed"];
    let secondary = ["name", "deadline", "closed"];
    let column = |key: &'static str| Column {
        secondary: secondary.contains(&key),
        ..Column::new(key, tr.text(&format!("edition-column-{key}")))
    };
    let report = Report {
        name: "editions",
        title: tr.text("edition-list-title"),
        sections: vec![Section::Table(Table {
            key: "editions",
            title: None,
            columns: columns.map(column).to_vec(),
            rows: rows.collect(),
            when_empty: Some(tr.text("edition-list-empty")),
            note: None,
        })],
    };
    session.print(&report)
}
