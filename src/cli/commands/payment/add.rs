//! `wijk payment add`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::cli::{CommandError, parse};
use crate::domain::fact::Fault;
use crate::domain::payment::PaymentKind;
use crate::ops;
use crate::ops::payment::{AddRequest, Of, add};
use crate::report::build::payment::communication;
use crate::report::value::Cell;

/// `wijk payment add`
#[derive(Debug, clap::Args)]
#[command(allow_negative_numbers = true)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// This instalment [default: the next one]
    #[arg(long, value_name = "N", conflicts_with_all = ["balance", "advance", "note"])]
    instalment: Option<u32>,
    /// What is left to pay of a settled account
    #[arg(long, conflicts_with_all = ["advance", "note"])]
    balance: bool,
    /// The start fund, against a debit note
    #[arg(long, conflicts_with = "note")]
    advance: bool,
    /// The accepted lines of this expense note, out of the start fund
    #[arg(long, value_name = "N")]
    note: Option<u32>,
    /// How much, in euros [default: all of it]
    #[arg(long, value_name = "AMOUNT")]
    amount: Option<String>,
}

/// Makes a payment.
///
/// # Errors
/// As [`add`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let amount = args.amount.as_deref().map(|text| {
        parse::amount(text)
            .map_err(|fact| CommandError::from(ops::Error::invalid(Fault::of("--amount", text, fact))))
    });
    let of = match (args.instalment, args.note) {
        (Some(number), _) => Of::Instalment(number),
        (_, Some(number)) => Of::Note(number),
        _ if args.balance => Of::Balance,
        _ if args.advance => Of::Advance,
        _ => Of::Next,
    };
    let request = AddRequest { dossier: args.dossier.clone(), of, amount: amount.transpose()? };
    let mut store = session.open_for_writing()?;
    let added = add(&mut session.context(&mut store, "payment add"), &request)?;
    let payment = &added.payment;
    let told = match communication(&payment.communication) {
        Cell::Code { label, .. } => label,
        _ => payment.communication.clone(),
    };
    let fact = tell::fact("payment-added", payment, session).with("communication", told);
    session.ui.done(&fact);
    tell::remains(&added.remains, session);
    let number = payment.id.0;
    if tell::in_the_way(&added.findings, session) {
        if matches!(payment.kind, PaymentKind::Instalment | PaymentKind::Balance) {
            session.ui.next(&format!("wijk letter claim {} --payment {number}", payment.reference));
        }
    } else {
        session.ui.next(&format!("wijk payment run --only {number}"));
    }
    session.after_change();
    Ok(())
}
