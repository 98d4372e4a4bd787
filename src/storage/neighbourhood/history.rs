//! What a neighbourhood did over all editions: a fixed number of queries, whatever the number of its dossiers. Dossiers
//! that it hands in together with others are among them.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::dossier::lifecycle::Standing;
use crate::domain::evaluation::Outcome;
use crate::domain::fact::Value;
use crate::domain::ids::{DossierId, EditionId, MeetingId, NeighbourhoodId};
use crate::domain::ledger::Account;
use crate::domain::meeting::MeetingKind;
use crate::domain::money::Cents;
use crate::domain::organisation::OrganisationKind;
use crate::domain::partner::PartnerStatus;
use crate::domain::roadmap::Verdict;
use crate::domain::text::fold;
use crate::storage::appeal::AppealRow;
use crate::storage::columns::Columns;
use crate::storage::dossier::standing;
use crate::storage::{Result, View, all};

/// A dossier of the neighbourhood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryDossier {
    /// Its number in the register.
    pub id: DossierId,
    /// Its reference.
    pub reference: String,
    /// Its edition.
    pub edition: EditionId,
    /// The year of that edition.
    pub year: i32,
    /// Where it stands.
    pub standing: Standing,
    /// Since when.
    pub since: NaiveDate,
    /// Another neighbourhood's, which this one handed in with it.
    pub joint: bool,
    /// What it asks.
    pub asked: Cents,
    /// What was awarded; `None` while nothing is decided.
    pub awarded: Option<Cents>,
    /// The start fund that was granted.
    pub start_fund: Option<Cents>,
    /// Paid by the bank, less what came back.
    pub paid: Cents,
    /// Of that: justified.
    pub justified: Cents,
    /// Of that: still to be justified.
    pub to_justify: Cents,
    /// Of that: has to come back.
    pub to_recover: Cents,
}

/// A project of one of its dossiers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryProject {
    /// Reference of the dossier.
    pub reference: String,
    /// Its edition.
    pub edition: EditionId,
    /// Its number in the roadmap.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Code of its theme.
    pub theme: Option<String>,
    /// What it asked.
    pub asked: Cents,
    /// What was decided.
    pub verdict: Option<Verdict>,
    /// What was awarded.
    pub awarded: Option<Cents>,
    /// What became of it.
    pub outcome: Option<Outcome>,
    /// Why it was not all done.
    pub why: Option<String>,
}

/// What an evaluation says that lasts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryLasting {
    /// Reference of the dossier.
    pub reference: String,
    /// The day of the evaluation.
    pub held: NaiveDate,
    /// How many took part.
    pub participants: u32,
    /// What lasts.
    pub lasting: String,
    /// Who maintains it, in words: *personal*.
    pub maintainer: String,
    /// What was learnt.
    pub lessons: String,
}

/// A coach of one of its dossiers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryCoach {
    /// Reference of the dossier.
    pub reference: String,
    /// Name: *personal*.
    pub name: String,
    /// First day as coach.
    pub from: Option<NaiveDate>,
    /// Last day as coach.
    pub to: Option<NaiveDate>,
    /// Visits that were reported on.
    pub visits: u32,
    /// The time that they took, in minutes.
    pub minutes: i64,
}

/// A partner of one of its dossiers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryPartner {
    /// Reference of the dossier.
    pub reference: String,
    /// Name of the organisation.
    pub name: String,
    /// What it is.
    pub kind: OrganisationKind,
    /// How far the partnership is.
    pub status: PartnerStatus,
    /// Since when.
    pub since: NaiveDate,
}

/// A meeting of the network at which it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryMeeting {
    /// Its number.
    pub id: MeetingId,
    /// The day.
    pub on: NaiveDate,
    /// What it was.
    pub kind: MeetingKind,
    /// Where.
    pub place: Option<String>,
    /// How many of the neighbourhood were there.
    pub people: u32,
}

/// A condition of an award that is not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryCondition {
    /// Reference of the dossier.
    pub reference: String,
    /// Number of the project.
    pub project: u32,
    /// Number of the condition.
    pub number: u32,
    /// What has to be met.
    pub text: String,
}

/// What a neighbourhood did over all editions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    /// Names of neighbourhoods that were joined with it, the last first.
    pub merged: Vec<String>,
    /// Its dossiers, oldest first.
    pub dossiers: Vec<HistoryDossier>,
    /// Their projects.
    pub projects: Vec<HistoryProject>,
    /// What lasts.
    pub lasting: Vec<HistoryLasting>,
    /// Coaches.
    pub coaches: Vec<HistoryCoach>,
    /// Partners.
    pub partners: Vec<HistoryPartner>,
    /// Meetings of the network.
    pub meetings: Vec<HistoryMeeting>,
    /// Appeals.
    pub appeals: Vec<AppealRow>,
    /// Conditions that are not met.
    pub conditions: Vec<HistoryCondition>,
}

/// A statement over the dossiers of a neighbourhood.
macro_rules! over {
    ($file:literal) => {
        concat!(include_str!("concerned.sql"), include_str!($file))
    };
}

