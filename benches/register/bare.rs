//! Bare SQL through rusqlite: every row fetched, every value owned, nothing made of them.

use rusqlite::types::Value;
use rusqlite::{Connection, Params};

/// The list of dossiers, as a program would write it that knows only this question.
pub const LIST: &str = include_str!("list.sql");

/// What the annual report asks of the register: the very statements.
pub const YEAR: [&str; 5] = [
    include_str!("../../src/storage/report/year_projects.sql"),
    include_str!("../../src/storage/report/standings.sql"),
    include_str!("../../src/storage/report/events.sql"),
    include_str!("../../src/storage/report/year_overrides.sql"),
    include_str!("../../src/storage/report/year_themes.sql"),
];

/// What an export takes out: the very statements.
pub const EXPORT: [&str; 12] = [
    include_str!("../../src/storage/export/dossiers.sql"),
    include_str!("../../src/storage/export/neighbourhoods.sql"),
    include_str!("../../src/storage/export/money.sql"),
    include_str!("../../src/storage/export/phase_history.sql"),
    include_str!("../../src/storage/export/inventories.sql"),
    include_str!("../../src/storage/export/findings.sql"),
    include_str!("../../src/storage/export/roadmaps.sql"),
    include_str!("../../src/storage/export/projects.sql"),
    include_str!("../../src/storage/export/project_findings.sql"),
    include_str!("../../src/storage/export/cost_lines.sql"),
    include_str!("../../src/storage/export/steps.sql"),
    include_str!("../../src/storage/export/decisions.sql"),
];

/// Fetches all rows.
pub fn fetch(connection: &Connection, sql: &str, params: impl Params) -> Vec<Vec<Value>> {
    let mut statement = connection.prepare_cached(sql).unwrap();
    let columns = statement.column_count();
    let rows = statement.query_map(params, |row| (0..columns).map(|column| row.get(column)).collect());
    rows.unwrap().map(Result::unwrap).collect()
}
