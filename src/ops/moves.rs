//! The moves of a dossier that no gate of the edition guards, and admission: admit, reject, withdraw, suspend,
//! resume, reopen.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::advance::{self, Aside};
use super::order::impossible;
use super::{Context, Error, Result, aftercare, check_day, find};
use crate::domain::dates::day_of;
use crate::domain::dossier::judge::{Finding, State};
use crate::domain::dossier::lifecycle::{Move, Phase, Standing, Status};
use crate::domain::fact::{Fact, Value};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule::Gate;
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::list::Filter;

/// A move that is asked for.
#[derive(Debug, Clone)]
pub struct MoveRequest {
    /// The dossier, as typed.
    pub dossier: String,
    /// What is to happen: admit, reject, withdraw, suspend, resume or reopen.
    pub step: Move,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
    /// Who decided.
    pub body: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Rules that are set aside, for an admission.
    pub aside: Vec<String>,
}

/// A move that was made.
#[derive(Debug, Clone)]
pub struct Moved {
    /// The dossier as it was before.
    pub dossier: DossierRow,
    /// Where it stands now.
    pub to: Standing,
    /// Since when.
    pub on: NaiveDate,
    /// What the rules said, for an admission.
    pub findings: Vec<Finding>,
    /// How many checks after the end are no longer planned, when it had been closed.
    pub unplanned: usize,
}

/// Makes a move.
///
/// # Errors
/// The move does not exist from where the dossier stands; the day is before its last move or in the future; a
/// reason is missing; for an admission, the rules.
pub fn make(context: &mut Context<'_>, request: &MoveRequest) -> Result<Moved> {
    let kind = match request.step {
        Move::Admit => OperationKind::Admit,
        Move::Reject => OperationKind::Reject,
        Move::Withdraw => OperationKind::Withdraw,
        Move::Suspend => OperationKind::Suspend,
        Move::Resume => OperationKind::Resume,
        _ => OperationKind::Reopen,
    };
    let (now, actor) = (context.now, context.actor.clone());
    let work = |tx: &crate::storage::Tx<'_>| {
        let dossier = find::dossier(**tx, &request.dossier)?;
        let rules = tx.rule_set(dossier.edition)?;
        let Some(to) = dossier.standing.after(request.step) else {
            return Err(impossible(&dossier, request.step));
        };
        let needs_reason =
            matches!(request.step, Move::Reject | Move::Withdraw | Move::Suspend | Move::Reopen);
        let reason = request.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
        if needs_reason && reason.is_none() {
            return Err(reason_needed(request.step, &dossier));
        }
        let today = day_of(now, rules.timezone);
        let on = request.on.unwrap_or(today);
        check_day(on, dossier.since, today)?;
        let mut findings = Vec::new();
        if request.step == Move::Admit {
            let aside = Aside { rules: &request.aside, reason, actor: &actor, on };
            findings = advance::pass(tx, &rules, &dossier, Gate::Admit, &aside)?;
        }
        let body = request.body.as_deref().map(str::trim).filter(|body| !body.is_empty());
        tx.move_dossier(dossier.id, request.step, to, on, body, reason)?;
        let unplanned = match (request.step, dossier.standing.status) {
            (Move::Reopen, Status::Closed) => aftercare::unplan(tx, &dossier)?,
            _ => 0,
        };
        tx.tell("reference", &dossier.reference);
        tx.tell("neighbourhood", &dossier.name);
        tx.tell("on", on);
        Ok(Moved { dossier, to, on, findings, unplanned })
    };
    context.change(Operation::new(kind), work).map(|(moved, _)| moved)
}

/// Candidates of an edition that are to be admitted together.
#[derive(Debug, Clone, Default)]
pub struct AdmitAllRequest {
    /// The edition; the only open one when not said.
    pub edition: Option<String>,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
    /// Who decided.
    pub body: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Leave those candidates that the rules refuse; else one of them refuses all.
    pub skip_refused: bool,
}

