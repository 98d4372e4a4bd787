//! `wijk report fields`: what is filled in in the fields of a programme's own, counted over editions. A field is counted
//! where it is asked: in dossiers of its tracks, and in projects of their latest roadmaps.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Result;
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::EditionId;
use crate::domain::money::Cents;
use crate::domain::programme::form::{Bearer, Field, FieldKind, FieldValue};
use crate::i18n::{Tr, quantity};
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};
use crate::storage::View;
use crate::storage::edition::EditionRow;
use crate::storage::report::rule_sets;

/// A field over all editions of a programme that ask it.
struct Tally {
    programme: String,
    /// As the last of these editions has it.
    field: Field,
    /// In how many dossiers or projects it is asked.
    asked: i64,
    values: Vec<FieldValue>,
    /// How often each organisation is named, by its number in the register.
    organisations: BTreeMap<i64, (String, i64)>,
}

/// The report over some editions; `of` names them. Three statements, whatever the number of dossiers.
///
/// # Errors
/// The register's.
pub fn filled(view: View<'_>, tr: &Tr, of: &Value, editions: &[EditionRow]) -> Result<Report> {
    let tallies = tallies(view, editions)?;
    let page = Page { tr, many: editions.iter().any(|one| one.programme != editions[0].programme) };
    let sections = [
        page.fields(&tallies),
        page.numbers(&tallies),
        page.amounts(&tallies),
        page.dates(&tallies),
        page.choices(&tallies),
        page.organisations(&tallies),
    ];
    let title = tr.fact(&Fact::new("filling-report-title").with("of", of.clone()));
    Ok(Report { name: "report-fields", title, sections: sections.map(Section::Table).into() })
}

fn tallies(view: View<'_>, editions: &[EditionRow]) -> Result<Vec<Tally>> {
    let ids: Vec<EditionId> = editions.iter().map(|edition| edition.id).collect();
    let rules = rule_sets(view, &ids)?;
    let bearers = view.field_bearers(&ids)?;
    let rows = view.fields_over(&ids)?;
    let mut tallies: Vec<Tally> = Vec::new();
    for edition in editions {
        let Some(rules) = rules.get(&edition.id) else { continue };
        for field in &rules.fields {
            let same = |one: &Tally| {
                one.programme == rules.programme
                    && (&one.field.code, one.field.of, one.field.kind) == (&field.code, field.of, field.kind)
            };
            let at = tallies.iter().position(same).unwrap_or(tallies.len());
            if at == tallies.len() {
                tallies.push(Tally {
                    programme: rules.programme.clone(),
                    field: field.clone(),
                    asked: 0,
                    values: Vec::new(),
                    organisations: BTreeMap::new(),
                });
            }
            let Some(tally) = tallies.get_mut(at) else { continue };
            tally.asked += bearers
                .iter()
                .filter(|one| one.edition == edition.id && field.is_for(one.track.as_deref()))
                .map(|one| i64::from(if field.of == Bearer::Project { one.projects } else { one.dossiers }))
                .sum::<i64>();
            for one in rows.iter().filter(|one| one.edition == edition.id && one.counts_for(field)) {
                let Some(value) = one.row.read(field) else { continue };
                if let Some((id, name)) = &one.row.organisation {
                    tally.organisations.entry(id.0).or_insert_with(|| (name.clone(), 0)).1 += 1;
                }
                tally.values.push(value);
            }
            tally.field = merged(field, &tally.field);
        }
    }
    Ok(tallies)
}

/// A field with the choices of earlier editions after its own.
fn merged(field: &Field, before: &Field) -> Field {
    let mut merged = field.clone();
    let gone = |choice: &&_| {
        let choice: &crate::domain::programme::definition::Named = choice;
        field.choices.iter().all(|known| known.code != choice.code)
    };
    merged.choices.extend(before.choices.iter().filter(gone).cloned());
    merged
}

/// The sum, the mean in hundredths of the unit rounded half up, the lowest and the highest.
struct Sums {
    sum: i64,
    mean: i64,
    mean_hundredths: i64,
    lowest: i64,
    highest: i64,
}

