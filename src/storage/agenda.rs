//! What is due, over everything. First the bare days, through the partial indexes on what is open, so that the work
//! is that of what is due and not of what is in the register; then, for the lines that are shown, what they say.

use chrono::{NaiveDate, NaiveTime};
use rusqlite::types::Type;
use rusqlite::{Row, ToSql};
use serde::Deserialize;

use super::columns::{Columns, day_text};
use super::{Result, StorageError, View, all};
use crate::domain::agenda::Kind;
use crate::domain::ids::{AgendaId, DossierId, EditionId, NeighbourhoodId, PersonId};
use crate::domain::language::Texts;
use crate::domain::programme::definition::{Deadline, Named};
use crate::domain::programme::money::MoneyTerms;
use crate::domain::programme::period::{Term, TermEnd, TermStart};
use crate::domain::programme::realisation::RealisationTerms;

/// Where lines of the agenda come from: the statement that finds what is due until `:until`, and the one that tells
/// what `:ids` say. Whatever else can be due is one source more.
struct Source {
    kind: Kind,
    due: &'static str,
    told: &'static str,
}

const SOURCES: [Source; 17] = [
    Source {
        kind: Kind::Session,
        due: include_str!("agenda/session_due.sql"),
        told: include_str!("agenda/session.sql"),
    },
    Source {
        kind: Kind::Meeting,
        due: include_str!("agenda/meeting_due.sql"),
        told: include_str!("agenda/meeting.sql"),
    },
    Source {
        kind: Kind::Visit,
        due: include_str!("agenda/visit_due.sql"),
        told: include_str!("agenda/visit.sql"),
    },
    Source {
        kind: Kind::Expert,
        due: include_str!("agenda/expert_due.sql"),
        told: include_str!("agenda/expert.sql"),
    },
    Source {
        kind: Kind::Permit,
        due: include_str!("agenda/permit_due.sql"),
        told: include_str!("agenda/permit.sql"),
    },
    Source {
        kind: Kind::Step,
        due: include_str!("agenda/step_due.sql"),
        told: include_str!("agenda/step.sql"),
    },
    Source {
        kind: Kind::Appeal,
        due: include_str!("agenda/appeal_due.sql"),
        told: include_str!("agenda/appeal.sql"),
    },
    Source {
        kind: Kind::Action,
        due: include_str!("agenda/action_due.sql"),
        told: include_str!("agenda/action.sql"),
    },
    Source {
        kind: Kind::Vote,
        due: include_str!("agenda/vote_due.sql"),
        told: include_str!("agenda/vote.sql"),
    },
    Source {
        kind: Kind::Instalment,
        due: include_str!("agenda/instalment_due.sql"),
        told: include_str!("agenda/instalment.sql"),
    },
    Source {
        kind: Kind::Claim,
        due: include_str!("agenda/claim_due.sql"),
        told: include_str!("agenda/claim.sql"),
    },
    Source {
        kind: Kind::Payment,
        due: include_str!("agenda/payment_due.sql"),
        told: include_str!("agenda/payment.sql"),
    },
    Source {
        kind: Kind::Recovery,
        due: include_str!("agenda/recovery_due.sql"),
        told: include_str!("agenda/recovery.sql"),
    },
    Source {
        kind: Kind::Returned,
        due: include_str!("agenda/returned_due.sql"),
        told: include_str!("agenda/returned.sql"),
    },
    Source {
        kind: Kind::Amendment,
        due: include_str!("agenda/amendment_due.sql"),
        told: include_str!("agenda/amendment.sql"),
    },
    Source {
        kind: Kind::Aftercare,
        due: include_str!("agenda/aftercare_due.sql"),
        told: include_str!("agenda/aftercare.sql"),
    },
    Source {
        kind: Kind::Experiment,
        due: include_str!("agenda/experiment_due.sql"),
        told: include_str!("agenda/experiment.sql"),
    },
];

/// Of what the agenda is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Whose {
    /// Of everything.
    #[default]
    All,
    /// Of a dossier.
    Dossier(DossierId),
    /// Of the dossiers that a coach has on hand.
    Coach(PersonId),
    /// Of the dossiers of a neighbourhood, those that it hands in together with others too.
    Neighbourhood(NeighbourhoodId),
}

impl Whose {
    /// What it adds to a statement in which `dossier` is joined.
    fn condition(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Dossier(_) => " AND dossier.id = :whose",
            Self::Coach(_) => {
                " AND dossier.id IN (SELECT coaching.dossier FROM role AS coaching
                   WHERE coaching.person = :whose AND coaching.kind = 'coach' AND coaching.to_day IS NULL)"
            }
            Self::Neighbourhood(_) => {
                " AND dossier.id IN (SELECT own.id FROM dossier AS own WHERE own.neighbourhood = :whose
                   UNION ALL SELECT joint.dossier FROM joint_neighbourhood AS joint WHERE joint.neighbourhood = :whose)"
            }
        }
    }

    fn id(self) -> Option<i64> {
        match self {
            Self::All => None,
            Self::Dossier(dossier) => Some(dossier.0),
            Self::Coach(person) => Some(person.0),
            Self::Neighbourhood(neighbourhood) => Some(neighbourhood.0),
        }
    }
}

