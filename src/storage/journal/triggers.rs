//! The triggers that write the journal. A command writes a few tables of many, so the triggers of a table are made when
//! a statement first wants to write it: until then SQLite itself denies the statement (its authorizer asks here), so that
//! no write can ever slip by the journal.

use std::collections::HashSet;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};

use super::{columns, image, journalled_tables};
use crate::storage::{Result, StorageError};

/// What the triggers of a connection share with it.
#[derive(Debug, Default, Clone)]
pub struct Triggers {
    /// The number of the operation that runs; 0 while none does. Triggers ask for it once for every row: a table to look
    /// it up in would cost as much as the rest of a small change.
    operation: Arc<AtomicI64>,
    made: Arc<Mutex<Made>>,
}

#[derive(Debug, Default)]
struct Made {
    /// Tables that have their triggers.
    ready: HashSet<String>,
    /// Those among them whose triggers go when the running transaction is rolled back.
    unsettled: Vec<String>,
    /// The table for which a statement was denied.
    wanted: Option<String>,
    /// Triggers went, so statements that counted on them have to be prepared anew.
    stale: bool,
}

/// Keeps an operation known until it goes, however the work ends.
pub struct Running<'a>(&'a Triggers);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.operation.store(0, Ordering::Relaxed);
    }
}

impl Triggers {
    /// Watches over a connection that may write.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn install(connection: &mut Connection) -> Result<Self> {
        let triggers = Self::default();
        let number = Arc::clone(&triggers.operation);
        // Innocuous: they have no effect on the register, so that a trigger may ask although the schema is not trusted.
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_INNOCUOUS;
        connection.create_scalar_function("current_operation", 0, flags, move |_| {
            let operation = number.load(Ordering::Relaxed);
            Ok((operation != 0).then_some(operation))
        })?;
        let wanted = triggers.clone();
        connection.create_scalar_function("table_without_journal", 0, flags, move |_| {
            Ok(wanted.made().wanted.take())
        })?;
        let making = triggers.clone();
        connection.create_scalar_function("journal_made", 1, flags, move |context| {
            let table: String = context.get(0)?;
            let mut made = making.made();
            made.unsettled.push(table.clone());
            Ok(made.ready.insert(table))
        })?;
        let guarded: HashSet<String> = journalled_tables(connection)?.into_iter().collect();
        let guard = triggers.clone();
        connection.authorizer(Some(move |context: AuthContext<'_>| guard.judge(&guarded, &context)))?;
        let rolling_back = triggers.clone();
        connection.rollback_hook(Some(move || rolling_back.forget_unsettled()))?;
        Ok(triggers)
    }

    /// Makes an operation known until the guard goes. Statements that counted on triggers which went are let go.
    pub fn running(&self, connection: &Connection, operation: i64) -> Running<'_> {
        if std::mem::take(&mut self.made().stale) {
            connection.flush_prepared_statement_cache();
        }
        self.operation.store(operation, Ordering::Relaxed);
        Running(self)
    }

    /// The transaction was committed: its triggers stay.
    pub fn settle(&self) {
        self.made().unsettled.clear();
    }

    fn made(&self) -> MutexGuard<'_, Made> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn judge(&self, guarded: &HashSet<String>, context: &AuthContext<'_>) -> Authorization {
        let table = match context.action {
            AuthAction::Insert { table_name }
            | AuthAction::Update { table_name, .. }
            | AuthAction::Delete { table_name } => table_name,
            _ => return Authorization::Allow,
        };
        if context.database_name != Some("main") || !guarded.contains(table) {
            return Authorization::Allow;
        }
        let mut made = self.made();
        if made.ready.contains(table) {
            return Authorization::Allow;
        }
        made.wanted = Some(table.to_owned());
        Authorization::Deny
    }

    fn forget_unsettled(&self) {
        let mut made = self.made();
        for table in std::mem::take(&mut made.unsettled) {
            made.ready.remove(&table);
            made.stale = true;
        }
    }
}

/// Makes the triggers of the table for which a statement was just denied.
///
/// # Errors
/// What SQLite says; a statement was denied for another reason.
pub fn make_wanted(connection: &Connection) -> Result<()> {
    let wanted: Option<String> =
        connection.query_row("SELECT table_without_journal()", [], |row| row.get(0))?;
    let table = wanted.ok_or_else(|| StorageError::Other("a statement was denied".to_owned()))?;
    let columns = columns(connection, &table)?;
    let (old, new) = (image("old.", &columns), image("new.", &columns));
    let events =
        [("INSERT", "new", "NULL", &*new), ("UPDATE", "new", &*old, &*new), ("DELETE", "old", &*old, "NULL")];
    let trigger = |(event, row, before, after): (&str, &str, &str, &str)| {
        format!(
            "CREATE TEMP TRIGGER IF NOT EXISTS journal_{table}_{} AFTER {event} ON main.{table} BEGIN \
             INSERT INTO change (operation, table_name, row_id, before, after) VALUES \
             (current_operation(), '{table}', {row}.id, {before}, {after}); END;\n",
            event.to_lowercase()
        )
    };
    connection.execute_batch(&events.map(trigger).concat())?;
    connection.query_row("SELECT journal_made(?1)", [&table], |_| Ok(()))?;
    Ok(())
}
