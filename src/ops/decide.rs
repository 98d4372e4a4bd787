//! The decision on each project of the submitted roadmap, with the ceilings and the envelope held. An opinion that it
//! follows, the conditions it sets and its place on the reserve list belong to it.

pub mod notice;
pub mod reserve;
pub mod session;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::advance::{Aside, check_aside};
use super::order::stands_still;
use super::words::Faults;
use super::{Context, Error, Result, check_day, find};
use crate::domain::dates::{Moment, day_of};
use crate::domain::decision::{Condition, Opined};
use crate::domain::dossier::facts::{Facts, ProjectFacts};
use crate::domain::dossier::judge::{Finding, State, judge};
use crate::domain::dossier::lifecycle::{Phase, Standing, Status};
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::{DossierId, VoteId};
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule::{Basis, Check, Gate};
use crate::domain::programme::rule_set::{RuleSet, find_named, name_of};
use crate::domain::roadmap::Verdict;
use crate::storage::decision::{DecidedRow, NewDecision};
use crate::storage::dossier::{DossierRow, OverrideRow};
use crate::storage::opinion::OpinionRow;
use crate::storage::{Tx, View};

/// A decision that is to be recorded.
#[derive(Debug, Clone)]
pub struct DecideRequest {
    /// The dossier, as typed.
    pub dossier: String,
    /// Number of the project.
    pub project: u32,
    /// The verdict.
    pub verdict: Verdict,
    /// What is awarded; for expertise alone it may be zero.
    pub amount: Option<Cents>,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
    /// Who decided: a code or name of a body of the programme, or another name.
    pub body: String,
    /// Why. Needed for a refusal, for the reserve list, for less than was asked, and to depart from an opinion whose
    /// own words do not say it.
    pub reason: Option<String>,
    /// Place on the reserve list; at its end when not said.
    pub rank: Option<u32>,
    /// What has to be met. `None`: what the opinion that is followed asks.
    pub conditions: Option<Vec<Condition>>,
    /// The vote that it carries out.
    pub vote: Option<VoteId>,
    /// Take the place of an earlier decision.
    pub replace: bool,
    /// Codes of rules that are set aside.
    pub aside: Vec<String>,
}

impl DecideRequest {
    /// A decision with nothing but what every decision has.
    pub fn new(dossier: impl Into<String>, project: u32, verdict: Verdict, body: impl Into<String>) -> Self {
        Self {
            dossier: dossier.into(),
            project,
            verdict,
            amount: None,
            on: None,
            body: body.into(),
            reason: None,
            rank: None,
            conditions: None,
            vote: None,
            replace: false,
            aside: Vec::new(),
        }
    }
}

/// What remains of an amount that is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remains {
    /// The most.
    pub maximum: Cents,
    /// What is left.
    pub left: Cents,
}

/// A decision that was recorded.
#[derive(Debug, Clone)]
pub struct Decided {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// The project.
    pub project: ProjectFacts,
    /// The verdict.
    pub verdict: Verdict,
    /// What was awarded.
    pub amount: Cents,
    /// The day.
    pub on: NaiveDate,
    /// Who decided: the code of a body of the programme, or a name.
    pub body: String,
    /// Its place on the reserve list.
    pub rank: Option<u32>,
    /// The opinion that it follows.
    pub follows: Option<OpinionRow>,
    /// What has to be met.
    pub conditions: Vec<Condition>,
    /// What remains of the ceiling of one project, where there is one.
    pub project_ceiling: Option<Remains>,
    /// What remains of the dossier's ceiling, where there is one.
    pub ceiling: Option<Remains>,
    /// What remains of the edition's envelope, where there is one.
    pub envelope: Option<Remains>,
    /// What was awarded in the edition in all.
    pub awarded_in_edition: Cents,
    /// How many projects of the edition are still to be decided, and what they ask together.
    pub open_in_edition: (u32, Cents),
    /// Numbers of the projects that are still to be decided.
    pub open: Vec<u32>,
    /// Whether a project of the dossier was awarded.
    pub something: bool,
    /// Warnings of the rules on awards.
    pub warnings: Vec<Finding>,
}

/// The projects of a dossier's submitted roadmap, and its rules.
///
/// # Errors
/// Not found; or the dossier is not in selection.
pub fn projects(view: View<'_>, text: &str) -> Result<(DossierRow, RuleSet, Vec<ProjectFacts>)> {
    let dossier = find::dossier(view, text)?;
    can_be_decided(&dossier)?;
    let rules = view.rule_set(dossier.edition)?;
    let projects = view.facts(&dossier)?.projects;
    Ok((dossier, rules, projects))
}

