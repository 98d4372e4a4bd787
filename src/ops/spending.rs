//! What acts on the start fund and on expenses have in common: what is left of a fund, and the rules at a gate with what is
//! set aside for that one act.

use std::collections::HashMap;
use std::rc::Rc;

use chrono::NaiveDate;

use super::advance::{Aside, check_aside};
use super::order::stands_still;
use super::{Error, Result, find, ledger};
use crate::domain::dates::{Moment, day_of};
use crate::domain::dossier::facts::Facts;
use crate::domain::dossier::judge::{Finding, State, judge};
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::Fact;
use crate::domain::ids::EditionId;
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::programme::rule::Gate;
use crate::domain::programme::rule_set::RuleSet;
pub use crate::domain::spending::Left;
use crate::storage::dossier::{DossierRow, OverrideRow};
use crate::storage::{Tx, View};

/// A dossier whose money is looked at, and the rules of its edition.
#[derive(Debug, Clone)]
pub struct Place {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition; those of many dossiers share them.
    pub rules: Rc<RuleSet>,
    /// Today, where it is.
    pub today: NaiveDate,
}

/// The rules of editions that were read already.
pub type KnownRules = HashMap<EditionId, Rc<RuleSet>>;

/// Finds a dossier for reading.
///
/// # Errors
/// Not found.
pub fn place(view: View<'_>, text: &str, now: Moment) -> Result<Place> {
    place_among(view, text, now, &mut KnownRules::new())
}

/// As [`place`], one of many: the rules of an edition are read once.
///
/// # Errors
/// As [`place`].
pub fn place_among(view: View<'_>, text: &str, now: Moment, known: &mut KnownRules) -> Result<Place> {
    let dossier = find::dossier(view, text)?;
    let rules = match known.get(&dossier.edition) {
        Some(rules) => Rc::clone(rules),
        None => {
            let rules = Rc::new(view.rule_set(dossier.edition)?);
            known.insert(dossier.edition, Rc::clone(&rules));
            rules
        }
    };
    let today = day_of(now, rules.timezone);
    Ok(Place { dossier, rules, today })
}

/// Finds a dossier whose money can move: it was admitted, and has not ended.
///
/// # Errors
/// Not found; it is a candidate or has ended.
pub fn running(view: View<'_>, text: &str, now: Moment) -> Result<Place> {
    let place = place(view, text, now)?;
    let standing = place.dossier.standing;
    if standing.status.is_over() || standing.phase == Phase::Candidate {
        return Err(stands_still(&place.dossier));
    }
    Ok(place)
}

/// How a fund of a dossier stands.
///
/// # Errors
/// What the register says.
pub fn left(view: View<'_>, place: &Place, fund: Fund) -> Result<Left> {
    let grant = ledger::grant(view, &place.rules, &place.dossier, fund)?;
    let entitled: Cents = grant.entitled().into_iter().sum();
    Ok(Left {
        fund,
        awarded: grant.total(),
        spent: view.spent_of(place.dossier.id, fund)?,
        paid: grant.net_paid(),
        left: Cents(grant.total().minus(grant.accepted_in_all()).0.max(0)),
        unpaid: Cents(entitled.minus(grant.net_paid()).0.max(0)),
        settled: grant.settled.is_some(),
    })
}

/// Refuses where the account of a fund is settled: from then on its expenses stand.
///
/// # Errors
/// It is.
pub fn not_settled(view: View<'_>, place: &Place, fund: Fund) -> Result<()> {
    if view.flows_of(place.dossier.id, fund)?.settled.is_none() {
        return Ok(());
    }
    let reference = &place.dossier.reference;
    let fact = Fact::new("expense-settled")
        .with("reference", reference)
        .with("neighbourhood", &place.dossier.name)
        .with_term("fund", fund.term());
    Err(Error::refused(fact, format!("wijk settle {reference} --reopen --reason …")))
}

/// Refuses where the books of the edition are locked up to a day, or later.
///
/// # Errors
/// They are.
pub fn books_open(view: View<'_>, place: &Place, on: NaiveDate) -> Result<()> {
    ledger::is_open(view, &view.edition_by_id(place.dossier.edition)?, on)
}

/// The verdicts of the rules at a gate that are broken; what is set aside counts.
pub(super) fn broken(rules: &RuleSet, gate: Gate, facts: &Facts, aside: &[String]) -> Vec<Finding> {
    let mut findings = judge(rules, gate, facts, aside);
    findings.retain(|finding| finding.state != State::Met);
    findings
}

/// Holds the rules at a gate, with what is set aside for this one act; `each` are the facts of each thing that the act is
/// about, with what names it where there are several. Gives what is broken and does not stand in the way.
pub(super) fn hold(
    tx: &Tx<'_>,
    place: &Place,
    gate: Gate,
    each: &[(Option<String>, Facts)],
    aside: &Aside<'_>,
) -> Result<Vec<Finding>> {
    let all: Vec<Finding> =
        each.iter().flat_map(|(_, facts)| judge(&place.rules, gate, facts, &[])).collect();
    check_aside(&place.rules, &worst(all), aside)?;
    let mut each_found = Vec::new();
    for (name, facts) in each {
        let findings = broken(&place.rules, gate, facts, aside.rules);
        each_found.extend(findings.into_iter().map(|finding| (name.clone(), finding)));
    }
    let mut found: Vec<Finding> = once(each_found).into_iter().map(named).collect();
    if found.iter().any(Finding::blocks) {
        let wanted = Fact::new(if gate == Gate::Fund { "error-rules-fund" } else { "error-rules-expense" })
            .with("reference", &place.dossier.reference)
            .with("neighbourhood", &place.dossier.name)
            .with("count", found.iter().filter(|finding| finding.blocks()).count());
        return Err(Error::Rules { wanted, findings: found });
    }
    for code in aside.rules {
        let over = OverrideRow {
            rule: place.rules.rule(code).map_or_else(|| code.clone(), |rule| rule.code.clone()),
            gate,
            reason: aside.reason.unwrap_or_default().to_owned(),
            on: aside.on,
            actor: aside.actor.to_owned(),
        };
        tx.insert_override(place.dossier.id, &over)?;
        tx.tell("rule", &over.rule);
    }
    found.retain(|finding| finding.state == State::Broken);
    Ok(found)
}

/// What is found of several things alike stands there once, without the name of one of them.
pub fn once(all: Vec<(Option<String>, Finding)>) -> Vec<(Option<String>, Finding)> {
    let mut found: Vec<(Option<String>, Finding)> = Vec::new();
    for (name, finding) in all {
        let same = |(_, known): &&mut (Option<String>, Finding)| {
            known.rule == finding.rule && known.fact == finding.fact
        };
        match found.iter_mut().find(same) {
            Some((known, _)) => *known = None,
            None => found.push((name, finding)),
        }
    }
    found
}

/// The code of the rule, after the name of what it is about.
fn named((name, mut finding): (Option<String>, Finding)) -> Finding {
    if let Some(name) = name {
        finding.rule = format!("{name} {}", finding.rule);
    }
    finding
}

/// Each rule once: broken where it is so for anything.
fn worst(all: Vec<Finding>) -> Vec<Finding> {
    let mut once: Vec<Finding> = Vec::new();
    for finding in all {
        match once.iter_mut().find(|known| known.rule == finding.rule) {
            Some(known) if known.state == State::Met => *known = finding,
            Some(_) => {}
            None => once.push(finding),
        }
    }
    once
}
