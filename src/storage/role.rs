//! Roles of people: in a dossier, or for a whole edition.

use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

use super::columns::{Columns, day_text};
use super::person::person_of;
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::{DossierId, EditionId, OrganisationId, PersonId, RoleId};
use crate::domain::person::{Member, MemberKind, Person, RoleKind, Term, Tie};

/// A role with its person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleRow {
    /// Number of the role.
    pub id: RoleId,
    /// The person's number.
    pub person_id: PersonId,
    /// The person.
    pub person: Person,
    /// What the role is.
    pub kind: RoleKind,
    /// As what, for a member.
    pub member_kind: Option<MemberKind>,
    /// Tie to the territory, for a member.
    pub tie: Option<Tie>,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: Option<NaiveDate>,
    /// In whose name.
    pub organisation: Option<OrganisationId>,
    /// Number of the project, for a carrier.
    pub project: Option<u32>,
}

/// Where a role is: in a dossier, or for a whole edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RolePlace {
    /// A dossier.
    Dossier {
        /// Which.
        id: DossierId,
        /// Its reference.
        reference: String,
        /// Name of its neighbourhood.
        name: String,
    },
    /// An edition.
    Edition {
        /// Which.
        id: EditionId,
        /// Its reference.
        reference: String,
    },
}

impl RolePlace {
    /// The reference.
    pub fn reference(&self) -> &str {
        match self {
            Self::Dossier { reference, .. } | Self::Edition { reference, .. } => reference,
        }
    }

    /// The dossier, where it is one.
    pub fn dossier(&self) -> Option<DossierId> {
        match self {
            Self::Dossier { id, .. } => Some(*id),
            Self::Edition { .. } => None,
        }
    }
}

/// A role of one person, with where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRole {
    /// Number of the role.
    pub id: RoleId,
    /// Where.
    pub place: RolePlace,
    /// What the role is.
    pub kind: RoleKind,
    /// As what, for a member.
    pub member_kind: Option<MemberKind>,
    /// Tie to the territory, for a member.
    pub tie: Option<Tie>,
    /// In whose name, with the name.
    pub organisation: Option<(OrganisationId, String)>,
    /// Number of the project, for a carrier.
    pub project: Option<u32>,
    /// From and to.
    pub term: Term,
}

/// A role to be added.
#[derive(Debug, Clone, Copy)]
pub struct NewRole {
    /// In which dossier.
    pub dossier: Option<DossierId>,
    /// For which edition, when not in a dossier.
    pub edition: Option<EditionId>,
    /// Whose.
    pub person: PersonId,
    /// What.
    pub kind: RoleKind,
    /// As what and how tied, for a member.
    pub member: Option<(MemberKind, Tie)>,
    /// In whose name.
    pub organisation: Option<OrganisationId>,
    /// Number of the project, for a carrier.
    pub project: Option<u32>,
    /// From and to.
    pub term: Term,
}

fn person_role(row: &Row<'_>) -> rusqlite::Result<PersonRole> {
    let reference: String = row.get("reference")?;
    let place = match row.get::<_, Option<i64>>("dossier")? {
        Some(id) => RolePlace::Dossier { id: DossierId(id), reference, name: row.get("neighbourhood")? },
        None => RolePlace::Edition { id: EditionId(row.get("edition")?), reference },
    };
    let organisation: Option<i64> = row.get("organisation")?;
    let called: Option<String> = row.get("organisation_name")?;
    Ok(PersonRole {
        id: RoleId(row.get("id")?),
        place,
        kind: row.code("kind")?,
        member_kind: row.optional_code("member_kind")?,
        tie: row.optional_code("tie")?,
        organisation: organisation.map(OrganisationId).zip(called),
        project: row.get("project")?,
        term: Term { from: row.day("from_day")?, to: row.optional_day("to_day")? },
    })
}

fn role(row: &Row<'_>) -> rusqlite::Result<RoleRow> {
    Ok(RoleRow {
        id: RoleId(row.get("id")?),
        person_id: PersonId(row.get("person")?),
        person: person_of(row)?,
        kind: row.code("kind")?,
        member_kind: row.optional_code("member_kind")?,
        tie: row.optional_code("tie")?,
        from: row.day("from_day")?,
        to: row.optional_day("to_day")?,
        organisation: row.get::<_, Option<i64>>("organisation")?.map(OrganisationId),
        project: row.get("project")?,
    })
}

