//! `wijk group list`: each project with the people who carry it, and who is in no group.

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::group::{self, Group, Groups};
use crate::report::value::{Cell, Column, Report, Section, Table};
use crate::storage::role::RoleRow;

/// `wijk group list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Lists the groups of a dossier.
///
/// # Errors
/// The dossier is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let groups = session.open()?.read(|view| group::list(view, &args.dossier))?;
    let report = report(&session.ui.tr, &groups);
    session.print(&report)
}

fn report(tr: &Tr, groups: &Groups) -> Report {
    let label = |key: &str| tr.text(&format!("group-column-{key}"));
    let names = |people: &[RoleRow]| match people {
        [] => Cell::Empty,
        people => Cell::List(people.iter().map(|role| Cell::Text(role.person.name.clone())).collect()),
    };
    let row = |group: &Group| {
        let state = if group.over { "over" } else { "goes-on" };
        vec![
            Cell::Count(i64::from(group.project)),
            Cell::Text(group.title.clone()),
            Cell::count(group.people.len()),
            names(&group.people),
            Cell::Code { code: state.to_owned(), label: tr.text(&format!("group-state-{state}")) },
        ]
    };
    let free = |role: &RoleRow| vec![Cell::Text(role.person.name.clone())];
    let title = Fact::new("group-title").with("reference", &groups.dossier.reference);
    let mut sections = vec![Section::Table(Table {
        key: "groups",
        title: None,
        columns: vec![
            Column::new("project", label("project")),
            Column::new("title", label("title")),
            Column::new("people", label("people")),
            Column::new("names", label("names")),
            Column::secondary("state", label("state")),
        ],
        rows: groups.groups.iter().map(row).collect(),
        when_empty: Some(tr.text("group-list-empty")),
        note: None,
    })];
    sections.push(Section::Table(Table {
        key: "free",
        title: Some(tr.text("group-free-title")),
        columns: vec![Column::new("name", label("name"))],
        rows: groups.free.iter().map(free).collect(),
        when_empty: Some(tr.text("group-free-empty")),
        note: None,
    }));
    Report { name: "groups", title: tr.fact(&title.with("neighbourhood", &groups.dossier.name)), sections }
}
