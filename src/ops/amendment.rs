//! Changes of what was awarded: asked, approved or refused, taken back. Where the edition asks no approval a change holds
//! as soon as it is recorded.

mod add;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::progress::{Realised, realising};
use super::spending::{Place, place};
use super::words::Faults;
use super::{Context, Error, Result, check_day};
use crate::domain::amendment::{AmendmentKind, Ruling};
use crate::domain::dates::Moment;
use crate::domain::fact::{Fact, Value};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule_set::find_named;
use crate::storage::amendment::{Amendment, AmendmentRow, Decided};
use crate::storage::progress::{Among, Running};
use crate::storage::{Tx, View};

pub use add::{AmendmentInput, Change, Day, add, look};

/// A change that was asked, decided or taken back.
#[derive(Debug, Clone)]
pub struct Amended {
    /// The dossier, its rules and today.
    pub place: Place,
    /// Its number.
    pub number: u32,
    /// What it is, by now.
    pub amendment: Amendment,
    /// Title of the project.
    pub title: String,
    /// How many changes of the dossier wait for an approval by now.
    pub waiting: usize,
}

/// What is decided on a change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RulingRequest {
    /// The dossier, as typed.
    pub dossier: String,
    /// Number of the change.
    pub number: u32,
    /// Who decides; whoever decided on the award when not said.
    pub body: Option<String>,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
    /// What is said with it; needed for a refusal.
    pub note: Option<String>,
}

/// Approves a change: from now on it holds.
///
/// # Errors
/// There is none of that number, it was decided already or asks no approval; its project does not go on; the day lies before
/// it was asked, or in the future.
pub fn approve(context: &mut Context<'_>, request: &RulingRequest) -> Result<Amended> {
    rule(context, request, Ruling::Approved)
}

/// Refuses a change, with the reason.
///
/// # Errors
/// As [`approve`]; the reason is missing.
pub fn refuse(context: &mut Context<'_>, request: &RulingRequest) -> Result<Amended> {
    rule(context, request, Ruling::Refused)
}

fn rule(context: &mut Context<'_>, request: &RulingRequest, ruling: Ruling) -> Result<Amended> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let realised = realising(**tx, &request.dossier, now, "amendment-not-now")?;
        let row = waiting(**tx, &realised.place, request.number)?;
        let today = realised.place.today;
        let mut faults = Faults::default();
        let note = match ruling {
            Ruling::Refused => Some(faults.needed("--reason", request.note.as_deref())),
            Ruling::Approved => request.note.as_deref().and_then(|note| faults.clean("--note", note)),
        };
        let body = request.body.as_deref().and_then(|body| faults.clean("--body", body));
        faults.settle()?;
        let on = request.on.unwrap_or(today);
        check_day(on, row.amendment.asked, today)?;
        if ruling == Ruling::Approved {
            still_going(&realised, row.amendment.project)?;
        }
        let decided = Decided { ruling, on, body: Some(who(**tx, &realised.place, &row, body)?), note };
        tx.decide_amendment(&row, &decided)?;
        let amendment = Amendment { decided: Some(decided), ..row.amendment };
        if ruling == Ruling::Approved {
            hold(tx, &realised, &amendment)?;
        }
        told(tx, realised, row.number, amendment)
    };
    let kind = match ruling {
        Ruling::Approved => OperationKind::ApproveAmendment,
        Ruling::Refused => OperationKind::RefuseAmendment,
    };
    context.change(Operation::new(kind), work).map(|(amended, _)| amended)
}

/// Who decides: a code of the edition or words as said, else whoever decided on the award.
fn who(view: View<'_>, place: &Place, row: &AmendmentRow, said: Option<String>) -> Result<String> {
    if let Some(said) = said {
        return Ok(find_named(&place.rules.bodies, &said).map_or(said, |body| body.code.clone()));
    }
    let decisions = view.decisions(place.dossier.id)?;
    let award = decisions.into_iter().find(|decided| decided.number == row.amendment.project);
    Ok(award.and_then(|award| award.decision).map(|made| made.body).unwrap_or_default())
}

