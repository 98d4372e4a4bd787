//! The tasks of a programme in a dossier: what has to be done, by which party, and what is done.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::words::Faults;
use super::{Context, Error, Result, check_day, find, order};
use crate::domain::dates::day_of;
use crate::domain::fact::{Fact, Value};
use crate::domain::language::Texts;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::definition::Named;
use crate::domain::programme::guidance::Task;
use crate::domain::programme::rule_set::{RuleSet, find_named, name_of, near_words};
use crate::storage::View;
use crate::storage::dossier::DossierRow;
use crate::storage::task::TaskDoneRow;

/// A task as it stands in a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskState {
    /// The task.
    pub task: Task,
    /// The name of the party that is responsible for it.
    pub party: Texts,
    /// When it was done, with a note; `None` while it is open.
    pub done: Option<TaskDoneRow>,
}

/// The tasks of a dossier.
#[derive(Debug, Clone)]
pub struct Tasks {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// The tasks of its track: first what is open in the present phase, then the rest by phase.
    pub tasks: Vec<TaskState>,
}

impl Tasks {
    /// The tasks that have to be done before the present phase can be left and are not.
    pub fn open_now(&self) -> impl Iterator<Item = &TaskState> {
        let phase = self.dossier.standing.phase;
        self.tasks.iter().filter(move |one| one.done.is_none() && one.task.is_due_in(phase))
    }
}

/// The tasks of a dossier.
///
/// # Errors
/// The dossier is not found.
pub fn list(view: View<'_>, dossier: &str) -> Result<Tasks> {
    let dossier = find::dossier(view, dossier)?;
    of(view, dossier)
}

/// The tasks of a dossier that was found.
///
/// # Errors
/// The register's.
pub fn of(view: View<'_>, dossier: DossierRow) -> Result<Tasks> {
    let rules = view.rule_set(dossier.edition)?;
    let done = view.tasks_done(dossier.id)?;
    let mine = rules.tasks.iter().filter(|task| task.is_for(dossier.track.as_deref()));
    let mut tasks: Vec<TaskState> = mine
        .map(|task| TaskState {
            party: name_of(&rules.parties, &task.by),
            done: done.iter().find(|row| row.task == task.code).cloned(),
            task: task.clone(),
        })
        .collect();
    let now = dossier.standing.phase;
    tasks.sort_by_key(|one| {
        let open_now = one.done.is_none() && one.task.is_due_in(now);
        (!open_now, one.task.phase.is_none(), one.task.phase)
    });
    Ok(Tasks { dossier, rules, tasks })
}

/// Tasks that were done, or are open again.
#[derive(Debug, Clone)]
pub struct TasksChanged {
    /// The tasks as they are now.
    pub tasks: Tasks,
    /// The names of those that changed.
    pub changed: Vec<Texts>,
    /// The day on which they were done; `None` when they are open again.
    pub on: Option<NaiveDate>,
}

/// Notes that tasks are done; each is named by its code or its name.
///
/// # Errors
/// The dossier is not found or has ended; a task is not one of its own, or was done already; the day lies in the future.
pub fn done(
    context: &mut Context<'_>,
    dossier: &str,
    words: &[String],
    on: Option<NaiveDate>,
    note: Option<&str>,
) -> Result<TasksChanged> {
    change(context, dossier, words, Some((on, note)))
}

/// Opens tasks again that were not done after all.
///
/// # Errors
/// The dossier is not found or has ended; a task is not one of its own, or is open.
pub fn reopen(context: &mut Context<'_>, dossier: &str, words: &[String]) -> Result<TasksChanged> {
    change(context, dossier, words, None)
}

