//! Tasks of the programme that are done in a dossier. Which there are stands in the edition's rules.

use chrono::NaiveDate;
use rusqlite::params;

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, run};
use crate::domain::ids::{DossierId, EditionId};

/// A task that is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskDoneRow {
    /// Its code in the edition's rules.
    pub task: String,
    /// The day on which it was done.
    pub on: NaiveDate,
    /// What was noted beside it.
    pub note: Option<String>,
}

impl View<'_> {
    /// The tasks that are done in a dossier, in the order in which they were.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn tasks_done(&self, dossier: DossierId) -> Result<Vec<TaskDoneRow>> {
        let sql = "SELECT task, done_on, note FROM task_done WHERE dossier = ?1 ORDER BY done_on, id";
        all(self.connection, sql, [dossier.0], |row| {
            Ok(TaskDoneRow { task: row.get("task")?, on: row.day("done_on")?, note: row.get("note")? })
        })
    }
}

impl View<'_> {
    /// Every task that is done: reference of the dossier, its edition, and code of the task.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn tasks_done_anywhere(&self) -> Result<Vec<(String, EditionId, String)>> {
        let sql = "SELECT dossier.reference, dossier.edition, task_done.task FROM task_done
            JOIN dossier ON dossier.id = task_done.dossier ORDER BY task_done.id";
        all(self.connection, sql, [], |row| {
            Ok((row.get("reference")?, EditionId(row.get("edition")?), row.get("task")?))
        })
    }
}

impl Tx<'_> {
    /// Notes that a task is done.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_task_done(&self, dossier: DossierId, row: &TaskDoneRow) -> Result<()> {
        let sql = "INSERT INTO task_done (dossier, task, done_on, note) VALUES (?1, ?2, ?3, ?4)";
        insert(self.connection, sql, params![dossier.0, row.task, day_text(row.on), row.note])?;
        self.touches(dossier);
        Ok(())
    }

    /// Opens a task again.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn delete_task_done(&self, dossier: DossierId, task: &str) -> Result<()> {
        run(
            self.connection,
            "DELETE FROM task_done WHERE dossier = ?1 AND task = ?2",
            params![dossier.0, task],
        )?;
        self.touches(dossier);
        Ok(())
    }
}
