//! A table of measures: indicator, value and a note.

use super::table_in;
use crate::domain::fact::{Fact, Fault};

/// Indicator, value and note of a row, as they stand there.
pub type Measured = (String, String, Option<String>);

/// Reads a table with the columns `indicator`, `value` and perhaps `note`.
///
/// # Errors
/// Every fault of the table as such; what stands in its cells is for others to judge.
pub fn read(bytes: &[u8]) -> Result<Vec<Measured>, Vec<Fault>> {
    let table = table_in::read(bytes)?;
    let at = |name: &str| table.heads.iter().position(|head| head.eq_ignore_ascii_case(name));
    let mut faults: Vec<Fault> = Vec::new();
    for head in &table.heads {
        if !["indicator", "value", "note"].iter().any(|known| head.eq_ignore_ascii_case(known)) {
            let columns = ["indicator", "value", "note"];
            let fact = Fact::new("inventory-unknown-column").with_list("columns", columns);
            faults.push(Fault::of(head, "", fact));
        }
    }
    for needed in ["indicator", "value"] {
        if at(needed).is_none() {
            faults.push(Fault::of(needed, "", Fact::new("toml-missing-key").with("key", needed)));
        }
    }
    faults.extend(table.rows.iter().filter_map(|row| row.fault.clone()));
    if !faults.is_empty() {
        return Err(faults);
    }
    let rows = table.rows.iter().map(|row| {
        let cell = |name: &str| at(name).and_then(|at| row.cells.get(at)).cloned().unwrap_or_default();
        (cell("indicator"), cell("value"), Some(cell("note")).filter(|note| !note.is_empty()))
    });
    Ok(rows.collect())
}
