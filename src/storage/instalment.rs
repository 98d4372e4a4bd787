//! The instalments in which what was awarded is paid.

use rusqlite::params;

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, run};
use crate::domain::ids::{DossierId, InstalmentId, PaymentId};
use crate::domain::instalment::Instalment;
use crate::domain::money::Cents;

/// An instalment of a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InstalmentRow {
    /// Its row.
    pub id: InstalmentId,
    /// Its number in the dossier.
    pub number: u32,
    /// What sets it off, and how much it is.
    pub instalment: Instalment,
    /// The payment of it that was not cancelled, and how much that is.
    pub payment: Option<(PaymentId, Cents)>,
}

impl View<'_> {
    /// The instalments of a dossier, in order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn instalments(&self, dossier: DossierId) -> Result<Vec<InstalmentRow>> {
        all(self.connection, include_str!("instalment/of_dossier.sql"), [dossier.0], |row| {
            let payment: Option<i64> = row.get("payment")?;
            Ok(InstalmentRow {
                id: InstalmentId(row.get("id")?),
                number: row.count("number")?,
                instalment: Instalment {
                    trigger: row.code("trigger")?,
                    amount: row.cents("amount_cents")?,
                    due: row.optional_day("due_on")?,
                },
                payment: match payment {
                    Some(id) => Some((PaymentId(id), row.cents("payment_cents")?)),
                    None => None,
                },
            })
        })
    }
}

impl Tx<'_> {
    /// Takes the instalments without a payment out of a plan, and lets the others be what their payment is.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn clear_instalments(&self, dossier: DossierId) -> Result<()> {
        for row in self.instalments(dossier)? {
            match row.payment {
                Some((_, amount)) if amount == row.instalment.amount => {}
                Some((_, amount)) => {
                    let sql = "UPDATE instalment SET amount_cents = ?2 WHERE id = ?1";
                    run(self.connection, sql, params![row.id.0, amount.0])?;
                }
                None => {
                    // A payment that was cancelled stays, and is no longer of it.
                    let sql = "UPDATE payment SET instalment = NULL WHERE dossier = ?2 AND instalment = ?1";
                    run(self.connection, sql, params![row.id.0, dossier.0])?;
                    run(self.connection, "DELETE FROM instalment WHERE id = ?1", [row.id.0])?;
                }
            }
        }
        self.touches(dossier);
        Ok(())
    }

    /// Adds an instalment to a plan.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_instalment(&self, dossier: DossierId, number: u32, new: &Instalment) -> Result<()> {
        let trigger: &str = new.trigger.into();
        let sql = "INSERT INTO instalment (dossier, number, trigger, amount_cents, due_on)
                   VALUES (?1, ?2, ?3, ?4, ?5)";
        let params = params![dossier.0, number, trigger, new.amount.0, new.due.map(day_text)];
        insert(self.connection, sql, params)?;
        self.touches(dossier);
        Ok(())
    }
}
