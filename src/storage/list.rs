//! A list of dossiers: filtered, sorted, a page at a time. The statement is put together from constant parts; what
//! a user typed is only ever bound.

use chrono::NaiveDate;
use rusqlite::ToSql;

use super::columns::{Columns, day_text};
use super::dossier::standing;
use super::{Result, View, all};
use crate::domain::dossier::lifecycle::{Phase, Standing, Status};
use crate::domain::ids::{DossierId, EditionId, OrganisationId};
use crate::domain::money::Cents;

/// By what a list is sorted.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Default,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "lowercase")]
pub enum Sort {
    /// Edition and number.
    #[default]
    Reference,
    /// Name of the neighbourhood, accents and capitals aside.
    Neighbourhood,
    /// What is asked.
    Asked,
    /// The day of the last move.
    Since,
    /// The day of handing in.
    Submitted,
    /// Code of the main municipality.
    Municipality,
}

/// Which dossiers, in which order, and how many.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Of one edition.
    pub edition: Option<EditionId>,
    /// Of some editions.
    pub editions: Option<Vec<EditionId>>,
    /// Of a track, by its code.
    pub track: Option<String>,
    /// In a phase.
    pub phase: Option<Phase>,
    /// With a status.
    pub status: Option<Status>,
    /// In a municipality, by its code.
    pub nis: Option<String>,
    /// With a theme, by its code.
    pub theme: Option<String>,
    /// With this filled in in a field of the programme's own: code, and the value as it is stored.
    pub field: Option<(String, String)>,
    /// With this organisation named in a field of the programme's own.
    pub naming: Option<(String, OrganisationId)>,
    /// Going on, and without a coach.
    pub no_coach: bool,
    /// Going on, and not moved since this day.
    pub stuck_since: Option<NaiveDate>,
    /// In this order.
    pub sort: Sort,
    /// The other way round.
    pub descending: bool,
    /// At most so many; all when not said.
    pub limit: Option<u32>,
}

/// A dossier in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRow {
    /// Its number in the register.
    pub id: DossierId,
    /// Its reference.
    pub reference: String,
    /// Its edition.
    pub edition: EditionId,
    /// Name of its neighbourhood.
    pub name: String,
    /// Code of its main municipality.
    pub nis: Option<String>,
    /// In how many municipalities it lies.
    pub places: u32,
    /// Where it stands.
    pub standing: Standing,
    /// The day of its last move.
    pub since: NaiveDate,
    /// The day of handing in.
    pub submitted_on: NaiveDate,
    /// What it asks.
    pub asked: Cents,
}

const ASKED: &str = include_str!("list/asked.sql");

const MAIN_PLACE: &str = "(SELECT place.nis FROM neighbourhood_municipality AS place
    WHERE place.neighbourhood = dossier.neighbourhood ORDER BY place.position LIMIT 1)";

