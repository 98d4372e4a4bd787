//! `wijk document show`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::document;
use crate::report::value::{Cell, Column, Report, Section};

/// `wijk document show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the document
    number: u32,
}

/// Shows a document, and whether its file is there.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let filed =
        session.open()?.read(|view| document::look(view, &session.path, &args.dossier, args.number))?;
    let tr = &session.ui.tr;
    let row = &filed.row;
    let document = &row.document;
    let kind = document.kind.to_string();
    let file = filed.at.as_ref().map(|at| at.display().to_string());
    let facts = [
        ("dossier", Cell::Text(filed.dossier.reference.clone())),
        ("number", Cell::Count(i64::from(row.number))),
        ("kind", Cell::Code { label: tr.term(&format!("document-{kind}")), code: kind }),
        ("title", Cell::Text(document.title.clone())),
        ("dated_on", Cell::date(document.dated)),
        ("project", document.project.map_or(Cell::Empty, |project| Cell::Count(i64::from(project)))),
        ("added_on", Cell::Date(row.added)),
        ("stored", Cell::Flag(document.stored)),
        ("path", Cell::text(file)),
        ("there", Cell::Flag(document::is_there(&filed))),
        ("size_bytes", Cell::Count(i64::try_from(document.size).unwrap_or(i64::MAX))),
        ("sha256", Cell::Text(document.sha256.clone())),
    ];
    let facts = facts.map(|(key, cell)| (Column::new(key, tr.text(&format!("document-column-{key}"))), cell));
    let report = Report {
        name: "document",
        title: format!("{} {} · {}", filed.dossier.reference, filed.dossier.name, document.title),
        sections: vec![Section::Facts { key: "document", title: None, facts: facts.into() }],
    };
    session.print(&report)
}
