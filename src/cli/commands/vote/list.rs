//! `wijk vote list`

use super::page::{column, stage};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::vote;
use crate::report::value::{Cell, Report, Section, Table};

/// `wijk vote list`
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Lists the votes, oldest first.
///
/// # Errors
/// What the register says.
pub fn run(_args: &Args, session: &mut Session) -> Outcome {
    let pages = session.open()?.read(|view| vote::list(view, session.now))?;
    let tr = &session.ui.tr;
    let rows = pages.iter().map(|page| {
        let counted = page.ballots().0;
        vec![
            Cell::Count(page.vote.id.0),
            Cell::Text(page.vote.name.clone()),
            Cell::Text(page.vote.reference.clone()),
            stage(tr, page),
            Cell::Date(page.vote.begins_on),
            Cell::Date(page.vote.ends_on),
            Cell::count(page.projects.len()),
            Cell::Count(i64::try_from(counted).unwrap_or(i64::MAX)),
        ]
    });
    let keys = ["number", "name", "edition", "stage", "begins_on", "ends_on", "projects", "ballots"];
    let table = Table {
        key: "votes",
        title: None,
        columns: keys.map(|key| column(tr, key)).to_vec(),
        rows: rows.collect(),
        when_empty: Some(tr.text("voting-list-empty")),
        note: None,
    };
    let title = tr.text("voting-list-title");
    session.print(&Report { name: "votes", title, sections: vec![Section::Table(table)] })
}