/// Something that is due: when, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct DueRow {
    /// The day.
    pub on: NaiveDate,
    /// The dossier; `None` for the network.
    pub dossier: Option<DossierId>,
    /// What it is.
    pub kind: Kind,
    /// Its row in the table of its kind.
    pub id: AgendaId,
}

/// What a line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldRow {
    /// Its row in the table of its kind.
    pub id: AgendaId,
    /// Reference of the dossier and name of its neighbourhood.
    pub dossier: Option<(String, String)>,
    /// The edition whose words it uses.
    pub edition: Option<EditionId>,
    /// Its number, or that of its project.
    pub number: Option<u32>,
    /// Its number within the project.
    pub part: Option<u32>,
    /// What it is about, in words; the code of its kind for a meeting.
    pub text: String,
    /// A code of the edition: the field of expertise, the named session.
    pub code: Option<String>,
    /// Who does it: *personal*.
    pub who: Option<String>,
    /// The time.
    pub at: Option<NaiveTime>,
}

/// An edition, with those of its rules that the agenda needs.
#[derive(Debug, Clone, PartialEq)]
pub struct EditionDue {
    /// Its number in the register.
    pub id: EditionId,
    /// Its reference.
    pub reference: String,
    /// Whether applications are still taken.
    pub is_open: bool,
    /// Its rules.
    pub rules: DueRules,
}

/// Of a rule set what the agenda needs: the rest is not even read.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct DueRules {
    /// Where the clock is.
    pub timezone: chrono_tz::Tz,
    /// Last days to hand in.
    pub deadlines: Vec<Deadline>,
    /// The days on which is decided.
    #[serde(default)]
    pub decides_on: Vec<NaiveDate>,
    /// Tracks.
    pub tracks: Vec<Named>,
    /// Fields of expertise.
    pub expertise: Vec<Named>,
    /// Named sessions.
    pub meetings: Vec<Named>,
    /// Bodies.
    pub bodies: Vec<Named>,
    /// Terms.
    #[serde(default)]
    pub terms: Vec<Term>,
    /// Within how long money is justified and repaid.
    #[serde(default)]
    pub money: MoneyTerms,
    /// What is asked during the realisation, and looked at after the end.
    #[serde(default)]
    pub realisation: RealisationTerms,
}

/// The name of a code in a vocabulary.
pub fn name_of<'a>(words: &'a [Named], code: &str) -> Option<&'a Texts> {
    words.iter().find(|word| word.code == code).map(|word| &word.name)
}

/// The days from which a term runs that is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Later than this; any day when not said.
    pub after: Option<NaiveDate>,
    /// This day at the latest.
    pub latest: NaiveDate,
}

/// The statement that finds everything that is due. Of everything, what is open by its day comes first, and CROSS JOIN
/// keeps it so; of one dossier or coach the planner may begin there.
fn due_statement(whose: Whose) -> String {
    let condition = whose.condition();
    let join = if whose == Whose::All { "CROSS JOIN" } else { "JOIN" };
    let parts: Vec<String> = SOURCES
        .iter()
        .map(|source| format!("{}{condition}", source.due.trim_end().replace("CROSS JOIN", join)))
        .collect();
    parts.join("\nUNION ALL\n")
}

/// The day from which a term runs in a dossier. Where something can come about twice, a move is the last one, and
/// whatever else the first.
fn start(from: TermStart) -> &'static str {
    match from {
        TermStart::Submitted => "dossier.submitted_on",
        TermStart::Admitted => {
            "(SELECT max(event.on_day) FROM dossier_event AS event
               WHERE event.dossier = dossier.id AND event.move = 'admit')"
        }
        TermStart::CoachAssigned => {
            "(SELECT min(role.from_day) FROM role WHERE role.dossier = dossier.id AND role.kind = 'coach')"
        }
        TermStart::InventoryMade => {
            "(SELECT inventory.held_on FROM inventory WHERE inventory.dossier = dossier.id
               ORDER BY inventory.version LIMIT 1)"
        }
        TermStart::RoadmapSubmitted => {
            "(SELECT min(roadmap.submitted_on) FROM roadmap WHERE roadmap.dossier = dossier.id)"
        }
        TermStart::Awarded => {
            "(SELECT min(decision.decided_on) FROM roadmap JOIN project ON project.roadmap = roadmap.id
               JOIN decision ON decision.project = project.id
               WHERE roadmap.dossier = dossier.id AND decision.verdict = 'awarded')"
        }
        TermStart::Realisation => {
            "(SELECT max(event.on_day) FROM dossier_event AS event
               WHERE event.dossier = dossier.id AND event.move = 'realise')"
        }
        TermStart::Closed => "dossier.since",
    }
}