impl View<'_> {
    /// What a neighbourhood of this name did over all editions.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn neighbourhood_history(&self, id: NeighbourhoodId, name: &str) -> Result<History> {
        let sql = over!("history_projects.sql");
        let projects = all(self.connection, sql, [id.0], |row| {
            Ok(HistoryProject {
                reference: row.get("reference")?,
                edition: EditionId(row.get("edition")?),
                number: row.count("number")?,
                title: row.get("title")?,
                theme: row.get("theme")?,
                asked: row.cents("asked_cents")?,
                verdict: row.optional_code("verdict")?,
                awarded: row.get::<_, Option<i64>>("awarded")?.map(Cents),
                outcome: row.optional_code("outcome")?,
                why: row.get("why")?,
            })
        })?;
        let lasting = all(self.connection, over!("history_lasting.sql"), [id.0], |row| {
            Ok(HistoryLasting {
                reference: row.get("reference")?,
                held: row.day("held_on")?,
                participants: row.count("participants")?,
                lasting: row.get("lasting")?,
                maintainer: row.get("maintainer")?,
                lessons: row.get("lessons")?,
            })
        })?;
        let coaches = all(self.connection, over!("history_coaches.sql"), [id.0], |row| {
            Ok(HistoryCoach {
                reference: row.get("reference")?,
                name: row.get("name")?,
                from: row.optional_day("from_day")?,
                to: row.optional_day("to_day")?,
                visits: row.count("visits")?,
                minutes: row.get("minutes")?,
            })
        })?;
        let partners = all(self.connection, over!("history_partners.sql"), [id.0], |row| {
            Ok(HistoryPartner {
                reference: row.get("reference")?,
                name: row.get("name")?,
                kind: row.code("kind")?,
                status: row.code("status")?,
                since: row.day("since")?,
            })
        })?;
        let conditions = all(self.connection, over!("history_open.sql"), [id.0], |row| {
            Ok(HistoryCondition {
                reference: row.get("reference")?,
                project: row.count("project")?,
                number: row.count("number")?,
                text: row.get("text")?,
            })
        })?;
        Ok(History {
            merged: self.merged_into(id, name)?,
            dossiers: self.history_dossiers(id)?,
            projects,
            lasting,
            coaches,
            partners,
            meetings: self.history_meetings(id)?,
            appeals: self.appeals_of_neighbourhood(id)?,
            conditions,
        })
    }

    fn history_meetings(&self, id: NeighbourhoodId) -> Result<Vec<HistoryMeeting>> {
        all(self.connection, over!("history_meetings.sql"), [id.0], |row| {
            Ok(HistoryMeeting {
                id: MeetingId(row.get("id")?),
                on: row.day("on_day")?,
                kind: row.code("kind")?,
                place: row.get("place")?,
                people: row.count("people")?,
            })
        })
    }

    fn history_dossiers(&self, id: NeighbourhoodId) -> Result<Vec<HistoryDossier>> {
        let held = all(self.connection, over!("history_money.sql"), [id.0], |row| {
            let account: Account = row.code("account")?;
            Ok(((DossierId(row.get("dossier")?), account), row.cents("amount_cents")?))
        })?;
        let held: BTreeMap<(DossierId, Account), Cents> = held.into_iter().collect();
        all(self.connection, over!("history_dossiers.sql"), [id.0], |row| {
            let id = DossierId(row.get("id")?);
            let held = |accounts: &[Account]| -> Cents {
                accounts.iter().filter_map(|account| held.get(&(id, *account))).copied().sum()
            };
            let justified = held(&[Account::Justified, Account::Closed]);
            let (to_justify, to_recover) = (held(&[Account::Paid]), held(&[Account::Recoverable]));
            Ok(HistoryDossier {
                id,
                reference: row.get("reference")?,
                edition: EditionId(row.get("edition")?),
                year: row.get("year")?,
                standing: standing(row)?,
                since: row.day("since")?,
                joint: row.get("joint")?,
                asked: row.cents("asked")?,
                awarded: row.get::<_, Option<i64>>("awarded")?.map(Cents),
                start_fund: row.get::<_, Option<i64>>("start_fund")?.map(Cents),
                paid: justified.plus(to_justify).plus(to_recover).plus(held(&[Account::Waived])),
                justified,
                to_justify,
                to_recover,
            })
        })
    }

    /// The names of neighbourhoods that were joined with one, and with those. A joining that touched a dossier only
    /// because that was handed in together is another neighbourhood's.
    fn merged_into(&self, id: NeighbourhoodId, name: &str) -> Result<Vec<String>> {
        let told = all(self.connection, include_str!("history_merges.sql"), [id.0], |row| {
            row.get::<_, String>("args")
        })?;
        let mut names = vec![name.to_owned()];
        for args in told {
            // A fact that cannot be read tells nothing here; the log says so.
            let args: Vec<(String, Value)> = serde_json::from_str(&args).unwrap_or_default();
            let said = |wanted: &str| {
                args.iter().find(|(name, _)| name == wanted).and_then(|(_, value)| match value {
                    Value::Text(text) => Some(text.clone()),
                    _ => None,
                })
            };
            let (Some(from), Some(into)) = (said("from"), said("into")) else { continue };
            let known = |names: &[String], name: &str| names.iter().any(|known| fold(known) == fold(name));
            if known(&names, &into) && !known(&names, &from) {
                names.push(from);
            }
        }
        names.remove(0);
        Ok(names)
    }
}
