//! Dossiers: finding them, moving them along their path, and the facts that rules look at.

use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

use super::columns::{Columns, day_text, moment_text};
use super::{Result, StorageError, Tx, View, all, insert, one, run};
use crate::domain::dates::{DayAndMoment, Moment};
use crate::domain::dossier::lifecycle::{Move, Phase, Standing, Status};
use crate::domain::ids::{DossierId, EditionId, NeighbourhoodId};
use crate::domain::ledger::Cause;
use crate::domain::money::Cents;
use crate::domain::programme::rule::Gate;

/// A dossier with the name of its neighbourhood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DossierRow {
    /// Its number in the register.
    pub id: DossierId,
    /// Its reference, such as `QDC-2021-001`.
    pub reference: String,
    /// Its edition.
    pub edition: EditionId,
    /// Its neighbourhood.
    pub neighbourhood: NeighbourhoodId,
    /// The neighbourhood's name.
    pub name: String,
    /// Code of the track.
    pub track: Option<String>,
    /// Code of the tier.
    pub tier: Option<String>,
    /// Why they apply.
    pub motivation: Option<String>,
    /// The amount first asked.
    pub asked: Cents,
    /// When it was handed in.
    pub submitted: DayAndMoment,
    /// Where it stands.
    pub standing: Standing,
    /// Since when.
    pub since: NaiveDate,
}

/// A move of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRow {
    /// What moved.
    pub step: Move,
    /// Where it led.
    pub standing: Standing,
    /// The day.
    pub on: NaiveDate,
    /// Who decided.
    pub body: Option<String>,
    /// Why.
    pub reason: Option<String>,
}

/// A rule that was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverrideRow {
    /// Code of the rule.
    pub rule: String,
    /// When it was looked at.
    pub gate: Gate,
    /// Why it was set aside.
    pub reason: String,
    /// The day.
    pub on: NaiveDate,
    /// Who did.
    pub actor: String,
}

/// A new dossier.
#[derive(Debug, Clone, Copy)]
pub struct NewDossier<'a> {
    /// Its edition.
    pub edition: EditionId,
    /// Reference of the edition.
    pub edition_reference: &'a str,
    /// Its number in the edition.
    pub number: i64,
    /// Its neighbourhood.
    pub neighbourhood: NeighbourhoodId,
    /// Code of the track.
    pub track: Option<&'a str>,
    /// Code of the tier.
    pub tier: Option<&'a str>,
    /// Why they apply.
    pub motivation: Option<&'a str>,
    /// The amount first asked.
    pub asked: Cents,
    /// When it was handed in.
    pub submitted: DayAndMoment,
    /// SHA-256 of the application.
    pub intake_hash: &'a str,
}

/// What `wijk edit` changes of a dossier; `None` leaves as it is.
#[derive(Debug, Clone, Default)]
pub struct DossierChange<'a> {
    /// Code of the track.
    pub track: Option<&'a str>,
    /// Code of the tier.
    pub tier: Option<&'a str>,
    /// Why they apply.
    pub motivation: Option<&'a str>,
    /// The amount first asked.
    pub asked: Option<Cents>,
    /// When it was handed in.
    pub submitted: Option<DayAndMoment>,
}

pub(in crate::storage) fn standing(row: &Row<'_>) -> rusqlite::Result<Standing> {
    Ok(Standing { phase: row.code::<Phase>("phase")?, status: row.code::<Status>("status")? })
}

pub(super) fn submitted(row: &Row<'_>) -> rusqlite::Result<DayAndMoment> {
    Ok(DayAndMoment { day: row.day("submitted_on")?, moment: row.optional_moment("submitted_at")? })
}

pub(super) fn dossier(row: &Row<'_>) -> rusqlite::Result<DossierRow> {
    Ok(DossierRow {
        id: DossierId(row.get("id")?),
        reference: row.get("reference")?,
        edition: EditionId(row.get("edition")?),
        neighbourhood: NeighbourhoodId(row.get("neighbourhood")?),
        name: row.get("name")?,
        track: row.get("track")?,
        tier: row.get("tier")?,
        motivation: row.get("motivation")?,
        asked: row.cents("asked_cents")?,
        submitted: submitted(row)?,
        standing: standing(row)?,
        since: row.day("since")?,
    })
}

