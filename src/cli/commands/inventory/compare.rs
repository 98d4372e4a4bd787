//! `wijk inventory compare`: what changed between two versions.

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::application::point::Point;
use crate::domain::inventory::{Inventory, Item, Part};
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::domain::programme::template::{Direction, find_indicator};
use crate::i18n::{Tr, quantity};
use crate::ops::inventory::{self, Compared};
use crate::report::value::{Cell, Column, Report, Section, Table};

/// `wijk inventory compare`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// The earlier version [default: the last but one]
    #[arg(value_name = "V1")]
    first: Option<u32>,
    /// The later version [default: the last]
    #[arg(value_name = "V2")]
    second: Option<u32>,
}

/// Shows what changed.
///
/// # Errors
/// As [`inventory::compared`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let compared =
        session.open()?.read(|view| inventory::compared(view, &args.dossier, args.first, args.second))?;
    let report = report(&compared, &session.ui.tr);
    session.print(&report)
}

fn report(compared: &Compared, tr: &Tr) -> Report {
    let title = crate::domain::fact::Fact::new("inventory-compare-title")
        .with("reference", &compared.dossier.reference)
        .with("neighbourhood", &compared.dossier.name)
        .with("before", compared.before.version)
        .with("after", compared.after.version);
    let difference = &compared.difference;
    let same = difference.added.is_empty() && difference.gone.is_empty() && difference.changed.is_empty();
    let sections = [
        Some(Section::Table(heads(compared, tr))),
        same.then(|| Section::Prose(tr.text("inventory-compare-same"))),
        Some(Section::Table(items("added", &difference.added, &compared.rules, tr))),
        Some(Section::Table(items("gone", &difference.gone, &compared.rules, tr))),
        Some(Section::Table(changed(compared, tr))),
        Some(Section::Table(measures(compared, tr))),
    ];
    Report {
        name: "inventory_comparison",
        title: tr.fact(&title),
        sections: sections.into_iter().flatten().collect(),
    }
}

fn table(tr: &Tr, key: &'static str, columns: &[&'static str], rows: Vec<Vec<Cell>>) -> Table {
    Table {
        key,
        title: Some(tr.text(&format!("inventory-title-{key}"))),
        columns: columns
            .iter()
            .map(|key| Column::new(*key, tr.text(&format!("inventory-column-{key}"))))
            .collect(),
        rows,
        when_empty: None,
        note: None,
    }
}

/// The two versions: when, how and with how many.
fn heads(compared: &Compared, tr: &Tr) -> Table {
    let (before, after) = (&compared.before.inventory, &compared.after.inventory);
    let what = |key: &'static str| Cell::Code {
        code: key.to_owned(),
        label: tr.text(&format!("inventory-column-{key}")),
    };
    let day = |inventory: &Inventory| Cell::Date(inventory.held_on);
    let method = |inventory: &Inventory| {
        let code = inventory.method.to_string();
        Cell::Code { label: tr.term(&format!("method-{code}")), code }
    };
    let count = |key: &'static str, of: &dyn Fn(&Inventory) -> usize| {
        let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let (was, is) = (number(of(before)), number(of(after)));
        vec![what(key), Cell::Count(was), Cell::Count(is), signed(tr, (is - was) * 1000)]
    };
    let people = |count: u32| count as usize;
    let rows = vec![
        vec![what("held_on"), day(before), day(after), Cell::Empty],
        vec![what("method"), method(before), method(after), Cell::Empty],
        count("residents", &|inventory| people(inventory.participants.residents)),
        count("users", &|inventory| people(inventory.participants.users)),
        count("partners", &|inventory| people(inventory.participants.partners)),
        count("findings", &|inventory| inventory.items.len()),
    ];
    let mut table = table(tr, "versions", &["what", "before", "after", "difference"], rows);
    table.title = None;
    for (column, version) in [(1, compared.before.version), (2, compared.after.version)] {
        table.columns[column].label = format!("v{version}");
    }
    table
}

fn items(key: &'static str, items: &[Item], rules: &RuleSet, tr: &Tr) -> Table {
    let row = |item: &Item| {
        let kind = item.kind.to_string();
        vec![
            Cell::Count(i64::from(item.number)),
            Cell::Code { label: tr.term(&format!("item-{kind}")), code: kind },
            Cell::Text(item.text.clone()),
            part(Part::Section, item, rules, tr),
            Cell::text(item.place.clone()),
        ]
    };
    table(tr, key, &["number", "kind", "text", "section", "place"], items.iter().map(row).collect())
}

