//! `wijk step begin`: a step was begun.

use super::done::{tell, which};
use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::step;

/// `wijk step begin`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Project and step, such as 2.1; in a terminal it can be chosen
    #[arg(value_name = "PROJECT.STEP")]
    step: Option<String>,
    /// The day on which it was begun [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Notes that a step was begun.
///
/// # Errors
/// As [`step::begin`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let plan = store.read(|view| step::list(view, &args.dossier))?;
    let to_begin = |step: &crate::domain::roadmap::Step| step.done_on.is_none() && step.begun_on.is_none();
    let Some(place) = which(args.step.as_deref(), &plan, to_begin, session)? else {
        let fact = Fact::new("step-none-to-begin").with("reference", &plan.dossier.reference);
        session.ui.note(&fact);
        return Ok(());
    };
    let mut context = session.context(&mut store, "step begin");
    let begun = step::begin(&mut context, &plan.dossier.reference, &place, on)?;
    tell("step-begun", &begun, session);
    for before in &begun.waiting_for {
        session.ui.warn(&Fact::new("step-before-not-done").with("step", before));
    }
    let place = format!("{}.{}", begun.place.project, begun.place.step);
    session.ui.next(&format!("wijk step done {} {place}", plan.dossier.reference));
    session.after_change();
    Ok(())
}
