//! `wijk plan step edit`: changes a step.

use super::flags::StepFlags;
use crate::cli::commands::Outcome;
use crate::cli::commands::plan::tell;
use crate::cli::error::CommandError;
use crate::cli::form::ask;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::plan::{self, StepInput};

use super::super::asked::{self, StepForm};

/// `wijk plan step edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    project: u32,
    /// Number of the step
    step: u32,
    #[command(flatten)]
    flags: StepFlags,
}

/// Changes what the flags say; without flags everything is asked.
///
/// # Errors
/// As [`plan::edit_step`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let plan = session.open()?.read(|view| plan::look(view, &args.dossier, None))?;
    plan::may_change(&plan)?;
    let step = plan.roadmap.project(args.project).and_then(|project| {
        let at = (args.step as usize).checked_sub(1)?;
        project.steps.get(at)
    });
    let input = match step {
        Some(step) if args.flags == StepFlags::default() => {
            if !session.prompter.can_ask() {
                return Err(CommandError::AnswerNeeded("--title, --due, …".to_owned()));
            }
            let tr = Tr::new(session.ui.tr.language());
            let mut form = StepForm {
                title: Some(step.title.clone()),
                who: step.responsible.clone(),
                start: step.starts_on,
                due: step.due_on,
                after: Some(step.after.clone()).filter(|after| !after.is_empty()),
            };
            ask(&mut form, &asked::step(&tr), session.prompter.as_mut())?;
            StepInput::from(form)
        }
        _ => args.flags.read()?,
    };
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "plan step edit");
    let changed = plan::edit_step(&mut context, &plan.dossier.reference, args.project, args.step, &input)?;
    tell::changed("plan-step-changed", &changed, session);
    tell::next(&changed, session);
    Ok(())
}
