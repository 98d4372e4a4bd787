//! Indicators that an office measures beside those of the programme. Whoever reads the rules of an edition gets them
//! with the others, after those of the programme; the stored text of the rules and its hash stay what they are.

use std::collections::BTreeMap;

use rusqlite::{Row, named_params};

use super::columns::Columns;
use super::report::ids;
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::EditionId;
use crate::domain::language::Texts;
use crate::domain::programme::template::Indicator;

fn indicator(row: &Row<'_>) -> rusqlite::Result<(EditionId, Indicator)> {
    let summed: bool = row.get("summed")?;
    let indicator = Indicator {
        code: row.get("code")?,
        name: Texts { nl: row.get("name_nl")?, fr: row.get("name_fr")?, en: row.get("name_en")? },
        unit: row.get("unit")?,
        direction: row.code("direction")?,
        theme: row.get("theme")?,
        reading: row.code("reading")?,
        apart: !summed,
    };
    Ok((EditionId(row.get("edition")?), indicator))
}

impl View<'_> {
    /// The office's own indicators of some editions, in the order in which they were defined.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn own_indicators(&self, editions: &[EditionId]) -> Result<BTreeMap<EditionId, Vec<Indicator>>> {
        let mut found: BTreeMap<EditionId, Vec<Indicator>> = BTreeMap::new();
        for (edition, own) in
            all(self.connection, include_str!("indicator/own.sql"), [ids(editions)], indicator)?
        {
            found.entry(edition).or_default().push(own);
        }
        Ok(found)
    }

    /// Whether anything of an edition refers to an indicator: a measure of an inventory, a target or a measurement.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn indicator_uses(&self, edition: EditionId, code: &str) -> Result<u32> {
        let params = named_params! { ":edition": edition.0, ":code": code };
        let uses = one(self.connection, include_str!("indicator/uses.sql"), params, |row| row.count("uses"))?;
        Ok(uses.unwrap_or_default())
    }
}

impl Tx<'_> {
    /// Defines an indicator of the office.
    ///
    /// # Errors
    /// What SQLite says; the edition has one of that code.
    pub fn insert_indicator(&self, edition: EditionId, own: &Indicator) -> Result<()> {
        self.put_indicator(include_str!("indicator/insert.sql"), edition, own)
    }

    /// Changes an indicator of the office, which keeps its code.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_indicator(&self, edition: EditionId, own: &Indicator) -> Result<()> {
        self.put_indicator(include_str!("indicator/change.sql"), edition, own)
    }

    fn put_indicator(&self, sql: &str, edition: EditionId, own: &Indicator) -> Result<()> {
        let (direction, reading): (&str, &str) = (own.direction.into(), own.reading.into());
        let params = named_params! {
            ":edition": edition.0, ":code": own.code, ":nl": own.name.nl, ":fr": own.name.fr, ":en": own.name.en,
            ":unit": own.unit, ":direction": direction, ":reading": reading, ":summed": !own.apart,
            ":theme": own.theme,
        };
        if sql.starts_with("INSERT") {
            insert(self.connection, sql, params)?;
        } else {
            run(self.connection, sql, params)?;
        }
        Ok(())
    }

    /// Takes an indicator of the office out.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_indicator(&self, edition: EditionId, code: &str) -> Result<()> {
        run(
            self.connection,
            "DELETE FROM own_indicator WHERE edition = ?1 AND code = ?2",
            (edition.0, code),
        )?;
        Ok(())
    }
}
