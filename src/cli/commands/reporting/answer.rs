//! `wijk reporting answer`

use super::Which;
use super::tell::done;
use crate::cli::commands::Outcome;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::cli::{CommandError, input};
use crate::domain::fact::Fact;
use crate::domain::reporting::Query;
use crate::ops::reporting::{Step, look, step};

/// `wijk reporting answer`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Number of the question [default: the only one that is open]
    #[arg(value_parser = clap::value_parser!(u32).range(1..))]
    query: Option<u32>,
    /// What is answered
    #[arg(long, value_name = "TEXT")]
    answer: Option<String>,
    /// The day of the answer [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Answers a question about a report.
///
/// # Errors
/// As [`step`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let now = session.now;
    let (query, answer) = match args.answer {
        Some(answer) => (args.query, answer),
        None => {
            let looked = store.read(|view| look(view, &args.which.dossier, args.which.report, now))?;
            ask(session, args.query, &looked.page.queries)?
        }
    };
    let mut context = session.context(&mut store, "reporting answer");
    let answer = Step::Answer { query, answer, on };
    let stepped = step(&mut context, &args.which.dossier, args.which.report, &answer)?;
    done(session, "reporting-answered", &stepped);
    let (reference, number) = (&stepped.dossier.reference, stepped.report.number);
    let next = match stepped.queries.iter().find(|query| query.answer.is_none()) {
        Some(query) => format!("wijk reporting answer {reference} {number} {} --answer …", query.number),
        None => format!("wijk reporting accept {reference} {number}"),
    };
    session.ui.next(&next);
    session.after_change();
    Ok(())
}

/// Asks the answer to the question that is named, or to the first that is open.
fn ask(
    session: &mut Session,
    wanted: Option<u32>,
    queries: &[Query],
) -> Result<(Option<u32>, String), CommandError> {
    let asked = match wanted {
        Some(wanted) => queries.iter().find(|query| query.number == wanted),
        None => queries.iter().find(|query| query.answer.is_none()),
    };
    // What there is not to answer is refused where it is recorded.
    let Some(asked) = asked else { return Ok((wanted, String::new())) };
    let fact =
        Fact::new("reporting-ask-answer").with("number", asked.number).with("question", &asked.question);
    let question = session.ui.tr.fact(&fact);
    let empty = session.ui.tr.text("ui-answer-needed");
    let check = |text: &str| if text.is_empty() { Err(empty.clone()) } else { Ok(()) };
    match session.prompter.words(&question, "--answer", "", &check)? {
        Answer::Is(text) => Ok((Some(asked.number), text)),
        Answer::Back => Err(CommandError::Stopped),
    }
}
