//! The roadmap: versions, projects, what they cost and the steps to get there. Every change goes one way: the
//! latest version is read, changed as a value, and written where it differs.

mod check;
mod compare;
mod costs;
mod freeze;
mod funding;
mod permits;
mod projects;
mod steps;
mod targets;
#[cfg(test)]
mod tests;
mod versions;

use chrono::NaiveDate;

use super::order::only_in;
use super::{Context, Error, Result, find};
use crate::domain::dates::{Moment, day_of};
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::Fact;
use crate::domain::ids::DossierId;
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule::{Basis, Check, Gate};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::roadmap::{Cash, Project, Roadmap, Sums};
use crate::storage::dossier::DossierRow;
use crate::storage::inventory::InventoryRow;
use crate::storage::roadmap::RoadmapRow;
use crate::storage::{Tx, View};

pub use check::{Checked, Odd, check};
pub use compare::{Compared, compare};
pub use costs::{CostInput, add_cost, edit_cost, remove_cost};
pub use freeze::Frozen;
pub(super) use freeze::freeze;
pub use funding::{FundingInput, add_funding, edit_funding, remove_funding};
pub use permits::{PermitInput, add_permit, edit_permit, remove_permit};
pub use projects::{Ask, ProjectInput, add_project, edit_project, remove_project};
pub use steps::{StepInput, add_step, edit_step, remove_step};
pub(super) use steps::{add_step_in, position};
pub use targets::{remove_target, set_target};
pub use versions::{Started, start, text_of, write};

/// A roadmap with all that belongs to reading it.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// The version; `None` when none was begun.
    pub version: Option<RoadmapRow>,
    /// What it says.
    pub roadmap: Roadmap,
    /// The latest inventory.
    pub inventory: Option<InventoryRow>,
    /// The cash of partners.
    pub cash: Vec<Cash>,
    /// It is in selection and can still change: its programme says so, and nothing is decided yet.
    pub open_in_selection: bool,
    /// The highest number that a project ever had in it, in any version, or that people carry.
    pub highest: u32,
}

/// What is asked, beside the most that can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    /// Asked.
    pub asked: Cents,
    /// The most, where the edition has a ceiling.
    pub ceiling: Option<Cents>,
}

impl Plan {
    /// What the whole roadmap asks, and the ceiling for a dossier.
    pub fn money(&self) -> Money {
        Money { asked: self.roadmap.asked(), ceiling: self.ceiling(Basis::Dossier) }
    }

    /// The money of all projects together.
    pub fn sums(&self) -> Sums {
        self.roadmap.sums(&self.cash)
    }

    /// The lowest ceiling that counts for this dossier at submission.
    pub fn ceiling(&self, over: Basis) -> Option<Cents> {
        self.rules
            .rules_at(Gate::Submit, self.dossier.track.as_deref(), self.dossier.tier.as_deref())
            .filter_map(|rule| match rule.check {
                Check::AmountAtMost { maximum, per } if per == over => Some(maximum),
                _ => None,
            })
            .min()
    }

    /// Whether it was submitted, so that only a next version can differ.
    pub fn is_frozen(&self) -> bool {
        self.version.as_ref().is_some_and(|version| version.submitted_on.is_some())
    }

    /// Numbers of the findings of the latest inventory.
    pub fn findings(&self) -> Vec<u32> {
        self.inventory.as_ref().map(|row| row.inventory.numbers()).unwrap_or_default()
    }
}

/// The roadmap of a dossier as it stands: the latest version, or a given one. Without any version it is empty.
///
/// # Errors
/// The dossier is not found, or there is no such version.
pub fn look(view: View<'_>, dossier: &str, version: Option<u32>) -> Result<Plan> {
    let dossier = find::dossier(view, dossier)?;
    plan_of(view, dossier, version)
}

fn plan_of(view: View<'_>, dossier: DossierRow, wanted: Option<u32>) -> Result<Plan> {
    let rules = view.rule_set(dossier.edition)?;
    let versions = view.roadmap_versions(dossier.id)?;
    let version = match wanted {
        None => versions.last().cloned(),
        Some(wanted) => {
            let found = versions.iter().find(|row| row.version == wanted).cloned();
            Some(found.ok_or_else(|| no_such_version(&dossier, wanted, versions.len()))?)
        }
    };
    let roadmap = version.as_ref().map(|row| view.roadmap(row.id)).transpose()?.unwrap_or_default();
    let inventory = view.inventory(dossier.id, None)?;
    let cash = view.partner_cash(dossier.id)?;
    let open_in_selection = dossier.standing.phase == Phase::Selection
        && rules.plan_open_in_selection()
        && is_undecided(view, dossier.id)?;
    let highest = view.highest_project(dossier.id)?;
    Ok(Plan { dossier, rules, version, roadmap, inventory, cash, open_in_selection, highest })
}

fn no_such_version(dossier: &DossierRow, version: u32, count: usize) -> Error {
    let fact = Fact::new("plan-no-such-version")
        .with("reference", &dossier.reference)
        .with("version", version)
        .with("count", count);
    Error::NotFound { fact, near: Vec::new(), next: vec![format!("wijk plan show {}", dossier.reference)] }
}

/// A roadmap that was changed.
#[derive(Debug, Clone)]
pub struct Changed {
    /// As it is now.
    pub plan: Plan,
    /// The project that it was about, as it is now or as it was before it went.
    pub project: Option<Project>,
    /// The number of the cost line or step that it was about.
    pub part: Option<u32>,
}

