//! The network around an edition, such as that of the public participation agents (P-4).

use chrono::NaiveDate;

use super::columns::Columns;
use super::meeting::MeetingRow;
use super::toolbox::Toolbox;
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

/// A membership of the network of an edition, of now or of before; without a name, for counting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The person's number.
    pub person: PersonId,
    /// In whose name.
    pub organisation: Option<(OrganisationId, OrganisationKind)>,
    /// The first day in the network of any edition.
    pub joined: NaiveDate,
    /// The last day in this one; `None` while it lasts.
    pub ended: Option<NaiveDate>,
    /// Whether the person is in the network of some edition now.
    pub goes_on: bool,
}

/// A network over a year, with what there is to read.
#[derive(Debug, Clone)]
pub struct NetworkYear {
    /// The year.
    pub year: i32,
    /// Its memberships, also those that ended.
    pub members: Vec<Membership>,
    /// The meetings of the network for the edition that were held in the year, by day.
    pub meetings: Vec<MeetingRow>,
    /// Its toolbox, with the edition and its rules.
    pub toolbox: Toolbox,
}

impl View<'_> {
    /// All memberships of the network of an edition, one for each person: the one that lasts, else the latest.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn memberships(&self, edition: EditionId) -> Result<Vec<Membership>> {
        let mut rows = all(self.connection, include_str!("network/memberships.sql"), [edition.0], |row| {
            let organisation = match row.get::<_, Option<i64>>("organisation")? {
                Some(id) => Some((OrganisationId(id), row.code("organisation_kind")?)),
                None => None,
            };
            Ok(Membership {
                person: PersonId(row.get("person")?),
                organisation,
                joined: row.day("joined")?,
                ended: row.optional_day("to_day")?,
                goes_on: row.get("goes_on")?,
            })
        })?;
        rows.dedup_by_key(|row| row.person);
        Ok(rows)
    }

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
