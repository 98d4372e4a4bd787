//! The shared inventory as one table, for a spreadsheet. The column `record` says what a row is: the head of the
//! version (`inventory`), a `finding`, a `measure`, or a question that was gone through (`answered`). A row
//! without it is a finding. What is written is read back as it was.

use std::collections::BTreeMap;
use std::io;

use chrono::NaiveDate;

use super::geometry_file;
use super::table_in::{self, Row, Table};
use super::table_out::{Cell, Dialect, TableWriter};
use super::toml_text::unknown_word;
use crate::domain::application::point::Point;
use crate::domain::dates::parse_date;
use crate::domain::fact::{Fact, Fault, Place};
use crate::domain::inventory::{
    Inventory, Item, ItemKind, Measure, Method, Owner, Participants, parse_value, value_text,
};
use crate::domain::programme::rule_set::{RuleSet, look_up};
use crate::domain::programme::template::find_indicator;
use crate::domain::text::{LONGEST, forbidden_character, guard_formula, tidy};

/// The columns, in order.
const COLUMNS: [&str; 21] = [
    "record",
    "number",
    "kind",
    "section",
    "question",
    "theme",
    "text",
    "place",
    "point",
    "geometry",
    "owner",
    "source",
    "document",
    "indicator",
    "value",
    "note",
    "held_on",
    "method",
    "residents",
    "users",
    "partners",
];

/// The inventory as a table.
///
/// # Errors
/// None that writing to memory gives.
pub fn write(inventory: &Inventory, dialect: Dialect) -> io::Result<Vec<u8>> {
    let mut out = Rows { table: TableWriter::new(Vec::new(), dialect)?, dialect };
    out.table.row(COLUMNS.map(|column| Cell::Text(column.into())))?;
    let Participants { residents, users, partners } = inventory.participants;
    let held_on = inventory.held_on.to_string();
    let people = [residents, users, partners].map(|count| count.to_string());
    out.row(&[
        ("record", "inventory"),
        ("held_on", &held_on),
        ("method", inventory.method.into()),
        ("residents", &people[0]),
        ("users", &people[1]),
        ("partners", &people[2]),
    ])?;
    for item in &inventory.items {
        let number = item.number.to_string();
        let point = item.point.map(Point::to_degrees);
        let document = item.document.map(|number| number.to_string());
        out.row(&[
            ("record", "finding"),
            ("number", &number),
            ("kind", item.kind.into()),
            ("section", item.section.as_deref().unwrap_or_default()),
            ("question", item.question.as_deref().unwrap_or_default()),
            ("theme", item.theme.as_deref().unwrap_or_default()),
            ("text", &item.text),
            ("place", item.place.as_deref().unwrap_or_default()),
            ("point", point.as_deref().unwrap_or_default()),
            ("geometry", item.geometry.as_deref().unwrap_or_default()),
            ("owner", item.owner.map(Into::into).unwrap_or_default()),
            ("source", item.source.as_deref().unwrap_or_default()),
            ("document", document.as_deref().unwrap_or_default()),
        ])?;
    }
    for measure in &inventory.measures {
        let value = value_text(measure.thousandths);
        out.row(&[
            ("record", "measure"),
            ("indicator", &measure.indicator),
            ("value", &value),
            ("note", measure.note.as_deref().unwrap_or_default()),
        ])?;
    }
    for question in &inventory.answered {
        out.row(&[("record", "answered"), ("question", question)])?;
    }
    out.table.finish()
}

struct Rows {
    table: TableWriter<Vec<u8>>,
    dialect: Dialect,
}

impl Rows {
    fn row(&mut self, cells: &[(&str, &str)]) -> io::Result<()> {
        let dialect = self.dialect;
        let cell = |column: &&str| {
            let text = cells.iter().find(|(name, _)| name == column).map_or("", |(_, text)| text);
            match dialect {
                _ if text.is_empty() => Cell::Empty,
                // Reading takes the guard off in either dialect, so it is put on in either.
                Dialect::Rfc4180 => Cell::Text(guard_formula(text.into())),
                Dialect::ExcelEu => Cell::Text(text.into()),
            }
        };
        self.table.row(COLUMNS.iter().map(cell).collect::<Vec<_>>())
    }
}

