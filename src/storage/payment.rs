//! Payments and the lists of them: from the claim to what the bank did.

use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::{DossierId, EditionId, GroupAccountId, InstalmentId, PaymentId, PaymentRunId};
use crate::domain::ledger::{Cause, Fund};
use crate::domain::money::Cents;
use crate::domain::numbers::StructuredCommunication;
use crate::domain::payment::{COMMUNICATIONS, Course, PaymentKind, PaymentState};
use crate::domain::programme::money::Trigger;

/// A payment with what people want to know of it. Holder and account are *personal*.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentRow {
    /// Its number.
    pub id: PaymentId,
    /// Its dossier.
    pub dossier: DossierId,
    /// Reference of the dossier.
    pub reference: String,
    /// Name of the neighbourhood.
    pub name: String,
    /// The edition.
    pub edition: EditionId,
    /// Reference of the agreement, where it is of an award.
    pub agreement: Option<String>,
    /// What it is of.
    pub kind: PaymentKind,
    /// The instalment, its number and what sets it off.
    pub instalment: Option<(InstalmentId, u32, Trigger)>,
    /// The day that sets the instalment off.
    pub due: Option<NaiveDate>,
    /// The expense note that it repays: its row and its number.
    pub note: Option<(i64, u32)>,
    /// How much.
    pub amount: Cents,
    /// Whose account it goes to.
    pub holder: String,
    /// The IBAN, without blanks.
    pub iban: String,
    /// The account is no longer in use.
    pub account_ended: bool,
    /// By what the bank's statement recognises it.
    pub communication: String,
    /// The day on which it was made.
    pub made_on: NaiveDate,
    /// The day on which the group's claim came in.
    pub claimed_on: Option<NaiveDate>,
    /// Reference of that claim.
    pub claim: Option<String>,
    /// The list that it is on.
    pub run: Option<RunRow>,
    /// The day on which the bank paid it.
    pub paid_on: Option<NaiveDate>,
    /// Reference that the bank gave it.
    pub bank: Option<String>,
    /// The day on which it was cancelled, and why.
    pub cancelled: Option<(NaiveDate, String)>,
}

impl PaymentRow {
    /// How far it is.
    pub fn state(&self) -> PaymentState {
        let course = Course {
            claimed: self.claimed_on.is_some(),
            ordered: self.run.is_some(),
            paid: self.paid_on.is_some(),
            cancelled: self.cancelled.is_some(),
        };
        course.state()
    }

    /// By what finance finds its file again: the agreement, else the dossier.
    pub fn file(&self) -> &str {
        self.agreement.as_deref().unwrap_or(&self.reference)
    }
}

/// A list of payments for the finance department.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunRow {
    /// Its number.
    pub id: PaymentRunId,
    /// The day on which it was made.
    pub made_on: NaiveDate,
    /// Its reference, which no other has.
    pub reference: String,
}

/// How the money of a dossier from a fund stands, beside one payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// Other payments that are ordered and not confirmed.
    pub ordered: Cents,
    /// Other payments that are not ordered yet.
    pub open: Cents,
    /// Instalments without a payment.
    pub planned: Cents,
    /// Lines of expense notes that are not judged or were asked back.
    pub open_lines: u32,
    /// What was accepted of them.
    pub accepted: Cents,
    /// The start fund is an advance, not a reimbursement.
    pub advance: bool,
    /// A debit note came in for it.
    pub debit_note: bool,
    /// Number of the last instalment, when there are several.
    pub last_instalment: Option<u32>,
}

/// What a dossier has committed and not paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommittedRow {
    /// Reference of the dossier.
    pub reference: String,
    /// Name of the neighbourhood.
    pub name: String,
    /// Committed and not paid.
    pub committed: Cents,
    /// Of that, in payments that the bank did not carry out yet.
    pub coming: Cents,
    /// Of that, in instalments without a payment.
    pub planned: Cents,
}

