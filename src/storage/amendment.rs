//! Changes of what was awarded: what a project is, its dates, or that it does not go on.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

use super::columns::{Columns, day_text};
use super::progress::Among;
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::amendment::{AmendmentKind, Ruling};
use crate::domain::ids::{AmendmentId, DossierId, StepId};

/// A change that was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amendment {
    /// Number of the project in the roadmap.
    pub project: u32,
    /// What it is about.
    pub kind: AmendmentKind,
    /// What the project becomes, in words.
    pub what: Option<String>,
    /// Why.
    pub reason: String,
    /// When it was asked.
    pub asked: NaiveDate,
    /// What was decided; `None`: it waits.
    pub decided: Option<Decided>,
    /// Of a change of dates: number of each step, and its last day.
    pub moves: Vec<(u32, NaiveDate)>,
}

/// What was decided on a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// Whether it holds.
    pub ruling: Ruling,
    /// On which day.
    pub on: NaiveDate,
    /// Who decided: a code of the edition, or words; `None` where no approval was asked.
    pub body: Option<String>,
    /// What was said with it.
    pub note: Option<String>,
}

/// A change of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmendmentRow {
    /// Its number in the register.
    pub id: AmendmentId,
    /// The dossier.
    pub dossier: DossierId,
    /// Its reference.
    pub reference: String,
    /// Its number in the dossier.
    pub number: u32,
    /// What it is.
    pub amendment: Amendment,
}

/// A project that does not go on, by a change that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DroppedProject {
    /// Its number in the roadmap.
    pub project: u32,
    /// Since when.
    pub on: NaiveDate,
    /// Why.
    pub reason: String,
}

fn amendment(row: &Row<'_>) -> rusqlite::Result<AmendmentRow> {
    let ruling: Option<Ruling> = row.optional_code("verdict")?;
    let on = row.optional_day("decided_on")?;
    let (body, note) = (row.get("body")?, row.get("note")?);
    Ok(AmendmentRow {
        id: AmendmentId(row.get("id")?),
        dossier: DossierId(row.get("dossier")?),
        reference: row.get("reference")?,
        number: row.count("number")?,
        amendment: Amendment {
            project: row.count("project")?,
            kind: row.code("kind")?,
            what: row.get("what")?,
            reason: row.get("reason")?,
            asked: row.day("asked_on")?,
            decided: ruling.zip(on).map(|(ruling, on)| Decided { ruling, on, body, note }),
            moves: Vec::new(),
        },
    })
}

impl View<'_> {
    /// The changes of dossiers; by dossier, in the order in which they were asked.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn amendments(&self, among: &Among) -> Result<Vec<AmendmentRow>> {
        let mut rows = among.rows(*self, include_str!("amendment/rows.sql"), amendment)?;
        let mut moves: BTreeMap<i64, Vec<(u32, NaiveDate)>> = BTreeMap::new();
        for (id, moved) in among.rows(*self, include_str!("amendment/moves.sql"), |row| {
            Ok((row.get("amendment")?, (row.count("number")?, row.day("due_on")?)))
        })? {
            moves.entry(id).or_default().push(moved);
        }
        for row in &mut rows {
            row.amendment.moves = moves.remove(&row.id.0).unwrap_or_default();
        }
        Ok(rows)
    }

    /// The projects of a dossier that do not go on.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dropped_projects(&self, dossier: DossierId) -> Result<Vec<DroppedProject>> {
        all(self.connection, include_str!("amendment/dropped.sql"), [dossier.0], |row| {
            Ok(DroppedProject {
                project: row.count("project")?,
                on: row.day("decided_on")?,
                reason: row.get("reason")?,
            })
        })
    }
}

impl Tx<'_> {
    /// Records a change under the next number, which it gives. `moves` are the steps whose last day it asks for.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_amendment(
        &self,
        dossier: DossierId,
        new: &Amendment,
        moves: &[(StepId, NaiveDate)],
    ) -> Result<(AmendmentId, u32)> {
        let sql = "SELECT ifnull(max(number), 0) + 1 AS number FROM amendment WHERE dossier = ?1";
        let number = one(self.connection, sql, [dossier.0], |row| row.count("number"))?.unwrap_or(1);
        let kind: &str = new.kind.into();
        let ruling: Option<&str> = new.decided.as_ref().map(|decided| decided.ruling.into());
        let params = named_params! {
            ":dossier": dossier.0, ":number": number, ":project": new.project, ":kind": kind, ":what": new.what,
            ":reason": new.reason, ":asked_on": day_text(new.asked), ":verdict": ruling,
            ":decided_on": new.decided.as_ref().map(|decided| day_text(decided.on)),
        };
        let id = insert(self.connection, include_str!("amendment/insert.sql"), params)?;
        for (step, day) in moves {
            let sql = "INSERT INTO amended_step (amendment, step, due_on) VALUES (?1, ?2, ?3)";
            run(self.connection, sql, params![id, step.0, day_text(*day)])?;
        }
        self.touches(dossier);
        Ok((AmendmentId(id), number))
    }

    /// Records what was decided on a change.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn decide_amendment(&self, row: &AmendmentRow, decided: &Decided) -> Result<()> {
        let ruling: &str = decided.ruling.into();
        let sql = "UPDATE amendment SET verdict = ?2, decided_on = ?3, body = ?4, note = ?5 WHERE id = ?1";
        let params = params![row.id.0, ruling, day_text(decided.on), decided.body, decided.note];
        run(self.connection, sql, params)?;
        self.touches(row.dossier);
        Ok(())
    }

    /// Takes back a change that was asked.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_amendment(&self, row: &AmendmentRow) -> Result<()> {
        run(self.connection, "DELETE FROM amended_step WHERE amendment = ?1", [row.id.0])?;
        run(self.connection, "DELETE FROM amendment WHERE id = ?1", [row.id.0])?;
        self.touches(row.dossier);
        Ok(())
    }
}
