//! `wijk organisation show`

use super::list::enterprise_number;
use crate::cli::commands::Outcome;
use crate::cli::commands::person::tell;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::organisation::{Looked, look};
use crate::report::value::{Cell, Column, Report, Section, Table};

/// `wijk organisation show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number, enterprise number, or any part of the name that fits one organisation
    organisation: String,
}

/// Shows everything about an organisation.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let looked = session.open()?.read(|view| look(view, &args.organisation))?;
    let report = report(&looked, &session.ui.tr);
    session.print(&report)
}

fn column(tr: &Tr, key: &'static str) -> Column {
    Column::new(key, tr.text(&format!("organisation-column-{}", key.replace('_', "-"))))
}

fn report(looked: &Looked, tr: &Tr) -> Report {
    let (number, organisation) = (looked.row.id.0, &looked.row.organisation);
    let code = |group: &str, code: &str| Cell::Code {
        code: code.to_owned(),
        label: tr.term(&format!("{group}-{code}")),
    };
    let about = vec![
        ("number", Cell::Count(number)),
        ("name", Cell::Text(organisation.name.clone())),
        ("kind", code("organisation", organisation.kind.into())),
        ("enterprise_number", enterprise_number(organisation.enterprise_number.as_ref())),
        ("email", Cell::text(organisation.email.clone())),
        ("phone", tell::phone(organisation.phone.as_ref())),
        ("address", Cell::text(organisation.address.clone())),
        ("iban", tell::iban(organisation.iban.as_ref())),
    ];
    let partnerships = looked.partnerships.iter().map(|(reference, row)| {
        vec![
            Cell::Text(reference.clone()),
            Cell::Count(i64::from(row.number)),
            code("partner", row.status.into()),
            Cell::Date(row.since),
        ]
    });
    let spokespersons = looked.spokespersons.iter().map(|one| {
        let seat = one.member_kind.as_deref().filter(|kind| matches!(*kind, "supporter" | "responsible"));
        vec![
            Cell::Text(one.name.clone()),
            code("role", seat.unwrap_or(&one.kind)),
            Cell::Text(one.place.clone()),
            Cell::Date(one.from),
            Cell::date(one.to),
        ]
    });
    let fields = looked.fields.iter().map(|(one, name)| {
        vec![
            Cell::Text(one.reference.clone()),
            one.project.map_or(Cell::Empty, |number| Cell::Count(i64::from(number))),
            Cell::Code { code: one.field.clone(), label: name.get(tr.language()).to_owned() },
        ]
    });
    let table = |key: &'static str, columns: &[&'static str], rows: Vec<Vec<Cell>>, empty: Option<String>| {
        Section::Table(Table {
            key,
            title: Some(tr.text(&format!("organisation-{key}-title"))),
            columns: columns.iter().map(|key| column(tr, key)).collect(),
            rows,
            when_empty: empty,
            note: None,
        })
    };
    let title = Fact::new("organisation-show-title").with("number", number.to_string());
    Report {
        name: "organisation",
        title: tr.fact(&title.with("name", &organisation.name)),
        sections: vec![
            Section::Facts {
                key: "organisation",
                title: None,
                facts: about.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect(),
            },
            table(
                "partnerships",
                &["dossier", "number", "status", "since"],
                partnerships.collect(),
                Some(tr.text("organisation-partnerships-empty")),
            ),
            table("spokespersons", &["name", "role", "place", "from", "to"], spokespersons.collect(), None),
            table("fields", &["dossier", "project", "field"], fields.collect(), None),
        ],
    }
}
