//! `wijk agreement list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::agreement::list;
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};

/// `wijk agreement list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition, such as QDC-2021 [default: the only open one]
    edition: Option<String>,
}

/// Lists the agreements of an edition.
///
/// # Errors
/// The edition is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let (edition, agreements) = session.open()?.read(|view| list(view, args.edition.as_deref()))?;
    let tr = &session.ui.tr;
    let rows = agreements.iter().map(|of| {
        vec![
            Cell::Text(of.dossier.clone()),
            Cell::Text(of.name.clone()),
            Cell::Text(of.agreement.reference.clone()),
            Cell::Money(of.agreement.amount),
            Cell::date(of.agreement.from),
            Cell::date(of.agreement.until),
            Cell::date(of.agreement.sent),
            Cell::date(of.agreement.signed_by_group),
            Cell::date(of.agreement.signed_by_office),
        ]
    });
    let column = |key: &'static str| Column::new(key, tr.text(&format!("agreement-column-{key}")));
    let aside = |key: &'static str| Column::secondary(key, tr.text(&format!("agreement-column-{key}")));
    let report = Report {
        name: "agreements",
        title: tr.fact(&Fact::new("agreement-list-title").with("edition", &edition.reference)),
        sections: vec![Section::Table(Table {
            key: "agreements",
            title: None,
            columns: vec![
                column("dossier"),
                aside("neighbourhood"),
                column("agreement"),
                column("amount").measuring(Measure::Money),
                aside("starts_on"),
                aside("ends_on"),
                column("sent_on"),
                column("signed_by_group_on"),
                column("signed_by_office_on"),
            ],
            rows: rows.collect(),
            when_empty: Some(tr.text("agreement-list-empty")),
            note: None,
        })],
    };
    session.print(&report)
}
