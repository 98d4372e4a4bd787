//! `wijk recovery add`

use crate::cli::commands::Outcome;
use crate::cli::commands::moving::ask_reason;
use crate::cli::commands::settle::FundArg;
use crate::cli::session::Session;
use crate::cli::{asking, input};
use crate::domain::fact::Fact;
use crate::domain::ledger::Fund;
use crate::ops::find;
use crate::ops::recovery::{AskRequest, add};

/// `wijk recovery add`
#[derive(Debug, clap::Args)]
#[command(allow_negative_numbers = true)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// From which fund [default: the only one of which money has to come back]
    #[arg(long, value_enum, value_name = "FUND")]
    fund: Option<FundArg>,
    /// How much [default: all that has to come back]
    #[arg(long, value_name = "AMOUNT")]
    amount: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// The day on which it is asked [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// The last day to pay [default: as the edition says]
    #[arg(long, value_name = "DATE")]
    due: Option<String>,
}

/// Asks money back.
///
/// # Errors
/// As [`add`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let amount = input::cents("--amount", args.amount.as_deref())?;
    let on = input::day("--on", args.on.as_deref())?;
    let mut due = input::day("--due", args.due.as_deref())?;
    let reason = match args.reason {
        Some(reason) => reason,
        None => ask_reason(session)?,
    };
    if due.is_none() && session.prompter.can_ask() {
        let known = session.open()?.read(|view| {
            let dossier = find::dossier(view, &args.dossier)?;
            Ok::<_, crate::ops::Error>(view.rule_set(dossier.edition)?.money.recover)
        })?;
        if known.is_none() {
            let typed = asking::text(session, "settle-ask-due", "--due")?;
            due = input::day("--due", Some(&typed))?;
        }
    }
    let request = AskRequest {
        dossier: args.dossier,
        fund: args.fund.map(Fund::from),
        amount,
        reason: Some(reason),
        on,
        due,
    };
    let mut store = session.open_for_writing()?;
    let row = add(&mut session.context(&mut store, "recovery add"), &request)?;
    let mut fact = Fact::new("recovery-added")
        .with("reference", &row.reference)
        .with("neighbourhood", &row.name)
        .with("number", row.id.0)
        .with("amount", row.amount)
        .with("communication", super::communication(&row));
    if let Some(due) = row.due {
        fact = fact.with("due", due);
    }
    session.ui.done(&fact);
    session.ui.next(&format!("wijk letter recovery {}", row.reference));
    session.after_change();
    Ok(())
}
