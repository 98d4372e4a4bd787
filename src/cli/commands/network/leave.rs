//! `wijk network leave`

use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::network;

/// `wijk network leave`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Who: a part of the name or the e-mail address that fits one member
    member: String,
    /// The edition, such as PART-2024 [default: the only open one]
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
    /// The day on which it happened [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Ends a membership.
///
/// # Errors
/// As [`network::leave`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "network leave");
    let (edition, name, left) = network::leave(&mut context, args.edition.as_deref(), &args.member, on)?;
    let fact = Fact::new("network-left").with("edition", &edition.reference).with("name", name);
    session.ui.done(&fact.with("count", left));
    session.after_change();
    Ok(())
}
