//! Visits of the coach: planned, reported on, moved, cancelled; and what every coach has on hand (B-CO-1, B-CO-2).

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::action::{agree, running};
use super::words::Faults;
use super::{Context, Error, Result, find};
use crate::domain::action::Agreed;
use crate::domain::dates::{Moment, day_of};
use crate::domain::dossier::lifecycle::Move;
use crate::domain::fact::Fact;
use crate::domain::ids::PersonId;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::person::RoleKind;
use crate::storage::action::{ActionRow, Origin};
use crate::storage::dossier::DossierRow;
use crate::storage::visit::{LoadRow, VisitRow, VisitText};
use crate::storage::{Tx, View};

/// What is said of a visit; `None` leaves as it is, empty notes take away what was noted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VisitInput {
    /// The day; today for a new one when not said.
    pub on: Option<NaiveDate>,
    /// How long it took, from 1 to 1,440; a new one without is planned.
    pub minutes: Option<u32>,
    /// What it is about.
    pub subject: Option<String>,
    /// What there was to note.
    pub notes: Option<String>,
    /// What was agreed.
    pub actions: Vec<Agreed>,
}

/// A visit that was changed.
#[derive(Debug, Clone)]
pub struct Changed {
    /// The dossier.
    pub dossier: DossierRow,
    /// The visit as it is now, or as it was before it went.
    pub visit: VisitRow,
    /// What was agreed at it just now.
    pub actions: Vec<ActionRow>,
    /// How many agreed actions stay without it, when it went.
    pub kept: usize,
    /// The day that it is.
    pub today: NaiveDate,
}

/// A dossier that can be visited.
#[derive(Debug, Clone)]
pub struct Ready {
    /// The dossier.
    pub dossier: DossierRow,
    /// The coach on that day.
    pub coach: (PersonId, String),
    /// The day.
    pub on: NaiveDate,
    /// The day that it is.
    pub today: NaiveDate,
}

/// Whether a coach can visit a dossier on a day, today when it is not said.
///
/// # Errors
/// The dossier is not found, has ended, or was not admitted by then; it had no coach on that day.
pub fn ready(view: View<'_>, dossier: &str, on: Option<NaiveDate>, now: Moment) -> Result<Ready> {
    let dossier = running(view, dossier)?;
    let today = day_of(now, view.rule_set(dossier.edition)?.timezone);
    let on = on.unwrap_or(today);
    let coach = coach_on(view, &dossier, on)?;
    Ok(Ready { dossier, coach, on, today })
}

fn coach_on(view: View<'_>, dossier: &DossierRow, on: NaiveDate) -> Result<(PersonId, String)> {
    let reference = &dossier.reference;
    let events = view.events(dossier.id)?;
    let Some(admitted) = events.iter().find(|event| event.step == Move::Admit) else {
        let fact = Fact::new("coach-not-admitted").with("reference", reference);
        let fact = fact.with("neighbourhood", &dossier.name);
        return Err(Error::refused(fact, format!("wijk admit {reference}")));
    };
    if on < admitted.on {
        let fact = Fact::new("coach-before-admission").with("reference", reference).with("on", on);
        return Err(Error::refused(fact.with("admitted", admitted.on), format!("--on {}", admitted.on)));
    }
    let roles = view.roles(dossier.id)?.into_iter().filter(|role| role.kind == RoleKind::Coach);
    let terms: Vec<_> = roles.collect();
    // Where one came on the day on which the other left, the new one visits.
    let there = terms.iter().filter(|term| term.from <= on && term.to.is_none_or(|to| on <= to));
    if let Some(term) = there.max_by_key(|term| (term.from, term.id)) {
        return Ok((term.person_id, term.person.name.clone()));
    }
    let next = format!("wijk coach assign {reference} --on {on}");
    match terms.iter().filter(|term| term.from > on).min_by_key(|term| term.from) {
        Some(later) => {
            let fact = Fact::new("coach-before-assigned").with("reference", reference).with("on", on);
            let fact = fact.with("coach", &later.person.name).with("from", later.from);
            Err(Error::Refused { fact, next: vec![format!("--on {}", later.from), next] })
        }
        None => {
            Err(Error::refused(Fact::new("coach-none-on").with("reference", reference).with("on", on), next))
        }
    }
}

/// Records a visit, or plans one: without minutes it is still to be reported on.
///
/// # Errors
/// As [`ready`]; a visit in the future has minutes already; all faults of the input.
pub fn add(context: &mut Context<'_>, dossier: &str, input: &VisitInput) -> Result<Changed> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let ready = ready(**tx, dossier, input.on, now)?;
        let mut text = VisitText {
            coach: ready.coach.0,
            on: ready.on,
            minutes: None,
            subject: String::new(),
            notes: None,
        };
        let mut faults = Faults::default();
        if input.subject.is_none() {
            faults.needed("SUBJECT", None);
        }
        fill(&mut text, input, "SUBJECT", ready.today, &mut faults);
        faults.settle()?;
        let (id, number) = tx.insert_visit(ready.dossier.id, &text)?;
        let origin = Origin { dossier: Some(ready.dossier.id), visit: Some(id), meeting: None };
        let actions = agree(tx, origin, &input.actions, "--action")?;
        settled(tx, ready.dossier, number, actions, ready.today)
    };
    context.change(Operation::new(OperationKind::AddVisit), work).map(|(changed, _)| changed)
}

