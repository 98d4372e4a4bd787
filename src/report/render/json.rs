//! JSON: one document, exact, in a fixed order, with every key always there.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::super::value::{Cell, Column, Measure, Report, Section};
use super::words::moment;

pub fn render(report: &Report) -> Vec<u8> {
    // Writing into memory cannot fail, and every key is a text.
    let mut bytes = serde_json::to_vec_pretty(&Document(report)).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

struct Document<'a>(&'a Report);

impl Serialize for Document<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("schema", &format!("wijk/{}/1", self.0.name))?;
        map.serialize_entry("currency", "EUR")?;
        map.serialize_entry("data", &Sections(&self.0.sections))?;
        map.end()
    }
}

struct Sections<'a>(&'a [Section]);

impl Serialize for Sections<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for section in self.0 {
            match section {
                Section::Facts { key, facts, .. } => {
                    let row = facts.iter().map(|(column, cell)| {
                        (name(column, column.measure_of(std::iter::once(cell))), Value(cell))
                    });
                    map.serialize_entry(key, &Object(row.collect()))?;
                }
                Section::Table(table) => {
                    let names = table.columns.iter().enumerate().map(|(at, column)| {
                        name(column, column.measure_of(table.rows.iter().filter_map(|row| row.get(at))))
                    });
                    let names: Vec<String> = names.collect();
                    map.serialize_entry(table.key, &Rows { names: &names, rows: &table.rows })?;
                }
                Section::Text { key, text, .. } => map.serialize_entry(key, text)?,
                // A timeline comes as a table.
                Section::Prose(_) | Section::Part(_) | Section::Timeline(_) => {}
            }
        }
        map.end()
    }
}

fn name(column: &Column, measure: Measure) -> String {
    if measure == Measure::Money { format!("{}_cents", column.key) } else { column.key.to_string() }
}

struct Object<'a>(Vec<(String, Value<'a>)>);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// The rows of a table, each an object; none is held in another form meanwhile.
struct Rows<'a> {
    names: &'a [String],
    rows: &'a [Vec<Cell>],
}

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rows.iter().map(|row| Row { names: self.names, row }))
    }
}

struct Row<'a> {
    names: &'a [String],
    row: &'a [Cell],
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.names.iter().zip(self.row.iter().map(Value)))
    }
}

struct Value<'a>(&'a Cell);

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Cell::Empty => serializer.serialize_none(),
            Cell::Text(text) => serializer.serialize_str(text),
            Cell::Code { code, .. } => serializer.serialize_str(code),
            Cell::Money(amount) => serializer.serialize_i64(amount.0),
            Cell::Date(day) => serializer.collect_str(day),
            Cell::Moment(at) => serializer.serialize_str(&moment(*at)),
            Cell::Count(count) | Cell::Days(count) | Cell::Minutes(count) => serializer.serialize_i64(*count),
            Cell::Share { part, whole } => {
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("part", part)?;
                map.serialize_entry("whole", whole)?;
                map.end()
            }
            Cell::Flag(flag) => serializer.serialize_bool(*flag),
            Cell::List(cells) => serializer.collect_seq(cells.iter().map(Value)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Format, sample};

    #[test]
    fn every_kind_of_cell_in_json() {
        insta::assert_snapshot!(sample::rendered(Format::Json), @r##"
        {
          "schema": "wijk/sample/1",
          "currency": "EUR",
          "data": {
            "facts": {
              "name": "L’été à Ixelles",
              "asked_cents": 1480000,
              "awarded_cents": null,
              "at": "2021-09-30T11:06:40Z",
              "public": true
            },
            "rows": [
              {
                "text": "tekst, met komma",
                "code": "preparation",
                "money_cents": -5,
                "date": "2021-09-30",
                "count": 3,
                "days": 22,
                "share": {
                  "part": 1,
                  "whole": 8
                },
                "list": [
                  "preparation",
                  "b"
                ],
                "flag": false,
                "moment": "2021-09-30T11:06:40Z",
                "none_cents": null
              },
              {
                "text": null,
                "code": null,
                "money_cents": null,
                "date": null,
                "count": null,
                "days": null,
                "share": null,
                "list": null,
                "flag": null,
                "moment": null,
                "none_cents": null
              }
            ],
            "empty": []
          }
        }
        "##);
    }

    #[test]
    fn hostile_texts_come_out_exactly_as_they_are() {
        let text = sample::printed(&sample::texts(sample::HOSTILE.map(str::to_owned)), Format::Json, 80);
        let document: serde_json::Value = serde_json::from_str(&text).unwrap();
        let rows = document["data"]["texts"].as_array().unwrap();
        let read: Vec<&str> = rows.iter().map(|row| row["text"].as_str().unwrap()).collect();
        assert_eq!(read, sample::HOSTILE);
    }
}
