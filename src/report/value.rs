//! A report as a value: what every builder makes and every renderer prints.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::domain::dates::Moment;
use crate::domain::money::Cents;
use crate::domain::timeline::State;

/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Names the form in machine formats: `wijk/NAME/1`.
    pub name: &'static str,
    /// What a reader sees first.
    pub title: String,
    /// Its parts, in order.
    pub sections: Vec<Section>,
}

/// A part of a report. Its key is stable and names it in machine formats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Section {
    /// Facts about one thing: a label and a value each.
    Facts {
        /// Stable key.
        key: &'static str,
        /// Heading.
        title: Option<String>,
        /// Label and value.
        facts: Vec<(Column, Cell)>,
    },
    /// Rows of the same columns.
    Table(Table),
    /// A text in Markdown that somebody wrote; nothing when there is none.
    Text {
        /// Stable key.
        key: &'static str,
        /// Heading.
        title: Option<String>,
        /// The text, as it was written.
        text: Option<String>,
    },
    /// Things laid out in time: bars on a terminal, rows elsewhere.
    Timeline(Timeline),
    /// A few sentences for people; machine formats leave it out.
    Prose(String),
    /// A heading over the sections that follow, up to the next one: their own headings stand below it. For people.
    Part(String),
}

impl Report {
    /// The tables, in order.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.sections.iter().filter_map(|section| match section {
            Section::Table(table) => Some(table),
            _ => None,
        })
    }

    /// Keys of the sections that a format of one table can give: facts and tables, in order.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.sections.iter().filter_map(Section::key)
    }
}

impl Section {
    /// The key, for whatever has one.
    pub fn key(&self) -> Option<&'static str> {
        match self {
            Self::Facts { key, .. } => Some(key),
            Self::Table(table) => Some(table.key),
            Self::Timeline(timeline) => Some(timeline.key),
            // Formats of one table have no place for a text.
            Self::Text { .. } | Self::Prose(_) | Self::Part(_) => None,
        }
    }
}

/// Rows of the same columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Stable key.
    pub key: &'static str,
    /// Heading.
    pub title: Option<String>,
    /// What the columns are.
    pub columns: Vec<Column>,
    /// The rows; each has a cell for each column.
    pub rows: Vec<Vec<Cell>>,
    /// Said when there are no rows.
    pub when_empty: Option<String>,
    /// Said under the table, for people: totals, and what is left out.
    pub note: Option<String>,
}

/// Things laid out in time, beside today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// Stable key.
    pub key: &'static str,
    /// Heading.
    pub title: Option<String>,
    /// The things, in order.
    pub bars: Vec<Bar>,
    /// The day that it is.
    pub today: NaiveDate,
    /// Said when there is nothing.
    pub when_empty: Option<String>,
}

/// One thing in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Its number, such as `1.2`.
    pub number: String,
    /// What it is; shortened where it does not fit on a terminal.
    pub label: String,
    /// How deep it stands below others: 0 is the whole, 1 a part of it.
    pub level: usize,
    /// First day.
    pub start: Option<NaiveDate>,
    /// Last day.
    pub end: Option<NaiveDate>,
    /// The day on which it was begun.
    pub begun: Option<NaiveDate>,
    /// The day on which it was done.
    pub done: Option<NaiveDate>,
    /// How it stands.
    pub state: State,
    /// Days that it can slip before it moves something else.
    pub slack_days: Option<i64>,
    /// Days that it is late, or was.
    pub delay_days: i64,
    /// How it stands, in a few words beside its bar; for people.
    pub note: String,
    /// What stands at the end of its line on a terminal, such as an amount.
    pub aside: Cell,
}

impl Timeline {
    /// The same as rows of a table, for whatever draws no bars.
    pub fn table(&self, label: impl Fn(&'static str) -> String, state: impl Fn(State) -> String) -> Table {
        let days = |days: Option<i64>| days.map_or(Cell::Empty, Cell::Days);
        let row = |bar: &Bar| {
            vec![
                Cell::Text(bar.number.clone()),
                Cell::Text(bar.label.clone()),
                Cell::date(bar.start),
                Cell::date(bar.end),
                Cell::date(bar.begun),
                Cell::date(bar.done),
                Cell::Code { code: bar.state.to_string(), label: state(bar.state) },
                days(bar.slack_days),
                days(Some(bar.delay_days)),
            ]
        };
        let column = |key: &'static str| Column::new(key, label(key));
        let measured = |key: &'static str| column(key).measuring(Measure::Number);
        Table {
            key: self.key,
            title: self.title.clone(),
            columns: vec![
                column("number"),
                column("title"),
                column("starts_on"),
                column("due_on"),
                column("begun_on"),
                column("done_on"),
                column("state"),
                measured("slack_days"),
                measured("delay_days"),
            ],
            rows: self.bars.iter().map(row).collect(),
            when_empty: self.when_empty.clone(),
            note: None,
        }
    }
}

/// A column of a table, or the label of a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Stable key, in snake_case, without unit: the renderer adds `_cents` or `_eur`.
    pub key: Cow<'static, str>,
    /// What a reader sees.
    pub label: String,
    /// Only in machine formats and in wide terminals; of a fact: told to people unless it is zero.
    pub secondary: bool,
    /// What its cells measure.
    pub measure: Measure,
}