/// The statement: the page is chosen first, with an index where one fits, so
/// that what is costly to compute is computed for the rows of the page only. CROSS JOIN keeps it first.
pub(super) fn statement(filter: &Filter) -> String {
    let mut conditions = vec!["true"];
    let mut when = |wanted: bool, condition| {
        if wanted {
            conditions.push(condition);
        }
    };
    when(filter.edition.is_some(), "dossier.edition = :edition");
    when(filter.editions.is_some(), "dossier.edition IN (SELECT value FROM json_each(:editions))");
    when(filter.track.is_some(), "dossier.track = :track");
    when(filter.phase.is_some(), "dossier.phase = :phase");
    when(filter.status.is_some(), "dossier.status = :status");
    when(
        filter.nis.is_some(),
        "dossier.neighbourhood IN (SELECT neighbourhood FROM neighbourhood_municipality WHERE nis = :nis)",
    );
    when(
        filter.theme.is_some(),
        "EXISTS (SELECT 1 FROM dossier_theme WHERE dossier = dossier.id AND theme = :theme)",
    );
    when(
        filter.field.is_some(),
        "dossier.id IN (SELECT dossier FROM field_value WHERE field = :field AND value = :value)",
    );
    when(
        filter.naming.is_some(),
        "dossier.id IN (SELECT dossier FROM field_value WHERE field = :naming AND organisation = :organisation)",
    );
    when(
        filter.no_coach,
        "dossier.status IN ('active', 'suspended') AND NOT EXISTS (SELECT 1 FROM role
         WHERE role.dossier = dossier.id AND role.kind = 'coach' AND role.to_day IS NULL)",
    );
    when(filter.stuck_since.is_some(), "dossier.status = 'active' AND dossier.since <= :stuck_since");
    let (from, key) = match filter.sort {
        Sort::Reference => ("dossier", "NULL"),
        // By name, all names are gone through in order; within an edition its dossiers are put in order.
        Sort::Neighbourhood if filter.edition.is_none() => (
            "neighbourhood CROSS JOIN dossier ON dossier.neighbourhood = neighbourhood.id",
            "neighbourhood.name_key",
        ),
        Sort::Neighbourhood => (
            "dossier JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood",
            "neighbourhood.name_key",
        ),
        Sort::Asked => ("dossier", ASKED),
        Sort::Since => ("dossier", "dossier.since"),
        Sort::Submitted => ("dossier", "dossier.submitted_on"),
        Sort::Municipality => ("dossier", MAIN_PLACE),
    };
    let way = if filter.descending { "DESC" } else { "ASC" };
    let order = |key: &str| match filter.sort {
        Sort::Reference => format!("dossier.edition {way}, dossier.number {way}"),
        _ => format!("{key} {way}, dossier.edition, dossier.number"),
    };
    format!(
        "WITH page AS MATERIALIZED (
           SELECT dossier.id AS dossier, {key} AS key FROM {from}
           WHERE {conditions} ORDER BY {inner} LIMIT :limit
         )
         {rows} {ASKED} AS asked_cents
         FROM page CROSS JOIN dossier ON dossier.id = page.dossier
         JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
         ORDER BY {outer}",
        conditions = conditions.join(" AND "),
        inner = order("key"),
        outer = order("page.key"),
        rows = include_str!("list/rows.sql"),
    )
}

impl View<'_> {
    /// Dossiers, as the filter says.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn list(&self, filter: &Filter) -> Result<Vec<ListRow>> {
        let edition = filter.edition.map(|edition| edition.0);
        let editions = filter.editions.as_deref().map(super::report::ids);
        let phase: Option<&str> = filter.phase.map(Into::into);
        let status: Option<&str> = filter.status.map(Into::into);
        let stuck_since = filter.stuck_since.map(day_text);
        let limit = filter.limit.map_or(-1, i64::from);
        let mut params: Vec<(&str, &dyn ToSql)> = vec![(":limit", &limit)];
        let (field, value) = filter.field.clone().unzip();
        let (naming, organisation) = filter.naming.clone().unzip();
        let organisation = organisation.map(|id| id.0);
        let optional: [(&str, bool, &dyn ToSql); 12] = [
            (":field", field.is_some(), &field),
            (":value", value.is_some(), &value),
            (":naming", naming.is_some(), &naming),
            (":organisation", organisation.is_some(), &organisation),
            (":editions", editions.is_some(), &editions),
            (":track", filter.track.is_some(), &filter.track),
            (":edition", edition.is_some(), &edition),
            (":phase", phase.is_some(), &phase),
            (":status", status.is_some(), &status),
            (":nis", filter.nis.is_some(), &filter.nis),
            (":theme", filter.theme.is_some(), &filter.theme),
            (":stuck_since", stuck_since.is_some(), &stuck_since),
        ];
        params.extend(optional.iter().filter(|(_, used, _)| *used).map(|(name, _, value)| (*name, *value)));
        all(self.connection, &statement(filter), params.as_slice(), |row| {
            Ok(ListRow {
                id: DossierId(row.get("id")?),
                reference: row.get("reference")?,
                edition: EditionId(row.get("edition")?),
                name: row.get("name")?,
                nis: row.get("nis")?,
                places: row.count("places")?,
                standing: standing(row)?,
                since: row.day("since")?,
                submitted_on: row.day("submitted_on")?,
                asked: row.cents("asked_cents")?,
            })
        })
    }
}
