//! `wijk vote run`

use super::counting::{Counting, Source};
use super::tally;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::report::build::vote;
use crate::report::render::Format;

/// `wijk vote run`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A .pb file, or - ; or the number of a vote, or part of its name or edition [default: the only one that runs]
    vote: Option<String>,
    /// Count by this rule; a vote of the register only to look at
    #[arg(long, value_name = "RULE")]
    rule: Option<String>,
    /// Count a file by several rules, with commas between
    #[arg(long, value_name = "RULES", value_delimiter = ',', conflicts_with = "rule")]
    rules: Vec<String>,
    #[command(flatten)]
    counting: Counting,
}

/// Counts a vote: of a bare file, without any register, or of the register.
///
/// # Errors
/// As [`tally::run`]; what is wrong in the file or with the flags.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let source = Source::of(args.vote.as_deref());
    if let (Source::Register(text), true) = (source, args.rules.is_empty()) {
        args.counting.only_for_files()?;
        return tally::run(text, args.rule.as_deref(), session);
    }
    let ready = args.counting.ready(source, session)?;
    let rules = if args.rules.is_empty() {
        vec![args.counting.rule(&ready, args.rule.as_deref(), session)?]
    } else {
        args.counting.rules(&ready, "--rules", &args.rules)?
    };
    let results: Vec<vote::Result> = rules.into_iter().map(|rule| ready.count(rule)).collect();
    if session.format == Format::Json {
        return session.write(&vote::results(&ready.counted(), &results));
    }
    let report = vote::run(&session.ui.tr, &ready.counted(), &results);
    session.print(&report)
}
