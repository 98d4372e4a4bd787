//! Appeals: lodged within the edition's term, answered within its term, settled with a reason.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::words::Faults;
use super::{Context, Error, Result, check_day, find};
use crate::domain::dates::day_of;
use crate::domain::decision::{Against, AppealOutcome};
use crate::domain::dossier::lifecycle::{Move, Status};
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::ProjectId;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule_set::{RuleSet, find_named};
use crate::storage::appeal::{AppealRow, NewAppeal, Settled};
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::{Tx, View};

/// An appeal that came in.
#[derive(Debug, Clone)]
pub struct AppealRequest {
    /// The dossier, as typed.
    pub dossier: String,
    /// Against what; what there is to appeal against when not said.
    pub against: Option<Against>,
    /// The project whose decision it is; `None` for all of them.
    pub project: Option<u32>,
    /// On which day it came in; today when not said.
    pub on: Option<NaiveDate>,
    /// Who lodged it, in words: *personal*.
    pub by: Option<String>,
    /// What it says.
    pub grounds: String,
    /// Record it although it came too late.
    pub late: bool,
}

/// How an appeal is settled.
#[derive(Debug, Clone)]
pub struct SettleRequest {
    /// The dossier, as typed.
    pub dossier: String,
    /// Number of the appeal; the only open one when not said.
    pub number: Option<u32>,
    /// How.
    pub outcome: AppealOutcome,
    /// Who settled it: a body of the programme, or another; the body that the edition names when not said.
    pub body: Option<String>,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
    /// Why; needed unless it was withdrawn.
    pub reason: Option<String>,
}

/// An appeal that was recorded or settled.
#[derive(Debug, Clone)]
pub struct Appealed {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// The appeal as it stands.
    pub appeal: AppealRow,
    /// The last day to lodge it, where the edition has a term and the neighbourhood was told.
    pub deadline: Option<NaiveDate>,
}

/// The appeals of a dossier.
///
/// # Errors
/// The dossier is not found.
pub fn of_dossier(view: View<'_>, text: &str) -> Result<(DossierRow, Vec<AppealRow>)> {
    let dossier = find::dossier(view, text)?;
    let appeals = view.appeals(dossier.id)?;
    Ok((dossier, appeals))
}

/// The appeals of an edition, or of all.
///
/// # Errors
/// The edition is not found.
pub fn of_edition(view: View<'_>, edition: Option<&str>) -> Result<(Option<EditionRow>, Vec<AppealRow>)> {
    let edition = edition.map(|text| find::edition(view, Some(text))).transpose()?;
    let appeals = view.appeals_in(edition.as_ref().map(|edition| edition.id))?;
    Ok((edition, appeals))
}

/// Records an appeal.
///
/// # Errors
/// There is nothing of that kind to appeal against; it came too late, unless that is said; the day lies before what it
/// is against, or in the future; there are no grounds.
pub fn add(context: &mut Context<'_>, request: &AppealRequest) -> Result<Appealed> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let dossier = find::dossier(**tx, &request.dossier)?;
        let rules = tx.rule_set(dossier.edition)?;
        let (against, object) = object(**tx, &dossier, request)?;
        let mut faults = Faults::default();
        let grounds = faults.needed("--grounds", Some(&request.grounds));
        let by = request.by.as_deref().and_then(|text| faults.clean("--by", text));
        faults.settle()?;
        let today = day_of(now, rules.timezone);
        let on = request.on.unwrap_or(today);
        check_day(on, object.decided, today)?;
        let terms = &rules.selection.appeals;
        let deadline = object.told.and_then(|told| terms.lodge?.after(told));
        if let Some(last) = deadline.filter(|last| on > *last && !request.late) {
            let fact = Fact::new("appeal-late").with("on", on).with("last", last);
            let next = format!("wijk appeal add {} … --late", dossier.reference);
            return Err(Error::refused(fact, next));
        }
        let number = tx.appeals(dossier.id)?.iter().map(|appeal| appeal.number).max().unwrap_or(0) + 1;
        let new = NewAppeal {
            number,
            against,
            project: object.project,
            lodged: on,
            by,
            grounds,
            due: terms.answer.and_then(|length| length.after(on)),
        };
        tx.insert_appeal(dossier.id, &new)?;
        tx.tell("reference", &dossier.reference);
        tx.tell("number", number);
        tx.tell("against", Value::Term(format!("against-{against}")));
        tx.tell("on", on);
        let appeal = by_number(**tx, &dossier, number)?;
        Ok(Appealed { dossier, rules, appeal, deadline })
    };
    context.change(Operation::new(OperationKind::AddAppeal), work).map(|(appealed, _)| appealed)
}

/// What somebody appeals against.
struct Object {
    project: Option<ProjectId>,
    /// The day on which it was decided.
    decided: NaiveDate,
    /// The day on which the neighbourhood was told.
    told: Option<NaiveDate>,
}

fn object(view: View<'_>, dossier: &DossierRow, request: &AppealRequest) -> Result<(Against, Object)> {
    let rejected = || -> Result<Option<NaiveDate>> {
        if dossier.standing.status != Status::NotAdmitted {
            return Ok(None);
        }
        let events = view.events(dossier.id)?;
        Ok(events.iter().rfind(|event| event.step == Move::Reject).map(|event| event.on))
    };
    let wanted = match request.against {
        Some(against) => against,
        None if request.project.is_some() => Against::Decision,
        None if rejected()?.is_some() => Against::Rejection,
        None if view.found_inadmissible(dossier.id)?.is_some() => Against::Inadmissibility,
        None => Against::Decision,
    };
    let day = match wanted {
        Against::Rejection => rejected()?,
        Against::Inadmissibility => view.found_inadmissible(dossier.id)?.map(|found| found.on),
        Against::Decision => {
            let object = decision(view, dossier, request.project)?;
            return match object {
                Some(object) => Ok((wanted, object)),
                None => Err(nothing(dossier, wanted)),
            };
        }
    };
    // Of a rejection and of an inadmissible roadmap the neighbourhood is told on the day itself.
    match day {
        Some(day) => Ok((wanted, Object { project: None, decided: day, told: Some(day) })),
        None => Err(nothing(dossier, wanted)),
    }
}

