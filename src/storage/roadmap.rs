//! Versions of the roadmap, read and written whole: a fixed number of queries, however many projects. Writing
//! compares with what is there and touches only the rows that differ, so that the journal tells what changed.

mod write;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::application::Point;
use crate::domain::ids::{DossierId, ProjectId, RoadmapId};
use crate::domain::roadmap::{
    Cash, CostLine, ExpertiseAsked, Funding, Permit, Project, Roadmap, Step, Target, Vat,
};

/// A version of a roadmap, without its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoadmapRow {
    /// Its number in the register.
    pub id: RoadmapId,
    /// Its version.
    pub version: u32,
    /// Why there is a new version.
    pub reason: Option<String>,
    /// The day on which it was begun.
    pub begun_on: NaiveDate,
    /// The day on which it was submitted; it is frozen since.
    pub submitted_on: Option<NaiveDate>,
    /// The hash of what was submitted.
    pub sha256: Option<String>,
}

fn head(row: &Row<'_>) -> rusqlite::Result<RoadmapRow> {
    Ok(RoadmapRow {
        id: RoadmapId(row.get("id")?),
        version: row.count("version")?,
        reason: row.get("reason")?,
        begun_on: row.day("begun_on")?,
        submitted_on: row.optional_day("submitted_on")?,
        sha256: row.get("sha256")?,
    })
}

fn project(row: &Row<'_>) -> rusqlite::Result<(ProjectId, Project)> {
    let project = Project {
        number: row.count("number")?,
        title: row.get("title")?,
        theme: row.get("theme")?,
        item: row.get("item")?,
        objective: row.get("objective")?,
        asked: row.cents("asked_cents")?,
        asked_stated: row.get("asked_stated")?,
        public_space: row.get("public_space")?,
        place: row.get("place")?,
        point: point(row)?,
        ..Project::default()
    };
    Ok((ProjectId(row.get("id")?), project))
}

fn point(row: &Row<'_>) -> rusqlite::Result<Option<Point>> {
    let latitude: Option<i32> = row.get("latitude")?;
    let longitude: Option<i32> = row.get("longitude")?;
    Ok(latitude.zip(longitude).map(|(latitude, longitude)| Point { latitude, longitude }))
}

impl View<'_> {
    /// The versions of a dossier's roadmap, oldest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn roadmap_versions(&self, dossier: DossierId) -> Result<Vec<RoadmapRow>> {
        let sql = "SELECT id, version, reason, begun_on, submitted_on, sha256 FROM roadmap
                   WHERE dossier = ?1 ORDER BY version";
        all(self.connection, sql, [dossier.0], head)
    }

    /// The content of a version: ten queries, whatever its size.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn roadmap(&self, id: RoadmapId) -> Result<Roadmap> {
        let sql = "SELECT vision FROM roadmap WHERE id = ?1";
        let vision = one(self.connection, sql, [id.0], |row| row.get(0))?.flatten();
        let mut projects: BTreeMap<i64, Project> =
            self.projects(id)?.into_iter().map(|(id, project)| (id.0, project)).collect();
        for (project, number) in self.parts(include_str!("roadmap/findings.sql"), id, |row| row.get(1))? {
            if let Some(project) = projects.get_mut(&project) {
                project.findings.push(number);
            }
        }
        for (project, line) in self.parts(include_str!("roadmap/costs.sql"), id, cost)? {
            if let Some(project) = projects.get_mut(&project) {
                project.costs.push(line);
            }
        }
        for (project, permit) in self.parts(include_str!("roadmap/permits.sql"), id, permit)? {
            if let Some(project) = projects.get_mut(&project) {
                project.permits.push(permit);
            }
        }
        for (project, funding) in self.parts(include_str!("roadmap/funding.sql"), id, funding)? {
            if let Some(project) = projects.get_mut(&project) {
                project.funding.push(funding);
            }
        }
        for (project, asked) in self.parts(include_str!("roadmap/expertise.sql"), id, expertise)? {
            if let Some(project) = projects.get_mut(&project) {
                project.expertise.push(asked);
            }
        }
        for (project, target) in self.parts(include_str!("roadmap/targets.sql"), id, target)? {
            if let Some(project) = projects.get_mut(&project) {
                project.targets.push(target);
            }
        }
        for (project, step) in self.parts(include_str!("roadmap/steps.sql"), id, step)? {
            if let Some(project) = projects.get_mut(&project) {
                project.steps.push(step);
            }
        }
        let order = |row: &Row<'_>| Ok((row.get::<_, u32>(1)?, row.get::<_, u32>(2)?));
        for (project, (number, before)) in self.parts(include_str!("roadmap/orders.sql"), id, order)? {
            let steps = projects.get_mut(&project).map(|project| &mut project.steps);
            if let Some(step) = steps.and_then(|steps| steps.get_mut((number as usize).checked_sub(1)?)) {
                step.after.push(before);
            }
        }
        let mut projects: Vec<Project> = projects.into_values().collect();
        projects.sort_by_key(|project| project.number);
        Ok(Roadmap { vision, projects })
    }

    /// The projects of a version with their numbers in the register, without their parts.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn projects(&self, id: RoadmapId) -> Result<Vec<(ProjectId, Project)>> {
        all(self.connection, include_str!("roadmap/projects.sql"), [id.0], project)
    }

    /// The cash that partners bring into a dossier; partnerships that ended bring none.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn partner_cash(&self, dossier: DossierId) -> Result<Vec<Cash>> {
        all(self.connection, include_str!("roadmap/cash.sql"), [dossier.0], |row| {
            Ok(Cash {
                project: row.get("project")?,
                partner: row.get("partner")?,
                amount: row.cents("amount_cents")?,
                agreed: row.get("agreed")?,
            })
        })
    }

    /// Parts of all projects of a version, each with the project it belongs to.
    fn parts<T>(
        &self,
        sql: &str,
        id: RoadmapId,
        part: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<(i64, T)>> {
        all(self.connection, sql, [id.0], |row| Ok((row.get(0)?, part(row)?)))
    }
}

