//! `wijk person show`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::person::RoleWord;
use crate::i18n::Tr;
use crate::ops::person::{Looked, look};
use crate::report::value::{Cell, Column, Report, Section, Table};
use crate::storage::role::RolePlace;

/// `wijk person show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number, or any part of name or e-mail address that fits one person
    person: String,
}

/// Shows everything about a person.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let looked = session.open()?.read(|view| look(view, &args.person))?;
    let report = report(&looked, &session.ui.tr);
    session.print(&report)
}

fn report(looked: &Looked, tr: &Tr) -> Report {
    let (number, person) = (looked.row.id.0, &looked.row.person);
    let about = vec![
        ("number", Cell::Count(number)),
        ("name", Cell::Text(person.name.clone())),
        ("email", Cell::text(person.email.clone())),
        ("phone", tell::phone(person.phone.as_ref())),
        ("address", Cell::text(person.address.clone())),
        ("iban", tell::iban(person.iban.as_ref())),
        (
            "language",
            person.language.map_or(Cell::Empty, |language| term(tr, "language", &language.to_string())),
        ),
    ];
    let title = Fact::new("person-show-title").with("number", number.to_string());
    Report {
        name: "person",
        title: tr.fact(&title.with("name", &person.name)),
        sections: vec![
            Section::Facts {
                key: "person",
                title: None,
                facts: about.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect(),
            },
            roles(looked, tr),
            partnerships(looked, tr),
            meetings(looked, tr),
            visits(looked, tr),
            requests(looked, tr),
        ],
    }
}

/// A code with its name, where the message files have one.
fn term(tr: &Tr, group: &str, code: &str) -> Cell {
    let label = tr.find(&format!("term-{group}-{code}")).unwrap_or_else(|| code.to_owned());
    Cell::Code { code: code.to_owned(), label }
}

fn column(tr: &Tr, key: &'static str) -> Column {
    Column::new(key, tr.text(&format!("person-column-{}", key.replace('_', "-"))))
}

/// A table that is only shown to people when it has rows; `aside` columns are for wide terminals.
fn table(
    tr: &Tr,
    key: &'static str,
    columns: &[&'static str],
    aside: &[&'static str],
    rows: Vec<Vec<Cell>>,
) -> Section {
    let made = |key: &&'static str| Column { secondary: aside.contains(key), ..column(tr, key) };
    Section::Table(Table {
        key,
        title: Some(tr.text(&format!("person-{key}-title"))),
        columns: columns.iter().map(made).collect(),
        rows,
        when_empty: (key == "roles").then(|| tr.text("person-roles-empty")),
        note: None,
    })
}

fn roles(looked: &Looked, tr: &Tr) -> Section {
    let rows = looked.roles.iter().map(|role| {
        let word = RoleWord::of(role.kind, role.member_kind).to_string();
        let neighbourhood = match &role.place {
            RolePlace::Dossier { name, .. } => Cell::Text(name.clone()),
            RolePlace::Edition { .. } => Cell::Empty,
        };
        vec![
            term(tr, "role", &word),
            Cell::Text(role.place.reference().to_owned()),
            neighbourhood,
            role.project.map_or(Cell::Empty, |project| Cell::Count(i64::from(project))),
            Cell::text(role.organisation.as_ref().map(|(_, name)| name.clone())),
            Cell::Date(role.term.from),
            Cell::date(role.term.to),
        ]
    });
    let columns = ["role", "place", "neighbourhood", "project", "organisation", "from", "to"];
    table(tr, "roles", &columns, &["neighbourhood"], rows.collect())
}

fn partnerships(looked: &Looked, tr: &Tr) -> Section {
    let rows = looked.partnerships.iter().map(|one| {
        vec![
            Cell::Text(one.dossier.clone()),
            Cell::Count(i64::from(one.number)),
            Cell::Text(one.organisation.clone()),
            term(tr, "partner", &one.status),
        ]
    });
    table(tr, "partnerships", &["dossier", "number", "organisation", "status"], &[], rows.collect())
}

fn meetings(looked: &Looked, tr: &Tr) -> Section {
    let rows = looked.meetings.iter().map(|one| {
        vec![
            Cell::Count(i64::from(one.meeting)),
            Cell::Date(one.on),
            term(tr, "meeting", &one.kind),
            Cell::text(one.dossier.clone()),
            Cell::text(one.place.clone()),
        ]
    });
    table(tr, "meetings", &["number", "on", "kind", "dossier", "place"], &[], rows.collect())
}

fn visits(looked: &Looked, tr: &Tr) -> Section {
    let rows = looked.visits.iter().map(|one| {
        vec![
            Cell::Text(one.dossier.clone()),
            Cell::Count(i64::from(one.number)),
            Cell::Date(one.on),
            one.minutes.map_or(Cell::Empty, |minutes| Cell::Count(i64::from(minutes))),
            Cell::Text(one.subject.clone()),
        ]
    });
    table(tr, "visits", &["dossier", "number", "on", "minutes", "subject"], &[], rows.collect())
}

fn requests(looked: &Looked, tr: &Tr) -> Section {
    let rows = looked.requests.iter().map(|one| {
        vec![
            Cell::Text(one.dossier.clone()),
            Cell::Count(i64::from(one.number)),
            Cell::Text(one.field.clone()),
            term(tr, "expert", &one.status),
            Cell::date(one.planned_on),
            one.used.map_or(Cell::Empty, |used| Cell::Count(i64::from(used))),
        ]
    });
    let columns = ["dossier", "number", "field", "status", "planned_on", "used"];
    table(tr, "requests", &columns, &[], rows.collect())
}
