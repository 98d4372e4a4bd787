//! `wijk recovery show`

use super::list::{column, facts};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::recovery::show;
use crate::report::value::{Cell, Report, Section, Table};

/// `wijk recovery show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Its number
    #[arg(value_parser = clap::value_parser!(i64).range(1..))]
    number: i64,
}

/// Shows a recovery and what came back of it.
///
/// # Errors
/// There is no such recovery.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let (row, repayments) = session.open()?.read(|view| show(view, args.number))?;
    let tr = &session.ui.tr;
    let mut told = facts(tr, &row);
    told.push((column(tr, "waived_on"), Cell::date(row.waived.as_ref().map(|(_, on, _)| *on))));
    told.push((
        column(tr, "waived_reason"),
        Cell::text(row.waived.as_ref().map(|(_, _, reason)| reason.clone())),
    ));
    let rows = repayments.into_iter().map(|repayment| {
        vec![Cell::Date(repayment.on), Cell::Money(repayment.amount), Cell::text(repayment.bank)]
    });
    let title = Fact::new("recovery-title").with("number", row.id.0).with("reference", &row.reference);
    let report = Report {
        name: "recovery",
        title: tr.fact(&title),
        sections: vec![
            Section::Facts { key: "recovery", title: None, facts: told },
            Section::Table(Table {
                key: "repayments",
                title: Some(tr.text("recovery-repayments-title")),
                columns: vec![column(tr, "on_day"), column(tr, "amount"), column(tr, "bank")],
                rows: rows.collect(),
                when_empty: Some(tr.text("recovery-repayments-empty")),
                note: None,
            }),
        ],
    };
    session.print(&report)
}