/// The latest opinion on a project of a dossier's submitted roadmap, with what it asks in return.
///
/// # Errors
/// What the register says.
pub fn opinion_on(view: View<'_>, dossier: DossierId, project: u32) -> Result<Option<OpinionRow>> {
    let rows = view.decisions(dossier)?;
    let Some(row) = rows.iter().find(|row| row.number == project) else { return Ok(None) };
    Ok(view.opinions_of(dossier)?.into_iter().rfind(|opinion| opinion.project == row.project))
}

/// Records the decision on a project.
///
/// # Errors
/// The dossier is not in selection; a session on it is not closed; there is no such project or it is decided; an amount
/// or a reason is missing; the rules on amounts and the envelope.
pub fn decide(context: &mut Context<'_>, request: &DecideRequest) -> Result<Decided> {
    let (now, actor) = (context.now, context.actor.clone());
    let work = |tx: &Tx<'_>| {
        let decided = within(tx, now, &actor, request)?;
        tx.tell("reference", &decided.dossier.reference);
        tx.tell("number", request.project);
        tx.tell("verdict", Value::Term(format!("verdict-{}", request.verdict)));
        tx.tell("amount", decided.amount);
        Ok(decided)
    };
    context.change(Operation::new(OperationKind::Decide), work).map(|(decided, _)| decided)
}

/// Records the decision on a project as part of something larger.
///
/// # Errors
/// As [`decide`].
pub fn within(tx: &Tx<'_>, now: Moment, actor: &str, request: &DecideRequest) -> Result<Decided> {
    let dossier = find::dossier(**tx, &request.dossier)?;
    let rules = tx.rule_set(dossier.edition)?;
    on_dossier(tx, (now, actor), &rules, dossier, request)
}

/// The same, for whoever has the dossier and its rules at hand.
pub(super) fn on_dossier(
    tx: &Tx<'_>,
    (now, actor): (Moment, &str),
    rules: &RuleSet,
    dossier: DossierRow,
    request: &DecideRequest,
) -> Result<Decided> {
    can_be_decided(&dossier)?;
    super::plan::freeze_open(tx, &dossier, rules, day_of(now, rules.timezone))?;
    let mut facts = tx.facts(&dossier)?;
    let at = position(&facts.projects, request.project, &dossier)?;
    let rows = tx.decisions(dossier.id)?;
    // Both are the projects of the submitted roadmap.
    let row =
        rows.iter().find(|row| row.number == request.project).ok_or_else(|| no_project(request.project))?;
    let amount = amount(request, row.asked, &dossier)?;
    free_to_decide(request, row, &dossier)?;
    let today = day_of(now, rules.timezone);
    let on = request.on.unwrap_or(today);
    check_day(on, dossier.since, today)?;
    let opinion = opinion_on(**tx, dossier.id, request.project)?;
    after_the_sessions(**tx, rules, &dossier, opinion.as_ref(), on)?;
    agreement_allows(**tx, row, request.verdict, amount, &dossier)?;
    let follows = opinion.as_ref().filter(|opinion| follows(opinion, request.verdict));
    let reason = reason(request, row.asked, amount, &dossier, rules, opinion.as_ref())?;
    let conditions = conditions(request, follows, &dossier)?;
    facts.projects[at].decision = Some((request.verdict, amount));
    let warnings = match request.verdict {
        Verdict::Awarded => {
            let aside = Aside { rules: &request.aside, reason: reason.as_deref(), actor, on };
            hold(tx, rules, &dossier, &facts, &aside)?
        }
        _ => Vec::new(),
    };
    let body = find_named(&rules.bodies, &request.body).map_or(request.body.trim(), |body| &body.code);
    let rank = reserve::place(**tx, request, &dossier, row)?;
    let new = NewDecision {
        verdict: request.verdict,
        amount,
        on,
        body,
        reason: reason.as_deref(),
        rank,
        opinion: follows.map(|opinion| opinion.id),
        vote: request.vote,
    };
    let id = tx.put_decision(&dossier, row.project, &new)?;
    for (number, condition) in (1..).zip(&conditions) {
        tx.insert_condition(id, number, condition)?;
    }
    reserve::close_up(tx, dossier.edition, id, rank)?;
    let awarded_in_edition = facts.edition_awarded.plus(facts.awarded());
    let left = |maximum: Cents, used: Cents| Remains { maximum, left: maximum.minus(used) };
    let of_project = lowest(rules, &facts.track, &facts.tier, Basis::Project);
    Ok(Decided {
        project_ceiling: of_project.map(|maximum| left(maximum, amount)),
        ceiling: ceiling(rules, &facts.track, &facts.tier, facts.awarded()),
        envelope: facts.edition_envelope.map(|envelope| left(envelope, awarded_in_edition)),
        awarded_in_edition,
        open_in_edition: tx.open_asked(dossier.edition)?,
        something: facts
            .projects
            .iter()
            .any(|project| matches!(project.decision, Some((Verdict::Awarded, _)))),
        open: facts
            .projects
            .iter()
            .filter(|project| project.decision.is_none())
            .map(|project| project.number)
            .collect(),
        project: facts.projects[at].clone(),
        verdict: request.verdict,
        amount,
        on,
        body: body.to_owned(),
        rank,
        follows: follows.cloned(),
        conditions,
        warnings,
        dossier,
        rules: rules.clone(),
    })
}

