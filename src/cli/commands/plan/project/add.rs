//! `wijk plan project add`: a project with flags, or with everything asked.

use super::flags::ProjectFlags;
use crate::cli::asking::{ask_all, review, yes};
use crate::cli::commands::Outcome;
use crate::cli::commands::plan::{asked, tell};
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::programme::rule_set::find_named;
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
    let mut args = args;
    if args.flags.title.is_none() && args.flags.item.is_some() && !session.prompter.can_ask() {
        args.flags.title = title_of_item(&args, session)?;
    }
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

/// An item of the menu is a title by itself.
fn title_of_item(args: &Args, session: &Session) -> Result<Option<String>, CommandError> {
    let plan = session.open()?.read(|view| plan::look(view, &args.dossier, None))?;
    let item = args.flags.item.as_deref().unwrap_or_default();
    let found =
        find_named(&plan.rules.menu, item).map(|item| item.name.get(session.ui.tr.language()).to_owned());
    // What is no item is told as such when it is saved.
    Ok(found.or_else(|| Some(item.to_owned())))
}

fn save(dossier: &str, input: &ProjectInput, session: &mut Session) -> Result<Changed, CommandError> {
    let mut store = session.open_for_writing()?;
    let changed = plan::add_project(&mut session.context(&mut store, "plan project add"), dossier, input)?;
    tell::changed("plan-project-added", &changed, session);
    Ok(changed)
}

/// Asks for projects with their parts, each saved by itself, until it is enough. Stopping later says what was saved.
fn by_prompts(dossier: &str, given: &ProjectInput, session: &mut Session) -> Outcome {
    let tr = Tr::new(session.ui.tr.language());
    let mut given = given.clone();
    let mut saved = Vec::new();
    loop {
        let next = one_by_prompts(dossier, std::mem::take(&mut given), &tr, session);
        let changed = next.map_err(|error| stopped(error, &saved))?;
        saved.extend(changed.project.as_ref().map(|project| project.number));
        let another = yes(&tr, "plan-ask-another-project", false, session.prompter.as_mut());
        if !another.map_err(|error| stopped(error, &saved))? {
            tell::next(&changed, session);
            return Ok(());
        }
    }
}

fn one_by_prompts(
    dossier: &str,
    mut form: ProjectInput,
    tr: &Tr,
    session: &mut Session,
) -> Result<Changed, CommandError> {
    let plan = session.open()?.read(|view| plan::look(view, dossier, None))?;
    // Better to hear it now than after a dozen answers.
    plan::may_change(&plan)?;
    let questions = asked::project(tr, &plan);
    ask_all(&mut form, &questions, session.prompter.as_mut())?;
    asked::parts(&mut form, tr, &plan, session.prompter.as_mut())?;
    review(&mut form, &questions, |form| asked::summary(form, tr), session)?;
    save(&plan.dossier.reference, &asked::settled(form), session)
}

/// Who stops after a project was saved hears that it stays.
fn stopped(error: CommandError, saved: &[u32]) -> CommandError {
    match error {
        CommandError::Stopped if !saved.is_empty() => {
            let numbers: Vec<String> = saved.iter().map(ToString::to_string).collect();
            let fact = Fact::new("plan-stopped").with("count", saved.len());
            CommandError::StoppedAfter(fact.with("numbers", numbers.join(", ")))
        }
        error => error,
    }
}
