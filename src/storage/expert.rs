//! Expertise from request to use, in half days.

use chrono::NaiveDate;
use rusqlite::{Row, ToSql, named_params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::expertise::{ExpertStatus, HalfDays};
use crate::domain::ids::{DossierId, EditionId, ExpertRequestId, OrganisationId, PersonId};
use crate::domain::text::fold;

/// A request for expertise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpertRow {
    /// Its number in the register.
    pub id: ExpertRequestId,
    /// Its dossier.
    pub dossier: DossierId,
    /// The dossier's reference.
    pub reference: String,
    /// Name of its neighbourhood.
    pub name: String,
    /// Its edition.
    pub edition: EditionId,
    /// Its number within the dossier.
    pub number: u32,
    /// Who comes: number and name, personal.
    pub expert: Option<(PersonId, String)>,
    /// The expert's firm: number and name.
    pub organisation: Option<(OrganisationId, String)>,
    /// What it says.
    pub text: RequestText,
}

/// What a request says, as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestText {
    /// Number of the project that needs it.
    pub project: Option<u32>,
    /// Code of the field.
    pub field: String,
    /// The question.
    pub question: String,
    /// How it stands.
    pub status: ExpertStatus,
    /// Half days asked.
    pub asked: u32,
    /// Half days granted.
    pub granted: Option<u32>,
    /// Half days booked.
    pub booked: Option<u32>,
    /// Half days used.
    pub used: Option<u32>,
    /// The day of the request.
    pub requested_on: NaiveDate,
    /// The day for which the expert is booked.
    pub planned_on: Option<NaiveDate>,
    /// The day on which it was done, or cancelled.
    pub ended_on: Option<NaiveDate>,
    /// What came of it, or why it was cancelled.
    pub outcome: Option<String>,
}

impl RequestText {
    /// The half days; of a cancelled request none count but those asked.
    pub fn half_days(&self) -> HalfDays {
        let counted = |days: Option<u32>| match self.status {
            ExpertStatus::Cancelled => 0,
            _ => days.unwrap_or_default(),
        };
        HalfDays {
            asked: self.asked,
            granted: counted(self.granted),
            booked: counted(self.booked),
            used: counted(self.used),
        }
    }
}

/// Which requests.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ExpertFilter {
    /// Of a dossier.
    pub dossier: Option<DossierId>,
    /// Of an edition.
    pub edition: Option<EditionId>,
    /// For a field, by its code.
    pub field: Option<String>,
    /// With a status.
    pub status: Option<ExpertStatus>,
}

fn request(row: &Row<'_>) -> rusqlite::Result<ExpertRow> {
    let expert: Option<i64> = row.get("expert")?;
    let organisation: Option<i64> = row.get("organisation")?;
    Ok(ExpertRow {
        id: ExpertRequestId(row.get("id")?),
        dossier: DossierId(row.get("dossier")?),
        reference: row.get("reference")?,
        name: row.get("name")?,
        edition: EditionId(row.get("edition")?),
        number: row.count("number")?,
        expert: match expert {
            Some(id) => Some((PersonId(id), row.get("expert_name")?)),
            None => None,
        },
        organisation: match organisation {
            Some(id) => Some((OrganisationId(id), row.get("organisation_name")?)),
            None => None,
        },
        text: RequestText {
            project: row.get("project")?,
            field: row.get("field")?,
            question: row.get("question")?,
            status: row.code("status")?,
            asked: row.count("asked_half_days")?,
            granted: row.get("granted_half_days")?,
            booked: row.get("booked_half_days")?,
            used: row.get("used_half_days")?,
            requested_on: row.day("requested_on")?,
            planned_on: row.optional_day("planned_on")?,
            ended_on: row.optional_day("ended_on")?,
            outcome: row.get("outcome")?,
        },
    })
}

impl View<'_> {
    /// Requests for expertise, by dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn expert_requests(&self, filter: &ExpertFilter) -> Result<Vec<ExpertRow>> {
        let (dossier, edition) = (filter.dossier.map(|id| id.0), filter.edition.map(|id| id.0));
        let status: Option<&str> = filter.status.map(Into::into);
        let conditions: [(&str, bool, (&str, &dyn ToSql)); 4] = [
            ("request.dossier = :dossier", dossier.is_some(), (":dossier", &dossier)),
            ("dossier.edition = :edition", edition.is_some(), (":edition", &edition)),
            ("request.field = :field", filter.field.is_some(), (":field", &filter.field)),
            ("request.status = :status", status.is_some(), (":status", &status)),
        ];
        let used = || conditions.iter().filter(|(_, used, _)| *used);
        let wheres: Vec<&str> = std::iter::once("true").chain(used().map(|(sql, _, _)| *sql)).collect();
        let params: Vec<(&str, &dyn ToSql)> = used().map(|(_, _, param)| *param).collect();
        let order = "ORDER BY dossier.edition, dossier.number, request.number";
        let sql = format!("{} WHERE {} {order}", include_str!("expert/rows.sql"), wheres.join(" AND "));
        all(self.connection, &sql, params.as_slice(), request)
    }

    /// A person by name among those who were ever booked as an expert, whatever the capitals and accents.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn expert_named(&self, name: &str) -> Result<Option<(PersonId, String)>> {
        let known = all(self.connection, include_str!("expert/known.sql"), [], |row| {
            Ok((PersonId(row.get("id")?), row.get::<_, String>("name")?))
        })?;
        let key = fold(name);
        Ok(known.into_iter().find(|(_, known)| fold(known) == key))
    }
}

impl Tx<'_> {
    /// Adds a request, and gives its number within the dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_expert_request(&self, dossier: DossierId, text: &RequestText) -> Result<u32> {
        let sql = "SELECT ifnull(max(number), 0) + 1 FROM expert_request WHERE dossier = ?1";
        let number: u32 = one(self.connection, sql, [dossier.0], |row| row.get(0))?.unwrap_or(1);
        let status: &str = text.status.into();
        let params = named_params! {
            ":dossier": dossier.0, ":number": number, ":project": text.project, ":field": text.field,
            ":question": text.question, ":status": status, ":asked": text.asked,
            ":requested_on": day_text(text.requested_on),
        };
        insert(self.connection, include_str!("expert/insert.sql"), params)?;
        self.touches(dossier);
        Ok(number)
    }

    /// Changes a request.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_expert_request(&self, row: &ExpertRow) -> Result<()> {
        let text = &row.text;
        let status: &str = text.status.into();
        let params = named_params! {
            ":id": row.id.0,
            ":status": status,
            ":expert": row.expert.as_ref().map(|(id, _)| id.0),
            ":organisation": row.organisation.as_ref().map(|(id, _)| id.0),
            ":granted": text.granted,
            ":booked": text.booked,
            ":used": text.used,
            ":planned_on": text.planned_on.map(day_text),
            ":ended_on": text.ended_on.map(day_text),
            ":outcome": text.outcome,
        };
        run(self.connection, include_str!("expert/change.sql"), params)?;
        self.touches(row.dossier);
        Ok(())
    }
}
