//! The columns of a table → the fields of applications.

use std::collections::BTreeMap;

use crate::domain::application::{Field, RawApplication};
use crate::domain::fact::{Fact, Fault};
use crate::domain::programme::form::Field as OwnField;
use crate::domain::text::fold;
use crate::exchange::heads::{Meaning, codes_with, meaning_of};
use crate::exchange::table_in::{Row, Table};

/// Reads the rows of a table. `maps` are pairs `HEAD=FIELD` that go before what a head means of itself;
/// `HEAD=` leaves that column out.
///
/// # Errors
/// Heads that mean nothing or the same, and pairs that do not fit the heads.
pub fn read(table: &Table, maps: &[String], own: &[OwnField]) -> Result<Vec<RawApplication>, Vec<Fault>> {
    let columns = columns(table, maps, own)?;
    Ok(table.rows.iter().map(|row| application(row, &table.heads, &columns)).collect())
}

fn application(row: &Row, heads: &[String], columns: &[Option<Meaning>]) -> RawApplication {
    let mut raw = RawApplication { row: Some(row.number), line: Some(row.line), ..RawApplication::default() };
    if let Some(fault) = &row.fault {
        raw.faults.push(fault.clone());
        return raw;
    }
    for ((cell, head), meaning) in row.cells.iter().zip(heads).zip(columns) {
        match meaning {
            // A name that is missing still has its column, for the fault that says so.
            Some(Meaning::Field(field)) if !cell.is_empty() || *field == Field::Neighbourhood => {
                raw.say(*field, head, cell);
            }
            Some(Meaning::Own(code)) if !cell.is_empty() => {
                let place = raw.place(head);
                raw.own_read.push((code.clone(), cell.clone(), place));
            }
            _ => {}
        }
    }
    raw
}

/// What each column means; nothing where it is left out.
fn columns(table: &Table, maps: &[String], own: &[OwnField]) -> Result<Vec<Option<Meaning>>, Vec<Fault>> {
    let mut faults = Vec::new();
    let mapped = mapped(table, maps, own, &mut faults);
    let mut columns = Vec::with_capacity(table.heads.len());
    let mut taken: BTreeMap<Meaning, &str> = BTreeMap::new();
    let at_head = |head: &str, fact: Fact| {
        let mut fault = Fault::of(head, "", fact);
        fault.place.line = Some(table.head_line);
        fault
    };
    for (column, head) in table.heads.iter().enumerate() {
        let meaning = match mapped.get(&column) {
            Some(meaning) => meaning.clone(),
            None => {
                let meaning = meaning_of(head, own);
                if meaning.is_none() {
                    let fact = Fact::new("head-unknown").with_list("fields", codes_with(own));
                    faults.push(at_head(head, fact));
                }
                meaning
            }
        };
        if let Some(meaning) = &meaning
            && let Some(other) = taken.insert(meaning.clone(), head)
        {
            let fact = Fact::new("field-twice").with("field", meaning.code()).with("other", other);
            faults.push(at_head(head, fact));
        }
        columns.push(meaning);
    }
    // Once for the file, not once for each of its rows.
    if faults.is_empty() && !taken.contains_key(&Meaning::Field(Field::Neighbourhood)) {
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
fn mapped(
    table: &Table,
    maps: &[String],
    own: &[OwnField],
    faults: &mut Vec<Fault>,
) -> BTreeMap<usize, Option<Meaning>> {
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
        let meaning = meaning_of(field, own);
        if column.is_none() {
            refuse(Fact::new("map-absent-head").with("head", head).with_list("heads", &table.heads));
        }
        if meaning.is_none() && !field.is_empty() {
            refuse(Fact::new("map-unknown-field").with("field", field).with_list("fields", codes_with(own)));
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
