//! `wijk session member edit`

use super::told;
use crate::cli::commands::Outcome;
use crate::cli::commands::session::tell;
use crate::cli::session::Session;
use crate::ops::session::{self, SeatChange};

/// `wijk session member edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body
    session: String,
    /// Who: number of the seat, or part of a name
    member: String,
    /// Somebody else: as with `add`; empty takes the name away
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// In the name of which neighbourhood; empty for none
    #[arg(long, value_name = "NAME")]
    neighbourhood: Option<String>,
    /// In the name of which organisation; empty for none
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
    /// As what: chair, member, facilitator, secretary or observer
    #[arg(long, value_name = "CAPACITY")]
    capacity: Option<String>,
    /// Let a neighbourhood sit that takes part in the edition: B-PB-14; needs --reason
    #[arg(long = "override", value_name = "RULE")]
    overrides: Vec<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Changes a seat.
///
/// # Errors
/// As [`session::edit_member`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    super::reason_given(&args.overrides, args.reason.as_deref())?;
    let change = SeatChange {
        capacity: super::capacity(session, args.capacity.as_deref())?,
        person: args.name,
        neighbourhood: args.neighbourhood,
        organisation: args.organisation,
    };
    let mut store = session.open_for_writing()?;
    let aside = (&args.overrides[..], args.reason.as_deref());
    let mut context = session.context(&mut store, "session member edit");
    let (page, seated) =
        session::edit_member(&mut context, Some(&args.session), &args.member, &change, aside)?;
    let seat = seated.seats.first().and_then(|id| page.seat(*id));
    let fact = tell::fact("session-seat-changed", &page)
        .with("seat", seat.map_or(0, |seat| seat.number))
        .with("name", seat.map(|seat| seat.name().to_owned()).unwrap_or_default());
    session.ui.done(&fact);
    told(&page, &seated, session);
    tell::next(&page, session);
    Ok(())
}
