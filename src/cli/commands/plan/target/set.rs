//! `wijk plan target set`: what a project means to reach.

use crate::cli::commands::Outcome;
use crate::cli::commands::plan::{asked, tell};
use crate::cli::error::CommandError;
use crate::cli::form::{Question, ask};
use crate::cli::session::Session;
use crate::domain::programme::template::{Indicator, find_indicator};
use crate::domain::unit::{amount_text, parse_amount, sign};
use crate::i18n::{Tr, quantity};
use crate::ops::plan;

/// `wijk plan target set`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project
    project: Option<u32>,
    /// Indicator of the edition, by code or name
    #[arg(requires = "amount")]
    indicator: Option<String>,
    /// How much is to be there in the end, with or without its unit
    #[arg(allow_hyphen_values = true)]
    amount: Option<String>,
}

#[derive(Default)]
struct Form {
    indicator: Option<String>,
    amount: Option<String>,
}

/// Sets a target; in a terminal asks for what was left open.
///
/// # Errors
/// As [`plan::set_target`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let plan = session.open()?.read(|view| plan::look(view, &args.dossier, None))?;
    let mut form = Form { indicator: args.indicator.clone(), amount: args.amount.clone() };
    let number = if form.indicator.is_none() {
        plan::may_change(&plan)?;
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("PROJECT INDICATOR AMOUNT".to_owned()));
        }
        let number = asked::which(args.project, &plan, session)?;
        let tr = Tr::new(session.ui.tr.language());
        ask(&mut form, &questions(&tr, &plan, number), session.prompter.as_mut())?;
        number
    } else {
        asked::which(args.project, &plan, session)?
    };
    let (indicator, amount) = (form.indicator.unwrap_or_default(), form.amount.unwrap_or_default());
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "plan target set");
    let changed = plan::set_target(&mut context, &plan.dossier.reference, number, &indicator, &amount)?;
    let indicator = find_indicator(&changed.plan.rules.indicators, &indicator).ok();
    let set = changed.project.as_ref().zip(indicator).and_then(|(project, indicator)| {
        let target = project.targets.iter().find(|target| target.indicator == indicator.code)?;
        Some((project.title.clone(), indicator, target.thousandths))
    });
    if let Some((title, indicator, thousandths)) = set {
        let tr = &session.ui.tr;
        let fact = tell::fact("target-set", &changed.plan)
            .with("number", number)
            .with("title", title)
            .with("indicator", &indicator.name)
            .with("amount", with_unit(tr, indicator, thousandths));
        session.ui.done(&fact);
    }
    session.after_change();
    Ok(())
}

/// An amount with its unit; of a number of things the number says enough.
pub fn with_unit(tr: &Tr, indicator: &Indicator, thousandths: i64) -> String {
    let amount = quantity(tr.language(), thousandths);
    if indicator.unit == "count" { amount } else { format!("{amount} {}", tr.unit(&indicator.unit)) }
}

fn questions<'q>(tr: &'q Tr, plan: &'q plan::Plan, number: u32) -> Vec<Question<'q, Form>> {
    let choices = plan.rules.indicators.iter().map(|one| {
        let name = format!("{} ({})", one.name.get(tr.language()), tr.unit(&one.unit));
        (one.code.clone(), name)
    });
    let choices: Vec<(String, String)> = choices.collect();
    let amount: Question<'q, Form> = Box::new(move |form: &mut Form, prompter| {
        let indicators = &plan.rules.indicators;
        let code = form.indicator.clone().unwrap_or_default();
        let Some(indicator) = indicators.iter().find(|one| one.code == code) else {
            return Ok(crate::cli::prompt::Answer::Back);
        };
        let project = plan.roadmap.project(number);
        let before = project.and_then(|project| project.targets.iter().find(|one| one.indicator == code));
        let before = before.map(|one| amount_text(one.thousandths)).unwrap_or_default();
        let check = |text: &str| match parse_amount(text, &indicator.unit) {
            Ok(_) => Ok(()),
            Err(fact) => {
                Err(tr.fact(&fact.with("indicator", &indicator.name).with("in", sign(&indicator.unit))))
            }
        };
        let question = format!("{} ({})", indicator.name.get(tr.language()), tr.unit(&indicator.unit));
        Ok(match prompter.words(&question, "AMOUNT", &before, &check)? {
            crate::cli::prompt::Answer::Is(text) => {
                form.amount = Some(text);
                crate::cli::prompt::Answer::Is(())
            }
            crate::cli::prompt::Answer::Back => crate::cli::prompt::Answer::Back,
        })
    });
    vec![
        crate::cli::asking::pick(
            tr,
            "target-ask-indicator",
            "INDICATOR",
            choices,
            None,
            |form: &mut Form| &mut form.indicator,
        ),
        amount,
    ]
}
