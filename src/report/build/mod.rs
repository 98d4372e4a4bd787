//! The reports: each asks the register its questions and makes a value of the answers. A report is a fixed number
//! of queries, whatever the number of dossiers, and its order never depends on anything but the register.

pub mod agenda;
pub mod annual;
pub mod budget;
pub mod difference;
pub mod dossier;
pub mod evaluation;
pub mod evaluations;
pub mod experiments;
pub mod explain;
pub mod export;
pub mod fields;
mod figures;
pub mod filled;
pub mod follow_up;
mod funded;
pub mod impact;
pub mod initiatives;
pub mod justification;
pub mod letter;
pub mod library;
pub mod list;
pub mod measurement;
pub mod meeting;
pub mod minutes;
pub mod names;
pub mod neighbourhood;
pub mod network;
pub mod network_year;
pub mod overview;
pub mod partners;
mod parts;
pub mod payment;
pub mod payments;
pub mod programmes;
pub mod progress;
pub mod reporting;
pub mod scores;
pub mod search;
pub mod selection;
pub mod session;
pub mod show;
pub mod spending;
pub mod toolbox;
pub mod vote;
mod voting;

#[cfg(test)]
mod tests;

use super::value::{Cell, Column, Measure, Section, Table};
use crate::i18n::Tr;

/// What builders give.
pub type Result<T> = crate::storage::Result<T>;

/// A column with its label in the reader's language.
fn column(tr: &Tr, key: &'static str) -> Column {
    let measure = match key {
        "open" | "to_justify" | "asked" | "first_asked" | "awarded" | "envelope" | "left" | "ceiling"
        | "costs" | "amount" | "unit_price" | "granted" | "above" | "paid" | "justified" => Measure::Money,
        "candidate" | "preparation" | "selection" | "realisation" | "closed" | "ended" | "suspended"
        | "not_admitted" | "refused" | "withdrawn" | "awarded_projects" | "year" | "days" | "rested"
        | "dossiers" | "projects" | "submitted_count" | "admitted" | "rejected" | "selected" | "minutes"
        | "minutes_of_year" | "minutes_in_all" | "visits" | "running" | "quiet_days" | "present"
        | "asked_half_days" | "granted_half_days" | "booked_half_days" | "used_half_days" | "weight"
        | "members" | "score" | "appeals" | "organisations" | "joined" | "departed" | "meetings_held"
        | "present_in_all" | "of_programme" | "of_office" => Measure::Number,
        "share" => Measure::Share,
        _ => Measure::Unsaid,
    };
    Column::new(key, label(tr, key)).measuring(measure)
}

/// A column that narrow terminals leave out.
fn aside(tr: &Tr, key: &'static str) -> Column {
    Column { secondary: true, ..column(tr, key) }
}

fn label(tr: &Tr, key: &str) -> String {
    tr.text(&format!("report-column-{}", key.replace('_', "-")))
}

/// A table with its heading from the message files: `report-KEY-title`, and `report-KEY-empty` when it has no rows.
fn table(tr: &Tr, key: &'static str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Table {
    Table {
        key,
        title: Some(tr.text(&format!("report-{}-title", key.replace('_', "-")))),
        columns,
        rows,
        when_empty: Some(tr.text("report-none")),
        note: None,
    }
}

/// A table that is left out, with its heading, when it has no rows; machine formats always have its key.
fn when_any(tr: &Tr, key: &'static str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Section {
    Section::Table(Table { when_empty: None, ..table(tr, key, columns, rows) })
}

/// Facts with their heading from the message files.
fn facts(tr: &Tr, key: &'static str, facts: Vec<(&'static str, Cell)>) -> Section {
    Section::Facts {
        key,
        title: Some(tr.text(&format!("report-{}-title", key.replace('_', "-")))),
        facts: facts.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect(),
    }
}
