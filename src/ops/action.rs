//! What was agreed: who does what by when. An action is of a dossier or of the network, and may come from a visit
//! of the coach or from a meeting.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::words::Faults;
use super::{Context, Error, Result, check_day, find, plan};
use crate::domain::action::Agreed;
use crate::domain::dates::day_of;
use crate::domain::fact::Fact;
use crate::domain::ids::ActionId;
use crate::domain::operation::{Operation, OperationKind};
use crate::storage::action::{ActionFilter, ActionRow, Origin};
use crate::storage::dossier::DossierRow;
use crate::storage::{Tx, View};

/// What the network is called where a dossier has its reference.
pub(super) const NETWORK: &str = "network";

/// What is said of an action; `None` leaves as it is, empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ActionInput {
    /// What is to be done.
    pub text: Option<String>,
    /// Who does it.
    pub who: Option<String>,
    /// By when; `Some(None)` takes it away.
    pub by: Option<Option<NaiveDate>>,
}

/// An action that was changed.
#[derive(Debug, Clone)]
pub struct Changed {
    /// As it is now, or as it was before it went.
    pub action: ActionRow,
    /// The day that it is.
    pub today: NaiveDate,
}

/// Adds an action to a dossier, or to the network.
///
/// # Errors
/// The dossier is not found or has ended; all faults of the input.
pub fn add(context: &mut Context<'_>, dossier: Option<&str>, input: &ActionInput) -> Result<Changed> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let dossier = dossier.map(|text| running(**tx, text)).transpose()?;
        let origin = Origin { dossier: dossier.as_ref().map(|dossier| dossier.id), ..Origin::default() };
        let agreed = Agreed {
            text: input.text.clone().unwrap_or_default(),
            who: input.who.clone(),
            by: input.by.flatten(),
        };
        let mut added = agree(tx, origin, &[agreed], "TEXT")?;
        let Some(action) = added.pop() else { return Err(unknown(0)) };
        tell(tx, &action);
        Ok(Changed { action, today: today(**tx, dossier.as_ref(), now)? })
    };
    context.change(Operation::new(OperationKind::AddAction), work).map(|(changed, _)| changed)
}

/// Writes what was agreed somewhere. `flag` is named where something is wrong with it.
pub(super) fn agree(tx: &Tx<'_>, origin: Origin, all: &[Agreed], flag: &str) -> Result<Vec<ActionRow>> {
    let mut faults = Faults::default();
    let clean: Vec<Agreed> = all
        .iter()
        .map(|agreed| Agreed {
            text: faults.needed(flag, Some(&agreed.text)),
            who: agreed.who.as_deref().and_then(|who| faults.clean("--who", who)),
            by: agreed.by,
        })
        .collect();
    faults.settle()?;
    let mut added = Vec::with_capacity(clean.len());
    for agreed in &clean {
        let id = tx.insert_action(origin, agreed)?;
        added.push(row(**tx, id)?);
    }
    Ok(added)
}

/// The actions of a dossier, or of all dossiers and the network.
///
/// # Errors
/// The dossier is not found.
pub fn list(
    view: View<'_>,
    dossier: Option<&str>,
    open: bool,
) -> Result<(Option<DossierRow>, Vec<ActionRow>)> {
    let dossier = dossier.map(|text| find::dossier(view, text)).transpose()?;
    let filter = ActionFilter { dossier: dossier.as_ref().map(|dossier| dossier.id), meeting: None, open };
    let actions = view.actions(&filter)?;
    Ok((dossier, actions))
}

/// An action by its number.
///
/// # Errors
/// There is none.
pub fn look(view: View<'_>, number: i64) -> Result<ActionRow> {
    row(view, ActionId(number))
}

/// Changes an action.
///
/// # Errors
/// There is none of that number; nothing is to be changed; all faults of the input.
pub fn edit(context: &mut Context<'_>, number: i64, input: &ActionInput) -> Result<Changed> {
    change(context, OperationKind::EditAction, number, |_, action, _| {
        if *input == ActionInput::default() {
            let next = format!("wijk action edit {number} --by …");
            return Err(Error::refused(Fact::new("error-nothing-to-change"), next));
        }
        let mut faults = Faults::default();
        if let Some(text) = &input.text {
            action.agreed.text = faults.needed("--text", Some(text));
        }
        if let Some(who) = &input.who {
            action.agreed.who = faults.clean("--who", who);
        }
        action.agreed.by = input.by.unwrap_or(action.agreed.by);
        faults.settle()
    })
}

/// Marks an action as done.
///
/// # Errors
/// There is none of that number; it was done already; the day lies in the future.
pub fn done(context: &mut Context<'_>, number: i64, on: Option<NaiveDate>) -> Result<Changed> {
    change(context, OperationKind::FinishAction, number, |_, action, today| {
        still_open(action)?;
        let on = on.unwrap_or(today);
        check_day(on, NaiveDate::MIN, today)?;
        action.done_on = Some(on);
        Ok(())
    })
}

