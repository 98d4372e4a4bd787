//! What was measured since the inventory, beside its baseline and the targets of the projects.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::{DocumentId, DossierId};
use crate::domain::measurement::{Measurement, Outcome};
use crate::domain::programme::template::Indicator;

/// What is known of some dossiers by the end of a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Measures {
    /// The measurements, in the order of their numbers.
    pub measurements: BTreeMap<DossierId, Vec<Measurement>>,
    /// Targets of the awarded projects: number of the project, indicator, thousandths.
    pub targets: BTreeMap<DossierId, Vec<(u32, String, i64)>>,
    /// Of each indicator what the inventory had before the realisation began.
    pub baselines: BTreeMap<DossierId, BTreeMap<String, i64>>,
}

impl Measures {
    /// What a dossier came to in an indicator.
    pub fn outcome(&self, dossier: DossierId, indicator: &Indicator) -> Outcome {
        let code = indicator.code.as_str();
        let rows: Vec<&Measurement> = self
            .measurements
            .get(&dossier)
            .into_iter()
            .flatten()
            .filter(|row| row.indicator == code)
            .collect();
        let targets: Vec<i64> = self
            .targets
            .get(&dossier)
            .into_iter()
            .flatten()
            .filter(|(_, of, _)| of == code)
            .map(|(_, _, thousandths)| *thousandths)
            .collect();
        let baseline = self.baselines.get(&dossier).and_then(|known| known.get(code)).copied();
        Outcome::of(indicator, baseline, &targets, &rows)
    }
}

fn measurement(row: &Row<'_>) -> rusqlite::Result<(DossierId, Measurement)> {
    let measurement = Measurement {
        number: row.count("number")?,
        project: row.get("project")?,
        indicator: row.get("indicator")?,
        thousandths: row.get("thousandths")?,
        from: row.optional_day("from_day")?,
        on: row.day("on_day")?,
        source: row.get("source")?,
        document: row.get("document_number")?,
    };
    Ok((DossierId(row.get("dossier")?), measurement))
}

impl View<'_> {
    /// What is known of some dossiers by the end of a day: three queries, however many they are.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn measures_of(&self, dossiers: &[DossierId], as_of: NaiveDate) -> Result<Measures> {
        let numbers: Vec<String> = dossiers.iter().map(|dossier| dossier.0.to_string()).collect();
        let (numbers, as_of) = (format!("[{}]", numbers.join(",")), day_text(as_of));
        let params = named_params! { ":dossiers": numbers, ":as_of": as_of };
        let mut found = Measures::default();
        for (dossier, row) in
            all(self.connection, include_str!("measurement/of_dossiers.sql"), params, measurement)?
        {
            found.measurements.entry(dossier).or_default().push(row);
        }
        let target = |row: &Row<'_>| {
            let target = (row.count("project")?, row.get("indicator")?, row.get("thousandths")?);
            Ok((DossierId(row.get("dossier")?), target))
        };
        for (dossier, target) in
            all(self.connection, include_str!("measurement/targets.sql"), params, target)?
        {
            found.targets.entry(dossier).or_default().push(target);
        }
        let baseline = |row: &Row<'_>| {
            let measure: (String, i64) = (row.get("indicator")?, row.get("thousandths")?);
            Ok((DossierId(row.get("dossier")?), measure))
        };
        // Later versions come later, and what they measured again stands in the place of what was there.
        let baselines = all(self.connection, include_str!("measurement/baselines.sql"), params, baseline)?;
        for (dossier, (indicator, thousandths)) in baselines {
            found.baselines.entry(dossier).or_default().insert(indicator, thousandths);
        }
        Ok(found)
    }

    /// Numbers of the measurements that a document shows.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn measurements_shown_by(&self, document: DocumentId) -> Result<Vec<u32>> {
        let sql = "SELECT number FROM measurement WHERE document = ?1 ORDER BY number";
        all(self.connection, sql, [document.0], |row| row.count("number"))
    }
}

impl Tx<'_> {
    /// Adds a measurement under the next number, which it gives; the number of `row` is not looked at.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_measurement(&self, dossier: DossierId, row: &Measurement) -> Result<u32> {
        let sql = "SELECT ifnull(max(number), 0) + 1 AS number FROM measurement WHERE dossier = ?1";
        let number = one(self.connection, sql, [dossier.0], |row| row.count("number"))?.unwrap_or(1);
        let params = named_params! {
            ":dossier": dossier.0, ":number": number, ":project": row.project, ":indicator": row.indicator,
            ":thousandths": row.thousandths, ":from_day": row.from.map(day_text), ":on_day": day_text(row.on),
            ":source": row.source, ":document": row.document,
        };
        insert(self.connection, include_str!("measurement/insert.sql"), params)?;
        self.touches(dossier);
        Ok(number)
    }

    /// Corrects a measurement, which keeps its number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_measurement(&self, dossier: DossierId, row: &Measurement) -> Result<()> {
        let params = named_params! {
            ":dossier": dossier.0, ":number": row.number, ":project": row.project, ":indicator": row.indicator,
            ":thousandths": row.thousandths, ":from_day": row.from.map(day_text), ":on_day": day_text(row.on),
            ":source": row.source, ":document": row.document,
        };
        run(self.connection, include_str!("measurement/change.sql"), params)?;
        self.touches(dossier);
        Ok(())
    }

    /// Takes a measurement out.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_measurement(&self, dossier: DossierId, number: u32) -> Result<()> {
        run(
            self.connection,
            "DELETE FROM measurement WHERE dossier = ?1 AND number = ?2",
            (dossier.0, number),
        )?;
        self.touches(dossier);
        Ok(())
    }
}
