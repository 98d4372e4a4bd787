//! Fields over many dossiers: one statement each, whatever their number.

use super::{FieldRow, field_row};
use crate::domain::ids::{DossierId, EditionId, OrganisationId};
use crate::domain::programme::form::{Bearer, Field};
use crate::storage::columns::Columns;
use crate::storage::report::ids;
use crate::storage::{Result, View, all};

/// A field that is filled in, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// The dossier.
    pub dossier: DossierId,
    /// Its reference.
    pub reference: String,
    /// Its edition.
    pub edition: EditionId,
    /// Code of its track.
    pub track: Option<String>,
    /// Whether it is of the dossier itself, or of a project of the latest roadmap.
    pub current: bool,
    /// What is filled in.
    pub row: FieldRow,
}

impl Filled {
    /// Whether it is a value of this field that counts: the field is asked of this track, and the project is still there.
    pub fn counts_for(&self, field: &Field) -> bool {
        let of = if self.row.project.is_some() { Bearer::Project } else { Bearer::Dossier };
        self.current && self.row.field == field.code && of == field.of && field.is_for(self.track.as_deref())
    }
}

/// How many dossiers an edition has in a track, and how many projects their latest roadmaps have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bearers {
    /// The edition.
    pub edition: EditionId,
    /// Code of the track.
    pub track: Option<String>,
    /// Its dossiers.
    pub dossiers: u32,
    /// Their projects.
    pub projects: u32,
}

/// A field that names an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Naming {
    /// Reference of the dossier.
    pub reference: String,
    /// Its edition.
    pub edition: EditionId,
    /// Number of the project; none for a field of the dossier itself.
    pub project: Option<u32>,
    /// Code of the field.
    pub field: String,
}

impl View<'_> {
    /// Everything that is filled in in the dossiers of some editions.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn fields_over(&self, editions: &[EditionId]) -> Result<Vec<Filled>> {
        all(self.connection, include_str!("of_editions.sql"), [ids(editions)], |row| {
            Ok(Filled {
                dossier: DossierId(row.get("dossier")?),
                reference: row.get("reference")?,
                edition: EditionId(row.get("edition")?),
                track: row.get("track")?,
                current: row.get("current")?,
                row: field_row(row)?,
            })
        })
    }

    /// How many dossiers and projects there are of which fields are asked.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn field_bearers(&self, editions: &[EditionId]) -> Result<Vec<Bearers>> {
        all(self.connection, include_str!("bearers.sql"), [ids(editions)], |row| {
            Ok(Bearers {
                edition: EditionId(row.get("edition")?),
                track: row.get("track")?,
                dossiers: row.count("dossiers")?,
                projects: row.count("projects")?,
            })
        })
    }

    /// The fields that name an organisation.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn fields_naming(&self, organisation: OrganisationId) -> Result<Vec<Naming>> {
        all(self.connection, include_str!("naming.sql"), [organisation.0], |row| {
            Ok(Naming {
                reference: row.get("reference")?,
                edition: EditionId(row.get("edition")?),
                project: row.get("project")?,
                field: row.get("field")?,
            })
        })
    }
}
