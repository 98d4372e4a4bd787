//! The admissibility of a submitted roadmap (B-RM-3): criterion after criterion, then closed. What is missing can be
//! completed: it is opened again, and closed anew.

#[cfg(test)]
mod tests;
mod together;

use chrono::NaiveDate;

use super::order::only_in;
use super::words::Faults;
use super::{Context, Error, Result, advance, check_day, find};
use crate::domain::admissibility::{AdmissibilityOutcome, Assessed, CriterionResult, outcome};
use crate::domain::dates::{Moment, day_of};
use crate::domain::dossier::facts::Facts;
use crate::domain::dossier::judge::{Finding, State};
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::{Fact, Value};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::definition::Named;
use crate::domain::programme::rule::Gate;
use crate::domain::programme::rule_set::{RuleSet, find_named, name_of};
use crate::domain::programme::selection::AdmissibilityCriterion;
use crate::storage::admissibility::{AdmissibilityListed, AdmissibilityRow};
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::{Tx, View};

pub use together::{Together, Whose, assess_together};

/// The admissibility of a dossier's roadmap, with what belongs to reading it.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// What was written of it.
    pub row: AdmissibilityRow,
    /// The criteria for its track, each with what was found of it.
    pub criteria: Vec<(AdmissibilityCriterion, Option<Assessed>)>,
}

/// What the register knows of a dossier beside its criteria.
#[derive(Debug, Clone)]
pub struct Known {
    /// Its facts.
    pub facts: Facts,
    /// The rules at submission that are broken or were set aside.
    pub findings: Vec<Finding>,
}

impl Sheet {
    /// The criteria that are still to be assessed.
    pub fn open(&self) -> impl Iterator<Item = &AdmissibilityCriterion> {
        self.criteria.iter().filter(|(_, found)| found.is_none()).map(|(criterion, _)| criterion)
    }

    /// The criteria that are not met, each with the reason.
    pub fn unmet(&self) -> impl Iterator<Item = (&AdmissibilityCriterion, &Assessed)> {
        let found = self.criteria.iter().filter_map(|(criterion, found)| Some((criterion, found.as_ref()?)));
        found.filter(|(_, found)| found.result == CriterionResult::Unmet)
    }

    fn vocabulary(&self) -> Vec<Named> {
        let word = |(criterion, _): &(AdmissibilityCriterion, Option<Assessed>)| Named {
            code: criterion.code.clone(),
            name: criterion.name.clone(),
            synonyms: Vec::new(),
            summary: None,
        };
        self.criteria.iter().map(word).collect()
    }
}

/// The admissibility of a dossier's roadmap.
///
/// # Errors
/// Not found; no roadmap was submitted; the edition names no criteria for its track.
pub fn look(view: View<'_>, text: &str) -> Result<Sheet> {
    let dossier = find::dossier(view, text)?;
    let rules = view.rule_set(dossier.edition)?;
    let Some(row) = view.admissibility(dossier.id)? else {
        let fact = Fact::new("admissibility-not-submitted")
            .with("reference", &dossier.reference)
            .with("neighbourhood", &dossier.name);
        return Err(Error::refused(fact, format!("wijk check {}", dossier.reference)));
    };
    let (themes, items) = (view.themes(dossier.id)?, view.menu_items(dossier.id)?);
    let named = rules.selection.admissibility_for(dossier.track.as_deref(), &themes, &items);
    let found = |code: &str| row.assessed.iter().find(|one| one.criterion == code).cloned();
    let criteria: Vec<_> = named.map(|one| (one.clone(), found(&one.code))).collect();
    if criteria.is_empty() {
        let fact = Fact::new("admissibility-no-criteria").with("edition", &rules.reference);
        return Err(Error::refused(fact, format!("wijk edition show {}", rules.reference)));
    }
    Ok(Sheet { dossier, rules, row, criteria })
}

/// What the register knows beside the criteria of a sheet.
///
/// # Errors
/// The register's.
pub fn known(view: View<'_>, sheet: &Sheet) -> Result<Known> {
    let facts = view.facts_at(&sheet.dossier, &sheet.rules, Gate::Submit)?;
    let mut findings = advance::findings(view, &sheet.rules, &sheet.dossier, Gate::Submit, &[])?;
    findings.retain(|finding| finding.state != State::Met);
    Ok(Known { facts, findings })
}

/// What was found of a criterion, as it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// Where it was typed: a flag.
    pub place: &'static str,
    /// The criterion, by code or name.
    pub criterion: String,
    /// What was found.
    pub result: CriterionResult,
    /// Why.
    pub reason: Option<String>,
}

/// Criteria that were assessed.
#[derive(Debug, Clone)]
pub struct Changed {
    /// How it stands now.
    pub sheet: Sheet,
    /// What was written now.
    pub written: Vec<Assessed>,
    /// The day.
    pub on: NaiveDate,
}

