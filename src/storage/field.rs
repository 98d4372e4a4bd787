//! What was filled in in the fields of a programme's own. Which fields there are stands in the edition's rules.

mod over;

use rusqlite::params;

use super::{Result, Tx, View, all, run};
use crate::domain::ids::{DossierId, OrganisationId};
use crate::domain::programme::form::{Bearer, Field, FieldKind, FieldValue};
use crate::domain::programme::rule_set::RuleSet;
use crate::storage::dossier::DossierRow;

pub use over::{Bearers, Filled, Naming};

/// What was filled in in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldRow {
    /// Number of the project; none for a field of the dossier itself.
    pub project: Option<u32>,
    /// Code of the field in the edition's rules.
    pub field: String,
    /// As its kind writes it; none where it is an organisation.
    pub value: Option<String>,
    /// The organisation, with its name.
    pub organisation: Option<(OrganisationId, String)>,
}

impl FieldRow {
    /// As the field takes it; `None` when the field is of another kind by now.
    pub fn read(&self, field: &Field) -> Option<FieldValue> {
        match &self.organisation {
            Some((id, _)) => {
                let asks = field.kind == FieldKind::Organisation;
                asks.then_some(FieldValue::Organisation(*id))
            }
            None => FieldValue::from_stored(field, self.value.as_deref()?),
        }
    }

    /// The name of the organisation.
    pub fn name(&self) -> Option<&str> {
        self.organisation.as_ref().map(|(_, name)| name.as_str())
    }
}

/// A field as it stands in a dossier or in one of its projects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldState {
    /// The field.
    pub field: Field,
    /// Number and title of the project; none for a field of the dossier itself.
    pub project: Option<(u32, String)>,
    /// What is filled in.
    pub row: Option<FieldRow>,
}

impl FieldState {
    /// What is filled in, read.
    pub fn value(&self) -> Option<FieldValue> {
        self.row.as_ref().and_then(|row| row.read(&self.field))
    }

    /// What is filled in, as it is typed again; empty when nothing is.
    pub fn typed(&self) -> String {
        let name = self.row.as_ref().and_then(FieldRow::name);
        self.value().map(|value| value.typed(name)).unwrap_or_default()
    }
}

/// The fields of a dossier.
#[derive(Debug, Clone)]
pub struct Fields {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// The projects of its latest roadmap: number and title.
    pub projects: Vec<(u32, String)>,
    /// Its own fields, then those of each project: all that are asked of its track, and whatever else is filled in.
    pub fields: Vec<FieldState>,
}

impl Fields {
    /// The fields that are asked and empty.
    pub fn missing(&self) -> impl Iterator<Item = &FieldState> {
        self.fields.iter().filter(|one| one.row.is_none())
    }

    /// The fields of the dossier itself, or of a project.
    pub fn of(&self, project: Option<u32>) -> impl Iterator<Item = &FieldState> {
        self.fields.iter().filter(move |one| one.project.as_ref().map(|(number, _)| *number) == project)
    }
}

fn field_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<FieldRow> {
    let organisation: Option<i64> = row.get("organisation")?;
    let name: Option<String> = row.get("name")?;
    Ok(FieldRow {
        project: row.get("project")?,
        field: row.get("field")?,
        value: row.get("value")?,
        organisation: organisation.map(OrganisationId).zip(name),
    })
}

impl View<'_> {
    /// What is filled in in a dossier: first its own fields, then those of its projects by number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn fields(&self, dossier: DossierId) -> Result<Vec<FieldRow>> {
        all(self.connection, include_str!("field/of_dossier.sql"), [dossier.0], field_row)
    }

    /// The fields that are filled in in a dossier: number of the project, and code.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn fields_filled(&self, dossier: DossierId) -> Result<Vec<(Option<u32>, String)>> {
        let sql = "SELECT project, field FROM field_value WHERE dossier = ?1";
        all(self.connection, sql, [dossier.0], |row| Ok((row.get("project")?, row.get("field")?)))
    }

    /// The fields of a dossier: all that are asked of its track, and whatever else is filled in.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn fields_asked(&self, dossier: DossierRow, rules: RuleSet) -> Result<Fields> {
        if rules.fields.is_empty() {
            return Ok(Fields { dossier, rules, projects: Vec::new(), fields: Vec::new() });
        }
        let rows = self.fields(dossier.id)?;
        let projects = self.projects_of_latest(dossier.id)?;
        let mut fields = Vec::new();
        for project in std::iter::once(None).chain(projects.iter().map(Some)) {
            let bearer = if project.is_some() { Bearer::Project } else { Bearer::Dossier };
            for field in rules.fields.iter().filter(|field| field.of == bearer) {
                let here = |row: &&FieldRow| row.project == project.map(|(number, _)| *number);
                let row = rows.iter().filter(here).find(|row| row.field == field.code).cloned();
                if row.is_some() || field.is_for(dossier.track.as_deref()) {
                    fields.push(FieldState { field: field.clone(), project: project.cloned(), row });
                }
            }
        }
        Ok(Fields { dossier, rules, projects, fields })
    }

    /// The projects of the latest roadmap: number and title.
    fn projects_of_latest(&self, dossier: DossierId) -> Result<Vec<(u32, String)>> {
        let sql = include_str!("field/projects.sql");
        all(self.connection, sql, [dossier.0], |row| Ok((row.get("number")?, row.get("title")?)))
    }
}

impl Tx<'_> {
    /// Fills in a field, or fills it in otherwise.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_field(
        &self,
        dossier: DossierId,
        project: Option<u32>,
        field: &str,
        value: &FieldValue,
    ) -> Result<()> {
        let organisation = match value {
            FieldValue::Organisation(id) => Some(id.0),
            _ => None,
        };
        let params = params![dossier.0, project, field, value.stored(), organisation];
        run(self.connection, include_str!("field/put.sql"), params)?;
        self.touches(dossier);
        Ok(())
    }

    /// Empties a field.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn delete_field(&self, dossier: DossierId, project: Option<u32>, field: &str) -> Result<()> {
        run(self.connection, include_str!("field/delete.sql"), params![dossier.0, project, field])?;
        self.touches(dossier);
        Ok(())
    }
}
