//! Indicators and measurements as tables: what an edition measures, what was measured of a dossier, what it came to.

use chrono::NaiveDate;

use super::Result;
use crate::domain::ids::DossierId;
use crate::domain::measurement::{Measurement, Outcome, better};
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::domain::programme::template::{Direction, Indicator, find_indicator};
use crate::i18n::{Tr, quantity};
use crate::report::value::{Cell, Column, Measure, Section, Table};
use crate::storage::View;

/// A column of these tables.
pub fn column(tr: &Tr, key: &'static str) -> Column {
    let measure = match key {
        "number" | "project" | "dossiers" | "amount" | "baseline" | "target" | "measured" | "change"
        | "percent" | "lowest" | "median" | "highest" | "places" => Measure::Number,
        _ => Measure::Unsaid,
    };
    Column::new(key, tr.text(&format!("measurement-column-{}", key.replace('_', "-")))).measuring(measure)
}

/// A column that narrow terminals leave out.
pub fn aside(tr: &Tr, key: &'static str) -> Column {
    Column { secondary: true, ..column(tr, key) }
}

/// A table with its heading: `measurement-title-KEY`.
pub fn table(tr: &Tr, key: &'static str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Table {
    Table {
        key,
        title: Some(tr.text(&format!("measurement-title-{}", key.replace('_', "-")))),
        columns,
        rows,
        when_empty: None,
        note: None,
    }
}

/// An amount: for machines in thousandths, as it is kept; people read it with its decimals.
pub fn amount(tr: &Tr, thousandths: Option<i64>) -> Cell {
    thousandths.map_or(Cell::Empty, |thousandths| Cell::Code {
        code: thousandths.to_string(),
        label: long(tr, thousandths),
    })
}

/// A difference, with its sign.
pub fn signed(tr: &Tr, thousandths: Option<i64>) -> Cell {
    match amount(tr, thousandths) {
        Cell::Code { code, label } if thousandths.is_some_and(|difference| difference > 0) => {
            Cell::Code { code, label: format!("+{label}") }
        }
        cell => cell,
    }
}

/// An amount as people read it: below zero with a real minus sign.
fn long(tr: &Tr, thousandths: i64) -> String {
    let text = quantity(tr.language(), thousandths.saturating_abs());
    if thousandths < 0 { format!("−{text}") } else { text }
}

/// The name of an indicator.
pub fn name(tr: &Tr, indicator: &Indicator) -> Cell {
    Cell::Code { code: indicator.code.clone(), label: indicator.name.get(tr.language()).to_owned() }
}

/// Its unit.
pub fn unit(tr: &Tr, indicator: &Indicator) -> Cell {
    Cell::Code { code: indicator.unit.clone(), label: tr.unit(&indicator.unit) }
}

/// Whether a change is for the better.
pub fn trend(tr: &Tr, direction: Direction, change: Option<i64>) -> Cell {
    change.map_or(Cell::Empty, |change| {
        let code = match better(direction, change) {
            None => "same",
            Some(true) => "better",
            Some(false) => "worse",
        };
        Cell::Code { code: code.to_owned(), label: tr.term(&format!("trend-{code}")) }
    })
}

/// Whole percents of a target.
pub fn percent(tr: &Tr, percent: Option<i64>) -> Cell {
    let sign = if tr.language() == crate::domain::language::Language::En { "%" } else { "\u{a0}%" };
    percent.map_or(Cell::Empty, |percent| Cell::Code {
        code: percent.to_string(),
        label: format!("{}{}{sign}", if percent < 0 { "−" } else { "" }, percent.unsigned_abs()),
    })
}

/// What an edition measures; the last `own` of its indicators are the office's.
pub fn indicators(tr: &Tr, rules: &RuleSet, own: usize) -> Table {
    let language = tr.language();
    let first_own = rules.indicators.len().saturating_sub(own);
    let row = |(at, indicator): (usize, &Indicator)| {
        let term = |kind: &str, code: &str| Cell::Code {
            code: code.to_owned(),
            label: tr.term(&format!("{kind}-{code}")),
        };
        vec![
            Cell::Text(indicator.code.clone()),
            Cell::Text(indicator.name.get(language).to_owned()),
            unit(tr, indicator),
            term("direction", indicator.direction.into()),
            term("reading", indicator.reading.into()),
            indicator.theme.as_ref().map_or(Cell::Empty, |code| Cell::Code {
                code: code.clone(),
                label: name_of(&rules.themes, code).get(language).to_owned(),
            }),
            Cell::Flag(!indicator.apart),
            Cell::Flag(at >= first_own),
        ]
    };
    let columns = vec![
        column(tr, "code"),
        column(tr, "indicator"),
        column(tr, "unit"),
        aside(tr, "direction"),
        aside(tr, "reading"),
        column(tr, "theme"),
        aside(tr, "summed"),
        column(tr, "own"),
    ];
    Table {
        title: None,
        when_empty: Some(tr.text("indicator-none")),
        ..table(tr, "indicators", columns, rules.indicators.iter().enumerate().map(row).collect())
    }
}