/// Changes a visit: reports on it, moves it, corrects it. On another day the visit is that day's coach's.
///
/// # Errors
/// There is no such visit; nothing is to be changed; as [`add`].
pub fn edit(context: &mut Context<'_>, dossier: &str, number: u32, input: &VisitInput) -> Result<Changed> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let (dossier, visit) = of_dossier(**tx, dossier, number)?;
        if *input == VisitInput::default() {
            let next = format!("wijk coach edit {} {number} --on …", dossier.reference);
            return Err(Error::refused(Fact::new("error-nothing-to-change"), next));
        }
        let mut text = VisitText {
            coach: visit.coach,
            on: visit.on,
            minutes: visit.minutes,
            subject: visit.subject,
            notes: visit.notes,
        };
        let today = day_of(now, tx.rule_set(dossier.edition)?.timezone);
        if let Some(on) = input.on.filter(|on| *on != text.on) {
            text.coach = coach_on(**tx, &dossier, on)?.0;
            text.on = on;
        }
        let mut faults = Faults::default();
        fill(&mut text, input, "--subject", today, &mut faults);
        faults.settle()?;
        tx.change_visit(dossier.id, visit.id, &text)?;
        let origin = Origin { dossier: Some(dossier.id), visit: Some(visit.id), meeting: None };
        let actions = agree(tx, origin, &input.actions, "--action")?;
        settled(tx, dossier, number, actions, today)
    };
    context.change(Operation::new(OperationKind::EditVisit), work).map(|(changed, _)| changed)
}

/// Takes a visit out. What was agreed at it stays with the dossier.
///
/// # Errors
/// There is no such visit.
pub fn cancel(context: &mut Context<'_>, dossier: &str, number: u32) -> Result<Changed> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let (dossier, visit) = of_dossier(**tx, dossier, number)?;
        let today = day_of(now, tx.rule_set(dossier.edition)?.timezone);
        let kept = tx.remove_visit(dossier.id, visit.id)?;
        tell(tx, &dossier, &visit);
        Ok(Changed { dossier, visit, actions: Vec::new(), kept, today })
    };
    context.change(Operation::new(OperationKind::CancelVisit), work).map(|(changed, _)| changed)
}

/// The visits in a dossier, by day.
///
/// # Errors
/// The dossier is not found.
pub fn list(view: View<'_>, dossier: &str) -> Result<(DossierRow, Vec<VisitRow>)> {
    let dossier = find::dossier(view, dossier)?;
    let visits = view.visits(dossier.id)?;
    Ok((dossier, visits))
}

/// A visit by its number within a dossier.
///
/// # Errors
/// The dossier or the visit is not found.
pub fn of_dossier(view: View<'_>, dossier: &str, number: u32) -> Result<(DossierRow, VisitRow)> {
    let (dossier, visits) = list(view, dossier)?;
    match visits.iter().find(|visit| visit.number == number) {
        Some(visit) => Ok((dossier, visit.clone())),
        None => {
            let near =
                visits.iter().map(|visit| format!("{}  {}  {}", visit.number, visit.on, visit.subject));
            let fact = Fact::new("coach-no-such-visit").with("reference", &dossier.reference);
            Err(Error::NotFound {
                fact: fact.with("number", number),
                near: near.collect(),
                next: vec![format!("wijk coach visits {}", dossier.reference)],
            })
        }
    }
}

/// What every coach has on hand.
///
/// # Errors
/// What the register says.
pub fn load(view: View<'_>, year: i32) -> Result<Vec<LoadRow>> {
    Ok(view.coach_load(year)?)
}

fn fill(
    text: &mut VisitText,
    input: &VisitInput,
    subject: &'static str,
    today: NaiveDate,
    faults: &mut Faults,
) {
    if let Some(words) = &input.subject {
        text.subject = faults.needed(subject, Some(words));
    }
    if let Some(notes) = &input.notes {
        text.notes = faults.clean("--notes", notes);
    }
    text.minutes = input.minutes.or(text.minutes);
    if let Some(minutes) = text.minutes.filter(|_| text.on > today) {
        let fact = Fact::new("coach-future-minutes").with("on", text.on).with("today", today);
        faults.add("--minutes", minutes.to_string(), fact);
    }
}

fn settled(
    tx: &Tx<'_>,
    dossier: DossierRow,
    number: u32,
    actions: Vec<ActionRow>,
    today: NaiveDate,
) -> Result<Changed> {
    let (_, visit) = of_dossier(**tx, &dossier.reference, number)?;
    tell(tx, &dossier, &visit);
    Ok(Changed { dossier, visit, actions, kept: 0, today })
}

fn tell(tx: &Tx<'_>, dossier: &DossierRow, visit: &VisitRow) {
    tx.tell("reference", &dossier.reference);
    tx.tell("number", visit.number);
    tx.tell("on", visit.on);
}
