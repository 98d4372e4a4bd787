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
use crate::report::value::{Cell, Measure, Table};
use crate::storage::View;
use crate::storage::aftercare::{AftercareRow, Looked};
use crate::storage::amendment::{Amendment, AmendmentRow};
use crate::storage::obstacle::ObstacleRow;
use crate::storage::report::rule_sets;

/// A table of which the first column is the dossier: left out where the list is of one.
fn listed(mut table: Table, several: bool) -> Table {
    if !several {
        table.columns.remove(0);
        for row in &mut table.rows {
            row.remove(0);
        }
    }
    table
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
    let table = Table {
        key: "obstacles",
        title: None,
        columns: vec![
            column(tr, "dossier"),
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
    };
    listed(table, several)
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
            becomes(tr, one),
            Cell::Text(one.reason.clone()),
            Cell::Date(one.asked),
            term(tr, "ruling", ruling),
            Cell::date(decided.map(|decided| decided.on)),
            Cell::code(decided.and_then(|decided| decided.body.clone()), name),
            Cell::text(decided.and_then(|decided| decided.note.clone())),
        ]
    };
    let table = Table {
        key: "amendments",
        title: None,
        columns: vec![
            column(tr, "dossier"),
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
    };
    listed(table, several)
}

/// What a change makes of the project: its words, or the steps with their days.
fn becomes(tr: &Tr, one: &Amendment) -> Cell {
    let moved = |(step, day): &(u32, NaiveDate)| {
        let place = format!("{}.{step}", one.project);
        Cell::Code {
            code: format!("{place}={day}"),
            label: format!("{place} → {}", date(tr.language(), *day)),
        }
    };
    match &one.what {
        Some(what) => Cell::Text(what.clone()),
        None if one.moves.is_empty() => Cell::Empty,
        None => Cell::List(one.moves.iter().map(moved).collect()),
    }
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
    let table = Table {
        key: "aftercare",
        title: None,
        columns: vec![
            column(tr, "dossier"),
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
    };
    Ok(listed(table, several))
}
