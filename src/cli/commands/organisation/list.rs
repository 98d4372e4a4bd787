//! `wijk organisation list`

use super::flags;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::organisation::list;
use crate::report::value::{Cell, Column, Report, Section, Table};

/// `wijk organisation list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only those with this in their name
    text: Option<String>,
    /// Only of this kind: municipality, ocmw, association, school, shop or other
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
}

/// Lists organisations with the dossiers of which they are a partner.
///
/// # Errors
/// There is no such kind.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let tr = &session.ui.tr;
    let kind = args.kind.as_deref().map(|text| flags::kind(tr, text)).transpose()?;
    let listed = session.open()?.read(|view| list(view, kind, args.text.as_deref()))?;
    let rows = listed.iter().map(|one| {
        let organisation = &one.row.organisation;
        let kind = organisation.kind.to_string();
        vec![
            Cell::Count(one.row.id.0),
            Cell::Text(organisation.name.clone()),
            Cell::Code { label: tr.term(&format!("organisation-{kind}")), code: kind },
            enterprise_number(organisation.enterprise_number.as_ref()),
            Cell::List(one.partner_of.iter().map(|reference| Cell::Text(reference.clone())).collect()),
            Cell::Count(i64::from(one.roles)),
        ]
    });
    let column = |key: &'static str| {
        Column::new(key, tr.text(&format!("organisation-column-{}", key.replace('_', "-"))))
    };
    let mut columns =
        ["number", "name", "kind", "enterprise_number", "dossiers", "roles"].map(column).to_vec();
    columns[5].secondary = true;
    let report = Report {
        name: "organisations",
        title: tr.text("organisation-title"),
        sections: vec![Section::Table(Table {
            key: "organisations",
            title: None,
            columns,
            rows: rows.collect(),
            when_empty: Some(match &args.text {
                Some(text) => tr.fact(&Fact::new("organisation-none").with("text", text)),
                None => tr.text("organisation-list-empty"),
            }),
            note: None,
        })],
    };
    session.print(&report)
}

/// An enterprise number, with its dots for people.
pub fn enterprise_number(number: Option<&String>) -> Cell {
    number.map_or(Cell::Empty, |number| Cell::Code {
        code: number.clone(),
        label: crate::domain::numbers::EnterpriseNumber::parse(number)
            .map_or_else(|_| number.clone(), |number| number.to_string()),
    })
}
