//! The journal: the audit trail and undo at once.
//!
//! TEMP triggers, generated from the schema when a table is first written to, put an image of every row before and
//! after into `change`. `transact` makes the operation known to them; without one the NOT NULL of
//! `change.operation` refuses the write. Undo walks the images of an operation backwards inside a new
//! operation, so history only grows; redo undoes the undo.

mod triggers;
mod undo;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, TransactionBehavior, named_params};

use super::columns::moment_text;
use super::{Result, SCHEMA_VERSION, StorageError, Store, Tx, View, all, one, run, search};
use crate::domain::dates::Moment;
use crate::domain::fact::Value;
use crate::domain::ids::{DossierId, OperationId};
use crate::domain::ledger::Cause;
use crate::domain::operation::{Operation, OperationKind};

pub use triggers::{Triggers, make_wanted};

/// Tables whose rows are not journalled, with the reason in `schema.sql`.
pub const NOT_JOURNALLED: [&str; 4] = ["operation", "change", "operation_dossier", "ballot_roll"];

/// Who does what, when: the head of an entry.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What is done.
    pub operation: Operation,
    /// When.
    pub at: Moment,
    /// By whom.
    pub actor: String,
    /// The words of the command.
    pub command: String,
    /// Try it out and leave no trace.
    pub dry_run: bool,
}

/// What an operation gathers while it runs.
#[derive(Debug, Default)]
pub struct Notes {
    dossiers: RefCell<BTreeSet<DossierId>>,
    args: RefCell<Vec<(std::borrow::Cow<'static, str>, Value)>>,
    undoes: Cell<Option<OperationId>>,
    /// The dossiers whose money moves, with the day and the cause.
    pub(super) moved: RefCell<BTreeMap<DossierId, (NaiveDate, Cause)>>,
}

/// An entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its number.
    pub id: OperationId,
    /// When.
    pub at: Moment,
    /// By whom.
    pub actor: String,
    /// The words of the command.
    pub command: String,
    /// What was done.
    pub operation: Operation,
    /// The operation that it takes back.
    pub undoes: Option<OperationId>,
    /// The operation that took it back.
    pub undone_by: Option<OperationId>,
}

/// A row that an operation touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Table.
    pub table: String,
    /// Row.
    pub row: i64,
    /// Columns before; `None` when the row was new.
    pub before: Option<String>,
    /// Columns after; `None` when the row was taken away.
    pub after: Option<String>,
}