/// What the cells of a column measure. It decides on the unit in the key of machine formats, also when there is
/// no row or every cell is empty, and on the side to which numbers are put.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Measure {
    /// Nothing, or whatever the first cell that is not empty measures.
    #[default]
    Unsaid,
    /// Amounts: the key gets `_cents` or `_eur`.
    Money,
    /// Things or days.
    Number,
    /// Parts of a whole: the key gets `_percent` where one column is all there is.
    Share,
}

impl Column {
    /// A column that is always shown.
    pub fn new(key: impl Into<Cow<'static, str>>, label: impl Into<String>) -> Self {
        Self { key: key.into(), label: label.into(), secondary: false, measure: Measure::Unsaid }
    }

    /// A column that narrow terminals leave out.
    pub fn secondary(key: impl Into<Cow<'static, str>>, label: impl Into<String>) -> Self {
        Self { secondary: true, ..Self::new(key, label) }
    }

    /// The same column, with what its cells measure.
    #[must_use]
    pub fn measuring(self, measure: Measure) -> Self {
        Self { measure, ..self }
    }

    /// What the column measures, given its cells.
    pub fn measure_of<'a>(&self, cells: impl IntoIterator<Item = &'a Cell>) -> Measure {
        if self.measure != Measure::Unsaid {
            return self.measure;
        }
        let told = cells.into_iter().find(|cell| **cell != Cell::Empty);
        match told {
            Some(Cell::Money(_)) => Measure::Money,
            Some(Cell::Count(_) | Cell::Days(_) | Cell::Minutes(_)) => Measure::Number,
            Some(Cell::Share { .. }) => Measure::Share,
            Some(Cell::List(cells)) => match cells.first() {
                Some(Cell::Money(_)) => Measure::Money,
                _ => Measure::Unsaid,
            },
            _ => Measure::Unsaid,
        }
    }
}

/// A value in a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing is known, or nothing applies. Machine formats have the key with `null`.
    Empty,
    /// Words.
    Text(String),
    /// A code for machines and its name for people.
    Code {
        /// For machines.
        code: String,
        /// For people.
        label: String,
    },
    /// An amount.
    Money(Cents),
    /// A day.
    Date(NaiveDate),
    /// A moment.
    Moment(Moment),
    /// A number of things.
    Count(i64),
    /// A number of days.
    Days(i64),
    /// A number of minutes; people see hours and minutes.
    Minutes(i64),
    /// A part of a whole; people see a percentage.
    Share {
        /// The part.
        part: i64,
        /// The whole; nothing is shown when it is zero.
        whole: i64,
    },
    /// Yes or no.
    Flag(bool),
    /// Several values.
    List(Vec<Cell>),
}

/// Whether a fact is worth a line for people: what is empty is not, nor an amount or number of zero that matters less.
pub fn tells(column: &Column, cell: &Cell) -> bool {
    match cell {
        Cell::Empty => false,
        Cell::Money(Cents::ZERO) | Cell::Count(0) => !column.secondary,
        _ => true,
    }
}

impl Cell {
    /// Words, or nothing.
    pub fn text(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Empty, |text| Self::Text(text.into()))
    }

    /// A day, or nothing.
    pub fn date(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Empty, Self::Date)
    }

    /// A code with its name, or nothing.
    pub fn code(code: Option<impl Into<String>>, label: impl FnOnce(&str) -> String) -> Self {
        code.map_or(Self::Empty, |code| {
            let code = code.into();
            Self::Code { label: label(&code), code }
        })
    }

    /// A number of things.
    pub fn count(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A part of a whole amount; nothing when there is no whole.
    pub fn share(part: Cents, whole: Option<Cents>) -> Self {
        match whole {
            Some(whole) if whole.0 != 0 => Self::Share { part: part.0, whole: whole.0 },
            _ => Self::Empty,
        }
    }

    /// An amount, or nothing.
    pub fn money(amount: Option<Cents>) -> Self {
        amount.map_or(Self::Empty, Self::Money)
    }
}