/// What a change works on.
struct Draft<'a> {
    plan: &'a mut Plan,
    today: NaiveDate,
}

impl Draft<'_> {
    fn project(&mut self, number: u32) -> Result<&mut Project> {
        let plan = &mut *self.plan;
        let reference = &plan.dossier.reference;
        let near: Vec<String> = plan.roadmap.projects.iter().map(listed).collect();
        let missing = Error::NotFound {
            fact: Fact::new("plan-no-such-project").with("reference", reference).with("number", number),
            near,
            next: vec![format!("wijk plan show {reference}")],
        };
        plan.roadmap.projects.iter_mut().find(|project| project.number == number).ok_or(missing)
    }
}

/// A project in a list of candidates.
pub(super) fn listed(project: &Project) -> String {
    format!("{}  {}", project.number, project.title)
}

/// Which project and part a change was about.
type About = (Option<Project>, Option<u32>);

/// Changes the latest version, which is begun when there is none.
fn change(
    context: &mut Context<'_>,
    kind: OperationKind,
    dossier: &str,
    work: impl FnOnce(&mut Draft<'_>) -> Result<About>,
) -> Result<Changed> {
    let now = context.now;
    let work = |tx: &Tx<'_>| change_in(tx, now, dossier, work);
    context.change(Operation::new(kind), work).map(|(changed, _)| changed)
}

/// The same, inside an operation that does more.
fn change_in(
    tx: &Tx<'_>,
    now: Moment,
    dossier: &str,
    work: impl FnOnce(&mut Draft<'_>) -> Result<About>,
) -> Result<Changed> {
    let dossier = find::dossier(**tx, dossier)?;
    let mut plan = plan_of(**tx, dossier, None)?;
    may_change(&plan)?;
    let today = day_of(now, plan.rules.timezone);
    let version = match plan.version.take() {
        Some(version) => version,
        None => tx.insert_roadmap(plan.dossier.id, 1, None, today)?,
    };
    let (mut project, part) = work(&mut Draft { plan: &mut plan, today })?;
    plan.roadmap.settle_asked(&plan.cash);
    if let Some(project) = &mut project {
        project.settle_asked(&plan.cash);
    }
    let inventory = plan.inventory.as_ref().map(|row| row.id);
    tx.change_roadmap(plan.dossier.id, version.id, &plan.roadmap, inventory)?;
    tx.tell("reference", &plan.dossier.reference);
    tx.tell("neighbourhood", &plan.dossier.name);
    tx.tell("version", version.version);
    if let Some(project) = &project {
        tx.tell("number", project.number);
        tx.tell("title", &project.title);
    }
    if let Some(part) = part {
        tx.tell("step", part);
    }
    plan.version = Some(version);
    Ok(Changed { plan, project, part })
}

/// Computes again what the projects of a dossier ask for which nobody stated it, after the cash of its partners
/// changed. A submitted roadmap stays as it is.
///
/// # Errors
/// What SQLite says.
pub(crate) fn recompute_asked(tx: &Tx<'_>, dossier: DossierId) -> Result<()> {
    let Some(latest) = tx.roadmap_versions(dossier)?.pop() else { return Ok(()) };
    if latest.submitted_on.is_some() {
        return Ok(());
    }
    let mut roadmap = tx.roadmap(latest.id)?;
    let before = roadmap.clone();
    roadmap.settle_asked(&tx.partner_cash(dossier)?);
    if roadmap != before {
        tx.change_roadmap(dossier, latest.id, &roadmap, None)?;
    }
    Ok(())
}

/// Whether nothing was found or decided of a submitted roadmap.
fn is_undecided(view: View<'_>, dossier: DossierId) -> Result<bool> {
    let closed = view.admissibility(dossier)?.is_some_and(|row| row.closed.is_some());
    Ok(!closed && view.decisions(dossier)?.iter().all(|row| row.decision.is_none()))
}

/// Freezes a version that was begun during the selection, before something is found or decided of it.
///
/// # Errors
/// What SQLite says.
pub(crate) fn freeze_open(tx: &Tx<'_>, dossier: &DossierRow, rules: &RuleSet, on: NaiveDate) -> Result<()> {
    if dossier.standing.phase == Phase::Selection && rules.plan_open_in_selection() {
        freeze(tx, dossier.id, on)?;
    }
    Ok(())
}

/// The phases in which a roadmap changes.
fn phases_to_change(plan: &Plan) -> &'static [Phase] {
    match plan.open_in_selection {
        true => &[Phase::Preparation, Phase::Selection, Phase::Realisation],
        false => &[Phase::Preparation, Phase::Realisation],
    }
}

/// A roadmap is changed while it is prepared; a submitted one never, but in realisation a next version can be
/// begun, and where the programme says so during the selection, until something is decided.
///
/// # Errors
/// The refusal, with the command that would help.
pub fn may_change(plan: &Plan) -> Result<()> {
    let reference = &plan.dossier.reference;
    only_in(phases_to_change(plan), &plan.dossier, "plan-not-now", format!("wijk show {reference}"))?;
    match &plan.version {
        Some(version) if version.submitted_on.is_some() => {
            let fact = Fact::new("plan-frozen").with("reference", reference).with("version", version.version);
            let fact = version.submitted_on.map_or(fact.clone(), |on| fact.with("on", on));
            Err(Error::refused(fact, format!("wijk plan start {reference} --reason …")))
        }
        _ => Ok(()),
    }
}