/// The measurements of a dossier.
pub fn measurements(tr: &Tr, rules: &RuleSet, rows: &[Measurement]) -> Table {
    let row = |row: &Measurement| {
        let indicator = find_indicator(&rules.indicators, &row.indicator).ok();
        let count = |number: Option<u32>| number.map_or(Cell::Empty, |number| Cell::Count(i64::from(number)));
        vec![
            Cell::Count(i64::from(row.number)),
            Cell::Date(row.on),
            count(row.project),
            indicator.map_or_else(|| Cell::Text(row.indicator.clone()), |found| name(tr, found)),
            amount(tr, Some(row.thousandths)),
            indicator.map_or(Cell::Empty, |found| unit(tr, found)),
            Cell::date(row.from),
            Cell::text(row.source.clone()),
            count(row.document),
        ]
    };
    let columns = vec![
        column(tr, "number"),
        column(tr, "on"),
        column(tr, "project"),
        column(tr, "indicator"),
        column(tr, "amount"),
        column(tr, "unit"),
        aside(tr, "from"),
        column(tr, "source"),
        aside(tr, "document"),
    ];
    Table {
        title: None,
        when_empty: Some(tr.text("measurement-none-yet")),
        ..table(tr, "measurements", columns, rows.iter().map(row).collect())
    }
}

/// What a dossier came to: the indicators of which something is known.
pub fn outcomes<'a>(tr: &Tr, lines: impl Iterator<Item = (&'a Indicator, &'a Outcome)>) -> Table {
    let rows = lines.filter(|(_, outcome)| !outcome.is_empty()).map(|(indicator, outcome)| {
        let mut row = vec![name(tr, indicator), unit(tr, indicator)];
        row.extend(cells(tr, indicator, outcome));
        row
    });
    let columns = vec![
        column(tr, "indicator"),
        column(tr, "unit"),
        column(tr, "baseline"),
        column(tr, "target"),
        column(tr, "measured"),
        column(tr, "change"),
        column(tr, "percent"),
        aside(tr, "trend"),
        aside(tr, "last"),
    ];
    Table {
        title: None,
        when_empty: Some(tr.text("measurement-nothing-known")),
        ..table(tr, "outcomes", columns, rows.collect())
    }
}

/// What a dossier came to, for whoever looks at all of it; nothing before anything was measured.
///
/// # Errors
/// The register's.
pub fn section(
    view: View<'_>,
    tr: &Tr,
    dossier: DossierId,
    rules: &RuleSet,
    today: NaiveDate,
) -> Result<Option<Section>> {
    let measures = view.measures_of(&[dossier], today)?;
    if !measures.measurements.contains_key(&dossier) {
        return Ok(None);
    }
    let lines: Vec<(&Indicator, Outcome)> =
        rules.indicators.iter().map(|indicator| (indicator, measures.outcome(dossier, indicator))).collect();
    let table = outcomes(tr, lines.iter().map(|(indicator, outcome)| (*indicator, outcome)));
    let title = Some(tr.text("measurement-title-impact"));
    Ok(Some(Section::Table(Table { title, ..table })))
}

/// Baseline, target, measured, change, percentage, trend and the last day.
pub fn cells(tr: &Tr, indicator: &Indicator, outcome: &Outcome) -> [Cell; 7] {
    [
        amount(tr, outcome.baseline),
        amount(tr, outcome.target),
        amount(tr, outcome.value()),
        signed(tr, outcome.change),
        percent(tr, outcome.progress.and_then(crate::domain::measurement::Progress::percent)),
        trend(tr, indicator.direction, outcome.change),
        Cell::date(outcome.measured.map(|measured| measured.last)),
    ]
}
