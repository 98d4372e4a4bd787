//! Agreements (conventions) on what was awarded.

use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, one, run};
use crate::domain::ids::{DossierId, EditionId};
use crate::domain::money::Cents;

/// An agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementRow {
    /// Its reference, which no other has.
    pub reference: String,
    /// What it is about.
    pub amount: Cents,
    /// First day of its term.
    pub from: Option<NaiveDate>,
    /// Last day of its term.
    pub until: Option<NaiveDate>,
    /// The day on which it was sent to the neighbourhood.
    pub sent: Option<NaiveDate>,
    /// The day on which the neighbourhood signed it.
    pub signed_by_group: Option<NaiveDate>,
    /// The day on which the office signed it.
    pub signed_by_office: Option<NaiveDate>,
}

impl AgreementRow {
    /// Whether both have signed it.
    pub fn is_signed(&self) -> bool {
        self.signed_by_group.is_some() && self.signed_by_office.is_some()
    }
}

/// An agreement of an edition, with whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementOf {
    /// Reference of the dossier.
    pub dossier: String,
    /// Its neighbourhood.
    pub name: String,
    /// The agreement.
    pub agreement: AgreementRow,
}

fn agreement(row: &Row<'_>) -> rusqlite::Result<AgreementRow> {
    Ok(AgreementRow {
        reference: row.get("reference")?,
        amount: row.cents("amount_cents")?,
        from: row.optional_day("starts_on")?,
        until: row.optional_day("ends_on")?,
        sent: row.optional_day("sent_on")?,
        signed_by_group: row.optional_day("signed_by_group_on")?,
        signed_by_office: row.optional_day("signed_by_office_on")?,
    })
}

impl View<'_> {
    /// The agreement of a dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn agreement(&self, dossier: DossierId) -> Result<Option<AgreementRow>> {
        let sql = "SELECT reference, amount_cents, starts_on, ends_on, sent_on, signed_by_group_on, signed_by_office_on
                   FROM agreement WHERE dossier = ?1";
        one(self.connection, sql, [dossier.0], agreement)
    }

    /// The agreements of an edition, by dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn agreements(&self, edition: EditionId) -> Result<Vec<AgreementOf>> {
        all(self.connection, include_str!("agreement/of_edition.sql"), [edition.0], |row| {
            Ok(AgreementOf {
                dossier: row.get("dossier")?,
                name: row.get("name")?,
                agreement: agreement(row)?,
            })
        })
    }

    /// The reference of the dossier whose agreement has this reference.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossier_of_agreement(&self, reference: &str) -> Result<Option<String>> {
        let sql = "SELECT dossier.reference FROM agreement JOIN dossier ON dossier.id = agreement.dossier
                   WHERE agreement.reference = ?1";
        one(self.connection, sql, [reference], |row| row.get(0))
    }
}

impl Tx<'_> {
    /// Writes the agreement of a dossier, in the place of the one there was.
    ///
    /// # Errors
    /// What SQLite says; another dossier has its reference.
    pub fn put_agreement(&self, dossier: DossierId, row: &AgreementRow) -> Result<()> {
        let params = named_params! {
            ":dossier": dossier.0, ":reference": row.reference, ":amount": row.amount.0,
            ":starts_on": row.from.map(day_text), ":ends_on": row.until.map(day_text),
            ":sent_on": row.sent.map(day_text), ":by_group": row.signed_by_group.map(day_text),
            ":by_office": row.signed_by_office.map(day_text),
        };
        run(self.connection, include_str!("agreement/put.sql"), params)?;
        self.touches(dossier);
        Ok(())
    }

    /// Takes the agreement of a dossier away.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_agreement(&self, dossier: DossierId) -> Result<()> {
        run(self.connection, "DELETE FROM agreement WHERE dossier = ?1", params![dossier.0])?;
        self.touches(dossier);
        Ok(())
    }
}