/// Candidates that were admitted together.
#[derive(Debug, Clone)]
pub struct AdmittedAll {
    /// The edition.
    pub edition: EditionRow,
    /// Since when.
    pub on: NaiveDate,
    /// References of those that were admitted.
    pub admitted: Vec<String>,
    /// Those that were not, each with the rules that stand in the way.
    pub refused: Vec<Value>,
    /// Rules that only warn, with how many of the admitted they are about.
    pub warned: BTreeMap<String, usize>,
}

/// Admits every candidate of an edition in one operation; each is judged by the rules as when it is admitted alone.
///
/// # Errors
/// The edition is not found; it has no candidates; the day lies before a candidate was handed in, or in the future; the
/// rules stand in the way of one, or of all where those are left.
pub fn admit_all(context: &mut Context<'_>, request: &AdmitAllRequest) -> Result<AdmittedAll> {
    let (now, actor) = (context.now, context.actor.clone());
    let said = |text: &Option<String>| {
        text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let (body, reason) = (said(&request.body), said(&request.reason));
    let work = |tx: &crate::storage::Tx<'_>| {
        let edition = find::edition(**tx, request.edition.as_deref())?;
        let rules = tx.rule_set(edition.id)?;
        let today = day_of(now, rules.timezone);
        let on = request.on.unwrap_or(today);
        let filter = Filter {
            edition: Some(edition.id),
            phase: Some(Phase::Candidate),
            status: Some(Status::Active),
            ..Filter::default()
        };
        let candidates = tx.list(&filter)?;
        if candidates.is_empty() {
            let fact = Fact::new("admit-none").with("edition", &edition.reference);
            return Err(Error::refused(fact, format!("wijk apply --edition {}", edition.reference)));
        }
        let mut all =
            AdmittedAll { edition, on, admitted: Vec::new(), refused: Vec::new(), warned: BTreeMap::new() };
        let mut first_refused = None;
        for candidate in &candidates {
            let dossier = tx.dossier(candidate.id)?;
            check_day(on, dossier.since, today)?;
            let aside = Aside { rules: &[], reason: reason.as_deref(), actor: &actor, on };
            let findings = match advance::pass(tx, &rules, &dossier, Gate::Admit, &aside) {
                Err(Error::Rules { findings, .. }) => {
                    let codes = findings.iter().filter(|finding| finding.blocks());
                    let codes = Value::List(codes.map(|finding| Value::from(&finding.rule)).collect());
                    all.refused.push(Value::aside(&dossier.reference, codes));
                    first_refused.get_or_insert(dossier.reference);
                    continue;
                }
                passed => passed?,
            };
            for finding in findings.iter().filter(|finding| finding.state == State::Broken) {
                *all.warned.entry(finding.rule.clone()).or_default() += 1;
            }
            let Some(to) = dossier.standing.after(Move::Admit) else { continue };
            tx.move_dossier(dossier.id, Move::Admit, to, on, body.as_deref(), reason.as_deref())?;
            all.admitted.push(dossier.reference);
        }
        if let Some(first) = first_refused
            && (!request.skip_refused || all.admitted.is_empty())
        {
            let fact = Fact::new("admit-refused")
                .with("count", all.refused.len())
                .with("all", candidates.len())
                .with_list("dossiers", all.refused.iter().cloned());
            let mut next = vec![format!("wijk check {first}")];
            if !all.admitted.is_empty() {
                next.push(format!("wijk admit --all --edition {} --skip-refused", all.edition.reference));
            }
            return Err(Error::Refused { fact, next });
        }
        tx.tell("edition", &all.edition.reference);
        tx.tell("count", all.admitted.len());
        tx.tell("on", on);
        Ok(all)
    };
    context.change(Operation::new(OperationKind::AdmitAll), work).map(|(all, _)| all)
}

fn reason_needed(step: Move, dossier: &DossierRow) -> Error {
    let fact = Fact::new("error-reason-needed").with_term("move", format!("move-{step}"));
    Error::refused(fact, format!("wijk {step} {} --reason …", dossier.reference))
}
