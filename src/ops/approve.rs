//! The approval chain of a dossier (B-MO-3): which steps what it is awarded asks for, in order, and taking them.

mod pile;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use chrono::NaiveDate;

use super::words::Faults;
use super::{Context, Error, Result, check_day, find};
use crate::domain::dates::{Moment, day_of};
use crate::domain::decision::{Approval, ApprovalOutcome, Link, LinkState, chain};
use crate::domain::dossier::lifecycle::{Phase, Standing, Status};
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::DossierId;
use crate::domain::language::Texts;
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::programme::selection::ApprovalStep;
use crate::domain::roadmap::Verdict;
use crate::domain::text::fold;
use crate::storage::approval::AwardRow;
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::{Tx, View};

pub use pile::{Pile, PileRequest, Piled, approve_pile};

/// A step that is taken.
#[derive(Debug, Clone, Default)]
pub struct ApproveRequest {
    /// The dossier, as typed.
    pub dossier: String,
    /// Code or name of the step; the next one when not said.
    pub step: Option<String>,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
    /// Of the paper that says so.
    pub reference: Option<String>,
    /// It was withheld.
    pub withhold: bool,
    /// Why; needed when it was withheld.
    pub reason: Option<String>,
    /// Take the place of what was recorded of the step.
    pub replace: bool,
}

/// The chain of a dossier as it stands.
#[derive(Debug, Clone)]
pub struct Standings {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// What is awarded in all.
    pub awarded: Cents,
    /// Whether a project was awarded: also for expertise alone.
    pub something: bool,
    /// What was recorded.
    pub taken: Vec<Approval>,
}

impl Standings {
    /// The steps in order, with how each stands.
    pub fn links(&self) -> Vec<Link<'_>> {
        chain(&self.rules.selection, self.dossier.track.as_deref(), self.awarded, &self.taken)
    }

    /// Whether every step is behind the dossier.
    pub fn is_complete(&self) -> bool {
        self.links().iter().all(Link::is_given)
    }
}

/// A step that was taken.
#[derive(Debug, Clone)]
pub struct Approved {
    /// Code of the step.
    pub step: String,
    /// What became of it.
    pub outcome: ApprovalOutcome,
    /// The day.
    pub on: NaiveDate,
    /// The chain as it stands now.
    pub standings: Standings,
}

/// The chain of a dossier.
///
/// # Errors
/// The dossier is not found.
pub fn show(view: View<'_>, text: &str) -> Result<Standings> {
    let dossier = find::dossier(view, text)?;
    standings(view, dossier)
}

/// The chain of a dossier that is at hand.
pub(super) fn standings(view: View<'_>, dossier: DossierRow) -> Result<Standings> {
    let rules = view.rule_set(dossier.edition)?;
    let decisions = view.decisions(dossier.id)?;
    let awards = || {
        decisions.iter().filter_map(|row| row.decision.as_ref()).filter(|it| it.verdict == Verdict::Awarded)
    };
    Ok(Standings {
        awarded: awards().map(|decision| decision.amount).sum(),
        something: awards().next().is_some(),
        taken: view.approvals(dossier.id)?,
        dossier,
        rules,
    })
}

/// Records that a step was taken, or withheld.
///
/// # Errors
/// Nothing was awarded, or the edition has no chain; there is no such step for what was awarded; earlier steps are
/// open; the day lies before theirs or in the future; the step was taken; a reason is missing.
pub fn approve(context: &mut Context<'_>, request: &ApproveRequest) -> Result<Approved> {
    let now = context.now;
    let kind = if request.withhold { OperationKind::WithholdApproval } else { OperationKind::Approve };
    let work = |tx: &Tx<'_>| {
        let dossier = find::dossier(**tx, &request.dossier)?;
        let approved = take(tx, dossier, request, now)?;
        let Standings { dossier, rules, awarded, .. } = &approved.standings;
        tx.tell("reference", &dossier.reference);
        tx.tell("step", Value::Name(step_name(rules, &approved.step)));
        tx.tell("on", approved.on);
        tx.tell("amount", *awarded);
        Ok(approved)
    };
    context.change(Operation::new(kind), work).map(|(approved, _)| approved)
}

/// What a step is called.
fn step_name(rules: &RuleSet, code: &str) -> Texts {
    let step = rules.selection.approvals.iter().find(|step| step.code == code);
    step.map(|step| step.name.clone()).unwrap_or_default()
}

/// Takes a step of one dossier.
fn take(tx: &Tx<'_>, dossier: DossierRow, request: &ApproveRequest, now: Moment) -> Result<Approved> {
    in_selection(&dossier)?;
    let before = standings(**tx, dossier)?;
    let links = before.links();
    let at = which(&before, &links, request)?;
    let link = &links[at];
    in_order(&before, &links[..at], link, request)?;
    let today = day_of(now, before.rules.timezone);
    let on = request.on.unwrap_or(today);
    let earlier = links[..at].iter().filter_map(|link| link.taken).map(|taken| taken.on).max();
    // A working group may have looked at it before the decision, not before it was submitted.
    check_day(on, earlier.unwrap_or(before.dossier.since), today)?;
    let mut faults = Faults::default();
    let reference = request.reference.as_deref().and_then(|text| faults.clean("--reference", text));
    let reason = request.reason.as_deref().and_then(|text| faults.clean("--reason", text));
    faults.settle()?;
    if request.withhold && reason.is_none() {
        let next =
            format!("wijk approve {} {} --withhold --reason …", before.dossier.reference, link.step.code);
        return Err(Error::refused(Fact::new("approve-reason"), next));
    }
    let outcome = if request.withhold { ApprovalOutcome::Withheld } else { ApprovalOutcome::Given };
    let step = link.step.code.clone();
    let approval = Approval { step: step.clone(), outcome, amount: before.awarded, on, reference, reason };
    tx.put_approval(before.dossier.id, &approval)?;
    drop(links);
    let taken = tx.approvals(before.dossier.id)?;
    Ok(Approved { step, outcome, on, standings: Standings { taken, ..before } })
}

