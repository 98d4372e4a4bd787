//! The columns of a table → the fields of applications.

use std::collections::BTreeMap;

use crate::domain::application::{Field, RawApplication};
use crate::domain::fact::{Fact, Fault};
use crate::domain::text::fold;
use crate::exchange::heads::{field_codes, field_of};
use crate::exchange::table_in::{Row, Table};

/// Reads the rows of a table. `maps` are pairs `HEAD=FIELD` that go before what a head means of itself;
/// `HEAD=` leaves that column out.
///
/// # Errors
/// Heads that mean nothing or the same, and pairs that do not fit the heads.
pub fn read(table: &Table, maps: &[String]) -> Result<Vec<RawApplication>, Vec<Fault>> {
    let columns = columns(table, maps)?;
    Ok(table.rows.iter().map(|row| application(row, &table.heads, &columns)).collect())
}

fn application(row: &Row, heads: &[String], columns: &[Option<Field>]) -> RawApplication {
    let mut raw = RawApplication { row: Some(row.number), line: Some(row.line), ..RawApplication::default() };
    if let Some(fault) = &row.fault {
        raw.faults.push(fault.clone());
        return raw;
    }
    for ((cell, head), field) in row.cells.iter().zip(heads).zip(columns) {
        let Some(field) = *field else { continue };
        // A name that is missing still has its column, for the fault that says so.
        if !cell.is_empty() || field == Field::Neighbourhood {
            raw.say(field, head, cell);
        }
    }
    raw
}

/// What each column means; nothing where it is left out.
fn columns(table: &Table, maps: &[String]) -> Result<Vec<Option<Field>>, Vec<Fault>> {
    let mut faults = Vec::new();
    let mapped = mapped(table, maps, &mut faults);
    let mut columns = Vec::with_capacity(table.heads.len());
    let mut taken: BTreeMap<Field, &str> = BTreeMap::new();
    let at_head = |head: &str, fact: Fact| {
        let mut fault = Fault::of(head, "", fact);
        fault.place.line = Some(table.head_line);
        fault
    };
    for (column, head) in table.heads.iter().enumerate() {
        let field = match mapped.get(&column) {
            Some(field) => *field,
            None => {
                let field = field_of(head);
                if field.is_none() {
                    faults.push(at_head(head, Fact::new("head-unknown").with_list("fields", field_codes())));
                }
                field
            }
        };
        if let Some(field) = field
            && let Some(other) = taken.insert(field, head)
        {
            let fact = Fact::new("field-twice").with("field", <&str>::from(field)).with("other", other);
            faults.push(at_head(head, fact));
        }
        columns.push(field);
    }
    // Once for the file, not once for each of its rows.
    if faults.is_empty() && !taken.contains_key(&Field::Neighbourhood) {
        let mut fault = Fault::of(
            <&str>::from(Field::Neighbourhood),
            "",
            Fact::new("head-missing").with_list("heads", &table.heads),
        );
        fault.place.line = Some(table.head_line);
        faults.push(fault);
    }
    if faults.is_empty() { Ok(columns) } else { Err(faults) }
}

/// The columns that pairs `HEAD=FIELD` speak of.
fn mapped(table: &Table, maps: &[String], faults: &mut Vec<Fault>) -> BTreeMap<usize, Option<Field>> {
    let mut mapped = BTreeMap::new();
    for map in maps {
        let mut refuse = |fact: Fact| faults.push(Fault::of("--map", map, fact));
        // A head may contain the sign, a field never does.
        let Some((head, field)) = map.rsplit_once('=').map(|(head, field)| (head.trim(), field.trim()))
        else {
            refuse(Fact::new("map-not-a-pair"));
            continue;
        };
        let exact = table.heads.iter().position(|known| known == head);
        let alike =
            || table.heads.iter().position(|known| !fold(head).is_empty() && fold(known) == fold(head));
        let column = exact.or_else(alike);
        let meaning = field_of(field);
        if column.is_none() {
            refuse(Fact::new("map-absent-head").with("head", head).with_list("heads", &table.heads));
        }
        if meaning.is_none() && !field.is_empty() {
            refuse(Fact::new("map-unknown-field").with("field", field).with_list("fields", field_codes()));
            continue;
        }
        if let Some(column) = column
            && mapped.insert(column, meaning).is_some()
        {
            refuse(Fact::new("map-twice").with("head", head));
        }
    }
    mapped
}
