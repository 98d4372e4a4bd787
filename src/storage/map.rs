//! What the participation map shows of dossiers and projects: one statement each, whatever their number.

use chrono::NaiveDate;
use rusqlite::Row;

use super::columns::Columns;
use super::dossier::standing;
use super::{Result, View, all};
use crate::domain::application::Point;
use crate::domain::dossier::lifecycle::Standing;
use crate::domain::evaluation::Outcome;
use crate::domain::ids::{DossierId, EditionId};
use crate::domain::money::Cents;
use crate::domain::roadmap::Verdict;

/// A dossier on the map. Nothing personal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapDossier {
    /// Its number in the register.
    pub id: DossierId,
    /// Its reference.
    pub reference: String,
    /// Its edition.
    pub edition: EditionId,
    /// Reference of the edition.
    pub edition_reference: String,
    /// The year of the edition.
    pub year: i32,
    /// Name of the neighbourhood, or of those that hand it in together.
    pub name: String,
    /// Code of the track.
    pub track: Option<String>,
    /// Where it stands.
    pub standing: Standing,
    /// Since when.
    pub since: NaiveDate,
    /// When it was handed in.
    pub submitted: NaiveDate,
    /// When it was admitted.
    pub admitted: Option<NaiveDate>,
    /// When its agreement ends.
    pub ends: Option<NaiveDate>,
    /// The limits of the neighbourhood: in words, or as GeoJSON.
    pub perimeter: Option<String>,
    /// A point in it.
    pub point: Option<Point>,
    /// Codes (NIS) of its municipalities, the main one first.
    pub municipalities: Vec<String>,
    /// Codes of its themes.
    pub themes: Vec<String>,
}

/// A project on the map. Nothing personal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapProject {
    /// The dossier.
    pub dossier: DossierId,
    /// Its number in the roadmap.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Code of its theme.
    pub theme: Option<String>,
    /// What it asks.
    pub asked: Cents,
    /// What was decided.
    pub verdict: Option<Verdict>,
    /// What was awarded.
    pub awarded: Option<Cents>,
    /// Whether those who asked were told what was decided, so that others may know too.
    pub is_public: bool,
    /// What became of it.
    pub outcome: Option<Outcome>,
    /// Where it is: its own point, else that of a finding that it answers to.
    pub point: Option<Point>,
    /// The shape of that finding, as GeoJSON.
    pub geometry: Option<String>,
}

fn point(row: &Row<'_>, latitude: &str, longitude: &str) -> rusqlite::Result<Option<Point>> {
    let (latitude, longitude): (Option<i32>, Option<i32>) = (row.get(latitude)?, row.get(longitude)?);
    Ok(latitude.zip(longitude).map(|(latitude, longitude)| Point { latitude, longitude }))
}

fn parts(text: Option<String>) -> Vec<String> {
    text.unwrap_or_default().split_terminator(' ').map(str::to_owned).collect()
}

impl View<'_> {
    /// The dossiers of some editions, in the order of their references.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn map_dossiers(&self, editions: &[EditionId]) -> Result<Vec<MapDossier>> {
        let ids = super::report::ids(editions);
        all(self.connection, include_str!("map/dossiers.sql"), [ids], |row| {
            Ok(MapDossier {
                id: DossierId(row.get("id")?),
                reference: row.get("reference")?,
                edition: EditionId(row.get("edition")?),
                edition_reference: row.get("edition_reference")?,
                year: row.get("year")?,
                name: row.get("name")?,
                track: row.get("track")?,
                standing: standing(row)?,
                since: row.day("since")?,
                submitted: row.day("submitted_on")?,
                admitted: row.optional_day("admitted_on")?,
                ends: row.optional_day("ends_on")?,
                perimeter: row.get("perimeter")?,
                point: point(row, "latitude", "longitude")?,
                municipalities: parts(row.get("municipalities")?),
                themes: parts(row.get("themes")?),
            })
        })
    }

    /// The projects of some editions, in the order of their dossiers' references.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn map_projects(&self, editions: &[EditionId]) -> Result<Vec<MapProject>> {
        let ids = super::report::ids(editions);
        all(self.connection, include_str!("map/projects.sql"), [ids], |row| {
            let own = point(row, "latitude", "longitude")?;
            let geometry: Option<String> = row.get("geometry")?;
            Ok(MapProject {
                dossier: DossierId(row.get("dossier")?),
                number: row.count("number")?,
                title: row.get("title")?,
                theme: row.get("theme")?,
                asked: row.cents("asked_cents")?,
                verdict: row.optional_code("verdict")?,
                awarded: row.get::<_, Option<i64>>("awarded")?.map(Cents),
                is_public: row.get("is_public")?,
                outcome: row.optional_code("outcome")?,
                geometry: geometry.filter(|_| own.is_none()),
                point: own
                    .map_or_else(|| point(row, "item_latitude", "item_longitude"), |own| Ok(Some(own)))?,
            })
        })
    }
}