impl CommittedRow {
    /// Committed, and neither on its way nor planned.
    pub fn unscheduled(&self) -> Cents {
        self.committed.minus(self.coming).minus(self.planned).max(Cents::ZERO)
    }
}

/// A payment that is made.
#[derive(Debug, Clone, Copy)]
pub struct NewPayment {
    /// Its dossier.
    pub dossier: DossierId,
    /// What it is of.
    pub kind: PaymentKind,
    /// The instalment.
    pub instalment: Option<InstalmentId>,
    /// The row of the expense note that it repays.
    pub note: Option<i64>,
    /// How much; above zero.
    pub amount: Cents,
    /// Where it goes.
    pub account: GroupAccountId,
    /// The day.
    pub on: NaiveDate,
}

/// An expense note of a start fund, as a payment sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoteToRepay {
    /// Its row.
    pub id: i64,
    /// What it is of.
    pub fund: Fund,
    /// What of its lines is accepted.
    pub accepted: Cents,
    /// What of it is repaid, or on its way.
    pub repaid: Cents,
    /// The last payment that repays it.
    pub payment: Option<PaymentId>,
}

fn payment(row: &Row<'_>) -> rusqlite::Result<PaymentRow> {
    let (instalment, note): (Option<i64>, Option<i64>) = (row.get("instalment")?, row.get("note_id")?);
    let (listed, cancelled): (Option<i64>, _) = (row.get("run")?, row.optional_day("cancelled_on")?);
    Ok(PaymentRow {
        id: PaymentId(row.get("id")?),
        dossier: DossierId(row.get("dossier")?),
        reference: row.get("reference")?,
        name: row.get("name")?,
        edition: EditionId(row.get("edition")?),
        agreement: row.get("agreement")?,
        kind: row.code("kind")?,
        instalment: match instalment {
            Some(id) => Some((InstalmentId(id), row.count("instalment_number")?, row.code("trigger")?)),
            None => None,
        },
        due: row.optional_day("due_on")?,
        note: match note {
            Some(id) => Some((id, row.count("note")?)),
            None => None,
        },
        amount: row.cents("amount_cents")?,
        holder: row.get("holder")?,
        iban: row.get("iban")?,
        account_ended: row.optional_day("to_day")?.is_some(),
        communication: row.get("communication")?,
        made_on: row.day("made_on")?,
        claimed_on: row.optional_day("claimed_on")?,
        claim: row.get("claim")?,
        run: match listed {
            Some(id) => Some(RunRow {
                id: PaymentRunId(id),
                made_on: row.day("run_on")?,
                reference: row.get("run_reference")?,
            }),
            None => None,
        },
        paid_on: row.optional_day("paid_on")?,
        bank: row.get("bank")?,
        cancelled: match cancelled {
            Some(on) => Some((on, row.get("reason")?)),
            None => None,
        },
    })
}

macro_rules! rows {
    ($where:literal) => {
        concat!(include_str!("payment/rows.sql"), $where)
    };
}

