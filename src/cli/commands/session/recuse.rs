//! `wijk session recuse`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::session;

/// `wijk session recuse`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body
    session: String,
    /// Who: number of the seat, or part of a name
    member: String,
    /// Which dossier on the agenda
    dossier: String,
    /// Why, in words
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// Take it back: the member judges it after all
    #[arg(long, conflicts_with = "note")]
    withdraw: bool,
}

/// Notes that a member does not judge a dossier, or does after all.
///
/// # Errors
/// As [`session::recuse`] and [`session::unrecuse`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let of = Some(args.session.as_str());
    let mut context = session.context(&mut store, "session recuse");
    let (page, code) = if args.withdraw {
        (session::unrecuse(&mut context, of, &args.member, &args.dossier)?, "session-judges-again")
    } else {
        let note = args.note.as_deref();
        (session::recuse(&mut context, of, &args.member, &args.dossier, note)?, "session-recused")
    };
    let seat = session::seat(&page, &args.member)?;
    let fact = tell::fact(code, &page).with("name", seat.name()).with("seat", seat.number);
    session.ui.done(&fact);
    session.ui.next(&format!("wijk session conflicts {}", page.number()));
    session.after_change();
    Ok(())
}
