//! `wijk approve list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::programme::rule_set::name_of;
use crate::ops::approve::{WaitingLine, waiting};
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};

/// `wijk approve list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition, such as QDC-2021 [default: the only open one]
    edition: Option<String>,
}

/// Lists what waits for whom.
///
/// # Errors
/// The edition is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let waiting = session.open()?.read(|view| waiting(view, args.edition.as_deref()))?;
    let tr = &session.ui.tr;
    let language = tr.language();
    let row = |line: &WaitingLine| {
        let step = line.next.as_ref();
        vec![
            Cell::Text(line.award.reference.clone()),
            Cell::Text(line.award.name.clone()),
            Cell::Money(line.award.awarded),
            Cell::Text(format!("{}/{}", line.given.0, line.given.1)),
            step.map_or(Cell::Empty, |(step, _)| Cell::Code {
                code: step.code.clone(),
                label: step.name.get(language).to_owned(),
            }),
            step.map_or(Cell::Empty, |(step, _)| {
                Cell::Text(name_of(&waiting.rules.bodies, &step.body).get(language).to_owned())
            }),
            step.map_or(Cell::Empty, |(_, state)| Cell::Code {
                code: state.to_string(),
                label: tr.term(&format!("approval-{state}")),
            }),
            Cell::Date(line.since),
            Cell::Count(i64::from(line.award.undecided)),
        ]
    };
    let column = |key: &'static str| Column::new(key, tr.text(&format!("approve-column-{key}")));
    let aside = |key: &'static str| Column::secondary(key, tr.text(&format!("approve-column-{key}")));
    let report = Report {
        name: "waiting-approvals",
        title: tr.fact(&Fact::new("approve-list-title").with("edition", &waiting.edition.reference)),
        sections: vec![Section::Table(Table {
            key: "waiting",
            title: None,
            columns: vec![
                column("dossier"),
                column("neighbourhood"),
                column("awarded").measuring(Measure::Money),
                column("given"),
                column("step"),
                aside("body"),
                aside("state"),
                column("since"),
                aside("undecided"),
            ],
            rows: waiting.lines.iter().map(row).collect(),
            when_empty: Some(tr.text("approve-list-empty")),
            note: None,
        })],
    };
    session.print(&report)
}
