//! People and their roles in dossiers.

use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, found, insert, one, run, search};
use crate::domain::ids::{DossierId, EditionId, OrganisationId, PersonId, RoleId};
use crate::domain::person::{Member, MemberKind, Person, RoleKind, Term, Tie};

/// A person with its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// Its number in the register.
    pub id: PersonId,
    /// Who.
    pub person: Person,
}

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

/// A meeting that a person was at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttendedRow {
    /// Number of the meeting.
    pub meeting: u32,
    /// The day.
    pub on: NaiveDate,
    /// Code of its kind.
    pub kind: String,
    /// Reference of the dossier; `None` for one of the network.
    pub dossier: Option<String>,
    /// Where.
    pub place: Option<String>,
}

/// A visit that a person made as coach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitedRow {
    /// Reference of the dossier.
    pub dossier: String,
    /// Number of the visit.
    pub number: u32,
    /// The day.
    pub on: NaiveDate,
    /// How long; `None` while it is planned.
    pub minutes: Option<u32>,
    /// What about.
    pub subject: String,
}

/// A request that a person answers as expert.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredRow {
    /// Reference of the dossier.
    pub dossier: String,
    /// Number of the request.
    pub number: u32,
    /// Code of the field.
    pub field: String,
    /// Code of its status.
    pub status: String,
    /// The day that was planned.
    pub planned_on: Option<NaiveDate>,
    /// Half days that were used.
    pub used: Option<u32>,
}

/// A partnership for which a person speaks: a role in the name of an organisation that is a partner there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenForRow {
    /// Reference of the dossier.
    pub dossier: String,
    /// Number of the partner.
    pub number: u32,
    /// Name of the organisation.
    pub organisation: String,
    /// Code of the status.
    pub status: String,
}

fn person_of(row: &Row<'_>) -> rusqlite::Result<Person> {
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
        all(self.connection, include_str!("person/roles.sql"), [dossier.0], role)
    }

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
        // A slip of the pen is rarely in the first letters.
        let begins = |word: &str, letters: usize| word.chars().take(letters).collect::<String>();
        let words = key.split(' ').filter(|word| !word.is_empty());
        let all_begin: Vec<String> =
            words.clone().filter(|word| word.chars().count() > 1).map(|word| begins(word, 3)).collect();
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

    /// All roles of a person, in all dossiers and editions, the newest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn roles_of_person(&self, id: PersonId) -> Result<Vec<PersonRole>> {
        all(self.connection, include_str!("person/roles_of_person.sql"), [id.0], person_role)
    }

    /// The meetings that a person was at, the newest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn meetings_of_person(&self, id: PersonId) -> Result<Vec<AttendedRow>> {
        all(self.connection, include_str!("person/meetings.sql"), [id.0], |row| {
            Ok(AttendedRow {
                meeting: row.count("meeting")?,
                on: row.day("on_day")?,
                kind: row.get("kind")?,
                dossier: row.get("dossier")?,
                place: row.get("place")?,
            })
        })
    }

    /// The visits that a person made or will make as coach, the newest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn visits_of_person(&self, id: PersonId) -> Result<Vec<VisitedRow>> {
        let sql = "SELECT dossier.reference AS dossier, visit.number, visit.on_day, visit.minutes, visit.subject FROM visit
                   JOIN dossier ON dossier.id = visit.dossier WHERE visit.coach = ?1 ORDER BY visit.on_day DESC, visit.id";
        all(self.connection, sql, [id.0], |row| {
            Ok(VisitedRow {
                dossier: row.get("dossier")?,
                number: row.count("number")?,
                on: row.day("on_day")?,
                minutes: row.get("minutes")?,
                subject: row.get("subject")?,
            })
        })
    }

    /// The requests that a person answers as expert, the newest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn requests_of_person(&self, id: PersonId) -> Result<Vec<AnsweredRow>> {
        all(self.connection, include_str!("person/requests.sql"), [id.0], |row| {
            Ok(AnsweredRow {
                dossier: row.get("dossier")?,
                number: row.count("number")?,
                field: row.get("field")?,
                status: row.get("status")?,
                planned_on: row.optional_day("planned_on")?,
                used: row.get("used_half_days")?,
            })
        })
    }

    /// The partnerships for which a person speaks now.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn partnerships_of_person(&self, id: PersonId) -> Result<Vec<SpokenForRow>> {
        all(self.connection, include_str!("person/partnerships.sql"), [id.0], |row| {
            Ok(SpokenForRow {
                dossier: row.get("dossier")?,
                number: row.count("number")?,
                organisation: row.get("organisation")?,
                status: row.get("status")?,
            })
        })
    }

    /// The dossiers in which a person has or had a part, for the log.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossiers_of_person(&self, id: PersonId) -> Result<Vec<DossierId>> {
        all(self.connection, include_str!("person/dossiers.sql"), [id.0], |row| row.get(0).map(DossierId))
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
        insert(self.connection, include_str!("person/insert_role.sql"), params).map(RoleId)
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
        run(self.connection, "DELETE FROM person WHERE id = ?1", [from.0])?;
        Ok([visits, requests, attended + doubles])
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

/// `kind:member-kind:reference`, as the list of persons tells running roles.
fn running_role(text: &str) -> Option<(RoleKind, Option<MemberKind>, String)> {
    let mut parts = text.splitn(3, ':');
    let (kind, member, place) = (parts.next()?, parts.next()?, parts.next()?);
    Some((kind.parse().ok()?, member.parse().ok(), place.to_owned()))
}
