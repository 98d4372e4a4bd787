//! From phase to phase: what still stands in the way, and going on when nothing does. `check` and `advance`
//! ask the same rules in the same way.

use chrono::NaiveDate;

use super::order::impossible;
use super::plan::Frozen;
use super::{Context, Error, Result, admissibility, aftercare, check_day, find, plan};
use crate::domain::dates::day_of;
use crate::domain::dossier::facts::ProjectFacts;
use crate::domain::dossier::judge::{Finding, State, judge};
use crate::domain::dossier::lifecycle::{Move, Phase, Standing, Status};
use crate::domain::fact::{Fact, Value};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule::Gate;
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::roadmap::Verdict;
use crate::storage::dossier::{DossierRow, OverrideRow};
use crate::storage::{Tx, View};

/// What stands between a dossier and its next phase.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The dossier.
    pub dossier: DossierRow,
    /// Names of phases in its programme.
    pub rules: RuleSet,
    /// The way on.
    pub step: Move,
    /// The verdicts of the edition's rules for that way.
    pub findings: Vec<Finding>,
}

/// Judges a dossier by the rules for its next phase.
///
/// # Errors
/// Not found; or it rests or has ended, so that there is no next phase.
pub fn check(view: View<'_>, text: &str) -> Result<Checked> {
    let dossier = find::dossier(view, text)?;
    let step = match (dossier.standing.phase, dossier.standing.status) {
        (Phase::Candidate, Status::Active) => Move::Admit,
        _ => dossier.standing.next_move().ok_or_else(|| impossible(&dossier, Move::Submit))?,
    };
    let rules = view.rule_set(dossier.edition)?;
    let findings = findings(view, &rules, &dossier, gate_of(step), &[])?;
    Ok(Checked { dossier, rules, step, findings })
}

/// A dossier that is to go on.
#[derive(Debug, Clone, Default)]
pub struct AdvanceRequest {
    /// The dossier, as typed.
    pub dossier: String,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
    /// Codes of rules that are set aside.
    pub aside: Vec<String>,
    /// Why they are.
    pub reason: Option<String>,
    /// End the selection without realisation: nothing was awarded.
    pub refuse: bool,
}

/// A dossier that went on.
#[derive(Debug, Clone)]
pub struct Advanced {
    /// The dossier as it was before.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// Where it stands now.
    pub to: Standing,
    /// Since when.
    pub on: NaiveDate,
    /// What the rules said.
    pub findings: Vec<Finding>,
    /// The roadmap that was frozen, when it was submitted.
    pub frozen: Option<Frozen>,
    /// How many checks after the end were planned, when it was closed.
    pub checks: usize,
}

/// Takes a dossier to its next phase, or says everything that stands in the way.
///
/// # Errors
/// The rules; the day runs backwards or lies in the future; a rule that is set aside is not broken, or no
/// reason was given; there is no next phase.
pub fn advance(context: &mut Context<'_>, request: &AdvanceRequest) -> Result<Advanced> {
    let (now, actor) = (context.now, context.actor.clone());
    let kind = if request.refuse { OperationKind::Refuse } else { OperationKind::Advance };
    let work = |tx: &Tx<'_>| {
        let dossier = find::dossier(**tx, &request.dossier)?;
        let step = if request.refuse { Some(Move::Refuse) } else { dossier.standing.next_move() };
        let to = step.and_then(|step| dossier.standing.after(step));
        let Some((step, to)) = step.zip(to) else {
            return Err(impossible(&dossier, if request.refuse { Move::Refuse } else { Move::Submit }));
        };
        let rules = tx.rule_set(dossier.edition)?;
        let today = day_of(now, rules.timezone);
        let on = request.on.unwrap_or(today);
        check_day(on, dossier.since, today)?;
        let reason = request.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
        let mut unmet = None;
        let findings = if step == Move::Refuse {
            // An inadmissible roadmap ends here: its projects are not decided one by one.
            let ended = admissibility::inadmissible(**tx, &dossier)?;
            match ended {
                Some(row) => unmet = row.reason,
                None => refuse_when_nothing_awarded(**tx, &dossier)?,
            }
            Vec::new()
        } else {
            let aside = Aside { rules: &request.aside, reason, actor: &actor, on };
            pass(tx, &rules, &dossier, gate_of(step), &aside)?
        };
        let frozen = if step == Move::Submit { plan::freeze(tx, dossier.id, on)? } else { None };
        tx.move_dossier(dossier.id, step, to, on, None, reason.or(unmet.as_deref()))?;
        let checks = if step == Move::Close { aftercare::plan(tx, &dossier, &rules, on)? } else { 0 };
        tx.tell("reference", &dossier.reference);
        tx.tell("neighbourhood", &dossier.name);
        tx.tell("to", Value::Term(to.term()));
        tx.tell("on", on);
        Ok(Advanced { dossier, rules, to, on, findings, frozen, checks })
    };
    context.change(Operation::new(kind), work).map(|(advanced, _)| advanced)
}

