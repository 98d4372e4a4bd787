//! `wijk amendment approve`

use super::{tell, which};
use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::ops::amendment::{self, RulingRequest};

/// `wijk amendment approve`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the change; in a terminal it can be chosen
    number: Option<u32>,
    /// What is said with it
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// Who decides [default: who decided on the award]
    #[arg(long, value_name = "BODY")]
    body: Option<String>,
    /// The day of the decision [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Approves a change.
///
/// # Errors
/// As [`amendment::approve`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let Some(number) = which(args.number, &args.dossier, &store, session)? else { return Ok(()) };
    let request = RulingRequest { dossier: args.dossier, number, body: args.body, on, note: args.note };
    let amended = amendment::approve(&mut session.context(&mut store, "amendment approve"), &request)?;
    tell("amendment-approved", &amended, session);
    Ok(())
}
