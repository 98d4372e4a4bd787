//! What there is to know of one dossier.

use chrono::NaiveDate;

use super::year::{Decided, decided};
use crate::domain::evaluation::Outcome;
use crate::domain::ids::DossierId;
use crate::domain::inventory::{ItemKind, Method, Owner, Participants};
use crate::domain::money::Cents;
use crate::storage::columns::Columns;
use crate::storage::{Result, View, all, one};

/// The latest inventory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InventoryRow {
    /// Its version.
    pub version: u32,
    /// The day.
    pub held_on: NaiveDate,
    /// How.
    pub method: Method,
    /// With how many.
    pub participants: Participants,
}

/// A finding of the latest inventory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingRow {
    /// Its number.
    pub number: u32,
    /// What it is.
    pub kind: ItemKind,
    /// Code of its theme.
    pub theme: Option<String>,
    /// What was found.
    pub text: String,
    /// Where.
    pub place: Option<String>,
    /// Who owns that place.
    pub owner: Option<Owner>,
}

/// The roadmap that counts: the submitted one, else the latest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoadmapRow {
    /// Its version.
    pub version: u32,
    /// What the neighbourhood wants to become.
    pub vision: Option<String>,
    /// When it was submitted.
    pub submitted_on: Option<NaiveDate>,
}

/// A project of the roadmap that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectRow {
    /// Its number.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Code of its theme.
    pub theme: Option<String>,
    /// What it is to bring about.
    pub objective: Option<String>,
    /// What it asks.
    pub asked: Cents,
    /// What it costs.
    pub costs: Cents,
    /// In public space.
    pub public_space: bool,
    /// Which permit, and how it stands.
    pub permit: Option<String>,
    /// How many steps it has.
    pub steps: u32,
    /// How many of them are done.
    pub done_steps: u32,
    /// The decision.
    pub decision: Option<Decided>,
    /// What became of it, and why.
    pub outcome: Option<(Outcome, Option<String>)>,
}

/// A cost line of the roadmap that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostRow {
    /// Number of its project.
    pub project: u32,
    /// What is bought, hired or built.
    pub label: String,
    /// Code of its category.
    pub category: Option<String>,
    /// Price of one unit.
    pub unit: Cents,
    /// How many units, in thousandths.
    pub quantity_thousandths: i64,
    /// Unit price times quantity.
    pub amount: Cents,
}

/// A step of the latest roadmap. Who does it is other people's, and not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRow {
    /// Number of its project.
    pub project: u32,
    /// Its number.
    pub number: u32,
    /// What is to be done.
    pub title: String,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day.
    pub due_on: Option<NaiveDate>,
    /// Last day as agreed since.
    pub moved_to: Option<NaiveDate>,
    /// The day on which it was done.
    pub done_on: Option<NaiveDate>,
}

/// The evaluation by the steering group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvaluationRow {
    /// The day.
    pub held_on: NaiveDate,
    /// How many people took part.
    pub participants: u32,
    /// What lasts.
    pub lasting: String,
    /// Who maintains it: personal.
    pub maintainer: String,
    /// What was learnt.
    pub lessons: String,
    /// What the group recommends to the programme.
    pub recommendation: Option<String>,
}

/// The latest inventory of a dossier.
///
/// # Errors
/// What SQLite says.
pub fn inventory(view: View<'_>, id: DossierId) -> Result<Option<InventoryRow>> {
    one(view.connection, include_str!("inventory.sql"), [id.0], |row| {
        let participants = Participants {
            residents: row.count("residents")?,
            users: row.count("users")?,
            partners: row.count("partners")?,
        };
        Ok(InventoryRow {
            version: row.count("version")?,
            held_on: row.day("held_on")?,
            method: row.code("method")?,
            participants,
        })
    })
}

/// The findings of the latest inventory of a dossier.
///
/// # Errors
/// What SQLite says.
pub fn findings(view: View<'_>, id: DossierId) -> Result<Vec<FindingRow>> {
    all(view.connection, include_str!("findings.sql"), [id.0], |row| {
        Ok(FindingRow {
            number: row.count("number")?,
            kind: row.code("kind")?,
            theme: row.get("theme")?,
            text: row.get("text")?,
            place: row.get("place")?,
            owner: row.optional_code("owner")?,
        })
    })
}

