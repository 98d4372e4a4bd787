//! `wijk expense accept`

use super::verdict;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::spending::LineVerdict;
use crate::ops::expense::judge::JudgeRequest;

/// `wijk expense accept`
#[derive(Debug, clap::Args)]
#[command(allow_negative_numbers = true)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Note and line, such as 2.1; again for each
    #[arg(value_name = "NOTE.LINE")]
    lines: Vec<String>,
    /// All open lines of the dossier
    #[arg(long, conflicts_with_all = ["lines", "note"])]
    all: bool,
    /// All open lines of this note
    #[arg(long, value_name = "N", conflicts_with = "lines")]
    note: Option<u32>,
    /// How much of one line [default: all of it]
    #[arg(long, value_name = "AMOUNT")]
    amount: Option<String>,
    /// Why only a part, or why a rule is set aside
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// The day on which it was judged [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Take the place of an earlier judgement
    #[arg(long)]
    replace: bool,
    /// Set a rule aside for this one act; needs --reason
    #[arg(long = "override", value_name = "RULE")]
    overrides: Vec<String>,
}

/// Accepts lines.
///
/// # Errors
/// As [`crate::ops::expense::judge::judge`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let request = JudgeRequest {
        note: args.note,
        amount: parse::flag("--amount", args.amount.as_deref(), parse::amount)?,
        reason: args.reason.clone(),
        on: input::day("--on", args.on.as_deref())?,
        replace: args.replace,
        aside: args.overrides.clone(),
        ..JudgeRequest::new(args.dossier.as_str(), None, LineVerdict::Accepted)
    };
    verdict::run(request, &args.lines, args.all, session)
}
