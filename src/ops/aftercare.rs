//! Checks after the end (L-6): planned when a dossier is closed, or by hand; done; taken away when it is taken up again.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::progress::{Realised, read};
use super::spending::{Place, place};
use super::words::Faults;
use super::{Context, Error, Result, check_day};
use crate::domain::aftercare::{CheckResult, completion};
use crate::domain::dates::Moment;
use crate::domain::dossier::lifecycle::Status;
use crate::domain::evaluation::Outcome;
use crate::domain::fact::{Fact, Fault};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule_set::RuleSet;
use crate::storage::aftercare::{Aftercare, AftercareFilter, AftercareRow, Found, Looked};
use crate::storage::dossier::DossierRow;
use crate::storage::{Tx, View};

/// A check that is planned by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AftercareInput {
    /// Number of the project; `None`: the whole dossier.
    pub project: Option<u32>,
    /// What is looked at.
    pub what: String,
    /// On which day.
    pub due: NaiveDate,
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundInput {
    /// Whether it is still there.
    pub result: CheckResult,
    /// What is said with it.
    pub note: Option<String>,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
}

/// A check that was planned or done.
#[derive(Debug, Clone)]
pub struct Cared {
    /// The dossier, its rules and today.
    pub place: Place,
    /// Its number.
    pub number: u32,
    /// What it is.
    pub check: Aftercare,
    /// Title of its project.
    pub title: Option<String>,
}

/// Plans the checks of the edition for a dossier that is closed, and gives how many were planned. What was done before it
/// was taken up again is not planned twice.
pub(super) fn plan(
    tx: &Tx<'_>,
    dossier: &DossierRow,
    rules: &RuleSet,
    closed_on: NaiveDate,
) -> Result<usize> {
    let mut planned = 0;
    let mut checks = rules.realisation.aftercare_for(dossier.track.as_deref()).peekable();
    if checks.peek().is_none() {
        return Ok(planned);
    }
    let place = Place { dossier: dossier.clone(), rules: rules.clone().into(), today: closed_on };
    let realised = read(**tx, place)?;
    let evaluated = tx.evaluation(dossier.id)?.map(|evaluation| evaluation.held_on);
    let filter = AftercareFilter { dossier: Some(dossier.id), ..AftercareFilter::default() };
    let known = tx.aftercare(&filter)?;
    for check in checks {
        let made = |outcome| matches!(outcome, Some(Outcome::Done | Outcome::Partly));
        for project in realised.projects.iter().filter(|one| made(one.outcome) && !one.dropped) {
            let looked = Looked::Check(check.code.clone());
            let same =
                |row: &AftercareRow| row.check.project == Some(project.number) && row.check.looked == looked;
            if known.iter().any(same) {
                continue;
            }
            let completed = completed(&realised, Some(project.number), evaluated, closed_on);
            let Some(due) = check.after.after(completed) else { continue };
            let new = Aftercare { project: Some(project.number), looked, due, done: None };
            tx.insert_aftercare(dossier.id, &new)?;
            planned += 1;
        }
    }
    Ok(planned)
}

/// Takes away what was planned when a dossier was closed and not done before it was taken up again.
pub(super) fn unplan(tx: &Tx<'_>, dossier: &DossierRow) -> Result<usize> {
    Ok(tx.remove_open_aftercare(dossier.id)?)
}

fn completed(
    realised: &Realised,
    project: Option<u32>,
    evaluated: Option<NaiveDate>,
    closed: NaiveDate,
) -> NaiveDate {
    let steps = realised.steps.iter().filter(|step| project.is_none_or(|number| step.project == number));
    completion(steps.map(|step| step.days.done_on), evaluated, closed)
}