/// Rules that somebody sets aside, and the circumstances.
#[derive(Debug, Clone, Copy)]
pub(super) struct Aside<'a> {
    pub rules: &'a [String],
    pub reason: Option<&'a str>,
    pub actor: &'a str,
    pub on: NaiveDate,
}

/// Lets a dossier through a gate, or refuses with every verdict. Records the rules that are set aside.
pub(super) fn pass(
    tx: &Tx<'_>,
    rules: &RuleSet,
    dossier: &DossierRow,
    gate: Gate,
    aside: &Aside<'_>,
) -> Result<Vec<Finding>> {
    let before = findings(**tx, rules, dossier, gate, &[])?;
    check_aside(rules, &before, aside)?;
    for code in aside.rules {
        let over = OverrideRow {
            rule: rules.rule(code).map_or_else(|| code.clone(), |rule| rule.code.clone()),
            gate,
            reason: aside.reason.unwrap_or_default().to_owned(),
            on: aside.on,
            actor: aside.actor.to_owned(),
        };
        tx.insert_override(dossier.id, &over)?;
        tx.tell("rule", &over.rule);
    }
    let findings = findings(**tx, rules, dossier, gate, &[])?;
    if findings.iter().any(Finding::blocks) {
        // Whoever books is not on the way to a phase.
        let code = if gate == Gate::Book { "error-rules-book" } else { "error-rules" };
        let wanted = Fact::new(code)
            .with("reference", &dossier.reference)
            .with("neighbourhood", &dossier.name)
            .with("gate", gate_name(rules, gate))
            .with("count", findings.iter().filter(|finding| finding.blocks()).count());
        return Err(Error::Rules { wanted, findings });
    }
    Ok(findings)
}

/// A rule can only be set aside when it stands in the way, and with a reason.
pub(super) fn check_aside(rules: &RuleSet, findings: &[Finding], aside: &Aside<'_>) -> Result<()> {
    if aside.rules.is_empty() {
        return Ok(());
    }
    if aside.reason.is_none() {
        let fact = Fact::new("error-override-reason").with_list("rules", aside.rules);
        return Err(Error::Refused { fact, next: vec!["--reason …".to_owned()] });
    }
    for code in aside.rules {
        let Some(finding) = findings.iter().find(|finding| finding.rule.eq_ignore_ascii_case(code)) else {
            let known = rules.rule(code).is_some();
            let blocking = findings.iter().filter(|finding| finding.blocks());
            let near: Vec<String> = blocking.map(|finding| finding.rule.clone()).collect();
            let fact = Fact::new("error-override-unknown")
                .with("rule", code)
                .with("known", i64::from(known))
                .with("count", near.len());
            return Err(Error::NotFound { fact, near, next: Vec::new() });
        };
        if finding.state == State::Met {
            let fact = Fact::new("error-override-met").with("rule", &finding.rule);
            return Err(Error::Refused { fact, next: Vec::new() });
        }
    }
    Ok(())
}

/// The verdicts at a gate, with what was set aside there before.
pub(super) fn findings(
    view: View<'_>,
    rules: &RuleSet,
    dossier: &DossierRow,
    gate: Gate,
    more_aside: &[String],
) -> Result<Vec<Finding>> {
    let facts = view.facts_at(dossier, rules, gate)?;
    // What was set aside when the application came in stays so when it is admitted: the rules are the same.
    let counts = |over: &OverrideRow| over.gate == gate || (gate == Gate::Admit && over.gate == Gate::Apply);
    let mut aside: Vec<String> =
        view.overrides(dossier.id)?.into_iter().filter(counts).map(|over| over.rule).collect();
    aside.extend_from_slice(more_aside);
    Ok(judge(rules, gate, &facts, &aside))
}

fn refuse_when_nothing_awarded(view: View<'_>, dossier: &DossierRow) -> Result<()> {
    let facts = view.facts(dossier)?;
    // What is on the reserve list may still be awarded.
    let open = |project: &&ProjectFacts| matches!(project.decision, None | Some((Verdict::Reserve, _)));
    let undecided = facts.projects.iter().filter(open).count();
    let awarded = facts
        .projects
        .iter()
        .filter(|project| matches!(project.decision, Some((Verdict::Awarded, _))))
        .count();
    if undecided == 0 && awarded == 0 {
        return Ok(());
    }
    let fact = Fact::new("error-refuse-not-decided").with("undecided", undecided).with("awarded", awarded);
    Err(Error::refused(fact, format!("wijk show {}", dossier.reference)))
}

/// What a dossier is not ready for: the next phase by the programme's own name, where it has one.
fn gate_name(rules: &RuleSet, gate: Gate) -> Value {
    let phase = match gate {
        Gate::Submit => Some(Phase::Selection),
        Gate::Realise => Some(Phase::Realisation),
        _ => None,
    };
    let own = phase.and_then(|phase| rules.phase_name(phase));
    own.map_or_else(|| Value::Term(format!("gate-{gate}")), |name| Value::Name(name.clone()))
}

fn gate_of(step: Move) -> Gate {
    match step {
        Move::Admit => Gate::Admit,
        Move::Submit => Gate::Submit,
        Move::Realise => Gate::Realise,
        _ => Gate::Close,
    }
}
