//! `wijk plan cost edit`: changes a cost line.

use super::flags::CostFlags;
use crate::cli::commands::Outcome;
use crate::cli::commands::plan::asked::{self, CostForm};
use crate::cli::commands::plan::tell;
use crate::cli::error::CommandError;
use crate::cli::form::ask;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::plan::{self, CostInput};

/// `wijk plan cost edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    project: u32,
    /// Number of the cost line
    line: u32,
    #[command(flatten)]
    flags: CostFlags,
}

/// Changes what the flags say; without flags everything is asked.
///
/// # Errors
/// As [`plan::edit_cost`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let plan = session.open()?.read(|view| plan::look(view, &args.dossier, None))?;
    plan::may_change(&plan)?;
    let line = plan.roadmap.project(args.project).and_then(|project| {
        let at = (args.line as usize).checked_sub(1)?;
        project.costs.get(at)
    });
    let input = match line {
        Some(line) if args.flags == CostFlags::default() => {
            if !session.prompter.can_ask() {
                return Err(CommandError::AnswerNeeded("--label, --unit-price, …".to_owned()));
            }
            let tr = Tr::new(session.ui.tr.language());
            let mut form = CostForm::from(line);
            ask(&mut form, &asked::cost(&tr, &plan), session.prompter.as_mut())?;
            CostInput::from(form)
        }
        _ => args.flags.read()?,
    };
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "plan cost edit");
    let changed = plan::edit_cost(&mut context, &plan.dossier.reference, args.project, args.line, &input)?;
    tell::changed("plan-cost-changed", &changed, session);
    tell::next(&changed, session);
    Ok(())
}
