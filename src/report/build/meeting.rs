//! `wijk meeting show`: a meeting as a page that can be sent.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::column;
use super::follow_up::{self, For, meeting_kind, of_whom};
use super::names::Names;
use crate::domain::programme::rule_set::RuleSet;
use crate::i18n::Tr;
use crate::report::value::{Cell, Report, Section, Table};
use crate::storage::action::ActionRow;
use crate::storage::meeting::{MeetingRow, Present};

/// The page: head, agenda, who was there, minutes, actions.
pub fn page(
    tr: &Tr,
    title: String,
    (meeting, rules): (&MeetingRow, Option<&RuleSet>),
    present: &[Present],
    actions: &[ActionRow],
    today: NaiveDate,
) -> Report {
    let known: BTreeMap<_, _> =
        meeting.words.zip(rules).map(|(edition, rules)| (edition, rules.clone())).into_iter().collect();
    let names = Names { rules: &known, tr };
    let text = &meeting.text;
    let session = text.session.clone();
    let head = vec![
        ("number", Cell::Count(meeting.id.0)),
        ("kind", meeting_kind(meeting, &names)),
        (
            "session",
            Cell::code(session, |code| {
                meeting.words.map_or_else(
                    || code.to_owned(),
                    |edition| super::parts::label(names.session(edition, code)),
                )
            }),
        ),
        ("dossier", of_whom(meeting, tr)),
        ("edition", Cell::text(meeting.edition.as_ref().map(|(_, reference)| reference.clone()))),
        ("on_day", Cell::Date(text.on)),
        ("starts_at", Cell::text(text.at.clone())),
        ("place", Cell::text(text.place.clone())),
        ("held", Cell::Flag(text.held)),
        ("present", Cell::Count(i64::from(meeting.present))),
    ];
    let head = head.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect();
    let head = Section::Facts { key: "meeting", title: None, facts: head };
    let heading = |key: &str| Some(tr.text(&format!("meeting-title-{key}")));
    let mut agreed = follow_up::actions(tr, actions, today, For::Dossier);
    agreed.title = heading("actions");
    Report {
        name: "meeting",
        title,
        sections: vec![
            head,
            Section::Text { key: "agenda", title: heading("agenda"), text: text.agenda.clone() },
            Section::Table(present_table(tr, present, heading("attendance"))),
            Section::Text { key: "minutes", title: heading("minutes"), text: text.minutes.clone() },
            Section::Table(agreed),
        ],
    }
}

fn present_table(tr: &Tr, present: &[Present], title: Option<String>) -> Table {
    let rows = present.iter().map(|one| {
        let (who, kind) = match one {
            Present::Person(_, name) => (Cell::Text(name.clone()), "person"),
            Present::Of(_, name, _) => (Cell::Text(name.clone()), "neighbourhood"),
            Present::Others(_) => {
                (Cell::Code { code: "others".to_owned(), label: tr.text("meeting-others") }, "others")
            }
        };
        let kind = Cell::Code { code: kind.to_owned(), label: tr.text(&format!("meeting-present-{kind}")) };
        vec![who, kind, Cell::Count(i64::from(one.count()))]
    });
    Table {
        key: "attendance",
        title,
        columns: ["who", "kind", "present"].map(|key| column(tr, key)).into(),
        rows: rows.collect(),
        when_empty: Some(tr.text("meeting-nobody-noted")),
        note: None,
    }
}