/// Whether what a term waits for has not come about.
fn unmet(until: TermEnd) -> &'static str {
    match until {
        TermEnd::Admitted => " AND dossier.phase = 'candidate'",
        TermEnd::CoachEnded => {
            " AND EXISTS (SELECT 1 FROM role WHERE role.dossier = dossier.id AND role.kind = 'coach'
                          AND role.to_day IS NULL)"
        }
        TermEnd::InventoryMade => {
            " AND NOT EXISTS (SELECT 1 FROM inventory WHERE inventory.dossier = dossier.id)"
        }
        TermEnd::RoadmapSubmitted => {
            " AND NOT EXISTS (SELECT 1 FROM roadmap
                              WHERE roadmap.dossier = dossier.id AND roadmap.submitted_on IS NOT NULL)"
        }
        // A dossier only goes on to its realisation when every project was decided.
        TermEnd::Decided => {
            " AND dossier.phase <> 'realisation' AND EXISTS (
                SELECT 1 FROM roadmap JOIN project ON project.roadmap = roadmap.id
                WHERE roadmap.dossier = dossier.id AND roadmap.submitted_on IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.project = project.id))"
        }
        TermEnd::Evaluated => {
            " AND NOT EXISTS (SELECT 1 FROM evaluation WHERE evaluation.dossier = dossier.id)"
        }
        TermEnd::ReportSubmitted => {
            " AND NOT EXISTS (SELECT 1 FROM dossier_report AS report WHERE report.dossier = dossier.id
                              AND report.kind = 'final' AND report.submitted_on IS NOT NULL)"
        }
        // Those that go on are not closed.
        TermEnd::Closed => "",
    }
}

/// The statement that finds the dossiers in which a term runs out: put together from constant parts. A term that only
/// runs out is of a few days, and its dossiers are found by the day where there is an index; one that waits for
/// something looks at what goes on in the edition.
fn term_statement(term: &Term, whose: Whose) -> String {
    let tracks = if term.tracks.is_empty() {
        ""
    } else {
        " AND dossier.track IN (SELECT track.value FROM json_each(:tracks) AS track)"
    };
    let condition = whose.condition();
    if term.from == TermStart::CoachAssigned && term.until.is_none() && whose == Whose::All {
        return format!("{}{tracks}", include_str!("agenda/coaching.sql").trim_end());
    }
    let status = if term.from == TermStart::Closed { "closed" } else { "active" };
    let unmet = term.until.map_or("", unmet);
    include_str!("agenda/term_due.sql")
        .replace("{start}", start(term.from))
        .replace("{status}", status)
        .replace("{conditions}", &format!("{tracks}{unmet}{condition}"))
}

/// The statement that finds the dossiers that owe a report.
fn report_statement(whose: Whose) -> String {
    include_str!("agenda/report_due.sql").replace("{conditions}", whose.condition())
}

fn told(row: &Row<'_>) -> rusqlite::Result<ToldRow> {
    let reference: Option<String> = row.get("reference")?;
    let at: Option<String> = row.get("at")?;
    let time = |text: String| {
        NaiveTime::parse_from_str(&text, "%H:%M").map_err(|error| {
            rusqlite::Error::FromSqlConversionFailure(0, Type::Text, format!("at: {error}").into())
        })
    };
    Ok(ToldRow {
        id: AgendaId(row.get("id")?),
        dossier: reference
            .map(|reference| Ok::<_, rusqlite::Error>((reference, row.get("name")?)))
            .transpose()?,
        edition: row.get::<_, Option<i64>>("edition")?.map(EditionId),
        number: row.get("number")?,
        part: row.get("part")?,
        text: row.get("text")?,
        code: row.get("code")?,
        who: row.get("who")?,
        at: at.map(time).transpose()?,
    })
}

