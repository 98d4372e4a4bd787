//! `wijk vote import`

use std::path::PathBuf;

use super::{flags, tell};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::fact::Fact;
use crate::ops::vote::ballots::{ImportRequest, Received, import};

/// How many ballots that do not count are listed at once.
const LISTED: usize = 20;

/// `wijk vote import`
#[derive(Debug, clap::Args)]
#[command(allow_missing_positional = true)]
pub struct Args {
    /// Number of the vote, or part of its name or edition [default: the only one that runs]
    vote: Option<String>,
    /// The file: CSV as `wijk vote template` prints it, or a .pb file; - for standard input
    #[arg(required = true)]
    file: PathBuf,
    /// How the voters voted where the file does not say: paper or internet
    #[arg(long, value_name = "METHOD")]
    method: Option<String>,
    /// The day on which they voted [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Takes in a file of ballots and lists those that do not count.
///
/// # Errors
/// As [`import`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = parse::flag("--on", args.on.as_deref(), parse::day)?;
    let tr = &session.ui.tr;
    let method =
        flags::word(tr, ("--method", "voting-method", "voting-wrong-method"), args.method.as_deref())?;
    let bytes = input::bytes(&args.file)?;
    let source = args.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut store = session.open_for_writing()?;
    let request = ImportRequest { source: &source, bytes, method, on };
    let received = import(&mut session.context(&mut store, "vote import"), args.vote.as_deref(), request)?;
    told(&received, session);
    session.after_change();
    Ok(())
}

/// Says what came in: ballots in = counted + rejected, every rejected one with its reason, what was odd.
pub fn told(received: &Received, session: &mut Session) {
    let page = &received.page;
    let (counted, rejected) = (received.batch.counted, received.batch.rejected);
    let fact = tell::fact("voting-received", page)
        .with("in", i64::from(counted) + i64::from(rejected))
        .with("batch_counted", i64::from(counted))
        .with("batch_rejected", i64::from(rejected));
    session.ui.done(&fact);
    for one in received.rejected.iter().take(LISTED) {
        let why = session.ui.tr.fact(&one.reason);
        session.ui.warn(&Fact::new("voting-rejected-line").with("line", one.line).with("why", why));
    }
    let more = usize::try_from(rejected).unwrap_or(usize::MAX).saturating_sub(LISTED);
    if more > 0 {
        session.ui.note(&Fact::new("voting-more-rejected").with("count", more));
        session.ui.next(&format!("wijk vote ballots {} --rejected", page.vote.id.0));
    }
    for (line, odd) in received.odd.iter().take(LISTED) {
        let what = session.ui.tr.fact(odd);
        session.ui.note(&Fact::new("voting-odd-line").with("line", *line).with("what", what));
    }
    if received.count_odd > LISTED {
        let count = received.count_odd - LISTED;
        session.ui.note(&Fact::new("voting-more-odd").with("count", count));
    }
    if received.first && !session.globals.dry_run {
        session.ui.note(&Fact::new("voting-now-fixed"));
    }
    session.ui.note(&tell::fact("voting-in-all", page));
}
