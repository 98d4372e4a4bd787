//! Expertise: asked, booked, used, in half days (B-EX-1, B-EX-2).

mod book;
mod list;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::order::only_in;
use super::words::Faults;
use super::{Context, Error, Result, check_day, find, plan};
use crate::domain::dates::day_of;
use crate::domain::dossier::judge::Finding;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::expertise::{ExpertStatus, MOST_HALF_DAYS};
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::text::tidy;
use crate::storage::dossier::DossierRow;
use crate::storage::expert::{ExpertFilter, ExpertRow, RequestText};
use crate::storage::{Tx, View};

pub use book::{BookInput, Quota, book, quotas};
pub use list::{ListInput, Listed, list};

/// Expertise that is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RequestInput {
    /// The field: code, name in any language, or synonym.
    pub field: String,
    /// The question.
    pub question: String,
    /// How many half days.
    pub half_days: u32,
    /// Number of the project that needs it.
    pub project: Option<u32>,
    /// The day of the request; today when not said.
    pub on: Option<NaiveDate>,
}

/// A request that was changed.
#[derive(Debug, Clone)]
pub struct Changed {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// As it is now.
    pub request: ExpertRow,
    /// What the rules on quotas said of a booking.
    pub findings: Vec<Finding>,
}

/// Asks for expertise.
///
/// # Errors
/// The dossier is not admitted, rests or has ended; there is no such project; all faults of the input.
pub fn request(context: &mut Context<'_>, dossier: &str, input: &RequestInput) -> Result<Changed> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let (dossier, rules) = open_dossier(**tx, dossier)?;
        let today = day_of(now, rules.timezone);
        let on = input.on.unwrap_or(today);
        check_day(on, dossier.submitted.day, today)?;
        if let Some(number) = input.project {
            project(**tx, &dossier, number)?;
        }
        let mut faults = Faults::default();
        let field = faults.word("FIELD", &rules.expertise, "expertise", &input.field);
        if field.is_none() && tidy(&input.field).is_empty() {
            faults.needed("FIELD", None);
        }
        let question = faults.needed("QUESTION", Some(&input.question));
        half_days("--half-days", Some(input.half_days), 1, &mut faults);
        faults.settle()?;
        let text = RequestText {
            project: input.project,
            field: field.unwrap_or_default(),
            question,
            status: ExpertStatus::Requested,
            asked: input.half_days,
            granted: None,
            booked: None,
            used: None,
            requested_on: on,
            planned_on: None,
            ended_on: None,
            outcome: None,
        };
        let number = tx.insert_expert_request(dossier.id, &text)?;
        let request = of_dossier(**tx, &dossier, number)?;
        tell(tx, &request);
        Ok(Changed { dossier, rules, request, findings: Vec::new() })
    };
    context.change(Operation::new(OperationKind::RequestExpert), work).map(|(changed, _)| changed)
}

/// Notes that an expert has been.
///
/// # Errors
/// There is no such request or it has ended; the day lies before the request or in the future; all faults of the
/// input.
pub fn done(
    context: &mut Context<'_>,
    dossier: &str,
    number: u32,
    used: u32,
    outcome: Option<&str>,
    on: Option<NaiveDate>,
) -> Result<Changed> {
    end(context, OperationKind::FinishExpert, dossier, number, on, |request, faults| {
        half_days("--used", Some(used), 0, faults);
        request.text.status = ExpertStatus::Done;
        request.text.used = Some(used);
        request.text.outcome = outcome.and_then(|text| faults.clean("--outcome", text));
    })
}

/// Notes that a request does not go on, with the reason.
///
/// # Errors
/// As [`done`]; there is no reason.
pub fn cancel(
    context: &mut Context<'_>,
    dossier: &str,
    number: u32,
    reason: &str,
    on: Option<NaiveDate>,
) -> Result<Changed> {
    end(context, OperationKind::CancelExpert, dossier, number, on, |request, faults| {
        request.text.status = ExpertStatus::Cancelled;
        request.text.outcome = Some(faults.needed("--reason", Some(reason)));
    })
}

