//! Partners of dossiers: how each partnership came about, and what it brings in.

use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, run};
use crate::domain::ids::{DossierId, OrganisationId, PartnerId};
use crate::domain::money::Cents;
use crate::domain::organisation::OrganisationKind;
use crate::domain::partner::{Contribution, PartnerStatus};

/// A partner of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRow {
    /// Its number in the register.
    pub id: PartnerId,
    /// The dossier.
    pub dossier: DossierId,
    /// 1, 2, 3 … within the dossier.
    pub number: u32,
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: OrganisationKind,
    /// How far the partnership is.
    pub status: PartnerStatus,
    /// Since when.
    pub since: NaiveDate,
    /// Whatever else there is to say.
    pub note: Option<String>,
}

/// A partner in a list over all dossiers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPartner {
    /// Reference of the dossier.
    pub reference: String,
    /// The partner.
    pub row: PartnerRow,
    /// What it brings in.
    pub contributions: Vec<Contribution>,
}

fn partner(row: &Row<'_>) -> rusqlite::Result<PartnerRow> {
    Ok(PartnerRow {
        id: PartnerId(row.get("id")?),
        dossier: DossierId(row.get("dossier")?),
        number: row.count("number")?,
        organisation: OrganisationId(row.get("organisation")?),
        name: row.get("name")?,
        kind: row.code("kind")?,
        status: row.code("status")?,
        since: row.day("since")?,
        note: row.get("note")?,
    })
}

fn contribution(row: &Row<'_>) -> rusqlite::Result<Contribution> {
    Ok(Contribution {
        number: row.count("number")?,
        kind: row.code("kind")?,
        description: row.get("description")?,
        amount: row.get::<_, Option<i64>>("amount_cents")?.map(Cents),
        minutes: row.get("minutes")?,
        project: row.get("project")?,
    })
}

impl View<'_> {
    /// The partners of a dossier, in the order of their numbers.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn partners(&self, dossier: DossierId) -> Result<Vec<PartnerRow>> {
        all(self.connection, include_str!("partner/of_dossier.sql"), [dossier.0], partner)
    }

    /// What the partners of a dossier bring in, each with the number of the partner.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn contributions(&self, dossier: DossierId) -> Result<Vec<(u32, Contribution)>> {
        all(self.connection, include_str!("partner/contributions.sql"), [dossier.0], |row| {
            Ok((row.count("partner")?, contribution(row)?))
        })
    }

    /// How a partnership came about, oldest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn partner_events(&self, id: PartnerId) -> Result<Vec<(PartnerStatus, NaiveDate)>> {
        let sql = "SELECT status, on_day FROM partner_event WHERE partner = ?1 ORDER BY number";
        all(self.connection, sql, [id.0], |row| Ok((row.code("status")?, row.day("on_day")?)))
    }

    /// The partnerships of an organisation, with the references of their dossiers.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn partnerships_of(&self, id: OrganisationId) -> Result<Vec<(String, PartnerRow)>> {
        all(self.connection, include_str!("partner/of_organisation.sql"), [id.0], |row| {
            Ok((row.get("reference")?, partner(row)?))
        })
    }

    /// Partners over all dossiers with what they bring in, by dossier: of one dossier, in one status.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn partners_listed(
        &self,
        dossier: Option<DossierId>,
        status: Option<PartnerStatus>,
    ) -> Result<Vec<ListedPartner>> {
        let status: Option<&str> = status.map(Into::into);
        let params = named_params! { ":dossier": dossier.map(|id| id.0), ":status": status };
        let mut listed = all(self.connection, include_str!("partner/listed.sql"), params, |row| {
            Ok(ListedPartner {
                reference: row.get("reference")?,
                row: partner(row)?,
                contributions: Vec::new(),
            })
        })?;
        let brought =
            all(self.connection, include_str!("partner/listed_contributions.sql"), params, |row| {
                Ok((PartnerId(row.get("partner")?), contribution(row)?))
            })?;
        let mut by_partner = std::collections::BTreeMap::<PartnerId, Vec<Contribution>>::new();
        for (id, contribution) in brought {
            by_partner.entry(id).or_default().push(contribution);
        }
        for one in &mut listed {
            one.contributions = by_partner.remove(&one.row.id).unwrap_or_default();
        }
        Ok(listed)
    }
}

