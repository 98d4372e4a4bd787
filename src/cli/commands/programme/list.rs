//! `wijk programme list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::programme;
use crate::report::value::{Cell, Column, Report, Section, Table};

/// `wijk programme list`
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Lists the programmes; without a register those that come along.
///
/// # Errors
/// What the register says.
pub fn run(_args: &Args, session: &mut Session) -> Outcome {
    let known = match session.open() {
        Ok(store) => store.read(|view| programme::list(Some(view)))?,
        Err(error) if super::is_missing(&error) => programme::list(None)?,
        Err(error) => return Err(error),
    };
    let tr = &session.ui.tr;
    let rows = known.iter().map(|known| {
        let years = known.programme.editions.keys().map(|year| Cell::Count(i64::from(*year)));
        let origin = if known.built_in { "built-in" } else { "own" };
        vec![
            Cell::Text(known.programme.code.clone()),
            Cell::Text(known.programme.name.get(tr.language()).to_owned()),
            Cell::List(years.collect()),
            Cell::Count(i64::try_from(known.programme.rules.len()).unwrap_or(i64::MAX)),
            Cell::Code { code: origin.to_owned(), label: tr.text(&format!("programme-{origin}")) },
        ]
    });
    let column = |key: &'static str| Column::new(key, tr.text(&format!("programme-column-{key}")));
    let report = Report {
        name: "programmes",
        title: tr.text("programme-list-title"),
        sections: vec![Section::Table(Table {
            key: "programmes",
            title: None,
            columns: ["code", "name", "editions", "rules", "origin"].map(column).to_vec(),
            rows: rows.collect(),
            when_empty: None,
            note: None,
        })],
    };
    session.print(&report)
}
