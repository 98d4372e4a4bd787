//! The journal as users see it: log, undo, redo.

use super::{Context, Error, Result, find, ledger};
use crate::domain::fact::Fact;
use crate::domain::ids::{EditionId, OperationId};
use crate::domain::operation::{Operation, OperationKind};
use crate::storage::{Change, Record, StorageError, View};

/// Entries of the journal, newest first.
///
/// # Errors
/// The dossier is not found.
pub fn log(view: View<'_>, dossier: Option<&str>, limit: u32) -> Result<Vec<Record>> {
    let dossier = dossier.map(|text| find::dossier(view, text)).transpose()?;
    Ok(view.records(dossier.map(|dossier| dossier.id), limit)?)
}

/// An operation that was taken back, and the rows that changed.
#[derive(Debug, Clone)]
pub struct TakenBack {
    /// The operation.
    pub record: Record,
    /// Its rows, as it had changed them.
    pub changes: Vec<Change>,
}

/// The operation that `undo` or `redo` would take back.
///
/// # Errors
/// There is none, or it was taken back already.
pub fn to_take_back(view: View<'_>, id: Option<OperationId>, redo: bool) -> Result<Record> {
    let Some(id) = id else {
        return view.newest_to_take_back(redo)?.ok_or_else(|| {
            let fact = Fact::new(if redo { "error-nothing-to-redo" } else { "error-nothing-to-undo" });
            Error::refused(fact, "wijk log")
        });
    };
    let missing = || Error::NotFound {
        fact: Fact::new("error-no-operation").with("number", id.0),
        near: Vec::new(),
        next: vec!["wijk log".to_owned()],
    };
    let record = view.record(id)?.ok_or_else(missing)?;
    if let Some(by) = record.undone_by {
        let fact = Fact::new("error-undone-already").with("number", id.0).with("by", by.0);
        let other = if record.operation.kind == OperationKind::Undo { "undo" } else { "redo" };
        return Err(Error::refused(fact, format!("wijk {other} {}", by.0)));
    }
    if redo != (record.operation.kind == OperationKind::Undo) {
        let code = if redo { "error-not-an-undo" } else { "error-is-an-undo" };
        let other = if redo { "undo" } else { "redo" };
        return Err(Error::refused(Fact::new(code).with("number", id.0), format!("wijk {other} {}", id.0)));
    }
    Ok(record)
}

/// What was posted up to the day on which books are locked stays.
fn books_are_open(tx: &crate::storage::Tx<'_>, changes: &[Change]) -> Result<()> {
    for change in changes.iter().filter(|change| change.table == "posting") {
        let image = change.after.as_deref().or(change.before.as_deref()).unwrap_or_default();
        let Ok(row) = serde_json::from_str::<Posted>(image) else { continue };
        // With the edition itself its books go.
        let gone = |change: &Change| {
            change.table == "edition" && change.row == row.edition && change.before.is_none()
        };
        if changes.iter().any(gone) {
            continue;
        }
        ledger::is_open(**tx, &tx.edition_by_id(EditionId(row.edition))?, row.on_day)?;
    }
    Ok(())
}

/// Of the image of a posting what says whether it can be taken back.
#[derive(serde::Deserialize)]
struct Posted {
    edition: i64,
    on_day: chrono::NaiveDate,
}

/// Takes an operation back in a new one: the given one, or the newest.
///
/// # Errors
/// There is none; it was taken back already; or later operations built on it, which are named.
pub fn take_back(context: &mut Context<'_>, id: Option<OperationId>, redo: bool) -> Result<TakenBack> {
    let kind = if redo { OperationKind::Redo } else { OperationKind::Undo };
    let work = |tx: &crate::storage::Tx<'_>| {
        let record = to_take_back(**tx, id, redo)?;
        tx.tell("number", record.id.0);
        let changes = tx.take_back(record.id)?;
        books_are_open(tx, &changes)?;
        Ok(TakenBack { record, changes })
    };
    let store_error = |error| match error {
        Error::Storage(StorageError::BuiltUpon(later)) => {
            let fact = Fact::new("error-built-upon").with("count", later.len());
            let newest = later.last().map(|number| format!("wijk undo {number}"));
            Error::Refused { fact, next: newest.into_iter().chain(["wijk log".to_owned()]).collect() }
        }
        Error::Storage(StorageError::BrokenReference) => {
            Error::refused(Fact::new("error-built-upon").with("count", 0_i64), "wijk log")
        }
        Error::Storage(StorageError::BeforeUpgrade) => {
            Error::refused(Fact::new("error-before-upgrade"), "wijk log")
        }
        other => other,
    };
    context.change(Operation::new(kind), work).map(|(taken, _)| taken).map_err(store_error)
}
