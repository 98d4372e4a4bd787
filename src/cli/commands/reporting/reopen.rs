//! `wijk reporting reopen`

use super::Which;
use super::tell::done;
use crate::cli::commands::Outcome;
use crate::cli::commands::moving::ask_reason;
use crate::cli::session::Session;
use crate::ops::reporting::{Step, step};

/// `wijk reporting reopen`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Makes a draft again of a report that was handed in.
///
/// # Errors
/// As [`step`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let reason = match args.reason {
        Some(reason) => reason,
        None => ask_reason(session)?,
    };
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "reporting reopen");
    let reopen = Step::Reopen { reason };
    let stepped = step(&mut context, &args.which.dossier, args.which.report, &reopen)?;
    done(session, "reporting-reopened", &stepped);
    let (reference, number) = (&stepped.dossier.reference, stepped.report.number);
    session.ui.next(&format!("wijk reporting write {reference}"));
    session.ui.next(&format!("wijk reporting submit {reference} {number}"));
    session.after_change();
    Ok(())
}