/// Writes down what was found of criteria.
///
/// # Errors
/// As [`look`]; the dossier is not in selection; it is closed; an unknown criterion, one named twice, an unmet one
/// without a reason: every fault; a day before the submission or to come.
pub fn assess(
    context: &mut Context<'_>,
    text: &str,
    judged: &[Judged],
    on: Option<NaiveDate>,
) -> Result<Changed> {
    let (now, actor) = (context.now, context.actor.clone());
    let work = |tx: &Tx<'_>| {
        let changed = assess_one(tx, (now, &actor), text, judged, false, on)?;
        tx.tell("reference", &changed.sheet.dossier.reference);
        tx.tell("neighbourhood", &changed.sheet.dossier.name);
        tx.tell("count", changed.written.len());
        Ok(changed)
    };
    context.change(Operation::new(OperationKind::AssessAdmissibility), work).map(|(changed, _)| changed)
}

/// Writes down what was found of criteria of one roadmap; with the rest, all that nothing was found of is met.
fn assess_one(
    tx: &Tx<'_>,
    (now, actor): (Moment, &str),
    text: &str,
    judged: &[Judged],
    rest: bool,
    on: Option<NaiveDate>,
) -> Result<Changed> {
    let sheet = in_selection(tx, text, Some(now))?;
    still_open(&sheet)?;
    let today = day_of(now, sheet.rules.timezone);
    let on = on.unwrap_or(today);
    check_day(on, sheet.row.submitted_on, today)?;
    let mut written = read(&sheet, judged, on, actor)?;
    if rest {
        let named: Vec<String> = written.iter().map(|one| one.criterion.clone()).collect();
        let left = sheet.open().filter(|criterion| !named.contains(&criterion.code));
        written.extend(left.map(|criterion| Assessed {
            criterion: criterion.code.clone(),
            result: CriterionResult::Met,
            reason: None,
            on,
            actor: actor.to_owned(),
        }));
    }
    for one in &written {
        tx.put_assessed(sheet.dossier.id, sheet.row.roadmap, one)?;
    }
    Ok(Changed { sheet: look(**tx, &sheet.dossier.reference)?, written, on })
}

fn read(sheet: &Sheet, judged: &[Judged], on: NaiveDate, actor: &str) -> Result<Vec<Assessed>> {
    let vocabulary = sheet.vocabulary();
    let mut faults = Faults::default();
    let mut written: Vec<Assessed> = Vec::new();
    for one in judged {
        let reason = one.reason.as_deref().and_then(|reason| faults.clean(one.place, reason));
        let before = written.len();
        if let Some(code) = faults.word(one.place, &vocabulary, "admissibility", &one.criterion) {
            if written.iter().any(|known| known.criterion == code) {
                faults.add(one.place, &one.criterion, Fact::new("admissibility-twice"));
            } else if one.result == CriterionResult::Unmet && reason.is_none() {
                let name = &name_of(&vocabulary, &code);
                faults.add(one.place, &code, Fact::new("admissibility-reason-needed").with("name", name));
            } else {
                written.push(Assessed {
                    criterion: code,
                    result: one.result,
                    reason,
                    on,
                    actor: actor.to_owned(),
                });
            }
        } else if written.len() == before && one.criterion.trim().is_empty() {
            faults.add(one.place, "", Fact::new("plan-text-needed"));
        }
    }
    faults.settle()?;
    Ok(written)
}

/// Closes the admissibility: inadmissible as soon as one criterion is unmet, with all of them as the reason.
///
/// # Errors
/// As [`look`]; the dossier is not in selection; it is closed already; a criterion is open: all of them; a day before
/// the submission or to come.
pub fn close(
    context: &mut Context<'_>,
    text: &str,
    body: Option<&str>,
    on: Option<NaiveDate>,
) -> Result<Sheet> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let sheet = close_one(tx, now, text, body, on)?;
        tell_closed(tx, &sheet);
        Ok(sheet)
    };
    context.change(Operation::new(OperationKind::CloseAdmissibility), work).map(|(sheet, _)| sheet)
}

fn tell_closed(tx: &Tx<'_>, sheet: &Sheet) {
    let Some((came, on)) = sheet.row.closed else { return };
    tx.tell("reference", &sheet.dossier.reference);
    tx.tell("neighbourhood", &sheet.dossier.name);
    tx.tell("outcome", Value::Term(format!("admissibility-{came}")));
    tx.tell("on", on);
}

