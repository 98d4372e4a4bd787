//! The library: what was realised over all editions, so that a new group finds what others did.

use chrono::NaiveDate;
use rusqlite::{ToSql, named_params};

use super::columns::Columns;
use super::{Result, View, all, one, search};
use crate::domain::evaluation::Outcome;
use crate::domain::ids::{DossierId, EditionId, ProjectId};
use crate::domain::money::Cents;
use crate::domain::organisation::OrganisationKind;

/// Which realised projects.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LibraryFilter {
    /// Of this theme, by its code.
    pub theme: Option<String>,
    /// In this municipality, by its code.
    pub nis: Option<String>,
    /// That cost at least so much.
    pub at_least: Option<Cents>,
    /// That cost at most so much.
    pub at_most: Option<Cents>,
    /// Of which this became.
    pub outcome: Option<Outcome>,
    /// Only what is easily done again elsewhere (B-PB-15).
    pub reproducible: bool,
    /// With words in title or objective that begin with these, which are folded.
    pub words: Vec<String>,
}

/// A realised project in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RealisedRow {
    /// Reference of its dossier.
    pub reference: String,
    /// Its edition.
    pub edition: EditionId,
    /// Reference of its edition.
    pub edition_reference: String,
    /// The year of that edition.
    pub year: i32,
    /// Name of the neighbourhood.
    pub name: String,
    /// Code of the main municipality.
    pub nis: Option<String>,
    /// Its number in the roadmap.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Code of its theme.
    pub theme: Option<String>,
    /// The sum of its cost lines.
    pub costs: Cents,
    /// What was awarded.
    pub awarded: Option<Cents>,
    /// What became of it.
    pub outcome: Outcome,
    /// Why it was not all done.
    pub why: Option<String>,
    /// Whether it is easily done again elsewhere (B-PB-15); `None` when nobody said.
    pub reproducible: Option<bool>,
    /// The day of the evaluation.
    pub evaluated: NaiveDate,
    /// What lasts of the dossier.
    pub lasting: String,
}

/// Everything that others can learn from a realised project. Nothing personal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RealisedPage {
    /// Its number in the register.
    pub id: ProjectId,
    /// Its number in the roadmap.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Code of its theme.
    pub theme: Option<String>,
    /// What it was for.
    pub objective: Option<String>,
    /// Where, in words.
    pub place: Option<String>,
    /// What was asked.
    pub asked: Cents,
    /// Whether it was in the public space.
    pub public_space: bool,
    /// The sum of its cost lines.
    pub costs: Cents,
    /// What was awarded.
    pub awarded: Option<Cents>,
    /// What became of it.
    pub outcome: Outcome,
    /// Why it was not all done.
    pub why: Option<String>,
    /// Whether it is easily done again elsewhere (B-PB-15); `None` when nobody said.
    pub reproducible: Option<bool>,
    /// The day of the evaluation.
    pub evaluated: NaiveDate,
    /// How many took part in the projects of the dossier.
    pub participants: u32,
    /// What lasts of the dossier.
    pub lasting: String,
    /// What was learnt.
    pub lessons: String,
    /// The steps as they went.
    pub steps: Vec<StepTaken>,
    /// Costs by category: code, number of lines, sum.
    pub by_category: Vec<(Option<String>, u32, Cents)>,
    /// Kinds of partners that stood by it, with how many.
    pub partners: Vec<(OrganisationKind, u32)>,
    /// Permits that it needed.
    pub permits: Vec<PermitTaken>,
}

/// A step as it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepTaken {
    /// Its number in the project.
    pub number: u32,
    /// What it was.
    pub title: String,
    /// Planned from and to.
    pub planned: (Option<NaiveDate>, Option<NaiveDate>),
    /// The day on which it was really begun.
    pub begun: Option<NaiveDate>,
    /// The day on which it was done.
    pub done: Option<NaiveDate>,
}

impl StepTaken {
    /// How many days it really took, the first and the last included; unknown when nobody noted when it was begun.
    pub fn took(&self) -> Option<i64> {
        days(self.begun, self.done)
    }

    /// How many days were planned for it.
    pub fn planned_days(&self) -> Option<i64> {
        days(self.planned.0, self.planned.1)
    }
}

fn days(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Option<i64> {
    Some((to? - from?).num_days() + 1)
}

/// A permit that a project needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PermitTaken {
    /// What had to be allowed.
    pub kind: String,
    /// By whom.
    pub authority: Option<String>,
    /// How it stands, by its code.
    pub status: String,
    /// How many days the answer took.
    pub took: Option<i64>,
}

