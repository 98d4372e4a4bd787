//! The decision on each project of the submitted roadmap, with the ceilings and the envelope held.

use chrono::NaiveDate;

use super::advance::{Aside, check_aside};
use super::order::stands_still;
use super::{Context, Error, Result, check_day, find};
use crate::domain::dates::day_of;
use crate::domain::dossier::facts::ProjectFacts;
use crate::domain::dossier::judge::{Finding, judge};
use crate::domain::dossier::lifecycle::{Phase, Standing, Status};
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule::{Check, Gate};
use crate::domain::programme::rule_set::{RuleSet, find_named};
use crate::domain::roadmap::Verdict;
use crate::storage::View;
use crate::storage::dossier::{DossierRow, OverrideRow};

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
    /// Why; a refusal needs it.
    pub reason: Option<String>,
    /// Take the place of an earlier decision.
    pub replace: bool,
    /// Codes of rules that are set aside.
    pub aside: Vec<String>,
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
    /// What remains of the dossier's ceiling, where there is one.
    pub ceiling: Option<Remains>,
    /// What remains of the edition's envelope, where there is one.
    pub envelope: Option<Remains>,
    /// What was awarded in the edition in all.
    pub awarded_in_edition: Cents,
    /// Numbers of the projects that are still to be decided.
    pub open: Vec<u32>,
    /// Whether a project of the dossier was awarded.
    pub something: bool,
}

/// The projects of a dossier's submitted roadmap, and its rules.
///
/// # Errors
/// Not found; or the dossier is not in selection.
pub fn projects(view: View<'_>, text: &str) -> Result<(DossierRow, RuleSet, Vec<ProjectFacts>)> {
    let dossier = find::dossier(view, text)?;
    in_selection(&dossier)?;
    let rules = view.rule_set(dossier.edition)?;
    let projects = view.facts(&dossier)?.projects;
    Ok((dossier, rules, projects))
}

/// Records the decision on a project.
///
/// # Errors
/// The dossier is not in selection; there is no such project or it is decided; an amount or a reason is
/// missing; the rules on amounts and the envelope.
pub fn decide(context: &mut Context<'_>, request: &DecideRequest) -> Result<Decided> {
    let (now, actor) = (context.now, context.actor.clone());
    let work = |tx: &crate::storage::Tx<'_>| {
        let (dossier, rules, _) = projects(**tx, &request.dossier)?;
        let mut facts = tx.facts(&dossier)?;
        let at = position(&facts.projects, request.project, &dossier)?;
        let amount = amount(request, &dossier)?;
        let reason = request.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
        if request.verdict == Verdict::Refused && reason.is_none() {
            let next = again(request, &dossier, "--reason …");
            return Err(Error::refused(Fact::new("error-decision-reason"), next));
        }
        if facts.projects[at].decision.is_some() && !request.replace {
            let project = &facts.projects[at];
            let fact = Fact::new("error-already-decided")
                .with("number", project.number)
                .with("title", &project.title);
            return Err(Error::refused(fact, again(request, &dossier, "--replace …")));
        }
        let today = day_of(now, rules.timezone);
        let on = request.on.unwrap_or(today);
        check_day(on, dossier.since, today)?;
        facts.projects[at].decision = Some((request.verdict, amount));
        if request.verdict == Verdict::Awarded {
            hold(tx, &rules, &dossier, &facts, &Aside { rules: &request.aside, reason, actor: &actor, on })?;
        }
        let body = find_named(&rules.bodies, &request.body).map_or(request.body.as_str(), |body| &body.code);
        tx.put_decision(&dossier, request.project, request.verdict, amount, on, body, reason)?;
        tx.tell("reference", &dossier.reference);
        tx.tell("number", request.project);
        tx.tell("verdict", crate::domain::fact::Value::Term(format!("verdict-{}", request.verdict)));
        tx.tell("amount", amount);
        let awarded_in_edition = facts.edition_awarded.plus(facts.awarded());
        Ok(Decided {
            ceiling: ceiling(&rules, &facts.track, &facts.tier, facts.awarded()),
            envelope: rules.envelope.as_ref().map(|envelope| Remains {
                maximum: envelope.amount,
                left: envelope.amount.minus(awarded_in_edition),
            }),
            awarded_in_edition,
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
            dossier,
            rules,
        })
    };
    context.change(Operation::new(OperationKind::Decide), work).map(|(decided, _)| decided)
}

