//! `wijk step reopen`: a step was not done after all, or not begun.

use super::done::{tell, which};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::step;

/// `wijk step reopen`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Project and step, such as 2.1; in a terminal it can be chosen
    #[arg(value_name = "PROJECT.STEP")]
    step: Option<String>,
}

/// Opens a step again.
///
/// # Errors
/// As [`step::reopen`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let plan = store.read(|view| step::list(view, &args.dossier))?;
    let is_on = |step: &crate::domain::roadmap::Step| step.done_on.is_some() || step.begun_on.is_some();
    let Some(place) = which(args.step.as_deref(), &plan, is_on, session)? else {
        let fact = Fact::new("step-none-done").with("reference", &plan.dossier.reference);
        session.ui.note(&fact);
        return Ok(());
    };
    let mut context = session.context(&mut store, "step reopen");
    let finished = step::reopen(&mut context, &plan.dossier.reference, &place)?;
    tell("step-reopened", &finished, session);
    session.ui.next(&format!("wijk step list {}", plan.dossier.reference));
    session.after_change();
    Ok(())
}
