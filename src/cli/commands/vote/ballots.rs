//! `wijk vote ballots`

use super::page::{aside, column, title};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::vote::{self, ballots};
use crate::report::value::{Cell, Report, Section, Table};

/// `wijk vote ballots`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the vote, or part of its name or edition [default: the only one that runs]
    vote: Option<String>,
    /// The ballots that do not count, each with its reason
    #[arg(long)]
    rejected: bool,
}

/// Shows the ballots by batch, or those that do not count.
///
/// # Errors
/// Not found; a batch is damaged.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let (page, rejected) = session.open()?.read(|view| {
        let page = vote::look(view, args.vote.as_deref(), session.now)?;
        let rejected = if args.rejected { ballots::rejected(view, &page)? } else { Vec::new() };
        Ok::<_, crate::ops::Error>((page, rejected))
    })?;
    let tr = &session.ui.tr;
    let table = if args.rejected {
        let rows = rejected.iter().map(|(batch, one)| {
            vec![
                Cell::Count(batch.id),
                Cell::count(one.line),
                Cell::Code { code: one.reason.code.to_string(), label: tr.fact(&one.reason) },
                Cell::text(Some(batch.source.clone()).filter(|source| !source.is_empty())),
            ]
        });
        Table {
            key: "rejected",
            title: None,
            columns: vec![column(tr, "batch"), column(tr, "line"), column(tr, "reason"), aside(tr, "source")],
            rows: rows.collect(),
            when_empty: Some(tr.text("voting-no-rejected")),
            note: None,
        }
    } else {
        let rows = page.batches.iter().map(|batch| {
            vec![
                Cell::Count(batch.id),
                Cell::text(Some(batch.source.clone()).filter(|source| !source.is_empty())),
                Cell::Date(batch.received_on),
                Cell::Count(i64::from(batch.counted) + i64::from(batch.rejected)),
                Cell::Count(i64::from(batch.counted)),
                Cell::Count(i64::from(batch.rejected)),
                Cell::Text(batch.sha256.clone()),
            ]
        });
        let keys = ["batch", "source", "received_on", "in", "counted", "rejected"];
        Table {
            key: "batches",
            title: None,
            columns: keys.map(|key| column(tr, key)).into_iter().chain([aside(tr, "sha256")]).collect(),
            rows: rows.collect(),
            when_empty: Some(tr.text("voting-no-batches")),
            note: Some(tr.fact(&super::tell::fact("voting-in-all", &page))),
        }
    };
    let report = Report { name: "ballots", title: title(tr, &page), sections: vec![Section::Table(table)] };
    session.print(&report)
}
