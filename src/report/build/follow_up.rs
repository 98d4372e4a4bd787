//! What is done with a neighbourhood meanwhile: visits of the coach, expertise, meetings, agreed actions. For lists
//! and for the document of a dossier; in a document nothing is personal.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::names::{Names, term};
use super::parts::label;
use super::{aside, column};
use crate::domain::fact::Fact;
use crate::domain::ids::EditionId;
use crate::domain::programme::rule_set::RuleSet;
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Table};
use crate::storage::action::ActionRow;
use crate::storage::expert::ExpertRow;
use crate::storage::meeting::MeetingRow;
use crate::storage::visit::{LoadRow, VisitRow};

/// For whom a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// A list of one dossier, for the office.
    Dossier,
    /// A list over dossiers, which names them.
    Office,
    /// A document for others: nothing personal.
    Others,
}

/// A table of this kind: its columns, some of which only one or the other reader sees, and its rows.
fn built(key: &'static str, empty: String, columns: Vec<(Option<Column>, Vec<Cell>)>, count: usize) -> Table {
    let kept: Vec<(Column, Vec<Cell>)> =
        columns.into_iter().filter_map(|(column, cells)| Some((column?, cells))).collect();
    let (columns, mut cells): (Vec<Column>, Vec<_>) =
        kept.into_iter().map(|(column, cells)| (column, cells.into_iter())).unzip();
    let rows =
        (0..count).map(|_| cells.iter_mut().map(|cells| cells.next().unwrap_or(Cell::Empty)).collect());
    Table { key, title: None, rows: rows.collect(), columns, when_empty: Some(empty), note: None }
}

/// The visits of the coach.
pub fn visits(tr: &Tr, visits: &[VisitRow], today: NaiveDate, reader: For) -> Table {
    let cells = |cell: &dyn Fn(&VisitRow) -> Cell| visits.iter().map(cell).collect::<Vec<_>>();
    let inside = |column: Column| (reader != For::Others).then_some(column);
    let state = |visit: &VisitRow| {
        let code = match visit.minutes {
            Some(_) => "held",
            None if visit.on < today => "unreported",
            None => "planned",
        };
        Cell::Code { code: code.to_owned(), label: tr.text(&format!("coach-state-{code}")) }
    };
    let columns = vec![
        (inside(column(tr, "number")), cells(&|visit| Cell::Count(i64::from(visit.number)))),
        (Some(column(tr, "on_day")), cells(&|visit| Cell::Date(visit.on))),
        (Some(column(tr, "subject")), cells(&|visit| Cell::Text(visit.subject.clone()))),
        (Some(column(tr, "minutes")), cells(&|visit| minutes(visit.minutes))),
        (inside(column(tr, "coach")), cells(&|visit| Cell::Text(visit.coach_name.clone()))),
        (Some(column(tr, "state")), cells(&state)),
        (inside(aside(tr, "notes")), cells(&|visit| Cell::text(visit.notes.clone()))),
    ];
    built("visits", tr.text("coach-visits-empty"), columns, visits.len())
}

fn minutes(minutes: Option<u32>) -> Cell {
    minutes.map_or(Cell::Empty, |minutes| Cell::Minutes(i64::from(minutes)))
}

/// What every coach has on hand.
pub fn load(tr: &Tr, rows: &[LoadRow], today: NaiveDate) -> Table {
    let cells = |cell: &dyn Fn(&LoadRow) -> Cell| rows.iter().map(cell).collect::<Vec<_>>();
    let columns = vec![
        (Some(column(tr, "coach")), cells(&|row| Cell::Text(row.coach.clone()))),
        (Some(column(tr, "running")), cells(&|row| Cell::Count(i64::from(row.dossiers)))),
        (Some(column(tr, "visits")), cells(&|row| Cell::Count(i64::from(row.visits)))),
        (Some(column(tr, "minutes_of_year")), cells(&|row| Cell::Minutes(row.minutes_of_year))),
        (Some(column(tr, "minutes_in_all")), cells(&|row| Cell::Minutes(row.minutes))),
        (Some(column(tr, "last_visit")), cells(&|row| Cell::date(row.last_on))),
        (
            Some(column(tr, "quiet_dossier")),
            cells(&|row| match &row.quiet {
                None => Cell::Empty,
                Some(quiet) if quiet.visited => {
                    Cell::Code { code: quiet.reference.clone(), label: quiet.name.clone() }
                }
                Some(quiet) => {
                    let label = tr.fact(&Fact::new("coach-never-visited").with("name", &quiet.name));
                    Cell::Code { code: quiet.reference.clone(), label }
                }
            }),
        ),
        (
            Some(column(tr, "quiet_days")),
            cells(&|row| {
                let since = row.quiet.as_ref().map(|quiet| quiet.since);
                since.map_or(Cell::Empty, |since| Cell::Days((today - since).num_days().max(0)))
            }),
        ),
        (
            Some(aside(tr, "quiet_visited")),
            cells(&|row| row.quiet.as_ref().map_or(Cell::Empty, |quiet| Cell::Flag(quiet.visited))),
        ),
    ];
    built("coaches", tr.text("coach-load-empty"), columns, rows.len())
}

