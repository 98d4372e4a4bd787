//! `wijk plan step add`: a step of a project.

use super::flags::StepFlags;
use crate::cli::asking::several;
use crate::cli::commands::Outcome;
use crate::cli::commands::plan::{asked, tell};
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::plan::{self, StepInput};

/// `wijk plan step add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    project: Option<u32>,
    #[command(flatten)]
    flags: StepFlags,
}

/// Adds a step, or several when they are asked.
///
/// # Errors
/// As [`plan::add_step`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let plan = session.open()?.read(|view| plan::look(view, &args.dossier, None))?;
    plan::may_change(&plan)?;
    let number = asked::which(args.project, &plan, session)?;
    let steps: Vec<StepInput> = if args.flags.title.is_some() {
        vec![args.flags.read()?]
    } else if session.prompter.can_ask() {
        let tr = Tr::new(session.ui.tr.language());
        let questions = asked::step(&tr);
        several(&tr, None, "plan-ask-another-step", &questions, session.prompter.as_mut())?
            .into_iter()
            .map(StepInput::from)
            .collect()
    } else {
        return Err(CommandError::AnswerNeeded("--title".to_owned()));
    };
    let mut store = session.open_for_writing()?;
    let mut last = None;
    for step in &steps {
        let mut context = session.context(&mut store, "plan step add");
        let changed = plan::add_step(&mut context, &plan.dossier.reference, number, step)?;
        let fact = tell::fact("plan-step-added", &changed.plan);
        let place = format!("{number}.{}", changed.part.unwrap_or_default());
        session.ui.done(&fact.with("place", place).with("step", step.title.clone().unwrap_or_default()));
        last = Some(changed);
    }
    if let Some(changed) = &last {
        tell::next(changed, session);
    }
    Ok(())
}
