//! The opinions of a closed session become decisions: all of them in one operation, or none.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{DecideRequest, Remains, on_dossier};
use crate::domain::decision::Opined;
use crate::domain::dossier::judge::{Finding, State};
use crate::domain::fact::Fact;
use crate::domain::ids::SessionId;
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule::Severity;
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::domain::roadmap::Verdict;
use crate::ops::session::find_session;
use crate::ops::{Context, Error, Result};
use crate::storage::decision::DecidedRow;
use crate::storage::dossier::DossierRow;
use crate::storage::opinion::OpinionRow;
use crate::storage::session::SessionRow;
use crate::storage::{Tx, View};

/// Decisions that follow a session.
#[derive(Debug, Clone)]
pub struct FollowRequest {
    /// The session: its number, its day, or a part of the name of its body.
    pub session: String,
    /// Who decides.
    pub body: String,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
    /// What is awarded where the session proposes no amount, by reference of the dossier and number of the project.
    pub amounts: BTreeMap<(String, u32), Cents>,
    /// Decide again on what was decided.
    pub replace: bool,
    /// Why, where the opinion itself does not say it.
    pub reason: Option<String>,
}

/// What became of a project on the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    /// Reference of the dossier.
    pub reference: String,
    /// Its neighbourhood.
    pub name: String,
    /// Number of the project.
    pub project: u32,
    /// Title of the project.
    pub title: String,
    /// What it asks.
    pub asked: Cents,
    /// What the session proposed.
    pub proposed: Option<Cents>,
    /// The verdict, and what is awarded; `None` when the session postponed it.
    pub decision: Option<(Verdict, Cents)>,
    /// It was decided before, and that was left as it is.
    pub before: bool,
    /// How many conditions there are.
    pub conditions: usize,
}

/// The decisions that follow a session.
#[derive(Debug, Clone)]
pub struct FollowedSession {
    /// The session.
    pub session: SessionRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// What became of each project, in the order of the agenda.
    pub lines: Vec<Followed>,
    /// What was awarded now, in all.
    pub awarded: Cents,
    /// What remains of the envelope, where there is one.
    pub envelope: Option<Remains>,
}

/// Reference of the dossier, number and title of the project, what is asked.
pub type WithoutAmount = (String, u32, String, Cents);

/// The projects of a session for which it proposes to award something and names no amount.
///
/// # Errors
/// There is no such session, or it is not closed.
pub fn without_amount(view: View<'_>, session: &str) -> Result<(RuleSet, Vec<WithoutAmount>)> {
    let (session, rules) = closed(view, session)?;
    let session = session.id;
    let mut found = Vec::new();
    for id in view.dossiers_of_session(session)? {
        let dossier = view.dossier(id)?;
        let opinions = view.opinions_of(id)?;
        for row in view.decisions(id)?.into_iter().filter(|row| row.decision.is_none()) {
            let opinion = opinion_of(&opinions, session, &row);
            if opinion.is_some_and(|it| it.text.verdict == Opined::Favourable && it.text.amount.is_none()) {
                found.push((dossier.reference.clone(), row.number, row.title, row.asked));
            }
        }
    }
    Ok((rules, found))
}

/// Decides on every project on the agenda of a session as the session proposes.
///
/// # Errors
/// There is no such session, or it is not closed; every project that cannot be decided so, with the reason.
pub fn follow(context: &mut Context<'_>, request: &FollowRequest) -> Result<FollowedSession> {
    let (now, actor) = (context.now, context.actor.clone());
    let work = |tx: &Tx<'_>| {
        let (session, rules) = closed(**tx, &request.session)?;
        let mut lines = Vec::new();
        let mut refusals = Vec::new();
        for id in tx.dossiers_of_session(session.id)? {
            let dossier = tx.dossier(id)?;
            let opinions = tx.opinions_of(id)?;
            for row in tx.decisions(id)? {
                let opinion = opinion_of(&opinions, session.id, &row);
                if row.decision.is_some() && !request.replace {
                    lines.push(line(&dossier, &row, opinion, 0));
                    continue;
                }
                match what_follows(request, session.id, &dossier, &row, opinion) {
                    Err(finding) => refusals.push(*finding),
                    Ok(None) => lines.push(line(&dossier, &row, opinion, 0)),
                    Ok(Some(wanted)) => {
                        match on_dossier(tx, (now, &actor), &rules, dossier.clone(), &wanted) {
                            Ok(decided) => lines.push(Followed {
                                decision: Some((decided.verdict, decided.amount)),
                                before: false,
                                ..line(&dossier, &row, opinion, decided.conditions.len())
                            }),
                            Err(error) => refusals.extend(findings_of(error, &dossier, &row)?),
                        }
                    }
                }
            }
        }
        if !refusals.is_empty() {
            let wanted = Fact::new("error-decide-session")
                .with("session", session.id.0)
                .with("count", refusals.iter().filter(|finding| finding.blocks()).count());
            return Err(Error::Rules { wanted, findings: refusals });
        }
        let now_decided = || lines.iter().filter(|line| !line.before).filter_map(|line| line.decision);
        if now_decided().next().is_none() {
            let fact = Fact::new("decide-session-nothing").with("session", session.id.0);
            return Err(Error::refused(fact, format!("wijk session show {}", session.id.0)));
        }
        let awarded: Cents = now_decided().map(|(_, amount)| amount).sum();
        tx.tell("session", session.id.0);
        tx.tell("edition", &rules.reference);
        tx.tell("count", now_decided().count());
        tx.tell("amount", awarded);
        let envelope = match tx.envelope_of(session.edition, &rules)? {
            Some(maximum) => Some(Remains { maximum, left: maximum.minus(tx.awarded_in(session.edition)?) }),
            None => None,
        };
        Ok(FollowedSession { session, rules, lines, awarded, envelope })
    };
    context.change(Operation::new(OperationKind::DecideSession), work).map(|(followed, _)| followed)
}