/// Requests for expertise.
pub fn expertise(
    tr: &Tr,
    requests: &[ExpertRow],
    rules: &BTreeMap<EditionId, RuleSet>,
    reader: For,
) -> Table {
    let names = Names { rules, tr };
    let cells = |cell: &dyn Fn(&ExpertRow) -> Cell| requests.iter().map(cell).collect::<Vec<_>>();
    let inside = |column: Column| (reader != For::Others).then_some(column);
    let days = |days: Option<u32>| days.map_or(Cell::Empty, |days| Cell::Count(i64::from(days)));
    let columns = vec![
        (
            (reader == For::Office).then(|| column(tr, "dossier")),
            cells(&|one| Cell::Code { code: one.reference.clone(), label: one.name.clone() }),
        ),
        (Some(column(tr, "number")), cells(&|one| Cell::Count(i64::from(one.number)))),
        (Some(column(tr, "field")), cells(&|one| names.field(one.edition, &one.text.field))),
        (Some(column(tr, "status")), cells(&|one| term(tr, "expert", &one.text.status.to_string()))),
        (Some(column(tr, "asked_half_days")), cells(&|one| days(Some(one.text.asked)))),
        (Some(column(tr, "granted_half_days")), cells(&|one| days(one.text.granted))),
        (Some(column(tr, "booked_half_days")), cells(&|one| days(one.text.booked))),
        (Some(column(tr, "used_half_days")), cells(&|one| days(one.text.used))),
        (Some(aside(tr, "planned_on")), cells(&|one| Cell::date(one.text.planned_on))),
        (
            inside(aside(tr, "expert")),
            cells(&|one| Cell::text(one.expert.as_ref().map(|(_, name)| name.clone()))),
        ),
        (
            Some(aside(tr, "organisation")),
            cells(&|one| Cell::text(one.organisation.as_ref().map(|(_, name)| name.clone()))),
        ),
        (Some(aside(tr, "project")), cells(&|one| days(one.text.project))),
        (Some(aside(tr, "question")), cells(&|one| Cell::Text(one.text.question.clone()))),
        (Some(aside(tr, "requested_on")), cells(&|one| Cell::Date(one.text.requested_on))),
        (Some(aside(tr, "ended_on")), cells(&|one| Cell::date(one.text.ended_on))),
        (Some(aside(tr, "expert_outcome")), cells(&|one| Cell::text(one.text.outcome.clone()))),
    ];
    built("expertise", tr.text("expert-list-empty"), columns, requests.len())
}

