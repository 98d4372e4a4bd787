//! Meetings of dossiers and of the network: planned, attended, minuted.

mod attend;
mod list;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::action::{self, NETWORK, agree, running, today};
use super::words::Faults;
use super::{Context, Error, Result, find};
use crate::domain::action::Agreed;
use crate::domain::dates::Moment;
use crate::domain::fact::{Fact, Fault};
use crate::domain::ids::{EditionId, MeetingId};
use crate::domain::meeting::{LONGEST_MINUTES, MeetingKind, kept, parse_time};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::definition::Named;
use crate::domain::programme::rule_set::{RuleSet, find_named};
use crate::domain::text::forbidden_character;
use crate::storage::action::{ActionFilter, ActionRow, Origin};
use crate::storage::dossier::DossierRow;
use crate::storage::meeting::{MeetingRow, MeetingText, Present};
use crate::storage::{Tx, View};

pub use attend::{AttendInput, attend};
pub use list::{ListInput, Listed, list};

/// What is said of a meeting; `None` leaves as it is, empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeetingInput {
    /// What it is; with a session it follows from that.
    pub kind: Option<MeetingKind>,
    /// A named session of the edition: code, name in any language, or synonym.
    pub session: Option<String>,
    /// The day; today for a new one when not said.
    pub on: Option<NaiveDate>,
    /// The time on the clock.
    pub at: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// What is to be spoken of.
    pub agenda: Option<String>,
    /// Whether it took place.
    pub held: Option<bool>,
    /// The edition that a meeting of the network belongs to.
    pub edition: Option<String>,
}

/// A meeting with all that belongs to it.
#[derive(Debug, Clone)]
pub struct Page {
    /// The meeting.
    pub meeting: MeetingRow,
    /// Who was there.
    pub present: Vec<Present>,
    /// What was agreed.
    pub actions: Vec<ActionRow>,
    /// The rules of the edition whose words it uses.
    pub rules: Option<RuleSet>,
    /// The day that it is.
    pub today: NaiveDate,
    /// How many agreed actions stay without it, when it went.
    pub kept: usize,
}

/// The named sessions that a meeting can be: those of the dossier's edition, or of the edition that is named.
///
/// # Errors
/// The dossier has ended or is not found; the edition is not found.
pub fn sessions(
    view: View<'_>,
    dossier: Option<&str>,
    edition: Option<&str>,
) -> Result<(Option<DossierRow>, Vec<Named>)> {
    let dossier = dossier.map(|text| running(view, text)).transpose()?;
    let edition = match (&dossier, edition) {
        (Some(dossier), _) => Some(dossier.edition),
        (None, Some(text)) => Some(find::edition(view, Some(text))?.id),
        (None, None) => None,
    };
    let words = edition.map(|edition| view.rule_set(edition)).transpose()?.map(|rules| rules.meetings);
    Ok((dossier, words.unwrap_or_default()))
}

/// Adds a meeting. One of a day that is over took place.
///
/// # Errors
/// The dossier is not found or has ended; all faults of the input.
pub fn add(context: &mut Context<'_>, dossier: Option<&str>, input: &MeetingInput) -> Result<Page> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let (dossier, sessions) = sessions(**tx, dossier, input.edition.as_deref())?;
        let edition = match (&dossier, &input.edition) {
            (Some(dossier), Some(_)) => return Err(edition_of_dossier(dossier)),
            (None, Some(text)) => Some(find::edition(**tx, Some(text))?.id),
            _ => None,
        };
        let today = today(**tx, dossier.as_ref(), now)?;
        let on = input.on.unwrap_or(today);
        let mut text = MeetingText {
            kind: MeetingKind::Other,
            session: None,
            on,
            at: None,
            place: None,
            agenda: None,
            minutes: None,
            held: on < today,
        };
        let mut faults = Faults::default();
        if input.kind.is_none() && input.session.is_none() {
            faults.needed("--kind", None);
        }
        fill(&mut text, input, &sessions, today, &mut faults);
        faults.settle()?;
        let id = tx.insert_meeting(dossier.map(|dossier| dossier.id), edition, &text)?;
        settled(tx, id, now)
    };
    context.change(Operation::new(OperationKind::AddMeeting), work).map(|(page, _)| page)
}

