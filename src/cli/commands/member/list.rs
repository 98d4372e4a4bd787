//! `wijk member list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::person::RoleKind;
use crate::ops::people;
use crate::report::value::{Cell, Column, Report, Section, Table};

/// `wijk member list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Lists the steering group, those who left too.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let (dossier, roles) = session.open()?.read(|view| people::list(view, &args.dossier))?;
    let words = session.open()?.read(|view| view.rule_set(dossier.edition))?.words;
    let tr = &session.ui.tr;
    let code = |group: &str, code: String| Cell::Code { label: tr.term(&format!("{group}-{code}")), code };
    let rows = roles.iter().filter(|role| role.kind == RoleKind::Member).map(|role| {
        vec![
            Cell::Text(role.person.name.clone()),
            role.member_kind.map_or(Cell::Empty, |kind| code("member", kind.to_string())),
            role.tie.map_or(Cell::Empty, |tie| code("tie", tie.to_string())),
            Cell::Date(role.from),
            Cell::date(role.to),
        ]
    });
    let column = |key: &'static str| Column::new(key, tr.text(&format!("dossier-column-{key}")));
    let mut title = Fact::new("dossier-members-title").with("reference", &dossier.reference);
    title.args.extend(words.args());
    let report = Report {
        name: "members",
        title: tr.fact(&title.with("neighbourhood", &dossier.name)),
        sections: vec![Section::Table(Table {
            key: "members",
            title: None,
            columns: ["name", "kind", "tie", "from", "to"].map(column).to_vec(),
            rows: rows.collect(),
            when_empty: Some(tr.text("dossier-members-empty")),
            note: None,
        })],
    };
    session.print(&report)
}
