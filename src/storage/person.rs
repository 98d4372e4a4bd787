//! People: one record each, whatever roles they have.

mod trail;

use rusqlite::{Row, named_params, params};

use super::columns::Columns;
use super::{Result, Tx, View, all, found, insert, one, run, search};
use crate::domain::ids::{DossierId, PersonId};
use crate::domain::person::{MemberKind, Person, RoleKind};

pub use trail::{AnsweredRow, AttendedRow, SpokenForRow, VisitedRow};

/// A person with its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// Its number in the register.
    pub id: PersonId,
    /// Who.
    pub person: Person,
}

/// Which persons are wanted.
#[derive(Debug, Clone, Copy, Default)]
pub struct PersonFilter<'a> {
    /// With this running role, and as what for members.
    pub role: Option<(RoleKind, Option<MemberKind>)>,
    /// With a running role in this dossier.
    pub dossier: Option<DossierId>,
    /// With this text in name or e-mail address.
    pub text: Option<&'a str>,
}

/// A person in a list, with its running roles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPerson {
    /// The person.
    pub row: PersonRow,
    /// Running roles: kind, as what for members, and the reference of the dossier or edition.
    pub roles: Vec<(RoleKind, Option<MemberKind>, String)>,
}

/// The person in a row that has all its columns.
pub(super) fn person_of(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        name: row.get("name")?,
        email: row.get("email")?,
        phone: row.get("phone")?,
        address: row.get("address")?,
        iban: row.get("iban")?,
        language: row.optional_code("language")?,
    })
}

fn person(row: &Row<'_>) -> rusqlite::Result<PersonRow> {
    Ok(PersonRow { id: PersonId(row.get("id")?), person: person_of(row)? })
}

impl View<'_> {
    /// A person by its number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn person(&self, id: PersonId) -> Result<Option<PersonRow>> {
        let sql = "SELECT id, name, email, phone, address, iban, language FROM person WHERE id = ?1";
        one(self.connection, sql, [id.0], person)
    }

    /// Persons with this e-mail address, whatever its capitals: at most a hundred, for an office may lend its own.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn persons_by_email(&self, email: &str) -> Result<Vec<PersonRow>> {
        let sql = "SELECT id, name, email, phone, address, iban, language FROM person
                   WHERE email = ?1 COLLATE NOCASE ORDER BY id LIMIT 100";
        all(self.connection, sql, [email], person)
    }

    /// Persons with this telephone number, as it is stored.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn persons_by_phone(&self, phone: &str) -> Result<Vec<PersonRow>> {
        let sql = "SELECT id, name, email, phone, address, iban, language FROM person
                   WHERE phone = ?1 ORDER BY id LIMIT 20";
        all(self.connection, sql, [phone], person)
    }

    /// Persons whose name or e-mail address has, for each of these folded words, a word that begins with it:
    /// at most `limit`.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn persons_beginning_with(&self, words: &[String], limit: u32) -> Result<Vec<PersonRow>> {
        let Some(query) = search::query(words) else { return Ok(Vec::new()) };
        let params = params![query, limit];
        search::found(all(self.connection, include_str!("person/beginning_with.sql"), params, person))
    }

    /// Persons whose name or e-mail address contains a text as it is typed, at most `limit`. Every name is
    /// read: this is for people who type part of a word.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn persons_containing(&self, text: &str, limit: u32) -> Result<Vec<PersonRow>> {
        all(self.connection, include_str!("person/containing.sql"), params![text, limit], person)
    }

    /// Candidates for near-duplicates of a name, found through the search index: those that have the beginnings
    /// of all its words, and those that share a long word with it. At most 200 of each.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn persons_resembling(&self, key: &str) -> Result<Vec<PersonRow>> {
        // A slip of the pen is rarely in the first letters; of a short word, two have to do.
        let begins = |word: &str| {
            let letters = if word.chars().count() > 4 { 3 } else { 2 };
            word.chars().take(letters).collect::<String>()
        };
        let words = key.split(' ').filter(|word| !word.is_empty());
        let all_begin: Vec<String> =
            words.clone().filter(|word| word.chars().count() > 1).map(begins).collect();
        let mut rows = self.persons_beginning_with(&all_begin, 200)?;
        for word in words.filter(|word| word.chars().count() >= 5) {
            rows.extend(self.persons_beginning_with(&[word.to_owned()], 200)?);
        }
        rows.sort_by_key(|row| row.id);
        rows.dedup_by_key(|row| row.id);
        Ok(rows)
    }

    /// Persons with their running roles, by name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn persons_listed(&self, filter: &PersonFilter<'_>) -> Result<Vec<ListedPerson>> {
        let kind: Option<&str> = filter.role.map(|(kind, _)| kind.into());
        let member: Option<&str> = filter.role.and_then(|(_, member)| member).map(Into::into);
        let words = found::words(filter.text.unwrap_or_default());
        let params = named_params! {
            ":kind": kind, ":member_kind": member, ":dossier": filter.dossier.map(|id| id.0),
            ":text": filter.text.unwrap_or_default().trim(), ":query": search::query(&words),
        };
        search::found(all(self.connection, include_str!("person/listed.sql"), params, |row| {
            let told: Option<String> = row.get("roles")?;
            let roles = told.unwrap_or_default().split_terminator(' ').filter_map(running_role).collect();
            Ok(ListedPerson { row: person(row)?, roles })
        }))
    }
}