fn change(
    context: &mut Context<'_>,
    dossier: &str,
    words: &[String],
    doing: Option<(Option<NaiveDate>, Option<&str>)>,
) -> Result<TasksChanged> {
    let now = context.now;
    let kind = if doing.is_some() { OperationKind::FinishTasks } else { OperationKind::ReopenTasks };
    let outcome = context.change(Operation::new(kind), |tx| {
        let tasks = list(**tx, dossier)?;
        let reference = tasks.dossier.reference.clone();
        if tasks.dossier.standing.status.is_over() {
            return Err(order::stands_still(&tasks.dossier));
        }
        let mut faults = Faults::default();
        let meant = meant(&tasks, words, &mut faults)?;
        let note = doing.and_then(|(_, note)| note).and_then(|note| faults.clean("--note", note));
        faults.settle()?;
        let already: Vec<&TaskState> =
            meant.iter().copied().filter(|one| one.done.is_some() == doing.is_some()).collect();
        if !already.is_empty() {
            return Err(nothing_changes(&reference, &already, doing.is_some()));
        }
        let today = day_of(now, tasks.rules.timezone);
        let on = doing.map(|(on, _)| on.unwrap_or(today));
        if let Some(on) = on {
            check_day(on, NaiveDate::MIN, today)?;
        }
        for one in &meant {
            let task = one.task.code.clone();
            match on {
                Some(on) => {
                    tx.insert_task_done(tasks.dossier.id, &TaskDoneRow { task, on, note: note.clone() })?;
                }
                None => tx.delete_task_done(tasks.dossier.id, &task)?,
            }
        }
        tx.tell("reference", &reference);
        tx.tell("neighbourhood", &tasks.dossier.name);
        tx.tell("tasks", Value::List(meant.iter().map(|one| Value::from(&one.task.name)).collect()));
        let changed = meant.iter().map(|one| one.task.name.clone()).collect();
        Ok(TasksChanged { tasks: of(**tx, tasks.dossier.clone())?, changed, on })
    });
    outcome.map(|(changed, _)| changed)
}

/// The tasks that words mean, each once.
fn meant<'t>(tasks: &'t Tasks, words: &[String], faults: &mut Faults) -> Result<Vec<&'t TaskState>> {
    let reference = &tasks.dossier.reference;
    if tasks.tasks.is_empty() {
        let fact = Fact::new("task-none").with("reference", reference);
        return Err(Error::refused(fact, format!("wijk programme explain {}", tasks.rules.programme)));
    }
    let named = |one: &TaskState| Named {
        code: one.task.code.clone(),
        name: one.task.name.clone(),
        synonyms: Vec::new(),
        summary: None,
    };
    let vocabulary: Vec<Named> = tasks.tasks.iter().map(named).collect();
    let mut found: Vec<&TaskState> = Vec::new();
    for word in words {
        match find_named(&vocabulary, word) {
            Some(task) => {
                let one = tasks.tasks.iter().find(|one| one.task.code == task.code);
                found.extend(one.filter(|one| !found.contains(one)));
            }
            None => {
                let near = near_words(&vocabulary, word);
                let fact = Fact::new("task-unknown").with("count", near.len());
                let codes = near.into_iter().map(|near| near.code.as_str());
                faults.add("TASK", word.clone(), fact.with_list("codes", codes));
            }
        }
    }
    if words.is_empty() {
        faults.add("TASK", "", Fact::new("plan-text-needed"));
    }
    Ok(found)
}

/// All of what was done, or is open, already.
fn nothing_changes(reference: &str, already: &[&TaskState], done: bool) -> Error {
    let told = already.iter().map(|one| match &one.done {
        Some(row) => Value::aside(&one.task.name, row.on),
        None => Value::from(&one.task.name),
    });
    let codes: Vec<&str> = already.iter().map(|one| one.task.code.as_str()).collect();
    let (code, verb) = if done { ("task-done-already", "reopen") } else { ("task-open-already", "done") };
    let fact = Fact::new(code).with("reference", reference).with("count", already.len());
    Error::refused(fact.with_list("tasks", told), format!("wijk task {verb} {reference} {}", codes.join(" ")))
}