fn decision(view: View<'_>, dossier: &DossierRow, project: Option<u32>) -> Result<Option<Object>> {
    let rows = view.decisions(dossier.id)?;
    if let Some(number) = project
        && rows.iter().all(|row| row.number != number)
    {
        return Err(Error::NotFound {
            fact: Fact::new("error-no-project").with("number", number),
            near: rows.iter().map(|row| format!("{}  {}", row.number, row.title)).collect(),
            next: Vec::new(),
        });
    }
    let meant = || {
        let fits = rows.iter().filter(|row| project.is_none_or(|number| row.number == number));
        fits.filter_map(|row| row.decision.as_ref().map(|decision| (row.project, decision)))
    };
    let Some(decided) = meant().map(|(_, decision)| decision.on).min() else { return Ok(None) };
    // Of several decisions the term runs from the last of which the neighbourhood was told.
    let told = match meant().any(|(_, decision)| decision.notified.is_none()) {
        true => None,
        false => meant().filter_map(|(_, decision)| decision.notified).max(),
    };
    let one = project.and_then(|_| meant().next().map(|(project, _)| project));
    Ok(Some(Object { project: one, decided, told }))
}

fn nothing(dossier: &DossierRow, against: Against) -> Error {
    let fact = Fact::new("appeal-nothing")
        .with("reference", &dossier.reference)
        .with_term("against", format!("against-{against}"));
    Error::refused(fact, format!("wijk show {}", dossier.reference))
}

fn by_number(view: View<'_>, dossier: &DossierRow, number: u32) -> Result<AppealRow> {
    let appeals = view.appeals(dossier.id)?;
    match appeals.iter().find(|appeal| appeal.number == number) {
        Some(appeal) => Ok(appeal.clone()),
        None => Err(Error::NotFound {
            fact: Fact::new("appeal-unknown").with("reference", &dossier.reference).with("number", number),
            near: appeals.iter().map(told).collect(),
            next: vec![format!("wijk appeal list {}", dossier.reference)],
        }),
    }
}

/// An appeal on a line: its number and what it says. Who lodged it is left out.
fn told(appeal: &AppealRow) -> String {
    format!("{}  {}", appeal.number, appeal.grounds)
}

/// Settles an appeal.
///
/// # Errors
/// There is no such appeal, or it was settled; the day lies before it came in, or in the future; a reason or a body is
/// missing.
pub fn settle(context: &mut Context<'_>, request: &SettleRequest) -> Result<Appealed> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let dossier = find::dossier(**tx, &request.dossier)?;
        let rules = tx.rule_set(dossier.edition)?;
        let appeal = which(**tx, &dossier, request.number)?;
        if let Some(settled) = &appeal.settled {
            let fact = Fact::new("appeal-settled-already")
                .with("number", appeal.number)
                .with_term("outcome", format!("appeal-{}", settled.outcome))
                .with("on", settled.on);
            return Err(Error::refused(fact, "wijk undo"));
        }
        let mut faults = Faults::default();
        let reason = request.reason.as_deref().and_then(|text| faults.clean("--reason", text));
        let body = request.body.as_deref().and_then(|text| faults.clean("--by", text));
        if reason.is_none() && request.outcome != AppealOutcome::Withdrawn {
            faults.add("--reason", "", Fact::new("appeal-reason"));
        }
        let body = body
            .map(|body| find_named(&rules.bodies, &body).map_or(body, |named| named.code.clone()))
            .or_else(|| rules.selection.appeals.body.clone());
        if body.is_none() && request.outcome != AppealOutcome::Withdrawn {
            faults.add("--by", "", Fact::new("appeal-body"));
        }
        faults.settle()?;
        let today = day_of(now, rules.timezone);
        let on = request.on.unwrap_or(today);
        check_day(on, appeal.lodged, today)?;
        let settled = Settled { outcome: request.outcome, on, body, reason };
        tx.settle_appeal(dossier.id, appeal.id, &settled)?;
        tx.tell("reference", &dossier.reference);
        tx.tell("number", appeal.number);
        tx.tell("outcome", Value::Term(format!("appeal-{}", request.outcome)));
        tx.tell("on", on);
        let appeal = AppealRow { settled: Some(settled), ..appeal };
        Ok(Appealed { dossier, rules, appeal, deadline: None })
    };
    context.change(Operation::new(OperationKind::SettleAppeal), work).map(|(appealed, _)| appealed)
}

fn which(view: View<'_>, dossier: &DossierRow, number: Option<u32>) -> Result<AppealRow> {
    if let Some(number) = number {
        return by_number(view, dossier, number);
    }
    let appeals = view.appeals(dossier.id)?;
    let open: Vec<&AppealRow> = appeals.iter().filter(|appeal| appeal.settled.is_none()).collect();
    match open[..] {
        [only] => Ok(only.clone()),
        _ => {
            let code = if open.is_empty() { "appeal-none-open" } else { "appeal-several-open" };
            Err(Error::NotFound {
                fact: Fact::new(code).with("reference", &dossier.reference),
                near: open.into_iter().map(told).collect(),
                next: vec![format!("wijk appeal list {}", dossier.reference)],
            })
        }
    }
}
