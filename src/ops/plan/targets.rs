//! What a project means to reach of what is measured.

use super::{Changed, change, plan_of};
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::Fact;
use crate::domain::operation::OperationKind;
use crate::domain::programme::template::find_indicator;
use crate::domain::roadmap::Target;
use crate::domain::unit::{parse_amount, sign};
use crate::ops::order::only_in;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result, find};

/// Sets a target of a project; what stood there for the same indicator is replaced.
///
/// # Errors
/// The roadmap cannot be changed; there is no such project; all faults of the input.
pub fn set_target(
    context: &mut Context<'_>,
    dossier: &str,
    project: u32,
    indicator: &str,
    amount: &str,
) -> Result<Changed> {
    in_preparation(context, dossier)?;
    change(context, OperationKind::EditTargets, dossier, |draft| {
        let indicators = draft.plan.rules.indicators.clone();
        let project = draft.project(project)?;
        let mut faults = Faults::default();
        let found = find_indicator(&indicators, indicator);
        let found = found.map_err(|fact| faults.add("INDICATOR", indicator, fact)).ok();
        let thousandths = found.and_then(|found| {
            let read = parse_amount(amount, &found.unit);
            let told = |fact: Fact| fact.with("indicator", &found.name).with("in", sign(&found.unit));
            read.map_err(|fact| faults.add("AMOUNT", amount, told(fact))).ok()
        });
        faults.settle()?;
        if let (Some(found), Some(thousandths)) = (found, thousandths) {
            project.targets.retain(|target| target.indicator != found.code);
            project.targets.push(Target { indicator: found.code.clone(), thousandths });
            project.targets.sort_by(|one, other| one.indicator.cmp(&other.indicator));
        }
        Ok((Some(project.clone()), None))
    })
}

/// Takes a target of a project out.
///
/// # Errors
/// The roadmap cannot be changed; there is no such project, or it has no such target.
pub fn remove_target(
    context: &mut Context<'_>,
    dossier: &str,
    project: u32,
    indicator: &str,
) -> Result<Changed> {
    in_preparation(context, dossier)?;
    change(context, OperationKind::EditTargets, dossier, |draft| {
        let reference = draft.plan.dossier.reference.clone();
        let indicators = draft.plan.rules.indicators.clone();
        let project = draft.project(project)?;
        let code = find_indicator(&indicators, indicator).map(|found| found.code.clone());
        let code = code.unwrap_or_else(|_| indicator.to_owned());
        let Some(at) = project.targets.iter().position(|target| target.indicator == code) else {
            return Err(Error::NotFound {
                fact: Fact::new("target-none").with("project", &project.title).with("text", indicator),
                near: project.targets.iter().map(|target| target.indicator.clone()).collect(),
                next: vec![format!("wijk plan show {reference}")],
            });
        };
        project.targets.remove(at);
        Ok((Some(project.clone()), None))
    })
}

/// During the realisation targets are fixed: what is measured is held against what was awarded.
fn in_preparation(context: &Context<'_>, dossier: &str) -> Result<()> {
    let plan = context.store.read(|view| plan_of(view, find::dossier(view, dossier)?, None))?;
    let next = format!("wijk indicator show {}", plan.dossier.reference);
    only_in(&[Phase::Preparation], &plan.dossier, "target-not-now", next)
}