impl View<'_> {
    /// A dossier by its number in the register.
    ///
    /// # Errors
    /// [`StorageError::BrokenReference`] when there is none.
    pub fn dossier(&self, id: DossierId) -> Result<DossierRow> {
        one(self.connection, include_str!("dossier/by_id.sql"), [id.0], dossier)?
            .ok_or(StorageError::BrokenReference)
    }

    /// A dossier by its whole reference, whatever the capitals.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossier_by_reference(&self, reference: &str) -> Result<Option<DossierRow>> {
        one(self.connection, include_str!("dossier/by_reference.sql"), [reference], dossier)
    }

    /// Dossiers whose reference contains a text or whose neighbourhood's folded name does; the running ones
    /// and the newest first, at most `limit`.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossiers_like(&self, text: &str, key: &str, limit: u32) -> Result<Vec<DossierRow>> {
        let params = named_params! { ":text": text, ":key": key, ":limit": limit };
        all(self.connection, include_str!("dossier/like.sql"), params, dossier)
    }

    /// The moves of a dossier, oldest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn events(&self, id: DossierId) -> Result<Vec<EventRow>> {
        let sql = "SELECT move, phase, status, on_day, body, reason FROM dossier_event
                   WHERE dossier = ?1 ORDER BY number";
        all(self.connection, sql, [id.0], |row| {
            Ok(EventRow {
                step: row.code("move")?,
                standing: standing(row)?,
                on: row.day("on_day")?,
                body: row.get("body")?,
                reason: row.get("reason")?,
            })
        })
    }

    /// The rules that were set aside for a dossier, oldest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn overrides(&self, id: DossierId) -> Result<Vec<OverrideRow>> {
        let sql =
            "SELECT rule, gate, reason, on_day, actor FROM rule_override WHERE dossier = ?1 ORDER BY id";
        all(self.connection, sql, [id.0], |row| {
            Ok(OverrideRow {
                rule: row.get("rule")?,
                gate: row.code("gate")?,
                reason: row.get("reason")?,
                on: row.day("on_day")?,
                actor: row.get("actor")?,
            })
        })
    }

    /// Codes of the themes of a dossier, in order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn themes(&self, id: DossierId) -> Result<Vec<String>> {
        let sql = "SELECT theme FROM dossier_theme WHERE dossier = ?1 ORDER BY position";
        all(self.connection, sql, [id.0], |row| row.get(0))
    }

    /// Codes of the items of the menu that projects of the roadmap that counts take: the submitted one, else the latest.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn menu_items(&self, id: DossierId) -> Result<Vec<String>> {
        all(self.connection, include_str!("dossier/menu_items.sql"), [id.0], |row| row.get(0))
    }

    /// The day on which the realisation of a dossier began.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn realisation_began(&self, id: DossierId) -> Result<Option<NaiveDate>> {
        let sql = "SELECT min(on_day) AS began FROM dossier_event WHERE dossier = ?1 AND move = 'realise'";
        Ok(one(self.connection, sql, [id.0], |row| row.optional_day("began"))?.flatten())
    }

    /// The highest number that a dossier of an edition has; 0 when there is none.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn last_number(&self, edition: EditionId) -> Result<i64> {
        let sql = "SELECT ifnull(max(number), 0) FROM dossier WHERE edition = ?1";
        Ok(one(self.connection, sql, [edition.0], |row| row.get(0))?.unwrap_or_default())
    }

    /// The reference of the dossier that came from the very same application.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dossier_by_intake(&self, edition: EditionId, hash: &str) -> Result<Option<String>> {
        let sql = "SELECT reference FROM dossier WHERE edition = ?1 AND intake_hash = ?2 ORDER BY id LIMIT 1";
        one(self.connection, sql, rusqlite::params![edition.0, hash], |row| row.get(0))
    }

    /// References of a neighbourhood's other dossiers: those of the same edition that go on or were closed,
    /// and those of other editions with an award that are not closed.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn sibling_dossiers(
        &self,
        neighbourhood: NeighbourhoodId,
        edition: EditionId,
        except: Option<DossierId>,
    ) -> Result<(Vec<String>, Vec<String>)> {
        let params = named_params! {
            ":neighbourhood": neighbourhood.0,
            ":edition": edition.0,
            ":except": except.map(|id| id.0),
        };
        let rows = all(self.connection, include_str!("dossier/siblings.sql"), params, |row| {
            Ok((row.get::<_, bool>("same_edition")?, row.get::<_, String>("reference")?))
        })?;
        let (same, other): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(same, _)| *same);
        let references =
            |rows: Vec<(bool, String)>| rows.into_iter().map(|(_, reference)| reference).collect();
        Ok((references(same), references(other)))
    }
}

