//! `wijk recovery repaid`

use std::path::{Path, PathBuf};

use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::exchange::bank_in;
use crate::ops;
use crate::ops::recovery::{RepayRequest, book, repay};

/// `wijk recovery repaid`
#[derive(Debug, clap::Args)]
#[command(allow_negative_numbers = true)]
pub struct Args {
    /// Its number
    #[arg(required_unless_present = "from", value_parser = clap::value_parser!(i64).range(1..))]
    number: Option<i64>,
    /// How much [default: all that is open]
    #[arg(long, value_name = "AMOUNT")]
    amount: Option<String>,
    /// The day on which it came in [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Reference that the bank gave it
    #[arg(long, value_name = "TEXT")]
    bank: Option<String>,
    /// Book what came in by the bank's CSV file; - for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["number", "amount", "on", "bank"])]
    from: Option<PathBuf>,
}

/// Notes that money came back.
///
/// # Errors
/// As [`repay`] and [`book`]; what the file has wrong.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    if let Some(path) = &args.from {
        return by_file(path, session);
    }
    let request = RepayRequest {
        number: args.number.unwrap_or_default(),
        amount: input::cents("--amount", args.amount.as_deref())?,
        on: input::day("--on", args.on.as_deref())?,
        bank: args.bank.clone(),
    };
    let mut store = session.open_for_writing()?;
    let (row, repayment) = repay(&mut session.context(&mut store, "recovery repaid"), &request)?;
    let fact = Fact::new("recovery-repaid")
        .with("number", row.id.0)
        .with("reference", &row.reference)
        .with("amount", repayment.amount)
        .with("on", repayment.on)
        .with("open", row.open())
        .with("left", i64::from(row.open().0 > 0));
    session.ui.done(&fact);
    session.after_change();
    Ok(())
}

fn by_file(path: &Path, session: &mut Session) -> Outcome {
    let file = bank_in::read(&input::bytes(path)?).map_err(ops::Error::Invalid)?;
    let mut store = session.open_for_writing()?;
    let done = book(&mut session.context(&mut store, "recovery repaid"), &file)?;
    for (line, row, amount) in &done.booked {
        let fact = Fact::new("recovery-booked")
            .with("line", *line)
            .with("number", row.id.0)
            .with("reference", &row.reference)
            .with("amount", *amount)
            .with("open", row.open())
            .with("left", i64::from(row.open().0 > 0));
        session.ui.done(&fact);
    }
    for (line, why) in &done.left {
        let fact = Fact::new("recovery-unbooked")
            .with("line", line.line)
            .with("amount", line.amount)
            .with("on", line.booked_on)
            .with_term("why", format!("unbooked-{why}"));
        session.ui.warn(&fact);
    }
    let fact = Fact::new("recovery-file")
        .with("booked", done.booked.len())
        .with("left", done.left.len())
        .with("others", done.others);
    session.ui.note(&fact);
    if !done.booked.is_empty() {
        session.after_change();
    }
    Ok(())
}
