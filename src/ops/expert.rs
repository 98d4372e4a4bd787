//! Expertise: asked, booked, used, in half days (B-EX-1, B-EX-2).

use chrono::NaiveDate;

use super::advance::{Aside, pass};
use super::order::only_in;
use super::words::Faults;
use super::{Context, Error, Result, check_day, find, plan, who};
use crate::domain::dates::day_of;
use crate::domain::dossier::judge::Finding;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::expertise::{ExpertStatus, MOST_HALF_DAYS};
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule::{Check, Gate, Scope};
use crate::domain::programme::rule_set::{RuleSet, find_named};
use crate::domain::text::tidy;
use crate::storage::dossier::DossierRow;
use crate::storage::expert::{ExpertFilter, ExpertRow, RequestText};
use crate::storage::{Tx, View};

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

/// An expert who is booked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BookInput {
    /// Name of the expert; the one who was booked before when not said.
    pub expert: Option<String>,
    /// The expert's firm; empty takes it away.
    pub organisation: Option<String>,
    /// The day.
    pub on: Option<NaiveDate>,
    /// How many half days; those granted or asked when not said.
    pub half_days: Option<u32>,
    /// How many half days are granted; those booked when not said.
    pub granted: Option<u32>,
    /// Codes of rules that are set aside.
    pub aside: Vec<String>,
    /// Why they are.
    pub reason: Option<String>,
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

/// Books an expert, or books anew. The rules on quotas are asked.
///
/// # Errors
/// There is no such request or it has ended; the day lies before the request; more is booked than granted; the
/// rules, unless they are set aside; all faults of the input.
pub fn book(context: &mut Context<'_>, dossier: &str, number: u32, input: &BookInput) -> Result<Changed> {
    let actor = context.actor.clone();
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let (dossier, rules) = open_dossier(**tx, dossier)?;
        let mut request = of_dossier(**tx, &dossier, number)?;
        still_open(&request)?;
        let today = day_of(now, rules.timezone);
        let mut faults = Faults::default();
        let expert = match &input.expert {
            Some(name) => Some(faults.needed("--expert", Some(name))),
            None if request.expert.is_none() => Some(faults.needed("--expert", None)),
            None => None,
        };
        let firm = input.organisation.as_deref().map(|name| faults.clean("--organisation", name));
        half_days("--half-days", input.half_days, 1, &mut faults);
        half_days("--granted", input.granted, 0, &mut faults);
        let text = &mut request.text;
        match input.on.or(text.planned_on) {
            None => drop(faults.needed("--on", None)),
            Some(on) if on < text.requested_on => {
                let fact = Fact::new("expert-before-request").with("on", on);
                faults.add("--on", on.to_string(), fact.with("requested", text.requested_on));
            }
            Some(on) => text.planned_on = Some(on),
        }
        let booked = input.half_days.or(input.granted.filter(|granted| *granted > 0));
        let booked = booked.or(text.booked).or(text.granted.filter(|granted| *granted > 0));
        let booked = booked.unwrap_or(text.asked);
        let granted = input.granted.or(text.granted).unwrap_or(booked);
        // Booking more than was granted before grants it too, unless both are said.
        let granted = if input.granted.is_none() { granted.max(booked) } else { granted };
        if booked > granted {
            let fact =
                Fact::new("expert-booked-over-granted").with("booked", booked).with("granted", granted);
            faults.add("--half-days", booked.to_string(), fact);
        }
        faults.settle()?;
        text.booked = Some(booked);
        text.granted = Some(granted);
        text.status = ExpertStatus::Booked;
        if let Some(name) = expert {
            request.expert = Some(who::expert(tx, &name, &dossier)?);
        }
        match firm {
            Some(Some(name)) => {
                request.organisation = Some(who::firm(tx, &name)?);
            }
            Some(None) => request.organisation = None,
            None => {}
        }
        tx.change_expert_request(&request)?;
        let findings = within_quota(tx, &rules, &dossier, input, &actor, today)?;
        let request = of_dossier(**tx, &dossier, number)?;
        tell(tx, &request);
        Ok(Changed { dossier, rules, request, findings })
    };
    context.change(Operation::new(OperationKind::BookExpert), work).map(|(changed, _)| changed)
}

/// Whether a booking stays within the edition's quotas, as it stands now in the register.
fn within_quota(
    tx: &Tx<'_>,
    rules: &RuleSet,
    dossier: &DossierRow,
    input: &BookInput,
    actor: &str,
    today: NaiveDate,
) -> Result<Vec<Finding>> {
    let reason = input.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    let aside = Aside { rules: &input.aside, reason, actor, on: today };
    pass(tx, rules, dossier, Gate::Book, &aside)
}

