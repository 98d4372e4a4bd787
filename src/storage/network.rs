//! The network around an edition, such as that of the public participation agents (P-4).

use chrono::NaiveDate;

use super::columns::Columns;
use super::{Result, View, all};
use crate::domain::ids::{EditionId, OrganisationId, PersonId, RoleId};
use crate::domain::organisation::OrganisationKind;

/// A member of a network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkRow {
    /// The role.
    pub role: RoleId,
    /// The person's number.
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// In whose name.
    pub organisation: Option<(OrganisationId, String, OrganisationKind)>,
    /// Since when.
    pub since: NaiveDate,
}

impl View<'_> {
    /// Who is in the network of an edition, by organisation and name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn network(&self, edition: EditionId) -> Result<Vec<NetworkRow>> {
        all(self.connection, include_str!("network/of_edition.sql"), [edition.0], |row| {
            let organisation = match row.get::<_, Option<i64>>("organisation")? {
                Some(id) => {
                    Some((OrganisationId(id), row.get("organisation_name")?, row.code("organisation_kind")?))
                }
                None => None,
            };
            Ok(NetworkRow {
                role: RoleId(row.get("id")?),
                person: PersonId(row.get("person")?),
                name: row.get("name")?,
                email: row.get("email")?,
                organisation,
                since: row.day("from_day")?,
            })
        })
    }
}
