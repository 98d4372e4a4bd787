//! `wijk reporting query`

use super::Which;
use super::tell::done;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::cli::{asking, input};
use crate::ops::reporting::{Step, step};

/// `wijk reporting query`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// What is asked; may be given several times
    #[arg(long = "question", value_name = "TEXT")]
    questions: Vec<String>,
    /// The day on which it was asked [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Asks something about a report.
///
/// # Errors
/// As [`step`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut questions = args.questions;
    if questions.is_empty() {
        questions.push(asking::text(session, "reporting-ask-question", "--question")?);
    }
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "reporting query");
    let query = Step::Query { questions, on };
    let stepped = step(&mut context, &args.which.dossier, args.which.report, &query)?;
    done(session, "reporting-queried", &stepped);
    let (reference, number) = (&stepped.dossier.reference, stepped.report.number);
    for query in stepped.queries.iter().filter(|query| query.answer.is_none()) {
        let next = format!("wijk reporting answer {reference} {number} {} --answer …", query.number);
        session.ui.next(&next);
    }
    session.after_change();
    Ok(())
}
