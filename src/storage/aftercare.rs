//! Checks after the end: whether what was made is still there (L-6).

use chrono::NaiveDate;
use rusqlite::{Row, ToSql, named_params, params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, one, run};
use crate::domain::aftercare::CheckResult;
use crate::domain::ids::{DossierId, EditionId};

/// What is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Looked {
    /// A check of the edition, by its code.
    Check(String),
    /// Something planned by hand, in words.
    ByHand(String),
}

/// A check that is planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aftercare {
    /// Number of the project in the roadmap; `None`: the whole dossier.
    pub project: Option<u32>,
    /// What is looked at.
    pub looked: Looked,
    /// On which day.
    pub due: NaiveDate,
    /// What was found.
    pub done: Option<Found>,
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// On which day.
    pub on: NaiveDate,
    /// Whether it is still there.
    pub result: CheckResult,
    /// What was said with it.
    pub note: Option<String>,
}

/// A check of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AftercareRow {
    /// The dossier.
    pub dossier: DossierId,
    /// Its reference.
    pub reference: String,
    /// Its edition.
    pub edition: EditionId,
    /// Its number in the dossier.
    pub number: u32,
    /// The check.
    pub check: Aftercare,
}

/// Which checks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AftercareFilter {
    /// Of one dossier.
    pub dossier: Option<DossierId>,
    /// Only what was not done.
    pub open: bool,
    /// Only what is due up to a day.
    pub until: Option<NaiveDate>,
}

fn aftercare(row: &Row<'_>) -> rusqlite::Result<AftercareRow> {
    let (code, what): (Option<String>, Option<String>) = (row.get("code")?, row.get("what")?);
    let result: Option<CheckResult> = row.optional_code("result")?;
    let on = row.optional_day("done_on")?;
    let note = row.get("note")?;
    Ok(AftercareRow {
        dossier: DossierId(row.get("dossier")?),
        reference: row.get("reference")?,
        edition: EditionId(row.get("edition")?),
        number: row.count("number")?,
        check: Aftercare {
            project: row.get("project")?,
            looked: code.map_or_else(|| Looked::ByHand(what.unwrap_or_default()), Looked::Check),
            due: row.day("due_on")?,
            done: result.zip(on).map(|(result, on)| Found { on, result, note }),
        },
    })
}

/// The statement for a filter, put together from constant parts.
fn statement(filter: &AftercareFilter) -> String {
    let mut conditions = vec!["true"];
    if filter.dossier.is_some() {
        conditions.push("aftercare.dossier = :dossier");
    }
    if filter.open {
        conditions.push("aftercare.done_on IS NULL");
    }
    if filter.until.is_some() {
        conditions.push("aftercare.due_on <= :until");
    }
    include_str!("aftercare/rows.sql").replace("{which}", &conditions.join(" AND "))
}

impl View<'_> {
    /// Checks, by the day on which they are due.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn aftercare(&self, filter: &AftercareFilter) -> Result<Vec<AftercareRow>> {
        let (dossier, until) = (filter.dossier.map(|dossier| dossier.0), filter.until.map(day_text));
        let mut params: Vec<(&str, &dyn ToSql)> = Vec::new();
        if dossier.is_some() {
            params.push((":dossier", &dossier));
        }
        if until.is_some() {
            params.push((":until", &until));
        }
        all(self.connection, &statement(filter), params.as_slice(), aftercare)
    }
}

impl Tx<'_> {
    /// Plans a check under the next number, which it gives.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_aftercare(&self, dossier: DossierId, new: &Aftercare) -> Result<u32> {
        let sql = "SELECT ifnull(max(number), 0) + 1 AS number FROM aftercare WHERE dossier = ?1";
        let number = one(self.connection, sql, [dossier.0], |row| row.count("number"))?.unwrap_or(1);
        let (code, what) = match &new.looked {
            Looked::Check(code) => (Some(code), None),
            Looked::ByHand(what) => (None, Some(what)),
        };
        let params = named_params! {
            ":dossier": dossier.0, ":number": number, ":project": new.project, ":code": code, ":what": what,
            ":due_on": day_text(new.due),
        };
        run(self.connection, include_str!("aftercare/insert.sql"), params)?;
        self.touches(dossier);
        Ok(number)
    }

    /// Records what a check found.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn finish_aftercare(&self, dossier: DossierId, number: u32, found: &Found) -> Result<()> {
        let sql =
            "UPDATE aftercare SET done_on = ?3, result = ?4, note = ?5 WHERE dossier = ?1 AND number = ?2";
        let result: &str = found.result.into();
        run(self.connection, sql, params![dossier.0, number, day_text(found.on), result, found.note])?;
        self.touches(dossier);
        Ok(())
    }

    /// Takes away the checks of the edition that were not done yet, and gives how many there were.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_open_aftercare(&self, dossier: DossierId) -> Result<usize> {
        let sql = "DELETE FROM aftercare WHERE dossier = ?1 AND done_on IS NULL AND code IS NOT NULL";
        run(self.connection, sql, [dossier.0])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::sample;

    #[test]
    fn what_is_open_and_what_is_of_a_dossier_is_found_through_an_index() {
        let store = sample::store();
        for filter in [
            AftercareFilter {
                open: true,
                until: Some(sample::day("2024-01-01")),
                ..AftercareFilter::default()
            },
            AftercareFilter { dossier: Some(DossierId(1)), ..AftercareFilter::default() },
        ] {
            let sql = format!("EXPLAIN QUERY PLAN {}", statement(&filter));
            let mut statement = store.connection.prepare(&sql).unwrap();
            let lines = statement.raw_query().mapped(|row| row.get::<_, String>("detail"));
            let scans = lines.map(std::result::Result::unwrap).filter(|line| line.starts_with("SCAN"));
            assert_eq!(scans.collect::<Vec<_>>(), [""; 0]);
        }
    }
}