impl Sums {
    fn of(values: &[i64]) -> Option<Self> {
        let (lowest, highest) = (*values.iter().min()?, *values.iter().max()?);
        let sum: i128 = values.iter().map(|value| i128::from(*value)).sum();
        let count = i128::try_from(values.len()).ok()?;
        let whole = |number: i128| i64::try_from(number).unwrap_or(i64::MAX);
        let mean = |sum: i128| whole((2 * sum + count).div_euclid(2 * count));
        Some(Self { sum: whole(sum), mean: mean(sum), mean_hundredths: mean(100 * sum), lowest, highest })
    }
}

/// Where the tables are made.
struct Page<'a> {
    tr: &'a Tr,
    /// The editions are of several programmes.
    many: bool,
}

impl Page<'_> {
    fn column(&self, key: &'static str) -> Column {
        let label = self.tr.text(&format!("filling-report-{key}"));
        match key {
            "filled" | "total" | "count" => Column::new(key, label).measuring(Measure::Number),
            "share" => Column::new(key, label).measuring(Measure::Share),
            "programme" if !self.many => Column::secondary(key, label),
            _ => Column::new(key, label),
        }
    }

    /// A table of which every row begins with the field.
    fn table(&self, key: &'static str, columns: &[&'static str], rows: Vec<Vec<Cell>>) -> Table {
        let columns = ["field", "name", "programme"].iter().chain(columns);
        Table {
            key,
            title: (key != "fields").then(|| self.tr.text(&format!("filling-report-title-{key}"))),
            columns: columns.map(|key| self.column(key)).collect(),
            rows,
            when_empty: None,
            note: None,
        }
    }

    fn row(&self, tally: &Tally, cells: impl IntoIterator<Item = Cell>) -> Vec<Cell> {
        let name = tally.field.name.get(self.tr.language()).to_owned();
        let first =
            [Cell::Text(tally.field.code.clone()), Cell::Text(name), Cell::Text(tally.programme.clone())];
        first.into_iter().chain(cells).collect()
    }

    /// How many of how many filled it in.
    fn fields(&self, tallies: &[Tally]) -> Table {
        let rows = tallies.iter().map(|tally| {
            let (field, filled) = (&tally.field, Cell::count(tally.values.len()));
            let of = format!("filling-of-{}", field.of);
            let cells = [
                Cell::Code { code: field.of.to_string(), label: self.tr.text(&of) },
                Cell::Code {
                    code: field.kind.to_string(),
                    label: self.tr.term(&format!("field-kind-{}", field.kind)),
                },
                filled,
                Cell::Count(tally.asked),
                share(tally.values.len(), tally.asked),
            ];
            self.row(tally, cells)
        });
        let table = self.table("fields", &["of", "kind", "filled", "total", "share"], rows.collect());
        Table { when_empty: Some(self.tr.text("filling-report-none")), ..table }
    }

    /// Rows of the fields of one kind whose values add up.
    fn summed(
        &self,
        tallies: &[Tally],
        kind: FieldKind,
        cells: impl Fn(&Sums) -> [Cell; 4],
    ) -> Vec<Vec<Cell>> {
        let number = |value: &FieldValue| match value {
            FieldValue::Number(number) => Some(i64::try_from(*number).unwrap_or(i64::MAX)),
            FieldValue::Amount(amount) => Some(amount.0),
            _ => None,
        };
        let of_kind = tallies.iter().filter(|tally| tally.field.kind == kind);
        let row = |tally: &Tally| {
            let values: Vec<i64> = tally.values.iter().filter_map(number).collect();
            let sums = Sums::of(&values)?;
            Some(self.row(tally, std::iter::once(Cell::count(values.len())).chain(cells(&sums))))
        };
        of_kind.filter_map(row).collect()
    }

    fn numbers(&self, tallies: &[Tally]) -> Table {
        let rows = self.summed(tallies, FieldKind::Number, |sums| {
            let hundredths = sums.mean_hundredths;
            let mean = Cell::Code {
                code: format!("{}.{:02}", hundredths / 100, hundredths % 100),
                label: quantity(self.tr.language(), hundredths.saturating_mul(10)),
            };
            [Cell::Count(sums.sum), mean, Cell::Count(sums.lowest), Cell::Count(sums.highest)]
        });
        self.table("numbers", &["filled", "sum", "mean", "lowest", "highest"], rows)
    }

    fn amounts(&self, tallies: &[Tally]) -> Table {
        let rows = self.summed(tallies, FieldKind::Amount, |sums| {
            [sums.sum, sums.mean, sums.lowest, sums.highest].map(|cents| Cell::Money(Cents(cents)))
        });
        let mut table = self.table("amounts", &["filled", "sum", "mean", "lowest", "highest"], rows);
        for column in &mut table.columns {
            if matches!(&column.key, Cow::Borrowed("sum" | "mean" | "lowest" | "highest")) {
                column.measure = Measure::Money;
            }
        }
        table
    }

    fn dates(&self, tallies: &[Tally]) -> Table {
        let day = |value: &FieldValue| match value {
            FieldValue::Date(day) => Some(*day),
            _ => None,
        };
        let row = |tally: &Tally| {
            let days: Vec<NaiveDate> = tally.values.iter().filter_map(day).collect();
            let (first, last) = (*days.iter().min()?, *days.iter().max()?);
            Some(self.row(tally, [Cell::count(days.len()), Cell::Date(first), Cell::Date(last)]))
        };
        self.table("dates", &["filled", "first", "last"], tallies.iter().filter_map(row).collect())
    }

    /// What was chosen, also what nobody chose; yes and no are choices too.
    fn choices(&self, tallies: &[Tally]) -> Table {
        let mut rows = Vec::new();
        for tally in tallies {
            let words: Vec<(FieldValue, Cell)> = match tally.field.kind {
                FieldKind::Choice => tally.field.choices.iter().map(|choice| self.choice(choice)).collect(),
                FieldKind::YesNo => [(true, "yes"), (false, "no")]
                    .map(|(yes, code)| {
                        let label = self.tr.term(&format!("answer-{code}"));
                        (FieldValue::YesNo(yes), Cell::Code { code: code.to_owned(), label })
                    })
                    .into(),
                _ => Vec::new(),
            };
            let whole = i64::try_from(tally.values.len()).unwrap_or(i64::MAX);
            rows.extend(words.into_iter().map(|(wanted, cell)| {
                let count = tally.values.iter().filter(|value| **value == wanted).count();
                self.row(tally, [cell, Cell::count(count), share(count, whole)])
            }));
        }
        self.table("choices", &["choice", "count", "share"], rows)
    }

    fn choice(&self, choice: &crate::domain::programme::definition::Named) -> (FieldValue, Cell) {
        let label = choice.name.get(self.tr.language()).to_owned();
        (FieldValue::Choice(choice.code.clone()), Cell::Code { code: choice.code.clone(), label })
    }

    /// The organisations that were named, the most often named first.
    fn organisations(&self, tallies: &[Tally]) -> Table {
        let mut rows = Vec::new();
        for tally in tallies {
            let mut named: Vec<&(String, i64)> = tally.organisations.values().collect();
            named.sort_by(|(name, count), (other, more)| more.cmp(count).then_with(|| name.cmp(other)));
            rows.extend(
                named
                    .into_iter()
                    .map(|(name, count)| self.row(tally, [Cell::Text(name.clone()), Cell::Count(*count)])),
            );
        }
        self.table("organisations", &["organisation", "count"], rows)
    }
}

fn share(part: usize, whole: i64) -> Cell {
    match whole {
        0 => Cell::Empty,
        _ => Cell::Share { part: i64::try_from(part).unwrap_or(i64::MAX), whole },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_is_rounded_half_up_to_the_cent() {
        let mean = |values: &[i64]| Sums::of(values).map(|sums| (sums.sum, sums.mean, sums.mean_hundredths));
        assert_eq!(mean(&[100, 101]), Some((201, 101, 10_050)));
        assert_eq!(mean(&[100, 100, 101]), Some((301, 100, 10_033)));
        assert_eq!(mean(&[0, 0, 1]), Some((1, 0, 33)));
        assert_eq!(mean(&[1, 2, 2]), Some((5, 2, 167)));
        assert_eq!(mean(&[]), None);
        assert_eq!(mean(&[i64::MAX, i64::MAX]).map(|(sum, mean, _)| (sum, mean)), Some((i64::MAX, i64::MAX)));
    }
}
