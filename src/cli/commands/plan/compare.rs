//! `wijk plan compare`: what differs between two versions of the roadmap.

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::name_of;
use crate::domain::programme::template::find_indicator;
use crate::domain::roadmap::compare::{Change, Difference, Fate, Said};
use crate::i18n::{Tr, date, money, quantity};
use crate::ops::plan::{self, Compared, Plan};
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};

/// `wijk plan compare`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// The earlier version [default: the last but one]
    one: Option<u32>,
    /// The later version [default: the last]
    other: Option<u32>,
}

/// Compares two versions.
///
/// # Errors
/// As [`plan::compare`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let compared = session.open()?.read(|view| plan::compare(view, &args.dossier, args.one, args.other))?;
    let report = report(&compared, &session.ui.tr);
    session.print(&report)
}

fn report(compared: &Compared, tr: &Tr) -> Report {
    let (before, after) = (&compared.before, &compared.after);
    let version = |plan: &Plan| i64::from(plan.version.as_ref().map_or(0, |row| row.version));
    let title = Fact::new("plan-compare-head")
        .with("reference", &after.dossier.reference)
        .with("neighbourhood", &after.dossier.name)
        .with("before", version(before))
        .with("after", version(after));
    let column = |key: &'static str| Column::new(key, tr.text(&format!("plan-column-{key}")));
    let reason = after.version.as_ref().and_then(|row| row.reason.clone());
    let (was, is) = (before.roadmap.asked(), after.roadmap.asked());
    let facts = vec![
        (column("version_before"), Cell::Count(version(before))),
        (column("version_after"), Cell::Count(version(after))),
        (column("reason"), Cell::text(reason)),
        (column("asked_before"), Cell::Money(was)),
        (column("asked_after"), Cell::Money(is)),
        (column("difference"), Cell::Money(is.minus(was))),
    ];
    Report {
        name: "plan-compare",
        title: tr.fact(&title),
        sections: vec![
            Section::Facts { key: "versions", title: None, facts },
            projects(compared, tr),
            changes(compared, tr),
        ],
    }
}

fn projects(compared: &Compared, tr: &Tr) -> Section {
    let column = |key: &'static str| Column::new(key, tr.text(&format!("plan-column-{key}")));
    let row = |one: &Difference| {
        let difference = one.asked_after.unwrap_or_default().minus(one.asked_before.unwrap_or_default());
        vec![
            Cell::Count(i64::from(one.number)),
            Cell::Text(one.title.clone()),
            Cell::Code { code: one.fate.to_string(), label: tr.term(&format!("fate-{}", one.fate)) },
            Cell::money(one.asked_before),
            Cell::money(one.asked_after),
            Cell::Money(difference),
            Cell::money(one.costs_before),
            Cell::money(one.costs_after),
        ]
    };
    let of_money = |column: Column| column.measuring(Measure::Money);
    let aside = |key: &'static str| Column::secondary(key, tr.text(&format!("plan-column-{key}")));
    Section::Table(Table {
        key: "projects",
        title: Some(tr.text("plan-title-projects")),
        columns: vec![
            column("number"),
            column("title"),
            column("fate"),
            of_money(column("asked_before")),
            of_money(column("asked_after")),
            of_money(column("difference")),
            of_money(aside("costs_before")),
            of_money(aside("costs_after")),
        ],
        rows: compared.projects.iter().map(row).collect(),
        when_empty: Some(tr.text("plan-nothing")),
        note: None,
    })
}

fn changes(compared: &Compared, tr: &Tr) -> Section {
    let column = |key: &'static str| Column::new(key, tr.text(&format!("plan-column-{key}")));
    let rules = &compared.after.rules;
    let row = |number: u32, change: &Change| {
        let item = match change.part {
            "expertise" => name_of(&rules.expertise, &change.item).get(tr.language()).to_owned(),
            "target" => find_indicator(&rules.indicators, &change.item)
                .map_or_else(|_| change.item.clone(), |one| one.name.get(tr.language()).to_owned()),
            _ => change.item.clone(),
        };
        let said = |said: &Said| match said {
            Said::Words(code) if change.part == "theme" => {
                Cell::Text(name_of(&rules.themes, code).get(tr.language()).to_owned())
            }
            Said::Words(code) if change.part == "item" => {
                Cell::Text(name_of(&rules.menu, code).get(tr.language()).to_owned())
            }
            said => cell(said, tr),
        };
        vec![
            Cell::Count(i64::from(number)),
            Cell::Code {
                code: change.part.to_owned(),
                label: tr.text(&format!("plan-part-{}", change.part)),
            },
            Cell::text(Some(item).filter(|item| !item.is_empty())),
            said(&change.before),
            said(&change.after),
            change.moved_days.map_or(Cell::Empty, Cell::Days),
        ]
    };
    let changed = compared.projects.iter().filter(|one| one.fate == Fate::Changed);
    let rows = changed.flat_map(|one| one.changes.iter().map(|change| row(one.number, change)));
    Section::Table(Table {
        key: "changes",
        title: Some(tr.text("plan-title-changes")),
        columns: vec![
            column("project"),
            column("part"),
            column("item"),
            column("before"),
            column("after_change"),
            column("moved_days").measuring(Measure::Number),
        ],
        rows: rows.collect(),
        when_empty: Some(tr.text("plan-nothing")),
        note: None,
    })
}

fn cell(said: &Said, tr: &Tr) -> Cell {
    let day =
        |day: Option<chrono::NaiveDate>| day.map_or_else(|| "…".to_owned(), |day| date(tr.language(), day));
    let amount =
        |amount: Cents| Cell::Code { code: amount.to_decimal(), label: money(tr.language(), amount) };
    match said {
        Said::Nothing | Said::Days(None, None) => Cell::Empty,
        Said::Words(words) => Cell::Text(words.clone()),
        Said::Flag(flag) => Cell::Flag(*flag),
        Said::Amount(cents) => amount(*cents),
        Said::Numbers(numbers) => {
            Cell::List(numbers.iter().map(|number| Cell::Count(i64::from(*number))).collect())
        }
        Said::Quantity(thousandths) => {
            Cell::Code { code: thousandths.to_string(), label: quantity(tr.language(), *thousandths) }
        }
        Said::HalfDays(half_days) => Cell::Count(i64::from(*half_days)),
        Said::Days(start, due) => {
            let iso = |day: &Option<chrono::NaiveDate>| day.map_or_else(String::new, |day| day.to_string());
            Cell::Code {
                code: format!("{}/{}", iso(start), iso(due)),
                label: format!("{} → {}", day(*start), day(*due)),
            }
        }
        Said::Permit(status) => {
            Cell::Code { code: status.clone(), label: tr.term(&format!("permit-{status}")) }
        }
    }
}
