//! `wijk plan start`: the first version of the roadmap, or the next.

use super::tell;
use crate::cli::asking::words;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::{Question, ask};
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::plan::{self, Plan};

/// `wijk plan start`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// What the neighbourhood wants to become
    #[arg(long, value_name = "TEXT")]
    vision: Option<String>,
    /// Why there is a new version; needed once one was submitted
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// What is said of a version, while it is asked.
#[derive(Debug, Default)]
struct Form {
    vision: Option<String>,
    reason: Option<String>,
}

/// Begins a version; in a terminal without flags what there is to say of it is asked.
///
/// # Errors
/// As [`plan::start`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut form = Form { vision: args.vision.clone(), reason: args.reason.clone() };
    if form.vision.is_none() && form.reason.is_none() && session.prompter.can_ask() {
        let plan = session.open()?.read(|view| plan::look(view, &args.dossier, None))?;
        asked(&mut form, &plan, session)?;
    }
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "plan start");
    let started = plan::start(&mut context, &args.dossier, form.vision.as_deref(), form.reason.as_deref())?;
    let count = started.plan.roadmap.projects.len();
    let fact = tell::fact("plan-started", &started.plan);
    session.ui.done(&fact.with("version", started.version).with("count", count));
    let reference = &started.plan.dossier.reference;
    session.ui.next(&format!("wijk plan {} {reference}", if count == 0 { "project add" } else { "edit" }));
    session.after_change();
    Ok(())
}

/// Asks for the vision where there is none yet, and why there is a new version.
fn asked(form: &mut Form, plan: &Plan, session: &mut Session) -> Result<(), CommandError> {
    let tr = Tr::new(session.ui.tr.language());
    let mut questions: Vec<Question<'_, Form>> = Vec::new();
    if plan.roadmap.vision.is_none() {
        questions.push(words(&tr, "plan-ask-vision", "--vision", false, |form: &mut Form| &mut form.vision));
    }
    if plan.version.is_some() {
        // A version that was submitted is only left for a reason.
        let needed = plan.is_frozen();
        questions.push(words(&tr, "plan-ask-reason", "--reason", needed, |form: &mut Form| &mut form.reason));
    }
    ask(form, &questions, session.prompter.as_mut())
}
