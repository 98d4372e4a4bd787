//! Bringing an older register to the form that this program writes. A copy of it as it was is put beside it first,
//! so that the older program can still read what it wrote.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use super::open::SCHEMA_VERSION;
use super::{Result, StorageError, header, migrate, search};

/// What an upgrade did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upgraded {
    /// The version that the register was of.
    pub from: i64,
    /// The version that it is of now.
    pub to: i64,
    /// Where it lies as it was.
    pub copy: PathBuf,
}

/// The upgrade that a register still needs, and the name that the copy would get; `None` when it is of today's form.
///
/// # Errors
/// Missing, not a register, of a newer program, or damaged.
pub fn pending(path: &Path) -> Result<Option<Upgraded>> {
    let from = header::check(path)?;
    match from.cmp(&SCHEMA_VERSION) {
        std::cmp::Ordering::Greater => Err(StorageError::Newer { found: from, known: SCHEMA_VERSION }),
        std::cmp::Ordering::Equal => Ok(None),
        std::cmp::Ordering::Less => {
            Ok(Some(Upgraded { from, to: SCHEMA_VERSION, copy: free_name(path, from) }))
        }
    }
}

/// Upgrades an older register in one transaction, after a copy was put beside it; `None` when another program did
/// so meanwhile. When it fails the register is as it was, and the copy is taken away.
pub(super) fn upgrade(connection: &mut Connection, path: &Path) -> Result<Option<Upgraded>> {
    // Only outside a transaction can they be laid to rest.
    connection.pragma_update(None, "foreign_keys", false)?;
    // The register as the copying opened it. It stays open until the transaction has ended, and so is named before
    // it: whoever closes a file loses every lock that the program has on it, those of SQLite too.
    let mut held = None;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let from: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let mut upgraded = None;
    if from < SCHEMA_VERSION {
        let (copy, source) = keep(path, from)?;
        held = Some(source);
        let migrated = migrate::upgrade(&transaction, from, migrate::MIGRATIONS).and_then(|()| {
            search::rebuild(&transaction)?;
            let broken = transaction.prepare("PRAGMA foreign_key_check")?.exists([])?;
            if broken { Err(StorageError::BrokenReference) } else { Ok(()) }
        });
        migrated.and_then(|()| Ok(transaction.commit()?)).inspect_err(|_| {
            // The register itself is still what the copy is.
            let _ = std::fs::remove_file(&copy);
        })?;
        upgraded = Some(Upgraded { from, to: SCHEMA_VERSION, copy });
    } else {
        transaction.rollback()?;
    }
    drop(held);
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(upgraded)
}

/// Copies the register to a free name beside it, for its owner alone (0600), and makes sure that the copy is on the
/// disk before anything is changed. Nobody else writes: the caller holds the lock. Gives the register too, as it was
/// opened for copying.
fn keep(path: &Path, version: i64) -> Result<(PathBuf, File)> {
    loop {
        let copy = free_name(path, version);
        match copied(path, &copy) {
            // Somebody took the name in the meantime.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(StorageError::Io { path: copy, detail: error.to_string() }),
            Ok(source) => return Ok((copy, source)),
        }
    }
}

fn copied(from: &Path, to: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut target = options.open(to)?;
    let filled = File::open(from).and_then(|mut source| {
        io::copy(&mut source, &mut target)?;
        target.sync_all()?;
        sync_folder(to)?;
        Ok(source)
    });
    filled.inspect_err(|_| {
        // Half a copy is of no use to anybody.
        let _ = std::fs::remove_file(to);
    })
}

/// Makes sure that the name of a new file is on the disk too.
#[cfg(unix)]
pub(super) fn sync_folder(of: &Path) -> io::Result<()> {
    let folder = of.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

/// Elsewhere a folder cannot be opened; the file itself is on the disk.
#[cfg(not(unix))]
pub(super) fn sync_folder(_of: &Path) -> io::Result<()> {
    Ok(())
}

/// `wijk.db.v1`, or when that is taken `wijk.db.v1-2`, and so on: no earlier copy is ever written over.
fn free_name(path: &Path, version: i64) -> PathBuf {
    let named = |number: u32| {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".v{version}"));
        if number > 1 {
            name.push(format!("-{number}"));
        }
        PathBuf::from(name)
    };
    let is_free = |name: &PathBuf| std::fs::symlink_metadata(name).is_err();
    (1..u32::MAX).map(named).find(is_free).unwrap_or_else(|| named(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::{Access, Store, WAIT};

    const V1: &str = include_str!("../../fixtures/databases/v1.sql");

    #[test]
    fn no_earlier_copy_is_written_over_and_a_copy_is_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("wijk.db");
        Connection::open(&path).unwrap().execute_batch(V1).unwrap();
        let before = std::fs::read(&path).unwrap();
        std::fs::write(folder.path().join("wijk.db.v1"), "of before").unwrap();
        let store = Store::open(&path, Access::Write, WAIT).unwrap();
        let copy = folder.path().join("wijk.db.v1-2");
        assert_eq!(store.upgraded(), Some(&Upgraded { from: 1, to: SCHEMA_VERSION, copy: copy.clone() }));
        assert_eq!(std::fs::read_to_string(folder.path().join("wijk.db.v1")).unwrap(), "of before");
        assert!(std::fs::read(&copy).unwrap() == before, "the copy is not what was there");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert_eq!(pending(&path).unwrap(), None);
    }

    #[test]
    fn of_many_that_upgrade_at_once_one_does_and_the_others_find_it_done() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("wijk.db");
        Connection::open(&path).unwrap().execute_batch(V1).unwrap();
        let upgrades = std::thread::scope(|scope| {
            let open = || Store::open(&path, Access::Write, WAIT).unwrap().upgraded().cloned();
            let threads: Vec<_> = (0..6).map(|_| scope.spawn(open)).collect();
            threads.into_iter().filter_map(|thread| thread.join().unwrap()).count()
        });
        assert_eq!(upgrades, 1);
        assert!(!folder.path().join("wijk.db.v1-2").exists());
    }

    #[test]
    fn an_upgrade_that_fails_leaves_the_register_as_it_was_and_no_copy() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("wijk.db");
        let other = Connection::open(&path).unwrap();
        other.execute_batch(V1).unwrap();
        // Something stands where a new table is to come.
        other.execute_batch("CREATE TABLE partner (a)").unwrap();
        drop(other);
        let before = std::fs::read(&path).unwrap();
        assert!(Store::open(&path, Access::Write, WAIT).is_err());
        assert!(std::fs::read(&path).unwrap() == before, "the register changed");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "something was left beside it");
    }
}
