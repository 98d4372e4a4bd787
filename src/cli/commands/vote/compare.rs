//! `wijk vote compare`

use super::counting::{Counting, Source};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::vote::RuleName;
use crate::report::build::vote;

/// `wijk vote compare`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A .pb file, or - ; or the number of a vote, or part of its name or edition [default: the only one that runs]
    vote: Option<String>,
    /// Which rules, with commas between [default: all that have a short name]
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    rules: Vec<String>,
    #[command(flatten)]
    counting: Counting,
}

/// Shows the rules side by side. Nothing is kept.
///
/// # Errors
/// The vote is not found or not closed; what is wrong in the file or with the flags.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let ready = args.counting.ready(Source::of(args.vote.as_deref()), session)?;
    let names: Vec<String> =
        if args.rules.is_empty() { RuleName::all().map(str::to_owned).collect() } else { args.rules.clone() };
    let rules = args.counting.rules(&ready, "--rules", &names)?;
    let results: Vec<vote::Result> = rules.into_iter().map(|rule| ready.count(rule)).collect();
    let report = vote::compare(&session.ui.tr, &ready.counted(), &results);
    session.print(&report)
}
