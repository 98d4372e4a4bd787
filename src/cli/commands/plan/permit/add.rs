//! `wijk plan permit add`: a permit of a project.

use super::flags::PermitFlags;
use crate::cli::asking::several;
use crate::cli::commands::Outcome;
use crate::cli::commands::plan::{asked, tell};
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::plan::{self, PermitInput};

/// `wijk plan permit add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    project: Option<u32>,
    #[command(flatten)]
    flags: PermitFlags,
}

/// Adds one, or several when they are asked.
///
/// # Errors
/// As [`plan::add_permit`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let plan = session.open()?.read(|view| plan::look(view, &args.dossier, None))?;
    plan::may_change(&plan)?;
    let number = asked::which(args.project, &plan, session)?;
    let inputs: Vec<PermitInput> = if args.flags.kind.is_some() {
        vec![args.flags.read()?]
    } else if session.prompter.can_ask() {
        let tr = Tr::new(session.ui.tr.language());
        several(&tr, None, "plan-ask-another-permit", &asked::permit(&tr), session.prompter.as_mut())?
            .into_iter()
            .map(PermitInput::from)
            .collect()
    } else {
        return Err(CommandError::AnswerNeeded("--kind".to_owned()));
    };
    let mut store = session.open_for_writing()?;
    let mut last = None;
    for input in &inputs {
        let mut context = session.context(&mut store, "plan permit add");
        let changed = plan::add_permit(&mut context, &plan.dossier.reference, number, input)?;
        tell::permit("plan-permit-added", &changed, session);
        last = Some(changed);
    }
    if let Some(changed) = &last {
        tell::next(changed, session);
    }
    Ok(())
}
