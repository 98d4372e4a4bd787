//! Reports on realisations: what they say beside what is recorded elsewhere, and what was asked about them.

mod page;

pub use page::Page;

use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, run};
use crate::domain::ids::{DossierId, DossierReportId, EditionId};
use crate::domain::programme::period::Length;
use crate::domain::reporting::{Query, ReportState, ReportText};

/// A report of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportRow {
    /// Its number in the register.
    pub id: DossierReportId,
    /// Its number in the dossier.
    pub number: u32,
    /// What it says; the stories only where a single one is read.
    pub text: ReportText,
    /// The day on which it was handed in.
    pub submitted: Option<NaiveDate>,
    /// SHA-256 of what it said then.
    pub sha256: Option<String>,
    /// The day on which it was accepted.
    pub accepted: Option<NaiveDate>,
    /// How many questions the office asked.
    pub queries: u32,
    /// How many of them are open.
    pub open_queries: u32,
}

impl ReportRow {
    /// How far it is.
    pub fn state(&self) -> ReportState {
        ReportState::of(self.submitted, self.accepted, self.queries, self.open_queries)
    }
}

/// A report in a list over dossiers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedReport {
    /// Reference of its dossier.
    pub reference: String,
    /// Name of its neighbourhood.
    pub name: String,
    /// The report.
    pub row: ReportRow,
}

/// A dossier in its realisation, as it is looked at for interim reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reporting {
    /// The dossier.
    pub dossier: DossierId,
    /// Its reference.
    pub reference: String,
    /// Name of its neighbourhood.
    pub name: String,
    /// The day on which the next report begins to be owed: the beginning of the realisation, or the last day of the latest
    /// report.
    pub since: NaiveDate,
}

fn report(row: &Row<'_>) -> rusqlite::Result<ReportRow> {
    Ok(ReportRow {
        id: DossierReportId(row.get("id")?),
        number: row.count("number")?,
        text: ReportText {
            kind: row.code("kind")?,
            from: row.day("from_day")?,
            to: row.day("to_day")?,
            summary: row.get("summary")?,
            declared_by: row.get("declared_by")?,
            stories: Vec::new(),
        },
        submitted: row.optional_day("submitted_on")?,
        sha256: row.get("sha256")?,
        accepted: row.optional_day("accepted_on")?,
        queries: row.count("queries")?,
        open_queries: row.count("open_queries")?,
    })
}

impl View<'_> {
    /// The reports of a dossier, by number, without their stories.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossier_reports(&self, dossier: DossierId) -> Result<Vec<ReportRow>> {
        all(self.connection, include_str!("reporting/of_dossier.sql"), [dossier.0], report)
    }

    /// What a report tells of projects, by their numbers.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn report_stories(&self, report: DossierReportId) -> Result<Vec<(u32, String)>> {
        let sql = "SELECT project, story FROM report_story WHERE report = ?1 ORDER BY project";
        all(self.connection, sql, [report.0], |row| Ok((row.count("project")?, row.get("story")?)))
    }

    /// What the office asked about a report, by number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn report_queries(&self, report: DossierReportId) -> Result<Vec<Query>> {
        all(self.connection, include_str!("reporting/queries.sql"), [report.0], |row| {
            let answered = row.optional_day("answered_on")?;
            Ok(Query {
                number: row.count("number")?,
                question: row.get("question")?,
                asked: row.day("asked_on")?,
                answer: row.get::<_, Option<String>>("answer")?.zip(answered),
            })
        })
    }

    /// The reports of all dossiers of an edition, by dossier and number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn reports_listed(&self, edition: EditionId) -> Result<Vec<ListedReport>> {
        all(self.connection, include_str!("reporting/listed.sql"), [edition.0], |row| {
            Ok(ListedReport { reference: row.get("reference")?, name: row.get("name")?, row: report(row)? })
        })
    }

    /// The dossiers of an edition whose realisation goes on and of which no final report was handed in, each with the day
    /// from which the next report is reckoned; only those of which one is due by a day.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn reports_due(&self, edition: EditionId, length: Length, by: NaiveDate) -> Result<Vec<Reporting>> {
        let Some(latest) = length.latest_start(by) else { return Ok(Vec::new()) };
        let params = params![edition.0, day_text(latest)];
        all(self.connection, include_str!("reporting/due.sql"), params, |row| {
            Ok(Reporting {
                dossier: DossierId(row.get("dossier")?),
                reference: row.get("reference")?,
                name: row.get("name")?,
                since: row.day("since")?,
            })
        })
    }
}

