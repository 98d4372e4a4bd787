//! `wijk vote add`

use super::import::told;
use super::{flags, tell};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::parse;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::vote::ballots::{self, AddRequest};
use crate::ops::vote::{self, Page};

/// What is typed for a ballot that somebody spoiled.
const SPOILED: &str = "x";

/// `wijk vote add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A ballot: numbers with commas, such as 1,4,7; with points 1=5,4=2; - for a blank one
    #[arg(value_name = "BALLOT")]
    ballots: Vec<String>,
    /// Number of the vote, or part of its name or edition [default: the only one that runs]
    #[arg(long, value_name = "VOTE")]
    vote: Option<String>,
    /// The points of the ballot, in the order of its projects
    #[arg(long, value_name = "POINTS", allow_hyphen_values = true)]
    points: Option<String>,
    /// How many ballots of the pile were spoiled
    #[arg(long, value_name = "COUNT", default_value_t = 0, hide_default_value = true)]
    spoiled: u32,
    /// How the voters voted: paper or internet [default: paper]
    #[arg(long, value_name = "METHOD")]
    method: Option<String>,
    /// The day on which they voted [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Types in ballots: those on the command line, or a pile of them one after the other.
///
/// # Errors
/// As [`ballots::add`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let on = parse::flag("--on", args.on.as_deref(), parse::day)?;
    let tr = &session.ui.tr;
    let method =
        flags::word(tr, ("--method", "voting-method", "voting-wrong-method"), args.method.as_deref())?;
    let mut store = session.open_for_writing()?;
    let page = store.read(|view| vote::look(view, args.vote.as_deref(), session.now))?;
    let mut request = AddRequest {
        ballots: args.ballots,
        points: args.points,
        spoiled: usize::try_from(args.spoiled).unwrap_or(usize::MAX),
        method,
        on,
    };
    let mut stopped = false;
    if request.ballots.is_empty() && request.spoiled == 0 {
        // Whether ballots can come in at all is said before somebody types two hundred of them.
        ballots::ready(&page, on)?;
        stopped = pile(&page, &mut request, session)?;
        if request.ballots.is_empty() && request.spoiled == 0 {
            return Err(CommandError::Stopped);
        }
    }
    let number = page.vote.id.0.to_string();
    let received = ballots::add(&mut session.context(&mut store, "vote add"), Some(&number), &request)?;
    told(&received, session);
    session.after_change();
    if stopped {
        return Err(CommandError::StoppedAfterSaving { next: format!("wijk vote add --vote {number}") });
    }
    Ok(())
}

/// A pile of ballots, one line for each, until an empty line; `<` takes the last one back. Whoever stops in the middle
/// keeps what was typed: that gives true.
fn pile(page: &Page, request: &mut AddRequest, session: &mut Session) -> Result<bool, CommandError> {
    if !session.prompter.can_ask() {
        return Err(CommandError::AnswerNeeded("BALLOT".to_owned()));
    }
    session.ui.note(&tell::fact("voting-pile-hint", page));
    let mut typed: Vec<String> = Vec::new();
    let mut stopped = false;
    loop {
        let question = session.ui.tr.fact(&Fact::new("voting-ask-pile").with("number", typed.len() + 1));
        let tr = &session.ui.tr;
        let check = |text: &str| {
            if text.is_empty() || text.eq_ignore_ascii_case(SPOILED) {
                return Ok(());
            }
            ballots::verdict(page, text).map(|_| ()).map_err(|fact| tr.fact(&fact))
        };
        match session.prompter.words(&question, "BALLOT", "", &check) {
            Ok(Answer::Is(text)) if text.is_empty() => break,
            Ok(Answer::Is(text)) => typed.push(text),
            Ok(Answer::Back) => match typed.pop() {
                Some(last) => session.ui.note(&Fact::new("voting-taken-back").with("ballot", last)),
                None => session.ui.note(&Fact::new("voting-none-to-take-back")),
            },
            Err(CommandError::Stopped) if !typed.is_empty() => {
                stopped = true;
                break;
            }
            Err(error) => return Err(error),
        }
    }
    let (spoiled, good): (Vec<String>, Vec<String>) =
        typed.into_iter().partition(|text| text.eq_ignore_ascii_case(SPOILED));
    (request.ballots, request.spoiled) = (good, spoiled.len());
    Ok(stopped)
}
