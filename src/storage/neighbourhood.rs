//! Neighbourhoods, over all the editions they applied in.

pub mod history;

use rusqlite::{Row, named_params};

use super::{Result, StorageError, Tx, View, all, insert, one, run};
use crate::domain::application::Point;
use crate::domain::ids::NeighbourhoodId;
use crate::domain::text::fold;

/// A neighbourhood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeighbourhoodRow {
    /// Its number in the register.
    pub id: NeighbourhoodId,
    /// Its name.
    pub name: String,
    /// Its limits, in words.
    pub perimeter: Option<String>,
    /// A point in it.
    pub point: Option<Point>,
}

/// A neighbourhood with its dossiers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its name.
    pub name: String,
    /// Codes (NIS) of its municipalities, the main one first.
    pub municipalities: Vec<String>,
    /// References of its dossiers, oldest first.
    pub dossiers: Vec<String>,
    /// References of the dossiers that it handed in together with another neighbourhood, oldest first.
    pub joint: Vec<String>,
}

pub(super) fn neighbourhood(row: &Row<'_>) -> rusqlite::Result<NeighbourhoodRow> {
    let latitude: Option<i32> = row.get("latitude")?;
    let longitude: Option<i32> = row.get("longitude")?;
    Ok(NeighbourhoodRow {
        id: NeighbourhoodId(row.get("id")?),
        name: row.get("name")?,
        perimeter: row.get("perimeter")?,
        point: latitude.zip(longitude).map(|(latitude, longitude)| Point { latitude, longitude }),
    })
}

impl View<'_> {
    /// A neighbourhood by its number.
    ///
    /// # Errors
    /// [`StorageError::BrokenReference`] when there is none.
    pub fn neighbourhood(&self, id: NeighbourhoodId) -> Result<NeighbourhoodRow> {
        self.neighbourhood_numbered(id)?.ok_or(StorageError::BrokenReference)
    }

    /// A neighbourhood by a number that somebody typed.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn neighbourhood_numbered(&self, id: NeighbourhoodId) -> Result<Option<NeighbourhoodRow>> {
        let sql = "SELECT id, name, perimeter, latitude, longitude FROM neighbourhood WHERE id = ?1";
        one(self.connection, sql, [id.0], neighbourhood)
    }

    /// Neighbourhoods of exactly this folded name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn neighbourhoods_named(&self, key: &str) -> Result<Vec<NeighbourhoodRow>> {
        let sql = "SELECT id, name, perimeter, latitude, longitude FROM neighbourhood WHERE name_key = ?1";
        all(self.connection, sql, [key], neighbourhood)
    }

    /// Neighbourhoods whose folded name contains a key, at most `limit`.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn neighbourhoods_like(&self, key: &str, limit: u32) -> Result<Vec<NeighbourhoodRow>> {
        let sql = "SELECT id, name, perimeter, latitude, longitude FROM neighbourhood
                   WHERE name_key LIKE '%' || ?1 || '%' ORDER BY name_key, id LIMIT ?2";
        all(self.connection, sql, rusqlite::params![key, limit], neighbourhood)
    }

    /// Neighbourhoods with their dossiers, by name; those whose folded name contains a key.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn neighbourhoods_with_dossiers(&self, key: &str) -> Result<Vec<Listed>> {
        let parts = |text: Option<String>| -> Vec<String> {
            text.unwrap_or_default().split_terminator(' ').map(str::to_owned).collect()
        };
        all(self.connection, include_str!("neighbourhood/with_dossiers.sql"), [key], |row| {
            Ok(Listed {
                name: row.get("name")?,
                municipalities: parts(row.get("municipalities")?),
                dossiers: parts(row.get("dossiers")?),
                joint: parts(row.get("joint")?),
            })
        })
    }

    /// Number and name of neighbourhoods that share a word with a name, found through the search index: the
    /// candidates for near-duplicates. At most 200.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn neighbourhoods_sharing_a_word(&self, key: &str) -> Result<Vec<(NeighbourhoodId, String)>> {
        // A slip of the pen is rarely in the first letters. Short words are in half of all names and tell nothing.
        let words: Vec<String> = key
            .split(' ')
            .filter(|word| word.chars().count() >= 4)
            .map(|word| format!("\"{}\"*", word.chars().take(4).collect::<String>()))
            .collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let sql = include_str!("neighbourhood/sharing_a_word.sql");
        all(self.connection, sql, [words.join(" OR ")], |row| Ok((NeighbourhoodId(row.get(0)?), row.get(1)?)))
    }

    /// Number and name of every neighbourhood: for imports, which compare many names with all of them.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn neighbourhood_names(&self) -> Result<Vec<(NeighbourhoodId, String, String)>> {
        let sql = "SELECT id, name, name_key FROM neighbourhood ORDER BY id";
        all(self.connection, sql, [], |row| Ok((NeighbourhoodId(row.get(0)?), row.get(1)?, row.get(2)?)))
    }

    /// Codes (NIS) of the municipalities of a neighbourhood, the main one first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn municipalities(&self, id: NeighbourhoodId) -> Result<Vec<String>> {
        let sql = "SELECT nis FROM neighbourhood_municipality WHERE neighbourhood = ?1 ORDER BY position";
        all(self.connection, sql, [id.0], |row| row.get(0))
    }

    /// References of a neighbourhood's dossiers, oldest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossiers_of_neighbourhood(&self, id: NeighbourhoodId) -> Result<Vec<String>> {
        let sql = "SELECT reference FROM dossier WHERE neighbourhood = ?1 ORDER BY submitted_on, id";
        all(self.connection, sql, [id.0], |row| row.get(0))
    }
}

