//! Bringing an older register to the current schema: an ordered list over `user_version`, of which nothing is
//! ever removed or reordered. `schema.sql` is what a new register gets; a test holds that both meet.

use rusqlite::Connection;

use super::Result;

/// A step from one version to the next: the statements, and nothing else.
pub type Migration = &'static str;

/// The steps: the first leads from version 1 to 2, and so on.
pub const MIGRATIONS: &[Migration] = &[
    include_str!("migrations/0001_preparation.sql"),
    include_str!("migrations/0002_selection.sql"),
    include_str!("migrations/0003_money.sql"),
    include_str!("migrations/0004_realisation.sql"),
    include_str!("migrations/0005_programmes.sql"),
];

/// Carries out the steps that a register of version `from` still needs, and sets its version. Runs inside the
/// caller's transaction, all steps or none, with foreign keys at rest: a table that is made anew is gone for a moment.
///
/// # Errors
/// What SQLite says.
pub fn upgrade(connection: &Connection, from: i64, migrations: &[Migration]) -> Result<()> {
    let done = usize::try_from(from - 1).unwrap_or(0);
    for migration in migrations.iter().skip(done) {
        connection.execute_batch(migration)?;
    }
    let version = i64::try_from(migrations.len()).unwrap_or(0) + 1;
    connection.pragma_update(None, "user_version", version)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::*;
    use crate::storage::doctor::shape;
    use crate::storage::{Access, StorageError, Store, WAIT, all};

    /// A register of an older release, as `fixtures/databases` keeps it.
    fn older(folder: &Path, dump: &str) -> PathBuf {
        let path = folder.join("wijk.db");
        Connection::open(&path).unwrap().execute_batch(dump).unwrap();
        path
    }

    #[test]
    fn every_older_register_comes_to_the_current_schema_and_keeps_what_is_in_it() {
        let new = shape(&Store::in_memory().unwrap().connection).unwrap();
        let rows_of_first =
            [("person", 99), ("role", 100), ("project", 7), ("step", 8), ("cost_line", 9), ("decision", 4)];
        let rows_of_second = [
            ("person", 100),
            ("role", 100),
            ("project", 7),
            ("step", 11),
            ("cost_line", 10),
            ("decision", 4),
        ];
        let rows_of_third = [
            ("person", 108),
            ("role", 100),
            ("project", 7),
            ("step", 11),
            ("cost_line", 10),
            ("decision", 5),
        ];
        let rows_of_fourth =
            [("person", 108), ("role", 100), ("project", 7), ("step", 11), ("posting", 31), ("expense", 10)];
        let rows_of_fifth =
            [("person", 108), ("role", 100), ("document", 0), ("step", 11), ("posting", 31), ("expense", 10)];
        let older_ones = [
            (1, include_str!("../../fixtures/databases/v1.sql"), rows_of_first),
            (2, include_str!("../../fixtures/databases/v2.sql"), rows_of_second),
            (3, include_str!("../../fixtures/databases/v3.sql"), rows_of_third),
            (4, include_str!("../../fixtures/databases/v4.sql"), rows_of_fourth),
            (5, include_str!("../../fixtures/databases/v5.sql"), rows_of_fifth),
        ];
        for (version, dump, rows_of) in older_ones {
            let folder = tempfile::tempdir().unwrap();
            let path = older(folder.path(), dump);
            match Store::open(&path, Access::Read, WAIT) {
                Err(StorageError::Older { found, .. }) if found == version => {}
                other => panic!("{other:?}"),
            }
            let store = Store::open(&path, Access::Write, WAIT).unwrap();
            assert!(folder.path().join(format!("wijk.db.v{version}")).exists(), "no copy was kept");
            assert_eq!(shape(&store.connection).unwrap(), new);
            let count = |table: &str| -> i64 {
                let sql = format!("SELECT count(*) FROM {table}");
                store.connection.query_row(&sql, [], |row| row.get(0)).unwrap()
            };
            for (table, rows) in rows_of {
                assert_eq!(count(table), rows, "{table}");
            }
            assert!(count("permit") > 0, "what was said of permits is gone");
            let faults = all(&store.connection, "PRAGMA integrity_check", [], |row| row.get::<_, String>(0));
            assert_eq!(faults.unwrap(), ["ok"]);
            drop(store);
            Store::open(&path, Access::Read, WAIT).unwrap();
        }
    }

    #[test]
    fn only_the_steps_that_are_missing_are_carried_out_in_order() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("CREATE TABLE t (a); INSERT INTO t VALUES ('one')").unwrap();
        let steps = &[
            "THIS STEP WAS TAKEN BEFORE",
            "ALTER TABLE t ADD b; UPDATE t SET b = 'two'",
            "UPDATE t SET b = b || ' three'",
        ];
        upgrade(&connection, 2, steps).unwrap();
        let b: String = connection.query_row("SELECT b FROM t", [], |row| row.get(0)).unwrap();
        assert_eq!(b, "two three");
        let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(version, 4);
    }
}
