//! `wijk plan cost add`: a line of what a project costs.

use super::flags::CostFlags;
use crate::cli::asking::several;
use crate::cli::commands::Outcome;
use crate::cli::commands::plan::{asked, tell};
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::domain::roadmap::Project;
use crate::i18n::Tr;
use crate::ops::plan::{self, CostInput};

/// `wijk plan cost add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    project: Option<u32>,
    #[command(flatten)]
    flags: CostFlags,
}

/// Adds a cost line, or several when they are asked.
///
/// # Errors
/// As [`plan::add_cost`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let plan = session.open()?.read(|view| plan::look(view, &args.dossier, None))?;
    plan::may_change(&plan)?;
    let number = asked::which(args.project, &plan, session)?;
    let lines: Vec<CostInput> = if args.flags.label.is_some() && args.flags.unit_price.is_some() {
        vec![args.flags.read()?]
    } else if session.prompter.can_ask() {
        let tr = Tr::new(session.ui.tr.language());
        let questions = asked::cost(&tr, &plan);
        several(&tr, None, "plan-ask-another-cost", &questions, session.prompter.as_mut())?
            .into_iter()
            .map(CostInput::from)
            .collect()
    } else {
        let flag = if args.flags.label.is_none() { "--label" } else { "--unit-price" };
        return Err(CommandError::AnswerNeeded(flag.to_owned()));
    };
    let mut store = session.open_for_writing()?;
    let mut last = None;
    for line in &lines {
        let mut context = session.context(&mut store, "plan cost add");
        let changed = plan::add_cost(&mut context, &plan.dossier.reference, number, line)?;
        let cost = changed.project.as_ref().map(Project::cost).unwrap_or_default();
        let label = line.label.clone().unwrap_or_default();
        let fact = tell::fact("plan-cost-added", &changed.plan).with("label", label);
        session.ui.done(&fact.with("amount", line.amount()).with("number", number).with("costs", cost));
        last = Some(changed);
    }
    if let Some(changed) = &last {
        tell::after(changed, session);
        tell::next(changed, session);
    }
    Ok(())
}
