//! Versions of the shared inventory and their findings.

use rusqlite::{Row, named_params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::application::point::Point;
use crate::domain::ids::{DossierId, InventoryId};
use crate::domain::inventory::{Inventory, Item, Measure, Participants};

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
    let inventory = Inventory::new(row.day("held_on")?, row.code("method")?, participants);
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
        found.inventory.measures = self.measures(found.id)?;
        found.inventory.answered = self.answered(found.id)?;
        Ok(Some(found))
    }

    fn items(&self, id: InventoryId) -> Result<Vec<Item>> {
        all(self.connection, include_str!("inventory/items.sql"), [id.0], |row| {
            let latitude: Option<i32> = row.get("latitude")?;
            let longitude: Option<i32> = row.get("longitude")?;
            Ok(Item {
                number: row.count("number")?,
                kind: row.code("kind")?,
                theme: row.get("theme")?,
                section: row.get("section")?,
                question: row.get("question")?,
                text: row.get("text")?,
                place: row.get("place")?,
                point: latitude.zip(longitude).map(|(latitude, longitude)| Point { latitude, longitude }),
                geometry: row.get("geometry")?,
                owner: row.optional_code("owner")?,
                source: row.get("source")?,
                document: row.get("document")?,
            })
        })
    }

    fn measures(&self, id: InventoryId) -> Result<Vec<Measure>> {
        let sql =
            "SELECT indicator, thousandths, note FROM inventory_measure WHERE inventory = ?1 ORDER BY id";
        all(self.connection, sql, [id.0], |row| {
            let (indicator, thousandths) = (row.get("indicator")?, row.get("thousandths")?);
            Ok(Measure { indicator, thousandths, note: row.get("note")? })
        })
    }

    fn answered(&self, id: InventoryId) -> Result<Vec<String>> {
        let sql = "SELECT question FROM inventory_answer WHERE inventory = ?1 ORDER BY id";
        all(self.connection, sql, [id.0], |row| row.get(0))
    }

    /// The numbers of a dossier's documents, which findings may refer to.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn document_numbers(&self, dossier: DossierId) -> Result<Vec<u32>> {
        let sql = "SELECT number FROM document WHERE dossier = ?1 ORDER BY number";
        all(self.connection, sql, [dossier.0], |row| row.get(0))
    }

    /// The version of a dossier's latest inventory; 0 when there is none.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn latest_inventory(&self, dossier: DossierId) -> Result<u32> {
        let sql = "SELECT ifnull(max(version), 0) FROM inventory WHERE dossier = ?1";
        Ok(one(self.connection, sql, [dossier.0], |row| row.get(0))?.unwrap_or_default())
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
        for measure in &inventory.measures {
            self.put_measure(id, measure)?;
        }
        for question in &inventory.answered {
            self.put_answer(id, question)?;
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
        for gone in was.measures.iter().filter(|measure| after.measure(&measure.indicator).is_none()) {
            let sql = "DELETE FROM inventory_measure WHERE inventory = ?1 AND indicator = ?2";
            run(self.connection, sql, rusqlite::params![id.0, gone.indicator])?;
        }
        for measure in after.measures.iter().filter(|measure| !was.measures.contains(measure)) {
            self.put_measure(id, measure)?;
        }
        for gone in was.answered.iter().filter(|question| !after.answered.contains(question)) {
            let sql = "DELETE FROM inventory_answer WHERE inventory = ?1 AND question = ?2";
            run(self.connection, sql, rusqlite::params![id.0, gone])?;
        }
        for question in after.answered.iter().filter(|question| !was.answered.contains(question)) {
            self.put_answer(id, question)?;
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
            ":section": item.section, ":question": item.question, ":text": item.text, ":place": item.place,
            ":latitude": item.point.map(|point| point.latitude),
            ":longitude": item.point.map(|point| point.longitude),
            ":geometry": item.geometry, ":owner": owner, ":source": item.source, ":document": item.document,
        };
        run(self.connection, include_str!("inventory/put_item.sql"), params)?;
        Ok(())
    }

    fn put_measure(&self, id: InventoryId, measure: &Measure) -> Result<()> {
        let params = named_params! {
            ":inventory": id.0, ":indicator": measure.indicator, ":thousandths": measure.thousandths,
            ":note": measure.note,
        };
        run(self.connection, include_str!("inventory/put_measure.sql"), params)?;
        Ok(())
    }

    fn put_answer(&self, id: InventoryId, question: &str) -> Result<()> {
        let sql = "INSERT INTO inventory_answer (inventory, question) VALUES (?1, ?2)";
        run(self.connection, sql, rusqlite::params![id.0, question])?;
        Ok(())
    }
}
