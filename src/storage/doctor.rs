//! What can be seen of a register's health without changing anything. Each question is asked by itself, so that a
//! damaged part does not hide the others.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::columns::Columns;
use super::journal::{columns, image, journalled_tables};
use super::{Result, SCHEMA_VERSION, Store, View, all, one, search};
use crate::domain::ids::{DossierId, RoadmapId};
use crate::domain::operation::OperationKind;

/// A row that refers to something that is not there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dangling {
    /// Its table.
    pub table: String,
    /// Its number.
    pub row: i64,
    /// The table in which something is missing.
    pub parent: String,
}

/// A row, and the journal, of which one says something else than the other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Differing {
    /// Its table.
    pub table: String,
    /// Its number.
    pub row: i64,
}

/// A roadmap that was frozen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frozen {
    /// Its number in the register.
    pub id: RoadmapId,
    /// Reference of its dossier.
    pub reference: String,
    /// Its version.
    pub version: u32,
    /// SHA-256 of its canonical text when it was frozen.
    pub sha256: String,
}

/// How many findings of one kind are told: a register that is wrong from end to end needs no list.
const TOLD: u32 = 100;

impl View<'_> {
    /// What SQLite finds wrong with the pages and indexes of the file, in its own words.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn integrity(&self) -> Result<Vec<String>> {
        // It stops by itself after a hundred.
        let mut said = all(self.connection, "PRAGMA integrity_check", [], |row| row.get::<_, String>(0))?;
        said.retain(|line| line != "ok");
        Ok(said)
    }

    /// Rows that refer to rows that are not there.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dangling(&self) -> Result<Vec<Dangling>> {
        let sql = "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT ?1";
        all(self.connection, sql, [TOLD], |row| {
            let number: Option<i64> = row.get(1)?;
            Ok(Dangling { table: row.get(0)?, row: number.unwrap_or_default(), parent: row.get(2)? })
        })
    }

    /// Tables and indexes that are missing, of another form, or not ours, by name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn foreign_shape(&self) -> Result<Vec<String>> {
        let (here, new) = (shape(self.connection)?, shape(&Store::in_memory()?.connection)?);
        let names: BTreeSet<&String> = here.keys().chain(new.keys()).collect();
        Ok(names.into_iter().filter(|name| here.get(*name) != new.get(*name)).cloned().collect())
    }

    /// Whether the file is set to be written in another way than ours, which leaves files beside it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn has_foreign_log(&self) -> Result<bool> {
        let mode: Option<String> = one(self.connection, "PRAGMA journal_mode", [], |row| row.get(0))?;
        Ok(mode.is_some_and(|mode| mode == "wal"))
    }

    /// How many operations the journal has.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn operations(&self) -> Result<u32> {
        let counted =
            one(self.connection, "SELECT count(*) AS count FROM operation", [], |row| row.count("count"));
        Ok(counted?.unwrap_or_default())
    }

    /// Operations whose entry and changes do not fit together: changes are missing, too many, or of no operation.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn broken_operations(&self) -> Result<Vec<i64>> {
        all(self.connection, include_str!("doctor/broken_operations.sql"), [TOLD], |row| row.get(0))
    }

    /// Operations that this program cannot read: of a kind that it does not know, or with facts that are not JSON.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn unreadable_operations(&self) -> Result<Vec<i64>> {
        let sql = "SELECT min(id) AS id, kind, min(json_valid(args)) FROM operation GROUP BY kind ORDER BY 1";
        let kinds: Vec<(i64, String, bool)> =
            all(self.connection, sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let unknown = |(id, kind, valid): (i64, String, bool)| {
            (!valid || kind.parse::<OperationKind>().is_err()).then_some(id)
        };
        Ok(kinds.into_iter().filter_map(unknown).collect())
    }

    /// Rows that are not what the journal last made of them. What an upgrade changed is not compared.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn differing_rows(&self) -> Result<Vec<Differing>> {
        self.connection.execute_batch(include_str!("doctor/newest.sql"))?;
        let sql = "SELECT count(*) = 0 FROM operation WHERE schema < ?1";
        let never_upgraded = one(self.connection, sql, [SCHEMA_VERSION], |row| row.get(0))?.unwrap_or(false);
        let mut found = Vec::new();
        for table in journalled_tables(self.connection)? {
            let image = image("here.", &columns(self.connection, &table)?);
            let differing =
                include_str!("doctor/differing.sql").replace("{table}", &table).replace("{image}", &image);
            found.extend(self.rows_of(&table, &differing, (SCHEMA_VERSION, TOLD))?);
            if never_upgraded {
                let unknown = include_str!("doctor/unknown.sql").replace("{table}", &table);
                found.extend(self.rows_of(&table, &unknown, [TOLD])?);
            }
        }
        self.connection.execute_batch("DROP TABLE temp.newest")?;
        Ok(found)
    }

    fn rows_of(&self, table: &str, sql: &str, params: impl rusqlite::Params) -> Result<Vec<Differing>> {
        all(self.connection, sql, params, |row| Ok(Differing { table: table.to_owned(), row: row.get(0)? }))
    }

    /// Every roadmap that was frozen.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn frozen_roadmaps(&self) -> Result<Vec<Frozen>> {
        all(self.connection, include_str!("doctor/frozen.sql"), [], |row| {
            Ok(Frozen {
                id: RoadmapId(row.get("id")?),
                reference: row.get("reference")?,
                version: row.count("version")?,
                sha256: row.get("sha256")?,
            })
        })
    }

    /// References of dossiers that do not stand where their last move left them.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn misplaced_dossiers(&self) -> Result<Vec<String>> {
        all(self.connection, include_str!("doctor/dossiers.sql"), [TOLD], |row| row.get(0))
    }

    /// Partners whose status is not that of their last step: reference of the dossier and number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn misplaced_partners(&self) -> Result<Vec<(String, u32)>> {
        let sql = include_str!("doctor/partners.sql");
        all(self.connection, sql, [TOLD], |row| Ok((row.get("reference")?, row.count("number")?)))
    }

    /// What no longer fits together after a selection: what it is, the reference of the edition or the dossier, and the
    /// number of the session, or 0.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn unsound_selection(&self) -> Result<Vec<(String, String, i64)>> {
        let sql = include_str!("doctor/selection.sql");
        all(self.connection, sql, [TOLD], |row| {
            Ok((row.get("what")?, row.get("reference")?, row.get("number")?))
        })
    }

    /// Money that contradicts itself: what it is, the reference of the edition or the dossier, and a number, or 0.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn unsound_money(&self) -> Result<Vec<(String, String, i64)>> {
        all(self.connection, include_str!("doctor/money.sql"), [TOLD], |row| {
            Ok((row.get("what")?, row.get("reference")?, row.get("number")?))
        })
    }

    /// The dossiers that were ever given money, or that the ledger knows.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossiers_with_money(&self) -> Result<Vec<DossierId>> {
        all(self.connection, include_str!("doctor/with_money.sql"), [], |row| row.get(0).map(DossierId))
    }

    /// Rows of which the full-text index knows nothing although they have a text, or knows something although they do
    /// not.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn lost_in_search(&self) -> Result<Vec<Differing>> {
        search::differing(self.connection)
    }
}

/// Every table and index as it was made, by name, without comments, quotes and line ends. The tables that the
/// full-text index makes for itself are its own affair.
pub(super) fn shape(connection: &Connection) -> Result<BTreeMap<String, String>> {
    let sql = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_%'";
    let made = all(connection, sql, [], |row| {
        let sql: String = row.get(1)?;
        let code: Vec<&str> = sql.lines().map(|line| line.split("--").next().unwrap_or_default()).collect();
        let plain = code.join(" ").replace('"', "").split_whitespace().collect::<Vec<_>>().join(" ");
        // A column that was added later stands after the bracket's line end.
        Ok((row.get(0)?, plain.replace(" ,", ",").replace(" )", ")").replace("( ", "(")))
    })?;
    Ok(made.into_iter().collect())
}
