//! `wijk expense refuse`

use super::verdict;
use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::spending::LineVerdict;
use crate::ops::expense::judge::JudgeRequest;

/// `wijk expense refuse`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Note and line, such as 2.1; again for each
    #[arg(value_name = "NOTE.LINE")]
    lines: Vec<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// The day on which it was judged [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Take the place of an earlier judgement
    #[arg(long)]
    replace: bool,
}

/// Refuses lines.
///
/// # Errors
/// As [`crate::ops::expense::judge::judge`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let request = JudgeRequest {
        reason: args.reason.clone(),
        on: input::day("--on", args.on.as_deref())?,
        replace: args.replace,
        ..JudgeRequest::new(args.dossier.as_str(), None, LineVerdict::Refused)
    };
    verdict::run(request, &args.lines, false, session)
}