impl Tx<'_> {
    /// Adds a neighbourhood.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_neighbourhood(
        &self,
        name: &str,
        perimeter: Option<&str>,
        point: Option<Point>,
        municipalities: &[String],
    ) -> Result<NeighbourhoodId> {
        let params = named_params! {
            ":name": name,
            ":name_key": fold(name),
            ":perimeter": perimeter,
            ":latitude": point.map(|point| point.latitude),
            ":longitude": point.map(|point| point.longitude),
        };
        let sql = "INSERT INTO neighbourhood (name, name_key, perimeter, latitude, longitude)
                   VALUES (:name, :name_key, :perimeter, :latitude, :longitude)";
        let id = insert(self.connection, sql, params).map(NeighbourhoodId)?;
        self.insert_municipalities(id, municipalities)?;
        Ok(id)
    }

    /// Changes a neighbourhood; `None` leaves as it is.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_neighbourhood(
        &self,
        id: NeighbourhoodId,
        name: Option<&str>,
        perimeter: Option<&str>,
        point: Option<Point>,
        municipalities: Option<&[String]>,
    ) -> Result<()> {
        let params = named_params! {
            ":id": id.0,
            ":name": name,
            ":name_key": name.map(fold),
            ":perimeter": perimeter,
            ":latitude": point.map(|point| point.latitude),
            ":longitude": point.map(|point| point.longitude),
        };
        run(self.connection, include_str!("neighbourhood/change.sql"), params)?;
        if let Some(municipalities) = municipalities {
            run(self.connection, "DELETE FROM neighbourhood_municipality WHERE neighbourhood = ?1", [id.0])?;
            self.insert_municipalities(id, municipalities)?;
        }
        Ok(())
    }

    /// Gives all dossiers of one neighbourhood to another, and the seats it took at meetings, and takes the first away.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn merge_neighbourhoods(&self, from: NeighbourhoodId, into: NeighbourhoodId) -> Result<()> {
        let sql = "UPDATE dossier SET neighbourhood = ?2 WHERE neighbourhood = ?1";
        run(self.connection, sql, [from.0, into.0])?;
        self.merge_joint(from, into)?;
        // Where both were at one meeting, they count together.
        run(self.connection, include_str!("neighbourhood/add_attendance.sql"), [from.0, into.0])?;
        run(self.connection, include_str!("neighbourhood/drop_attendance.sql"), [from.0, into.0])?;
        run(
            self.connection,
            "UPDATE attendance SET neighbourhood = ?2 WHERE neighbourhood = ?1",
            [from.0, into.0],
        )?;
        let sql = "UPDATE seat SET neighbourhood = ?2 WHERE neighbourhood = ?1";
        run(self.connection, sql, [from.0, into.0])?;
        run(self.connection, "DELETE FROM neighbourhood_municipality WHERE neighbourhood = ?1", [from.0])?;
        run(self.connection, "DELETE FROM neighbourhood WHERE id = ?1", [from.0])?;
        Ok(())
    }

    fn insert_municipalities(&self, id: NeighbourhoodId, municipalities: &[String]) -> Result<()> {
        let sql = "INSERT INTO neighbourhood_municipality (neighbourhood, position, nis) VALUES (?1, ?2, ?3)";
        for (position, nis) in (1_i64..).zip(municipalities) {
            run(self.connection, sql, rusqlite::params![id.0, position, nis])?;
        }
        Ok(())
    }
}