impl View<'_> {
    /// The roles in a dossier: contacts, then the steering group, then coaches, each in the order in which
    /// they came; ended ones too.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn roles(&self, dossier: DossierId) -> Result<Vec<RoleRow>> {
        all(self.connection, include_str!("role/of_dossier.sql"), [dossier.0], role)
    }

    /// All roles of a person, in all dossiers and editions, the newest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn roles_of_person(&self, id: PersonId) -> Result<Vec<PersonRole>> {
        all(self.connection, include_str!("role/of_person.sql"), [id.0], person_role)
    }

    /// A person by name among those who have or had a kind of role, such as coaches.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn person_in_role(&self, name: &str, kind: RoleKind) -> Result<Option<PersonId>> {
        let kind: &str = kind.into();
        one(self.connection, include_str!("role/person_in.sql"), [name, kind], |row| row.get(0).map(PersonId))
    }
}

impl Tx<'_> {
    /// Gives a person a role in a dossier that begins on a day.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_role(
        &self,
        dossier: DossierId,
        person: PersonId,
        kind: RoleKind,
        member: Option<(MemberKind, Tie)>,
        from: NaiveDate,
    ) -> Result<RoleId> {
        self.add_role(&NewRole {
            dossier: Some(dossier),
            edition: None,
            person,
            kind,
            member,
            organisation: None,
            project: None,
            term: Term { from, to: None },
        })
    }

    /// Gives a person a role, in a dossier or for a whole edition.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn add_role(&self, role: &NewRole) -> Result<RoleId> {
        let kind: &str = role.kind.into();
        let member_kind: Option<&str> = role.member.map(|(kind, _)| kind.into());
        let tie: Option<&str> = role.member.map(|(_, tie)| tie.into());
        let params = named_params! {
            ":dossier": role.dossier.map(|id| id.0), ":edition": role.edition.map(|id| id.0),
            ":person": role.person.0, ":kind": kind, ":member_kind": member_kind, ":tie": tie,
            ":organisation": role.organisation.map(|id| id.0), ":project": role.project,
            ":from": day_text(role.term.from), ":to": role.term.to.map(day_text),
        };
        if let Some(dossier) = role.dossier {
            self.touches(dossier);
        }
        insert(self.connection, include_str!("role/insert.sql"), params).map(RoleId)
    }

    /// Gives a role to a person, with another term, and a name to speak in where it had none.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_role(
        &self,
        id: RoleId,
        person: PersonId,
        term: Term,
        organisation: Option<OrganisationId>,
    ) -> Result<()> {
        let params = params![
            id.0,
            person.0,
            day_text(term.from),
            term.to.map(day_text),
            organisation.map(|organisation| organisation.0),
        ];
        let sql =
            "UPDATE role SET person = ?2, from_day = ?3, to_day = ?4, organisation = ifnull(organisation, ?5)
                   WHERE id = ?1";
        run(self.connection, sql, params)?;
        Ok(())
    }

    /// Takes a role away.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn delete_role(&self, id: RoleId) -> Result<()> {
        run(self.connection, "DELETE FROM role WHERE id = ?1", [id.0])?;
        Ok(())
    }

    /// Adds a member to a steering group as a new person.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_member(&self, dossier: DossierId, member: &Member, from: NaiveDate) -> Result<RoleId> {
        let person = self.insert_person(&member.person)?;
        self.insert_role(dossier, person, RoleKind::Member, Some((member.kind, member.tie)), from)
    }

    /// Ends a role in a dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn end_role(&self, dossier: DossierId, role: RoleId, to: NaiveDate) -> Result<()> {
        self.end_any_role(role, to)?;
        self.touches(dossier);
        Ok(())
    }

    /// Ends a role, in a dossier or for an edition.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn end_any_role(&self, role: RoleId, to: NaiveDate) -> Result<()> {
        run(self.connection, "UPDATE role SET to_day = ?2 WHERE id = ?1", params![role.0, day_text(to)])?;
        Ok(())
    }
}