impl Tx<'_> {
    /// Makes an organisation a partner of a dossier, with the first day of its history. Gives its number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_partner(
        &self,
        dossier: DossierId,
        organisation: OrganisationId,
        status: PartnerStatus,
        on: NaiveDate,
        note: Option<&str>,
    ) -> Result<(PartnerId, u32)> {
        let number = self.partners(dossier)?.iter().map(|row| row.number).max().unwrap_or(0) + 1;
        let word: &str = status.into();
        let params = params![dossier.0, number, organisation.0, word, day_text(on), note];
        let sql = "INSERT INTO partner (dossier, number, organisation, status, since, note)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let id = PartnerId(insert(self.connection, sql, params)?);
        self.insert_partner_event(id, 1, status, on)?;
        self.touches(dossier);
        Ok((id, number))
    }

    /// Takes a partnership on to another status.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn move_partner(&self, row: &PartnerRow, status: PartnerStatus, on: NaiveDate) -> Result<()> {
        let number = u32::try_from(self.partner_events(row.id)?.len()).unwrap_or(u32::MAX).saturating_add(1);
        self.insert_partner_event(row.id, number, status, on)?;
        let word: &str = status.into();
        let sql = "UPDATE partner SET status = ?2, since = ?3 WHERE id = ?1";
        run(self.connection, sql, params![row.id.0, word, day_text(on)])?;
        self.touches(row.dossier);
        Ok(())
    }

    fn insert_partner_event(
        &self,
        id: PartnerId,
        number: u32,
        status: PartnerStatus,
        on: NaiveDate,
    ) -> Result<()> {
        let word: &str = status.into();
        let sql = "INSERT INTO partner_event (partner, number, status, on_day) VALUES (?1, ?2, ?3, ?4)";
        run(self.connection, sql, params![id.0, number, word, day_text(on)])?;
        Ok(())
    }

    /// Changes what else there is to say of a partnership.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_partner_note(&self, row: &PartnerRow, note: Option<&str>) -> Result<()> {
        run(self.connection, "UPDATE partner SET note = ?2 WHERE id = ?1", params![row.id.0, note])?;
        self.touches(row.dossier);
        Ok(())
    }

    /// Gives a partnership to another organisation, which is not yet a partner of its dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn give_partner(&self, row: &PartnerRow, organisation: OrganisationId) -> Result<()> {
        let sql = "UPDATE partner SET organisation = ?2 WHERE id = ?1";
        run(self.connection, sql, [row.id.0, organisation.0])?;
        self.touches(row.dossier);
        Ok(())
    }

    /// Takes a partner out of its dossier, with its history and what it brings in.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn delete_partner(&self, row: &PartnerRow) -> Result<()> {
        run(self.connection, "DELETE FROM contribution WHERE partner = ?1", [row.id.0])?;
        run(self.connection, "DELETE FROM partner_event WHERE partner = ?1", [row.id.0])?;
        run(self.connection, "DELETE FROM partner WHERE id = ?1", [row.id.0])?;
        self.touches(row.dossier);
        Ok(())
    }

    /// Gives one partnership the history and what it brings in of another one of the same dossier, behind its own
    /// contributions; the other one loses its history.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn take_over_history(&self, from: &PartnerRow, into: &PartnerRow) -> Result<()> {
        run(self.connection, "DELETE FROM partner_event WHERE partner = ?1", [into.id.0])?;
        let sql = "UPDATE partner_event SET partner = ?2 WHERE partner = ?1";
        run(self.connection, sql, [from.id.0, into.id.0])?;
        let word: &str = from.status.into();
        let sql = "UPDATE partner SET status = ?2, since = ?3 WHERE id = ?1";
        run(self.connection, sql, params![into.id.0, word, day_text(from.since)])?;
        Ok(())
    }

    /// Gives what one partnership brings in to another one.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn give_contributions(&self, from: PartnerId, into: PartnerId) -> Result<()> {
        run(self.connection, include_str!("partner/give_contributions.sql"), [from.0, into.0])?;
        Ok(())
    }

    /// Adds what a partner brings in.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_contribution(&self, row: &PartnerRow, contribution: &Contribution) -> Result<()> {
        let kind: &str = contribution.kind.into();
        let params = named_params! {
            ":partner": row.id.0, ":number": contribution.number, ":kind": kind,
            ":description": contribution.description, ":amount": contribution.amount.map(|amount| amount.0),
            ":minutes": contribution.minutes, ":project": contribution.project,
        };
        run(self.connection, include_str!("partner/insert_contribution.sql"), params)?;
        self.touches(row.dossier);
        Ok(())
    }

    /// Takes out something that a partner was to bring in.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn delete_contribution(&self, row: &PartnerRow, number: u32) -> Result<()> {
        let sql = "DELETE FROM contribution WHERE partner = ?1 AND number = ?2";
        run(self.connection, sql, params![row.id.0, number])?;
        self.touches(row.dossier);
        Ok(())
    }
}
