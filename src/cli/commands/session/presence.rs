//! `wijk session present` and `wijk session absent`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::session::{self, Page, Presence};

/// `wijk session present` and `wijk session absent`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body [default: the only one not closed]
    session: Option<String>,
    /// Who: all, others (of whom nobody said it yet), or members by number or part of a name
    #[arg(value_name = "all|others|MEMBER")]
    members: Vec<String>,
}

/// Notes who is there, or who is not. In a terminal they are ticked.
///
/// # Errors
/// As [`session::note_presence`].
pub fn run(args: &Args, present: bool, session: &mut Session) -> Outcome {
    let command = if present { "session present" } else { "session absent" };
    let now = session.now;
    let mut store = session.open_for_writing()?;
    if args.members.is_empty() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("all|others|MEMBER".to_owned()));
        }
        let page = store.read(|view| session::look(view, args.session.as_deref(), now))?;
        session::not_closed(&page)?;
        session::has_begun(&page)?;
        let ticked = ticked(&page, present, session)?;
        let number = page.number().to_string();
        // Whoever is not ticked is the contrary: one question settles it for all.
        let of = Presence::Exactly(ticked);
        let mut context = session.context(&mut store, command);
        let page = session::note_presence(&mut context, Some(&number), &of, present)?;
        told(&page, session);
        return Ok(());
    }
    let word = args.members[0].to_lowercase();
    let of = match (word.as_str(), args.members.len()) {
        ("all" | "alle" | "allen" | "iedereen" | "tous" | "toutes", 1) => Presence::All,
        ("others" | "anderen" | "autres", 1) => Presence::Others,
        _ => Presence::Of(args.members.clone()),
    };
    let mut context = session.context(&mut store, command);
    let page = session::note_presence(&mut context, args.session.as_deref(), &of, present)?;
    told(&page, session);
    Ok(())
}

fn told(page: &Page, session: &mut Session) {
    let bench = page.bench(None);
    let fact = tell::fact("session-presence-noted", page)
        .with("present", bench.judging.len())
        .with("absent", bench.absent.len())
        .with("unknown", bench.unknown.len());
    session.ui.done(&fact);
    let quorum = page.quorum();
    let lacking = bench.lacking(quorum);
    if quorum.is_some() && lacking > 0 && bench.unknown.is_empty() {
        let fact = Fact::new("session-below-quorum")
            .with("present", bench.judging.len())
            .with("quorum", quorum.unwrap_or_default());
        session.ui.warn(&fact);
    }
    tell::next(page, session);
}

fn ticked(page: &Page, present: bool, session: &mut Session) -> Result<Vec<String>, CommandError> {
    let label = |seat: &crate::storage::session::SeatRow| match seat.person.as_ref().and(seat.affiliation()) {
        Some(of) => format!("{} {} ({of})", seat.number, seat.name()),
        None => format!("{} {}", seat.number, seat.name()),
    };
    let names: Vec<String> = page.seats.iter().map(label).collect();
    let chosen: Vec<usize> =
        (0..page.seats.len()).filter(|at| page.seats[*at].present == Some(present)).collect();
    let key = if present { "session-ask-present" } else { "session-ask-absent" };
    let question = session.ui.tr.text(key);
    match session.prompter.choices(&question, "all|others|MEMBER", &names, &chosen)? {
        Answer::Is(ticked) => Ok(ticked
            .into_iter()
            .filter_map(|at| page.seats.get(at))
            .map(|seat| seat.number.to_string())
            .collect()),
        Answer::Back => Err(CommandError::Stopped),
    }
}
