//! The ledger: postings, what the accounts hold, and what the money of a dossier follows from.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::named_params;

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::{DossierId, EditionId};
use crate::domain::ledger::{Account, Cause, Fund, Holdings, OfProject, Posting, Unspent};
use crate::domain::money::Cents;

/// What the bank did for a dossier and what came back, from one fund.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flows {
    /// Paid by the bank.
    pub paid: Cents,
    /// Came back.
    pub repaid: Cents,
    /// Given up.
    pub waived: Cents,
    /// The account is settled, and what becomes of what is not needed.
    pub settled: Option<Unspent>,
}

/// Where money of an edition moved to or from, as far as it is not of one dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EnvelopeFlows {
    /// What the envelope holds now.
    pub free: Cents,
    /// What came from outside beyond what was stated: awards that the envelope could not bear.
    pub beyond: Cents,
    /// What came into it beside what was stated, less what was carried on: rests of other editions, money that dossiers
    /// of its own did not need.
    pub added: Cents,
    /// What was stated when the edition was opened.
    pub stated: Cents,
    /// Of what was added: the rests of other editions.
    pub carried_in: Cents,
    /// What was carried on to other editions.
    pub carried_out: Cents,
}

impl EnvelopeFlows {
    /// What can still be awarded; below zero when awards went beyond the envelope.
    pub fn left(&self) -> Cents {
        self.free.minus(self.beyond)
    }

    /// What came back from dossiers of the edition that did not need it.
    pub fn returned(&self) -> Cents {
        self.added.minus(self.carried_in).plus(self.carried_out)
    }
}

impl View<'_> {
    /// What the accounts of a dossier hold from a fund, by project. Nothing that is zero.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn holdings(&self, edition: EditionId, dossier: DossierId, fund: Fund) -> Result<Holdings> {
        let fund: &str = fund.into();
        let params = named_params! { ":edition": edition.0, ":dossier": dossier.0, ":fund": fund };
        let rows = all(self.connection, include_str!("ledger/holdings.sql"), params, |row| {
            Ok((
                (row.get::<_, Option<u32>>("project")?, row.code::<Account>("account")?),
                row.cents("amount_cents")?,
            ))
        })?;
        Ok(rows.into_iter().filter(|((_, account), _)| Account::OF_DOSSIER.contains(account)).collect())
    }

    /// What was awarded to the projects of a dossier's submitted roadmap, in the order of the roadmap.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn awards_of(&self, dossier: DossierId) -> Result<Vec<OfProject>> {
        all(self.connection, include_str!("ledger/awards.sql"), [dossier.0], |row| {
            Ok((row.get::<_, Option<u32>>("number")?, row.cents("amount_cents")?))
        })
    }

    /// What was accepted of a dossier's expenses, by project.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn accepted_of(&self, dossier: DossierId, fund: Fund) -> Result<Vec<OfProject>> {
        let fund: &str = fund.into();
        let params = named_params! { ":dossier": dossier.0, ":fund": fund };
        all(self.connection, include_str!("ledger/accepted.sql"), params, |row| {
            Ok((row.get::<_, Option<u32>>("project")?, row.cents("accepted_cents")?))
        })
    }

    /// What the bank did for a dossier, what came back, and whether its account is settled.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn flows_of(&self, dossier: DossierId, fund: Fund) -> Result<Flows> {
        let fund: &str = fund.into();
        let params = named_params! { ":dossier": dossier.0, ":fund": fund };
        let found = one(self.connection, include_str!("ledger/flows.sql"), params, |row| {
            Ok(Flows {
                paid: row.cents("paid_cents")?,
                repaid: row.cents("repaid_cents")?,
                waived: row.cents("waived_cents")?,
                settled: match row.get::<_, Option<String>>("unspent")?.as_deref() {
                    Some("lapses") => Some(Unspent::Lapses),
                    Some(_) => Some(Unspent::Returns),
                    None => None,
                },
            })
        })?;
        Ok(found.unwrap_or_default())
    }

    /// What was awarded to a dossier by project, or granted to it as start fund; nothing that is zero.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn granted_of(&self, dossier: DossierId, fund: Fund) -> Result<Vec<OfProject>> {
        match fund {
            Fund::Award => self.awards_of(dossier),
            Fund::StartFund => {
                Ok(self.start_fund_granted(dossier)?.map(|amount| (None, amount)).into_iter().collect())
            }
        }
    }

    /// The start fund that was granted to a dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn start_fund_granted(&self, dossier: DossierId) -> Result<Option<Cents>> {
        let sql = "SELECT amount_cents FROM start_fund WHERE dossier = ?1";
        one(self.connection, sql, [dossier.0], |row| row.get(0).map(Cents))
    }

    /// How the envelope of an edition stands.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn envelope_flows(&self, edition: EditionId) -> Result<EnvelopeFlows> {
        let found = one(self.connection, include_str!("ledger/envelope.sql"), [edition.0], |row| {
            Ok(EnvelopeFlows {
                free: row.cents("free_cents")?,
                beyond: row.cents("beyond_cents")?,
                added: row.cents("added_cents")?,
                stated: row.cents("stated_cents")?,
                carried_in: row.cents("carried_in_cents")?,
                carried_out: row.cents("carried_out_cents")?,
            })
        })?;
        Ok(found.unwrap_or_default())
    }

    /// What came to the envelopes of editions until a day beside what was stated, less what was carried on.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn envelopes_added(
        &self,
        editions: &[EditionId],
        until: NaiveDate,
    ) -> Result<BTreeMap<EditionId, Cents>> {
        let ids: Vec<String> = editions.iter().map(|id| id.0.to_string()).collect();
        let params = named_params! { ":editions": format!("[{}]", ids.join(",")), ":until": day_text(until) };
        let rows = all(self.connection, include_str!("ledger/added.sql"), params, |row| {
            Ok((EditionId(row.get("edition")?), row.cents("added_cents")?))
        })?;
        Ok(rows.into_iter().collect())
    }

    /// Up to and including which day the books of an edition are locked.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn locked_until(&self, edition: EditionId) -> Result<Option<NaiveDate>> {
        let sql = "SELECT locked_until FROM edition WHERE id = ?1";
        Ok(one(self.connection, sql, [edition.0], |row| row.optional_day("locked_until"))?.flatten())
    }
}

