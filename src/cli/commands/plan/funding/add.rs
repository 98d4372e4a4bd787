//! `wijk plan funding add`: own means or other funding of a project.

use super::flags::FundingFlags;
use crate::cli::asking::several;
use crate::cli::commands::Outcome;
use crate::cli::commands::plan::{asked, tell};
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::plan::{self, FundingInput};

/// `wijk plan funding add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    project: Option<u32>,
    #[command(flatten)]
    flags: FundingFlags,
}

/// Adds one, or several when they are asked.
///
/// # Errors
/// As [`plan::add_funding`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let plan = session.open()?.read(|view| plan::look(view, &args.dossier, None))?;
    plan::may_change(&plan)?;
    let number = asked::which(args.project, &plan, session)?;
    let inputs: Vec<FundingInput> = if args.flags.label.is_some() && args.flags.amount.is_some() {
        vec![args.flags.read()?]
    } else if session.prompter.can_ask() {
        let tr = Tr::new(session.ui.tr.language());
        several(&tr, None, "plan-ask-another-funding", &asked::funding(&tr), session.prompter.as_mut())?
            .into_iter()
            .map(FundingInput::from)
            .collect()
    } else {
        let flag = if args.flags.label.is_none() { "--label" } else { "--amount" };
        return Err(CommandError::AnswerNeeded(flag.to_owned()));
    };
    let mut store = session.open_for_writing()?;
    let mut last = None;
    for input in &inputs {
        let mut context = session.context(&mut store, "plan funding add");
        let changed = plan::add_funding(&mut context, &plan.dossier.reference, number, input)?;
        tell::funding("plan-funding-added", &changed, session);
        last = Some(changed);
    }
    if let Some(changed) = &last {
        tell::after(changed, session);
        tell::next(changed, session);
    }
    Ok(())
}
