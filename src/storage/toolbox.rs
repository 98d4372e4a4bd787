//! References that the office put in the toolbox of an edition, beside those of the programme.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::params;

use super::columns::{Columns, day_text};
use super::dossier::DossierRow;
use super::edition::EditionRow;
use super::report::ids;
use super::{Result, Tx, View, all, insert, run};
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::ids::{EditionId, ToolId};
use crate::domain::language::Texts;
use crate::domain::programme::guidance::Tool;
use crate::domain::programme::rule_set::RuleSet;

/// A reference of the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToolRow {
    /// Its number in the register.
    pub id: ToolId,
    /// What it is.
    pub tool: Tool,
    /// The day on which it was put in the toolbox.
    pub added: NaiveDate,
}

/// The toolbox of an edition.
#[derive(Debug, Clone)]
pub struct Toolbox {
    /// The edition.
    pub edition: EditionRow,
    /// Its rules, with the names of the phases.
    pub rules: RuleSet,
    /// The dossier that was asked for.
    pub dossier: Option<DossierRow>,
    /// The phase that it was asked for: that of the dossier, when one was named.
    pub phase: Option<Phase>,
    /// What the programme has.
    pub programme: Vec<Tool>,
    /// What the office added.
    pub own: Vec<ToolRow>,
}

impl View<'_> {
    /// What the office put in the toolboxes of editions, in the order in which it did.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn own_toolboxes(&self, editions: &[EditionId]) -> Result<BTreeMap<EditionId, Vec<ToolRow>>> {
        let rows = all(self.connection, include_str!("toolbox/of_editions.sql"), [ids(editions)], |row| {
            let name = Texts { nl: row.get("name_nl")?, fr: row.get("name_fr")?, en: row.get("name_en")? };
            let tool = Tool {
                code: row.get("code")?,
                name,
                url: row.get("url")?,
                phase: row.optional_code("phase")?,
            };
            let added = row.day("added_on")?;
            Ok((EditionId(row.get("edition")?), ToolRow { id: ToolId(row.get("id")?), tool, added }))
        })?;
        let mut found: BTreeMap<EditionId, Vec<ToolRow>> = BTreeMap::new();
        for (edition, row) in rows {
            found.entry(edition).or_default().push(row);
        }
        Ok(found)
    }
}

impl Tx<'_> {
    /// Puts a reference in the toolbox of an edition.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_tool(&self, edition: EditionId, tool: &Tool, on: NaiveDate) -> Result<()> {
        let name = &tool.name;
        let phase: Option<&str> = tool.phase.map(Into::into);
        let params = params![edition.0, tool.code, name.nl, name.fr, name.en, tool.url, phase, day_text(on)];
        insert(self.connection, include_str!("toolbox/insert.sql"), params)?;
        Ok(())
    }

    /// Takes a reference out of the toolbox.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn delete_tool(&self, id: ToolId) -> Result<()> {
        run(self.connection, "DELETE FROM tool WHERE id = ?1", [id.0])?;
        Ok(())
    }
}