impl Tx<'_> {
    /// Notes that something happened on a day that moves money of a dossier: at the end of the operation the ledger follows.
    pub fn moves_money(&self, dossier: DossierId, on: NaiveDate, cause: Cause) {
        self.notes.moved.borrow_mut().entry(dossier).or_insert((on, cause));
    }

    /// The dossiers whose money moved in this operation, once: with the day and the cause.
    pub fn take_moved(&self) -> BTreeMap<DossierId, (NaiveDate, Cause)> {
        self.notes.moved.take()
    }

    /// Adds a posting.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_posting(
        &self,
        edition: EditionId,
        dossier: Option<DossierId>,
        posting: &Posting,
    ) -> Result<()> {
        let (fund, cause): (&str, &str) = (posting.fund.into(), posting.cause.into());
        let (from, to): (&str, &str) = (posting.movement.from.into(), posting.movement.to.into());
        let params = named_params! {
            ":edition": edition.0, ":dossier": dossier.map(|id| id.0), ":fund": fund,
            ":project": posting.movement.project, ":from": from, ":to": to, ":amount": posting.movement.amount.0,
            ":on_day": day_text(posting.on), ":cause": cause, ":note": posting.note,
        };
        insert(self.connection, include_str!("ledger/insert.sql"), params)?;
        Ok(())
    }

    /// Locks the books of an edition up to and including a day, or opens them.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn lock_books(&self, edition: EditionId, until: Option<NaiveDate>) -> Result<()> {
        let sql = "UPDATE edition SET locked_until = ?2 WHERE id = ?1";
        run(self.connection, sql, rusqlite::params![edition.0, until.map(day_text)])?;
        Ok(())
    }
}
