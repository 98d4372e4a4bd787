//! Booking an expert, within the quotas of the edition.

use chrono::NaiveDate;

use super::{Changed, half_days, of_dossier, open_dossier, still_open, tell};
use crate::domain::dates::day_of;
use crate::domain::dossier::judge::Finding;
use crate::domain::expertise::ExpertStatus;
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule::{Check, Gate, Scope};
use crate::domain::programme::rule_set::RuleSet;
use crate::ops::advance::{Aside, pass};
use crate::ops::words::Faults;
use crate::ops::{Context, Result, who};
use crate::storage::dossier::DossierRow;
use crate::storage::{Tx, View};

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
