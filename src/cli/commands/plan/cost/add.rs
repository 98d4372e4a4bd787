//! `wijk plan cost add`: a line of what a project costs.

use crate::cli::asking::several;
use crate::cli::commands::Outcome;
use crate::cli::commands::plan::{asked, tell};
use crate::cli::error::CommandError;
use crate::cli::parse;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::plan::{self, CostInput};

/// `wijk plan cost add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    project: Option<u32>,
    /// What is bought, hired or built
    #[arg(long, value_name = "TEXT")]
    label: Option<String>,
    /// Category of the edition, by code or name
    #[arg(long, value_name = "CATEGORY")]
    category: Option<String>,
    /// Price of one unit, in euros
    #[arg(long, value_name = "EUR")]
    unit_price: Option<String>,
    /// How many units, decimals allowed [default: 1]
    #[arg(long, value_name = "NUMBER")]
    quantity: Option<String>,
}

/// Adds a cost line, or several when they are asked.
///
/// # Errors
/// As [`plan::add_cost`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let plan = session.open()?.read(|view| plan::look(view, &args.dossier, None))?;
    plan::may_change(&plan)?;
    let number = asked::which(args.project, &plan, session)?;
    let unit_price = parse::flag("--unit-price", args.unit_price.as_deref(), parse::amount)?;
    let quantity = parse::flag("--quantity", args.quantity.as_deref(), parse::quantity)?;
    let lines: Vec<CostInput> = match (&args.label, unit_price) {
        (Some(label), Some(unit_price)) => {
            let (label, category) = (label.clone(), args.category.clone());
            vec![CostInput { label, category, unit_price, quantity_thousandths: quantity.unwrap_or(1_000) }]
        }
        _ if session.prompter.can_ask() => {
            let tr = Tr::new(session.ui.tr.language());
            let questions = asked::cost(&tr, &plan);
            several(&tr, None, "plan-ask-another-cost", &questions, session.prompter.as_mut())?
                .into_iter()
                .map(CostInput::from)
                .collect()
        }
        (None, _) => return Err(CommandError::AnswerNeeded("--label".to_owned())),
        (_, None) => return Err(CommandError::AnswerNeeded("--unit-price".to_owned())),
    };
    let mut store = session.open_for_writing()?;
    for line in &lines {
        let mut context = session.context(&mut store, "plan cost add");
        let changed = plan::add_cost(&mut context, &plan.dossier.reference, number, line)?;
        let cost = changed.project.as_ref().map(crate::domain::roadmap::Project::cost).unwrap_or_default();
        let amount = line.unit_price.times_thousandths(line.quantity_thousandths);
        let fact = tell::fact("plan-cost-added", &changed.plan).with("label", &line.label);
        session.ui.done(&fact.with("amount", amount).with("number", number).with("costs", cost));
        tell::money(&changed.plan, &mut session.ui);
        if std::ptr::eq(line, &raw const lines[lines.len() - 1]) {
            tell::next(&changed, session);
        }
    }
    Ok(())
}