/// The roadmap of a dossier that counts.
///
/// # Errors
/// What SQLite says.
pub fn roadmap(view: View<'_>, id: DossierId) -> Result<Option<RoadmapRow>> {
    let sql = "SELECT version, vision, submitted_on FROM roadmap WHERE dossier = ?1
               ORDER BY submitted_on IS NULL, version DESC LIMIT 1";
    one(view.connection, sql, [id.0], |row| {
        Ok(RoadmapRow {
            version: row.count("version")?,
            vision: row.get("vision")?,
            submitted_on: row.optional_day("submitted_on")?,
        })
    })
}

/// The projects of the roadmap of a dossier that counts.
///
/// # Errors
/// What SQLite says.
pub fn projects(view: View<'_>, id: DossierId) -> Result<Vec<ProjectRow>> {
    all(view.connection, include_str!("projects.sql"), [id.0], |row| {
        let why: Option<String> = row.get("why")?;
        Ok(ProjectRow {
            number: row.count("number")?,
            title: row.get("title")?,
            theme: row.get("theme")?,
            objective: row.get("objective")?,
            asked: row.cents("asked_cents")?,
            costs: row.cents("costs")?,
            public_space: row.get("public_space")?,
            permit: row.get("permit")?,
            steps: row.count("steps")?,
            done_steps: row.count("done_steps")?,
            decision: decided(row)?,
            outcome: row.optional_code("outcome")?.map(|outcome| (outcome, why)),
        })
    })
}

/// The cost lines of the roadmap of a dossier that counts.
///
/// # Errors
/// What SQLite says.
pub fn costs(view: View<'_>, id: DossierId) -> Result<Vec<CostRow>> {
    all(view.connection, include_str!("costs.sql"), [id.0], |row| {
        Ok(CostRow {
            project: row.count("project")?,
            label: row.get("label")?,
            category: row.get("category")?,
            unit: row.cents("unit_cents")?,
            quantity_thousandths: row.get("quantity_thousandths")?,
            amount: row.cents("amount_cents")?,
        })
    })
}

/// The steps of the latest roadmap of a dossier.
///
/// # Errors
/// What SQLite says.
pub fn steps(view: View<'_>, id: DossierId) -> Result<Vec<StepRow>> {
    all(view.connection, include_str!("steps.sql"), [id.0], |row| {
        Ok(StepRow {
            project: row.count("project")?,
            number: row.count("number")?,
            title: row.get("title")?,
            starts_on: row.optional_day("starts_on")?,
            due_on: row.optional_day("due_on")?,
            moved_to: row.optional_day("moved_to")?,
            done_on: row.optional_day("done_on")?,
        })
    })
}

/// The evaluation of a dossier.
///
/// # Errors
/// What SQLite says.
pub fn evaluation(view: View<'_>, id: DossierId) -> Result<Option<EvaluationRow>> {
    let sql = "SELECT held_on, participants, lasting, maintainer, lessons, recommendation
               FROM evaluation WHERE dossier = ?1";
    one(view.connection, sql, [id.0], |row| {
        Ok(EvaluationRow {
            held_on: row.day("held_on")?,
            participants: row.count("participants")?,
            lasting: row.get("lasting")?,
            maintainer: row.get("maintainer")?,
            lessons: row.get("lessons")?,
            recommendation: row.get("recommendation")?,
        })
    })
}

/// The last visit of the coach to a dossier, and how many actions are still to be done there.
///
/// # Errors
/// What SQLite says.
pub fn follow_up(view: View<'_>, id: DossierId) -> Result<(Option<NaiveDate>, i64)> {
    let found = one(view.connection, include_str!("follow_up.sql"), [id.0], |row| {
        Ok((row.optional_day("last_visit")?, row.get("open_actions")?))
    })?;
    Ok(found.unwrap_or_default())
}