fn in_selection(dossier: &DossierRow) -> Result<()> {
    match dossier.standing {
        Standing { phase: Phase::Selection | Phase::Realisation, status: Status::Active } => Ok(()),
        Standing { status: Status::Active, .. } => {
            let fact = Fact::new("error-wrong-phase")
                .with("reference", &dossier.reference)
                .with("neighbourhood", &dossier.name)
                .with_term("standing", dossier.standing.term())
                .with_term("needed", Phase::Selection.term());
            Err(Error::refused(fact, format!("wijk check {}", dossier.reference)))
        }
        _ => Err(super::order::stands_still(dossier)),
    }
}

/// The step that is meant: by code or name, or the one that comes next.
fn which(standings: &Standings, links: &[Link<'_>], request: &ApproveRequest) -> Result<usize> {
    let reference = &standings.dossier.reference;
    let selection = &standings.rules.selection;
    if selection.approvals.is_empty() {
        let fact = Fact::new("approve-no-chain").with("edition", &standings.rules.reference);
        return Err(Error::refused(fact, format!("wijk check {reference}")));
    }
    if !standings.something {
        let fact = Fact::new("approve-nothing-awarded").with("reference", reference);
        return Err(Error::refused(fact, format!("wijk decide {reference}")));
    }
    let Some(text) = &request.step else {
        let next = links.iter().position(|link| !link.is_given());
        return next.ok_or_else(|| {
            let fact =
                Fact::new("approve-complete").with("reference", reference).with("amount", standings.awarded);
            Error::refused(fact, format!("wijk agreement draw {reference}"))
        });
    };
    let key = fold(text);
    let is =
        |step: &ApprovalStep| fold(&step.code) == key || step.name.all().iter().any(|name| fold(name) == key);
    links.iter().position(|link| is(link.step)).ok_or_else(|| {
        let known = selection.approvals.iter().find(|step| is(step));
        let fact = match known {
            Some(step) => Fact::new("approve-not-needed")
                .with("step", &step.name)
                .with("amount", standings.awarded)
                .with("above", step.above.unwrap_or_default())
                .with("limited", i64::from(step.above.is_some())),
            None => Fact::new("approve-no-step").with("text", text),
        };
        let near = links.iter().map(|link| link.step.code.clone()).collect();
        Error::NotFound { fact, near, next: vec![format!("wijk approve {reference} --show")] }
    })
}

/// The steps before it are behind the dossier, and it is not itself, unless it is to be recorded anew.
fn in_order(
    standings: &Standings,
    before: &[Link<'_>],
    link: &Link<'_>,
    request: &ApproveRequest,
) -> Result<()> {
    let reference = &standings.dossier.reference;
    let open: Vec<&Link<'_>> = before.iter().filter(|link| !link.is_given()).collect();
    if let Some(first) = open.first() {
        let fact = Fact::new("approve-order")
            .with("step", &link.step.name)
            .with("count", open.len())
            .with_list("before", open.iter().map(|link| &link.step.name));
        return Err(Error::refused(fact, format!("wijk approve {reference} {}", first.step.code)));
    }
    if let Some(taken) = link.taken.filter(|_| link.state == LinkState::Given && !request.replace) {
        let fact = Fact::new("approve-already").with("step", &link.step.name).with("on", taken.on);
        let next = format!("wijk approve {reference} {} --replace", link.step.code);
        return Err(Error::refused(fact, next));
    }
    Ok(())
}

/// What waits for whom in an edition.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The edition.
    pub edition: EditionRow,
    /// Its rules.
    pub rules: RuleSet,
    /// The dossiers to which something is awarded, each with where it waits.
    pub lines: Vec<WaitingLine>,
}

/// A dossier in the approval chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingLine {
    /// The dossier and what it is awarded.
    pub award: AwardRow,
    /// How many steps are behind it, and how many there are.
    pub given: (usize, usize),
    /// The step that it waits for, with how that stands; `None` when all are behind it.
    pub next: Option<(ApprovalStep, LinkState)>,
    /// Since when: the day of the last step, or of the last decision.
    pub since: NaiveDate,
}

/// What waits for whom; of the only open edition when none is said.
///
/// # Errors
/// The edition is not found.
pub fn waiting(view: View<'_>, edition: Option<&str>) -> Result<Waiting> {
    let edition = find::edition(view, edition)?;
    let rules = view.rule_set(edition.id)?;
    let mut taken: HashMap<DossierId, Vec<Approval>> = HashMap::new();
    for (dossier, approval) in view.approvals_in(edition.id)? {
        taken.entry(dossier).or_default().push(approval);
    }
    let none = Vec::new();
    let line = |award: AwardRow| {
        let taken = taken.get(&award.dossier).unwrap_or(&none);
        let links = chain(&rules.selection, award.track.as_deref(), award.awarded, taken);
        let given = links.iter().filter(|link| link.is_given());
        let since = given.clone().filter_map(|link| link.taken).map(|taken| taken.on).max();
        let next = links.iter().find(|link| !link.is_given());
        WaitingLine {
            given: (given.count(), links.len()),
            next: next.map(|link| (link.step.clone(), link.state)),
            since: since.unwrap_or(award.on).max(award.on),
            award,
        }
    };
    let lines = view.awards_to_approve(edition.id)?.into_iter().map(line).collect();
    Ok(Waiting { edition, rules, lines })
}
