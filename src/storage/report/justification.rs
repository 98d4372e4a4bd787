//! Who owes proofs.

use chrono::NaiveDate;

use crate::domain::ids::EditionId;
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::storage::columns::Columns;
use crate::storage::{Result, View, all};

/// What a dossier owes from one fund.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwedRow {
    /// Reference of the dossier.
    pub reference: String,
    /// Name of the neighbourhood.
    pub name: String,
    /// From which fund.
    pub fund: Fund,
    /// What was paid.
    pub paid: Cents,
    /// What was accepted of its expenses.
    pub accepted: Cents,
    /// Paid and not justified.
    pub unjustified: Cents,
    /// The first payment that is not justified.
    pub since: Option<NaiveDate>,
    /// Lines that are to be judged.
    pub open: u32,
    /// Lines that were asked back.
    pub returned: u32,
    /// The oldest note with a line that is to be judged.
    pub oldest_open: Option<NaiveDate>,
}

impl View<'_> {
    /// Who owes proofs in an edition, the longest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn owed_proofs(&self, edition: EditionId) -> Result<Vec<OwedRow>> {
        all(self.connection, include_str!("justification.sql"), [edition.0], |row| {
            Ok(OwedRow {
                reference: row.get("reference")?,
                name: row.get("name")?,
                fund: row.code("fund")?,
                paid: row.cents("paid_cents")?,
                accepted: row.cents("accepted_cents")?,
                unjustified: row.cents("unjustified_cents")?,
                since: row.optional_day("since")?,
                open: row.count("open")?,
                returned: row.count("returned")?,
                oldest_open: row.optional_day("oldest_open")?,
            })
        })
    }
}
