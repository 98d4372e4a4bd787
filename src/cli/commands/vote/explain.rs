//! `wijk vote explain`

use super::counting::{Counting, Source};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::vote::explain::explain;
use crate::report::build::vote;

/// `wijk vote explain`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The project: its id in the file, or its reference
    project: String,
    /// A .pb file, or - ; or the number of a vote, or part of its name or edition [default: the only one that runs]
    vote: Option<String>,
    /// By this rule [default: the one that decides]
    #[arg(long, value_name = "RULE")]
    rule: Option<String>,
    #[command(flatten)]
    counting: Counting,
}

/// Shows why a project won or lost, round by round.
///
/// # Errors
/// The vote is not found or not closed; what is wrong in the file or with the flags; there is no such project.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let ready = args.counting.ready(Source::of(args.vote.as_deref()), session)?;
    let rule = args.counting.rule(&ready, args.rule.as_deref(), session)?;
    let place = ready.place(&args.project)?;
    let result = ready.count(rule);
    let counted = ready.counted();
    let explanation =
        explain(counted.election, counted.tally, &result.rule, counted.ties, &result.outcome, place);
    let report = vote::explain(&session.ui.tr, &counted, &result, &explanation);
    session.print(&report)
}
