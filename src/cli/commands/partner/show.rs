//! `wijk partner show`

use super::which;
use crate::cli::commands::Outcome;
use crate::cli::commands::person::tell;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::partner::{Looked, look};
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};

/// `wijk partner show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number, or any part of the name that fits one partner of the dossier
    partner: Option<String>,
}

/// Shows a partnership.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let partner = which(&args.dossier, args.partner.as_ref(), session)?;
    let looked = session.open()?.read(|view| look(view, &args.dossier, &partner))?;
    let report = report(&looked, &session.ui.tr);
    session.print(&report)
}

fn column(tr: &Tr, key: &'static str) -> Column {
    let measure = if key == "money" { Measure::Money } else { Measure::Unsaid };
    Column::new(key, tr.text(&format!("partner-column-{}", key.replace('_', "-")))).measuring(measure)
}

fn report(looked: &Looked, tr: &Tr) -> Report {
    let (row, organisation) = (&looked.partner, &looked.organisation.organisation);
    let code = |group: &str, code: &str| Cell::Code {
        code: code.to_owned(),
        label: tr.term(&format!("{group}-{code}")),
    };
    let contacts = looked.spokespersons.iter().map(|name| Cell::Text(name.clone())).collect::<Vec<_>>();
    let about = vec![
        ("dossier", Cell::Text(looked.dossier.reference.clone())),
        ("number", Cell::Count(i64::from(row.number))),
        ("organisation", Cell::Text(row.name.clone())),
        ("kind", code("organisation", row.kind.into())),
        ("status", code("partner", row.status.into())),
        ("since", Cell::Date(row.since)),
        ("contacts", if contacts.is_empty() { Cell::Empty } else { Cell::List(contacts) }),
        ("email", Cell::text(organisation.email.clone())),
        ("phone", tell::phone(organisation.phone.as_ref())),
        ("note", Cell::text(row.note.clone())),
    ];
    let events =
        looked.events.iter().map(|(status, on)| vec![Cell::Date(*on), code("partner", (*status).into())]);
    let contributions = looked.contributions.iter().map(|one| {
        let number =
            |number: Option<u32>| number.map_or(Cell::Empty, |number| Cell::Count(i64::from(number)));
        vec![
            Cell::Count(i64::from(one.number)),
            code("contribution", one.kind.into()),
            Cell::text(one.description.clone()),
            Cell::money(one.amount),
            one.minutes.map_or(Cell::Empty, |minutes| Cell::Minutes(i64::from(minutes))),
            number(one.project),
        ]
    });
    let table = |key: &'static str, columns: &[&'static str], rows: Vec<Vec<Cell>>| {
        Section::Table(Table {
            key,
            title: Some(tr.text(&format!("partner-{key}-title"))),
            columns: columns.iter().map(|key| column(tr, key)).collect(),
            rows,
            when_empty: (key == "contributions").then(|| tr.text("partner-contributions-empty")),
            note: None,
        })
    };
    let title = Fact::new("partner-show-title")
        .with("reference", &looked.dossier.reference)
        .with("number", row.number)
        .with("name", &row.name);
    Report {
        name: "partner",
        title: tr.fact(&title),
        sections: vec![
            Section::Facts {
                key: "partner",
                title: None,
                facts: about.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect(),
            },
            table(
                "contributions",
                &["number", "kind", "description", "money", "minutes", "project"],
                contributions.collect(),
            ),
            table("events", &["on", "status"], events.collect()),
        ],
    }
}
