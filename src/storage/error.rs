//! What can go wrong with the register, by kind, so that each has its own clear message.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

/// A failure of the register.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// There is no file.
    #[error("no register at {0}")]
    Missing(PathBuf),
    /// A register would be made where something is already.
    #[error("something is already at {0}")]
    Exists(PathBuf),
    /// The file is something else. The second part says what was seen: `empty`, `not-a-file`,
    /// `not-sqlite`, `other-application`.
    #[error("{0} is not a register: {1}")]
    NotARegister(PathBuf, &'static str),
    /// Written by a newer program.
    #[error("register of version {found}, this program knows {known}")]
    Newer {
        /// Version of the register.
        found: i64,
        /// Newest version that this program knows.
        known: i64,
    },
    /// Of an older program, and only to be read; the first change, or an upgrade, brings it up to date.
    #[error("register of version {found}, this program writes {known}")]
    Older {
        /// Version of the register.
        found: i64,
        /// The version that this program writes.
        known: i64,
    },
    /// Damaged.
    #[error("{0} is damaged: {1}")]
    Corrupt(PathBuf, String),
    /// Another program holds it.
    #[error("the register is busy")]
    Locked,
    /// It may be read, not written.
    #[error("the register may not be written")]
    ReadOnly,
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The operating system refuses.
    #[error("{path}: {detail}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// What it says.
        detail: String,
    },
    /// An operation cannot be undone because later ones built on it.
    #[error("later operations built on it")]
    BuiltUpon(Vec<i64>),
    /// An operation of an older schema cannot be undone.
    #[error("the operation is from before an upgrade of the register")]
    BeforeUpgrade,
    /// A row refers to something that is not there.
    #[error("a reference is broken")]
    BrokenReference,
    /// What is stored cannot be read back; a fault of the program.
    #[error("stored value cannot be read: {0}")]
    Unreadable(String),
    /// Anything else that SQLite says.
    #[error("{0}")]
    Other(String),
}

impl StorageError {
    /// Puts the path where SQLite itself does not say it.
    pub(super) fn at(self, path: &Path) -> Self {
        match self {
            Self::Corrupt(_, detail) => Self::Corrupt(path.to_owned(), detail),
            Self::NotARegister(_, why) => Self::NotARegister(path.to_owned(), why),
            Self::Io { detail, .. } => Self::Io { path: path.to_owned(), detail },
            other => other,
        }
    }
}

impl From<rusqlite::Error> for StorageError {
    fn from(error: rusqlite::Error) -> Self {
        let text = error.to_string();
        let Some(sqlite) = error.sqlite_error() else {
            return match error {
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..) => Self::Unreadable(text),
                _ => Self::Other(text),
            };
        };
        match sqlite.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Locked,
            ErrorCode::ReadOnly => Self::ReadOnly,
            ErrorCode::DiskFull => Self::Full,
            ErrorCode::DatabaseCorrupt => Self::Corrupt(PathBuf::new(), text),
            ErrorCode::NotADatabase => Self::NotARegister(PathBuf::new(), "not-sqlite"),
            ErrorCode::CannotOpen | ErrorCode::SystemIoFailure | ErrorCode::PermissionDenied => {
                Self::Io { path: PathBuf::new(), detail: text }
            }
            ErrorCode::ConstraintViolation
                if sqlite.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY =>
            {
                Self::BrokenReference
            }
            _ => Self::Other(text),
        }
    }
}
