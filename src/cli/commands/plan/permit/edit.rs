//! `wijk plan permit edit`: changes a permit of a project.

use super::flags::PermitFlags;
use crate::cli::commands::Outcome;
use crate::cli::commands::plan::asked::{self, PermitForm};
use crate::cli::commands::plan::tell;
use crate::cli::error::CommandError;
use crate::cli::form::ask;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::plan::{self, PermitInput};

/// `wijk plan permit edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    project: u32,
    /// Its number in the project [default: 1]
    number: Option<u32>,
    #[command(flatten)]
    flags: PermitFlags,
}

/// Changes what the flags say; without flags everything is asked.
///
/// # Errors
/// As [`plan::edit_permit`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let plan = session.open()?.read(|view| plan::look(view, &args.dossier, None))?;
    plan::may_change(&plan)?;
    let number = args.number.unwrap_or(1);
    let found = plan.roadmap.project(args.project).and_then(|project| {
        let at = (number as usize).checked_sub(1)?;
        project.permits.get(at)
    });
    let input = match found {
        Some(found) if args.flags == PermitFlags::default() => {
            if !session.prompter.can_ask() {
                return Err(CommandError::AnswerNeeded("--kind, --status, …".to_owned()));
            }
            let tr = Tr::new(session.ui.tr.language());
            let mut form = PermitForm::from(found);
            ask(&mut form, &asked::permit(&tr), session.prompter.as_mut())?;
            PermitInput::from(form)
        }
        _ => args.flags.read()?,
    };
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "plan permit edit");
    let reference = &plan.dossier.reference;
    let changed = plan::edit_permit(&mut context, reference, args.project, number, &input)?;
    tell::permit("plan-permit-changed", &changed, session);
    tell::next(&changed, session);
    Ok(())
}
