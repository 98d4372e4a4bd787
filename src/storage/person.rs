//! People and their roles in dossiers.

use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::ids::{DossierId, PersonId, RoleId};
use crate::domain::person::{Member, MemberKind, Person, RoleKind, Tie};

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
}

fn role(row: &Row<'_>) -> rusqlite::Result<RoleRow> {
    Ok(RoleRow {
        id: RoleId(row.get("id")?),
        person_id: PersonId(row.get("person")?),
        person: Person {
            name: row.get("name")?,
            email: row.get("email")?,
            phone: row.get("phone")?,
            address: row.get("address")?,
            language: row.optional_code("language")?,
        },
        kind: row.code("kind")?,
        member_kind: row.optional_code("member_kind")?,
        tie: row.optional_code("tie")?,
        from: row.day("from_day")?,
        to: row.optional_day("to_day")?,
    })
}

impl View<'_> {
    /// The roles in a dossier: contacts, then the steering group, then coaches, each in the order in which
    /// they came; ended ones too.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn roles(&self, dossier: DossierId) -> Result<Vec<RoleRow>> {
        all(self.connection, include_str!("person/roles.sql"), [dossier.0], role)
    }

    /// A person by e-mail address and name, whatever the capitals of the address: the same contact in a later
    /// edition is the same person.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn person_by_email(&self, email: &str, name: &str) -> Result<Option<PersonId>> {
        let sql = "SELECT id FROM person WHERE email = ?1 AND name = ?2 ORDER BY id LIMIT 1";
        one(self.connection, sql, [email, name], |row| row.get(0).map(PersonId))
    }

    /// People whose name or e-mail address has all of these words, the last of which may go on: at most `limit`.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn persons_like(&self, words: &[String], limit: usize) -> Result<Vec<(PersonId, String)>> {
        let Some(query) = super::found::query(words) else { return Ok(Vec::new()) };
        let params = params![query, i64::try_from(limit).unwrap_or(i64::MAX)];
        super::found::told(all(self.connection, include_str!("person/like.sql"), params, |row| {
            Ok((PersonId(row.get("id")?), row.get("name")?))
        }))
    }

    /// A person by name among those who have or had a kind of role, such as coaches.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn person_in_role(&self, name: &str, kind: RoleKind) -> Result<Option<PersonId>> {
        let kind: &str = kind.into();
        one(self.connection, include_str!("person/in_role.sql"), [name, kind], |row| row.get(0).map(PersonId))
    }
}

impl Tx<'_> {
    /// Adds a person.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_person(&self, person: &Person) -> Result<PersonId> {
        let language: Option<&str> = person.language.map(Into::into);
        let params = params![person.name, person.email, person.phone, person.address, language];
        let sql = "INSERT INTO person (name, email, phone, address, language) VALUES (?1, ?2, ?3, ?4, ?5)";
        insert(self.connection, sql, params).map(PersonId)
    }

    /// Changes a person.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_person(&self, id: PersonId, person: &Person) -> Result<()> {
        let language: Option<&str> = person.language.map(Into::into);
        let params = named_params! {
            ":id": id.0, ":name": person.name, ":email": person.email, ":phone": person.phone,
            ":address": person.address, ":language": language,
        };
        let sql = "UPDATE person SET name = :name, email = :email, phone = :phone, address = :address,
                   language = :language WHERE id = :id";
        run(self.connection, sql, params)?;
        Ok(())
    }

    /// Gives a person a role in a dossier.
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
        let kind: &str = kind.into();
        let member_kind: Option<&str> = member.map(|(kind, _)| kind.into());
        let tie: Option<&str> = member.map(|(_, tie)| tie.into());
        let params = params![dossier.0, person.0, kind, member_kind, tie, day_text(from)];
        let sql = "INSERT INTO role (dossier, person, kind, member_kind, tie, from_day)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        self.touches(dossier);
        insert(self.connection, sql, params).map(RoleId)
    }

    /// Adds a member to a steering group as a new person.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_member(&self, dossier: DossierId, member: &Member, from: NaiveDate) -> Result<RoleId> {
        let person = self.insert_person(&member.person)?;
        self.insert_role(dossier, person, RoleKind::Member, Some((member.kind, member.tie)), from)
    }

    /// Ends a role.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn end_role(&self, dossier: DossierId, role: RoleId, to: NaiveDate) -> Result<()> {
        run(
            self.connection,
            "UPDATE role SET to_day = ?2 WHERE id = ?1",
            rusqlite::params![role.0, day_text(to)],
        )?;
        self.touches(dossier);
        Ok(())
    }
}
