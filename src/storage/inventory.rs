//! Versions of the shared inventory and their findings.

use rusqlite::{Row, named_params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::{DossierId, InventoryId};
use crate::domain::inventory::{Inventory, Item, Participants};

/// A version of an inventory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InventoryRow {
    /// Its number in the register.
    pub id: InventoryId,
    /// Its version.
    pub version: u32,
    /// What it says.
    pub inventory: Inventory,
}

fn head(row: &Row<'_>) -> rusqlite::Result<InventoryRow> {
    let participants = Participants {
        residents: row.count("residents")?,
        users: row.count("users")?,
        partners: row.count("partners")?,
    };
    let inventory =
        Inventory { held_on: row.day("held_on")?, method: row.code("method")?, participants, items: vec![] };
    Ok(InventoryRow { id: InventoryId(row.get("id")?), version: row.count("version")?, inventory })
}

impl View<'_> {
    /// A version of a dossier's inventory; without a version the latest.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn inventory(&self, dossier: DossierId, version: Option<u32>) -> Result<Option<InventoryRow>> {
        let params = named_params! { ":dossier": dossier.0, ":version": version };
        let Some(mut found) = one(self.connection, include_str!("inventory/version.sql"), params, head)?
        else {
            return Ok(None);
        };
        found.inventory.items = self.items(found.id)?;
        Ok(Some(found))
    }

    fn items(&self, id: InventoryId) -> Result<Vec<Item>> {
        let sql = "SELECT number, kind, theme, text, place, owner FROM inventory_item
                   WHERE inventory = ?1 ORDER BY number";
        all(self.connection, sql, [id.0], |row| {
            Ok(Item {
                number: row.count("number")?,
                kind: row.code("kind")?,
                theme: row.get("theme")?,
                text: row.get("text")?,
                place: row.get("place")?,
                owner: row.optional_code("owner")?,
            })
        })
    }

    /// Which projects of which roadmap versions rest on findings of an inventory: number of the finding,
    /// number of the project.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn projects_on_findings(&self, id: InventoryId) -> Result<Vec<(u32, u32)>> {
        all(self.connection, include_str!("inventory/projects_on_findings.sql"), [id.0], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
    }
}

impl Tx<'_> {
    /// Adds a version of an inventory with its findings.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_inventory(
        &self,
        dossier: DossierId,
        version: u32,
        inventory: &Inventory,
    ) -> Result<InventoryId> {
        let method: &str = inventory.method.into();
        let params = named_params! {
            ":dossier": dossier.0,
            ":version": version,
            ":held_on": day_text(inventory.held_on),
            ":method": method,
            ":residents": inventory.participants.residents,
            ":users": inventory.participants.users,
            ":partners": inventory.participants.partners,
        };
        let id = insert(self.connection, include_str!("inventory/insert.sql"), params).map(InventoryId)?;
        for item in &inventory.items {
            self.put_item(id, item)?;
        }
        self.touches(dossier);
        Ok(id)
    }

    /// Writes a version of an inventory anew; only rows that differ are touched.
    ///
    /// # Errors
    /// What SQLite says; a finding that goes is still referred to by a project.
    pub fn change_inventory(
        &self,
        dossier: DossierId,
        before: &InventoryRow,
        after: &Inventory,
    ) -> Result<()> {
        let (id, was) = (before.id, &before.inventory);
        let head = |inventory: &Inventory| (inventory.held_on, inventory.method, inventory.participants);
        if head(was) != head(after) {
            let method: &str = after.method.into();
            let params = named_params! {
                ":id": id.0,
                ":held_on": day_text(after.held_on),
                ":method": method,
                ":residents": after.participants.residents,
                ":users": after.participants.users,
                ":partners": after.participants.partners,
            };
            run(self.connection, include_str!("inventory/change.sql"), params)?;
        }
        for gone in was.items.iter().filter(|item| !after.numbers().contains(&item.number)) {
            let sql = "DELETE FROM inventory_item WHERE inventory = ?1 AND number = ?2";
            run(self.connection, sql, rusqlite::params![id.0, gone.number])?;
        }
        for item in after.items.iter().filter(|item| !was.items.contains(item)) {
            self.put_item(id, item)?;
        }
        self.touches(dossier);
        Ok(())
    }

    /// Lets projects of roadmaps that are not submitted rest on the findings of a later version of the
    /// inventory, where that has the same numbers.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn carry_findings(&self, dossier: DossierId, from: InventoryId, to: InventoryId) -> Result<()> {
        let params = named_params! { ":dossier": dossier.0, ":from": from.0, ":to": to.0 };
        run(self.connection, include_str!("inventory/carry_findings.sql"), params)?;
        Ok(())
    }

    fn put_item(&self, id: InventoryId, item: &Item) -> Result<()> {
        let kind: &str = item.kind.into();
        let owner: Option<&str> = item.owner.map(Into::into);
        let params = named_params! {
            ":inventory": id.0, ":number": item.number, ":kind": kind, ":theme": item.theme,
            ":text": item.text, ":place": item.place, ":owner": owner,
        };
        run(self.connection, include_str!("inventory/put_item.sql"), params)?;
        Ok(())
    }
}