impl Tx<'_> {
    /// Adds a person.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_person(&self, person: &Person) -> Result<PersonId> {
        let language: Option<&str> = person.language.map(Into::into);
        let params = params![person.name, person.email, person.phone, person.address, person.iban, language];
        let sql = "INSERT INTO person (name, email, phone, address, iban, language) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
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
            ":address": person.address, ":iban": person.iban, ":language": language,
        };
        let sql = "UPDATE person SET name = :name, email = :email, phone = :phone, address = :address, iban = :iban,
                   language = :language WHERE id = :id";
        run(self.connection, sql, params)?;
        Ok(())
    }

    /// Gives visits, expert requests and attendances of one person to another and takes the first away, who has
    /// no roles any more. Gives how many of each.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn merge_persons(&self, from: PersonId, into: PersonId) -> Result<[usize; 3]> {
        let ids = [from.0, into.0];
        let visits = run(self.connection, "UPDATE visit SET coach = ?2 WHERE coach = ?1", ids)?;
        let requests = run(self.connection, "UPDATE expert_request SET expert = ?2 WHERE expert = ?1", ids)?;
        // Who was at a meeting under both names was there once.
        let twice = "DELETE FROM attendance WHERE person = ?1
                     AND meeting IN (SELECT meeting FROM attendance WHERE person = ?2)";
        let doubles = run(self.connection, twice, ids)?;
        let attended = run(self.connection, "UPDATE attendance SET person = ?2 WHERE person = ?1", ids)?;
        self.take_over_seats(ids)?;
        run(self.connection, "UPDATE group_account SET person = ?2 WHERE person = ?1", ids)?;
        self.take_over_responses(ids)?;
        run(self.connection, "DELETE FROM person WHERE id = ?1", [from.0])?;
        Ok([visits, requests, attended + doubles])
    }
}

impl Tx<'_> {
    /// Gives seats in sessions of one person to another. Who sat in one session under both names sat there once: the
    /// seat of the one who stays counts, with its marks and recusals.
    fn take_over_seats(&self, ids: [i64; 2]) -> Result<()> {
        let doubles = "seat IN (SELECT id FROM seat WHERE person = ?1
                       AND session IN (SELECT session FROM seat WHERE person = ?2))";
        run(self.connection, &format!("DELETE FROM recusal WHERE {doubles}"), ids)?;
        run(self.connection, &format!("DELETE FROM mark WHERE {doubles}"), ids)?;
        let double = doubles.replacen("seat IN", "id IN", 1);
        run(self.connection, &format!("DELETE FROM seat WHERE {double}"), ids)?;
        run(self.connection, "UPDATE seat SET person = ?2 WHERE person = ?1", ids)?;
        Ok(())
    }
}

/// `kind:member-kind:reference`, as the list of persons tells running roles.
fn running_role(text: &str) -> Option<(RoleKind, Option<MemberKind>, String)> {
    let mut parts = text.splitn(3, ':');
    let (kind, member, place) = (parts.next()?, parts.next()?, parts.next()?);
    Some((kind.parse().ok()?, member.parse().ok(), place.to_owned()))
}
