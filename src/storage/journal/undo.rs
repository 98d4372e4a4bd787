//! Undo: the images of an operation, walked backwards inside a new one.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, named_params};

use super::{Change, columns, image};
use crate::domain::ids::OperationId;
use crate::storage::{Result, SCHEMA_VERSION, StorageError, Tx, all, one, run};

impl Tx<'_> {
    /// Takes an operation back, row by row, newest first.
    ///
    /// # Errors
    /// [`StorageError::BuiltUpon`] with the later operations on the same rows; [`StorageError::BeforeUpgrade`].
    pub fn take_back(&self, id: OperationId) -> Result<Vec<Change>> {
        let (schema, first) = one(
            self.connection,
            "SELECT schema, first_change FROM operation WHERE id = ?1",
            [id.0],
            |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)),
        )?
        .ok_or(StorageError::BrokenReference)?;
        if schema != SCHEMA_VERSION {
            return Err(StorageError::BeforeUpgrade);
        }
        self.notes.undoes.set(Some(id));
        // Rows of one operation refer to each other; only the end has to hold.
        self.connection.execute_batch("PRAGMA defer_foreign_keys = ON")?;
        let changes = self.changes_of(id)?;
        let after_it = first + i64::try_from(changes.len()).unwrap_or(0);
        let mut tables: BTreeMap<&str, Reverse> = BTreeMap::new();
        for change in changes.iter().rev() {
            if !tables.contains_key(change.table.as_str()) {
                tables.insert(&change.table, Reverse::of(self.connection, &change.table)?);
            }
            let Some(reverse) = tables.get(change.table.as_str()) else { continue };
            let current = one(self.connection, &reverse.image, [change.row], |row| row.get::<_, String>(0))?;
            if current != change.after || reverse.apply(self.connection, change).is_err() {
                return Err(StorageError::BuiltUpon(self.later_on_row(after_it, change)?));
            }
        }
        for dossier in self.dossiers_of(id)? {
            self.touches(dossier);
        }
        for change in changes.iter().filter(|change| change.before.is_none()) {
            let Some(reverse) = tables.get(change.table.as_str()) else { continue };
            if reverse.is_referred_to(self.connection, change.row)? {
                let mut later = self.later_on_dossiers(id)?;
                if later.is_empty() {
                    later = reverse.later_referring(self.connection, after_it, change.row)?;
                }
                return Err(StorageError::BuiltUpon(later));
            }
        }
        Ok(changes)
    }

    fn later_on_row(&self, from_change: i64, change: &Change) -> Result<Vec<i64>> {
        let sql = include_str!("later_on_row.sql");
        let params = named_params! { ":from": from_change, ":table": change.table, ":row": change.row };
        all(self.connection, sql, params, |row| row.get(0))
    }

    fn later_on_dossiers(&self, id: OperationId) -> Result<Vec<i64>> {
        all(self.connection, include_str!("later_on_dossiers.sql"), [id.0], |row| row.get(0))
    }
}

/// The statements that bring rows of one table back.
struct Reverse {
    image: String,
    insert: String,
    update: String,
    delete: String,
    children: Vec<(String, String)>,
}

impl Reverse {
    fn of(connection: &Connection, table: &str) -> Result<Self> {
        let columns = columns(connection, table)?;
        let names = columns.join(", ");
        let values: Vec<String> = columns.iter().map(|column| format!("?1 ->> '$.{column}'")).collect();
        let set: Vec<String> =
            columns.iter().map(|column| format!("{column} = ?1 ->> '$.{column}'")).collect();
        Ok(Self {
            image: format!("SELECT {} FROM {table} WHERE id = ?1", image("", &columns)),
            insert: format!("INSERT INTO {table} ({names}) VALUES ({})", values.join(", ")),
            update: format!("UPDATE {table} SET {} WHERE id = ?2", set.join(", ")),
            delete: format!("DELETE FROM {table} WHERE id = ?1"),
            children: children(connection, table)?,
        })
    }

    fn apply(&self, connection: &Connection, change: &Change) -> Result<usize> {
        match (&change.before, &change.after) {
            (Some(before), Some(_)) => run(connection, &self.update, rusqlite::params![before, change.row]),
            (Some(before), None) => run(connection, &self.insert, [before]),
            _ => run(connection, &self.delete, [change.row]),
        }
    }

    /// Whether a row that was taken back is still referred to.
    fn is_referred_to(&self, connection: &Connection, row: i64) -> Result<bool> {
        for (child, column) in &self.children {
            let query = format!("SELECT 1 FROM {child} WHERE {column} = ?1 LIMIT 1");
            if one(connection, &query, [row], |_| Ok(()))?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Operations in force, from a change on, that made rows refer to a row.
    fn later_referring(&self, connection: &Connection, from_change: i64, row: i64) -> Result<Vec<i64>> {
        let mut later = BTreeSet::new();
        for (child, column) in &self.children {
            let query = include_str!("later_referring.sql").replace("{column}", column);
            let params = named_params! { ":from": from_change, ":table": child, ":row": row };
            later.extend(all(connection, &query, params, |row| row.get::<_, i64>(0))?);
        }
        Ok(later.into_iter().collect())
    }
}

/// The tables that refer to a table, each with its column.
fn children(connection: &Connection, table: &str) -> Result<Vec<(String, String)>> {
    all(connection, include_str!("children.sql"), [table], |row| Ok((row.get(0)?, row.get(1)?)))
}
