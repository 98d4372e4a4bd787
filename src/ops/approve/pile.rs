//! A pile of dossiers of which the same step is taken in one go: a minister signs them together.

use chrono::NaiveDate;

use super::{ApproveRequest, Approved, Standings, standings, step_name, take, waiting};
use crate::domain::decision::LinkState;
use crate::domain::fact::{Fact, Fault, Value};
use crate::domain::language::Texts;
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::text::fold;
use crate::ops::{Context, Error, Result, find};
use crate::storage::dossier::DossierRow;
use crate::storage::{StorageError, Tx};

/// Which dossiers are in the pile.
#[derive(Debug, Clone)]
pub enum Pile {
    /// These, as typed.
    Dossiers(Vec<String>),
    /// All of an edition that wait for the step; of the only open one when not said.
    Edition(Option<String>),
}

/// A step that is taken of a pile.
#[derive(Debug, Clone)]
pub struct PileRequest {
    /// The dossiers.
    pub pile: Pile,
    /// Code or name of the step; the one that they all wait for when not said.
    pub step: Option<String>,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
    /// Of the paper that says so.
    pub reference: Option<String>,
}

/// A step that was taken of a pile.
#[derive(Debug, Clone)]
pub struct Piled {
    /// The step.
    pub step: Texts,
    /// The day.
    pub on: NaiveDate,
    /// What is awarded to all of them together.
    pub amount: Cents,
    /// The dossiers; at least one.
    pub approved: Vec<Approved>,
}

/// Records that a step was taken of several dossiers, in one operation: of all of them, or of none.
///
/// # Errors
/// As [`super::approve`], with every dossier that stands in the way; none waits; they wait for different steps.
pub fn approve_pile(context: &mut Context<'_>, request: &PileRequest) -> Result<Piled> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let (dossiers, step) = match &request.pile {
            Pile::Dossiers(typed) => (named(tx, typed)?, request.step.clone()),
            Pile::Edition(edition) => waiting_for(tx, edition.as_deref(), request.step.as_deref())?,
        };
        let step = match step {
            Some(step) => Some(step),
            None => common_step(tx, &dossiers)?,
        };
        let one = ApproveRequest {
            step,
            on: request.on,
            reference: request.reference.clone(),
            ..ApproveRequest::default()
        };
        let (mut approved, mut refused) = (Vec::new(), Vec::new());
        for dossier in dossiers {
            let reference = dossier.reference.clone();
            match take(tx, dossier, &one, now) {
                Ok(taken) => approved.push(taken),
                Err(error) => refused.push((reference, error)),
            }
        }
        together(refused)?;
        let Some(first) = approved.first() else {
            return Err(Error::refused(Fact::new("approve-none-waiting"), "wijk approve list"));
        };
        let name = step_name(&first.standings.rules, &first.step);
        let amount = approved.iter().map(|one| one.standings.awarded).sum();
        let reference = match approved.len() - 1 {
            0 => first.standings.dossier.reference.clone(),
            others => format!("{} (+{others})", first.standings.dossier.reference),
        };
        tx.tell("reference", reference);
        tx.tell("step", Value::Name(name.clone()));
        tx.tell("on", first.on);
        tx.tell("amount", amount);
        Ok(Piled { step: name, on: first.on, amount, approved })
    };
    context.change(Operation::new(OperationKind::Approve), work).map(|(piled, _)| piled)
}

/// The dossiers as they were typed, each once.
fn named(tx: &Tx<'_>, typed: &[String]) -> Result<Vec<DossierRow>> {
    let (mut dossiers, mut unknown): (Vec<DossierRow>, Vec<(String, Error)>) = (Vec::new(), Vec::new());
    for text in typed {
        match find::dossier(**tx, text) {
            Ok(dossier) if dossiers.iter().any(|known| known.id == dossier.id) => {}
            Ok(dossier) => dossiers.push(dossier),
            Err(error) => unknown.push((text.clone(), error)),
        }
    }
    together(unknown)?;
    Ok(dossiers)
}

/// One reason is told as it is, several together as faults of the dossiers.
fn together(mut errors: Vec<(String, Error)>) -> Result<()> {
    if errors.len() < 2 {
        return errors.pop().map_or(Ok(()), |(_, error)| Err(error));
    }
    let mut faults = Vec::new();
    for (dossier, error) in errors {
        match error {
            Error::Refused { fact, .. } | Error::NotFound { fact, .. } => {
                faults.push(Fault::of(dossier, "", fact));
            }
            Error::Invalid(more) => faults.extend(more),
            other => return Err(other),
        }
    }
    Err(Error::Invalid(faults))
}

/// The dossiers of an edition that wait for a step, and its code.
fn waiting_for(
    tx: &Tx<'_>,
    edition: Option<&str>,
    step: Option<&str>,
) -> Result<(Vec<DossierRow>, Option<String>)> {
    let waiting = waiting(**tx, edition)?;
    let reference = &waiting.edition.reference;
    let key = step.map(fold);
    let steps = &waiting.rules.selection.approvals;
    let is = |code: &str, name: &Texts| {
        key.as_ref().is_none_or(|key| fold(code) == *key || name.all().iter().any(|name| fold(name) == *key))
    };
    let wanted: Vec<&str> =
        steps.iter().filter(|step| is(&step.code, &step.name)).map(|step| step.code.as_str()).collect();
    if let Some(text) = step.filter(|_| wanted.is_empty()) {
        return Err(Error::NotFound {
            fact: Fact::new("approve-no-step").with("text", text),
            near: steps.iter().map(|step| step.code.clone()).collect(),
            next: vec![format!("wijk approve list {reference}")],
        });
    }
    let turn = |state: LinkState| matches!(state, LinkState::Next | LinkState::Outgrown);
    let lines = waiting.lines.iter().filter_map(|line| {
        let (step, state) = line.next.as_ref()?;
        (turn(*state) && wanted.contains(&step.code.as_str())).then_some((line.award.dossier, &step.code))
    });
    let lines: Vec<_> = lines.collect();
    let Some((_, code)) = lines.first() else {
        let fact = Fact::new("approve-none-waiting");
        return Err(Error::refused(fact, format!("wijk approve list {reference}")));
    };
    let mut others: Vec<&str> = lines.iter().map(|(_, code)| code.as_str()).collect();
    others.sort_unstable();
    others.dedup();
    if others.len() > 1 {
        let next = others.iter().map(|code| format!("wijk approve {code} --edition {reference}"));
        return Err(Error::Refused { fact: Fact::new("approve-several-steps"), next: next.collect() });
    }
    let dossiers: std::result::Result<_, StorageError> =
        lines.iter().map(|(id, _)| tx.dossier(*id)).collect();
    Ok((dossiers?, Some((*code).clone())))
}

/// The step that comes next for all of them; none is said where there is none, so that each says why.
fn common_step(tx: &Tx<'_>, dossiers: &[DossierRow]) -> Result<Option<String>> {
    let mut steps: Vec<String> = Vec::new();
    for dossier in dossiers {
        let standings: Standings = standings(**tx, dossier.clone())?;
        let next = standings.links().iter().find(|link| !link.is_given()).map(|link| link.step.code.clone());
        steps.extend(next.filter(|code| !steps.contains(code)));
    }
    if steps.len() > 1 {
        let first = dossiers.first().map(|dossier| dossier.reference.as_str()).unwrap_or_default();
        let next = steps.iter().map(|code| format!("wijk approve {first} {code} --and …"));
        return Err(Error::Refused { fact: Fact::new("approve-several-steps"), next: next.collect() });
    }
    Ok(steps.pop())
}
