//! Bringing an older register to the current schema: an ordered list over `user_version`, of which nothing is
//! ever removed or reordered. `schema.sql` is what a new register gets; a test holds that both meet.

use rusqlite::Connection;

use super::Result;

/// A step from one version to the next: the statements, and nothing else.
pub type Migration = &'static str;

/// The steps: the first leads from version 1 to 2, and so on. Version 1 is the first that was ever released,
/// so there are none yet.
pub const MIGRATIONS: &[Migration] = &[];

/// Carries out the steps that a register of version `from` still needs, and sets its version. Runs inside the
/// caller's transaction: all steps or none.
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
    use super::*;

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