fn cost(row: &Row<'_>) -> rusqlite::Result<CostLine> {
    Ok(CostLine {
        label: row.get("label")?,
        category: row.get("category")?,
        unit_price: row.cents("unit_cents")?,
        quantity_thousandths: row.get("quantity_thousandths")?,
        vat: row.get::<_, Option<i64>>("vat_percent")?.and_then(Vat::of),
        vat_included: row.get("vat_included")?,
        quote: row.get("quote")?,
    })
}

fn permit(row: &Row<'_>) -> rusqlite::Result<Permit> {
    Ok(Permit {
        kind: row.get("kind")?,
        authority: row.get("authority")?,
        status: row.code("status")?,
        requested_on: row.optional_day("requested_on")?,
        expected_on: row.optional_day("expected_on")?,
        decided_on: row.optional_day("decided_on")?,
    })
}

fn funding(row: &Row<'_>) -> rusqlite::Result<Funding> {
    Ok(Funding { kind: row.code("kind")?, label: row.get("label")?, amount: row.cents("amount_cents")? })
}

fn expertise(row: &Row<'_>) -> rusqlite::Result<ExpertiseAsked> {
    Ok(ExpertiseAsked { field: row.get("field")?, half_days: row.count("half_days")? })
}

fn target(row: &Row<'_>) -> rusqlite::Result<Target> {
    Ok(Target { indicator: row.get("indicator")?, thousandths: row.get("thousandths")? })
}

fn step(row: &Row<'_>) -> rusqlite::Result<Step> {
    Ok(Step {
        title: row.get("title")?,
        responsible: row.get("responsible")?,
        starts_on: row.optional_day("starts_on")?,
        due_on: row.optional_day("due_on")?,
        moved_to: row.optional_day("moved_to")?,
        after: Vec::new(),
        begun_on: row.optional_day("begun_on")?,
        done_on: row.optional_day("done_on")?,
    })
}

impl View<'_> {
    /// The highest number that a project of a dossier has in any version of its roadmap, or that people carry; 0 for none.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn highest_project(&self, dossier: DossierId) -> Result<u32> {
        let sql = include_str!("roadmap/highest_project.sql");
        Ok(one(self.connection, sql, [dossier.0], |row| row.get(0))?.unwrap_or_default())
    }
}

impl Tx<'_> {
    /// Begins an empty version.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_roadmap(
        &self,
        dossier: DossierId,
        version: u32,
        reason: Option<&str>,
        on: NaiveDate,
    ) -> Result<RoadmapRow> {
        let sql = "INSERT INTO roadmap (dossier, version, reason, begun_on) VALUES (?1, ?2, ?3, ?4)";
        let params = rusqlite::params![dossier.0, version, reason, day_text(on)];
        let id = insert(self.connection, sql, params).map(RoadmapId)?;
        self.touches(dossier);
        let reason = reason.map(str::to_owned);
        Ok(RoadmapRow { id, version, reason, begun_on: on, submitted_on: None, sha256: None })
    }

    /// Lets the projects of a new version answer to the same findings as those of an earlier one.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn copy_findings(&self, from: RoadmapId, to: RoadmapId) -> Result<()> {
        let params = named_params! { ":from": from.0, ":to": to.0 };
        run(self.connection, include_str!("roadmap/copy_findings.sql"), params)?;
        Ok(())
    }

    /// Freezes a version at its submission.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn freeze_roadmap(&self, id: RoadmapId, on: NaiveDate, sha256: &str) -> Result<()> {
        let sql = "UPDATE roadmap SET submitted_on = ?2, sha256 = ?3 WHERE id = ?1";
        run(self.connection, sql, rusqlite::params![id.0, day_text(on), sha256])?;
        Ok(())
    }

    /// Sets or clears the days on which a step was begun and done.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn set_step_days(
        &self,
        dossier: DossierId,
        roadmap: RoadmapId,
        project: u32,
        step: u32,
        (begun_on, done_on): (Option<NaiveDate>, Option<NaiveDate>),
    ) -> Result<()> {
        let params = named_params! {
            ":roadmap": roadmap.0, ":project": project, ":step": step,
            ":begun_on": begun_on.map(day_text), ":done_on": done_on.map(day_text),
        };
        run(self.connection, include_str!("roadmap/set_step_days.sql"), params)?;
        self.touches(dossier);
        Ok(())
    }
}

#[cfg(test)]
impl Tx<'_> {
    /// A partner that brings money, for the tests of what follows from it.
    pub fn bring_cash_for_a_test(
        &self,
        dossier: DossierId,
        status: &str,
        project: Option<u32>,
        cents: i64,
    ) -> Result<()> {
        let sql = "INSERT INTO organisation (name, name_key, kind) VALUES ('De bakker', 'de bakker', 'shop')";
        let organisation = insert(self.connection, sql, [])?;
        let sql = "INSERT INTO partner (dossier, number, organisation, status, since)
                   VALUES (?1, ?2, ?2, ?3, '2021-11-01')";
        let partner = insert(self.connection, sql, rusqlite::params![dossier.0, organisation, status])?;
        let sql = "INSERT INTO contribution (partner, number, kind, amount_cents, project)
                   VALUES (?1, 1, 'money', ?2, ?3)";
        insert(self.connection, sql, rusqlite::params![partner, cents, project])?;
        Ok(())
    }
}