/// Closes the admissibility of one roadmap.
fn close_one(
    tx: &Tx<'_>,
    now: Moment,
    text: &str,
    body: Option<&str>,
    on: Option<NaiveDate>,
) -> Result<Sheet> {
    let sheet = in_selection(tx, text, Some(now))?;
    let dossier = &sheet.dossier;
    let reference = &dossier.reference;
    still_open(&sheet)?;
    let open: Vec<&AdmissibilityCriterion> = sheet.open().collect();
    if !open.is_empty() {
        let fact = Fact::new("admissibility-still-open")
            .with("reference", reference)
            .with("neighbourhood", &dossier.name)
            .with("count", open.len())
            .with_list("criteria", open.iter().map(|criterion| &criterion.name));
        return Err(Error::refused(fact, format!("wijk admissibility assess {reference}")));
    }
    let today = day_of(now, sheet.rules.timezone);
    let last = sheet.row.assessed.iter().map(|one| one.on).max().unwrap_or(sheet.row.submitted_on);
    let on = on.unwrap_or(today);
    check_day(on, last, today)?;
    let came = outcome(sheet.criteria.iter().filter_map(|(_, found)| Some(found.as_ref()?.result)));
    let why = |(criterion, found): (&AdmissibilityCriterion, &Assessed)| {
        format!("{}: {}", criterion.code, found.reason.as_deref().unwrap_or_default())
    };
    let reasons: Vec<String> = sheet.unmet().map(why).collect();
    let reason = (!reasons.is_empty()).then(|| reasons.join("; "));
    let mut faults = Faults::default();
    let body = body.and_then(|body| faults.clean("--by", body));
    faults.settle()?;
    let body = body.map(|body| match find_named(&sheet.rules.bodies, &body) {
        Some(known) => known.code.clone(),
        None => body,
    });
    let closed = Some((came, on));
    tx.close_admissibility(dossier.id, sheet.row.roadmap, closed, body.as_deref(), reason.as_deref())?;
    look(**tx, reference)
}

/// Opens a closed admissibility again: the file was completed, or a mistake is to be mended. What was found stays.
///
/// # Errors
/// As [`look`]; the dossier is not in selection; it is not closed; no reason; a project was decided already.
pub fn reopen(context: &mut Context<'_>, text: &str, reason: Option<&str>) -> Result<Sheet> {
    let work = |tx: &Tx<'_>| {
        let sheet = in_selection(tx, text, None)?;
        let reference = &sheet.dossier.reference;
        if sheet.row.closed.is_none() {
            let fact = Fact::new("admissibility-not-closed").with("reference", reference);
            return Err(Error::refused(fact, format!("wijk admissibility show {reference}")));
        }
        let mut faults = Faults::default();
        let reason = faults.needed("--reason", reason);
        faults.settle()?;
        let projects = tx.facts_at(&sheet.dossier, &sheet.rules, Gate::Award)?.projects;
        if let Some(decided) = projects.iter().find(|project| project.decision.is_some()) {
            let fact = Fact::new("admissibility-decided").with("title", &decided.title);
            return Err(Error::refused(fact, format!("wijk log {reference}")));
        }
        tx.close_admissibility(sheet.dossier.id, sheet.row.roadmap, None, None, Some(&reason))?;
        tx.tell("reference", reference);
        tx.tell("neighbourhood", &sheet.dossier.name);
        look(**tx, reference)
    };
    context.change(Operation::new(OperationKind::ReopenAdmissibility), work).map(|(sheet, _)| sheet)
}

/// The dossiers of an edition whose roadmap was submitted, and how far each is.
///
/// # Errors
/// The edition is not found.
pub fn list(
    view: View<'_>,
    edition: Option<&str>,
) -> Result<(EditionRow, RuleSet, Vec<AdmissibilityListed>)> {
    let edition = find::edition(view, edition)?;
    let rules = view.rule_set(edition.id)?;
    let listed = view.admissibilities(edition.id)?;
    Ok((edition, rules, listed))
}

/// The sheet of a dossier in selection; a version of the roadmap that was begun in it is frozen `now`.
fn in_selection(tx: &Tx<'_>, text: &str, now: Option<Moment>) -> Result<Sheet> {
    let dossier = find::dossier(**tx, text)?;
    let next = format!("wijk admissibility show {}", dossier.reference);
    only_in(&[Phase::Selection], &dossier, "admissibility-not-now", next)?;
    if let Some(now) = now {
        let rules = tx.rule_set(dossier.edition)?;
        super::plan::freeze_open(tx, &dossier, &rules, day_of(now, rules.timezone))?;
    }
    look(**tx, &dossier.reference)
}

fn still_open(sheet: &Sheet) -> Result<()> {
    let Some((came, on)) = sheet.row.closed else { return Ok(()) };
    let reference = &sheet.dossier.reference;
    let fact = Fact::new("admissibility-closed-already")
        .with("reference", reference)
        .with("neighbourhood", &sheet.dossier.name)
        .with_term("outcome", format!("admissibility-{came}"))
        .with("on", on);
    Err(Error::refused(fact, format!("wijk admissibility reopen {reference} --reason …")))
}

/// Whether a dossier ends because its roadmap is inadmissible: then its projects are not decided one by one (B-RM-3).
///
/// # Errors
/// The register's.
pub(super) fn inadmissible(view: View<'_>, dossier: &DossierRow) -> Result<Option<AdmissibilityRow>> {
    let row = view.admissibility(dossier.id)?;
    Ok(row.filter(|row| row.closed.is_some_and(|(came, _)| came == AdmissibilityOutcome::Inadmissible)))
}