/// A session that is closed, with the rules of its edition.
fn closed(view: View<'_>, text: &str) -> Result<(SessionRow, RuleSet)> {
    let session = find_session(view, Some(text))?;
    let rules = view.rule_set(session.edition)?;
    if session.closed_on.is_none() {
        let fact = Fact::new("decide-session-open")
            .with("session", session.id.0)
            .with("body", name_of(&rules.bodies, &session.text.body))
            .with("held", session.text.on);
        return Err(Error::refused(fact, format!("wijk session close {}", session.id.0)));
    }
    Ok((session, rules))
}

/// What a session thinks of a project; the last word counts.
fn opinion_of<'a>(
    opinions: &'a [OpinionRow],
    session: SessionId,
    row: &DecidedRow,
) -> Option<&'a OpinionRow> {
    opinions.iter().rfind(|opinion| opinion.session == Some(session) && opinion.project == row.project)
}

fn line(dossier: &DossierRow, row: &DecidedRow, opinion: Option<&OpinionRow>, conditions: usize) -> Followed {
    Followed {
        reference: dossier.reference.clone(),
        name: dossier.name.clone(),
        project: row.number,
        title: row.title.clone(),
        asked: row.asked,
        proposed: opinion.and_then(|opinion| opinion.text.amount),
        decision: row.decision.as_ref().map(|decision| (decision.verdict, decision.amount)),
        before: row.decision.is_some(),
        conditions,
    }
}

/// The decision that an opinion leads to; none when it was postponed.
fn what_follows(
    request: &FollowRequest,
    session: SessionId,
    dossier: &DossierRow,
    row: &DecidedRow,
    opinion: Option<&OpinionRow>,
) -> std::result::Result<Option<DecideRequest>, Box<Finding>> {
    let reference = &dossier.reference;
    let refusal = |code: &'static str, mend: String| {
        let fact = Fact::new(code).with("title", &row.title);
        Box::new(finding(dossier, row, fact, Some(mend)))
    };
    let Some(opinion) = opinion else {
        let mend = format!("wijk session opinion {} {reference} --project {}", session.0, row.number);
        return Err(refusal("decide-no-opinion", mend));
    };
    let verdict = match opinion.text.verdict {
        Opined::Postponed => return Ok(None),
        Opined::Unfavourable => Verdict::Refused,
        Opined::Favourable => Verdict::Awarded,
    };
    let mut wanted = DecideRequest::new(reference, row.number, verdict, &request.body);
    if verdict == Verdict::Awarded {
        let given = request.amounts.get(&(reference.clone(), row.number)).copied();
        wanted.amount = opinion.text.amount.or(given);
        if wanted.amount.is_none() {
            let mend = format!("wijk decide {reference} --project {} award --amount …", row.number);
            return Err(refusal("decide-no-amount", mend));
        }
    }
    wanted.on = request.on;
    wanted.replace = request.replace;
    wanted.reason = opinion.text.text.clone().or_else(|| request.reason.clone());
    Ok(Some(wanted))
}

/// Why one project cannot be decided, as lines of a list about all of them.
fn findings_of(error: Error, dossier: &DossierRow, row: &DecidedRow) -> Result<Vec<Finding>> {
    Ok(match error {
        Error::Rules { findings, .. } => findings
            .into_iter()
            .filter(Finding::blocks)
            .map(|it| Finding { rule: place(dossier, row, Some(&it.rule)), ..it })
            .collect(),
        Error::Refused { fact, next } => vec![finding(dossier, row, fact, next.into_iter().next())],
        Error::Invalid(faults) => {
            faults.into_iter().map(|fault| finding(dossier, row, fault.fact, None)).collect()
        }
        other => return Err(other),
    })
}

fn finding(dossier: &DossierRow, row: &DecidedRow, fact: Fact, mend: Option<String>) -> Finding {
    Finding {
        rule: place(dossier, row, None),
        severity: Severity::Block,
        state: State::Broken,
        fact,
        mend,
        source: None,
    }
}

/// Which project of which dossier, and by which rule: `QDC-2021-003/2 B-PB-17`.
fn place(dossier: &DossierRow, row: &DecidedRow, rule: Option<&str>) -> String {
    let place = format!("{}/{}", dossier.reference, row.number);
    rule.map_or_else(|| place.clone(), |rule| format!("{place} {rule}"))
}