/// What remains of a quota.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quota {
    /// Code of the rule that sets it.
    pub rule: String,
    /// Over what it is counted.
    pub per: Scope,
    /// Half days that count: used ones of what is done, else those granted or booked.
    pub counted: u32,
    /// The most.
    pub maximum: u32,
}

impl Quota {
    /// How many half days remain; below zero when a rule was set aside.
    pub fn left(&self) -> i64 {
        i64::from(self.maximum) - i64::from(self.counted)
    }
}

/// The quotas that a dossier is held to, with what remains of each.
///
/// # Errors
/// What the register says.
pub fn quotas(view: View<'_>, dossier: &DossierRow, rules: &RuleSet) -> Result<Vec<Quota>> {
    let at_gate: Vec<_> = rules
        .rules_at(Gate::Book, dossier.track.as_deref(), dossier.tier.as_deref())
        .filter_map(|rule| match rule.check {
            Check::ExpertiseAtMost { maximum, per } => Some((rule.code.clone(), maximum, per)),
            _ => None,
        })
        .collect();
    if at_gate.is_empty() {
        return Ok(Vec::new());
    }
    let facts = view.facts_at(dossier, rules, Gate::Book)?.expertise;
    let quota = |(rule, maximum, per)| {
        let counted = match per {
            Scope::Dossier => facts.dossier,
            Scope::Edition => facts.edition,
        };
        Quota { rule, per, counted, maximum }
    };
    Ok(at_gate.into_iter().map(quota).collect())
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

/// What is asked of a list of requests; all words as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListInput {
    /// Of a dossier.
    pub dossier: Option<String>,
    /// Of an edition.
    pub edition: Option<String>,
    /// For a field.
    pub field: Option<String>,
    /// With a status.
    pub status: Option<ExpertStatus>,
}

/// Requests for expertise.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The dossier, when it is of one.
    pub dossier: Option<DossierRow>,
    /// The requests.
    pub requests: Vec<ExpertRow>,
    /// The rules of every edition that is spoken of.
    pub rules: std::collections::BTreeMap<crate::domain::ids::EditionId, RuleSet>,
}

/// Requests for expertise of a dossier, of an edition or of all.
///
/// # Errors
/// The dossier or edition is not found; the field is not one of the edition's.
pub fn list(view: View<'_>, input: &ListInput) -> Result<Listed> {
    let dossier = input.dossier.as_deref().map(|text| find::dossier(view, text)).transpose()?;
    let edition = match &input.edition {
        Some(text) => Some(find::edition(view, Some(text))?.id),
        None => dossier.as_ref().map(|dossier| dossier.edition),
    };
    let field = input.field.as_deref().map(|text| field(view, edition, text)).transpose()?;
    let filter = ExpertFilter {
        dossier: dossier.as_ref().map(|dossier| dossier.id),
        // The dossier says it already.
        edition: edition.filter(|_| dossier.is_none()),
        field,
        status: input.status,
    };
    let requests = view.expert_requests(&filter)?;
    let mut editions: std::collections::BTreeSet<_> = requests.iter().map(|one| one.edition).collect();
    editions.extend(edition);
    let editions: Vec<_> = editions.into_iter().collect();
    let rules = crate::storage::report::rule_sets(view, &editions)?;
    Ok(Listed { dossier, requests, rules })
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

fn field(view: View<'_>, edition: Option<crate::domain::ids::EditionId>, text: &str) -> Result<String> {
    let editions = match edition {
        Some(edition) => vec![edition],
        None => view.editions()?.iter().map(|edition| edition.id).collect(),
    };
    let all = crate::storage::report::rule_sets(view, &editions)?;
    if let Some(found) = all.values().find_map(|rules| find_named(&rules.expertise, text)) {
        return Ok(found.code.clone());
    }
    // An edition without a list of fields takes any word.
    if all.values().any(|rules| rules.expertise.is_empty()) {
        return Ok(tidy(text));
    }
    let words: Vec<_> = all.into_values().flat_map(|rules| rules.expertise).collect();
    let fact = crate::exchange::unknown_word(&words, "expertise", text);
    Err(Error::invalid(crate::domain::fact::Fault::of("--field", text, fact)))
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

#[cfg(test)]
mod tests;
