//! `wijk document list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::document;
use crate::report::value::{Cell, Column, Report, Section, Table};

/// `wijk document list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Lists the documents of a dossier.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let (dossier, documents) = session.open()?.read(|view| document::list(view, &args.dossier))?;
    let tr = &session.ui.tr;
    let rows = documents.iter().map(|row| {
        let document = &row.document;
        let kind = document.kind.to_string();
        vec![
            Cell::Count(i64::from(row.number)),
            Cell::Code { label: tr.term(&format!("document-{kind}")), code: kind },
            Cell::Text(document.title.clone()),
            Cell::date(document.dated),
            document.project.map_or(Cell::Empty, |project| Cell::Count(i64::from(project))),
            Cell::Count(i64::try_from(document.size).unwrap_or(i64::MAX)),
            Cell::Date(row.added),
            Cell::Flag(document.stored),
            Cell::Text(document.path.clone()),
            Cell::Text(document.sha256.clone()),
        ]
    });
    let column = |key: &'static str| Column::new(key, tr.text(&format!("document-column-{key}")));
    let aside = |key: &'static str| Column { secondary: true, ..column(key) };
    let mut columns: Vec<Column> =
        ["number", "kind", "title", "dated_on", "project", "size_bytes"].map(column).into();
    columns.extend(["added_on", "stored", "path", "sha256"].map(aside));
    let title = Fact::new("document-list-title").with("reference", &dossier.reference);
    let report = Report {
        name: "documents",
        title: tr.fact(&title.with("neighbourhood", &dossier.name)),
        sections: vec![Section::Table(Table {
            key: "documents",
            title: None,
            columns,
            rows: rows.collect(),
            when_empty: Some(tr.text("document-list-empty")),
            note: None,
        })],
    };
    session.print(&report)
}
