//! Floor 1: the only door to the database. [`Store`] is an open register; [`View`] reads, [`Tx`] writes, and
//! the one way to a `Tx` is [`Store::transact`]. Each noun has a file with its queries; a statement longer
//! than two lines is a `.sql` file beside it.

pub mod account;
pub mod action;
pub mod admissibility;
pub mod aftercare;
pub mod agenda;
pub mod agreement;
pub mod amendment;
pub mod appeal;
pub mod approval;
pub mod budget;
mod columns;
pub mod decision;
pub mod doctor;
pub mod document;
pub mod dossier;
pub mod edition;
mod error;
pub mod evaluation;
pub mod expense;
pub mod expense_note;
pub mod experiment;
pub mod expert;
pub mod export;
mod facts;
pub mod field;
pub mod filing;
pub mod found;
mod header;
pub mod income;
pub mod indicator;
pub mod instalment;
pub mod inventory;
pub mod joint;
mod journal;
pub mod ledger;
pub mod letter;
pub mod library;
pub mod list;
pub mod map;
pub mod mark;
pub mod measurement;
pub mod meeting;
pub mod menu;
mod migrate;
pub mod neighbourhood;
pub mod network;
pub mod obstacle;
mod open;
pub mod opinion;
pub mod organisation;
pub mod partner;
pub mod payment;
pub mod person;
pub mod progress;
pub mod reapplication;
pub mod recovery;
pub mod report;
pub mod reporting;
pub mod roadmap;
pub mod role;
#[cfg(test)]
pub(crate) mod sample;
mod search;
pub mod session;
pub mod settlement;
pub mod start_fund;
pub mod task;
#[cfg(test)]
mod tests;
pub mod toolbox;
pub mod upgrade;
pub mod visit;
pub mod vote;

use rusqlite::Connection;

pub use error::StorageError;
pub use journal::{Change, Entry, Record};
pub use open::{Access, SCHEMA_VERSION, Store, WAIT};

/// What storage functions give.
pub type Result<T> = std::result::Result<T, StorageError>;

/// A register being read. Everything that is read through one view is of one moment.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    connection: &'a Connection,
}

/// A register being changed, inside one operation. Reads like a [`View`].
#[derive(Debug)]
pub struct Tx<'a> {
    view: View<'a>,
    notes: journal::Notes,
}

impl<'a> std::ops::Deref for Tx<'a> {
    type Target = View<'a>;

    fn deref(&self) -> &View<'a> {
        &self.view
    }
}

/// One row or none, with the statement prepared once per connection.
fn one<T>(
    connection: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
    row: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
) -> Result<Option<T>> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    Ok(match rows.next()? {
        Some(found) => Some(row(found)?),
        None => None,
    })
}

/// All rows, with the statement prepared once per connection.
fn all<T>(
    connection: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
    row: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params, row)?;
    rows.map(|row| row.map_err(StorageError::from)).collect()
}

/// Carries out a statement, prepared once per connection, and gives how many rows it touched.
fn run(connection: &Connection, sql: &str, params: impl rusqlite::Params) -> Result<usize> {
    Ok(writing(connection, sql)?.execute(params)?)
}

/// Inserts a row and gives its id.
fn insert(connection: &Connection, sql: &str, params: impl rusqlite::Params) -> Result<i64> {
    Ok(writing(connection, sql)?.insert(params)?)
}

/// A statement that writes, prepared once per connection, with the triggers that journal what it does.
fn writing<'c>(connection: &'c Connection, sql: &str) -> Result<rusqlite::CachedStatement<'c>> {
    match connection.prepare_cached(sql) {
        Err(error)
            if error.sqlite_error_code() == Some(rusqlite::ErrorCode::AuthorizationForStatementDenied) =>
        {
            journal::make_wanted(connection)?;
            Ok(connection.prepare_cached(sql)?)
        }
        prepared => Ok(prepared?),
    }
}
