//! `wijk coach end`

use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::people::end_coach;

/// `wijk coach end`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// The last day [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Ends the task of the coach.
///
/// # Errors
/// As [`crate::ops::people::end_coach`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let changed = end_coach(&mut session.context(&mut store, "coach end"), &args.dossier, on)?;
    let fact = Fact::new("dossier-coach-ended")
        .with("reference", &changed.dossier.reference)
        .with("name", &changed.name)
        .with("on", changed.on);
    session.ui.done(&fact);
    session.after_change();
    Ok(())
}