impl View<'_> {
    /// Everything of the register that is due on a day or was before, in no order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn due(&self, until: NaiveDate, whose: Whose) -> Result<Vec<DueRow>> {
        let (until, id) = (day_text(until), whose.id());
        let mut params: Vec<(&str, &dyn ToSql)> = vec![(":until", &until)];
        if id.is_some() {
            params.push((":whose", &id));
        }
        all(self.connection, &due_statement(whose), params.as_slice(), |row| {
            Ok(DueRow {
                on: row.day("day")?,
                dossier: row.get::<_, Option<i64>>("dossier")?.map(DossierId),
                kind: row.code("kind")?,
                id: AgendaId(row.get("id")?),
            })
        })
    }

    /// What these lines of one kind say, in no order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn told(&self, kind: Kind, ids: &[AgendaId]) -> Result<Vec<ToldRow>> {
        let sql = match SOURCES.iter().find(|source| source.kind == kind) {
            Some(source) => source.told,
            None if kind == Kind::Refund => include_str!("agenda/refund.sql"),
            None if kind == Kind::Report => include_str!("agenda/report.sql"),
            None if kind == Kind::Justification => include_str!("agenda/justification.sql"),
            None => include_str!("agenda/term.sql"),
        };
        let ids: Vec<String> = ids.iter().map(|id| id.0.to_string()).collect();
        let ids = format!("[{}]", ids.join(","));
        all(self.connection, sql, &[(":ids", &ids)], told)
    }

    /// The editions of which something can be due.
    ///
    /// # Errors
    /// What SQLite says, or that stored rules cannot be read.
    pub fn editions_due(&self) -> Result<Vec<EditionDue>> {
        let read = |row: &Row<'_>| {
            let (id, reference): (i64, String) = (row.get("id")?, row.get("reference")?);
            let is_open: bool = row.get("is_open")?;
            let rules = serde_json::from_str(row.get_ref("rule_set")?.as_str()?);
            Ok(rules.map(|rules| EditionDue { id: EditionId(id), reference, is_open, rules }))
        };
        let found = all(self.connection, include_str!("agenda/editions.sql"), [], read)?;
        let unreadable = |error: serde_json::Error| StorageError::Unreadable(format!("rule_set: {error}"));
        found.into_iter().map(|edition| edition.map_err(unreadable)).collect()
    }

    /// The dossiers of an edition in which a term runs that began within bounds and is not met, each with the day
    /// on which it began.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn running_terms(
        &self,
        edition: EditionId,
        term: &Term,
        bounds: Bounds,
        whose: Whose,
    ) -> Result<Vec<(DossierId, NaiveDate)>> {
        let (after, latest) = (bounds.after.map(day_text).unwrap_or_default(), day_text(bounds.latest));
        let tracks = serde_json::to_string(&term.tracks).unwrap_or_default();
        let id = whose.id();
        let mut params: Vec<(&str, &dyn ToSql)> =
            vec![(":edition", &edition.0), (":after", &after), (":latest", &latest)];
        if !term.tracks.is_empty() {
            params.push((":tracks", &tracks));
        }
        if id.is_some() {
            params.push((":whose", &id));
        }
        all(self.connection, &term_statement(term, whose), params.as_slice(), |row| {
            Ok((DossierId(row.get("dossier")?), row.day("start")?))
        })
    }

    /// What began up to a day in an edition and counts a term of money from there: expense notes to be repaid, or payments
    /// to be justified. With the day on which it began.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn money_due(
        &self,
        kind: Kind,
        edition: EditionId,
        latest: NaiveDate,
        whose: Whose,
    ) -> Result<Vec<(AgendaId, DossierId, NaiveDate)>> {
        let (sql, end) = match kind {
            Kind::Refund => (include_str!("agenda/refund_due.sql"), ""),
            _ => (include_str!("agenda/justification_due.sql"), " GROUP BY paid.dossier"),
        };
        let sql = format!("{}{}{end}", sql.trim_end(), whose.condition());
        let (latest, id) = (day_text(latest), whose.id());
        let mut params: Vec<(&str, &dyn ToSql)> = vec![(":edition", &edition.0), (":latest", &latest)];
        if id.is_some() {
            params.push((":whose", &id));
        }
        all(self.connection, &sql, params.as_slice(), |row| {
            Ok((AgendaId(row.get("id")?), DossierId(row.get("dossier")?), row.day("start")?))
        })
    }

    /// The dossiers of an edition that owe a report on their realisation, each with the day from which it is reckoned: the
    /// beginning, or the last day of the latest report that was handed in; up to a day.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn reports_owed(
        &self,
        edition: EditionId,
        latest: NaiveDate,
        whose: Whose,
    ) -> Result<Vec<(DossierId, NaiveDate)>> {
        let sql = report_statement(whose);
        let (latest, id) = (day_text(latest), whose.id());
        let mut params: Vec<(&str, &dyn ToSql)> = vec![(":edition", &edition.0), (":latest", &latest)];
        if id.is_some() {
            params.push((":whose", &id));
        }
        all(self.connection, &sql, params.as_slice(), |row| {
            Ok((DossierId(row.get("dossier")?), row.day("start")?))
        })
    }

    /// The people who coach somewhere now, by name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn coaches(&self) -> Result<Vec<(PersonId, String)>> {
        all(self.connection, include_str!("agenda/coaches.sql"), [], |row| {
            Ok((PersonId(row.get("id")?), row.get("name")?))
        })
    }
}

#[cfg(test)]
mod tests;
