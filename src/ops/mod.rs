//! Floor 2: the use cases. One function for each thing that a user can do; it takes typed values, judges by
//! the rules, writes through the one gate, and gives a value back. It never makes a sentence.

pub mod account;
pub mod action;
pub mod admissibility;
pub mod advance;
pub mod aftercare;
pub mod agenda;
pub mod agreement;
pub mod amendment;
pub mod appeal;
pub mod apply;
pub mod approve;
pub mod budget;
pub mod condition;
pub mod decide;
pub mod demo;
pub mod doctor;
pub mod document;
pub mod edit;
pub mod edition;
pub mod evaluate;
pub mod evaluation;
pub mod expense;
pub mod experiment;
pub mod expert;
pub mod field;
pub mod find;
pub mod fund;
pub mod generate;
pub mod group;
pub mod history;
pub mod income;
pub mod indicator;
pub mod inventory;
pub mod journal;
pub mod ledger;
pub mod library;
pub mod map;
pub mod measurement;
pub mod meeting;
pub mod menu;
pub mod moves;
pub mod neighbourhood;
pub mod network;
pub mod obstacle;
pub mod opinion;
mod order;
pub mod organisation;
pub mod partner;
pub mod payment;
pub mod people;
pub mod person;
pub mod plan;
pub mod programme;
pub mod progress;
pub mod reapply;
pub mod recovery;
pub mod reporting;
pub mod score;
pub mod session;
pub mod settle;
pub mod spending;
pub mod step;
pub mod task;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod testing_money;
pub mod toolbox;
pub mod visit;
pub mod vote;
mod who;
mod words;

use chrono::NaiveDate;

use crate::domain::dates::Moment;
use crate::domain::dossier::judge::Finding;
use crate::domain::fact::{Fact, Fault};
use crate::domain::ids::OperationId;
use crate::domain::operation::Operation;
use crate::storage::{Entry, StorageError, Store, Tx};

/// What use cases give.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a use case was not carried out. Nothing was changed.
#[derive(Debug)]
pub enum Error {
    /// Rules of the edition stand in the way: all of them, not the first.
    Rules {
        /// What was wanted, and of which dossier.
        wanted: Fact,
        /// The verdicts, met ones too.
        findings: Vec<Finding>,
    },
    /// The order of things stands in the way.
    Refused {
        /// Why.
        fact: Fact,
        /// The commands that would help.
        next: Vec<String>,
    },
    /// There is no such thing, or several.
    NotFound {
        /// What was looked for.
        fact: Fact,
        /// What it might have been, one a line.
        near: Vec<String>,
        /// The commands that would help.
        next: Vec<String>,
    },
    /// What was handed in is wrong: all faults.
    Invalid(Vec<Fault>),
    /// The register itself.
    Storage(StorageError),
}

impl From<StorageError> for Error {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

impl Error {
    /// A refusal with one command that would help.
    pub fn refused(fact: Fact, next: impl Into<String>) -> Self {
        Self::Refused { fact, next: vec![next.into()] }
    }

    /// One fault in what was handed in.
    pub fn invalid(fault: Fault) -> Self {
        Self::Invalid(vec![fault])
    }
}

/// The circumstances of a use case that changes something.
#[derive(Debug)]
pub struct Context<'a> {
    /// The register.
    pub store: &'a mut Store,
    /// Now.
    pub now: Moment,
    /// Who does it.
    pub actor: String,
    /// The words of the command.
    pub command: String,
    /// Try it out and leave no trace.
    pub dry_run: bool,
}

impl Context<'_> {
    /// Carries out an operation through the one gate for writing.
    ///
    /// # Errors
    /// What the work says, or the register's own failure.
    pub fn change<T>(
        &mut self,
        operation: Operation,
        work: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Result<(T, Option<OperationId>)> {
        let entry = Entry {
            operation,
            at: self.now,
            actor: self.actor.clone(),
            command: self.command.clone(),
            dry_run: self.dry_run,
        };
        self.store.transact(entry, |tx| {
            let done = work(tx)?;
            ledger::follow(tx)?;
            Ok(done)
        })
    }
}

/// A day on which something is said to have happened: not before what came last, and not in the future.
///
/// # Errors
/// A refusal that names both days.
pub fn check_day(on: NaiveDate, not_before: NaiveDate, today: NaiveDate) -> Result<()> {
    if on < not_before {
        let fact = Fact::new("error-date-backwards").with("on", on).with("last", not_before);
        return Err(Error::Refused { fact, next: vec![format!("--on {not_before}")] });
    }
    if on > today {
        let fact = Fact::new("error-date-future").with("on", on).with("today", today);
        return Err(Error::Refused { fact, next: vec![format!("--on {today}")] });
    }
    Ok(())
}

/// The SHA-256 of some bytes, in small hexadecimal letters.
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;

    use sha2::Digest;
    sha2::Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