/// Reads an inventory.
///
/// # Errors
/// Every fault, each with its line and column.
pub fn read(bytes: &[u8], rules: &RuleSet, today: NaiveDate) -> Result<Inventory, Vec<Fault>> {
    let table = table_in::read(bytes)?;
    let mut reader = Reader { rules, today, faults: heads(&table), inventory: None, seen: BTreeMap::new() };
    let mut rest = Inventory::new(today, Method::Other, Participants::default());
    for row in &table.rows {
        match &row.fault {
            Some(fault) => reader.faults.push(fault.clone()),
            None => reader.row(&Cells { heads: &table.heads, row }, &mut rest),
        }
    }
    if reader.inventory.is_none() {
        reader.faults.push(Fault::of("record", "", Fact::new("inventory-no-head")));
    }
    rest.items.sort_by_key(|item| item.number);
    match reader.inventory {
        Some(head) if reader.faults.is_empty() => Ok(Inventory {
            held_on: head.held_on,
            method: head.method,
            participants: head.participants,
            ..rest
        }),
        _ => Err(reader.faults),
    }
}

/// Columns that nobody knows.
fn heads(table: &Table) -> Vec<Fault> {
    let unknown = table.heads.iter().filter(|head| !COLUMNS.contains(&head.as_str()));
    unknown
        .map(|head| {
            let fact = Fact::new("inventory-unknown-column").with_list("columns", COLUMNS);
            let mut fault = Fault::of(head, "", fact);
            fault.place.line = Some(table.head_line);
            fault
        })
        .collect()
}

/// The cells of a row by their heads.
struct Cells<'a> {
    heads: &'a [String],
    row: &'a Row,
}

impl Cells<'_> {
    fn get(&self, column: &str) -> Option<&str> {
        let at = self.heads.iter().position(|head| head == column)?;
        self.row.cells.get(at).map(String::as_str).filter(|cell| !cell.trim().is_empty())
    }

    fn fault(&self, column: &str, fact: Fact) -> Fault {
        let found = self.get(column).map(str::to_owned);
        let (line, row) = (Some(self.row.line), Some(self.row.number));
        Fault { place: Place { line, row, field: Some(column.to_owned()), found }, fact }
    }
}

struct Reader<'a> {
    rules: &'a RuleSet,
    today: NaiveDate,
    faults: Vec<Fault>,
    inventory: Option<Inventory>,
    /// Numbers, indicators and questions with the row in which each came first.
    seen: BTreeMap<String, usize>,
}

