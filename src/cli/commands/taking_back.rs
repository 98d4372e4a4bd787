//! What `undo` and `redo` have in common.

use std::collections::BTreeMap;

use super::Outcome;
use crate::cli::CommandError;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::ids::OperationId;
use crate::ops::history::{take_back, to_take_back};
use crate::storage::{Change, Record};

/// Shows what will change; in a terminal asks; does it.
pub fn run(number: Option<i64>, redo: bool, session: &mut Session) -> Outcome {
    let id = number.map(OperationId);
    let mut store = session.open_for_writing()?;
    let (record, changes) = store.read(|view| -> crate::ops::Result<_> {
        let record = to_take_back(view, id, redo)?;
        let changes = view.changes_of(record.id)?;
        Ok((record, changes))
    })?;
    show(&record, &changes, session);
    if session.prompter.can_ask() && !session.globals.yes && !session.globals.dry_run {
        let question = session.ui.tr.text(if redo { "ui-ask-redo" } else { "ui-ask-undo" });
        if !session.prompter.confirm(&question, "--yes", true)? {
            return Err(CommandError::Stopped);
        }
    }
    let command = if redo { "redo" } else { "undo" };
    let taken = take_back(&mut session.context(&mut store, command), Some(record.id), redo)?;
    if session.globals.dry_run {
        session.after_change();
        return Ok(());
    }
    let code = if redo { "operation-redone" } else { "operation-undone" };
    session.ui.done(&Fact::new(code).with("number", taken.record.id.0).with("count", taken.changes.len()));
    session.ui.next(if redo { "wijk undo" } else { "wijk redo" });
    Ok(())
}

fn show(record: &Record, changes: &[Change], session: &mut Session) {
    let what = session.ui.tr.fact(&record.operation.fact());
    let head = Fact::new("operation-will-change")
        .with("number", record.id.0)
        .with("at", record.at.date_naive())
        .with("actor", &record.actor)
        .with("what", what);
    session.ui.note(&head);
    let mut rows: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for change in changes {
        let kind = match (&change.before, &change.after) {
            (None, _) => "removed",
            (_, None) => "restored",
            _ => "changed",
        };
        *rows.entry((&change.table, kind)).or_default() += 1;
    }
    for ((table, kind), count) in rows {
        let fact = Fact::new("operation-rows")
            .with("count", count)
            .with_term("table", format!("table-{table}"))
            .with_term("kind", format!("row-{kind}"));
        session.ui.note(&fact);
    }
}
