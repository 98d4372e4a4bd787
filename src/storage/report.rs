//! What reports ask of the register: each question is one statement, whatever the number of dossiers. `as_of`
//! is the day whose state is wanted, by the dates of the facts themselves.

pub mod dossier;
pub mod evaluations;
pub mod judged;
pub mod justification;
#[cfg(test)]
mod tests;
pub mod year;

use std::collections::BTreeMap;

use super::{Result, StorageError, View, all};
use crate::domain::ids::EditionId;
use crate::domain::programme::rule_set::RuleSet;

/// The rules of several editions, with the office's own indicators.
///
/// # Errors
/// What SQLite says, or that a stored text cannot be read.
pub fn rule_sets(view: View<'_>, editions: &[EditionId]) -> Result<BTreeMap<EditionId, RuleSet>> {
    let sql = "SELECT id, rule_set FROM edition WHERE id IN (SELECT value FROM json_each(?1))";
    let read = |row: &rusqlite::Row<'_>| Ok((EditionId(row.get(0)?), row.get::<_, String>(1)?));
    let texts = all(view.connection, sql, [ids(editions)], read)?;
    let mut own = view.own_indicators(editions)?;
    let mut menus = view.own_menus(editions)?;
    let mut toolboxes = view.own_toolboxes(editions)?;
    let parse = |(id, text): (EditionId, String)| {
        let rules: std::result::Result<RuleSet, _> = serde_json::from_str(&text);
        let mut rules = rules.map_err(|error| StorageError::Unreadable(format!("rule_set: {error}")))?;
        rules.indicators.extend(own.remove(&id).unwrap_or_default());
        rules.menu.extend(menus.remove(&id).unwrap_or_default());
        let tools = toolboxes.remove(&id).unwrap_or_default();
        rules.toolbox.extend(tools.into_iter().map(|row| row.tool));
        Ok((id, rules))
    };
    texts.into_iter().map(parse).collect()
}

/// Identifiers as one parameter: a JSON array.
pub(super) fn ids(editions: &[EditionId]) -> String {
    let numbers: Vec<String> = editions.iter().map(|edition| edition.0.to_string()).collect();
    format!("[{}]", numbers.join(","))
}
