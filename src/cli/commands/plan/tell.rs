//! What is said after a change of the roadmap: what was done, what remains of the ceiling, what comes next.

use crate::cli::session::Session;
use crate::cli::ui::Ui;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::programme::rule::Basis;
use crate::domain::roadmap::Project;
use crate::ops::plan::{Changed, Plan};

/// A message about a dossier.
pub fn fact(code: &'static str, plan: &Plan) -> Fact {
    let mut fact =
        Fact::new(code).with("reference", &plan.dossier.reference).with("neighbourhood", &plan.dossier.name);
    fact.args.extend(plan.rules.words.args());
    fact
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
    // Permits cost nothing here, and steps neither.
    match code {
        code if code.starts_with("plan-permit") => {}
        code if code.starts_with("plan-step") => money(&changed.plan, &mut session.ui),
        _ => after(changed, session),
    }
}

/// What was done with own means or other funding.
pub fn funding(code: &'static str, changed: &Changed, session: &mut Session) {
    let one = part(changed, |project| &project.funding);
    let fact = fact(code, &changed.plan)
        .with("number", changed.project.as_ref().map_or(0, |project| project.number))
        .with("label", one.map(|one| one.label.clone()).unwrap_or_default())
        .with("amount", one.map(|one| one.amount).unwrap_or_default());
    session.ui.done(&fact);
}

/// What was done with a permit.
pub fn permit(code: &'static str, changed: &Changed, session: &mut Session) {
    let one = part(changed, |project| &project.permits);
    let fact = fact(code, &changed.plan)
        .with("number", changed.project.as_ref().map_or(0, |project| project.number))
        .with("permit", one.map(|one| one.kind.clone()).unwrap_or_default())
        .with_term("status", format!("permit-{}", one.map(|one| one.status).unwrap_or_default()));
    session.ui.done(&fact);
}

/// The part of a project that a change was about.
fn part<T>(changed: &Changed, list: impl Fn(&Project) -> &Vec<T>) -> Option<&T> {
    let at = (changed.part? as usize).checked_sub(1)?;
    // The list is borrowed from the project, which lives as long as the change.
    let project = changed.project.as_ref()?;
    list(project).get(at)
}

/// The money after a change, and what is odd about the project that was changed.
pub fn after(changed: &Changed, session: &mut Session) {
    money(&changed.plan, &mut session.ui);
    let Some(project) = &changed.project else { return };
    if let Some(ceiling) = changed.plan.ceiling(Basis::Project).filter(|ceiling| project.asked > *ceiling) {
        let over = Fact::new("plan-project-over").with("title", &project.title);
        session.ui.warn(&over.with("asked", project.asked).with("ceiling", ceiling));
    }
    let sums = project.sums(&changed.plan.cash);
    let others = sums.own.plus(sums.other).plus(sums.partners);
    if project.asked > sums.costs {
        let over = Fact::new("plan-asks-more-than-costs").with("title", &project.title);
        session.ui.warn(&over.with("asked", project.asked).with("costs", sums.costs));
    } else if !project.asked_stated {
        let computed = Fact::new("plan-asked-computed").with("title", &project.title);
        let computed = computed.with("asked", sums.asked).with("costs", sums.costs).with("others", others);
        session.ui.note(&computed);
    } else if sums.difference() != Cents::ZERO {
        let code = if sums.difference().0 < 0 { "plan-odd-uncovered" } else { "plan-odd-too-much" };
        let open = Fact::new(code).with("asked", sums.asked).with("others", others).with("costs", sums.costs);
        session.ui.warn(&open.with("difference", Cents(sums.difference().0.abs())));
    }
    abroad(project, &mut session.ui);
}

/// A point that cannot lie in Belgium is pointed out.
pub fn abroad(project: &Project, ui: &mut Ui) {
    if let Some(point) = project.point.filter(|point| !point.may_be_in_belgium()) {
        let fact = Fact::new("plan-point-abroad").with("title", &project.title);
        ui.warn(&fact.with("point", point.to_degrees()));
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
    let dossier = &changed.plan.dossier;
    let costs = !changed.plan.rules.asks_nothing(dossier.track.as_deref(), dossier.tier.as_deref());
    let next = match &changed.project {
        Some(project) if costs && project.costs.is_empty() => {
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