impl View<'_> {
    /// A payment by its number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn payment(&self, id: PaymentId) -> Result<Option<PaymentRow>> {
        one(self.connection, rows!("WHERE payment.id = ?1"), [id.0], payment)
    }

    /// The payments of a dossier, in the order in which they were made.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn payments(&self, dossier: DossierId) -> Result<Vec<PaymentRow>> {
        all(self.connection, rows!("WHERE payment.dossier = ?1 ORDER BY payment.id"), [dossier.0], payment)
    }

    /// The payments of an edition, or of all, by dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn payments_in(&self, edition: Option<EditionId>) -> Result<Vec<PaymentRow>> {
        match edition {
            Some(edition) => {
                let sql = rows!("WHERE dossier.edition = ?1 ORDER BY dossier.reference, payment.id");
                all(self.connection, sql, [edition.0], payment)
            }
            None => all(self.connection, rows!("ORDER BY dossier.reference, payment.id"), [], payment),
        }
    }

    /// The payments that are not ordered yet, by dossier; of an edition, or of all.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn open_payments(&self, edition: Option<EditionId>) -> Result<Vec<PaymentRow>> {
        let sql = rows!(
            "WHERE payment.run IS NULL AND payment.cancelled_on IS NULL AND (?1 IS NULL OR dossier.edition = ?1)
             ORDER BY dossier.reference, payment.id"
        );
        all(self.connection, sql, [edition.map(|id| id.0)], payment)
    }

    /// The payments on a list, by dossier; also those that were cancelled since.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn payments_on(&self, id: PaymentRunId) -> Result<Vec<PaymentRow>> {
        let sql = rows!("WHERE payment.run = ?1 ORDER BY dossier.reference, payment.id");
        all(self.connection, sql, [id.0], payment)
    }

    /// The payments that have these communications.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn payments_by_communication(&self, communications: &[String]) -> Result<Vec<PaymentRow>> {
        let sql =
            rows!("WHERE payment.communication IN (SELECT value FROM json_each(?1)) ORDER BY payment.id");
        let list = serde_json::to_string(communications).unwrap_or_default();
        all(self.connection, sql, [list], payment)
    }

    /// How the money of a dossier from a fund stands beside a payment.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn standing_beside(
        &self,
        dossier: DossierId,
        fund: Fund,
        note: Option<i64>,
        beside: Option<PaymentId>,
    ) -> Result<Standing> {
        let fund: &str = fund.into();
        let params = named_params! {
            ":dossier": dossier.0, ":fund": fund, ":note": note, ":payment": beside.map_or(0, |id| id.0),
        };
        let found = one(self.connection, include_str!("payment/standing.sql"), params, |row| {
            let (last, several): (Option<u32>, bool) =
                (row.get("last_instalment")?, row.count("instalments")? > 1);
            Ok(Standing {
                ordered: row.cents("ordered_cents")?,
                open: row.cents("open_cents")?,
                planned: row.cents("planned_cents")?,
                open_lines: row.count("open_lines")?,
                accepted: row.cents("accepted_cents")?,
                advance: row.get::<_, Option<String>>("regime")?.as_deref() == Some("advance"),
                debit_note: row.get("debit_note")?,
                last_instalment: last.filter(|_| several),
            })
        })?;
        Ok(found.unwrap_or_default())
    }

    /// An expense note of a dossier, as a payment sees it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn note_to_repay(&self, dossier: DossierId, number: u32) -> Result<Option<NoteToRepay>> {
        let sql = include_str!("payment/note.sql");
        one(self.connection, sql, params![dossier.0, number], |row| {
            Ok(NoteToRepay {
                id: row.get("id")?,
                fund: row.code("fund")?,
                accepted: row.cents("accepted_cents")?,
                repaid: row.cents("repaid_cents")?,
                payment: row.get::<_, Option<i64>>("payment")?.map(PaymentId),
            })
        })
    }

    /// What the dossiers of an edition have committed and not paid.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn committed_in(&self, edition: EditionId) -> Result<Vec<CommittedRow>> {
        all(self.connection, include_str!("payment/unscheduled.sql"), [edition.0], |row| {
            Ok(CommittedRow {
                reference: row.get("reference")?,
                name: row.get("name")?,
                committed: row.cents("committed_cents")?,
                coming: row.cents("coming_cents")?,
                planned: row.cents("planned_cents")?,
            })
        })
    }

    /// A list of payments by its number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn payment_run(&self, id: PaymentRunId) -> Result<Option<RunRow>> {
        let sql = "SELECT id, made_on, reference FROM payment_run WHERE id = ?1";
        one(self.connection, sql, [id.0], listed)
    }

    /// The lists of payments, the newest first, with how many payments each has and what they come to.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn payment_runs(&self) -> Result<Vec<(RunRow, u32, Cents)>> {
        let sql = include_str!("payment/runs.sql");
        all(self.connection, sql, [], |row| {
            Ok((listed(row)?, row.count("number")?, row.cents("amount_cents")?))
        })
    }

    /// The number of the list that has this reference.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn run_of_reference(&self, reference: &str) -> Result<Option<PaymentRunId>> {
        let sql = "SELECT id FROM payment_run WHERE reference = ?1";
        one(self.connection, sql, [reference], |row| row.get(0).map(PaymentRunId))
    }
}