/// The statement for a filter, put together from constant parts; what a user typed is only ever bound. With words the
/// search index finds the projects, without them it is what was evaluated that is gone through.
pub(super) fn statement(filter: &LibraryFilter) -> String {
    let mut conditions = String::new();
    let mut when = |wanted: bool, condition: &str| {
        if wanted {
            conditions.push_str("\n    AND ");
            conditions.push_str(condition);
        }
    };
    when(filter.outcome.is_some(), "project_outcome.outcome = :outcome");
    when(filter.reproducible, "project_outcome.reproducible = 1");
    when(filter.theme.is_some(), "project.theme = :theme");
    when(
        filter.nis.is_some(),
        "dossier.neighbourhood IN (SELECT neighbourhood FROM neighbourhood_municipality WHERE nis = :nis)",
    );
    when(
        !filter.words.is_empty(),
        "project.id IN (SELECT rowid / 8 FROM search WHERE search MATCH :query AND rowid % 8 = 4)",
    );
    include_str!("library/listed.sql").replace("{conditions}", &conditions)
}

impl View<'_> {
    /// What was realised, the newest edition first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn library(&self, filter: &LibraryFilter) -> Result<Vec<RealisedRow>> {
        let (at_least, at_most) = (filter.at_least.map(|it| it.0), filter.at_most.map(|it| it.0));
        let outcome: Option<&str> = filter.outcome.map(Into::into);
        let query = search::query(&filter.words);
        let mut params: Vec<(&str, &dyn ToSql)> = vec![(":at_least", &at_least), (":at_most", &at_most)];
        if outcome.is_some() {
            params.push((":outcome", &outcome));
        }
        if filter.theme.is_some() {
            params.push((":theme", &filter.theme));
        }
        if filter.nis.is_some() {
            params.push((":nis", &filter.nis));
        }
        if !filter.words.is_empty() {
            params.push((":query", &query));
        }
        search::found(all(self.connection, &statement(filter), params.as_slice(), |row| {
            Ok(RealisedRow {
                reference: row.get("reference")?,
                edition: EditionId(row.get("edition")?),
                edition_reference: row.get("edition_reference")?,
                year: row.get("year")?,
                name: row.get("name")?,
                nis: row.get("nis")?,
                number: row.count("number")?,
                title: row.get("title")?,
                theme: row.get("theme")?,
                costs: row.cents("costs")?,
                awarded: row.get::<_, Option<i64>>("awarded")?.map(Cents),
                outcome: row.code("outcome")?,
                why: row.get("why")?,
                reproducible: row.get("reproducible")?,
                evaluated: row.day("held_on")?,
                lasting: row.get("lasting")?,
            })
        }))
    }

    /// A realised project of a dossier, by its number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn realised(&self, dossier: DossierId, number: u32) -> Result<Option<RealisedPage>> {
        let params = named_params! { ":dossier": dossier.0, ":number": number };
        let found = one(self.connection, include_str!("library/page.sql"), params, |row| {
            Ok(RealisedPage {
                id: ProjectId(row.get("id")?),
                number: row.count("number")?,
                title: row.get("title")?,
                theme: row.get("theme")?,
                objective: row.get("objective")?,
                place: row.get("place")?,
                asked: row.cents("asked_cents")?,
                public_space: row.get("public_space")?,
                costs: row.cents("costs")?,
                awarded: row.get::<_, Option<i64>>("awarded")?.map(Cents),
                outcome: row.code("outcome")?,
                why: row.get("why")?,
                reproducible: row.get("reproducible")?,
                evaluated: row.day("held_on")?,
                participants: row.count("participants")?,
                lasting: row.get("lasting")?,
                lessons: row.get("lessons")?,
                steps: Vec::new(),
                by_category: Vec::new(),
                partners: Vec::new(),
                permits: Vec::new(),
            })
        })?;
        let Some(mut page) = found else { return Ok(None) };
        page.steps = all(self.connection, include_str!("library/steps.sql"), params, |row| {
            Ok(StepTaken {
                number: row.count("number")?,
                title: row.get("title")?,
                planned: (row.optional_day("starts_on")?, row.optional_day("due_on")?),
                begun: row.optional_day("begun_on")?,
                done: row.optional_day("done_on")?,
            })
        })?;
        page.by_category = all(self.connection, include_str!("library/costs.sql"), [page.id.0], |row| {
            Ok((row.get("category")?, row.count("lines")?, row.cents("amount_cents")?))
        })?;
        page.partners = all(self.connection, include_str!("library/partners.sql"), params, |row| {
            Ok((row.code("kind")?, row.count("partners")?))
        })?;
        let sql = "SELECT kind, authority, status, requested_on, decided_on FROM permit
                   WHERE project = ?1 AND status <> 'not-needed' ORDER BY number";
        page.permits = all(self.connection, sql, [page.id.0], |row| {
            Ok(PermitTaken {
                kind: row.get("kind")?,
                authority: row.get("authority")?,
                status: row.get("status")?,
                took: days(row.optional_day("requested_on")?, row.optional_day("decided_on")?),
            })
        })?;
        Ok(Some(page))
    }

    /// The numbers of the realised projects of a dossier, with their titles.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn realised_of(&self, dossier: DossierId) -> Result<Vec<(u32, String)>> {
        all(self.connection, include_str!("library/of_dossier.sql"), [dossier.0], |row| {
            Ok((row.count("number")?, row.get("title")?))
        })
    }
}
