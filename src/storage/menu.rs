//! Actions that the office put on the menu of an edition, beside those of the programme.

use chrono::NaiveDate;
use rusqlite::params;

use super::columns::{Columns, day_text};
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
        Self { code: row.code.clone(), name: row.name.clone(), synonyms: Vec::new() }
    }
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
                name: Texts { nl: row.get("name_nl")?, fr: row.get("name_fr")?, en: row.get("name_en")? },
                project,
                added: row.day("added_on")?,
            })
        })
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