fn listed(row: &Row<'_>) -> rusqlite::Result<RunRow> {
    Ok(RunRow {
        id: PaymentRunId(row.get("id")?),
        made_on: row.day("made_on")?,
        reference: row.get("reference")?,
    })
}

impl Tx<'_> {
    /// Makes a payment, with a communication of its own.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_payment(&self, new: &NewPayment) -> Result<PaymentId> {
        let sql = "SELECT ifnull(max(id), 0) + 1 FROM payment";
        let id: i64 = one(self.connection, sql, [], |row| row.get(0))?.unwrap_or(1);
        let number = COMMUNICATIONS.saturating_add(u64::try_from(id).unwrap_or_default());
        let communication = StructuredCommunication::of(number);
        let (fund, kind): (&str, &str) = (new.kind.fund().into(), new.kind.into());
        let params = named_params! {
            ":id": id, ":dossier": new.dossier.0, ":fund": fund, ":kind": kind,
            ":instalment": new.instalment.map(|id| id.0), ":note": new.note, ":amount": new.amount.0,
            ":account": new.account.0, ":communication": communication.as_str(),
            ":made_on": day_text(new.on),
        };
        insert(self.connection, include_str!("payment/insert.sql"), params)?;
        self.touches(new.dossier);
        Ok(PaymentId(id))
    }

    /// Notes that the group claimed a payment.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn claim_payment(
        &self,
        dossier: DossierId,
        id: PaymentId,
        on: NaiveDate,
        claim: Option<&str>,
    ) -> Result<()> {
        let sql = "UPDATE payment SET claimed_on = ?2, claim = ?3 WHERE id = ?1";
        run(self.connection, sql, params![id.0, day_text(on), claim])?;
        self.touches(dossier);
        Ok(())
    }

    /// Begins a list of payments; without a reference it gets one from the year and its number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_payment_run(&self, on: NaiveDate, reference: Option<&str>) -> Result<RunRow> {
        use chrono::Datelike as _;
        let sql = "SELECT ifnull(max(id), 0) + 1 FROM payment_run";
        let id: i64 = one(self.connection, sql, [], |row| row.get(0))?.unwrap_or(1);
        let reference = reference.map_or_else(|| format!("PAY-{}-{id:03}", on.year()), str::to_owned);
        let sql = "INSERT INTO payment_run (id, made_on, reference) VALUES (?1, ?2, ?3)";
        insert(self.connection, sql, params![id, day_text(on), reference])?;
        Ok(RunRow { id: PaymentRunId(id), made_on: on, reference })
    }

    /// Puts a payment on a list: it is ordered.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn order_payment(&self, dossier: DossierId, id: PaymentId, list: PaymentRunId) -> Result<()> {
        run(self.connection, "UPDATE payment SET run = ?2 WHERE id = ?1", params![id.0, list.0])?;
        self.touches(dossier);
        Ok(())
    }

    /// Notes that the bank paid a payment.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn confirm_payment(
        &self,
        dossier: DossierId,
        id: PaymentId,
        on: NaiveDate,
        bank: Option<&str>,
    ) -> Result<()> {
        let sql = "UPDATE payment SET paid_on = ?2, bank = ?3 WHERE id = ?1";
        run(self.connection, sql, params![id.0, day_text(on), bank])?;
        self.touches(dossier);
        self.moves_money(dossier, on, Cause::Payment);
        Ok(())
    }

    /// Notes that a payment does not go on.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn cancel_payment(
        &self,
        dossier: DossierId,
        id: PaymentId,
        on: NaiveDate,
        reason: &str,
    ) -> Result<()> {
        let sql = "UPDATE payment SET cancelled_on = ?2, reason = ?3 WHERE id = ?1";
        run(self.connection, sql, params![id.0, day_text(on), reason])?;
        self.touches(dossier);
        Ok(())
    }
}
