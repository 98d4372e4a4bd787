//! Conditions of decisions: which there are, which are met.

use chrono::NaiveDate;

use super::words::Faults;
use super::{Context, Error, Result, check_day, find};
use crate::domain::dates::day_of;
use crate::domain::fact::{Fact, Fault};
use crate::domain::operation::{Operation, OperationKind};
use crate::storage::decision::ConditionRow;
use crate::storage::dossier::DossierRow;
use crate::storage::{Tx, View};

/// A condition as it is typed: `2.1` is the first of project 2, and `1` the first of the only project that has any.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Number of the project.
    pub project: Option<u32>,
    /// Number within it.
    pub number: u32,
}

impl std::str::FromStr for Place {
    type Err = Fact;

    fn from_str(text: &str) -> std::result::Result<Self, Fact> {
        let wrong = || Fact::new("condition-not-a-place");
        let number = |part: &str| part.parse::<u32>().ok().filter(|number| *number > 0).ok_or_else(wrong);
        match text.trim().split_once('.') {
            Some((project, part)) => Ok(Self { project: Some(number(project)?), number: number(part)? }),
            None => Ok(Self { project: None, number: number(text.trim())? }),
        }
    }
}

/// A condition that was met, or is open again.
#[derive(Debug, Clone)]
pub struct Changed {
    /// The dossier.
    pub dossier: DossierRow,
    /// The condition as it is now.
    pub condition: ConditionRow,
    /// How many conditions of the dossier are still open.
    pub open: usize,
}

/// The conditions of a dossier's decisions.
///
/// # Errors
/// The dossier is not found.
pub fn list(view: View<'_>, text: &str) -> Result<(DossierRow, Vec<ConditionRow>)> {
    let dossier = find::dossier(view, text)?;
    let conditions = view.conditions(dossier.id)?;
    Ok((dossier, conditions))
}

/// Notes that a condition was met.
///
/// # Errors
/// There is no such condition; it was met; the day lies before the decision or in the future.
pub fn met(
    context: &mut Context<'_>,
    text: &str,
    place: Place,
    on: Option<NaiveDate>,
    note: Option<&str>,
) -> Result<Changed> {
    let now = context.now;
    change(context, OperationKind::MeetCondition, text, place, |tx, dossier, condition| {
        if let Some(day) = condition.met {
            let fact = Fact::new("condition-met-already").with("place", shown(condition)).with("on", day);
            let next = format!("wijk condition reopen {} {}", dossier.reference, shown(condition));
            return Err(Error::refused(fact, next));
        }
        let mut faults = Faults::default();
        let note = note.and_then(|note| faults.clean("--note", note));
        faults.settle()?;
        let today = day_of(now, tx.rule_set(dossier.edition)?.timezone);
        let on = on.unwrap_or(today);
        let rows = tx.decisions(dossier.id)?;
        let decided =
            rows.iter().find(|row| row.number == condition.project).and_then(|row| row.decision.as_ref());
        check_day(on, decided.map_or(NaiveDate::MIN, |decision| decision.on), today)?;
        tx.meet_condition(dossier.id, condition.id, Some(on), note.as_deref())?;
        Ok(ConditionRow { met: Some(on), note, ..condition.clone() })
    })
}

/// Notes that a condition is not met after all.
///
/// # Errors
/// There is no such condition, or it is open.
pub fn reopen(context: &mut Context<'_>, text: &str, place: Place) -> Result<Changed> {
    change(context, OperationKind::ReopenCondition, text, place, |tx, dossier, condition| {
        if condition.met.is_none() {
            let fact = Fact::new("condition-open-already").with("place", shown(condition));
            let next = format!("wijk condition list {}", dossier.reference);
            return Err(Error::refused(fact, next));
        }
        tx.meet_condition(dossier.id, condition.id, None, None)?;
        Ok(ConditionRow { met: None, note: None, ..condition.clone() })
    })
}

/// Project and number, such as `2.1`.
pub fn shown(condition: &ConditionRow) -> String {
    format!("{}.{}", condition.project, condition.number)
}

fn change(
    context: &mut Context<'_>,
    kind: OperationKind,
    text: &str,
    place: Place,
    work: impl FnOnce(&Tx<'_>, &DossierRow, &ConditionRow) -> Result<ConditionRow>,
) -> Result<Changed> {
    let outcome = context.change(Operation::new(kind), |tx| {
        let (dossier, conditions) = list(**tx, text)?;
        if dossier.standing.status.is_over() {
            return Err(super::order::stands_still(&dossier));
        }
        let condition = work(tx, &dossier, which(&conditions, place, &dossier)?)?;
        tx.tell("reference", &dossier.reference);
        tx.tell("place", shown(&condition));
        let others = conditions.iter().filter(|other| other.id != condition.id && other.met.is_none());
        let open = others.count() + usize::from(condition.met.is_none());
        Ok(Changed { dossier, condition, open })
    });
    outcome.map(|(changed, _)| changed)
}

fn which<'a>(conditions: &'a [ConditionRow], place: Place, dossier: &DossierRow) -> Result<&'a ConditionRow> {
    let only = || {
        let project = conditions.first()?.project;
        conditions.iter().all(|condition| condition.project == project).then_some(project)
    };
    let near = || conditions.iter().map(|it| format!("{}  {}", shown(it), it.condition.text)).collect();
    if conditions.is_empty() {
        let fact = Fact::new("condition-none").with("reference", &dossier.reference);
        return Err(Error::NotFound {
            fact,
            near: Vec::new(),
            next: vec![format!("wijk show {}", dossier.reference)],
        });
    }
    let Some(project) = place.project.or_else(only) else {
        let fact = Fact::new("condition-which-project").with("number", place.number);
        return Err(Error::NotFound { fact, near: near(), next: Vec::new() });
    };
    conditions.iter().find(|it| it.project == project && it.number == place.number).ok_or_else(|| {
        let fact = Fact::new("condition-unknown").with("place", format!("{project}.{}", place.number));
        Error::NotFound {
            fact,
            near: near(),
            next: vec![format!("wijk condition list {}", dossier.reference)],
        }
    })
}

/// A place that was typed.
///
/// # Errors
/// It is none.
pub fn place(text: &str) -> Result<Place> {
    text.parse().map_err(|fact| Error::invalid(Fault::of("PROJECT.N", text, fact)))
}
