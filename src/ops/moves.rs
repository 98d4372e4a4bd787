//! The moves of a dossier that no gate of the edition guards, and admission: admit, reject, withdraw, suspend,
//! resume, reopen.

use chrono::NaiveDate;

use super::advance::{self, Aside};
use super::order::impossible;
use super::{Context, Error, Result, aftercare, check_day, find};
use crate::domain::dates::day_of;
use crate::domain::dossier::judge::Finding;
use crate::domain::dossier::lifecycle::{Move, Standing, Status};
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule::Gate;
use crate::storage::dossier::DossierRow;

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

fn reason_needed(step: Move, dossier: &DossierRow) -> Error {
    let fact = Fact::new("error-reason-needed").with_term("move", format!("move-{step}"));
    Error::refused(fact, format!("wijk {step} {} --reason …", dossier.reference))
}
