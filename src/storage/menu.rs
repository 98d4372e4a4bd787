//! Actions that the office put on the menu of an edition, beside those of the programme.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::columns::{Columns, day_text};
use super::report::ids;
use super::{Result, Tx, View, all, insert, run};
use crate::domain::ids::{EditionId, MenuItemId, ProjectId};
use crate::domain::language::Texts;
use crate::domain::programme::definition::Named;

/// An action on the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuRow {
    /// Its number in the register.
    pub id: MenuItemId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: Texts,
    /// The realised project that it was made after: reference of the dossier, number, title.
    pub project: Option<(String, u32, String)>,
    /// The day on which it was put on the menu.
    pub added: NaiveDate,
}

impl From<&MenuRow> for Named {
    fn from(row: &MenuRow) -> Self {
        Self { code: row.code.clone(), name: row.name.clone(), synonyms: Vec::new(), summary: None }
    }
}

fn name(row: &Row<'_>) -> rusqlite::Result<Texts> {
    Ok(Texts { nl: row.get("name_nl")?, fr: row.get("name_fr")?, en: row.get("name_en")? })
}

/// An action that is put on the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMenuItem {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: Texts,
    /// The realised project that it is made after.
    pub project: Option<ProjectId>,
}

impl View<'_> {
    /// What the office put on the menu of an edition, in the order in which it did.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn own_menu(&self, edition: EditionId) -> Result<Vec<MenuRow>> {
        all(self.connection, include_str!("menu/of_edition.sql"), [edition.0], |row| {
            let project = match row.get::<_, Option<u32>>("number")? {
                Some(number) => Some((row.get("reference")?, number, row.get("title")?)),
                None => None,
            };
            Ok(MenuRow {
                id: MenuItemId(row.get("id")?),
                code: row.get("code")?,
                name: name(row)?,
                project,
                added: row.day("added_on")?,
            })
        })
    }

    /// What the office put on the menus of editions, in the order in which it did.
    ///
    /// # Errors
    /// What SQLite says.
    pub(super) fn own_menus(&self, editions: &[EditionId]) -> Result<BTreeMap<EditionId, Vec<Named>>> {
        let sql = "SELECT edition, code, name_nl, name_fr, name_en FROM menu_item
                   WHERE edition IN (SELECT value FROM json_each(?1)) ORDER BY id";
        let rows = all(self.connection, sql, [ids(editions)], |row| {
            let named =
                Named { code: row.get("code")?, name: name(row)?, synonyms: Vec::new(), summary: None };
            Ok((EditionId(row.get("edition")?), named))
        })?;
        let mut found: BTreeMap<EditionId, Vec<Named>> = BTreeMap::new();
        for (edition, named) in rows {
            found.entry(edition).or_default().push(named);
        }
        Ok(found)
    }

    /// References of the dossiers of an edition in which a project takes an action of the menu.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn takers_of(&self, edition: EditionId, code: &str) -> Result<Vec<String>> {
        all(self.connection, include_str!("menu/takers.sql"), params![edition.0, code], |row| row.get(0))
    }
}

impl Tx<'_> {
    /// Puts an action on the menu of an edition.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_menu_item(&self, edition: EditionId, new: &NewMenuItem, on: NaiveDate) -> Result<()> {
        let project = new.project.map(|id| id.0);
        let name = &new.name;
        let params = params![edition.0, new.code, name.nl, name.fr, name.en, project, day_text(on)];
        insert(self.connection, include_str!("menu/insert.sql"), params)?;
        Ok(())
    }

    /// Takes an action off the menu.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn delete_menu_item(&self, id: MenuItemId) -> Result<()> {
        run(self.connection, "DELETE FROM menu_item WHERE id = ?1", [id.0])?;
        Ok(())
    }
}