/// Changes a meeting.
///
/// # Errors
/// There is none of that number; nothing is to be changed; it took place and would lie in the future; all faults
/// of the input.
pub fn edit(context: &mut Context<'_>, number: i64, input: &MeetingInput) -> Result<Page> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let mut row = row(**tx, number)?;
        if *input == MeetingInput::default() {
            let next = format!("wijk meeting edit {number} --on …");
            return Err(Error::refused(Fact::new("error-nothing-to-change"), next));
        }
        let dossier = dossier_of(**tx, &row)?;
        let today = today(**tx, dossier.as_ref(), now)?;
        if let Some(text) = &input.edition {
            if let Some(dossier) = &dossier {
                return Err(edition_of_dossier(dossier));
            }
            row.edition = match text.trim() {
                "" => None,
                text => Some(find::edition(**tx, Some(text)).map(|edition| (edition.id, edition.reference))?),
            };
            row.words = row.edition.as_ref().map(|(id, _)| *id);
        }
        let sessions = rules_of(**tx, row.words)?.map(|rules| rules.meetings).unwrap_or_default();
        let mut faults = Faults::default();
        if let Some(on) = input.on {
            let held = row.present > 0 || row.text.minutes.is_some();
            if on > today && held {
                let fact = Fact::new("meeting-held-already").with("on", on).with("today", today);
                faults.add("--on", on.to_string(), fact);
            }
            row.text.held = held || on < today;
            row.text.on = on;
        }
        fill(&mut row.text, input, &sessions, today, &mut faults);
        faults.settle()?;
        tx.change_meeting(&row)?;
        settled(tx, row.id, now)
    };
    context.change(Operation::new(OperationKind::EditMeeting), work).map(|(page, _)| page)
}

/// Records the minutes of a meeting, in Markdown, as they were written. It took place, then.
///
/// # Errors
/// There is none of that number; its day is still to come; the minutes are empty, too long, or have control
/// characters.
pub fn minutes(context: &mut Context<'_>, number: i64, text: &str, flag: &str) -> Result<Page> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let mut row = row(**tx, number)?;
        let dossier = dossier_of(**tx, &row)?;
        took_place(&row, today(**tx, dossier.as_ref(), now)?)?;
        let text = kept(text);
        if text.trim().is_empty() {
            return Err(Error::invalid(Fault::of(flag, "", Fact::new("plan-text-needed"))));
        }
        if forbidden_character(&text).is_some() || text.chars().count() > LONGEST_MINUTES {
            let mut fault = Fault::of(flag, "", Fact::new("plan-bad-text").with("longest", LONGEST_MINUTES));
            fault.place.line = text.lines().position(|line| forbidden_character(line).is_some());
            fault.place.line = fault.place.line.map(|at| at + 1);
            return Err(Error::invalid(fault));
        }
        row.text.minutes = Some(text);
        row.text.held = true;
        tx.change_meeting(&row)?;
        settled(tx, row.id, now)
    };
    context.change(Operation::new(OperationKind::RecordMinutes), work).map(|(page, _)| page)
}

/// Whether minutes can be written: for asking before an editor is opened.
///
/// # Errors
/// There is none of that number; its day is still to come.
pub fn may_minute(view: View<'_>, number: i64, now: Moment) -> Result<Page> {
    let page = look(view, number, now)?;
    took_place(&page.meeting, page.today)?;
    Ok(page)
}

/// Adds an action that was agreed at a meeting.
///
/// # Errors
/// There is none of that number; all faults of the input.
pub fn add_action(context: &mut Context<'_>, number: i64, agreed: &Agreed) -> Result<action::Changed> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let row = row(**tx, number)?;
        let dossier = dossier_of(**tx, &row)?;
        let origin = Origin {
            dossier: dossier.as_ref().map(|dossier| dossier.id),
            visit: None,
            meeting: Some(row.id),
        };
        let mut added = agree(tx, origin, std::slice::from_ref(agreed), "TEXT")?;
        let Some(action) = added.pop() else { return Err(unknown(number)) };
        tx.tell("reference", action.reference.as_deref().unwrap_or(NETWORK));
        tx.tell("action", action.id.0);
        Ok(action::Changed { action, today: today(**tx, dossier.as_ref(), now)? })
    };
    context.change(Operation::new(OperationKind::AddAction), work).map(|(changed, _)| changed)
}

