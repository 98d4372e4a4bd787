//! Obstacles, changes and checks as tables.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{aside, column};
use crate::domain::aftercare::CheckResult;
use crate::domain::amendment::Ruling;
use crate::domain::ids::EditionId;
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::i18n::{Tr, date};
use crate::report::build::Result;
use crate::report::build::names::term;
use crate::report::value::{Cell, Column, Measure, Table};
use crate::storage::View;
use crate::storage::aftercare::{AftercareRow, Looked};
use crate::storage::amendment::{Amendment, AmendmentRow};
use crate::storage::obstacle::ObstacleRow;
use crate::storage::report::rule_sets;

/// The reference of the dossier where the list is of several; it is told to machines anyhow.
fn of_dossier(tr: &Tr, several: bool) -> Column {
    if several { column(tr, "dossier") } else { aside(tr, "dossier") }
}

/// Obstacles.
pub fn obstacles(tr: &Tr, rows: &[ObstacleRow], today: NaiveDate, several: bool) -> Table {
    let row = |row: &ObstacleRow| {
        let one = &row.obstacle;
        let days = (one.ended.unwrap_or(today) - one.began).num_days().max(0);
        vec![
            Cell::Text(row.reference.clone()),
            Cell::Count(i64::from(row.number)),
            Cell::text(Some(one.place()).filter(|place| !place.is_empty())),
            Cell::Text(one.reason.clone()),
            Cell::Date(one.began),
            Cell::Days(days),
            Cell::date(one.ended),
            Cell::text(one.solution.clone()),
        ]
    };
    Table {
        key: "obstacles",
        title: None,
        columns: vec![
            of_dossier(tr, several),
            column(tr, "number"),
            column(tr, "place"),
            column(tr, "reason"),
            column(tr, "since"),
            column(tr, "days").measuring(Measure::Number),
            column(tr, "solved_on"),
            aside(tr, "solution"),
        ],
        rows: rows.iter().map(row).collect(),
        when_empty: Some(tr.text("obstacle-list-empty")),
        note: None,
    }
}

/// Changes; `rules` are those of the edition where the list is of one dossier.
pub fn amendments(tr: &Tr, rules: Option<&RuleSet>, rows: &[AmendmentRow], several: bool) -> Table {
    let row = |row: &AmendmentRow| {
        let one = &row.amendment;
        let decided = one.decided.as_ref();
        let ruling = match decided.map(|decided| (decided.ruling, decided.body.is_some())) {
            None => "waiting",
            Some((Ruling::Approved, true)) => "approved",
            Some((Ruling::Approved, false)) => "holds",
            Some((Ruling::Refused, _)) => "refused",
        };
        let name = |code: &str| {
            let named = rules.map(|rules| name_of(&rules.bodies, code));
            named.map_or_else(|| code.to_owned(), |name| name.get(tr.language()).to_owned())
        };
        vec![
            Cell::Text(row.reference.clone()),
            Cell::Count(i64::from(row.number)),
            Cell::Count(i64::from(one.project)),
            term(tr, "amendment", &one.kind.to_string()),
            Cell::text(becomes(tr, one)),
            Cell::Text(one.reason.clone()),
            Cell::Date(one.asked),
            term(tr, "ruling", ruling),
            Cell::date(decided.map(|decided| decided.on)),
            Cell::code(decided.and_then(|decided| decided.body.clone()), name),
            Cell::text(decided.and_then(|decided| decided.note.clone())),
        ]
    };
    Table {
        key: "amendments",
        title: None,
        columns: vec![
            of_dossier(tr, several),
            column(tr, "number"),
            column(tr, "project"),
            column(tr, "kind"),
            column(tr, "becomes"),
            column(tr, "reason"),
            aside(tr, "asked_on"),
            column(tr, "ruling"),
            aside(tr, "decided_on"),
            aside(tr, "body"),
            aside(tr, "note"),
        ],
        rows: rows.iter().map(row).collect(),
        when_empty: Some(tr.text("amendment-list-empty")),
        note: None,
    }
}

/// What a change makes of the project: its words, or the steps with their days.
fn becomes(tr: &Tr, one: &Amendment) -> Option<String> {
    let moved =
        |(step, day): &(u32, NaiveDate)| format!("{}.{step} → {}", one.project, date(tr.language(), *day));
    let moves: Vec<String> = one.moves.iter().map(moved).collect();
    one.what.clone().or_else(|| (!moves.is_empty()).then(|| moves.join(", ")))
}

/// Checks after the end.
///
/// # Errors
/// The register's.
pub fn aftercare(view: View<'_>, tr: &Tr, rows: &[AftercareRow], several: bool) -> Result<Table> {
    let mut editions: Vec<EditionId> = rows.iter().map(|row| row.edition).collect();
    editions.sort_unstable();
    editions.dedup();
    let rules: BTreeMap<EditionId, RuleSet> = rule_sets(view, &editions)?;
    let what = |row: &AftercareRow| match &row.check.looked {
        Looked::ByHand(what) => Cell::Text(what.clone()),
        Looked::Check(code) => {
            let checks = rules.get(&row.edition).map(|rules| &rules.realisation.aftercare);
            let check = checks.and_then(|checks| checks.iter().find(|check| check.code == *code));
            let label = check.map_or(code.as_str(), |check| check.name.get(tr.language()));
            Cell::Code { code: code.clone(), label: label.to_owned() }
        }
    };
    let result = |result: CheckResult| term(tr, "aftercare", &result.to_string());
    let row = |row: &AftercareRow| {
        let done = row.check.done.as_ref();
        vec![
            Cell::Text(row.reference.clone()),
            Cell::Count(i64::from(row.number)),
            row.check.project.map_or(Cell::Empty, |project| Cell::Count(i64::from(project))),
            what(row),
            Cell::Date(row.check.due),
            Cell::date(done.map(|found| found.on)),
            done.map_or(Cell::Empty, |found| result(found.result)),
            Cell::text(done.and_then(|found| found.note.clone())),
        ]
    };
    Ok(Table {
        key: "aftercare",
        title: None,
        columns: vec![
            of_dossier(tr, several),
            column(tr, "number"),
            column(tr, "project"),
            column(tr, "what"),
            column(tr, "due_on"),
            column(tr, "done_on"),
            column(tr, "result"),
            aside(tr, "note"),
        ],
        rows: rows.iter().map(row).collect(),
        when_empty: Some(tr.text("aftercare-list-empty")),
        note: None,
    })
}
