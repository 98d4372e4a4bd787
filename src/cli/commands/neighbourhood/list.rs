//! `wijk neighbourhood list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::neighbourhood::list;
use crate::report::value::{Cell, Column, Report, Section, Table};

/// `wijk neighbourhood list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only those whose name contains this
    text: Option<String>,
}

/// Lists neighbourhoods with their dossiers over all editions.
///
/// # Errors
/// What the register says.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let listed = session.open()?.read(|view| list(view, args.text.as_deref()))?;
    let tr = &session.ui.tr;
    let texts = |texts: &[String]| Cell::List(texts.iter().map(|text| Cell::Text(text.clone())).collect());
    let rows = listed
        .iter()
        .map(|one| vec![Cell::Text(one.name.clone()), texts(&one.municipalities), texts(&one.dossiers)]);
    let column = |key: &'static str| Column::new(key, tr.text(&format!("dossier-column-{key}")));
    let report = Report {
        name: "neighbourhoods",
        title: tr.text("dossier-neighbourhoods-title"),
        sections: vec![Section::Table(Table {
            key: "neighbourhoods",
            title: None,
            columns: ["name", "municipalities", "dossiers"].map(column).to_vec(),
            rows: rows.collect(),
            when_empty: Some(tr.text("dossier-neighbourhoods-empty")),
            note: None,
        })],
    };
    session.print(&report)
}
