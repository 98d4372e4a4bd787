//! What is said after a change of the roadmap: what was done, what remains of the ceiling, what comes next.

use crate::cli::session::Session;
use crate::cli::ui::Ui;
use crate::domain::fact::Fact;
use crate::domain::programme::rule::Basis;
use crate::ops::plan::{Changed, Plan};

/// A message about a dossier.
pub fn fact(code: &'static str, plan: &Plan) -> Fact {
    Fact::new(code).with("reference", &plan.dossier.reference).with("neighbourhood", &plan.dossier.name)
}

/// What was done with a project, and the money.
pub fn changed(code: &'static str, changed: &Changed, session: &mut Session) {
    let mut done = fact(code, &changed.plan);
    if let Some(project) = &changed.project {
        done = done.with("number", project.number).with("title", &project.title);
    }
    if let Some(part) = changed.part {
        done = done.with("part", part);
    }
    session.ui.done(&done);
    money(&changed.plan, &mut session.ui);
    if let (Some(ceiling), Some(project)) = (changed.plan.ceiling(Basis::Project), &changed.project)
        && project.asked > ceiling
    {
        let over = Fact::new("plan-project-over").with("title", &project.title);
        session.ui.warn(&over.with("asked", project.asked).with("ceiling", ceiling));
    }
    if let Some(project) = changed.project.as_ref().filter(|project| project.asked > project.cost()) {
        let over = Fact::new("plan-asks-more-than-costs").with("title", &project.title);
        session.ui.warn(&over.with("asked", project.asked).with("costs", project.cost()));
    }
}

/// What is asked of the ceiling; above it in a warning.
pub fn money(plan: &Plan, ui: &mut Ui) {
    let fact = money_fact(plan);
    if fact.code == "plan-money-over" { ui.warn(&fact) } else { ui.note(&fact) }
}

/// What is asked, and what remains of the ceiling.
pub fn money_fact(plan: &Plan) -> Fact {
    let money = plan.money();
    match money.ceiling {
        Some(ceiling) if money.asked > ceiling => Fact::new("plan-money-over")
            .with("asked", money.asked)
            .with("ceiling", ceiling)
            .with("over", money.asked.minus(ceiling)),
        Some(ceiling) => Fact::new("plan-money")
            .with("asked", money.asked)
            .with("ceiling", ceiling)
            .with("left", ceiling.minus(money.asked)),
        None => Fact::new("plan-money-open").with("asked", money.asked),
    }
}

/// The command that comes next for a project that is being built.
pub fn next(changed: &Changed, session: &mut Session) {
    let reference = &changed.plan.dossier.reference;
    let next = match &changed.project {
        Some(project) if project.costs.is_empty() => {
            format!("wijk plan cost add {reference} {}", project.number)
        }
        Some(project) if project.steps.is_empty() => {
            format!("wijk plan step add {reference} {}", project.number)
        }
        _ => format!("wijk check {reference}"),
    };
    session.ui.next(&next);
    session.after_change();
}
