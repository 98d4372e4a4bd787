//! Opening a register: a ceremony of named steps. Look at the header; open; settings; upgrade if it is older;
//! and for writing, the journal's triggers.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::error::StorageError;
use super::header::{self, APPLICATION_ID};
use super::journal::Triggers;
use super::upgrade::{self, Upgraded};
use super::{Result, View, migrate};

/// The version of the schema that this program writes.
pub const SCHEMA_VERSION: i64 = 1 + migrate::MIGRATIONS.len() as i64;

const SCHEMA: &str = include_str!("../../schema.sql");

/// How long to wait for another program that holds the register. Sixteen writers at once wait two seconds at
/// worst; a DEFERRED transaction would not wait at all when it turns from reading to writing.
pub const WAIT: Duration = Duration::from_secs(10);

/// What a register is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Nothing can be changed.
    Read,
    /// Changes go through [`Store::transact`].
    Write,
}

/// An open register.
#[derive(Debug)]
pub struct Store {
    pub(super) connection: Connection,
    pub(super) triggers: Triggers,
    path: PathBuf,
    upgraded: Option<Upgraded>,
}

impl Store {
    /// Makes a new, empty register. The file is created for its owner alone (0600) before SQLite opens it, and
    /// taken away again when that fails.
    ///
    /// # Errors
    /// Something is already there, or the operating system refuses.
    pub fn create(path: &Path) -> Result<Self> {
        let io =
            |error: std::io::Error| StorageError::Io { path: path.to_owned(), detail: error.to_string() };
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder).map_err(io)?;
        }
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => StorageError::Exists(path.to_owned()),
            _ => io(error),
        })?;
        let fill = || {
            let connection = Connection::open_with_flags(path, flags(Access::Write))?;
            Self::fill(connection, path.to_owned(), WAIT)
        };
        fill().inspect_err(|_| {
            // Nothing of value is lost: the file is ours and holds nothing yet.
            let _ = std::fs::remove_file(path);
        })
    }

    /// A register in memory, for tests and for trying things out.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn in_memory() -> Result<Self> {
        Self::fill(Connection::open_in_memory()?, PathBuf::from(":memory:"), WAIT)
    }

    fn fill(mut connection: Connection, path: PathBuf, wait: Duration) -> Result<Self> {
        settings(&connection, wait)?;
        write_settings(&connection)?;
        connection.execute_batch("BEGIN IMMEDIATE")?;
        connection.execute_batch(SCHEMA)?;
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        connection.pragma_update(None, "user_version", SCHEMA_VERSION)?;
        connection.execute_batch("COMMIT")?;
        let triggers = Triggers::install(&mut connection)?;
        Ok(Self { connection, triggers, path, upgraded: None })
    }

    /// Opens a register, waiting at most `wait` for another program that holds it.
    ///
    /// # Errors
    /// Missing, not a register, newer, older and only to be read, damaged, locked, or not to be written: each by its own kind.
    pub fn open(path: &Path, access: Access, wait: Duration) -> Result<Self> {
        let version = header::check(path)?;
        if version > SCHEMA_VERSION {
            return Err(StorageError::Newer { found: version, known: SCHEMA_VERSION });
        }
        if version < SCHEMA_VERSION && access == Access::Read {
            return Err(StorageError::Older { found: version, known: SCHEMA_VERSION });
        }
        let marked_read_only = std::fs::metadata(path).is_ok_and(|file| file.permissions().readonly());
        if access == Access::Write && marked_read_only {
            return Err(StorageError::ReadOnly);
        }
        Self::open_checked(path, access, wait, version).map_err(|error| error.at(path))
    }

    fn open_checked(path: &Path, access: Access, wait: Duration, version: i64) -> Result<Self> {
        let mut connection = Connection::open_with_flags(path, flags(access))?;
        let ready = settings(&connection, wait).and_then(|()| match access {
            Access::Read => connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())),
            Access::Write => Ok(()),
        });
        if access == Access::Read && ready.as_ref().is_err_and(needs_recovery) {
            // An interrupted change has to be rolled back before anything can be read, and that is a write
            // to the file, though not to the register.
            let recovering = Connection::open_with_flags(path, flags(Access::Write))?;
            settings(&recovering, wait)?;
            recovering.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
            drop(recovering);
            connection = Connection::open_with_flags(path, flags(access))?;
            settings(&connection, wait)?;
        } else {
            ready?;
        }
        let mut triggers = Triggers::default();
        let mut upgraded = None;
        if access == Access::Write {
            write_settings(&connection)?;
            if version < SCHEMA_VERSION {
                upgraded = upgrade::upgrade(&mut connection, path)?;
            }
            triggers = Triggers::install(&mut connection)?;
        }
        Ok(Self { connection, triggers, path: path.to_owned(), upgraded })
    }

    /// Where the register lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What opening it did, when it was of an older form.
    pub fn upgraded(&self) -> Option<&Upgraded> {
        self.upgraded.as_ref()
    }

    /// Reads at one moment: what others write meanwhile is not seen.
    ///
    /// # Errors
    /// What the reading says.
    pub fn read<T, E: From<StorageError>>(
        &self,
        reading: impl FnOnce(View<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let snapshot = self.connection.unchecked_transaction().map_err(|error| E::from(error.into()))?;
        let result = reading(View { connection: &snapshot });
        snapshot.finish().map_err(|error| E::from(error.into()))?;
        result
    }
}

fn flags(access: Access) -> OpenFlags {
    let access = match access {
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    access | OpenFlags::SQLITE_OPEN_NO_MUTEX
}

/// The settings of every connection. Each was measured or has its reason.
fn settings(connection: &Connection, wait: Duration) -> rusqlite::Result<()> {
    // First of all: everything after it may meet another program.
    connection.busy_timeout(wait)?;
    connection.execute_batch(
        "PRAGMA foreign_keys = ON;
         PRAGMA cell_size_check = ON; -- a damaged page is noticed when read
         PRAGMA mmap_size = 0;        -- a read error stays an error instead of a signal
         PRAGMA cache_size = -16000;  -- for reading, more measures the same
         PRAGMA temp_store = MEMORY;  -- personal data never spills to a temporary folder",
    )?;
    // Files come from others: functions and tables with side effects are out of reach of their schema, the
    // schema cannot be edited by hand, and a misspelt column is not taken for a text.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // A plan does not depend on the values bound to it, so that a statement is prepared once.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(())
}

/// The settings of a connection that writes.
fn write_settings(connection: &Connection) -> Result<()> {
    // One file at rest, that people copy and mail and read from a read-only folder; a program that opens,
    // writes once and exits has nothing to gain from a write-ahead log. A file that somebody turned into one
    // is turned back.
    connection.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    connection.execute_batch(
        "PRAGMA cache_size = -64000;  -- an import of 10,000 applications writes each page once
         PRAGMA synchronous = EXTRA;  -- the only setting with this journal that loses no acknowledged change
         PRAGMA secure_delete = ON;   -- what is erased is overwritten",
    )?;
    Ok(())
}

/// Whether reading fails because an interrupted change waits to be rolled back.
fn needs_recovery(error: &rusqlite::Error) -> bool {
    let code = error.sqlite_error().map(|sqlite| sqlite.extended_code);
    let rollback = [rusqlite::ffi::SQLITE_READONLY_ROLLBACK, rusqlite::ffi::SQLITE_READONLY_RECOVERY];
    code.is_some_and(|code| rollback.contains(&code))
}