impl Tx<'_> {
    /// Adds a dossier as a candidate, with its first event, and gives its number and reference.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_dossier(&self, new: &NewDossier<'_>) -> Result<(DossierId, String)> {
        let reference = format!("{}-{:03}", new.edition_reference, new.number);
        // In the order of the statement: an import has no time to look names up.
        let params = params![
            reference,
            new.edition.0,
            new.number,
            new.neighbourhood.0,
            new.track,
            new.tier,
            new.motivation,
            new.asked.0,
            day_text(new.submitted.day),
            new.submitted.moment.map(moment_text),
            new.intake_hash,
        ];
        let id = insert(self.connection, include_str!("dossier/insert.sql"), params).map(DossierId)?;
        self.touches(id);
        self.insert_event(id, 1, Move::Apply, Standing::CANDIDATE, new.submitted.day, None, None)?;
        Ok((id, reference))
    }

    /// Sets the themes of a dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn set_themes(&self, id: DossierId, themes: &[String]) -> Result<()> {
        run(self.connection, "DELETE FROM dossier_theme WHERE dossier = ?1", [id.0])?;
        self.insert_themes(id, themes)
    }

    /// Gives a new dossier its themes.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_themes(&self, id: DossierId, themes: &[String]) -> Result<()> {
        let sql = "INSERT INTO dossier_theme (dossier, position, theme) VALUES (?1, ?2, ?3)";
        for (position, theme) in (1_i64..).zip(themes) {
            run(self.connection, sql, rusqlite::params![id.0, position, theme])?;
        }
        Ok(())
    }

    /// Moves a dossier: its state and the event that led to it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn move_dossier(
        &self,
        id: DossierId,
        step: Move,
        to: Standing,
        on: NaiveDate,
        body: Option<&str>,
        reason: Option<&str>,
    ) -> Result<()> {
        let sql = "UPDATE dossier SET phase = ?2, status = ?3, since = ?4 WHERE id = ?1";
        let (phase, status): (&str, &str) = (to.phase.into(), to.status.into());
        run(self.connection, sql, rusqlite::params![id.0, phase, status, day_text(on)])?;
        let sql = "SELECT ifnull(max(number), 0) + 1 FROM dossier_event WHERE dossier = ?1";
        let number = one(self.connection, sql, [id.0], |row| row.get(0))?.unwrap_or(1);
        self.insert_event(id, number, step, to, on, body, reason)?;
        self.touches(id);
        if matches!(step, Move::Refuse | Move::Withdraw | Move::Reopen) {
            self.moves_money(id, on, Cause::End);
        }
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "the columns of one row")]
    fn insert_event(
        &self,
        id: DossierId,
        number: i64,
        step: Move,
        to: Standing,
        on: NaiveDate,
        body: Option<&str>,
        reason: Option<&str>,
    ) -> Result<()> {
        let (step, phase, status): (&str, &str, &str) = (step.into(), to.phase.into(), to.status.into());
        let params = params![id.0, number, step, phase, status, day_text(on), body, reason];
        run(self.connection, include_str!("dossier/insert_event.sql"), params)?;
        Ok(())
    }

    /// Records that a rule was set aside.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_override(&self, id: DossierId, over: &OverrideRow) -> Result<()> {
        let sql = "INSERT INTO rule_override (dossier, rule, gate, reason, on_day, actor)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let gate: &str = over.gate.into();
        let params = rusqlite::params![id.0, over.rule, gate, over.reason, day_text(over.on), over.actor];
        run(self.connection, sql, params)?;
        self.touches(id);
        Ok(())
    }

    /// Changes details of a dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_dossier(&self, id: DossierId, change: &DossierChange<'_>) -> Result<()> {
        let submitted_at: Option<Option<Moment>> = change.submitted.map(|submitted| submitted.moment);
        let params = named_params! {
            ":id": id.0,
            ":track": change.track,
            ":tier": change.tier,
            ":motivation": change.motivation,
            ":asked": change.asked.map(|asked| asked.0),
            ":submitted_on": change.submitted.map(|submitted| day_text(submitted.day)),
            ":submitted_at": submitted_at.flatten().map(moment_text),
        };
        run(self.connection, include_str!("dossier/change.sql"), params)?;
        self.touches(id);
        Ok(())
    }
}
