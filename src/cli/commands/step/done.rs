//! `wijk step done`: a step was done.

use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::input;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::{Fact, Fault};
use crate::domain::roadmap::Step;
use crate::ops::plan::Plan;
use crate::ops::step::{self, Finished, Place};

/// `wijk step done`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Project and step, such as 2.1; in a terminal it can be chosen
    #[arg(value_name = "PROJECT.STEP")]
    step: Option<String>,
    /// The day on which it was done [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Marks a step as done.
///
/// # Errors
/// As [`step::done`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let plan = store.read(|view| step::list(view, &args.dossier))?;
    let Some(place) = which(args.step.as_deref(), &plan, |step| step.done_on.is_none(), session)? else {
        let fact = Fact::new("step-none-open").with("reference", &plan.dossier.reference);
        session.ui.note(&fact);
        return Ok(());
    };
    let mut context = session.context(&mut store, "step done");
    let finished = step::done(&mut context, &plan.dossier.reference, &place, on)?;
    tell("step-done", &finished, session);
    for before in &finished.waiting_for {
        session.ui.warn(&Fact::new("step-before-not-done").with("step", before));
    }
    let reference = &plan.dossier.reference;
    let open = finished.open;
    session.ui.note(&Fact::new("step-open").with("count", open));
    session.ui.next(&if open > 0 {
        format!("wijk step done {reference}")
    } else {
        format!("wijk check {reference}")
    });
    session.after_change();
    Ok(())
}

/// What was done.
pub fn tell(code: &'static str, finished: &Finished, session: &mut Session) {
    let fact = Fact::new(code)
        .with("reference", &finished.plan.dossier.reference)
        .with("neighbourhood", &finished.plan.dossier.name)
        .with("place", format!("{}.{}", finished.place.project, finished.place.step))
        .with("step", &finished.step.title)
        .with("project", &finished.project.title);
    let fact = finished.on.map_or(fact.clone(), |on| fact.with("on", on));
    session.ui.done(&fact);
}

/// The step that is meant: given, or chosen out of those that can be meant; `None` when there is none to choose
/// from.
pub fn which(
    text: Option<&str>,
    plan: &Plan,
    can_be: impl Fn(&Step) -> bool,
    session: &mut Session,
) -> Result<Option<Place>, CommandError> {
    if let Some(text) = text {
        let wrong = || Fault::of("PROJECT.STEP", text, Fact::new("step-wrong-place"));
        return text.parse().map(Some).map_err(|()| crate::ops::Error::invalid(wrong()).into());
    }
    let mut steps = step::all(plan);
    steps.retain(|(_, _, step)| can_be(step));
    if steps.is_empty() {
        return Ok(None);
    }
    let labels: Vec<String> = steps
        .iter()
        .map(|(place, _, step)| format!("{}.{} {}", place.project, place.step, step.title))
        .collect();
    let question = session.ui.tr.text("step-ask-which");
    match session.prompter.choice(&question, "PROJECT.STEP", &labels, 0, None)? {
        Answer::Is(at) => Ok(steps.get(at).map(|(place, _, _)| place.clone())),
        Answer::Back => Err(CommandError::Stopped),
    }
}
