//! Decisions on projects.

use chrono::NaiveDate;
use rusqlite::named_params;

use super::columns::day_text;
use super::dossier::DossierRow;
use super::{Result, StorageError, Tx, run};
use crate::domain::money::Cents;
use crate::domain::roadmap::Verdict;

impl Tx<'_> {
    /// Records the decision on a project of the submitted roadmap, or takes the place of the one there was.
    ///
    /// # Errors
    /// [`StorageError::BrokenReference`] when there is no such project.
    #[expect(clippy::too_many_arguments, reason = "the columns of one row")]
    pub fn put_decision(
        &self,
        dossier: &DossierRow,
        project: u32,
        verdict: Verdict,
        amount: Cents,
        on: NaiveDate,
        body: &str,
        reason: Option<&str>,
    ) -> Result<()> {
        let verdict: &str = verdict.into();
        let params = named_params! {
            ":dossier": dossier.id.0, ":project": project, ":edition": dossier.edition.0,
            ":verdict": verdict, ":amount": amount.0, ":decided_on": day_text(on), ":body": body,
            ":reason": reason,
        };
        let written = run(self.connection, include_str!("decision/put.sql"), params)?;
        self.touches(dossier.id);
        if written == 1 { Ok(()) } else { Err(StorageError::BrokenReference) }
    }
}