impl Tx<'_> {
    /// Begins a report; gives it the next number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_report(&self, dossier: DossierId, text: &ReportText) -> Result<DossierReportId> {
        let kind: &str = text.kind.into();
        let params = named_params! {
            ":dossier": dossier.0, ":kind": kind, ":from": day_text(text.from), ":to": day_text(text.to),
            ":summary": text.summary, ":declared_by": text.declared_by,
        };
        let id = DossierReportId(insert(self.connection, include_str!("reporting/insert.sql"), params)?);
        self.put_stories(id, &text.stories)?;
        self.touches(dossier);
        Ok(id)
    }

    /// Changes what a report says.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_report(&self, dossier: DossierId, id: DossierReportId, text: &ReportText) -> Result<()> {
        let kind: &str = text.kind.into();
        let params = named_params! {
            ":id": id.0, ":kind": kind, ":from": day_text(text.from), ":to": day_text(text.to),
            ":summary": text.summary, ":declared_by": text.declared_by,
        };
        run(self.connection, include_str!("reporting/change.sql"), params)?;
        self.put_stories(id, &text.stories)?;
        self.touches(dossier);
        Ok(())
    }

    fn put_stories(&self, id: DossierReportId, stories: &[(u32, String)]) -> Result<()> {
        for (project, story) in stories {
            let sql = include_str!("reporting/put_story.sql");
            run(self.connection, sql, params![id.0, project, story])?;
        }
        Ok(())
    }

    /// Takes out what a report tells of a project.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_story(&self, dossier: DossierId, id: DossierReportId, project: u32) -> Result<()> {
        let sql = "DELETE FROM report_story WHERE report = ?1 AND project = ?2";
        run(self.connection, sql, params![id.0, project])?;
        self.touches(dossier);
        Ok(())
    }

    /// Notes that a report was handed in, with the hash of what it says; without them it is a draft again, and no longer
    /// accepted.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn submit_report(
        &self,
        dossier: DossierId,
        id: DossierReportId,
        handed_in: Option<(NaiveDate, &str)>,
    ) -> Result<()> {
        let sql =
            "UPDATE dossier_report SET submitted_on = ?2, sha256 = ?3, accepted_on = NULL WHERE id = ?1";
        let (on, sha256) = handed_in.unzip();
        run(self.connection, sql, params![id.0, on.map(day_text), sha256])?;
        self.touches(dossier);
        Ok(())
    }

    /// Notes that a report was accepted.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn accept_report(&self, dossier: DossierId, id: DossierReportId, on: NaiveDate) -> Result<()> {
        let sql = "UPDATE dossier_report SET accepted_on = ?2 WHERE id = ?1";
        run(self.connection, sql, params![id.0, day_text(on)])?;
        self.touches(dossier);
        Ok(())
    }

    /// Asks something about a report; gives the question the next number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_query(
        &self,
        dossier: DossierId,
        id: DossierReportId,
        question: &str,
        on: NaiveDate,
    ) -> Result<()> {
        let sql = include_str!("reporting/insert_query.sql");
        insert(self.connection, sql, params![id.0, question, day_text(on)])?;
        self.touches(dossier);
        Ok(())
    }

    /// Answers a question, or answers it again.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn answer_query(
        &self,
        dossier: DossierId,
        id: DossierReportId,
        number: u32,
        (answer, on): (&str, NaiveDate),
    ) -> Result<()> {
        let sql = "UPDATE report_query SET answer = ?3, answered_on = ?4 WHERE report = ?1 AND number = ?2";
        run(self.connection, sql, params![id.0, number, answer, day_text(on)])?;
        self.touches(dossier);
        Ok(())
    }
}