fn changed(compared: &Compared, tr: &Tr) -> Table {
    let rules = &compared.rules;
    let rows = compared.difference.changed.iter().flat_map(|change| {
        change.parts.iter().map(|what| {
            vec![
                Cell::Count(i64::from(change.after.number)),
                Cell::Code { code: what.to_string(), label: tr.text(&format!("inventory-column-{what}")) },
                part(*what, &change.before, rules, tr),
                part(*what, &change.after, rules, tr),
            ]
        })
    });
    table(tr, "changed", &["number", "what", "before", "after"], rows.collect())
}

/// A part of a finding, for people and for machines.
fn part(part: Part, item: &Item, rules: &RuleSet, tr: &Tr) -> Cell {
    let language = tr.language();
    let word = |prefix: &str, code: Option<String>| {
        code.map_or(Cell::Empty, |code| Cell::Code { label: tr.term(&format!("{prefix}-{code}")), code })
    };
    match part {
        Part::Kind => word("item", Some(item.kind.to_string())),
        Part::Theme => item.theme.clone().map_or(Cell::Empty, |code| Cell::Code {
            label: name_of(&rules.themes, &code).get(language).to_owned(),
            code,
        }),
        Part::Section => item.section.clone().map_or(Cell::Empty, |code| {
            let section = rules.inventory.section(&code);
            let label = section.map_or(code.as_str(), |section| section.name.get(language)).to_owned();
            Cell::Code { code, label }
        }),
        Part::Question => item.question.clone().map_or(Cell::Empty, |code| {
            let question = rules.inventory.question(&code);
            let label = question.map_or(code.as_str(), |question| question.text.get(language)).to_owned();
            Cell::Code { code, label }
        }),
        Part::Text => Cell::Text(item.text.clone()),
        Part::Place => Cell::text(item.place.clone()),
        Part::Point => Cell::text(item.point.map(Point::to_degrees)),
        Part::Geometry => Cell::text(item.geometry.clone()),
        Part::Owner => word("owner", item.owner.map(|owner| owner.to_string())),
        Part::Source => Cell::text(item.source.clone()),
        Part::Document => item.document.map_or(Cell::Empty, |number| Cell::Count(i64::from(number))),
    }
}

fn measures(compared: &Compared, tr: &Tr) -> Table {
    let language = tr.language();
    let rows = compared.difference.measures.iter().map(|change| {
        let indicator = find_indicator(&compared.rules.indicators, &change.indicator).ok();
        let name = indicator.map_or(change.indicator.as_str(), |one| one.name.get(language)).to_owned();
        let value = |value: Option<i64>| value.map_or(Cell::Empty, |value| number(tr, value));
        let better = indicator.zip(change.difference()).map_or(Cell::Empty, |(one, difference)| {
            let code = match (difference, one.direction) {
                (0, _) => "same",
                (1.., Direction::Up) | (..0, Direction::Down) => "better",
                _ => "worse",
            };
            Cell::Code { code: code.to_owned(), label: tr.term(&format!("trend-{code}")) }
        });
        vec![
            Cell::Code { code: change.indicator.clone(), label: name },
            Cell::text(indicator.map(|one| tr.unit(&one.unit))),
            value(change.before),
            value(change.after),
            change.difference().map_or(Cell::Empty, |difference| signed(tr, difference)),
            better,
        ]
    });
    let columns = ["indicator", "unit", "before", "after", "difference", "trend"];
    table(tr, "measures", &columns, rows.collect())
}

/// A value in thousandths.
pub(super) fn number(tr: &Tr, thousandths: i64) -> Cell {
    let sign = if thousandths < 0 { "−" } else { "" };
    Cell::Code {
        code: crate::domain::inventory::value_text(thousandths),
        label: format!("{sign}{}", quantity(tr.language(), thousandths.abs())),
    }
}

/// A difference in thousandths, with its sign.
fn signed(tr: &Tr, thousandths: i64) -> Cell {
    match number(tr, thousandths) {
        Cell::Code { code, label } if thousandths > 0 => Cell::Code { code, label: format!("+{label}") },
        cell => cell,
    }
}