/// Takes a meeting out. What was agreed at it stays.
///
/// # Errors
/// There is none of that number.
pub fn remove(context: &mut Context<'_>, number: i64) -> Result<Page> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let mut page = look(**tx, number, now)?;
        page.kept = tx.remove_meeting(&page.meeting)?;
        tell(tx, &page.meeting);
        Ok(page)
    };
    context.change(Operation::new(OperationKind::RemoveMeeting), work).map(|(page, _)| page)
}

/// A meeting with all that belongs to it.
///
/// # Errors
/// There is none of that number.
pub fn look(view: View<'_>, number: i64, now: Moment) -> Result<Page> {
    let meeting = row(view, number)?;
    let dossier = dossier_of(view, &meeting)?;
    let filter = ActionFilter { meeting: Some(meeting.id), ..ActionFilter::default() };
    Ok(Page {
        present: view.attendance(meeting.id)?,
        actions: view.actions(&filter)?,
        rules: rules_of(view, meeting.words)?,
        today: today(view, dossier.as_ref(), now)?,
        kept: 0,
        meeting,
    })
}

fn fill(
    text: &mut MeetingText,
    input: &MeetingInput,
    sessions: &[Named],
    today: NaiveDate,
    faults: &mut Faults,
) {
    if let Some(word) = &input.session {
        text.session = session(word, sessions, faults);
        if let (Some(code), None) = (&text.session, input.kind) {
            text.kind = MeetingKind::of_session(code);
        }
    }
    text.kind = input.kind.unwrap_or(text.kind);
    if let Some(at) = &input.at {
        text.at = parse_time(at);
        if text.at.is_none() && !at.trim().is_empty() {
            faults.add("--at", at, Fact::new("meeting-wrong-time"));
        }
    }
    if let Some(place) = &input.place {
        text.place = faults.clean("--place", place);
    }
    if let Some(agenda) = &input.agenda {
        text.agenda = faults.clean("--agenda", agenda);
    }
    if let Some(held) = input.held {
        text.held = held;
        if held && text.on > today {
            let fact = Fact::new("meeting-still-to-come").with("on", text.on).with("today", today);
            faults.add("--held", "", fact);
        }
    }
}

fn session(word: &str, sessions: &[Named], faults: &mut Faults) -> Option<String> {
    let word = faults.clean("--session", word)?;
    if sessions.is_empty() {
        faults.add("--session", word, Fact::new("meeting-no-sessions"));
        return None;
    }
    let found = find_named(sessions, &word).map(|named| named.code.clone());
    if found.is_none() {
        let fact = crate::exchange::unknown_word(sessions, "session", &word);
        faults.add("--session", word, fact);
    }
    found
}

fn took_place(row: &MeetingRow, today: NaiveDate) -> Result<()> {
    if row.text.on <= today {
        return Ok(());
    }
    let fact = Fact::new("meeting-still-to-come").with("on", row.text.on).with("today", today);
    Err(Error::refused(fact, format!("wijk meeting edit {} --on {today}", row.id.0)))
}

fn edition_of_dossier(dossier: &DossierRow) -> Error {
    let fact = Fact::new("meeting-edition-of-dossier").with("reference", &dossier.reference);
    Error::invalid(Fault::of("--edition", "", fact))
}

fn row(view: View<'_>, number: i64) -> Result<MeetingRow> {
    view.meeting(MeetingId(number))?.ok_or_else(|| unknown(number))
}

fn unknown(number: i64) -> Error {
    let fact = Fact::new("meeting-unknown").with("number", number);
    Error::NotFound { fact, near: Vec::new(), next: vec!["wijk meeting list".to_owned()] }
}

fn dossier_of(view: View<'_>, row: &MeetingRow) -> Result<Option<DossierRow>> {
    Ok(row.dossier.as_ref().map(|(id, _, _)| view.dossier(*id)).transpose()?)
}

fn rules_of(view: View<'_>, edition: Option<EditionId>) -> Result<Option<RuleSet>> {
    Ok(edition.map(|edition| view.rule_set(edition)).transpose()?)
}

fn settled(tx: &Tx<'_>, id: MeetingId, now: Moment) -> Result<Page> {
    let page = look(**tx, id.0, now)?;
    tell(tx, &page.meeting);
    Ok(page)
}

fn tell(tx: &Tx<'_>, row: &MeetingRow) {
    tx.tell("reference", row.dossier.as_ref().map_or(NETWORK, |(_, reference, _)| reference));
    tx.tell("meeting", row.id.0);
    tx.tell("on", row.text.on);
}
