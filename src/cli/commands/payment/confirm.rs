//! `wijk payment confirm`

use std::path::{Path, PathBuf};

use super::{asked, tell};
use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::payment::PaymentState;
use crate::ops::payment::{Booked, Unmatched, confirm, confirm_from};
use crate::report::build::payment::{communication, payments};
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};

/// `wijk payment confirm`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the payment
    number: Option<i64>,
    /// The day on which the bank paid it [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Reference that the bank gave it
    #[arg(long, value_name = "TEXT")]
    bank: Option<String>,
    /// The bank's statement, as CSV; - for standard input
    #[arg(long = "from", value_name = "FILE", conflicts_with_all = ["number", "on", "bank"])]
    statement: Option<PathBuf>,
}

/// Notes what the bank paid.
///
/// # Errors
/// As [`confirm`] and [`confirm_from`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    match &args.statement {
        Some(path) => from(path, session),
        None => one(args, session),
    }
}

fn one(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let number = asked::number(args.number, &[PaymentState::Ordered], session)?;
    let mut store = session.open_for_writing()?;
    let bank = args.bank.as_deref();
    let confirmed = confirm(&mut session.context(&mut store, "payment confirm"), number, on, bank)?;
    let mut fact = tell::fact("payment-confirmed", &confirmed.payment, session);
    if let Some(on) = confirmed.payment.paid_on {
        fact = fact.with("on", on);
    }
    session.ui.done(&fact);
    tell::remains(&confirmed.remains, session);
    session.after_change();
    Ok(())
}

fn from(path: &Path, session: &mut Session) -> Outcome {
    let bytes = input::bytes(path)?;
    let mut store = session.open_for_writing()?;
    let booked = confirm_from(&mut session.context(&mut store, "payment confirm"), &bytes)?;
    drop(store);
    print(&booked, session)?;
    session.ui.finish()?;
    let fact = Fact::new("payment-booked")
        .with("count", booked.payments.len())
        .with("total", booked.total)
        .with("unmatched", booked.unmatched.len());
    session.ui.done(&fact);
    session.after(!booked.payments.is_empty());
    Ok(())
}

fn print(booked: &Booked, session: &mut Session) -> Outcome {
    let tr = &session.ui.tr;
    let column = |key: &'static str, measure| {
        Column::new(key, tr.text(&format!("payment-column-{}", key.replace('_', "-")))).measuring(measure)
    };
    let aside = |key| Column { secondary: true, ..column(key, Measure::Unsaid) };
    let row = |line: &Unmatched| {
        let code: &str = line.why.into();
        vec![
            Cell::count(line.line),
            Cell::date(line.on),
            Cell::money(line.amount),
            line.communication.as_deref().map_or(Cell::Empty, communication),
            line.payment.map_or(Cell::Empty, |id| Cell::Count(id.0)),
            Cell::Code { code: code.to_owned(), label: tr.fact(&line.fact()) },
        ]
    };
    let left = Table {
        key: "not_booked",
        title: Some(tr.text("payment-not-booked-title")),
        columns: vec![
            column("line", Measure::Number),
            aside("on"),
            column("amount", Measure::Money),
            column("communication", Measure::Unsaid),
            aside("payment"),
            column("why", Measure::Unsaid),
        ],
        rows: booked.unmatched.iter().map(row).collect(),
        when_empty: None,
        note: None,
    };
    let title = Some(tr.text("payment-booked-title"));
    let booked = Table { title, ..payments(tr, "booked", &booked.payments) };
    let sections = vec![Section::Table(booked), Section::Table(left)];
    session.print(&Report { name: "payment-confirm", title: tr.text("payment-confirm-title"), sections })
}
