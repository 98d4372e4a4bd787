//! `wijk plan project edit`: changes a project.

use super::flags::ProjectFlags;
use crate::cli::asking::{ask_all, review};
use crate::cli::commands::Outcome;
use crate::cli::commands::plan::{asked, tell};
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::plan;

/// `wijk plan project edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    project: Option<u32>,
    #[command(flatten)]
    flags: ProjectFlags,
}

/// Changes what the flags say; without flags everything is asked, with what is there as the answer.
///
/// # Errors
/// As [`plan::edit_project`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let plan = session.open()?.read(|view| plan::look(view, &args.dossier, None))?;
    plan::may_change(&plan)?;
    let number = asked::which(args.project, &plan, session)?;
    let input = match plan.roadmap.project(number) {
        Some(project) if args.flags == ProjectFlags::default() => {
            if !session.prompter.can_ask() {
                return Err(CommandError::AnswerNeeded("--title, --ask, …".to_owned()));
            }
            let tr = Tr::new(session.ui.tr.language());
            let questions = asked::project(&tr, &plan);
            let mut form = asked::form_of(project);
            ask_all(&mut form, &questions, session.prompter.as_mut())?;
            review(&mut form, &questions, |form| asked::summary(form, &tr), session)?;
            asked::settled(form)
        }
        _ => args.flags.read()?,
    };
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "plan project edit");
    let changed = plan::edit_project(&mut context, &plan.dossier.reference, number, &input)?;
    tell::changed("plan-project-changed", &changed, session);
    tell::next(&changed, session);
    Ok(())
}