/// A dossier is decided in selection; what is on the reserve list can still be awarded while the rest is realised.
fn can_be_decided(dossier: &DossierRow) -> Result<()> {
    let Standing { phase, status } = dossier.standing;
    if status == Status::Active && matches!(phase, Phase::Selection | Phase::Realisation) {
        return Ok(());
    }
    if status != Status::Active {
        return Err(stands_still(dossier));
    }
    Err(wrong_phase(dossier))
}

fn wrong_phase(dossier: &DossierRow) -> Error {
    let fact = Fact::new("error-wrong-phase")
        .with("reference", &dossier.reference)
        .with("neighbourhood", &dossier.name)
        .with_term("standing", dossier.standing.term())
        .with_term("needed", Phase::Selection.term());
    Error::refused(fact, format!("wijk check {}", dossier.reference))
}

fn no_project(number: u32) -> Error {
    Error::NotFound {
        fact: Fact::new("error-no-project").with("number", number),
        near: Vec::new(),
        next: Vec::new(),
    }
}

fn position(projects: &[ProjectFacts], number: u32, dossier: &DossierRow) -> Result<usize> {
    projects.iter().position(|project| project.number == number).ok_or_else(|| Error::NotFound {
        fact: Fact::new("error-no-project").with("number", number),
        near: projects.iter().map(|project| format!("{}  {}", project.number, project.title)).collect(),
        next: vec![format!("wijk plan show {}", dossier.reference)],
    })
}

/// What is decided stays so, unless it is to be replaced; in realisation only the reserve list is still open.
fn free_to_decide(request: &DecideRequest, row: &DecidedRow, dossier: &DossierRow) -> Result<()> {
    let earlier = row.decision.as_ref();
    if dossier.standing.phase == Phase::Realisation
        && earlier.is_none_or(|decision| decision.verdict != Verdict::Reserve)
    {
        return Err(wrong_phase(dossier));
    }
    if earlier.is_none() || request.replace {
        return Ok(());
    }
    let fact = Fact::new("error-already-decided").with("number", row.number).with("title", &row.title);
    Err(Error::refused(fact, again(request, dossier, "--replace …")))
}

/// No decision before the session that is to judge the dossier was held and closed, nor before the day of what it
/// follows.
fn after_the_sessions(
    view: View<'_>,
    rules: &RuleSet,
    dossier: &DossierRow,
    opinion: Option<&OpinionRow>,
    on: NaiveDate,
) -> Result<()> {
    let sessions = view.sessions_of_dossier(dossier.id)?;
    if let Some(open) = sessions.iter().find(|session| session.closed_on.is_none()) {
        let fact = Fact::new("error-decision-before-session")
            .with("reference", &dossier.reference)
            .with("session", open.id.0)
            .with("body", name_of(&rules.bodies, &open.text.body))
            .with("held", open.text.on);
        return Err(Error::refused(fact, format!("wijk session close {}", open.id.0)));
    }
    let held = sessions.iter().map(|session| (session.text.on, &session.text.body));
    let last = held.chain(opinion.map(|opinion| (opinion.given_on, &opinion.body))).max();
    match last {
        Some((day, body)) if on < day => {
            let fact = Fact::new("error-decision-too-early")
                .with("on", on)
                .with("last", day)
                .with("body", name_of(&rules.bodies, body));
            Err(Error::refused(fact, format!("--on {day}")))
        }
        _ => Ok(()),
    }
}