fn in_selection(dossier: &DossierRow) -> Result<()> {
    if dossier.standing == (Standing { phase: Phase::Selection, status: Status::Active }) {
        return Ok(());
    }
    if dossier.standing.status != Status::Active {
        return Err(stands_still(dossier));
    }
    let fact = Fact::new("error-wrong-phase")
        .with("reference", &dossier.reference)
        .with("neighbourhood", &dossier.name)
        .with_term("standing", dossier.standing.term())
        .with_term("needed", Phase::Selection.term());
    Err(Error::refused(fact, format!("wijk check {}", dossier.reference)))
}

fn position(projects: &[ProjectFacts], number: u32, dossier: &DossierRow) -> Result<usize> {
    projects.iter().position(|project| project.number == number).ok_or_else(|| Error::NotFound {
        fact: Fact::new("error-no-project").with("number", number),
        near: projects.iter().map(|project| format!("{}  {}", project.number, project.title)).collect(),
        next: vec![format!("wijk plan show {}", dossier.reference)],
    })
}

/// The same command with what it lacks.
fn again(request: &DecideRequest, dossier: &DossierRow, flag: &str) -> String {
    let verdict = if request.verdict == Verdict::Awarded { "award" } else { "refuse" };
    format!("wijk decide {} --project {} {verdict} {flag}", dossier.reference, request.project)
}

fn amount(request: &DecideRequest, dossier: &DossierRow) -> Result<Cents> {
    let again = |flag: &str| again(request, dossier, flag);
    match (request.verdict, request.amount) {
        (Verdict::Awarded, Some(amount)) => Ok(amount),
        (Verdict::Awarded, None) => {
            Err(Error::refused(Fact::new("error-decision-amount"), again("--amount …")))
        }
        (Verdict::Refused, None | Some(Cents::ZERO)) => Ok(Cents::ZERO),
        (Verdict::Refused, Some(_)) => {
            Err(Error::refused(Fact::new("error-decision-refusal-amount"), again("--reason …")))
        }
    }
}

/// Holds the rules on awards, with what is set aside.
fn hold(
    tx: &crate::storage::Tx<'_>,
    rules: &RuleSet,
    dossier: &DossierRow,
    facts: &crate::domain::dossier::facts::Facts,
    aside: &Aside<'_>,
) -> Result<()> {
    let earlier = tx.overrides(dossier.id)?.into_iter().filter(|over| over.gate == Gate::Award);
    let mut set_aside: Vec<String> = earlier.map(|over| over.rule).collect();
    check_aside(rules, &judge(rules, Gate::Award, facts, &set_aside), aside)?;
    set_aside.extend_from_slice(aside.rules);
    let findings = judge(rules, Gate::Award, facts, &set_aside);
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
    Ok(())
}

/// What remains of the lowest ceiling that holds for the whole dossier.
pub fn ceiling(
    rules: &RuleSet,
    track: &Option<String>,
    tier: &Option<String>,
    used: Cents,
) -> Option<Remains> {
    use crate::domain::programme::rule::Basis;
    let maximum =
        rules.rules_at(Gate::Award, track.as_deref(), tier.as_deref()).filter_map(|rule| match rule.check {
            Check::AmountAtMost { maximum, per: Basis::Dossier } => Some(maximum),
            _ => None,
        });
    maximum.min().map(|maximum| Remains { maximum, left: maximum.minus(used) })
}