/// Opens an action again that was not done after all.
///
/// # Errors
/// There is none of that number; it is open.
pub fn reopen(context: &mut Context<'_>, number: i64) -> Result<Changed> {
    change(context, OperationKind::FinishAction, number, |_, action, _| {
        if action.done_on.is_none() {
            let fact = Fact::new("action-open-already").with("number", number);
            let fact = fact.with("action", &action.agreed.text);
            return Err(Error::refused(fact, format!("wijk action done {number}")));
        }
        action.done_on = None;
        Ok(())
    })
}

/// Takes an action out.
///
/// # Errors
/// There is none of that number.
pub fn remove(context: &mut Context<'_>, number: i64) -> Result<Changed> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let action = row(**tx, ActionId(number))?;
        let today = today_of(**tx, &action, now)?;
        tx.remove_action(&action)?;
        tell(tx, &action);
        Ok(Changed { action, today })
    };
    context.change(Operation::new(OperationKind::RemoveAction), work).map(|(changed, _)| changed)
}

/// An action that became a step.
#[derive(Debug, Clone)]
pub struct Stepped {
    /// The action, done.
    pub action: ActionRow,
    /// The dossier.
    pub dossier: DossierRow,
    /// Number of the project.
    pub project: u32,
    /// Number of the step.
    pub step: u32,
}

/// Turns an action into a step of the roadmap. The action is done then, and says which step it became.
///
/// # Errors
/// There is none of that number; it was done already or is of the network; as [`plan::add_step`].
pub fn step(context: &mut Context<'_>, number: i64, project: u32) -> Result<Stepped> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let mut action = row(**tx, ActionId(number))?;
        still_open(&action)?;
        let Some(reference) = action.reference.clone() else {
            let fact = Fact::new("action-of-network").with("number", number);
            return Err(Error::refused(fact, "wijk action list --open"));
        };
        let input = plan::StepInput {
            title: Some(action.agreed.text.clone()),
            responsible: action.agreed.who.clone(),
            due_on: Some(action.agreed.by),
            ..plan::StepInput::default()
        };
        let added = plan::add_step_in(tx, now, &reference, project, &input)?;
        let step = added.part.unwrap_or_default();
        let title = added.project.map(|project| project.title).unwrap_or_default();
        let today = day_of(now, added.plan.rules.timezone);
        action.done_on = Some(today);
        action.agreed.text = format!("{} (→ {project}.{step} {title})", action.agreed.text);
        tx.change_action(&action)?;
        tx.tell("action", number);
        Ok(Stepped { action, dossier: added.plan.dossier, project, step })
    };
    context.change(Operation::new(OperationKind::StepAction), work).map(|(stepped, _)| stepped)
}

fn change(
    context: &mut Context<'_>,
    kind: OperationKind,
    number: i64,
    work: impl FnOnce(&Tx<'_>, &mut ActionRow, NaiveDate) -> Result<()>,
) -> Result<Changed> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let mut action = row(**tx, ActionId(number))?;
        let today = today_of(**tx, &action, now)?;
        work(tx, &mut action, today)?;
        tx.change_action(&action)?;
        tell(tx, &action);
        tx.tell("done", i64::from(action.done_on.is_some()));
        Ok(Changed { action, today })
    };
    context.change(Operation::new(kind), work).map(|(changed, _)| changed)
}

fn row(view: View<'_>, id: ActionId) -> Result<ActionRow> {
    view.action(id)?.ok_or_else(|| unknown(id.0))
}

fn unknown(number: i64) -> Error {
    let fact = Fact::new("action-unknown").with("number", number);
    Error::NotFound { fact, near: Vec::new(), next: vec!["wijk action list --open".to_owned()] }
}

fn still_open(action: &ActionRow) -> Result<()> {
    let Some(on) = action.done_on else { return Ok(()) };
    let number = action.id.0;
    let fact = Fact::new("action-done-already").with("number", number).with("action", &action.agreed.text);
    Err(Error::refused(fact.with("on", on), format!("wijk action reopen {number}")))
}

/// What the log says of an action: no words of it, since they may name people.
fn tell(tx: &Tx<'_>, action: &ActionRow) {
    tx.tell("reference", action.reference.as_deref().unwrap_or(NETWORK));
    tx.tell("action", action.id.0);
}

/// A dossier that has not ended.
pub(super) fn running(view: View<'_>, text: &str) -> Result<DossierRow> {
    let dossier = find::dossier(view, text)?;
    if dossier.standing.status.is_over() {
        return Err(super::order::stands_still(&dossier));
    }
    Ok(dossier)
}

fn today_of(view: View<'_>, action: &ActionRow, now: crate::domain::dates::Moment) -> Result<NaiveDate> {
    let dossier = action.dossier.map(|id| view.dossier(id)).transpose()?;
    today(view, dossier.as_ref(), now)
}

/// The day that it is where a dossier is, or where the network is.
pub(super) fn today(
    view: View<'_>,
    dossier: Option<&DossierRow>,
    now: crate::domain::dates::Moment,
) -> Result<NaiveDate> {
    let zone = match dossier {
        Some(dossier) => view.rule_set(dossier.edition)?.timezone,
        None => chrono_tz::Europe::Brussels,
    };
    Ok(day_of(now, zone))
}
