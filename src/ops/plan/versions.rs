//! Versions of the roadmap, and writing one whole from a text.

use super::{Changed, Plan, change, phases_to_change, plan_of};
use crate::domain::dates::day_of;
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::roadmap::Roadmap;
use crate::exchange::roadmap_file::{self, Known};
use crate::ops::order::only_in;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result, find};
use crate::storage::Tx;

/// A version that was begun.
#[derive(Debug, Clone)]
pub struct Started {
    /// The roadmap as it begins.
    pub plan: Plan,
    /// Its version.
    pub version: u32,
}

/// Begins a version: the first one empty, a next one as a copy of the latest, in which projects keep their
/// numbers.
///
/// # Errors
/// The dossier is not in preparation or realisation; a version was submitted before and no reason is given.
pub fn start(
    context: &mut Context<'_>,
    dossier: &str,
    vision: Option<&str>,
    reason: Option<&str>,
) -> Result<Started> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let dossier = find::dossier(**tx, dossier)?;
        let reference = dossier.reference.clone();
        let mut plan = plan_of(**tx, dossier, None)?;
        only_in(phases_to_change(&plan), &plan.dossier, "plan-not-now", format!("wijk show {reference}"))?;
        let mut faults = Faults::default();
        let reason = reason.and_then(|reason| faults.clean("--reason", reason));
        let vision = vision.map(|vision| faults.clean("--vision", vision));
        faults.settle()?;
        if reason.is_none() && plan.is_frozen() {
            let fact = Fact::new("plan-reason-needed").with("reference", &reference);
            return Err(Error::refused(fact, format!("wijk plan start {reference} --reason …")));
        }
        let today = day_of(now, plan.rules.timezone);
        let before = plan.version.take();
        let number = before.as_ref().map_or(1, |before| before.version + 1);
        let row = tx.insert_roadmap(plan.dossier.id, number, reason.as_deref(), today)?;
        if let Some(vision) = vision {
            plan.roadmap.vision = vision;
        }
        plan.roadmap.settle_asked(&plan.cash);
        let mut bare = plan.roadmap.clone();
        bare.projects.iter_mut().for_each(|project| project.findings.clear());
        tx.change_roadmap(plan.dossier.id, row.id, &bare, None)?;
        if let Some(before) = before {
            // The very same findings, also where the inventory has a newer version without them.
            tx.copy_findings(before.id, row.id)?;
        }
        tx.tell("reference", &reference);
        tx.tell("neighbourhood", &plan.dossier.name);
        tx.tell("version", number);
        plan.version = Some(row);
        Ok(Started { plan, version: number })
    };
    context.change(Operation::new(OperationKind::StartRoadmap), work).map(|(started, _)| started)
}

/// The roadmap as a text to edit, `help` above it.
pub fn text_of(plan: &Plan, help: &str) -> String {
    roadmap_file::write(&plan.roadmap, help)
}

/// Writes the latest version whole from a text. `opened` is the roadmap as it was when somebody began to edit
/// the text.
///
/// # Errors
/// Every fault of the text; the roadmap cannot be changed, or was changed meanwhile.
pub fn write(
    context: &mut Context<'_>,
    dossier: &str,
    text: &str,
    opened: Option<&Roadmap>,
) -> Result<Changed> {
    change(context, OperationKind::WriteRoadmap, dossier, |draft| {
        let plan = &mut *draft.plan;
        if opened.is_some_and(|opened| *opened != plan.roadmap) {
            let fact = Fact::new("plan-changed-meanwhile").with("reference", &plan.dossier.reference);
            return Err(Error::refused(fact, format!("wijk plan show {}", plan.dossier.reference)));
        }
        // A project may keep answering to a finding of an earlier inventory.
        let mut findings = plan.findings();
        findings.extend(plan.roadmap.projects.iter().flat_map(|project| &project.findings));
        findings.sort_unstable();
        findings.dedup();
        let known = Known { rules: &plan.rules, findings: &findings, cash: &plan.cash, today: draft.today };
        plan.roadmap = roadmap_file::read(text, &known).map_err(Error::Invalid)?;
        Ok((None, None))
    })
}