/// What an agreement was drawn on does not change under it.
fn agreement_allows(
    view: View<'_>,
    row: &DecidedRow,
    verdict: Verdict,
    amount: Cents,
    dossier: &DossierRow,
) -> Result<()> {
    let Some(agreement) = view.agreement(dossier.id)? else { return Ok(()) };
    let before = row.decision.as_ref().map_or(Cents::ZERO, |decision| decision.amount);
    if before == amount && row.decision.as_ref().is_some_and(|decision| decision.verdict == verdict) {
        return Ok(());
    }
    let fact = Fact::new("error-decision-agreement")
        .with("reference", &dossier.reference)
        .with("agreement", &agreement.reference)
        .with("amount", agreement.amount);
    Err(Error::refused(fact, format!("wijk agreement cancel {}", dossier.reference)))
}

/// Whether a decision does what an opinion says.
fn follows(opinion: &OpinionRow, verdict: Verdict) -> bool {
    matches!(
        (opinion.text.verdict, verdict),
        (Opined::Favourable, Verdict::Awarded | Verdict::Reserve) | (Opined::Unfavourable, Verdict::Refused)
    )
}

/// The same command with what it lacks.
fn again(request: &DecideRequest, dossier: &DossierRow, flag: &str) -> String {
    let verdict = match request.verdict {
        Verdict::Awarded => "award",
        Verdict::Refused => "refuse",
        Verdict::Reserve => "reserve",
    };
    format!("wijk decide {} --project {} {verdict} {flag}", dossier.reference, request.project)
}

fn amount(request: &DecideRequest, asked: Cents, dossier: &DossierRow) -> Result<Cents> {
    let again = |flag: &str| again(request, dossier, flag);
    match (request.verdict, request.amount) {
        (Verdict::Awarded, Some(amount)) => Ok(amount),
        // What asks nothing gets nothing.
        (Verdict::Awarded, None) if asked == Cents::ZERO => Ok(Cents::ZERO),
        (Verdict::Awarded, None) => {
            Err(Error::refused(Fact::new("error-decision-amount"), again("--amount …")))
        }
        (_, None | Some(Cents::ZERO)) => Ok(Cents::ZERO),
        (_, Some(_)) => Err(Error::refused(Fact::new("error-decision-refusal-amount"), again("--reason …"))),
    }
}

/// Why it is decided so; where an opinion is followed and nothing else is said, in its words.
fn reason(
    request: &DecideRequest,
    asked: Cents,
    amount: Cents,
    dossier: &DossierRow,
    rules: &RuleSet,
    opinion: Option<&OpinionRow>,
) -> Result<Option<String>> {
    let mut faults = Faults::default();
    let said = request.reason.as_deref().and_then(|reason| faults.clean("--reason", reason));
    faults.settle()?;
    if said.is_some() {
        return Ok(said);
    }
    let own = opinion.filter(|opinion| as_proposed(opinion, request.verdict, amount));
    if let Some(text) = own.and_then(|opinion| opinion.text.text.clone()) {
        return Ok(Some(text));
    }
    match why_needed(request.verdict, amount, asked, opinion, rules) {
        Some(fact) => {
            let flag = match request.verdict {
                Verdict::Awarded => format!("--amount {} --reason …", amount.to_decimal()),
                _ => "--reason …".to_owned(),
            };
            Err(Error::refused(fact, again(request, dossier, &flag)))
        }
        None => Ok(None),
    }
}

/// Whether a decision is what an opinion proposes, to the cent.
fn as_proposed(opinion: &OpinionRow, verdict: Verdict, amount: Cents) -> bool {
    let same = opinion.text.amount.is_none_or(|proposed| proposed == amount);
    follows(opinion, verdict) && (verdict != Verdict::Awarded || same)
}

/// Why a decision needs a reason; `None` when it does not, or when the opinion that it follows says it.
pub fn why_needed(
    verdict: Verdict,
    amount: Cents,
    asked: Cents,
    opinion: Option<&OpinionRow>,
    rules: &RuleSet,
) -> Option<Fact> {
    if opinion.is_some_and(|it| as_proposed(it, verdict, amount) && it.text.text.is_some()) {
        return None;
    }
    match verdict {
        Verdict::Refused => Some(Fact::new("error-decision-reason")),
        Verdict::Reserve => Some(Fact::new("error-decision-reason-reserve")),
        Verdict::Awarded if amount < asked => {
            Some(Fact::new("error-decision-reason-less").with("amount", amount).with("asked", asked))
        }
        Verdict::Awarded => opinion.and_then(|opinion| departs(opinion, amount, rules)),
    }
}

