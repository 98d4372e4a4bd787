//! `wijk plan funding edit`: changes own means or other funding of a project.

use super::flags::FundingFlags;
use crate::cli::commands::Outcome;
use crate::cli::commands::plan::asked::{self, FundingForm};
use crate::cli::commands::plan::tell;
use crate::cli::error::CommandError;
use crate::cli::form::ask;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::plan::{self, FundingInput};

/// `wijk plan funding edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    project: u32,
    /// Its number in the project [default: 1]
    number: Option<u32>,
    #[command(flatten)]
    flags: FundingFlags,
}

/// Changes what the flags say; without flags everything is asked.
///
/// # Errors
/// As [`plan::edit_funding`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let plan = session.open()?.read(|view| plan::look(view, &args.dossier, None))?;
    plan::may_change(&plan)?;
    let number = args.number.unwrap_or(1);
    let found = plan.roadmap.project(args.project).and_then(|project| {
        let at = (number as usize).checked_sub(1)?;
        project.funding.get(at)
    });
    let input = match found {
        Some(found) if args.flags == FundingFlags::default() => {
            if !session.prompter.can_ask() {
                return Err(CommandError::AnswerNeeded("--label, --amount, …".to_owned()));
            }
            let tr = Tr::new(session.ui.tr.language());
            let mut form = FundingForm::from(found);
            ask(&mut form, &asked::funding(&tr), session.prompter.as_mut())?;
            FundingInput::from(form)
        }
        _ => args.flags.read()?,
    };
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "plan funding edit");
    let reference = &plan.dossier.reference;
    let changed = plan::edit_funding(&mut context, reference, args.project, number, &input)?;
    tell::funding("plan-funding-changed", &changed, session);
    tell::after(&changed, session);
    tell::next(&changed, session);
    Ok(())
}