/// Plans a check by hand.
///
/// # Errors
/// The dossier is not closed; there is no such project; all faults of the input.
pub fn add(context: &mut Context<'_>, text: &str, input: &AftercareInput) -> Result<Cared> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let place = place(**tx, text, now)?;
        if place.dossier.standing.status != Status::Closed {
            return Err(not_closed(&place.dossier));
        }
        let realised = read(**tx, place)?;
        let title = input.project.map(|number| realised.project(number)).transpose()?;
        let title = title.map(|project| project.title.clone());
        let mut faults = Faults::default();
        let what = faults.needed("--what", Some(&input.what));
        let completed = since(**tx, &realised, input.project)?;
        if input.due < completed {
            let fact = Fact::new("aftercare-before-completion").with("completed", completed);
            faults.add("--on", input.due.to_string(), fact);
        }
        faults.settle()?;
        let check =
            Aftercare { project: input.project, looked: Looked::ByHand(what), due: input.due, done: None };
        let number = tx.insert_aftercare(realised.place.dossier.id, &check)?;
        tell(tx, &realised.place, number);
        Ok(Cared { place: realised.place, number, check, title })
    };
    context.change(Operation::new(OperationKind::AddAftercare), work).map(|(cared, _)| cared)
}

/// The day on which what is looked at was completed.
fn since(view: View<'_>, realised: &Realised, project: Option<u32>) -> Result<NaiveDate> {
    let dossier = &realised.place.dossier;
    let evaluated = view.evaluation(dossier.id)?.map(|evaluation| evaluation.held_on);
    Ok(completed(realised, project, evaluated, dossier.since))
}

fn not_closed(dossier: &DossierRow) -> Error {
    let reference = &dossier.reference;
    let fact = Fact::new("aftercare-not-closed")
        .with("reference", reference)
        .with("neighbourhood", &dossier.name)
        .with_term("standing", dossier.standing.term());
    let verb = if dossier.standing.status == Status::Active { "check" } else { "show" };
    Error::refused(fact, format!("wijk {verb} {reference}"))
}

/// Records what a check found.
///
/// # Errors
/// There is none of that number, or it was done already; the day lies before the completion, or in the future.
pub fn done(context: &mut Context<'_>, text: &str, number: u32, input: &FoundInput) -> Result<Cared> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let place = place(**tx, text, now)?;
        let reference = place.dossier.reference.clone();
        let rows =
            tx.aftercare(&AftercareFilter { dossier: Some(place.dossier.id), ..AftercareFilter::default() })?;
        let Some(row) = rows.iter().find(|row| row.number == number) else {
            return Err(Error::NotFound {
                fact: Fact::new("aftercare-none").with("reference", &reference).with("number", number),
                near: rows.iter().map(|row| format!("{}  {}", row.number, row.check.due)).collect(),
                next: vec![format!("wijk aftercare list {reference}")],
            });
        };
        if let Some(found) = &row.check.done {
            let fact = Fact::new("aftercare-done-already").with("number", number).with("on", found.on);
            return Err(Error::refused(fact, "wijk undo"));
        }
        let realised = read(**tx, place)?;
        let completed = since(**tx, &realised, row.check.project)?;
        let on = input.on.unwrap_or(realised.place.today);
        if on < completed {
            let fact = Fact::new("aftercare-before-completion").with("completed", completed);
            return Err(Error::invalid(Fault::of("--on", on.to_string(), fact)));
        }
        check_day(on, completed, realised.place.today)?;
        let mut faults = Faults::default();
        let note = input.note.as_deref().and_then(|note| faults.clean("--note", note));
        faults.settle()?;
        let found = Found { on, result: input.result, note };
        tx.finish_aftercare(realised.place.dossier.id, number, &found)?;
        tell(tx, &realised.place, number);
        let check = Aftercare { done: Some(found), ..row.check.clone() };
        let title = realised.projects.iter().find(|one| Some(one.number) == check.project);
        let title = title.map(|project| project.title.clone());
        Ok(Cared { place: realised.place, number, check, title })
    };
    context.change(Operation::new(OperationKind::FinishAftercare), work).map(|(cared, _)| cared)
}

fn tell(tx: &Tx<'_>, place: &Place, number: u32) {
    tx.tell("reference", &place.dossier.reference);
    tx.tell("number", number);
}

/// Checks: of a dossier, or of all.
///
/// # Errors
/// The dossier is not found.
pub fn list(
    view: View<'_>,
    text: Option<&str>,
    open: bool,
    until: Option<NaiveDate>,
    now: Moment,
) -> Result<(Option<Place>, Vec<AftercareRow>)> {
    let place = text.map(|text| place(view, text, now)).transpose()?;
    let dossier = place.as_ref().map(|place| place.dossier.id);
    Ok((place, view.aftercare(&AftercareFilter { dossier, open, until })?))
}