/// What an award that departs from an opinion has to say for itself.
fn departs(opinion: &OpinionRow, amount: Cents, rules: &RuleSet) -> Option<Fact> {
    let body = name_of(&rules.bodies, &opinion.body);
    match (opinion.text.verdict, opinion.text.amount) {
        (Opined::Favourable, Some(proposed)) if proposed != amount => Some(
            Fact::new("error-decision-reason-proposed")
                .with("amount", amount)
                .with("proposed", proposed)
                .with("body", body),
        ),
        (Opined::Favourable, _) => None,
        (verdict, _) => Some(
            Fact::new("error-decision-reason-against")
                .with("body", body)
                .with_term("verdict", format!("opinion-{verdict}")),
        ),
    }
}

fn conditions(
    request: &DecideRequest,
    follows: Option<&OpinionRow>,
    dossier: &DossierRow,
) -> Result<Vec<Condition>> {
    let Some(given) = &request.conditions else {
        let opinion = follows.filter(|_| request.verdict == Verdict::Awarded);
        return Ok(opinion.map(|opinion| opinion.text.conditions.clone()).unwrap_or_default());
    };
    if !given.is_empty() && request.verdict != Verdict::Awarded {
        let fact = Fact::new("error-decision-conditions");
        return Err(Error::refused(fact, again(request, dossier, "--reason …")));
    }
    let mut faults = Faults::default();
    let clean = |condition: &Condition| Condition {
        text: faults.needed("--condition", Some(&condition.text)),
        before: condition.before,
    };
    let conditions = given.iter().map(clean).collect();
    faults.settle()?;
    Ok(conditions)
}

/// Holds the rules on awards, with what is set aside. Gives the warnings.
fn hold(
    tx: &Tx<'_>,
    rules: &RuleSet,
    dossier: &DossierRow,
    facts: &Facts,
    aside: &Aside<'_>,
) -> Result<Vec<Finding>> {
    let earlier = tx.overrides(dossier.id)?.into_iter().filter(|over| over.gate == Gate::Award);
    let mut set_aside: Vec<String> = earlier.map(|over| over.rule).collect();
    check_aside(rules, &judge(rules, Gate::Award, facts, &set_aside), aside)?;
    set_aside.extend_from_slice(aside.rules);
    let mut findings = judge(rules, Gate::Award, facts, &set_aside);
    if findings.iter().any(Finding::blocks) {
        let wanted = Fact::new("error-rules")
            .with("reference", &dossier.reference)
            .with("neighbourhood", &dossier.name)
            .with_term("gate", "gate-award")
            .with("count", findings.iter().filter(|finding| finding.blocks()).count());
        return Err(Error::Rules { wanted, findings });
    }
    for code in aside.rules {
        let over = OverrideRow {
            rule: rules.rule(code).map_or_else(|| code.clone(), |rule| rule.code.clone()),
            gate: Gate::Award,
            reason: aside.reason.unwrap_or_default().to_owned(),
            on: aside.on,
            actor: aside.actor.to_owned(),
        };
        tx.insert_override(dossier.id, &over)?;
    }
    findings.retain(|finding| finding.state == State::Broken);
    Ok(findings)
}

/// What remains of the lowest ceiling that holds for the whole dossier.
pub fn ceiling(
    rules: &RuleSet,
    track: &Option<String>,
    tier: &Option<String>,
    used: Cents,
) -> Option<Remains> {
    let maximum = lowest(rules, track, tier, Basis::Dossier)?;
    Some(Remains { maximum, left: maximum.minus(used) })
}

/// The lowest ceiling for the whole dossier, or for each of its projects.
fn lowest(rules: &RuleSet, track: &Option<String>, tier: &Option<String>, over: Basis) -> Option<Cents> {
    rules
        .rules_at(Gate::Award, track.as_deref(), tier.as_deref())
        .filter_map(|rule| match rule.check {
            Check::AmountAtMost { maximum, per } if per == over => Some(maximum),
            _ => None,
        })
        .min()
}