impl Store {
    /// The one gate for writing. Everything inside is one transaction and one entry of the journal; an error
    /// leaves nothing behind. An operation that changes nothing is not recorded: then the number is `None`.
    ///
    /// # Errors
    /// What the work says, or the register's own failure.
    pub fn transact<T, E: From<StorageError>>(
        &mut self,
        entry: Entry,
        work: impl FnOnce(&Tx<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<(T, Option<OperationId>), E> {
        let storage = |error: rusqlite::Error| E::from(StorageError::from(error));
        // IMMEDIATE: whoever will write waits its turn at once, instead of failing in the middle.
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(storage)?;
        let id = begin(&transaction)?;
        let running = self.triggers.running(&transaction, id.operation);
        let tx = Tx { view: View { connection: &transaction }, notes: Notes::default() };
        let result = work(&tx)?;
        let changed = end(&tx, id, &entry)?;
        drop(tx);
        if entry.dry_run || !changed {
            transaction.rollback().map_err(storage)?;
            return Ok((result, None));
        }
        drop(running);
        transaction.commit().map_err(storage)?;
        self.triggers.settle();
        Ok((result, Some(OperationId(id.operation))))
    }
}

#[derive(Clone, Copy)]
struct Begun {
    operation: i64,
    first_change: i64,
}

fn begin(connection: &Connection) -> Result<Begun> {
    let operation: i64 =
        connection.query_row("SELECT ifnull(max(id), 0) + 1 FROM operation", [], |row| row.get(0))?;
    let first_change: i64 =
        connection.query_row("SELECT ifnull(max(id), 0) + 1 FROM change", [], |row| row.get(0))?;
    Ok(Begun { operation, first_change })
}

fn end(tx: &Tx<'_>, begun: Begun, entry: &Entry) -> Result<bool> {
    let last: i64 = tx.connection.query_row("SELECT ifnull(max(id), 0) FROM change", [], |row| row.get(0))?;
    if last < begun.first_change {
        return Ok(false);
    }
    search::refresh(tx.connection, begun.first_change)?;
    let mut args = entry.operation.args.clone();
    args.extend(tx.notes.args.take());
    run(
        tx.connection,
        include_str!("journal/insert_operation.sql"),
        named_params! {
            ":id": begun.operation,
            ":at": moment_text(entry.at),
            ":actor": entry.actor,
            ":command": entry.command,
            ":kind": entry.operation.kind.to_string(),
            ":args": serde_json::to_string(&args).map_err(|error| StorageError::Other(error.to_string()))?,
            ":undoes": tx.notes.undoes.get().map(|id| id.0),
            ":schema": SCHEMA_VERSION,
            ":first_change": begun.first_change,
        },
    )?;
    for dossier in tx.notes.dossiers.take() {
        let sql = "INSERT INTO operation_dossier (dossier, operation) VALUES (?1, ?2)";
        run(tx.connection, sql, [dossier.0, begun.operation])?;
    }
    Ok(true)
}

impl Tx<'_> {
    /// Notes that the operation touches a dossier, so that the dossier's log shows it.
    pub fn touches(&self, dossier: DossierId) {
        self.notes.dossiers.borrow_mut().insert(dossier);
    }

    /// Adds a fact for the log that is only known now. No personal data.
    pub fn tell(&self, name: &'static str, value: impl Into<Value>) {
        self.notes.args.borrow_mut().push((name.into(), value.into()));
    }
}

impl View<'_> {
    /// The rows that an operation touched, in order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn changes_of(&self, id: OperationId) -> Result<Vec<Change>> {
        all(self.connection, include_str!("journal/changes.sql"), [id.0], |row| {
            Ok(Change { table: row.get(0)?, row: row.get(1)?, before: row.get(2)?, after: row.get(3)? })
        })
    }

    /// Entries of the journal, newest first; of one dossier, or of all.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn records(&self, dossier: Option<DossierId>, limit: u32) -> Result<Vec<Record>> {
        match dossier {
            Some(dossier) => {
                let sql = include_str!("journal/records_of_dossier.sql");
                all(self.connection, sql, rusqlite::params![dossier.0, limit], record)
            }
            None => all(self.connection, include_str!("journal/records.sql"), [limit], record),
        }
    }

    /// One entry of the journal.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn record(&self, id: OperationId) -> Result<Option<Record>> {
        one(self.connection, include_str!("journal/record.sql"), [id.0], record)
    }

    /// The newest operation that can be undone, or for `redo` the newest undo that can be taken back.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn newest_to_take_back(&self, redo: bool) -> Result<Option<Record>> {
        let sql = include_str!("journal/newest_to_take_back.sql");
        one(self.connection, sql, [redo], record)
    }

    /// Every row of every journalled table as text, and what the search index knows: for comparing two
    /// states of a register.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dump(&self) -> Result<String> {
        let mut lines = Vec::new();
        for table in journalled_tables(self.connection)? {
            let image = image("", &columns(self.connection, &table)?);
            let rows = format!("SELECT '{table} ' || {image} FROM {table} ORDER BY id");
            lines.extend(all(self.connection, &rows, [], |row| row.get::<_, String>(0))?);
        }
        let known = "SELECT 'search ' || term || ' ' || doc FROM temp.search_terms ORDER BY term, doc";
        self.connection.execute_batch(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms USING fts5vocab('main', 'search', 'instance')",
        )?;
        lines.extend(all(self.connection, known, [], |row| row.get::<_, String>(0))?);
        Ok(lines.join("\n"))
    }

    /// The dossiers that an operation touched.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossiers_of(&self, id: OperationId) -> Result<Vec<DossierId>> {
        let sql = "SELECT dossier FROM operation_dossier WHERE operation = ?1 ORDER BY dossier";
        all(self.connection, sql, [id.0], |row| row.get(0).map(DossierId))
    }
}

fn record(row: &rusqlite::Row<'_>) -> rusqlite::Result<Record> {
    let unreadable =
        |text: String| rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, text.into());
    let at: String = row.get("at")?;
    let kind: String = row.get("kind")?;
    let args: String = row.get("args")?;
    let at = DateTime::parse_from_rfc3339(&at).map_err(|_| unreadable(at))?.with_timezone(&Utc);
    let kind: OperationKind = kind.parse().map_err(|_| unreadable(kind))?;
    let args = serde_json::from_str(&args).map_err(|_| unreadable(args))?;
    Ok(Record {
        id: OperationId(row.get("id")?),
        at,
        actor: row.get("actor")?,
        command: row.get("command")?,
        operation: Operation { kind, args },
        undoes: row.get::<_, Option<i64>>("undoes")?.map(OperationId),
        undone_by: row.get::<_, Option<i64>>("undone_by")?.map(OperationId),
    })
}

/// The tables whose rows are journalled: all but those of [`NOT_JOURNALLED`] and of the search index.
pub(super) fn journalled_tables(connection: &Connection) -> Result<Vec<String>> {
    let tables: Vec<String> =
        all(connection, include_str!("journal/tables.sql"), [], |row| row.get::<_, String>(0))?;
    Ok(tables.into_iter().filter(|table| !NOT_JOURNALLED.contains(&table.as_str())).collect())
}

pub(super) fn columns(connection: &Connection, table: &str) -> Result<Vec<String>> {
    all(connection, "SELECT name FROM pragma_table_info(?1) ORDER BY cid", [table], |row| row.get(0))
}

/// SQL for the image of a row: a JSON object of all its columns.
pub(super) fn image(prefix: &str, columns: &[String]) -> String {
    let pairs: Vec<String> = columns.iter().map(|column| format!("'{column}', {prefix}{column}")).collect();
    format!("json_object({})", pairs.join(", "))
}