impl Reader<'_> {
    fn row(&mut self, cells: &Cells<'_>, rest: &mut Inventory) {
        match cells.get("record").map(str::trim) {
            None | Some("finding") => {
                let next = rest.next_number();
                rest.items.extend(self.finding(cells, next));
            }
            Some("measure") => rest.measures.extend(self.measure(cells)),
            Some("answered") => rest.answered.extend(self.answered(cells)),
            Some("inventory") if self.inventory.is_none() => self.inventory = self.head(cells),
            Some("inventory") => self.faults.push(cells.fault("record", Fact::new("inventory-head-twice"))),
            Some(_) => {
                let words = ["inventory", "finding", "measure", "answered"];
                let fact = Fact::new("toml-unknown-word").suggesting("").with_list("allowed", words);
                self.faults.push(cells.fault("record", fact));
            }
        }
    }

    fn head(&mut self, cells: &Cells<'_>) -> Option<Inventory> {
        let today = self.today;
        let held_on = self.needed(cells, "held_on", |text| match parse_date(text) {
            Ok(day) if day > today => Err(Fact::new("plan-day-future").with("on", day).with("today", today)),
            Ok(day) => Ok(day),
            Err(_) => Err(Fact::new("date-not-a-date")),
        });
        let method = self.needed(cells, "method", |text| {
            text.parse::<Method>().map_err(|_| Fact::new("inventory-wrong-method"))
        });
        let mut count = |column: &str| {
            let read = |text: &str| {
                text.parse::<u32>().ok().filter(|count| *count <= 1_000_000).ok_or_else(|| {
                    Fact::new("toml-out-of-range").with("minimum", 0_u32).with("maximum", 1_000_000_u32)
                })
            };
            self.optional(cells, column, read).unwrap_or_default()
        };
        let participants = Participants {
            residents: count("residents"),
            users: count("users"),
            partners: count("partners"),
        };
        // A head with faults is a head all the same; its faults are told already.
        Some(Inventory::new(held_on.unwrap_or(today), method.unwrap_or(Method::Other), participants))
    }

    fn finding(&mut self, cells: &Cells<'_>, next: u32) -> Option<Item> {
        let rules = self.rules;
        let number = self.optional(cells, "number", |text| {
            let number = text.parse().ok().filter(|number| (1..=9999).contains(number));
            number.ok_or_else(|| {
                Fact::new("toml-out-of-range").with("minimum", 1_u32).with("maximum", 9999_u32)
            })
        });
        let number = number.unwrap_or(next);
        self.once(cells, "number", format!("finding {number}"), || {
            Fact::new("plan-number-twice").with("number", number)
        });
        let kind = self.needed(cells, "kind", |text| {
            text.parse::<ItemKind>().map_err(|_| Fact::new("inventory-wrong-kind"))
        });
        let text = self.needed(cells, "text", words);
        let theme = self.optional(cells, "theme", |text| {
            look_up(&rules.themes, text).ok_or_else(|| unknown_word(&rules.themes, "theme", text))
        });
        let question = self.optional(cells, "question", |text| rules.inventory.find_question(text));
        let section = self.optional(cells, "section", |text| {
            let section = rules.inventory.find_section(text)?;
            match question {
                Some(question) if question.section != section.code => {
                    Err(Fact::new("inventory-other-section"))
                }
                _ => Ok(section.code.clone()),
            }
        });
        let place = self.optional(cells, "place", words);
        let point = self.optional(cells, "point", |text| {
            Point::parse(text).map_err(|_| Fact::new("inventory-wrong-point"))
        });
        let geometry =
            self.optional(cells, "geometry", |text| geometry_file::read(text).map(|shape| shape.text));
        let owner = self.optional(cells, "owner", |text| {
            text.parse::<Owner>().map_err(|_| Fact::new("inventory-wrong-owner"))
        });
        let source = self.optional(cells, "source", words);
        let document = self.optional(cells, "document", |text| {
            text.parse::<u32>().ok().filter(|number| *number > 0).ok_or_else(|| {
                Fact::new("toml-out-of-range").with("minimum", 1_u32).with("maximum", 999_999_u32)
            })
        });
        Some(Item {
            theme,
            section: section.or_else(|| question.map(|question| question.section.clone())),
            question: question.map(|question| question.code.clone()),
            text: text?,
            place,
            point,
            geometry,
            owner,
            source,
            document,
            ..Item::new(number, kind?)
        })
    }

    fn measure(&mut self, cells: &Cells<'_>) -> Option<Measure> {
        let rules = self.rules;
        let indicator = self.needed(cells, "indicator", |text| {
            find_indicator(&rules.indicators, text).map(|indicator| indicator.code.clone())
        });
        if let Some(code) = &indicator {
            self.once(cells, "indicator", format!("measure {code}"), || {
                Fact::new("inventory-measured-twice")
            });
        }
        let value = self.needed(cells, "value", |text| {
            parse_value(text).ok_or_else(|| Fact::new("inventory-wrong-value"))
        });
        let note = self.optional(cells, "note", words);
        Some(Measure { indicator: indicator?, thousandths: value?, note })
    }

    fn answered(&mut self, cells: &Cells<'_>) -> Option<String> {
        let rules = self.rules;
        let found = self.needed(cells, "question", |text| {
            rules.inventory.find_question(text).map(|question| question.code.clone())
        });
        let code = found?;
        let first = self.seen.insert(format!("answered {code}"), cells.row.number).is_none();
        first.then_some(code)
    }

    fn optional<T>(
        &mut self,
        cells: &Cells<'_>,
        column: &str,
        read: impl FnOnce(&str) -> Result<T, Fact>,
    ) -> Option<T> {
        let text = cells.get(column)?;
        read(text).map_err(|fact| self.faults.push(cells.fault(column, fact))).ok()
    }

    fn needed<T>(
        &mut self,
        cells: &Cells<'_>,
        column: &str,
        read: impl FnOnce(&str) -> Result<T, Fact>,
    ) -> Option<T> {
        if cells.get(column).is_none() {
            self.faults.push(cells.fault(column, Fact::new("plan-text-needed")));
        }
        self.optional(cells, column, read)
    }

    fn once(&mut self, cells: &Cells<'_>, column: &str, key: String, fact: impl FnOnce() -> Fact) {
        if self.seen.insert(key, cells.row.number).is_some() {
            self.faults.push(cells.fault(column, fact()));
        }
    }
}

/// Text as it is stored.
fn words(text: &str) -> Result<String, Fact> {
    let text = tidy(text);
    if forbidden_character(&text).is_some() || text.chars().count() > LONGEST {
        return Err(Fact::new("plan-bad-text").with("longest", LONGEST));
    }
    Ok(text)
}

#[cfg(test)]
#[path = "inventory_tests.rs"]
mod tests;
