//! `wijk reporting accept`

use super::Which;
use super::tell::done;
use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::reporting::ReportKind;
use crate::ops::reporting::{Step, step};

/// `wijk reporting accept`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// The day on which it was accepted [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Accepts a report.
///
/// # Errors
/// As [`step`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let accept = Step::Accept { on: input::day("--on", args.on.as_deref())? };
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "reporting accept");
    let stepped = step(&mut context, &args.which.dossier, args.which.report, &accept)?;
    done(session, "reporting-accepted", &stepped);
    if stepped.report.text.kind == ReportKind::Final {
        session.ui.next(&format!("wijk check {}", stepped.dossier.reference));
    }
    session.after_change();
    Ok(())
}