/// A change that waits for an approval.
fn waiting(view: View<'_>, place: &Place, number: u32) -> Result<AmendmentRow> {
    let reference = &place.dossier.reference;
    let row = find(view, place, number)?;
    let Some(decided) = &row.amendment.decided else { return Ok(row) };
    let code = match (&decided.body, decided.ruling) {
        (None, _) => "amendment-needs-none",
        (Some(_), Ruling::Approved) => "amendment-approved-already",
        (Some(_), Ruling::Refused) => "amendment-refused-already",
    };
    let fact = Fact::new(code).with("number", number).with("on", decided.on);
    Err(Error::refused(fact, format!("wijk amendment list {reference}")))
}

fn find(view: View<'_>, place: &Place, number: u32) -> Result<AmendmentRow> {
    let reference = &place.dossier.reference;
    let rows = view.amendments(&Among::One(place.dossier.id))?;
    rows.iter().find(|row| row.number == number).cloned().ok_or_else(|| Error::NotFound {
        fact: Fact::new("amendment-none").with("reference", reference).with("number", number),
        near: rows.iter().map(|row| format!("{}  {}", row.number, row.amendment.reason)).collect(),
        next: vec![format!("wijk amendment list {reference}")],
    })
}

/// Refuses when the project does not go on.
fn still_going(realised: &Realised, number: u32) -> Result<()> {
    let project = realised.project(number)?;
    if project.dropped {
        let fact = Fact::new("progress-project-dropped")
            .with("number", project.number)
            .with("project", &project.title);
        let next = format!("wijk amendment list {}", realised.place.dossier.reference);
        return Err(Error::refused(fact, next));
    }
    Ok(())
}

/// Lets a change hold. A step that was done meanwhile keeps the day that it had.
fn hold(tx: &Tx<'_>, realised: &Realised, amendment: &Amendment) -> Result<()> {
    for (step, day) in &amendment.moves {
        let mut steps = realised.steps_of(amendment.project);
        if steps.any(|one| one.number == *step && one.days.done_on.is_none()) {
            tx.move_step(realised.place.dossier.id, amendment.project, *step, *day)?;
        }
    }
    Ok(())
}

/// Takes back a change that waits for an approval.
///
/// # Errors
/// There is none of that number, or it was decided.
pub fn withdraw(context: &mut Context<'_>, text: &str, number: u32) -> Result<Amended> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let realised = realising(**tx, text, now, "amendment-not-now")?;
        let row = waiting(**tx, &realised.place, number)?;
        tx.remove_amendment(&row)?;
        told(tx, realised, number, row.amendment)
    };
    context.change(Operation::new(OperationKind::WithdrawAmendment), work).map(|(amended, _)| amended)
}

fn told(tx: &Tx<'_>, realised: Realised, number: u32, amendment: Amendment) -> Result<Amended> {
    tx.tell("reference", &realised.place.dossier.reference);
    tx.tell("number", number);
    tx.tell("project", amendment.project);
    tx.tell("kind", Value::Term(format!("amendment-{}", amendment.kind)));
    let rows = tx.amendments(&Among::One(realised.place.dossier.id))?;
    let waiting = rows.iter().filter(|row| row.amendment.decided.is_none()).count();
    let title = realised.project(amendment.project)?.title.clone();
    Ok(Amended { place: realised.place, number, amendment, title, waiting })
}

/// Changes: of a dossier, or of all that go on in their realisation.
///
/// # Errors
/// The dossier is not found.
pub fn list(
    view: View<'_>,
    text: Option<&str>,
    open: bool,
    now: Moment,
) -> Result<(Option<Place>, Vec<AmendmentRow>)> {
    let place = text.map(|text| place(view, text, now)).transpose()?;
    let among = place
        .as_ref()
        .map_or_else(|| Among::Running(Running::default()), |place| Among::One(place.dossier.id));
    let mut rows = view.amendments(&among)?;
    rows.retain(|row| !open || row.amendment.decided.is_none());
    Ok((place, rows))
}

/// Whether a change of this kind waits for an approval in a dossier.
pub fn waits(place: &Place, kind: AmendmentKind) -> bool {
    place.rules.realisation.asks_approval(kind)
}