fn end(
    context: &mut Context<'_>,
    kind: OperationKind,
    dossier: &str,
    number: u32,
    on: Option<NaiveDate>,
    work: impl FnOnce(&mut ExpertRow, &mut Faults),
) -> Result<Changed> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let dossier = find::dossier(**tx, dossier)?;
        let rules = tx.rule_set(dossier.edition)?;
        let mut request = of_dossier(**tx, &dossier, number)?;
        still_open(&request)?;
        let today = day_of(now, rules.timezone);
        let on = on.unwrap_or(today);
        let mut faults = Faults::default();
        if on < request.text.requested_on {
            let fact = Fact::new("expert-before-request").with("on", on);
            faults.add("--on", on.to_string(), fact.with("requested", request.text.requested_on));
        } else if on > today {
            faults.add(
                "--on",
                on.to_string(),
                Fact::new("plan-day-future").with("on", on).with("today", today),
            );
        }
        work(&mut request, &mut faults);
        faults.settle()?;
        request.text.ended_on = Some(on);
        tx.change_expert_request(&request)?;
        tell(tx, &request);
        Ok(Changed { dossier, rules, request, findings: Vec::new() })
    };
    context.change(Operation::new(kind), work).map(|(changed, _)| changed)
}

/// The requests of a dossier that something can still come of, for choosing among them.
///
/// # Errors
/// The dossier is not found.
pub fn open(view: View<'_>, dossier: &str) -> Result<(DossierRow, Vec<ExpertRow>)> {
    let dossier = find::dossier(view, dossier)?;
    let filter = ExpertFilter { dossier: Some(dossier.id), ..ExpertFilter::default() };
    let mut requests = view.expert_requests(&filter)?;
    requests.retain(|request| request.text.status.is_open());
    Ok((dossier, requests))
}

/// A dossier for which expertise can be asked and booked, with its rules.
///
/// # Errors
/// The dossier is not found, not admitted, rests or has ended.
pub fn open_dossier(view: View<'_>, dossier: &str) -> Result<(DossierRow, RuleSet)> {
    let dossier = find::dossier(view, dossier)?;
    let phases = [Phase::Preparation, Phase::Selection, Phase::Realisation];
    only_in(&phases, &dossier, "expert-not-now", format!("wijk show {}", dossier.reference))?;
    let rules = view.rule_set(dossier.edition)?;
    Ok((dossier, rules))
}

fn of_dossier(view: View<'_>, dossier: &DossierRow, number: u32) -> Result<ExpertRow> {
    let filter = ExpertFilter { dossier: Some(dossier.id), ..ExpertFilter::default() };
    let requests = view.expert_requests(&filter)?;
    if let Some(found) = requests.iter().find(|request| request.number == number) {
        return Ok(found.clone());
    }
    let near = requests.iter().map(|one| format!("{}  {}", one.number, one.text.question));
    let fact = Fact::new("expert-no-such-request").with("reference", &dossier.reference);
    Err(Error::NotFound {
        fact: fact.with("number", number),
        near: near.collect(),
        next: vec![format!("wijk expert list {}", dossier.reference)],
    })
}

fn project(view: View<'_>, dossier: &DossierRow, number: u32) -> Result<()> {
    let plan = plan::look(view, &dossier.reference, None)?;
    if plan.roadmap.projects.iter().any(|project| project.number == number) {
        return Ok(());
    }
    let reference = &dossier.reference;
    let fact = Fact::new("plan-no-such-project").with("reference", reference).with("number", number);
    let near = plan.roadmap.projects.iter().map(plan::listed).collect();
    Err(Error::NotFound { fact, near, next: vec![format!("wijk plan show {reference}")] })
}

fn still_open(request: &ExpertRow) -> Result<()> {
    if request.text.status.is_open() {
        return Ok(());
    }
    let fact = Fact::new("expert-ended-already")
        .with("reference", &request.reference)
        .with("number", request.number)
        .with_term("status", format!("expert-{}", request.text.status));
    let fact = request.text.ended_on.map_or(fact.clone(), |on| fact.with("on", on));
    Err(Error::refused(fact, format!("wijk expert list {}", request.reference)))
}

fn half_days(flag: &str, days: Option<u32>, least: u32, faults: &mut Faults) {
    if let Some(days) = days.filter(|days| !(least..=MOST_HALF_DAYS).contains(days)) {
        let fact = Fact::new("expert-wrong-half-days").with("least", least).with("most", MOST_HALF_DAYS);
        faults.add(flag, days.to_string(), fact);
    }
}

fn tell(tx: &Tx<'_>, request: &ExpertRow) {
    tx.tell("reference", &request.reference);
    tx.tell("number", request.number);
    tx.tell("field", &request.text.field);
}
