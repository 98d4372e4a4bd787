//! The accounts to which groups are paid (B-SB-6). One is in use; earlier ones stay, since payments went there.

use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::{DossierId, GroupAccountId, PersonId};

/// An account of a group. *Personal.*
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupAccountRow {
    /// Its row.
    pub id: GroupAccountId,
    /// Its number in the dossier.
    pub number: u32,
    /// Whose it is, as the bank writes it.
    pub holder: String,
    /// The IBAN, without blanks.
    pub iban: String,
    /// The member whose own account it is.
    pub person: Option<(PersonId, String)>,
    /// Since when it serves.
    pub from: NaiveDate,
    /// Until when; `None`: it is in use.
    pub to: Option<NaiveDate>,
}

/// An account that a group will use.
#[derive(Debug, Clone)]
pub struct NewAccount<'a> {
    /// Whose it is.
    pub holder: &'a str,
    /// The IBAN, without blanks.
    pub iban: &'a str,
    /// The member whose own account it is.
    pub person: Option<PersonId>,
    /// Since when.
    pub from: NaiveDate,
}

fn account(row: &Row<'_>) -> rusqlite::Result<GroupAccountRow> {
    let person: Option<i64> = row.get("person")?;
    Ok(GroupAccountRow {
        id: GroupAccountId(row.get("id")?),
        number: row.count("number")?,
        holder: row.get("holder")?,
        iban: row.get("iban")?,
        person: person
            .map(|id| Ok::<_, rusqlite::Error>((PersonId(id), row.get("person_name")?)))
            .transpose()?,
        from: row.day("from_day")?,
        to: row.optional_day("to_day")?,
    })
}

impl View<'_> {
    /// The accounts of a group, the first one first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn accounts(&self, dossier: DossierId) -> Result<Vec<GroupAccountRow>> {
        all(self.connection, include_str!("account/of_dossier.sql"), [dossier.0], account)
    }

    /// The account that a group uses.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn account_in_use(&self, dossier: DossierId) -> Result<Option<GroupAccountRow>> {
        Ok(self.accounts(dossier)?.into_iter().find(|account| account.to.is_none()))
    }

    /// Dossiers of other neighbourhoods that use this account: reference and name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn account_elsewhere(&self, dossier: DossierId, iban: &str) -> Result<Vec<(String, String)>> {
        let params = named_params! { ":dossier": dossier.0, ":iban": iban };
        all(self.connection, include_str!("account/shared.sql"), params, |row| {
            Ok((row.get("reference")?, row.get("name")?))
        })
    }
}

impl Tx<'_> {
    /// Gives a group an account. The one in use has to be ended before.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_account(&self, dossier: DossierId, new: &NewAccount<'_>) -> Result<GroupAccountId> {
        let sql = "SELECT ifnull(max(number), 0) + 1 FROM group_account WHERE dossier = ?1";
        let number: u32 = one(self.connection, sql, [dossier.0], |row| row.get(0))?.unwrap_or(1);
        let sql = "INSERT INTO group_account (dossier, number, holder, iban, person, from_day)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let person = new.person.map(|id| id.0);
        let params = params![dossier.0, number, new.holder, new.iban, person, day_text(new.from)];
        let id = insert(self.connection, sql, params)?;
        self.touches(dossier);
        Ok(GroupAccountId(id))
    }

    /// Ends the use of an account.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn end_account(&self, dossier: DossierId, id: GroupAccountId, on: NaiveDate) -> Result<()> {
        let sql = "UPDATE group_account SET to_day = ?2 WHERE id = ?1";
        run(self.connection, sql, params![id.0, day_text(on)])?;
        self.touches(dossier);
        Ok(())
    }

    /// Lets the payments of a dossier that are not ordered yet go to another of its accounts, and gives how many.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn redirect_payments(&self, dossier: DossierId, to: GroupAccountId) -> Result<usize> {
        let sql = "UPDATE payment SET account = ?2
                   WHERE dossier = ?1 AND run IS NULL AND cancelled_on IS NULL AND account <> ?2";
        run(self.connection, sql, params![dossier.0, to.0])
    }
}