/// Meetings.
pub fn meetings(
    tr: &Tr,
    meetings: &[MeetingRow],
    rules: &BTreeMap<EditionId, RuleSet>,
    today: NaiveDate,
    reader: For,
) -> Table {
    let names = Names { rules, tr };
    let cells = |cell: &dyn Fn(&MeetingRow) -> Cell| meetings.iter().map(cell).collect::<Vec<_>>();
    let state = |one: &MeetingRow| {
        let code = match one.text.held {
            true => "held",
            false if one.text.on < today => "unsettled",
            false => "planned",
        };
        Cell::Code { code: code.to_owned(), label: tr.text(&format!("meeting-state-{code}")) }
    };
    // The name is enough to tell and to type.
    let whose = |one: &MeetingRow| match of_whom(one, tr) {
        Cell::Code { code, label } => {
            let name = one.dossier.as_ref().map(|(_, _, name)| name.clone());
            Cell::Code { code, label: name.unwrap_or(label) }
        }
        other => other,
    };
    let columns = vec![
        ((reader != For::Others).then(|| column(tr, "number")), cells(&|one| Cell::Count(one.id.0))),
        (Some(column(tr, "on_day")), cells(&|one| Cell::Date(one.text.on))),
        (Some(column(tr, "starts_at")), cells(&|one| Cell::text(one.text.at.clone()))),
        (Some(column(tr, "kind")), cells(&|one| meeting_kind(one, &names))),
        ((reader == For::Office).then(|| column(tr, "dossier")), cells(&whose)),
        (Some(aside(tr, "place")), cells(&|one| Cell::text(one.text.place.clone()))),
        (Some(column(tr, "present")), cells(&|one| Cell::Count(i64::from(one.present)))),
        (Some(column(tr, "state")), cells(&state)),
        (
            Some(aside(tr, "session")),
            cells(&|one| Cell::code(one.text.session.clone(), |code| session_name(one, code, &names))),
        ),
        (
            (reader == For::Office).then(|| aside(tr, "edition")),
            cells(&|one| Cell::text(one.edition.as_ref().map(|(_, reference)| reference.clone()))),
        ),
    ];
    built("meetings", tr.text("meeting-list-empty"), columns, meetings.len())
}

/// What a meeting is: for people the name of its session where it has one.
pub fn meeting_kind(meeting: &MeetingRow, names: &Names<'_>) -> Cell {
    let code = meeting.text.kind.to_string();
    let label = match &meeting.text.session {
        Some(session) => session_name(meeting, session, names),
        None => names.tr.term(&format!("meeting-{code}")),
    };
    Cell::Code { code, label }
}

fn session_name(meeting: &MeetingRow, code: &str, names: &Names<'_>) -> String {
    meeting.words.map_or_else(|| code.to_owned(), |edition| label(names.session(edition, code)))
}

/// Whose meeting it is: a dossier's, or the network's.
pub fn of_whom(meeting: &MeetingRow, tr: &Tr) -> Cell {
    match &meeting.dossier {
        Some((_, reference, name)) => {
            Cell::Code { code: reference.clone(), label: format!("{reference} {name}") }
        }
        None => Cell::Code { code: "network".to_owned(), label: tr.text("meeting-network") },
    }
}

/// Agreed actions.
pub fn actions(tr: &Tr, actions: &[ActionRow], today: NaiveDate, reader: For) -> Table {
    let cells = |cell: &dyn Fn(&ActionRow) -> Cell| actions.iter().map(cell).collect::<Vec<_>>();
    let inside = |column: Column| (reader != For::Others).then_some(column);
    let state = |one: &ActionRow| {
        let code = match (one.done_on, one.agreed.by) {
            (Some(_), _) => "done",
            (None, Some(by)) if by < today => "late",
            _ => "open",
        };
        Cell::Code { code: code.to_owned(), label: tr.text(&format!("action-state-{code}")) }
    };
    let of = |one: &ActionRow| match (&one.reference, &one.name) {
        (Some(reference), Some(name)) => Cell::Code { code: reference.clone(), label: name.clone() },
        _ => Cell::Code { code: "network".to_owned(), label: tr.text("meeting-network") },
    };
    let origin = |one: &ActionRow| match (one.visit, one.meeting) {
        (Some(visit), _) => Cell::Code {
            code: format!("visit-{visit}"),
            label: tr.fact(&Fact::new("action-from-visit").with("number", visit)),
        },
        (None, Some(meeting)) => Cell::Code {
            code: format!("meeting-{}", meeting.0),
            label: tr.fact(&Fact::new("action-from-meeting").with("number", meeting.0)),
        },
        _ => Cell::Empty,
    };
    let columns = vec![
        (inside(column(tr, "number")), cells(&|one| Cell::Count(one.id.0))),
        (Some(column(tr, "action")), cells(&|one| Cell::Text(one.agreed.text.clone()))),
        (inside(column(tr, "who")), cells(&|one| Cell::text(one.agreed.who.clone()))),
        (Some(column(tr, "due_on")), cells(&|one| Cell::date(one.agreed.by))),
        (inside(column(tr, "done_on")), cells(&|one| Cell::date(one.done_on))),
        (Some(column(tr, "state")), cells(&state)),
        ((reader == For::Office).then(|| column(tr, "dossier")), cells(&of)),
        (inside(aside(tr, "origin")), cells(&origin)),
    ];
    built("actions", tr.text("action-list-empty"), columns, actions.len())
}
