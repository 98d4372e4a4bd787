//! `wijk neighbourhood list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::neighbourhood::{list, municipality_names};
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
    let (listed, names) = session.open()?.read(|view| -> crate::ops::Result<_> {
        Ok((list(view, args.text.as_deref())?, municipality_names(view)?))
    })?;
    let tr = &session.ui.tr;
    let texts = |texts: &[String]| Cell::List(texts.iter().map(|text| Cell::Text(text.clone())).collect());
    let place = |nis: &String| match names.get(nis) {
        Some(name) => Cell::Code { code: nis.clone(), label: name.get(tr.language()).to_owned() },
        None => Cell::Text(nis.clone()),
    };
    let rows = listed.iter().map(|one| {
        let places = Cell::List(one.municipalities.iter().map(place).collect());
        vec![Cell::Text(one.name.clone()), places, texts(&one.dossiers), texts(&one.joint)]
    });
    let column = |key: &'static str| Column::new(key, tr.text(&format!("dossier-column-{key}")));
    let mut columns = ["name", "municipalities", "dossiers", "joint"].map(column).to_vec();
    // Most neighbourhoods hand in alone.
    columns[3].secondary = listed.iter().all(|one| one.joint.is_empty());
    let report = Report {
        name: "neighbourhoods",
        title: tr.text("dossier-neighbourhoods-title"),
        sections: vec![Section::Table(Table {
            key: "neighbourhoods",
            title: None,
            columns,
            rows: rows.collect(),
            when_empty: Some(match &args.text {
                Some(text) => tr.fact(&Fact::new("error-no-neighbourhood").with("text", text)),
                None => tr.text("dossier-neighbourhoods-empty"),
            }),
            note: None,
        })],
    };
    session.print(&report)
}
