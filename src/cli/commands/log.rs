//! `wijk log`: what was changed, when and by whom.

use super::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::history;
use crate::report::value::{Cell, Column, Report, Section, Table};
use crate::storage::Record;

/// `wijk log`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only the changes of one dossier
    dossier: Option<String>,
    /// How many, the newest first
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: u32,
}

/// Shows the journal.
///
/// # Errors
/// The dossier is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let records = session.open()?.read(|view| history::log(view, args.dossier.as_deref(), args.limit))?;
    let report = report(&records, session);
    session.print(&report)
}

fn report(records: &[Record], session: &Session) -> Report {
    let tr = &session.ui.tr;
    let label = |key: &str| tr.term(&format!("column-{key}"));
    let rows = records.iter().map(|record| {
        let mut what = tr.fact(&record.operation.fact());
        if let Some(by) = record.undone_by {
            what = format!("{what} · {}", tr.fact(&Fact::new("operation-note-undone").with("by", by.0)));
        }
        vec![
            Cell::Count(record.id.0),
            Cell::Moment(record.at),
            Cell::Text(record.actor.clone()),
            Cell::Code { code: record.operation.kind.to_string(), label: what },
            Cell::Text(record.command.clone()),
            record.undoes.map_or(Cell::Empty, |id| Cell::Count(id.0)),
            record.undone_by.map_or(Cell::Empty, |id| Cell::Count(id.0)),
        ]
    });
    Report {
        name: "log",
        title: tr.text("operation-log-title"),
        sections: vec![Section::Table(Table {
            key: "operations",
            title: None,
            columns: vec![
                Column::new("number", label("number")),
                Column::new("at", label("at")),
                Column::new("actor", label("actor")),
                Column::new("operation", label("operation")),
                Column::secondary("command", label("command")),
                Column::secondary("undoes", label("undoes")),
                Column::secondary("undone_by", label("undone_by")),
            ],
            rows: rows.collect(),
            when_empty: Some(tr.text("operation-log-empty")),
            note: None,
        })],
    }
}
