//! `wijk plan project add`: a project with flags, or with everything asked.

use super::flags::ProjectFlags;
use crate::cli::asking::{ask_all, review, yes};
use crate::cli::commands::Outcome;
use crate::cli::commands::plan::{asked, tell};
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::plan::{self, Changed, ProjectInput};

/// `wijk plan project add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    #[command(flatten)]
    flags: ProjectFlags,
}

/// Adds a project.
///
/// # Errors
/// As [`plan::add_project`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    if args.flags.title.is_none() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("--title".to_owned()));
        }
        return by_prompts(&args.dossier, &args.flags.read()?, session);
    }
    let input = args.flags.read()?;
    let changed = save(&args.dossier, &input, session)?;
    tell::next(&changed, session);
    Ok(())
}

/// `wijk plan DOSSIER` in a terminal.
///
/// # Errors
/// As [`run`].
pub fn for_dossier(dossier: String, session: &mut Session) -> Outcome {
    run(Args { dossier, flags: ProjectFlags::default() }, session)
}

fn save(dossier: &str, input: &ProjectInput, session: &mut Session) -> Result<Changed, CommandError> {
    let mut store = session.open_for_writing()?;
    let changed = plan::add_project(&mut session.context(&mut store, "plan project add"), dossier, input)?;
    tell::changed("plan-project-added", &changed, session);
    Ok(changed)
}

/// Asks for projects with their cost lines and steps, each saved by itself, until it is enough.
fn by_prompts(dossier: &str, given: &ProjectInput, session: &mut Session) -> Outcome {
    let tr = Tr::new(session.ui.tr.language());
    let mut given = given.clone();
    loop {
        let plan = session.open()?.read(|view| plan::look(view, dossier, None))?;
        // Better to hear it now than after a dozen answers.
        plan::may_change(&plan)?;
        let questions = asked::project(&tr, &plan);
        let mut form = std::mem::take(&mut given);
        ask_all(&mut form, &questions, session.prompter.as_mut())?;
        asked::parts(&mut form, &tr, &plan, session.prompter.as_mut())?;
        review(&mut form, &questions, |form| asked::summary(form, &tr), session)?;
        let changed = save(&plan.dossier.reference, &asked::settled(form), session)?;
        if !yes(&tr, "plan-ask-another-project", false, session.prompter.as_mut())? {
            tell::next(&changed, session);
            return Ok(());
        }
    }
}
