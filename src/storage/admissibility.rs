//! The admissibility of submitted roadmaps.

use chrono::NaiveDate;
use rusqlite::named_params;

use super::columns::{Columns, day_text};
use super::dossier::DossierRow;
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::admissibility::{AdmissibilityFacts, AdmissibilityOutcome, Assessed, CriterionResult};
use crate::domain::ids::{AdmissibilityId, DossierId, EditionId, RoadmapId};

/// The admissibility of a submitted roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdmissibilityRow {
    /// Its number in the register; `None` before anything was written of it.
    pub id: Option<AdmissibilityId>,
    /// The roadmap.
    pub roadmap: RoadmapId,
    /// Version of the roadmap.
    pub version: u32,
    /// The day on which the roadmap was submitted.
    pub submitted_on: NaiveDate,
    /// What came of it, and on which day; nothing before it is closed.
    pub closed: Option<(AdmissibilityOutcome, NaiveDate)>,
    /// Who closed it: code of a body of the edition, or its name.
    pub body: Option<String>,
    /// Why it is inadmissible; when it is open again, why it was reopened.
    pub reason: Option<String>,
    /// What was found, in the order in which it was first written.
    pub assessed: Vec<Assessed>,
}

/// A dossier in a list of admissibility.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdmissibilityListed {
    /// The dossier.
    pub dossier: DossierRow,
    /// What was found so far, and what came of it.
    pub facts: AdmissibilityFacts,
    /// The day on which it was closed.
    pub closed_on: Option<NaiveDate>,
    /// Codes of the dossier's themes.
    pub themes: Vec<String>,
    /// Codes of the items of the menu that its projects take.
    pub items: Vec<String>,
}

/// `code=result` of each criterion, as SQLite strings them together.
pub(super) fn results(joined: Option<String>) -> Vec<(String, CriterionResult)> {
    let pairs = joined.iter().flat_map(|pairs| pairs.split(',')).filter_map(|pair| pair.rsplit_once('='));
    pairs.filter_map(|(code, result)| Some((code.to_owned(), result.parse().ok()?))).collect()
}

fn codes(joined: Option<String>) -> Vec<String> {
    joined.iter().flat_map(|codes| codes.split(',')).map(str::to_owned).collect()
}

impl View<'_> {
    /// The admissibility of a dossier's submitted roadmap; `None` when none was submitted.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn admissibility(&self, dossier: DossierId) -> Result<Option<AdmissibilityRow>> {
        let found = one(self.connection, include_str!("admissibility/of_roadmap.sql"), [dossier.0], |row| {
            let outcome: Option<AdmissibilityOutcome> = row.optional_code("outcome")?;
            Ok(AdmissibilityRow {
                id: row.get::<_, Option<i64>>("id")?.map(AdmissibilityId),
                roadmap: RoadmapId(row.get("roadmap")?),
                version: row.count("version")?,
                submitted_on: row.day("submitted_on")?,
                closed: outcome.zip(row.optional_day("closed_on")?),
                body: row.get("body")?,
                reason: row.get("reason")?,
                assessed: Vec::new(),
            })
        })?;
        let Some(mut found) = found else { return Ok(None) };
        if let Some(id) = found.id {
            found.assessed =
                all(self.connection, include_str!("admissibility/results.sql"), [id.0], |row| {
                    Ok(Assessed {
                        criterion: row.get("criterion")?,
                        result: row.code("result")?,
                        reason: row.get("reason")?,
                        on: row.day("on_day")?,
                        actor: row.get("actor")?,
                    })
                })?;
        }
        Ok(Some(found))
    }

    /// The dossiers of an edition whose roadmap was submitted, each with what was found of it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn admissibilities(&self, edition: EditionId) -> Result<Vec<AdmissibilityListed>> {
        let rows = all(self.connection, include_str!("admissibility/listed.sql"), [edition.0], |row| {
            let facts = AdmissibilityFacts {
                assessed: results(row.get("results")?),
                outcome: row.optional_code("outcome")?,
            };
            Ok(AdmissibilityListed {
                dossier: super::dossier::dossier(row)?,
                facts,
                closed_on: row.optional_day("closed_on")?,
                themes: codes(row.get("themes")?),
                items: codes(row.get("items")?),
            })
        })?;
        Ok(rows)
    }
}

impl Tx<'_> {
    /// Writes down what was found of a criterion, in the place of what was found before.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_assessed(&self, dossier: DossierId, roadmap: RoadmapId, assessed: &Assessed) -> Result<()> {
        let sql = "SELECT id FROM admissibility WHERE roadmap = ?1";
        let id = match one(self.connection, sql, [roadmap.0], |row| row.get::<_, i64>(0))? {
            Some(id) => id,
            None => insert(self.connection, "INSERT INTO admissibility (roadmap) VALUES (?1)", [roadmap.0])?,
        };
        let result: &str = assessed.result.into();
        let params = named_params! {
            ":admissibility": id, ":criterion": assessed.criterion, ":result": result,
            ":reason": assessed.reason, ":on": day_text(assessed.on), ":actor": assessed.actor,
        };
        run(self.connection, include_str!("admissibility/put_result.sql"), params)?;
        self.touches(dossier);
        Ok(())
    }

    /// Closes the admissibility of a roadmap, or opens it again: then there is no outcome.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn close_admissibility(
        &self,
        dossier: DossierId,
        roadmap: RoadmapId,
        closed: Option<(AdmissibilityOutcome, NaiveDate)>,
        body: Option<&str>,
        reason: Option<&str>,
    ) -> Result<()> {
        let (outcome, on) = closed.unzip();
        let outcome: Option<&str> = outcome.map(Into::into);
        let params = named_params! {
            ":roadmap": roadmap.0, ":outcome": outcome, ":on": on.map(day_text), ":body": body,
            ":reason": reason,
        };
        run(self.connection, include_str!("admissibility/close.sql"), params)?;
        self.touches(dossier);
        Ok(())
    }
}
