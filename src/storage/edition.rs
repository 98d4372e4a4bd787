//! Programmes that the office added, and editions with their rule sets.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::columns::{Columns, day_text};
use super::{Result, StorageError, Tx, View, all, insert, one, run};
use crate::domain::ids::EditionId;
use crate::domain::ledger::{Account, Cause, Fund, Movement, Posting};
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::RuleSet;

/// An edition without its rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionRow {
    /// Its number in the register.
    pub id: EditionId,
    /// Its reference, such as `QDC-2021`.
    pub reference: String,
    /// Code of the programme.
    pub programme: String,
    /// Year.
    pub year: i32,
    /// SHA-256 of the rule set.
    pub rule_set_sha256: String,
    /// What can be awarded in all, where stated.
    pub envelope: Option<Cents>,
    /// When it was opened.
    pub opened_on: NaiveDate,
    /// When it was closed.
    pub closed_on: Option<NaiveDate>,
}

fn edition(row: &Row<'_>) -> rusqlite::Result<EditionRow> {
    Ok(EditionRow {
        id: EditionId(row.get("id")?),
        reference: row.get("reference")?,
        programme: row.get("programme")?,
        year: row.get("year")?,
        rule_set_sha256: row.get("rule_set_sha256")?,
        envelope: row.get::<_, Option<i64>>("envelope_cents")?.map(Cents),
        opened_on: row.day("opened_on")?,
        closed_on: row.optional_day("closed_on")?,
    })
}

const COLUMNS: &str = "SELECT id, reference, programme, year, rule_set_sha256, envelope_cents, opened_on, closed_on FROM edition";

impl View<'_> {
    /// All editions, oldest year first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn editions(&self) -> Result<Vec<EditionRow>> {
        all(self.connection, &format!("{COLUMNS} ORDER BY year, reference"), [], edition)
    }

    /// An edition by its reference, whatever the capitals.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn edition(&self, reference: &str) -> Result<Option<EditionRow>> {
        let sql = format!("{COLUMNS} WHERE reference = upper(?1)");
        one(self.connection, &sql, [reference], edition)
    }

    /// An edition by its number.
    ///
    /// # Errors
    /// [`StorageError::BrokenReference`] when there is none.
    pub fn edition_by_id(&self, id: EditionId) -> Result<EditionRow> {
        let sql = format!("{COLUMNS} WHERE id = ?1");
        one(self.connection, &sql, [id.0], edition)?.ok_or(StorageError::BrokenReference)
    }

    /// The rules of an edition, with what the office added to the programme: indicators, actions of the menu, tools.
    ///
    /// # Errors
    /// What SQLite says, or that the stored text cannot be read.
    pub fn rule_set(&self, id: EditionId) -> Result<RuleSet> {
        let sql = "SELECT rule_set FROM edition WHERE id = ?1";
        let text: String =
            one(self.connection, sql, [id.0], |row| row.get(0))?.ok_or(StorageError::BrokenReference)?;
        let rules: std::result::Result<RuleSet, _> = serde_json::from_str(&text);
        let mut rules = rules.map_err(|error| StorageError::Unreadable(format!("rule_set: {error}")))?;
        rules.indicators.extend(self.own_indicators(&[id])?.remove(&id).unwrap_or_default());
        rules.menu.extend(self.own_menus(&[id])?.remove(&id).unwrap_or_default());
        let tools = self.own_toolboxes(&[id])?.remove(&id).unwrap_or_default();
        rules.toolbox.extend(tools.into_iter().map(|row| row.tool));
        Ok(rules)
    }

    /// The text of a programme that the office added.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn programme_text(&self, code: &str) -> Result<Option<String>> {
        one(self.connection, "SELECT text FROM programme WHERE code = ?1", [code], |row| row.get(0))
    }

    /// Codes of the programmes that the office added, with their texts.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn programmes(&self) -> Result<Vec<(String, String)>> {
        let sql = "SELECT code, text FROM programme ORDER BY code";
        all(self.connection, sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// How many dossiers an edition has, and how many of them go on or rest.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossier_counts(&self, id: EditionId) -> Result<(u32, u32)> {
        let sql = "SELECT count(*), ifnull(sum(status IN ('active', 'suspended')), 0) FROM dossier WHERE edition = ?1";
        let counts = one(self.connection, sql, [id.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(counts.unwrap_or_default())
    }

    /// What can be awarded in an edition: the envelope as it was stated, with what came to it since and less what was
    /// carried on. `None` when none was stated.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn envelope_of(&self, id: EditionId, rules: &RuleSet) -> Result<Option<Cents>> {
        match &rules.envelope {
            Some(envelope) => Ok(Some(envelope.amount.plus(self.envelope_flows(id)?.added))),
            None => Ok(None),
        }
    }

    /// What the edition has awarded in all.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn awarded_in(&self, id: EditionId) -> Result<Cents> {
        let sql = "SELECT ifnull(sum(amount_cents), 0) FROM decision WHERE edition = ?1";
        Ok(one(self.connection, sql, [id.0], |row| row.get(0).map(Cents))?.unwrap_or_default())
    }
}

impl Tx<'_> {
    /// Adds a programme, or takes the place of the office's own of that code.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_programme(&self, code: &str, text: &str, sha256: &str, on: NaiveDate) -> Result<()> {
        let sql = "INSERT INTO programme (code, text, sha256, added_on) VALUES (:code, :text, :sha256, :on)
                   ON CONFLICT (code) DO UPDATE SET text = :text, sha256 = :sha256, added_on = :on";
        let params = named_params! { ":code": code, ":text": text, ":sha256": sha256, ":on": day_text(on) };
        run(self.connection, sql, params)?;
        Ok(())
    }

    /// Opens an edition with its resolved rules, given as their canonical text and its hash, and posts its envelope.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_edition(
        &self,
        rules: &RuleSet,
        text: &str,
        sha256: &str,
        opened_on: NaiveDate,
    ) -> Result<EditionId> {
        let params = named_params! {
            ":reference": rules.reference,
            ":programme": rules.programme,
            ":year": rules.year,
            ":rule_set": text,
            ":sha256": sha256,
            ":envelope": rules.envelope.as_ref().map(|envelope| envelope.amount.0),
            ":opened_on": day_text(opened_on),
        };
        let id = insert(self.connection, include_str!("edition/insert.sql"), params).map(EditionId)?;
        let envelope = rules.envelope.as_ref().map(|envelope| envelope.amount);
        if let Some(amount) = envelope.filter(|amount| *amount > Cents::ZERO) {
            let movement = Movement { project: None, from: Account::Source, to: Account::Envelope, amount };
            let posting =
                Posting { movement, fund: Fund::Award, on: opened_on, cause: Cause::Envelope, note: None };
            self.insert_posting(id, None, &posting)?;
        }
        Ok(id)
    }

    /// Closes an edition.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn close_edition(&self, id: EditionId, on: NaiveDate) -> Result<()> {
        let sql = "UPDATE edition SET closed_on = ?2 WHERE id = ?1";
        run(self.connection, sql, rusqlite::params![id.0, day_text(on)])?;
        Ok(())
    }
}
