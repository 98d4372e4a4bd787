//! A table of measurements of one or several dossiers: `dossier`, `project`, `indicator`, `amount`, `unit`, `from`,
//! `date`, `source` and `document`, in any order, under the names that offices give them.

use chrono::NaiveDate;

use super::table_in::{self, head_key};
use crate::domain::dates::{DateFault, parse_date};
use crate::domain::fact::{Fact, Fault, Place};

/// A row of the table, as it stands there; the days are read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RawMeasurement {
    /// The line of the file.
    pub line: usize,
    /// The dossier.
    pub dossier: String,
    /// Number of the project; empty for the whole dossier.
    pub project: String,
    /// The indicator.
    pub indicator: String,
    /// How much, with or without its unit.
    pub amount: String,
    /// The unit.
    pub unit: String,
    /// The first day of what was counted.
    pub from: Option<NaiveDate>,
    /// The day.
    pub on: Option<NaiveDate>,
    /// How it was counted.
    pub source: String,
    /// Number of the document that shows it.
    pub document: String,
}

/// The columns and what offices call them, folded.
const COLUMNS: &[(&str, &[&str])] = &[
    ("dossier", &["dossiernummer", "referentie", "reference", "wijk", "quartier", "neighbourhood"]),
    ("project", &["projet", "projectnummer", "project nr", "numero de projet", "project number"]),
    ("indicator", &["indicateur"]),
    ("amount", &["waarde", "hoeveelheid", "aantal", "valeur", "quantite", "value", "quantity"]),
    ("unit", &["eenheid", "unite"]),
    ("from", &["van", "vanaf", "eerste dag", "de", "du", "a partir du", "first day"]),
    ("date", &["datum", "gemeten op", "tot", "mesure le", "au", "on", "to"]),
    ("source", &["bron", "hoe gemeten"]),
    ("document", &["documentnummer", "numero de document", "document number"]),
];

const NEEDED: [&str; 4] = ["dossier", "indicator", "amount", "date"];

fn column_of(head: &str) -> Option<usize> {
    let key = head_key(head);
    COLUMNS.iter().position(|(code, names)| *code == key || names.contains(&key.as_str()))
}

/// Reads a table of measurements.
///
/// # Errors
/// Every fault of the table as such, and every day that cannot be read; what stands in the other cells is for others
/// to judge.
pub fn read(bytes: &[u8]) -> Result<Vec<RawMeasurement>, Vec<Fault>> {
    let table = table_in::read(bytes)?;
    let mut faults: Vec<Fault> = Vec::new();
    let mut at = [None; COLUMNS.len()];
    let mut of_head = |head: &str, fact: Fact| {
        let mut fault = Fault::of(head, "", fact);
        fault.place.line = Some(table.head_line);
        faults.push(fault);
    };
    for (number, head) in table.heads.iter().enumerate() {
        let codes = || COLUMNS.iter().map(|(code, _)| *code);
        match column_of(head) {
            None => of_head(head, Fact::new("inventory-unknown-column").with_list("columns", codes())),
            Some(column) if at[column].is_some() => {
                of_head(head, Fact::new("measurement-column-twice").with("column", COLUMNS[column].0));
            }
            Some(column) => at[column] = Some(number),
        }
    }
    for needed in NEEDED {
        if COLUMNS.iter().zip(at).any(|((code, _), at)| *code == needed && at.is_none()) {
            of_head(needed, Fact::new("toml-missing-key").with("key", needed));
        }
    }
    let mut rows = Vec::new();
    for row in &table.rows {
        if let Some(fault) = &row.fault {
            faults.push(fault.clone());
            continue;
        }
        let cell = |code: &str| {
            let column = COLUMNS.iter().position(|(known, _)| *known == code);
            let at = column.and_then(|column| at[column]);
            at.and_then(|at| row.cells.get(at)).map(|cell| cell.trim().to_owned()).unwrap_or_default()
        };
        let mut day = |code: &'static str| {
            let text = cell(code);
            match (text.is_empty(), parse_date(&text)) {
                (true, _) if code == "from" => None,
                (false, Ok(day)) => Some(day),
                (empty, read) => {
                    let fact = Fact::new(match read {
                        _ if empty => "plan-text-needed",
                        Err(DateFault::NoSuchDay) => "date-no-such-day",
                        Err(DateFault::ShortYear) => "date-short-year",
                        _ => "date-not-a-date",
                    });
                    let found = (!empty).then_some(text);
                    let field = Some(code.to_owned());
                    let place = Place { line: Some(row.line), row: Some(row.number), field, found };
                    faults.push(Fault { place, fact });
                    None
                }
            }
        };
        let (from, on) = (day("from"), day("date"));
        rows.push(RawMeasurement {
            line: row.line,
            dossier: cell("dossier"),
            project: cell("project"),
            indicator: cell("indicator"),
            amount: cell("amount"),
            unit: cell("unit"),
            from,
            on,
            source: cell("source"),
            document: cell("document"),
        });
    }
    if faults.is_empty() { Ok(rows) } else { Err(faults) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_known_by_what_offices_call_them() {
        let text = "Dossier;Projet;Indicateur;Valeur;Unité;Date;Source\nQDC-2021-001;1;greened;120;m²;15/03/2022;plan\n";
        let rows = read(text.as_bytes()).unwrap();
        assert_eq!(rows.len(), 1);
        let row = &rows[0];
        assert_eq!((row.line, row.dossier.as_str(), row.amount.as_str()), (2, "QDC-2021-001", "120"));
        assert_eq!(row.on, NaiveDate::from_ymd_opt(2022, 3, 15));
    }

    #[test]
    fn heads_and_days_are_faulted_together() {
        let text = "dossier,indicator,indicateur,gewicht,date\nx,y,z,1,31/02/2022\nx,y,z,1,\n";
        let faults = read(text.as_bytes()).unwrap_err();
        let told: Vec<(Option<usize>, &str)> =
            faults.iter().map(|fault| (fault.place.line, &*fault.fact.code)).collect();
        assert_eq!(
            told,
            [
                (Some(1), "measurement-column-twice"),
                (Some(1), "inventory-unknown-column"),
                (Some(1), "toml-missing-key"),
                (Some(2), "date-no-such-day"),
                (Some(3), "plan-text-needed"),
            ]
        );
    }
}
