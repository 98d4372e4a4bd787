//! Organisations, and what they take part in.

use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

use super::columns::Columns;
use super::{Result, Tx, View, all, insert, one, run, search};
use crate::domain::ids::{DossierId, OrganisationId};
use crate::domain::organisation::{Organisation, OrganisationKind};
use crate::domain::text::fold;

/// An organisation with its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationRow {
    /// Its number in the register.
    pub id: OrganisationId,
    /// What is known of it.
    pub organisation: Organisation,
}

/// An organisation in a list, with what it takes part in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedOrganisation {
    /// The organisation.
    pub row: OrganisationRow,
    /// References of the dossiers of which it is a partner, ended ones too.
    pub partner_of: Vec<String>,
    /// How many roles run in its name.
    pub roles: u32,
}

/// A role in the name of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokespersonRow {
    /// Name of the person.
    pub name: String,
    /// Code of the kind of role.
    pub kind: String,
    /// Code of the kind of member.
    pub member_kind: Option<String>,
    /// Reference of the dossier or edition.
    pub place: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: Option<NaiveDate>,
}

fn organisation(row: &Row<'_>) -> rusqlite::Result<OrganisationRow> {
    Ok(OrganisationRow {
        id: OrganisationId(row.get("id")?),
        organisation: Organisation {
            name: row.get("name")?,
            kind: row.code("kind")?,
            enterprise_number: row.get("enterprise_number")?,
            email: row.get("email")?,
            phone: row.get("phone")?,
            address: row.get("address")?,
            iban: row.get("iban")?,
        },
    })
}

const COLUMNS: &str =
    "SELECT id, name, kind, enterprise_number, email, phone, address, iban FROM organisation";

impl View<'_> {
    /// An organisation by its number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn organisation(&self, id: OrganisationId) -> Result<Option<OrganisationRow>> {
        one(self.connection, &format!("{COLUMNS} WHERE id = ?1"), [id.0], organisation)
    }

    /// An organisation by its number in the Crossroads Bank for Enterprises, as it is stored.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn organisation_by_enterprise_number(&self, number: &str) -> Result<Option<OrganisationRow>> {
        one(self.connection, &format!("{COLUMNS} WHERE enterprise_number = ?1"), [number], organisation)
    }

    /// Organisations of exactly this folded name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn organisations_named(&self, key: &str) -> Result<Vec<OrganisationRow>> {
        all(self.connection, &format!("{COLUMNS} WHERE name_key = ?1 ORDER BY id"), [key], organisation)
    }

    /// Organisations whose folded name contains a key, at most `limit`.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn organisations_like(&self, key: &str, limit: u32) -> Result<Vec<OrganisationRow>> {
        let sql = format!("{COLUMNS} WHERE name_key LIKE '%' || ?1 || '%' ORDER BY name_key, id LIMIT ?2");
        all(self.connection, &sql, params![key, limit], organisation)
    }

    /// Candidates for near-duplicates of a folded name, found through the search index: at most 200.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn organisations_resembling(&self, key: &str) -> Result<Vec<OrganisationRow>> {
        // As for neighbourhoods: a slip of the pen is rarely in the first letters, short words tell nothing.
        let words: Vec<String> = key
            .split(' ')
            .filter(|word| word.chars().count() >= 4)
            .map(|word| format!("\"{}\"*", word.chars().take(4).collect::<String>()))
            .collect();
        if words.is_empty() {
            return self.organisations_named(key);
        }
        let sql = include_str!("organisation/resembling.sql");
        search::found(all(self.connection, sql, [words.join(" OR ")], organisation))
    }

    /// Organisations with what they take part in, by name: of a kind, with a text in their name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn organisations_listed(
        &self,
        kind: Option<OrganisationKind>,
        text: Option<&str>,
    ) -> Result<Vec<ListedOrganisation>> {
        let kind: Option<&str> = kind.map(Into::into);
        let params = named_params! { ":kind": kind, ":key": text.map(fold).unwrap_or_default() };
        all(self.connection, include_str!("organisation/listed.sql"), params, |row| {
            let partner_of: Option<String> = row.get("partner_of")?;
            Ok(ListedOrganisation {
                row: organisation(row)?,
                partner_of: partner_of.unwrap_or_default().split_terminator(' ').map(str::to_owned).collect(),
                roles: row.count("roles")?,
            })
        })
    }

    /// Roles in the name of an organisation, running ones first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn spokespersons(&self, id: OrganisationId) -> Result<Vec<SpokespersonRow>> {
        all(self.connection, include_str!("organisation/spokespersons.sql"), [id.0], |row| {
            Ok(SpokespersonRow {
                name: row.get("name")?,
                kind: row.get("kind")?,
                member_kind: row.get("member_kind")?,
                place: row.get("place")?,
                from: row.day("from_day")?,
                to: row.optional_day("to_day")?,
            })
        })
    }

    /// The dossiers in which an organisation has a part, for the log.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossiers_of_organisation(&self, id: OrganisationId) -> Result<Vec<DossierId>> {
        let sql = include_str!("organisation/dossiers.sql");
        all(self.connection, sql, [id.0], |row| row.get(0).map(DossierId))
    }
}

impl Tx<'_> {
    /// Adds an organisation.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_organisation(&self, organisation: &Organisation) -> Result<OrganisationId> {
        let kind: &str = organisation.kind.into();
        let params = named_params! {
            ":name": organisation.name, ":name_key": fold(&organisation.name), ":kind": kind,
            ":enterprise_number": organisation.enterprise_number, ":email": organisation.email,
            ":phone": organisation.phone, ":address": organisation.address, ":iban": organisation.iban,
        };
        insert(self.connection, include_str!("organisation/insert.sql"), params).map(OrganisationId)
    }

    /// Changes an organisation.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_organisation(&self, id: OrganisationId, organisation: &Organisation) -> Result<()> {
        let kind: &str = organisation.kind.into();
        let params = named_params! {
            ":id": id.0, ":name": organisation.name, ":name_key": fold(&organisation.name), ":kind": kind,
            ":enterprise_number": organisation.enterprise_number, ":email": organisation.email,
            ":phone": organisation.phone, ":address": organisation.address, ":iban": organisation.iban,
        };
        run(self.connection, include_str!("organisation/change.sql"), params)?;
        Ok(())
    }

    /// Gives roles and expert requests of one organisation to another and takes the first away, which is partner
    /// of nothing any more. Gives how many of each.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn merge_organisations(&self, from: OrganisationId, into: OrganisationId) -> Result<[usize; 2]> {
        let ids = [from.0, into.0];
        let roles = run(self.connection, "UPDATE role SET organisation = ?2 WHERE organisation = ?1", ids)?;
        let sql = "UPDATE expert_request SET organisation = ?2 WHERE organisation = ?1";
        let requests = run(self.connection, sql, ids)?;
        run(self.connection, "UPDATE seat SET organisation = ?2 WHERE organisation = ?1", ids)?;
        run(self.connection, "UPDATE field_value SET organisation = ?2 WHERE organisation = ?1", ids)?;
        run(self.connection, "DELETE FROM organisation WHERE id = ?1", [from.0])?;
        Ok([roles, requests])
    }
}
