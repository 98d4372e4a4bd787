//! `wijk reporting submit`

use super::Which;
use super::tell::{done, hints};
use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::ops::reporting::{Step, step};

/// `wijk reporting submit`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// The day on which it was handed in [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Hands in a report: what it tells is frozen by its hash.
///
/// # Errors
/// As [`step`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let submit = Step::Submit { on: input::day("--on", args.on.as_deref())? };
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "reporting submit");
    let stepped = step(&mut context, &args.which.dossier, args.which.report, &submit)?;
    done(session, "reporting-submitted", &stepped);
    hints(session, &stepped.gaps);
    let (reference, number) = (&stepped.dossier.reference, stepped.report.number);
    session.ui.next(&format!("wijk reporting accept {reference} {number}"));
    session.ui.next(&format!("wijk reporting query {reference} {number} --question …"));
    session.after_change();
    Ok(())
}
