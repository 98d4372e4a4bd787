//! `wijk amendment refuse`

use super::{tell, which};
use crate::cli::commands::Outcome;
use crate::cli::commands::moving::ask_reason;
use crate::cli::input;
use crate::cli::session::Session;
use crate::ops::amendment::{self, RulingRequest};

/// `wijk amendment refuse`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the change; in a terminal it can be chosen
    number: Option<u32>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// Who decides [default: who decided on the award]
    #[arg(long, value_name = "BODY")]
    body: Option<String>,
    /// The day of the decision [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Refuses a change.
///
/// # Errors
/// As [`amendment::refuse`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let Some(number) = which(args.number, &args.dossier, &store, session)? else { return Ok(()) };
    let reason = match args.reason {
        Some(reason) => reason,
        None => ask_reason(session)?,
    };
    let request = RulingRequest { dossier: args.dossier, number, body: args.body, on, note: Some(reason) };
    let amended = amendment::refuse(&mut session.context(&mut store, "amendment refuse"), &request)?;
    tell("amendment-refused", &amended, session);
    Ok(())
}
